//! Numbers and distances as each language writes them.

use crate::Lang;

/// A whole number with the language's group separator, as Unicode's CLDR has it: `1 234` (narrow no-break space), `1,234` or
/// `1.234`; Spanish leaves four digits together.
pub fn display_number(lang: Lang, value: u32) -> String {
    let digits = value.to_string();
    let separator = match lang {
        Lang::Fr => '\u{202f}',
        Lang::En => ',',
        Lang::Es if digits.len() == 4 => return digits,
        Lang::De | Lang::Es | Lang::It | Lang::Nl => '.',
    };
    let mut text = String::with_capacity(digits.len() + 4);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

/// What stands before the tenths of a number.
pub fn decimal_mark(lang: Lang) -> &'static str {
    match lang {
        Lang::En => ".",
        Lang::Fr | Lang::De | Lang::Es | Lang::It | Lang::Nl => ",",
    }
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
        return [
            &display_number(lang, tenths / 10),
            decimal_mark(lang),
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
        for lang in [Lang::De, Lang::It, Lang::Nl] {
            assert_eq!(display_number(lang, 1234), "1.234");
        }
        assert_eq!(display_number(Lang::Es, 1234), "1234");
        assert_eq!(display_number(Lang::Es, 12_345), "12.345");
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
        for lang in [Lang::De, Lang::Es, Lang::It, Lang::Nl] {
            assert_eq!(display_distance(lang, 4.26), "4,3\u{a0}km");
        }
    }
}
