//! Checks on what will become the target of a link: what is not plainly safe and plausible is dropped.

/// An `http` or `https` address without spaces, control characters, quotes or angle brackets.
pub(super) fn web_address(text: &str) -> Option<String> {
    let trimmed = text.trim();
    let rest =
        strip_prefix_ignoring_case(trimmed, "https://").or(strip_prefix_ignoring_case(trimmed, "http://"))?;
    let clean =
        |c: char| !c.is_whitespace() && !c.is_control() && !matches!(c, '"' | '\'' | '<' | '>' | '\\' | '`');
    let host = rest.split(['/', '?', '#']).next()?;
    (!host.is_empty() && !host.starts_with('.') && rest.chars().all(clean)).then(|| trimmed.to_owned())
}

/// A phone number reduced to its digits and a leading `+`; 3 to 15 digits.
pub(super) fn phone(text: &str) -> Option<String> {
    let number: String = text
        .chars()
        .filter(|c| !matches!(c, ' ' | '\u{a0}' | '.' | '-' | '(' | ')'))
        .collect();
    let digits = number.strip_prefix('+').unwrap_or(&number);
    ((3..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())).then_some(number)
}

/// A plain e-mail address: nothing in it may mean something to a `mailto:` link.
pub(super) fn email(text: &str) -> Option<String> {
    let trimmed = text.trim();
    let (local, domain) = trimmed.split_once('@')?;
    let letters = |part: &str, others: &[u8]| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || others.contains(&b))
    };
    let plausible =
        letters(local, b"._+-") && letters(domain, b".-") && domain.trim_matches('.').contains('.');
    plausible.then(|| trimmed.to_owned())
}

fn strip_prefix_ignoring_case<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(prefix.len())?;
    start.eq_ignore_ascii_case(prefix).then_some(rest)
}
