//! One row of the curated list.

use csv::{ReaderBuilder, StringRecord};

use crate::error::{Problem, Reason};
use crate::published::Status;

/// What the network says of a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// To be published with this status.
    Published(Status),
    /// Left, or never completed: kept for the record only.
    Former,
}

/// A row whose values are of the right form.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// Line in the file, from 1.
    pub line: u64,
    /// INSEE code of the cité: a commune, or the delegated commune that it is.
    pub insee: String,
    /// Its name as the network writes it.
    pub name: String,
    /// INSEE code of today's commune; equals `insee` unless the cité is a delegated commune with a code of its own.
    pub current_commune: String,
    /// INSEE code of the département.
    pub departement: String,
    /// INSEE code of the region.
    pub region: String,
    /// Certified, candidate, unconfirmed or former.
    pub standing: Standing,
    /// Year of certification.
    pub since: Option<u16>,
    /// `[lon, lat]` of the town, WGS84 degrees.
    pub position: [f64; 2],
    /// Item of Wikidata.
    pub wikidata: Option<String>,
    /// Last part of the address of its page of the network.
    pub official_slug: Option<String>,
}

const COLUMNS: [&str; 14] = [
    "insee",
    "name",
    "current_commune",
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
/// The network was founded in this year.
const FOUNDED: u16 = 1975;
/// A certification later than this is a slip of the pen.
const LAST_YEAR: u16 = 2099;

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
        let insee = self.required("insee", "an INSEE code of five characters", is_commune);
        let name = self.required("name", "a name", |name| !name.chars().any(char::is_control));
        let current_commune =
            self.required("current_commune", "an INSEE code of five characters", is_commune);
        let departement = self.required("departement", code, is_territory);
        let region = self.required("region", code, is_territory);
        let standing = self.required(
            "status",
            "homologated, candidate, unconfirmed or former",
            |text| standing(text).is_some(),
        );
        let since = self.optional("since", "a year since 1975, or empty", |text| {
            year(text).is_some()
        });
        let lon = self.required("lon", "a longitude in degrees", |text| {
            degrees(text, 180.0).is_some()
        });
        let lat = self.required("lat", "a latitude in degrees", |text| {
            degrees(text, 90.0).is_some()
        });
        let wikidata = self.optional("wikidata", "an item like Q123, or empty", is_wikidata);
        let official_slug = self.optional(
            "official_slug",
            "small letters, digits and hyphens, or empty",
            is_slug,
        );
        Some(Member {
            line: self.line,
            insee: insee?,
            name: name?,
            current_commune: current_commune?,
            departement: departement?,
            region: region?,
            standing: standing.as_deref().and_then(self::standing)?,
            since: since.as_deref().and_then(year),
            position: [degrees(&lon?, 180.0)?, degrees(&lat?, 90.0)?],
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

fn standing(text: &str) -> Option<Standing> {
    Some(match text {
        "homologated" => Standing::Published(Status::Homologated),
        "candidate" => Standing::Published(Status::Candidate),
        "unconfirmed" => Standing::Published(Status::Unconfirmed),
        "former" => Standing::Former,
        _ => return None,
    })
}

fn year(text: &str) -> Option<u16> {
    text.parse()
        .ok()
        .filter(|year| (FOUNDED..=LAST_YEAR).contains(year))
}

fn degrees(text: &str, most: f64) -> Option<f64> {
    text.parse().ok().filter(|degrees: &f64| degrees.abs() <= most)
}

/// Codes are digits, but for Corsica's 2A and 2B.
fn is_commune(text: &str) -> bool {
    text.len() == 5 && is_territory(text)
}

fn is_territory(text: &str) -> bool {
    let digits = text
        .strip_prefix("2A")
        .or(text.strip_prefix("2B"))
        .unwrap_or(text);
    text.len() >= 2 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_wikidata(text: &str) -> bool {
    text.strip_prefix('Q')
        .is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

fn is_slug(text: &str) -> bool {
    text.bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}
