//! A table in Markdown, and its numbers.

use std::fmt;

/// A titled table; its first column is text, and the others are numbers.
pub struct Table {
    title: &'static str,
    head: &'static [&'static str],
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table without rows.
    pub fn new(title: &'static str, head: &'static [&'static str]) -> Table {
        Table {
            title,
            head,
            rows: Vec::new(),
        }
    }

    /// Adds a row, with a cell for each column.
    pub fn row(&mut self, cells: impl Into<Vec<String>>) {
        self.rows.push(cells.into());
    }

    /// The width that shows all cells of a column.
    fn width(&self, column: usize) -> usize {
        let cells = self.rows.iter().filter_map(|row| row.get(column));
        cells
            .map(String::as_str)
            .chain(self.head.get(column).copied())
            .map(|cell| cell.chars().count())
            .max()
            .unwrap_or(0)
    }
}

impl fmt::Display for Table {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let widths: Vec<usize> = (0..self.head.len()).map(|column| self.width(column)).collect();
        let line = |cells: Vec<&str>| {
            let cells = cells.iter().zip(&widths).enumerate();
            let cells = cells.map(|(column, (cell, width))| match column {
                0 => format!(" {cell:<width$} |"),
                _ => format!(" {cell:>width$} |"),
            });
            format!("|{}", cells.collect::<String>())
        };
        let rule = widths.iter().enumerate().map(|(column, width)| match column {
            0 => format!("{}|", "-".repeat(width + 2)),
            _ => format!("{}:|", "-".repeat(width + 1)),
        });
        writeln!(out, "### {}\n", self.title)?;
        writeln!(out, "{}", line(self.head.to_vec()))?;
        writeln!(out, "|{}", rule.collect::<String>())?;
        for row in &self.rows {
            writeln!(out, "{}", line(row.iter().map(String::as_str).collect()))?;
        }
        Ok(())
    }
}

/// `1234567` → `1,234,567`.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() * 4 / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// Tenths while they say something; `–` for what was not measured.
pub fn milliseconds(time: Option<f64>) -> String {
    match time {
        None => "–".to_owned(),
        Some(time) if time < 99.95 => format!("{time:.1}"),
        Some(time) => grouped(time.round() as u64),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up_and_numbers_stand_to_the_right() {
        let mut table = Table::new("T", &["file", "bytes"]);
        table.row(["é".to_owned(), "1,000 ✓".to_owned()]);
        table.row(["longer".to_owned(), "5".to_owned()]);
        let expected = "### T\n\n| file   |   bytes |\n|--------|--------:|\n| é      | 1,000 ✓ |\n| longer |       5 |\n";
        assert_eq!(table.to_string(), expected);
    }

    #[test]
    fn thousands_are_grouped() {
        for (number, text) in [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567")] {
            assert_eq!(grouped(number), text);
        }
    }

    #[test]
    fn tenths_of_a_millisecond_count_below_a_hundred() {
        let times = [
            Some(0.04),
            Some(16.66),
            Some(99.94),
            Some(99.96),
            Some(1234.5),
            None,
        ];
        let texts = times.map(milliseconds);
        assert_eq!(texts, ["0.0", "16.7", "99.9", "100", "1,235", "–"]);
    }
}
