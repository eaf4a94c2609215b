//! Small work on text: folding for search and order, and the numbers and escapes that links are made of.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Makes spellings that a French reader takes for the same equal: lower case, no accents, ligatures as two
/// letters, words parted by single spaces whatever stood between them, `st` and `ste` written out.
///
/// Folding what is folded changes nothing.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len() + 4);
    let mut word_start = 0;
    for c in text.chars() {
        match c {
            'a'..='z' | '0'..='9' => folded.push(c),
            'A'..='Z' => folded.push(c.to_ascii_lowercase()),
            // Combining accents: the letter before them is already there.
            '\u{300}'..='\u{36f}' | '\u{ad}' => {}
            // Letters by name, apostrophes by use.
            '\u{2b9}'..='\u{2bf}' => end_word(&mut folded, &mut word_start),
            _ => match fold_latin(c) {
                Some(letters) => folded.push_str(letters),
                // Letters of other scripts stay as they are; the tables for their case weigh too much.
                None if c.is_alphanumeric() => folded.push(c),
                None => end_word(&mut folded, &mut word_start),
            },
        }
    }
    end_word(&mut folded, &mut word_start);
    folded.truncate(folded.trim_end().len());
    folded
}

/// Writes the last word out and parts it from the next, unless there is no word.
fn end_word(folded: &mut String, word_start: &mut usize) {
    if folded.len() == *word_start {
        return;
    }
    match folded.get(*word_start..) {
        Some("st") => folded.replace_range(*word_start.., "saint"),
        Some("ste") => folded.replace_range(*word_start.., "sainte"),
        _ => {}
    }
    folded.push(' ');
    *word_start = folded.len();
}

fn fold_latin(c: char) -> Option<&'static str> {
    Some(match c {
        'À'..='Å' | 'à'..='å' | 'Ā'..='ą' => "a",
        'Æ' | 'æ' => "ae",
        'Ç' | 'ç' | 'Ć'..='č' => "c",
        'Ď'..='đ' | 'Ð' | 'ð' => "d",
        'È'..='Ë' | 'è'..='ë' | 'Ē'..='ě' => "e",
        'Ĝ'..='ģ' => "g",
        'Ĥ'..='ħ' => "h",
        'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ'..='ı' => "i",
        'Ĵ' | 'ĵ' => "j",
        'Ķ'..='ĸ' => "k",
        'Ĺ'..='ł' => "l",
        'Ñ' | 'ñ' | 'Ń'..='ŋ' => "n",
        'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' | 'Ō'..='ő' => "o",
        'Œ' | 'œ' => "oe",
        'Ŕ'..='ř' => "r",
        'Ś'..='š' => "s",
        'ß' => "ss",
        'Ţ'..='ŧ' => "t",
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ'..='ų' => "u",
        'Ŵ' | 'ŵ' => "w",
        'Ý' | 'ý' | 'ÿ' | 'Ŷ'..='Ÿ' => "y",
        'Ź'..='ž' => "z",
        _ => return None,
    })
}

/// Escapes everything but ASCII letters, digits and `-._~`, as UTF-8.
pub(crate) fn percent_encode(text: &str) -> String {
    const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
        .remove(b'-')
        .remove(b'.')
        .remove(b'_')
        .remove(b'~');
    utf8_percent_encode(text, ESCAPED).collect()
}

/// A number rounded to so many decimals at most (up to 9), without zeros at the end: `48.1`, `-3`, `0`.
///
/// Goes through whole numbers because formatting floats brings 10 KB of tables into the wasm.
pub(crate) fn decimal(value: f64, decimals: u32) -> String {
    let one = 10_i64.pow(decimals.min(9));
    let scaled = (value * one as f64).round() as i64;
    let (whole, mut rest) = (
        scaled.unsigned_abs() / one as u64,
        scaled.unsigned_abs() % one as u64,
    );
    let mut digits = [if scaled < 0 { "-" } else { "" }, &whole.to_string()].concat();
    let mut unit = one as u64 / 10;
    if rest > 0 {
        digits.push('.');
    }
    while rest > 0 {
        digits.push(char::from(b'0' + (rest / unit) as u8));
        rest %= unit;
        unit /= 10;
    }
    digits
}

/// Reads a plain decimal number (`-3.25`, no exponent) of up to 15 digits; `None` for anything else.
pub(crate) fn parse_decimal(text: &str) -> Option<f64> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, rest) = digits.split_once('.').unwrap_or((digits, ""));
    let count = whole.len() + rest.len();
    if whole.is_empty() || count > 15 {
        return None;
    }
    let mut mantissa = 0_i64;
    for digit in whole.bytes().chain(rest.bytes()) {
        mantissa = mantissa * 10 + i64::from(digit.is_ascii_digit().then(|| digit - b'0')?);
    }
    // Both are exact in a float, so that the quotient is the float nearest to what was written.
    let value = mantissa as f64 / 10_i64.pow(rest.len() as u32) as f64;
    Some(if negative { -value } else { value })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_a_name_fold_to_the_same() {
        for (text, folded) in [
            ("Évry", "evry"),
            ("St-Malo", "saint malo"),
            ("Saint-Malo", "saint malo"),
            ("Ste Suzanne", "sainte suzanne"),
            ("Est-Stenay", "est stenay"),
            ("L'Île-Rousse", "l ile rousse"),
            ("Labastide d’Armagnac", "labastide d armagnac"),
            ("Labastide dʼArmagnac", "labastide d armagnac"),
            ("  Bagnoles--de-l'Orne ", "bagnoles de l orne"),
            ("Sacré-Cœur", "sacre coeur"),
            ("E\u{301}vry", "evry"),
            ("29180", "29180"),
            ("2A", "2a"),
            ("(St)", "saint"),
            ("Ñandú ÿ Øß", "nandu y oss"),
            ("Αθήνα", "Αθήνα"),
            ("<img onerror=x>", "img onerror x"),
            ("-'", ""),
            ("", ""),
        ] {
            assert_eq!(fold(text), folded);
        }
    }

    #[test]
    fn numbers_are_written_short_and_read_back() {
        for (value, decimals, text) in [
            (48.1, 5, "48.1"),
            (-4.20715, 5, "-4.20715"),
            (7.256, 2, "7.26"),
            (3.0, 2, "3"),
            (-0.0001, 2, "0"),
            (0.05, 2, "0.05"),
            (-0.5, 1, "-0.5"),
            (180.0, 0, "180"),
        ] {
            assert_eq!(decimal(value, decimals), text);
        }
        for (text, value) in [
            ("48.1", Some(48.1)),
            ("-3.25", Some(-3.25)),
            ("7.", Some(7.0)),
            ("0012", Some(12.0)),
            (".5", None),
            ("", None),
            ("-", None),
            ("1e3", None),
            ("NaN", None),
            ("inf", None),
            ("1.2.3", None),
            ("+1", None),
            ("1234567890.123456", None),
        ] {
            assert_eq!(parse_decimal(text), value, "{text}");
        }
    }
}
