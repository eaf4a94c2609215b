//! Has the linker leave in the app's wasm what wasm-split-cli needs to take the chunks out of it (`src/lazy.rs`).

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var_os("CARGO_CFG_SPLIT_WASM").is_some() {
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
}
