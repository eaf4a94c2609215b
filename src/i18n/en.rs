//! English.

use super::strings::Strings;

pub static STRINGS: Strings = Strings {
    title: "Petites Cités de Caractère®",
    title_of: |what| format!("{what} – Petites Cités de Caractère®"),
    tagline: |count| format!("{count} small French heritage towns"),
    other_language: "Français",
    other_language_label: "FR – Lire cette page en français",
    skip_to_search: "Skip to search",
    skip_to_list: "Skip to the list",
    skip_to_map: "Skip to the map",

    search_label: "Search for a town",
    search_placeholder: "Town, region, postcode…",
    search_clear: "Clear the search",
    filters: "Filter",
    regions: "Regions",
    more_regions: |n| format!("+ {n} regions"),
    fewer_regions: "Fewer regions",
    departements: "Departments",
    status: "Label",
    all: "All",
    homologated_many: "Certified",
    candidate_many: "Candidates",
    chosen: "Current choices",
    remove: |what| format!("Remove: {what}"),
    clear_all: "Clear all",

    list: "List of towns",
    results: |count, n| match n {
        0 => "No town".to_owned(),
        1 => "1 town".to_owned(),
        _ => format!("{count} towns"),
    },
    no_result: "No town matches these choices.",
    no_result_for: |text| format!("No town matches “{text}”."),
    no_result_hint: "Try another name, a department or a postcode, or go back to all the towns.",
    show_more: |count| format!("Show more ({count})"),
    by_distance: "Nearest first",
    best_first: "Best matches first",
    sheet_open: "Expand the list",
    sheet_close: "Collapse the list",

    homologated: "Certified Petite Cité de Caractère®",
    homologated_since: |year| format!("Certified Petite Cité de Caractère® since {year}"),
    candidate: "Candidate for certification",
    unconfirmed: "Certification to be confirmed",
    unconfirmed_why: "Named as a Petite Cité de Caractère; no recent document says whether it is certified.",
    homologated_short: "certified",
    candidate_short: "candidate",
    unconfirmed_short: "to be confirmed",
    part_of: |name| format!("Part of the commune of {name}"),
    inhabitants: |count, n| {
        if n == 1 {
            format!("{count} inhabitant")
        } else {
            format!("{count} inhabitants")
        }
    },
    postcodes: |n| if n < 2 { "Postcode" } else { "Postcodes" },
    official_page: "Network’s page",
    official_search: "Search the network",
    website: "Town website",
    phone: "Town hall",
    email: "E-mail town hall",
    directions: "Directions",
    new_tab: "(new tab)",
    zoom_here: "Zoom in",
    share: "Share",
    copied: "Link copied",
    share_refused: "The link to this town, to be copied:",
    link_blocked: "This link cannot open in this page. To be copied:",
    copy: "Copy",
    copied_here: "Copied.",
    copy_refused: "The browser refuses to copy: the text is selected, please copy it yourself.",
    close: "Close",
    nearest: "Nearest towns",
    towards: [
        "north",
        "north-east",
        "east",
        "south-east",
        "south",
        "south-west",
        "west",
        "north-west",
    ],

    map: "Map of the Petites Cités de Caractère",
    map_help: "Arrow keys go from town to neighbouring town, Enter opens its card, Escape closes it, + and − zoom.",
    zoom_in: "Zoom in",
    zoom_out: "Zoom out",
    whole_france: "The whole of France",
    near_me: "Near me",
    near_me_off: "Stop sorting by distance",
    locating: "Finding your position…",
    awaiting_permission: "Your browser waits for your answer: may this map know your position?",
    far_away: "You are far from France: the map stays where it is, and the list begins with the nearest town.",
    located: |name, distance| format!("The nearest town is {name}, {distance} away."),
    refused: "Your position is not shared: allow it in the browser to see the towns near you.",
    unavailable: "Your device could not tell your position.",
    timed_out: "Your position did not come in time. Please try again in a moment.",
    fullscreen: "Full screen",
    fullscreen_leave: "Leave full screen",
    fullscreen_refused: "Full screen is not allowed here.",
    legend: "Legend",
    legend_homologated: "Certified",
    legend_candidate: "Candidate",
    legend_unconfirmed: "To be confirmed",
    region_count: |name, n| match n {
        0 => format!("{name}: no town"),
        1 => format!("{name}: 1 town"),
        _ => format!("{name}: {n} towns"),
    },
    seas: &[
        (-2.6, 50.05, "English Channel"),
        (-5.6, 45.6, "Atlantic Ocean"),
        (5.6, 42.35, "Mediterranean Sea"),
        (3.1, 53.1, "North Sea"),
    ],
    countries: &[
        (-2.0, 51.6, "United Kingdom"),
        (4.6, 50.7, "Belgium"),
        (8.6, 50.0, "Germany"),
        (8.0, 46.75, "Switzerland"),
        (9.2, 45.1, "Italy"),
        (-3.4, 41.9, "Spain"),
        (5.6, 52.2, "Netherlands"),
    ],

    open_full_map: "Open the full map",
    show_list: "Show the list",
    hide_list: "Hide the list",
    overview: "Overview",
    hint_wheel: "Ctrl + scroll to zoom the map",
    hint_wheel_apple: "⌘ + scroll to zoom the map",
    hint_touch: "Use two fingers to move the map",
    link_warning: |name, value, meant| {
        let meant = meant.map_or_else(String::new, |meant| format!(" Did you mean {name}={meant}?"));
        format!(
            "Map of the Petites Cités de Caractère: {name}={value} is not known, the map ignores it.{meant}"
        )
    },

    tiles_failed: "IGN’s detailed map is not responding; the simple map stays.",
    contours_failed: "The commune’s boundary could not be loaded.",
    basemap_failed: "The base map could not be loaded.",
    left_out: |n| match n {
        1 => "1 town is not shown: its data are incomplete.".to_owned(),
        _ => format!("{n} towns are not shown: their data are incomplete."),
    },
    failed: "The map could not be shown",
    failed_network: "The town data could not be loaded. Check your connection, then try again.",
    failed_data: "The town data arrived damaged. Try again; if this keeps happening, please tell whoever runs this site.",
    failed_map: "This browser could not draw the map; the list still works.",
    retry: "Try again",
    dismiss: "Hide this message",
    sources: "Data and licences",
    licences: "All licences",
    embed_this: "Put this map on your site",
    sources_text: |as_of| {
        format!(
            "Towns: compiled from public sources ({as_of}). Communes, boundaries and town halls: INSEE, IGN, DILA, Etalab (Licence Ouverte 2.0). Neighbouring countries, rivers and lakes: Natural Earth. The network of the Petites Cités de Caractère® keeps the official list."
        )
    },
};
