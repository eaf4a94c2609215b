//! What a visitor takes along: the tourist map as a PDF, and files for other programs. The same code runs natively, for the
//! build, and in the page, as a second wasm in a worker.

mod dates;
pub mod files;
pub mod request;
pub mod sheet;
