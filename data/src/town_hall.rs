//! A town hall's phone, e-mail and website: from as people type them to what a link can use.

use crate::published::TownHall;

/// What the source says of a town hall, each part only where a link can be made of it.
pub fn clean(phone: &str, email: &str, website: &str) -> TownHall {
    TownHall {
        phone: e164(phone),
        email: address(email),
        website: url(website),
    }
}

impl TownHall {
    /// Fills what is unknown here from another town hall: of a delegated commune from that of its commune.
    #[must_use]
    pub fn or(&self, other: &TownHall) -> TownHall {
        let choose = |own: &Option<String>, other: &Option<String>| own.clone().or_else(|| other.clone());
        TownHall {
            phone: choose(&self.phone, &other.phone),
            email: choose(&self.email, &other.email),
            website: choose(&self.website, &other.website),
        }
    }
}

/// A French number of ten digits, or one that already bears the country's code.
fn e164(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let national = match digits.len() {
        10 => digits.strip_prefix('0'),
        11 => digits.strip_prefix("33"),
        _ => None,
    }?;
    Some(format!("+33{national}"))
}

fn address(text: &str) -> Option<String> {
    let first = text.split([';', ',']).next()?.trim();
    let (user, host) = first.split_once('@')?;
    let plain = first
        .bytes()
        .all(|byte| byte.is_ascii_graphic() && !br#"<>"'()"#.contains(&byte));
    (plain && !user.is_empty() && host.contains('.') && !host.contains('@')).then(|| first.to_owned())
}

fn url(text: &str) -> Option<String> {
    let text = text.trim();
    let host = text.strip_prefix("https://").or(text.strip_prefix("http://"))?;
    let plain = text
        .bytes()
        .all(|byte| byte.is_ascii_graphic() && !br#"<>""#.contains(&byte));
    (plain && host.contains('.')).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phones_become_e164_or_nothing() {
        for (written, expected) in [
            ("02 98 51 80 80", Some("+33298518080")),
            ("+33 2 98 51 80 80", Some("+33298518080")),
            ("02.98.51.80.80", Some("+33298518080")),
            ("3639", None),
            ("12 98 51 80 80", None),
            ("", None),
        ] {
            assert_eq!(e164(written).as_deref(), expected, "{written}");
        }
    }

    #[test]
    fn addresses_are_one_and_plain() {
        for (written, expected) in [
            ("mairie@locronan.bzh", Some("mairie@locronan.bzh")),
            ("a@b.fr;c@d.fr", Some("a@b.fr")),
            ("mairie at b.fr", None),
            ("<img>@b.fr", None),
            ("@b.fr", None),
            ("a@b", None),
        ] {
            assert_eq!(address(written).as_deref(), expected, "{written}");
        }
    }

    #[test]
    fn websites_are_http() {
        for (written, expected) in [
            ("https://locronan.bzh/", Some("https://locronan.bzh/")),
            (" http://a.fr ", Some("http://a.fr")),
            ("javascript:alert(1)", None),
            ("https://a.fr/ b", None),
            ("www.a.fr", None),
        ] {
            assert_eq!(url(written).as_deref(), expected, "{written}");
        }
    }

    #[test]
    fn what_is_unknown_is_filled() {
        let own = clean("02 98 51 80 80", "", "");
        let filled = own.or(&clean("02 00 00 00 00", "a@b.fr", ""));
        assert_eq!(filled, clean("02 98 51 80 80", "a@b.fr", ""));
    }
}
