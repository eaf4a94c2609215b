//! An address as a QR code (ISO/IEC 18004).

use cites::Rect;
use fast_qr::{ECL, QRBuilder};

use super::SheetError;
use super::display_list::{Item, Point, corners};
use super::palette::Colour;

/// The code of an address, in a square with this top left corner and side. The paper around it must stay free, four modules
/// wide, and light.
///
/// # Errors
/// The address is too long.
pub fn code(url: &str, (left, top): Point, side: f64, ink: Colour) -> Result<Item, SheetError> {
    let too_long = |_| SheetError::Address(url.to_owned());
    let code = QRBuilder::new(url).ecl(ECL::M).build().map_err(too_long)?;
    let module = side / code.size as f64;
    let mut runs = Vec::new();
    for row in 0..code.size {
        let mut dark_from = None;
        // Dark modules beside each other are one rectangle: fewer hairlines between them, and fewer bytes.
        for column in 0..=code.size {
            let dark = column < code.size && code[row][column].value();
            match (dark, dark_from) {
                (true, None) => dark_from = Some(column),
                (false, Some(from)) => {
                    runs.push(corners(Rect {
                        left: left + from as f64 * module,
                        top: top + row as f64 * module,
                        right: left + column as f64 * module,
                        bottom: top + (row + 1) as f64 * module,
                    }));
                    dark_from = None;
                }
                _ => {}
            }
        }
    }
    Ok(Item::Fill(runs, ink))
}
