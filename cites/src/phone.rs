//! Telephone numbers as people read them.

/// A French number in E.164 as five pairs of digits (`02 98 51 80 80`); any other number as it is.
pub fn display_phone(e164: &str) -> String {
    match e164.strip_prefix("+33") {
        Some(rest) if rest.len() == 9 && rest.bytes().all(|b| b.is_ascii_digit()) => {
            let national = ["0", rest].concat();
            let pairs: Vec<&str> = (0..national.len())
                .step_by(2)
                .filter_map(|i| national.get(i..i + 2))
                .collect();
            // No-break spaces keep the number on one line.
            pairs.join("\u{a0}")
        }
        _ => e164.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_numbers_are_read_in_pairs() {
        for (number, read) in [
            ("+33298518080", "02\u{a0}98\u{a0}51\u{a0}80\u{a0}80"),
            ("+3229851808", "+3229851808"),
            ("+33é98518080", "+33é98518080"),
            ("", ""),
        ] {
            assert_eq!(display_phone(number), read);
        }
    }
}
