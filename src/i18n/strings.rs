//! The texts that every language must have. The French beside each name says what it is for.
#![allow(missing_docs)]

/// One language's texts. Functions take what the text says besides.
pub struct Strings {
    // The page.
    pub title: &'static str,
    pub title_of: fn(&str) -> String,
    pub tagline: fn(&str) -> String,
    pub language: &'static str,
    pub skip_to_search: &'static str,
    pub skip_to_list: &'static str,
    pub skip_to_map: &'static str,

    // Search and filters.
    pub search_label: &'static str,
    pub search_placeholder: &'static str,
    pub search_clear: &'static str,
    pub filters: &'static str,
    pub regions: &'static str,
    pub more_regions: fn(usize) -> String,
    pub fewer_regions: &'static str,
    pub departements: &'static str,
    pub status: &'static str,
    pub all: &'static str,
    pub homologated_many: &'static str,
    pub candidate_many: &'static str,
    /// What there is to see, by kind: the names of the themes, in the order of `HeritageTheme`.
    pub themes: [&'static str; cites::HeritageTheme::COUNT],
    pub themes_title: &'static str,
    pub station: &'static str,
    pub around: &'static str,
    /// Kilometres and the name of the place.
    pub around_of: fn(u16, &str) -> String,
    pub station_within: fn(u8) -> String,
    pub chosen: &'static str,
    pub remove: fn(&str) -> String,
    pub clear_all: &'static str,

    // The list.
    pub list: &'static str,
    pub results: fn(&str, usize) -> String,
    pub no_result: &'static str,
    pub no_result_for: fn(&str) -> String,
    pub no_result_hint: &'static str,
    pub show_more: fn(&str) -> String,
    pub by_distance: &'static str,
    pub best_first: &'static str,
    pub sheet_open: &'static str,
    pub sheet_close: &'static str,

    // The card.
    pub homologated: &'static str,
    pub homologated_since: fn(u16) -> String,
    pub candidate: &'static str,
    pub unconfirmed: &'static str,
    pub unconfirmed_why: &'static str,
    pub homologated_short: &'static str,
    pub candidate_short: &'static str,
    pub unconfirmed_short: &'static str,
    pub part_of: fn(&str) -> String,
    pub inhabitants: fn(&str, u32) -> String,
    pub postcodes: fn(usize) -> &'static str,
    pub sights: &'static str,
    pub known_for: fn(&str) -> String,
    pub garden_label: &'static str,
    pub museum_label: &'static str,
    pub station_of: fn(&str, &str) -> String,
    pub town_hall: &'static str,
    pub official_page: &'static str,
    pub official_search: &'static str,
    pub website: &'static str,
    pub phone: &'static str,
    pub email: &'static str,
    pub directions: &'static str,
    pub new_tab: &'static str,
    pub zoom_here: &'static str,
    pub share: &'static str,
    pub copied: &'static str,
    pub share_refused: &'static str,
    pub link_blocked: &'static str,
    pub copy: &'static str,
    pub copied_here: &'static str,
    pub copy_refused: &'static str,
    pub article: &'static str,
    pub article_asks: &'static str,
    pub article_busy: &'static str,
    pub article_failed: &'static str,
    pub close: &'static str,
    pub nearest: &'static str,
    /// From north, clockwise.
    pub towards: [&'static str; 8],

    // The trip, as far as the first screen shows it.
    pub trip_with: fn(usize) -> String,
    pub trip_add: fn(&str) -> String,
    pub trip_add_short: &'static str,
    pub trip_in: &'static str,

    // The visitor's marks, as far as the first screen shows them.
    pub marks: &'static str,
    pub seen: &'static str,
    pub wished: &'static str,
    pub marks_seen: &'static str,
    pub marks_wished: &'static str,
    pub marks_not_seen: &'static str,
    pub marks_not_kept: &'static str,

    // Parts that are loaded later.
    pub part_loading: &'static str,
    pub part_failed: &'static str,

    // The map.
    pub map: &'static str,
    pub map_help: &'static str,
    pub zoom_in: &'static str,
    pub zoom_out: &'static str,
    pub whole_france: &'static str,
    pub near_me: &'static str,
    pub near_me_off: &'static str,
    pub locating: &'static str,
    pub awaiting_permission: &'static str,
    pub far_away: &'static str,
    pub located: fn(&str, &str) -> String,
    pub refused: &'static str,
    pub unavailable: &'static str,
    pub timed_out: &'static str,
    pub fullscreen: &'static str,
    pub fullscreen_leave: &'static str,
    pub fullscreen_refused: &'static str,
    pub legend: &'static str,
    pub legend_homologated: &'static str,
    pub legend_candidate: &'static str,
    pub legend_unconfirmed: &'static str,
    pub region_count: fn(&str, usize) -> String,
    /// Seas: longitude, latitude, name.
    pub seas: &'static [(f64, f64, &'static str)],
    /// Neighbouring countries: longitude, latitude, name.
    pub countries: &'static [(f64, f64, &'static str)],

    // In another site's page.
    pub open_full_map: &'static str,
    pub show_list: &'static str,
    pub hide_list: &'static str,
    pub overview: &'static str,
    pub hint_wheel: &'static str,
    pub hint_wheel_apple: &'static str,
    pub hint_touch: &'static str,
    /// For whoever wrote the frame's address: parameter, value, what was probably meant.
    pub link_warning: fn(&str, &str, Option<&str>) -> String,

    // When things go wrong.
    pub tiles_failed: &'static str,
    pub contours_failed: &'static str,
    pub basemap_failed: &'static str,
    pub late_files_failed: &'static str,
    pub left_out: fn(usize) -> String,
    pub failed: &'static str,
    pub failed_network: &'static str,
    pub failed_data: &'static str,
    pub failed_map: &'static str,
    pub retry: &'static str,
    pub new_edition: &'static str,
    pub reload: &'static str,
    pub dismiss: &'static str,
    pub sources: &'static str,
    pub licences: &'static str,
    /// The link to the map of this part of the country, for paper.
    pub printed_map: fn(&str) -> String,
    pub take_along: &'static str,
    pub embed_this: &'static str,
    pub sources_text: fn(&str) -> String,
}

impl Strings {
    /// The name of a theme.
    pub fn theme(&self, theme: cites::HeritageTheme) -> &'static str {
        self.themes.get(theme as usize).copied().unwrap_or_default()
    }
}

/// What the field for a place says. Apart, since it is loaded later than the page.
pub struct PlaceStrings {
    pub placeholder: &'static str,
    pub clear: &'static str,
    pub my_position: &'static str,
    pub around_place: &'static str,
    pub around_radius: &'static str,
    pub station: fn(&str) -> String,
    /// What is typed is sent, and to whom.
    pub asks: &'static str,
    pub busy: &'static str,
    /// What stands in the list and where it is from.
    pub attribution: &'static str,
    pub count: fn(usize) -> String,
    pub none: &'static str,
    /// Why places do not come besides what the page knows itself.
    pub failed_network: &'static str,
    pub failed_timeout: &'static str,
    pub failed_busy: fn(u32) -> String,
    pub failed_service: &'static str,
}
