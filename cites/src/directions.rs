//! Links that open the visitor's own map app.

use crate::Coord;
use crate::escape::percent_encode;
use crate::number::decimal;

/// The machine a link is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Platform {
    /// Opens `geo:` addresses (RFC 5870) in the map app of the owner's choice; a browser within another app does not.
    Android,
    /// macOS, iOS and iPadOS: opens Apple Maps.
    Apple,
    /// Anything else: the web page of OpenStreetMap.
    Other,
}

impl Platform {
    /// The machine that a browser's description of itself speaks of.
    pub fn from_user_agent(agent: &str) -> Platform {
        // The browser within another app (Android's WebView, Facebook's and Instagram's) hands no address on to a map
        // app: a `geo:` link is an error page there.
        let is_within_app = ["; wv)", "FB_IAB", "FBAN", "Instagram"]
            .iter()
            .any(|name| agent.contains(name));
        if agent.contains("Android") && !is_within_app {
            Platform::Android
        } else if ["iPhone", "iPad", "Macintosh"]
            .iter()
            .any(|name| agent.contains(name))
        {
            Platform::Apple
        } else {
            Platform::Other
        }
    }
}

/// Address of the network's own search for a cité whose page is not known.
pub fn official_search_url(name: &str) -> String {
    [
        "https://www.petitescitesdecaractere.com/?s=",
        &percent_encode(name),
    ]
    .concat()
}

/// Address of the way to a position called `name`.
pub fn directions_url(platform: Platform, to: Coord, name: &str) -> String {
    let (lat, lon, name) = (decimal(to.lat(), 5), decimal(to.lon(), 5), percent_encode(name));
    match platform {
        Platform::Android => ["geo:", &lat, ",", &lon, "?q=", &lat, ",", &lon, "(", &name, ")"].concat(),
        Platform::Apple => ["https://maps.apple.com/?daddr=", &lat, ",", &lon, "&q=", &name].concat(),
        Platform::Other => ["https://www.openstreetmap.org/directions?to=", &lat, "%2C", &lon].concat(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn platforms_are_told_apart() {
        for (agent, platform) in [
            (
                "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36",
                Platform::Android,
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X)",
                Platform::Apple,
            ),
            (
                "Mozilla/5.0 (Linux; Android 14; SM-S911B Build/UP1A; wv) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36",
                Platform::Other,
            ),
            (
                "Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/489.0;]",
                Platform::Other,
            ),
            ("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)", Platform::Apple),
            ("Mozilla/5.0 (X11; Linux x86_64)", Platform::Other),
            ("", Platform::Other),
        ] {
            assert_eq!(Platform::from_user_agent(agent), platform, "{agent}");
        }
    }

    #[test]
    fn a_search_is_an_address() {
        let url = official_search_url("Labastide-d'Armagnac & <b>");
        assert_eq!(
            url,
            "https://www.petitescitesdecaractere.com/?s=Labastide-d%27Armagnac%20%26%20%3Cb%3E"
        );
    }

    #[test]
    fn each_platform_gets_its_own_link() {
        let to = Coord::new(-4.20715, 48.1).unwrap();
        let cases = [
            (
                Platform::Android,
                "geo:48.1,-4.20715?q=48.1,-4.20715(L%27%C3%8Ele%20%28a%29%20%26%20b)",
            ),
            (
                Platform::Apple,
                "https://maps.apple.com/?daddr=48.1,-4.20715&q=L%27%C3%8Ele%20%28a%29%20%26%20b",
            ),
            (
                Platform::Other,
                "https://www.openstreetmap.org/directions?to=48.1%2C-4.20715",
            ),
        ];
        for (platform, url) in cases {
            assert_eq!(directions_url(platform, to, "L'Île (a) & b"), url);
        }
    }
}
