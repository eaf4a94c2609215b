//! One component a file, in the order in which the page shows them.

mod about;
mod active_filters;
mod announcer;
mod article;
mod bottom_sheet;
mod choice;
mod cite_card;
mod cite_list;
mod contacts;
mod failure;
mod filters;
mod frame_bar;
mod header;
mod icon;
mod lazy_view;
mod map_view;
mod near_cites;
mod notice_bar;
mod search_box;
mod status_shape;
mod what_to_see;

pub use about::About;
pub use active_filters::ActiveFilters;
pub use announcer::Announcer;
pub use bottom_sheet::BottomSheet;
pub use cite_list::CiteList;
pub use failure::Failure;
pub use filters::Filters;
pub use frame_bar::{FrameBar, FullMapLink};
pub use header::{Header, SkipLinks};
pub use lazy_view::{LazyPart, lazy_view};
pub use map_view::MapView;
pub use notice_bar::NoticeBar;
pub use search_box::SearchBox;
