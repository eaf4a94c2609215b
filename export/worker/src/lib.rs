//! The export module: what `export` makes, for the worker script (`worker.js`), which has fetched all that it takes.
//!
//! An error is a text: what the page tells apart ([`export::request::RequestError::code`]), a space, and what happened.

use export::files::File;
use export::request::{Job, RequestError};
use export::sheet::{Fonts, Icons, Sheet, SheetError};
use wasm_bindgen::prelude::*;

/// A file that was asked for.
#[wasm_bindgen]
pub struct Export(Job);

/// A PDF on its way: laid out, but not written.
#[wasm_bindgen]
pub struct LaidOut {
    job: Job,
    sheet: Sheet,
    fonts: Fonts,
}

/// A file, ready to be saved.
#[wasm_bindgen]
pub struct ExportedFile(File);

#[wasm_bindgen]
impl Export {
    /// Reads a request of [`cites::ExportRequest::to_json`], the catalog, and what there is to see in its language.
    ///
    /// # Errors
    /// One of them cannot be read.
    #[wasm_bindgen(constructor)]
    pub fn new(request: &str, catalog: &str, sights: &str) -> Result<Export, String> {
        Job::read(request, catalog, sights).map(Export).map_err(text_of)
    }

    /// Makes the file, of any format but PDF.
    ///
    /// # Errors
    /// There is no such format, nothing to write, or no date for a calendar.
    pub fn file(self) -> Result<ExportedFile, String> {
        self.0.file().map(ExportedFile).map_err(text_of)
    }

    /// Lays out the sheet of a PDF. The typefaces are WOFF files one after the other, of these lengths.
    ///
    /// # Errors
    /// A file cannot be read, or there is nothing to draw.
    #[wasm_bindgen(js_name = layOut)]
    pub fn lay_out(
        self,
        basemap: &str,
        stations: &str,
        typefaces: &[u8],
        lengths: &[u32],
    ) -> Result<LaidOut, String> {
        let mut rest = typefaces;
        let mut files = Vec::new();
        for length in lengths {
            let (file, after) = rest.split_at(rest.len().min(*length as usize));
            files.push(file);
            rest = after;
        }
        let fonts = Fonts::read(&files).map_err(of_sheet)?;
        let sheet = self.0.lay_out(basemap, stations, &fonts).map_err(text_of)?;
        Ok(LaidOut {
            job: self.0,
            sheet,
            fonts,
        })
    }
}

#[wasm_bindgen]
impl LaidOut {
    /// Writes the PDF. The icons are SVG files, in the order of the themes.
    ///
    /// # Errors
    /// An icon cannot be read, or the PDF would not be valid.
    pub fn write(self, icons: Vec<String>) -> Result<ExportedFile, String> {
        let icons = Icons::read(&icons).map_err(of_sheet)?;
        let file = self.job.pdf(&self.sheet, &self.fonts, &icons);
        file.map(ExportedFile).map_err(text_of)
    }
}

#[wasm_bindgen]
impl ExportedFile {
    /// Its name.
    #[wasm_bindgen(getter)]
    pub fn name(&self) -> String {
        self.0.name.clone()
    }

    /// Its media type.
    #[wasm_bindgen(getter, js_name = mediaType)]
    pub fn media_type(&self) -> String {
        self.0.media_type.to_owned()
    }

    /// What is in it; it is empty afterwards.
    #[wasm_bindgen(js_name = takeBytes)]
    pub fn take_bytes(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.0.bytes)
    }
}

fn of_sheet(error: SheetError) -> String {
    text_of(RequestError::Sheet(error))
}

fn text_of(error: RequestError) -> String {
    format!("{} {error}", error.code())
}
