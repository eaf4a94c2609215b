//! Icons, drawn by us: 24 × 24, in the colour of the text beside them.

use leptos::prelude::*;

/// Which icon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    Close,
    Search,
    Plus,
    Minus,
    France,
    Locate,
    Expand,
    Globe,
    Phone,
    Mail,
    Route,
    Share,
    Page,
    Zoom,
    Chevron,
    Up,
    Trip,
    Out,
    Save,
    Seen,
    Wished,
}

impl Icon {
    fn path(self) -> &'static str {
        match self {
            Self::Save => "M12 4v11M7.500 10.500L12 15l4.500-4.500M5 19.500h14",
            Self::Seen => "M4.500 12.500l5 5L19.500 7",
            Self::Wished => {
                "M12 3.500l2.600 5.500 6 .8-4.400 4.200 1.100 6-5.300-2.900-5.300 2.900 1.100-6L3.400 9.800l6-.8z"
            }
            Self::Close => "M6 6l12 12M18 6L6 18",
            Self::Out => "M13 5h6v6M19 5l-9 9M10 6H5v13h13v-5",
            Self::Search => "M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zM15.5 15.5L21 21",
            Self::Plus => "M12 5v14M5 12h14",
            Self::Minus => "M5 12h14",
            Self::France => {
                "M12.5 3l2 2 4.500 2.500-.500 4-1 2 1.500 4-4 1-2.500 2.500-5-1.500.500-5-1.500-3-3-1.500 4-1 .500-2 3 .500z"
            }
            Self::Locate => {
                "M12 3v3M12 18v3M3 12h3M18 12h3M12 6.500a5.500 5.500 0 1 1 0 11a5.500 5.500 0 0 1 0-11zM12 11a1 1 0 1 1 0 2a1 1 0 0 1 0-2z"
            }
            Self::Expand => "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
            Self::Globe => {
                "M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18zM3.500 9.500h17M3.500 14.500h17M12 3c3 3 3.500 6 3.500 9s-.500 6-3.500 9c-3-3-3.500-6-3.500-9s.500-6 3.500-9z"
            }
            Self::Phone => {
                "M6 3.500h3l1.500 4.500-2 1.500c1 2.500 3 4.500 5.500 5.500l1.500-2 4.500 1.500v3c0 1.500-1 2.500-2.500 2.500C10 19.500 4.500 14 3.500 6.500c0-1.500 1-3 2.500-3z"
            }
            Self::Mail => "M3.500 5.500h17v13h-17zM3.500 6.500l8.500 7 8.500-7",
            Self::Route => {
                "M12 2.500l9.500 9.500-9.500 9.500L2.500 12zM9 15v-4h6M12.500 8.500L15 11l-2.500 2.500"
            }
            Self::Share => "M12 15V3.500M8 7l4-4 4 4M6 11H4.500v9.500h15V11H18",
            Self::Page => "M6 3h8.500L19 7.500V21H6zM14 3v5h5M9 12.500h6M9 16h6",
            Self::Zoom => {
                "M10.500 4a6.500 6.500 0 1 1 0 13a6.500 6.500 0 0 1 0-13zM15.500 15.500L21 21M10.500 7.500v6M7.500 10.500h6"
            }
            Self::Chevron => "M6 9.500l6 6 6-6",
            Self::Up => "M6 14.500l6-6 6 6",
            Self::Trip => {
                "M6.500 16a2.500 2.500 0 1 1 0 5a2.500 2.500 0 0 1 0-5zM17.500 3a2.500 2.500 0 1 1 0 5a2.500 2.500 0 0 1 0-5zM9 18.500h6a3.250 3.250 0 0 0 0-6.500H9a3.250 3.250 0 0 1 0-6.500h6"
            }
        }
    }
}

/// The icon as SVG, hidden from screen readers: words beside it say what it means.
#[component]
pub fn IconView(icon: Icon) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=icon.path() />
        </svg>
    }
}
