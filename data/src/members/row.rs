//! One row of the curated list.

use csv::{ReaderBuilder, StringRecord};

use super::{Member, forms};
use crate::error::{Problem, Reason};

const COLUMNS: [&str; 15] = [
    "insee",
    "name",
    "current_commune",
    "postcode",
    "departement",
    "region",
    "status",
    "since",
    "lon",
    "lat",
    "position",
    "wikidata",
    "official_slug",
    "evidence",
    "confidence",
];

/// Reads every row, and what is wrong with those that cannot be used.
///
/// # Errors
/// There is no header to read the rows by.
pub(super) fn all(csv: &[u8]) -> Result<(Vec<Member>, Vec<Problem>), Vec<Problem>> {
    let mut reader = ReaderBuilder::new().from_reader(csv);
    let unread = |line, error: &csv::Error| Problem {
        line,
        row: String::new(),
        reason: Reason::NotCsv(error.to_string()),
    };
    let header = reader.headers().map_err(|error| vec![unread(1, &error)])?.clone();
    let missing = COLUMNS
        .iter()
        .filter(|column| !header.iter().any(|name| name == **column));
    let missing: Vec<_> = missing
        .map(|column| Problem {
            line: 1,
            row: String::new(),
            reason: Reason::MissingColumn(column),
        })
        .collect();
    if !missing.is_empty() {
        return Err(missing);
    }
    let (mut members, mut problems) = (Vec::new(), Vec::new());
    for record in reader.records() {
        match record {
            Ok(record) => {
                let mut row = Row::new(&header, &record, line_of(csv, record.position()));
                let member = row.member();
                match member {
                    Some(member) if row.problems.is_empty() => members.push(member),
                    _ => problems.append(&mut row.problems),
                }
            }
            Err(error) => {
                let line = line_of(csv, error.position());
                problems.push(unread(line, &error));
            }
        }
    }
    Ok((members, problems))
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

struct Row<'a> {
    line: u64,
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

    /// The member, unless a problem was noted. Every column is looked at before giving up, so that one run of the
    /// builder shows all there is to mend.
    fn member(&mut self) -> Option<Member> {
        let code = "an INSEE code";
        let insee = self.required("insee", "an INSEE code of five characters", forms::is_commune);
        let name = self.required("name", "a name", |name| !name.chars().any(char::is_control));
        let current_commune = self.required(
            "current_commune",
            "an INSEE code of five characters",
            forms::is_commune,
        );
        let postcode = self.optional(
            "postcode",
            "a postcode of five digits, or empty",
            forms::is_postcode,
        );
        let departement = self.required("departement", code, forms::is_territory);
        let region = self.required("region", code, forms::is_territory);
        let standing = self.required(
            "status",
            "homologated, candidate, unconfirmed or former",
            |text| forms::standing(text).is_some(),
        );
        let since = self.optional("since", "a year since 1975, or empty", |text| {
            forms::year(text).is_some()
        });
        let lon = self.required("lon", "a longitude in degrees", |text| {
            forms::degrees(text, 180.0).is_some()
        });
        let lat = self.required("lat", "a latitude in degrees", |text| {
            forms::degrees(text, 90.0).is_some()
        });
        let wikidata = self.optional("wikidata", "an item like Q123, or empty", forms::is_wikidata);
        let official_slug = self.optional(
            "official_slug",
            "small letters, digits and hyphens, or empty",
            forms::is_slug,
        );
        Some(Member {
            line: self.line,
            insee: insee?,
            name: name?,
            current_commune: current_commune?,
            postcode,
            departement: departement?,
            region: region?,
            standing: standing.as_deref().and_then(forms::standing)?,
            since: since.as_deref().and_then(forms::year),
            position: [forms::degrees(&lon?, 180.0)?, forms::degrees(&lat?, 90.0)?],
            wikidata,
            official_slug,
        })
    }

    fn text(&self, column: &str) -> &'a str {
        let index = self.header.iter().position(|name| name == column);
        index
            .and_then(|index| self.record.get(index))
            .unwrap_or_default()
            .trim()
    }

    fn note(&mut self, reason: Reason) {
        self.problems.push(Problem {
            line: self.line,
            row: [self.text("insee"), self.text("name")]
                .join(" ")
                .trim()
                .to_owned(),
            reason,
        });
    }

    fn required(
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

    fn optional(
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
