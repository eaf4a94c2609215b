//! Finding sights by the words for their kinds.

use super::*;

const TEXTS: &str = r#"{"00000":["donjon carré","place pavée"],"00003":["maison forte","château de Malo"],
    "00006":["porte du Nord","quais et vieux gréements"],"00008":["abbatiale romane","chapelle"],
    "00009":["abbaye de granit"],"00010":["abbaye","église romane"]}"#;
const THEMES: &str = r#"{"00000":["chateau",null],"00003":["hotels","chateau"],"00006":["remparts","mer"],
    "00008":["abbaye","eglise"],"00009":["abbaye"],"00010":["abbaye","eglise"]}"#;
const WORDS: &str = r#"{"chateau":["château","châteaux","castle","Schloss","castillo"],"hotels":["maison"],
    "mer":["mer","port","Hafen"],"remparts":["remparts","porte"],"abbaye":["abbaye","abbey","Kloster"],
    "eglise":["église","Kirche"]}"#;

fn find(text: &str, words: &str) -> Vec<(String, Option<u8>)> {
    let sights = Sights::parse(TEXTS, Some(THEMES)).unwrap();
    search_in(&sights, &ThemeWords::parse(words).unwrap(), text)
}

#[test]
fn a_word_of_any_language_finds_the_sights_of_its_theme_after_those_with_the_word() {
    let castles = &[("locronan", 0), ("saint-malo-de-guersac", 1)][..];
    for (typed, found) in [
        ("castle", castles),
        ("castles", castles),
        ("Schloss", castles),
        ("Schloß", castles),
        ("castillo", castles),
        ("casti", castles),
        ("cas", &[]),
        // The one whose text says so comes first.
        ("château", &[("saint-malo-de-guersac", 1), ("locronan", 0)]),
        ("châteaux", &[("locronan", 0), ("saint-malo-de-guersac", 1)]),
        // A harbour is no gate, though its word begins like one in a text.
        ("porte", &[("venejan", 0)]),
        ("Hafen", &[("venejan", 1)]),
        // Typing errors are not forgiven in these words.
        ("castel", &[]),
        ("casttle", &[]),
        // The others of several words are in the text, in the name, or another theme's.
        ("castle carré", &[("locronan", 0)]),
        ("castle finistère", &[("locronan", 0)]),
        ("castle gard", &[]),
        ("Kloster granit", &[("l-ile-rousse", 0)]),
    ] {
        let found: Vec<_> = found
            .iter()
            .map(|(slug, sight)| (String::from(*slug), Some(*sight)))
            .collect();
        assert_eq!(find(typed, WORDS), found, "{typed}");
    }
}

#[test]
fn a_sight_with_all_the_words_comes_before_several_that_have_them() {
    let found = [("moncontour", Some(0)), ("sainte-suzanne", Some(0))];
    let found = found.map(|(slug, sight)| (slug.to_owned(), sight));
    assert_eq!(find("abbaye romane", WORDS), found);
}

#[test]
fn a_theme_comes_after_the_texts_and_before_their_typing_errors() {
    // One letter too many for the texts' *abbaye*, and for the theme's *abbey*, in which that is not forgiven.
    let found: Vec<_> = find("abbeye", WORDS).into_iter().map(|(slug, _)| slug).collect();
    assert_eq!(found, ["l-ile-rousse", "sainte-suzanne"]);
    // Beside a word with an error, one that is right stays so by its theme.
    let found = find("kirche abbaze", WORDS);
    assert_eq!(found, [("sainte-suzanne".to_owned(), Some(0))]);
    assert!(rank::OF_THEME > rank::in_field(rank::of_word(false), Field::Sight as u8));
    assert!(rank::OF_THEME < rank::in_field(rank::OF_TYPO, Field::Name as u8));
}

#[test]
fn without_words_for_the_themes_the_texts_alone_are_searched() {
    for (typed, found) in [
        ("castle", &[][..]),
        ("port", &[("venejan", 0)]),
        ("maison", &[("saint-malo-de-guersac", 0)]),
        ("abbaye romane", &[("sainte-suzanne", 0)]),
    ] {
        let found: Vec<_> = found
            .iter()
            .map(|(slug, sight)| (String::from(*slug), Some(*sight)))
            .collect();
        assert_eq!(find(typed, "{}"), found, "{typed}");
    }
}

#[test]
fn a_port_is_not_a_beginning_of_a_gate_s_word() {
    // No text says so here: the gate is one by its theme alone.
    let sights = Sights::parse(
        r#"{"00000":["tour Nord"],"00003":["quais"]}"#,
        Some(r#"{"00000":["remparts"],"00003":["mer"]}"#),
    );
    let (sights, words) = (sights.unwrap(), ThemeWords::parse(WORDS).unwrap());
    let found = |typed| search_in(&sights, &words, typed);
    for typed in ["port", "ports"] {
        assert_eq!(
            found(typed),
            [("saint-malo-de-guersac".to_owned(), Some(0))],
            "{typed}"
        );
    }
    assert_eq!(found("porte"), [("locronan".to_owned(), Some(0))]);
}
