//! Forgiving one typing error.

/// Whether the optimal string alignment distance of `typed` to `word`, or to a prefix of it, is 1 at most: one letter
/// too many, missing, wrong, or two neighbours swapped. Bytes stand for letters: folded text is ASCII but for other
/// scripts.
pub(crate) fn is_one_edit_from_start_of(typed: &[u8], word: &[u8]) -> bool {
    let same = typed.iter().zip(word).take_while(|(a, b)| a == b).count();
    let (typed, word) = (&typed[same..], &word[same..]);
    // Where they first differ the error has happened already, so that the rest must agree without another.
    match (typed, word) {
        ([], _) => true,
        ([_], []) => true,
        ([_, ..], []) => false,
        ([t, after_t @ ..], [w, after_w @ ..]) => {
            let swapped = match (after_t, after_w) {
                ([t2, rest_t @ ..], [w2, rest_w @ ..]) => t == w2 && t2 == w && rest_w.starts_with(rest_t),
                _ => false,
            };
            swapped || after_w.starts_with(after_t) || word.starts_with(after_t) || after_w.starts_with(typed)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_one_edit_from_start_of;

    #[test]
    fn one_error_is_forgiven_and_two_are_not() {
        let cases = [
            ("venejean", "venejan", true),
            ("venejan", "venejan", true),
            ("locornan", "locronan", true),
            ("locrnan", "locronan", true),
            ("locrxnan", "locronan", true),
            ("kocronan", "locronan", true),
            ("locronann", "locronan", true),
            ("lokron", "locronan", true),
            ("locro", "locronan", true),
            ("locronaxx", "locronan", false),
            ("lokrxn", "locronan", false),
            ("locronanxx", "locronan", false),
            ("evry", "locronan", false),
        ];
        for (typed, word, expected) in cases {
            assert_eq!(
                is_one_edit_from_start_of(typed.as_bytes(), word.as_bytes()),
                expected,
                "{typed} {word}"
            );
        }
    }
}
