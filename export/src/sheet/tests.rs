//! What must hold on every sheet, looked at in its display list.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod data;
mod document;
mod map;
mod roadbook;
mod text;
