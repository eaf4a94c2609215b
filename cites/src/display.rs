//! Numbers and distances as each language writes them.

use crate::Lang;

/// A whole number with the language's group separator: `1 234` (narrow no-break space) or `1,234`.
pub fn display_number(lang: Lang, value: u32) -> String {
    let separator = match lang {
        Lang::Fr => '\u{202f}',
        Lang::En => ',',
    };
    let digits = value.to_string();
    let mut text = String::with_capacity(digits.len() + 4);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

/// A distance in kilometres: one decimal below ten, whole above; metres below one.
pub fn display_distance(lang: Lang, km: f64) -> String {
    let km = km.max(0.0);
    if km < 0.95 {
        // Fifty metres are as exact as a town hall's position allows.
        return display_number(lang, ((km * 20.0).round() * 50.0) as u32) + "\u{a0}m";
    }
    if km < 9.95 {
        let tenths = (km * 10.0).round() as u32;
        let point = match lang {
            Lang::Fr => ",",
            Lang::En => ".",
        };
        return [
            &display_number(lang, tenths / 10),
            point,
            &(tenths % 10).to_string(),
            "\u{a0}km",
        ]
        .concat();
    }
    display_number(lang, km.round() as u32) + "\u{a0}km"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped() {
        for (value, fr, en) in [
            (0, "0", "0"),
            (999, "999", "999"),
            (1234, "1\u{202f}234", "1,234"),
            (1_000_000, "1\u{202f}000\u{202f}000", "1,000,000"),
        ] {
            assert_eq!(display_number(Lang::Fr, value), fr);
            assert_eq!(display_number(Lang::En, value), en);
        }
    }

    #[test]
    fn distances_are_as_fine_as_they_are_useful() {
        for (km, fr, en) in [
            (0.0, "0\u{a0}m", "0\u{a0}m"),
            (0.42, "400\u{a0}m", "400\u{a0}m"),
            (0.97, "1,0\u{a0}km", "1.0\u{a0}km"),
            (4.26, "4,3\u{a0}km", "4.3\u{a0}km"),
            (9.96, "10\u{a0}km", "10\u{a0}km"),
            (1234.4, "1\u{202f}234\u{a0}km", "1,234\u{a0}km"),
        ] {
            assert_eq!(display_distance(Lang::Fr, km), fr);
            assert_eq!(display_distance(Lang::En, km), en);
        }
    }
}
