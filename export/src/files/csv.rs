//! A table that spreadsheets open rightly by a double click.
//!
//! Excel takes the separator and the decimal sign from the machine's region, and the encoding from a byte order mark. So a
//! French file has `;` between fields and `48,1` for numbers, an English one `,` and `48.1`, and both begin with the mark.
//! A first line `sep=;` would tell Excel the separator, but makes it forget the mark (accents come out broken), and for
//! all other programs it is a row of the table. Every field is quoted: LibreOffice asks for the separators, where comma
//! and semicolon may both be ticked, and would cut `48,1` in two. A number in quotes is a number to both.

use super::texts::{Columns, texts};
use super::{Document, ExportError, Format, Item};
use ::csv::{QuoteStyle, Terminator, WriterBuilder};
use cites::{Lang, date_spelling, display_phone};

/// The byte order mark.
const MARK: &[u8] = "\u{feff}".as_bytes();
/// What makes a spreadsheet take a text for a formula, at its beginning.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\n', '＝', '＋', '－', '＠'];

/// Writes a document as CSV: a line of names, and a line an item. A text that a spreadsheet would run as a formula has
/// an apostrophe before it, which says that it is text.
///
/// # Errors
/// There is nothing in the document, or the crate `csv` refuses something.
pub fn csv(document: &Document) -> Result<Vec<u8>, ExportError> {
    if document.items.is_empty() {
        return Err(ExportError::Empty);
    }
    let mut table = WriterBuilder::new()
        .delimiter(delimiter(document.lang))
        .quote_style(QuoteStyle::Always)
        .terminator(Terminator::CRLF)
        .from_writer(MARK.to_vec());
    let failed = |error: ::csv::Error| ExportError::writer(Format::Csv, error);
    let columns = columns(document, &texts(document.lang).columns);
    table
        .write_record(columns.iter().map(|(name, _)| *name))
        .map_err(failed)?;
    for (index, item) in document.items.iter().enumerate() {
        let row = columns.iter().map(|(_, value)| value(document, index, item));
        table.write_record(row).map_err(failed)?;
    }
    table
        .into_inner()
        .map_err(|error| ExportError::writer(Format::Csv, error))
}

/// Where numbers have a decimal comma, as in all languages of the mainland, lists have semicolons.
fn delimiter(lang: Lang) -> u8 {
    match lang {
        Lang::En => b',',
        _ => b';',
    }
}

/// What stands in a column, for an item and its index.
type Value = fn(&Document, usize, &Item) -> String;

/// The columns; those of days only where days are told apart.
fn columns(document: &Document, names: &'static Columns) -> Vec<(&'static str, Value)> {
    let mut columns: Vec<(&'static str, Value)> = vec![(names.number, |_, index, _| (index + 1).to_string())];
    if document.day_of(0).is_some() {
        columns.push((names.day, |document, index, _| {
            document
                .day_of(index)
                .map_or_else(String::new, |(day, _)| (day + 1).to_string())
        }));
        columns.push((names.date, |document, index, _| {
            let date = document.day_of(index).and_then(|(_, day)| day.date);
            // Of all ways to write a date, the one that spreadsheets read alike in every region.
            date.map(date_spelling).unwrap_or_default()
        }));
    }
    let rest: [(&'static str, Value); 15] = [
        (names.name, |_, _, item| text(&item.name)),
        (names.status, |document, _, item| {
            let words = texts(document.lang).status;
            item.status.map_or_else(String::new, |status| words(status, None))
        }),
        (names.since, |_, _, item| {
            item.since.map_or_else(String::new, |year| year.to_string())
        }),
        (names.departement, |_, _, item| {
            // Name first: a code alone would be a number, and lose its 0.
            let area = item.departement.as_ref();
            area.map_or_else(String::new, |(code, name)| text(&format!("{name} ({code})")))
        }),
        (names.region, |_, _, item| optional(&item.region)),
        (names.address, |_, _, item| optional(&item.address)),
        (names.latitude, |document, _, item| {
            number(document.lang, item.position.lat())
        }),
        (names.longitude, |document, _, item| {
            number(document.lang, item.position.lon())
        }),
        (names.sights, |_, _, item| text(&item.sights.join(" · "))),
        (names.labels, |_, _, item| text(&item.labels.join(" · "))),
        (names.note, |_, _, item| optional(&item.note)),
        (names.phone, |_, _, item| {
            item.phone
                .as_deref()
                .map_or_else(String::new, |phone| text(&display_phone(phone)))
        }),
        (names.email, |_, _, item| optional(&item.email)),
        (names.page, |_, _, item| optional(&item.page)),
        (names.website, |_, _, item| optional(&item.website)),
    ];
    columns.extend(rest);
    columns
}

/// A text that no spreadsheet runs.
fn text(text: &str) -> String {
    match text.trim_start_matches(' ').starts_with(FORMULA) {
        true => ["'", text].concat(),
        false => text.to_owned(),
    }
}

fn optional(value: &Option<String>) -> String {
    value.as_deref().map_or_else(String::new, text)
}

/// Degrees, as spreadsheets of the language's region read numbers.
fn number(lang: Lang, degrees: f64) -> String {
    match lang {
        Lang::En => degrees.to_string(),
        _ => degrees.to_string().replace('.', ","),
    }
}
