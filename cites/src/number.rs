//! Decimal numbers as links write them: short, without an exponent.

/// A number rounded to so many decimals at most (up to 9), without zeros at the end: `48.1`, `-3`, `0`.
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
