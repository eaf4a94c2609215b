//! How many tests passed and failed, read from what the runners say last.

use std::{fmt, ops::AddAssign};

/// Numbers of tests.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Tally {
    passed: u32,
    failed: u32,
}

impl Tally {
    /// The sum of all closing lines in a runner's output: `test result: ok. 12 passed; 0 failed; …`
    /// of Rust's runners, and `12 passed, 0 failed` of ours for Playwright.
    pub fn of(lines: &[String]) -> Tally {
        let mut sum = Tally::default();
        lines
            .iter()
            .filter_map(|line| closing_line(line))
            .for_each(|tally| sum += tally);
        sum
    }
}

fn closing_line(line: &str) -> Option<Tally> {
    let line = line.trim();
    let counts = line
        .strip_prefix("test result:")
        .map_or(Some(line), |rest| Some(rest.split_once(". ")?.1))?;
    let mut words = counts.split([' ', ';', ',']).filter(|word| !word.is_empty());
    let mut count = |what: &str| {
        let count = words.next()?.parse().ok()?;
        (words.next()? == what).then_some(count)
    };
    Some(Tally {
        passed: count("passed")?,
        failed: count("failed")?,
    })
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Tally) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(out, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    fn tally(text: &str) -> Tally {
        Tally::of(&text.lines().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn adds_up_the_closing_lines_of_all_test_binaries() {
        let output = "running 3 tests\ntest a ... ok\n\
                      test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.03s\n\
                      test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 filtered out\n";
        assert_eq!(tally(output), Tally { passed: 4, failed: 2 });
    }

    #[test]
    fn reads_the_closing_line_of_the_browser_tests() {
        let output = "  ok 1 shows 12 passed things\n  3 passed (2.1s)\n\n3 passed, 1 failed\n";
        assert_eq!(tally(output), Tally { passed: 3, failed: 1 });
    }

    #[test]
    fn other_lines_count_for_nothing() {
        assert_eq!(
            tally("12 passed\npassed, failed\n4 passed, many failed\n"),
            Tally::default()
        );
    }
}
