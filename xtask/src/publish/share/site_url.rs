//! The address that the map will have: what other sites are told must be absolute, and the build does not know where
//! `dist/` will be copied to.

use std::env;

use anyhow::{Result, bail};

/// The environment variable that says it where no option does.
const VARIABLE: &str = "SITE_URL";

/// The public address of the map's folder, with `/` at its end.
#[derive(Debug, PartialEq)]
pub struct SiteUrl(String);

impl SiteUrl {
    /// The address that was asked for: by the option, or else by the environment; `None` when by neither.
    ///
    /// # Errors
    /// That is not an address a map can have.
    pub fn asked(option: Option<&str>) -> Result<Option<SiteUrl>> {
        let variable = env::var(VARIABLE).unwrap_or_default();
        let address = option.unwrap_or(&variable).trim();
        if address.is_empty() {
            return Ok(None);
        }
        SiteUrl::parse(address).map(Some)
    }

    /// Checks an address, and adds the `/` that it may lack.
    ///
    /// # Errors
    /// It is not `http` or `https`, has no host, or has more than a host and a path.
    pub fn parse(address: &str) -> Result<SiteUrl> {
        let rest = address
            .strip_prefix("https://")
            .or_else(|| address.strip_prefix("http://"));
        // What an address may hold as it is (RFC 3986), without what would begin a query, a fragment or a login.
        let fits = |c: char| c.is_ascii_alphanumeric() || "-._~%!$&'()*+,;=:/[]".contains(c);
        let is_host = |host: &str| host.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '[');
        match rest {
            Some(rest) if is_host(rest) && rest.chars().all(fits) => {
                Ok(SiteUrl(format!("{}/", address.trim_end_matches('/'))))
            }
            _ => bail!(
                "The site's address must be like https://carte.example.org/carte/ (http or https, no query, no accents), and {address:?} is not."
            ),
        }
    }

    /// The address of a file of the site, or of the site itself with a query; `path` is relative to the site.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// Whether the site is all that its host has.
    pub fn is_root(&self) -> bool {
        self.0.matches('/').count() == "https://host/".matches('/').count()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn an_address_ends_in_a_slash() {
        for address in ["https://carte.example.org/a", "https://carte.example.org/a/"] {
            let site = SiteUrl::parse(address).unwrap();
            assert_eq!(site.url("oembed.json"), "https://carte.example.org/a/oembed.json");
        }
        assert_eq!(
            SiteUrl::parse("http://[::1]:8080").unwrap().url(""),
            "http://[::1]:8080/"
        );
    }

    #[test]
    fn what_a_map_cannot_have_is_refused_in_one_sentence() {
        for address in [
            "carte.example.org",
            "ftp://example.org/",
            "https://",
            "https:///carte",
            "https://example.org/?a=b",
            "https://example.org/#a",
            "https://user@example.org/",
            "https://example.org/\"><script>",
            "https://éxample.org/",
            "https://exa mple.org/",
        ] {
            let error = SiteUrl::parse(address).unwrap_err().to_string();
            assert!(
                error.contains("https://carte.example.org/carte/") && !error.contains('\n'),
                "{error}"
            );
        }
    }

    #[test]
    fn the_option_comes_before_all_and_an_empty_one_is_none() {
        assert_eq!(
            SiteUrl::asked(Some("https://a.fr")).unwrap(),
            Some(SiteUrl("https://a.fr/".into()))
        );
        assert_eq!(SiteUrl::asked(Some(" ")).unwrap(), None);
    }
}
