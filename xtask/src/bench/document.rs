//! Puts the tables into the document that explains them.

use std::{fs, path::Path};

use anyhow::{Context, Result};

const START: &str = "<!-- bench:start -->";
const END: &str = "<!-- bench:end -->";

/// Replaces what stands between the two marks of the document at `path`.
///
/// # Errors
/// It cannot be read or written, or lacks a mark.
pub fn write(path: &Path, tables: &str) -> Result<()> {
    let document = fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))?;
    let document = replaced(&document, tables)
        .with_context(|| format!("{} lacks the lines {START} and {END}", path.display()))?;
    fs::write(path, document).with_context(|| format!("{} cannot be written", path.display()))
}

fn replaced(document: &str, tables: &str) -> Option<String> {
    let (before, rest) = document.split_once(START)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{START}\n\n{}\n\n{END}{after}", tables.trim()))
}

#[cfg(test)]
mod tests {
    use super::replaced;

    #[test]
    fn only_what_is_between_the_marks_changes_and_twice_is_as_once() {
        let document = "# A\n<!-- bench:start -->\nold\n<!-- bench:end -->\nafter\n";
        let once = replaced(document, "| new |\n").unwrap_or_default();
        assert_eq!(
            once,
            "# A\n<!-- bench:start -->\n\n| new |\n\n<!-- bench:end -->\nafter\n"
        );
        assert_eq!(replaced(&once, "| new |\n"), Some(once));
    }

    #[test]
    fn a_document_without_both_marks_in_order_is_left_alone() {
        for document in [
            "",
            "<!-- bench:start -->",
            "<!-- bench:end --> <!-- bench:start -->",
        ] {
            assert_eq!(replaced(document, "new"), None);
        }
    }
}
