//! Code that the first screen does not need, and that is loaded when it is first called.
//!
//! The release build takes what only lazy functions reach out of the app's wasm, into one file for each chunk (see
//! `xtask/src/chunks/`, and the architecture's "Chunks"). The debug build and the tests leave it where it is; there, such
//! a function only is asynchronous.

/// A chunk that could not be loaded, for want of a network most likely; the console has the reason. To call the function
/// again is to try again.
pub use leptos::wasm_split::SplitLoaderError as ChunkError;

/// Defines a function whose code is loaded when it is first called. All functions of one chunk, which is named first, come
/// in one file.
///
/// The body should do no more than to call the code that is wanted: it is no place that rustfmt reads. The function
/// is asynchronous, and gives a [`ChunkError`] where the chunk cannot be loaded:
///
/// ```
/// petites_cites::lazy! { sums,
///     /// Twice as much.
///     pub fn double(number: u32) -> u32 {
///         number * 2
///     }
/// }
/// # let _ = double;
/// ```
#[macro_export]
macro_rules! lazy {
    ($chunk:ident, $(#[$attribute:meta])* $visibility:vis fn $name:ident($($argument:ident: $kind:ty),* $(,)?) -> $output:ty $body:block) => {
        #[cfg(split_wasm)]
        $(#[$attribute])*
        #[::leptos::wasm_split::wasm_split($chunk, wasm_split_path = ::leptos::wasm_split, fallible)]
        $visibility fn $name($($argument: $kind),*) -> ::core::result::Result<$output, $crate::lazy::ChunkError> {
            ::core::result::Result::Ok($body)
        }

        #[cfg(not(split_wasm))]
        $(#[$attribute])*
        $visibility async fn $name($($argument: $kind),*) -> ::core::result::Result<$output, $crate::lazy::ChunkError> {
            ::core::result::Result::Ok($body)
        }
    };
}
