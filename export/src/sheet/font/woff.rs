//! Unpacks WOFF files of version 1 (https://www.w3.org/TR/WOFF/), in which fonts come from npm.

/// Bytes of the header, and of an entry of the directory.
const HEADER: usize = 44;
const ENTRY: usize = 20;
/// Bytes of an OpenType file's header, and of an entry of its directory.
const SFNT_HEADER: usize = 12;
const SFNT_ENTRY: usize = 16;

/// The font of a WOFF file: its tables, each unpacked where that is needed, behind the directory of an OpenType file.
/// None where it is no such file, or a broken one.
pub fn unpacked_woff(woff: &[u8]) -> Option<Vec<u8>> {
    let u32_at = |at: usize| Some(u32::from_be_bytes(woff.get(at..at + 4)?.try_into().ok()?));
    if woff.get(..4)? != b"wOFF" {
        return None;
    }
    let count = u16::from_be_bytes(woff.get(12..14)?.try_into().ok()?);
    let mut font = woff.get(4..8)?.to_vec();
    font.extend(count.to_be_bytes());
    // How to search the directory, which readers may work out themselves.
    font.resize(SFNT_HEADER, 0);
    let first = SFNT_HEADER + SFNT_ENTRY * usize::from(count);
    let mut tables = Vec::new();
    for entry in (0..usize::from(count)).map(|index| HEADER + ENTRY * index) {
        let (offset, packed, length) = (u32_at(entry + 4)?, u32_at(entry + 8)?, u32_at(entry + 12)?);
        let content = woff.get(offset as usize..)?.get(..packed as usize)?;
        font.extend(woff.get(entry..entry + 4)?);
        font.extend(u32_at(entry + 16)?.to_be_bytes());
        font.extend(u32::try_from(first + tables.len()).ok()?.to_be_bytes());
        font.extend(length.to_be_bytes());
        if packed < length {
            let limit = length as usize;
            tables.extend(miniz_oxide::inflate::decompress_to_vec_zlib_with_limit(content, limit).ok()?);
        } else {
            tables.extend(content);
        }
        tables.resize(tables.len().next_multiple_of(4), 0);
    }
    font.extend(tables);
    Some(font)
}
