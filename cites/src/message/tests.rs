#![allow(clippy::unwrap_used)]
mod documentation;
mod types;

use super::*;
use crate::{Camera, Coord, HeritageTheme, Link};
use proptest::prelude::*;

fn read(kind: &str, payload: &str) -> Result<Command, Refusal> {
    let json = format!(r#"{{"petitesCites":1,"type":"{kind}","payload":{payload}}}"#);
    read_message(&json).unwrap().command
}

fn refused(member: &str) -> Result<Command, Refusal> {
    Err(Refusal::Payload(member.to_owned()))
}

#[test]
fn each_command_is_read() {
    let filters = FilterChange {
        regions: Some(vec!["bretagne".to_owned()]),
        departements: Some(vec!["29".to_owned(), "2A".to_owned()]),
        status: Some(None),
        themes: Some([HeritageTheme::Castle, HeritageTheme::Sea].into_iter().collect()),
        station_km: Some(Some(5)),
        around: Some(Some("48.1,-4.2,Is".to_owned())),
        around_km: Some(Some(150)),
        text: Some("île".to_owned()),
        lock: Some(true),
    };
    let payload = r#"{"region":"bretagne","departement":["29","2A"],"statut":null,"voir":["mer","chateau"],"gare":5,"autour":"48.1,-4.2,Is","km":150,"q":"île","lock":true}"#;
    for (kind, payload, command) in [
        ("setFilters", payload, Command::SetFilters(filters)),
        ("setFilters", "{}", Command::SetFilters(FilterChange::default())),
        // As people write them.
        (
            "setFilters",
            r#"{"region":"Bretagne, Île-de-France","departement":["2a","1"]}"#,
            Command::SetFilters(FilterChange {
                regions: Some(vec!["bretagne".to_owned(), "ile-de-france".to_owned()]),
                departements: Some(vec!["2A".to_owned(), "01".to_owned()]),
                ..FilterChange::default()
            }),
        ),
        (
            "setFilters",
            r#"{"voir":"Château, mer","gare":"5 km"}"#,
            Command::SetFilters(FilterChange {
                themes: Some([HeritageTheme::Castle, HeritageTheme::Sea].into_iter().collect()),
                station_km: Some(Some(5)),
                ..FilterChange::default()
            }),
        ),
        (
            "setFilters",
            r#"{"autour":"Le Faou","km":"50 km"}"#,
            Command::SetFilters(FilterChange {
                around: Some(Some("Le Faou".to_owned())),
                around_km: Some(Some(50)),
                ..FilterChange::default()
            }),
        ),
        (
            "setFilters",
            r#"{"voir":null,"gare":null,"autour":null,"km":null}"#,
            Command::SetFilters(FilterChange {
                around: Some(None),
                around_km: Some(None),
                themes: Some(ThemeSet::default()),
                station_km: Some(None),
                ..FilterChange::default()
            }),
        ),
        (
            "select",
            r#"{"cite":" Locronan."}"#,
            Command::Select(Some("locronan".to_owned())),
        ),
        (
            "select",
            r#"{"cite":"locronan"}"#,
            Command::Select(Some("locronan".to_owned())),
        ),
        ("select", r#"{"cite":null}"#, Command::Select(None)),
        ("fit", "{}", Command::Fit),
        ("fit", "null", Command::Fit),
        (
            "setView",
            r#"{"zoom":9.25,"lat":48.1,"lon":-4.2}"#,
            Command::SetView(Camera {
                zoom: 9.25,
                center: Coord::new(-4.2, 48.1).unwrap(),
            }),
        ),
        ("getState", "{}", Command::GetState),
        (
            "setTrip",
            r#"{"etapes":" ~Locronan;le-faou "}"#,
            Command::SetTrip("~Locronan;le-faou".to_owned()),
        ),
        ("setTrip", r#"{"etapes":null}"#, Command::SetTrip(String::new())),
        (
            "setTheme",
            r##"{"theme":"dark","accent":"#8c1d40"}"##,
            Command::SetTheme {
                theme: Some(Theme::Dark),
                accent: Some(Colour::parse("8c1d40")),
            },
        ),
        (
            "setOptions",
            r#"{"lang":null,"fond":"simple","panel":"none","voyage":"0","height":"auto"}"#,
            Command::SetOptions {
                lang: Some(None),
                tile_mode: Some(TileMode::Simple),
                panel: Some(Panel::None),
                trip_offer: Some(TripOffer::Off),
                height: Some(Height::Auto),
            },
        ),
    ] {
        assert_eq!(read(kind, payload), Ok(command), "{kind} {payload}");
    }
}

#[test]
fn the_answer_is_to_the_message_that_asked() {
    for (id, read) in [
        ("\"a1\"", Some(Id::Text("a1".to_owned()))),
        ("7", Some(Id::Number(7))),
        ("null", None),
    ] {
        let json = format!(r#"{{"petitesCites":1,"type":"fit","id":{id}}}"#);
        let message = read_message(&json).unwrap();
        assert_eq!((message.id, message.command), (read, Ok(Command::Fit)), "{id}");
    }
}

#[test]
fn what_is_wrong_is_refused_with_its_reason() {
    for (json, refusal) in [
        (r#"{"petitesCites":2,"type":"fit"}"#, Refusal::Version),
        (r#"{"petitesCites":"1","type":"fit"}"#, Refusal::Version),
        (r#"{"petitesCites":1}"#, Refusal::Shape),
        (r#"{"petitesCites":1,"type":7}"#, Refusal::Shape),
        (r#"{"petitesCites":1,"type":"fit","id":{}}"#, Refusal::Shape),
        (r#"{"petitesCites":1,"type":"fit","id":1.5}"#, Refusal::Shape),
        (r#"{"petitesCites":1,"type":"fit","extra":1}"#, Refusal::Shape),
        (r#"{"petitesCites":1,"type":"explode"}"#, Refusal::Type),
        (r#"{"petitesCites":1,"type":"ready"}"#, Refusal::Type),
    ] {
        assert_eq!(read_message(json).unwrap().command, Err(refusal), "{json}");
    }
    for (kind, payload, member) in [
        ("setFilters", r#"{"region":7}"#, "region"),
        ("setFilters", r#"{"region":["!"]}"#, "region"),
        ("setFilters", r#"{"departement":"<b>"}"#, "departement"),
        ("setFilters", r#"{"statut":"royale"}"#, "statut"),
        ("setFilters", r#"{"voir":["mer","montagne"]}"#, "voir"),
        ("setFilters", r#"{"voir":{}}"#, "voir"),
        ("setFilters", r#"{"gare":0}"#, "gare"),
        ("setFilters", r#"{"gare":51}"#, "gare"),
        ("setFilters", r#"{"gare":2.5}"#, "gare"),
        ("setFilters", r#"{"gare":"loin"}"#, "gare"),
        ("setFilters", r#"{"autour":""}"#, "autour"),
        ("setFilters", r#"{"autour":"<b>"}"#, "autour"),
        ("setFilters", r#"{"autour":7}"#, "autour"),
        ("setFilters", r#"{"km":0}"#, "km"),
        ("setFilters", r#"{"km":201}"#, "km"),
        ("setFilters", r#"{"q":{}}"#, "q"),
        ("setFilters", r#"{"lock":1}"#, "lock"),
        ("setFilters", r#"{"cite":"locronan"}"#, "cite"),
        ("select", "{}", "cite"),
        ("select", r#"{"cite":"../"}"#, "cite"),
        ("fit", r#"{"zoom":3}"#, "zoom"),
        ("fit", "[]", "payload"),
        ("setView", r#"{"zoom":8,"lat":48.1}"#, "lon"),
        ("setView", r#"{"zoom":8,"lat":48.1,"lon":null}"#, "lon"),
        ("setView", r#"{"zoom":"8","lat":48.1,"lon":-4.2}"#, "zoom"),
        (
            "setView",
            r#"{"zoom":19,"lat":48.1,"lon":-4.2}"#,
            "zoom, lat or lon",
        ),
        (
            "setView",
            r#"{"zoom":8,"lat":148.1,"lon":-4.2}"#,
            "zoom, lat or lon",
        ),
        ("setTheme", r#"{"theme":"drak"}"#, "theme"),
        ("setTheme", r#"{"accent":"red"}"#, "accent"),
        ("setOptions", r#"{"panel":"ajar"}"#, "panel"),
        ("setOptions", r#"{"voyage":true}"#, "voyage"),
        ("setTrip", "{}", "etapes"),
        ("setTrip", r#"{"etapes":["locronan"]}"#, "etapes"),
        ("setTrip", r#"{"etapes":"locronan\nle-faou"}"#, "etapes"),
    ] {
        assert_eq!(read(kind, payload), refused(member), "{kind} {payload}");
    }
    let long = format!(r#"{{"q":"{}"}}"#, "x".repeat(101));
    assert_eq!(read("setFilters", &long), refused("q"));
    let long = format!(r#"{{"etapes":"{}"}}"#, "x".repeat(5101));
    assert_eq!(read("setTrip", &long), refused("etapes"));
}

#[test]
fn messages_of_others_are_none_of_ours() {
    for json in [
        "",
        "null",
        "[]",
        "\"fit\"",
        "{}",
        r#"{"type":"fit"}"#,
        "{",
        "[[[[",
    ] {
        assert_eq!(read_message(json), None, "{json}");
    }
}

/// One of each kind.
fn refusals() -> [Refusal; 6] {
    [
        Refusal::Version,
        Refusal::Shape,
        Refusal::Type,
        Refusal::Payload(String::new()),
        Refusal::Unknown(String::new()),
        Refusal::Flood,
    ]
}

pub fn state() -> FrameState {
    FrameState {
        link: Link::parse(
            "?region=bretagne&departement=29&statut=candidate&voir=mer,chateau&gare=10&autour=locronan&q=%22%5C%0A&cite=locronan&etapes=locronan;le-faou&embed=1&accent=ffd500&lock=1",
            "",
        ),
        count: 3,
        lang: Lang::Fr,
        view: Some(Camera {
            center: Coord::new(-4.2, 48.1).unwrap(),
            zoom: 9.25,
        }),
    }
}

#[test]
fn events_are_written_as_documented() {
    let error = Event::Error(Refusal::Payload("q\"".to_owned()));
    let view = state().view.unwrap();
    let filter = r#"{"region":["bretagne"],"departement":["29"],"statut":"candidate","voir":["chateau","mer"],"gare":10,"autour":"locronan","km":30,"q":"\"\\\n","count":3"#;
    for (event, kind, payload) in [
        (
            Event::Select(None),
            "select",
            r#"{"cite":null,"name":null}"#.to_owned(),
        ),
        (
            Event::Select(Some(("locronan".to_owned(), "Locronan".to_owned()))),
            "select",
            r#"{"cite":"locronan","name":"Locronan"}"#.to_owned(),
        ),
        (Event::Filter(state()), "filter", format!("{filter}}}")),
        (
            Event::Move(view),
            "move",
            r#"{"zoom":9.25,"lat":48.1,"lon":-4.2}"#.to_owned(),
        ),
        (
            Event::Trip {
                etapes: "~locronan,le-faou".to_owned(),
                stops: 2,
                km: 42.125,
            },
            "trip",
            r#"{"etapes":"~locronan,le-faou","stops":2,"km":42.1}"#.to_owned(),
        ),
        (Event::Resize(640), "resize", r#"{"height":640}"#.to_owned()),
        (
            error,
            "error",
            r#"{"code":"payload","message":"the payload's member is unknown or not valid: q\""}"#.to_owned(),
        ),
        (
            Event::Ready(state()),
            "ready",
            [
                r#"{"version":1,"#,
                filter.trim_start_matches('{'),
                r#","cite":"locronan","lang":"fr","fond":"auto","theme":"auto","panel":"auto","voyage":"auto","etapes":"locronan;le-faou","height":"fixed","lock":true,"#,
                r##""view":{"zoom":9.25,"lat":48.1,"lon":-4.2},"##,
                r##""accent":{"asked":"#ffd500","light":"#856f00","dark":"#ffd500"}}"##,
            ]
            .concat(),
        ),
    ] {
        let text = format!(r#"{{"petitesCites":1,"type":"{kind}","payload":{payload}}}"#);
        let value: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(serde_json::from_str::<Value>(&write_event(&event, None)).unwrap(), value);
    }
    let one_stop = Event::Trip {
        etapes: "locronan".to_owned(),
        stops: 1,
        km: -0.0,
    };
    assert!(write_event(&one_stop, None).contains(r#""km":0.0"#));
    assert_eq!(
        answer("fit", &Id::Number(4), None),
        r#"{"petitesCites":1,"type":"fit","id":4,"payload":{}}"#
    );
}

proptest! {
    #[test]
    fn any_text_is_a_message_or_none(text in "\\PC{0,60}") {
        let _ = read_message(&text);
    }

    #[test]
    fn any_payload_is_read_or_refused(name in "region|departement|statut|voir|gare|autour|km|q|lock|cite|theme|accent|lang|fond|panel|voyage|etapes",
        value in "null|true|1|-1.5e300|\"\\PC{0,8}\"|\\[\\]|\\[null\\]|\\{\\}", kind in "setFilters|select|setTheme|setOptions|setTrip") {
        let json = format!(r#"{{"petitesCites":1,"type":"{kind}","payload":{{"{name}":{value}}}}}"#);
        let _ = read_message(&json);
    }

    #[test]
    fn any_search_is_written_as_json(q in "\\PC{0,40}", id in "\\PC{0,40}") {
        let mut state = state();
        state.link.q = q;
        let text = answer("getState", &Id::Text(id), Some(&state));
        let written: Value = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(&written["payload"]["q"], &state.link.q, "{}", text);
    }
}
