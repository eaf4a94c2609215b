//! Curated lists as they are read: CSV with a header, row by row, each problem with its line.

use std::collections::HashMap;

use csv::{ReaderBuilder, StringRecord};

use crate::error::{Problem, Reason};

/// What the rows stand for, and what is wrong with them.
pub(crate) type Rows<T> = (Vec<T>, Vec<Problem>);

/// Which columns a list may have.
#[derive(Clone, Copy)]
pub(crate) enum Columns {
    /// These, and others that are not looked at.
    AtLeast(&'static [&'static str]),
    /// These and no others: one too many would be a text that nobody sees.
    Exactly(&'static [&'static str]),
}

/// Reads every row. `value` gives what a row stands for, and notes on the row what is wrong with it.
///
/// # Errors
/// There is no header to read the rows by.
pub(crate) fn read<T>(
    csv: &[u8],
    columns: Columns,
    value: impl Fn(&mut Row) -> Option<T>,
) -> Result<Rows<T>, Vec<Problem>> {
    let mut reader = ReaderBuilder::new().from_reader(csv);
    let unread = |line, error: &csv::Error| Problem {
        line,
        row: String::new(),
        reason: Reason::NotCsv(error.to_string()),
    };
    let header = reader.headers().map_err(|error| vec![unread(1, &error)])?.clone();
    let wrong = wrong_columns(&header, columns);
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let (mut values, mut problems) = (Vec::new(), Vec::new());
    for record in reader.records() {
        match record {
            Ok(record) => {
                let mut row = Row::new(&header, &record, line_of(csv, record.position()));
                values.extend(value(&mut row));
                problems.append(&mut row.problems);
            }
            Err(error) => problems.push(unread(line_of(csv, error.position()), &error)),
        }
    }
    Ok((values, problems))
}

fn wrong_columns(header: &StringRecord, columns: Columns) -> Vec<Problem> {
    let (Columns::AtLeast(expected) | Columns::Exactly(expected)) = columns;
    let missing = expected
        .iter()
        .filter(|column| !header.iter().any(|name| name == **column))
        .map(|column| Reason::MissingColumn(column));
    let unknown = header
        .iter()
        .filter(|name| matches!(columns, Columns::Exactly(_)) && !expected.contains(name))
        .map(|name| Reason::UnknownColumn(name.to_owned()));
    missing
        .chain(unknown)
        .map(|reason| Problem {
            line: 1,
            row: String::new(),
            reason,
        })
        .collect()
}

/// The line a record begins on, from 1. The reader's own count is one behind where lines end with CR LF, and its
/// positions are before the LF then.
fn line_of(csv: &[u8], position: Option<&csv::Position>) -> u64 {
    let start = position.map_or(0, |position| {
        usize::try_from(position.byte()).unwrap_or(usize::MAX)
    });
    let breaks = csv
        .iter()
        .skip(start)
        .take_while(|byte| byte.is_ascii_whitespace())
        .count();
    let before = csv.iter().take(start.saturating_add(breaks));
    before.fold(1, |line, byte| line + u64::from(*byte == b'\n'))
}

/// One row, and what was noted of it.
pub(crate) struct Row<'a> {
    /// Line in the file, from 1.
    pub(crate) line: u64,
    header: &'a StringRecord,
    record: &'a StringRecord,
    problems: Vec<Problem>,
}

impl<'a> Row<'a> {
    fn new(header: &'a StringRecord, record: &'a StringRecord, line: u64) -> Self {
        Row {
            line,
            header,
            record,
            problems: Vec::new(),
        }
    }

    /// What a column holds, without the spaces around it.
    pub(crate) fn text(&self, column: &str) -> &'a str {
        let index = self.header.iter().position(|name| name == column);
        index
            .and_then(|index| self.record.get(index))
            .unwrap_or_default()
            .trim()
    }

    /// Whether nothing was noted so far.
    pub(crate) fn is_right(&self) -> bool {
        self.problems.is_empty()
    }

    /// Notes what is wrong.
    pub(crate) fn note(&mut self, reason: Reason) {
        self.problems.push(Problem {
            line: self.line,
            // No list has more than some of these columns.
            row: ["theme", "insee", "name"]
                .map(|column| self.text(column))
                .join(" ")
                .trim()
                .to_owned(),
            reason,
        });
    }

    /// A value that must be there. Of one that does not fit, a problem is noted.
    pub(crate) fn required(
        &mut self,
        column: &'static str,
        expected: &'static str,
        fits: impl Fn(&str) -> bool,
    ) -> Option<String> {
        if self.text(column).is_empty() {
            self.note(Reason::Empty { column });
        }
        self.optional(column, expected, fits)
    }

    /// A value that may be unknown. Of one that does not fit, a problem is noted.
    pub(crate) fn optional(
        &mut self,
        column: &'static str,
        expected: &'static str,
        fits: impl Fn(&str) -> bool,
    ) -> Option<String> {
        let value = Some(self.text(column))
            .filter(|text| !text.is_empty())?
            .to_owned();
        if fits(&value) {
            return Some(value);
        }
        self.note(Reason::BadValue {
            column,
            value,
            expected,
        });
        None
    }
}

/// Rows that repeat the value of an earlier one. `place` gives a row's line and how the row is called.
pub(crate) fn repeats<T>(
    rows: &[T],
    column: &'static str,
    place: impl Fn(&T) -> (u64, String),
    value: impl Fn(&T) -> Option<String>,
) -> Vec<Problem> {
    let mut seen = HashMap::new();
    let repeat = |row: &T| {
        let value = value(row)?;
        let (line, row) = place(row);
        let first = *seen.entry(value.clone()).or_insert(line);
        (first != line).then_some(Problem {
            line,
            row,
            reason: Reason::Duplicate { column, value, first },
        })
    };
    rows.iter().filter_map(repeat).collect()
}
