//! A static host: one folder as a web site, with the headers of its `_headers` file.

mod rules;
mod site;

pub use site::Site;
