//! What files are called.

use super::*;

#[test]
fn names_are_ascii_and_say_what_is_in_the_file() {
    let named = |title: Option<&str>| {
        let document = Source::new(catalog(), Lang::Fr).selection(&[cites::CiteId(0)], title);
        file_name(&document, Format::Csv.extension())
    };
    let long = "Petites cités de caractère de Bourgogne-Franche-Comté et d’ailleurs";
    for (title, name) in [
        (None, "petites-cites-de-caractere.csv"),
        (Some(" "), "petites-cites-de-caractere.csv"),
        (
            Some("Provence-Alpes-Côte d’Azur"),
            "petites-cites-provence-alpes-cote-d-azur.csv",
        ),
        (Some("../../Œuvre \"&\n"), "petites-cites-oeuvre.csv"),
        (
            Some(long),
            "petites-cites-petites-cites-de-caractere-de-bourgogne-franch.csv",
        ),
    ] {
        assert_eq!(named(title), name);
    }
    for (spelling, name) in [
        ("2026-12-24,locronan", "petites-cites-voyage-2026-12-24.ics"),
        ("locronan", "petites-cites-voyage.ics"),
    ] {
        assert_eq!(file_name(&trip(spelling), Format::ICalendar.extension()), name);
    }
    let english =
        Source::new(catalog(), Lang::En).trip(&Trip::parse("locronan", catalog()), &Notes::new(), None);
    assert_eq!(
        file_name(&english, Format::Kml.extension()),
        "petites-cites-trip.kml"
    );
}

#[test]
fn formats_are_found_by_the_end_of_their_files_names() {
    for format in Format::ALL {
        assert_eq!(Format::from_extension(format.extension()), Some(format));
    }
    assert_eq!(Format::from_extension("exe"), None);
}
