//! Reads a `_headers` file, so that what is tested here is what a host will apply.

use axum::http::{HeaderMap, HeaderName, HeaderValue};

/// The rules of a `_headers` file, in order.
#[derive(Clone, Debug, Default)]
pub struct Rules(Vec<Rule>);

#[derive(Clone, Debug)]
struct Rule {
    path: String,
    headers: HeaderMap,
}

impl Rules {
    /// Reads the rules. Lines that make no sense are left out, as hosts do.
    pub fn parse(text: &str) -> Rules {
        let mut rules: Vec<Rule> = Vec::new();
        for line in text
            .lines()
            .filter(|line| !line.trim().is_empty() && !line.trim().starts_with('#'))
        {
            if !line.starts_with([' ', '\t']) {
                rules.push(Rule {
                    path: line.trim().to_owned(),
                    headers: HeaderMap::new(),
                });
            } else if let (Some(rule), Some((name, value))) = (rules.last_mut(), header(line)) {
                rule.headers.append(name, value);
            }
        }
        Rules(rules)
    }

    /// Adds the headers that are meant for `path` to those of a response.
    pub fn apply(&self, path: &str, headers: &mut HeaderMap) {
        for rule in self.0.iter().filter(|rule| matches(&rule.path, path)) {
            for (name, value) in &rule.headers {
                headers.append(name, value.clone());
            }
        }
    }
}

fn header(line: &str) -> Option<(HeaderName, HeaderValue)> {
    let (name, value) = line.split_once(':')?;
    Some((name.trim().parse().ok()?, value.trim().parse().ok()?))
}

/// Whether `path` fits `pattern`, in which one `*` stands for anything.
fn matches(pattern: &str, path: &str) -> bool {
    match pattern.split_once('*') {
        Some((start, end)) => path.strip_prefix(start).is_some_and(|rest| rest.ends_with(end)),
        None => path == pattern,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(rules: &str, path: &str, name: &str) -> Vec<String> {
        let mut headers = HeaderMap::new();
        Rules::parse(rules).apply(path, &mut headers);
        headers
            .get_all(name)
            .iter()
            .map(|value| value.to_str().unwrap_or("?").to_owned())
            .collect()
    }

    const FILE: &str = "# comment\n/*\n  X-All: yes\n\n/assets/*\n  Cache-Control: immutable\n/\n  Cache-Control: no-cache\n";

    #[test]
    fn each_rule_applies_to_its_paths() {
        assert_eq!(value(FILE, "/deep/er.txt", "x-all"), ["yes"]);
        assert_eq!(value(FILE, "/assets/a.js", "cache-control"), ["immutable"]);
        assert_eq!(value(FILE, "/", "cache-control"), ["no-cache"]);
        assert!(value(FILE, "/deep/er.txt", "cache-control").is_empty());
    }

    #[test]
    fn a_value_may_hold_colons() {
        assert_eq!(
            value("/*\n  A: img-src https://x.fr", "/", "a"),
            ["img-src https://x.fr"]
        );
    }

    #[test]
    fn nonsense_is_left_out() {
        assert!(value("  A: before any path\n/*\n  no colon\n  b\u{e9} d: x", "/", "a").is_empty());
    }
}
