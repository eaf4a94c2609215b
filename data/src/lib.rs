//! The data builder: joins the curated lists with the public packages named in `data/README.md` and writes `public/data/`.
//!
//! In reading order: the curated lists are read and checked against one another ([`lists`]): who is a member
//! ([`members`]), what there is to see ([`heritage`]), where trains stop ([`stations`]). The packages become one lookup
//! ([`sources`], [`gazetteer`]), the two are joined and checked without touching a file ([`join`]), and the result is
//! written as [`published`] says, with the boundaries ([`contours`]) and the base map ([`basemap`]) that mapshaper
//! simplifies.

pub mod basemap;
pub mod build;
pub mod check_official;
pub mod contours;
pub mod error;
mod forms;
pub mod gazetteer;
pub mod heritage;
pub mod join;
pub mod lists;
pub mod mapshaper;
pub mod members;
pub mod published;
pub mod report;
pub mod sources;
pub mod stations;
mod table;
pub mod town_hall;

pub use error::{Error, Problem, Problems, Reason};
