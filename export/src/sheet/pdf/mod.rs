//! Writes a display list as PDF, tagged, and checked against PDF/UA-1 (ISO 14289-1) while it is written. The only place that
//! knows the crate which does so, `krilla`.

mod paint;
mod structure;

use chrono::Datelike;
use cites::{Date, Lang};
use krilla::{
    Document, SerializeSettings,
    action::{Action, LinkAction},
    annotation::{Annotation, LinkAnnotation, Target},
    configure::{Accessibility, ConfigurationBuilder},
    destination::XyzDestination,
    error::KrillaError,
    geom::{Point as PdfPoint, Rect as PdfRect},
    metadata::{DateTime, Metadata},
    outline::{Outline, OutlineNode},
    page::PageSettings,
    text::Font,
};

use super::display_list::{Link, NodeId, Sheet};
use super::{Face, Fonts, Icons, SheetError};
use paint::Painter;
use structure::Leaves;

/// Who says that the sheet is theirs.
const AUTHOR: &str = "Petites Cités de Caractère®";

/// Writes a sheet as PDF. The same sheet gives the same bytes.
///
/// # Errors
/// A typeface lacks a letter, or the document would not be valid PDF/UA-1.
pub fn write_pdf(sheet: &Sheet, fonts: &Fonts, icons: &Icons) -> Result<Vec<u8>, SheetError> {
    let faces = Face::ALL.map(|face| Font::new(fonts.data(face).to_vec().into(), 0));
    let configuration = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1);
    let mut document = Document::new_with(SerializeSettings {
        configuration: configuration.finish().map_err(|_| invalid("no such PDF"))?,
        ..SerializeSettings::default()
    });
    let mut leaves = Leaves::new(sheet);
    for page in &sheet.pages {
        let size = (page.size.0 as f32, page.size.1 as f32);
        let settings = PageSettings::from_wh(size.0, size.1).ok_or(SheetError::Empty)?;
        let mut pdf = document.start_page_with(settings);
        let mut painter = Painter {
            surface: pdf.surface(),
            fonts,
            faces: &faces,
            icons,
            leaves: &mut leaves,
            node: None,
            is_open: false,
        };
        for item in &page.items {
            painter.paint(item)?;
        }
        painter.finish();
        for link in &page.links {
            let id = pdf.add_tagged_annotation(annotation(link)?);
            leaves.push(Some(link.node), id);
        }
        pdf.finish();
    }
    document.set_outline(outline(sheet));
    document.set_metadata(metadata(sheet));
    document.set_tag_tree(leaves.into_tree(sheet));
    document.finish().map_err(explain)
}

fn annotation(link: &Link) -> Result<Annotation, SheetError> {
    let area = link.area;
    let area = [area.left, area.top, area.right, area.bottom].map(|at| at as f32);
    let area =
        PdfRect::from_ltrb(area[0], area[1], area[2], area[3]).ok_or(invalid("a link without area"))?;
    let target = Target::Action(Action::Link(LinkAction::new(link.url.clone())));
    let annotation = LinkAnnotation::new(area, target);
    Ok(Annotation::new_link(annotation, Some(link.label.clone())))
}

fn outline(sheet: &Sheet) -> Outline {
    let mut outline = Outline::new();
    for bookmark in &sheet.outline {
        let at = PdfPoint::from_xy(bookmark.at.0 as f32, bookmark.at.1 as f32);
        let destination = XyzDestination::new(bookmark.page, at);
        outline.push_child(OutlineNode::new(bookmark.text.clone(), destination));
    }
    outline
}

fn metadata(sheet: &Sheet) -> Metadata {
    let language = match sheet.lang {
        Lang::Fr => "fr-FR",
        Lang::De => "de-DE",
        Lang::Es => "es-ES",
        Lang::It => "it-IT",
        Lang::Nl => "nl-NL",
        Lang::En => "en-GB",
    };
    Metadata::new()
        .title(sheet.title.clone())
        .language(language.to_owned())
        .authors(vec![AUTHOR.to_owned()])
        .creation_date(date_time(sheet.edition))
}

fn date_time(date: Date) -> DateTime {
    DateTime::new(u16::try_from(date.year()).unwrap_or(0))
        .month(date.month() as u8)
        .day(date.day() as u8)
}

fn invalid(what: &str) -> SheetError {
    SheetError::Pdf(what.to_owned())
}

/// The first few things that are wrong, in the crate's own words.
fn explain(error: KrillaError) -> SheetError {
    match error {
        KrillaError::Validation(errors) => {
            let count = errors.len();
            let first: Vec<String> = errors
                .iter()
                .take(3)
                .map(|(error, _)| format!("{error:?}"))
                .collect();
            SheetError::Pdf(format!("{count} errors, first {}", first.join(", ")))
        }
        other => SheetError::Pdf(other.to_string()),
    }
}
