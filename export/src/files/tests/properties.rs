//! Whatever a name or a note holds, it comes back from every format.

use super::*;
use ::icalendar::Component;
use proptest::prelude::*;

/// Texts of what formats treat specially, among any other characters. Line ends are `\n`, and neither end is blank: so
/// much is made alike before anything is written.
fn text() -> impl Strategy<Value = String> {
    let special = prop::sample::select(vec![
        "&", "<", ">", "\"", "'", ",", ";", ":", "\\", "\\n", "\n", "\t", "]]>", "<!--", "&amp;", "=", "é",
        "\u{301}", "🏰", "\u{202f}", " ",
    ]);
    let any = any::<char>().prop_map(String::from);
    let part = prop_oneof![3 => special.prop_map(str::to_owned), 1 => any];
    let texts = prop::collection::vec(part, 0..60).prop_map(|parts| parts.concat());
    texts.prop_map(|text| format!("É{}.", text.replace('\r', "")))
}

/// The text as the document has it: without what no file can hold.
fn kept(text: &str) -> String {
    let is_kept =
        |c: &char| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}') || matches!(c, '\n' | '\t');
    text.chars().filter(is_kept).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_text_survives_every_format(name in text(), note in text()) {
        let document = Document { title: kept(&name), ..noted(&name, &note) };
        let (name, note) = (kept(&name), kept(&note));

        let gpx = ::gpx::read(super::gpx(&document).unwrap().as_bytes()).unwrap();
        prop_assert_eq!(gpx.waypoints[0].name.as_ref(), Some(&name));
        prop_assert!(gpx.waypoints[0].description.as_ref().unwrap().contains(&note));

        let kml = super::kml(&document).unwrap();
        prop_assert!(::kml::KmlReader::<_, f64>::from_string(&kml).read().is_ok());

        let json: serde_json::Value = serde_json::from_str(&super::geojson(&document).unwrap()).unwrap();
        prop_assert_eq!(json["features"][0]["properties"]["name"].as_str(), Some(name.as_str()));
        prop_assert_eq!(json["features"][0]["properties"]["note"].as_str(), Some(note.as_str()));

        let csv = super::csv(&document).unwrap();
        let mut rows = ::csv::ReaderBuilder::new().delimiter(b';').from_reader(csv.as_slice());
        let row = rows.records().next().unwrap().unwrap();
        prop_assert!(row.iter().any(|cell| cell == name) && row.iter().any(|cell| cell == note));

        let calendar = super::icalendar(&document, &Calendar::default()).unwrap();
        let lines: Vec<&str> = calendar.split_terminator("\r\n").collect();
        prop_assert!(lines.iter().all(|line| line.len() <= 75 && !line.contains('\n')));
        let calendar: ::icalendar::Calendar = calendar.parse().unwrap();
        prop_assert_eq!(calendar.property_value("X-WR-CALNAME"), Some(name.as_str()));
        prop_assert_eq!(calendar.property_value("NAME"), Some(name.as_str()));
        let event = calendar.events().next().unwrap();
        prop_assert_eq!(event.property_value("SUMMARY"), Some(name.as_str()));
        prop_assert!(event.property_value("DESCRIPTION").unwrap().contains(&note));
    }
    #[test]
    fn no_cell_is_a_formula(
        start in prop::sample::select(vec!["=", "+", "-", "@", "\t", "\r", "\n", " =", "\u{1}=", "＝", "'", "a"]),
        rest in text(),
    ) {
        let csv = super::csv(&noted(&[start, &rest].concat(), &[start, &rest].concat())).unwrap();
        let mut rows = ::csv::ReaderBuilder::new().delimiter(b';').from_reader(csv.as_slice());
        for cell in rows.records().next().unwrap().unwrap().iter() {
            let is_number = cell.replace(',', ".").parse::<f64>().is_ok();
            prop_assert!(is_number || !cell.trim().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']), "{}", cell);
        }
    }
}
