#![allow(clippy::unwrap_used)]

use super::*;
use crate::Coord;

fn link(change: impl FnOnce(&mut Link)) -> Link {
    let mut link = Link::default();
    change(&mut link);
    link
}

#[test]
fn each_parameter_is_read_and_written_as_agreed() {
    for (text, expected) in [
        ("", Link::default()),
        (
            "?region=bretagne,grand-est",
            link(|l| l.regions = vec!["bretagne".into(), "grand-est".into()]),
        ),
        (
            "?departement=29,2A",
            link(|l| l.departements = vec!["29".into(), "2A".into()]),
        ),
        (
            "?statut=homologuee",
            link(|l| l.status = Some(StatusFilter::Homologated)),
        ),
        (
            "?statut=candidate",
            link(|l| l.status = Some(StatusFilter::Candidate)),
        ),
        ("?q=l%27%C3%AEle+d", link(|l| l.q = "l'île d".into())),
        ("?q=a%2Bb%26c%3D%25", link(|l| l.q = "a+b&c=%".into())),
        ("?cite=locronan", link(|l| l.cite = Some("locronan".into()))),
        ("?lang=en", link(|l| l.lang = Some(Lang::En))),
        ("?fond=ign", link(|l| l.appearance.tile_mode = TileMode::Ign)),
        (
            "?fond=simple&embed=1",
            link(|l| (l.appearance.tile_mode, l.embed) = (TileMode::Simple, true)),
        ),
    ] {
        assert_eq!(Link::parse(text, ""), expected, "{text}");
        assert_eq!(expected.to_search(), text);
    }
}

#[test]
fn what_is_not_valid_is_ignored_part_by_part() {
    for (text, written) in [
        ("region=bretagne", "?region=bretagne"),
        ("?", ""),
        ("?&&=&a&=b", ""),
        ("?utm_source=x&cite=locronan", "?cite=locronan"),
        ("?region=BRETAGNE,,bretagne,<b>,%zz", "?region=bretagne"),
        ("?region=a&region=b", "?region=b"),
        ("?region=a&region=", "?region=a"),
        ("?departement=2b,1234,2B,*", "?departement=2B"),
        ("?statut=homologuee&statut=former", "?statut=homologuee"),
        ("?q=%FF", ""),
        ("?q=100%", "?q=100%25"),
        ("?cite=../etc", ""),
        ("?lang=fr-FR", "?lang=fr"),
        ("?lang=de", ""),
        ("?fond=auto", ""),
        ("?fond=x&embed=yes", ""),
        ("?embed=1&embed=0", ""),
        ("?q=Caf%C3%A9%00", "?q=Caf%C3%A9%00"),
    ] {
        assert_eq!(Link::parse(text, "").to_search(), written, "{text}");
    }
    let long = ["?q=", &"é".repeat(300)].concat();
    assert_eq!(Link::parse(&long, "").q.chars().count(), 100);
}

#[test]
fn the_map_is_read_and_written_as_agreed() {
    for (hash, written) in [
        ("#map=7.25/48.1/-3.2", "#map=7.25/48.1/-3.2"),
        ("map=7/48/-3", "#map=7/48/-3"),
        ("#map=7.256/48.123456/-3.2", "#map=7.26/48.123/-3.2"),
        ("#map=18/48.123456/-0.000001", "#map=18/48.12346/0"),
        ("#map=0/90/180", "#map=0/90/180"),
        ("#map=18.1/48/-3", ""),
        ("#map=-1/48/-3", ""),
        ("#map=7/91/-3", ""),
        ("#map=7/48/181", ""),
        ("#map=NaN/48/-3", ""),
        ("#map=7/inf/-3", ""),
        ("#map=7/48", ""),
        ("#map=7/48/-3/0", ""),
        ("#map=", ""),
        ("#top", ""),
        ("", ""),
    ] {
        assert_eq!(Link::parse("", hash).to_hash(), written, "{hash}");
    }
}

#[test]
fn a_written_view_is_the_rounded_one() {
    let view = Camera {
        zoom: 11.999,
        center: Coord::new(2.123456789, -0.00004).unwrap(),
    };
    let rounded = view.rounded();
    assert_eq!(
        rounded,
        Camera {
            zoom: 12.0,
            center: Coord::new(2.1235, 0.0).unwrap()
        }
    );
    assert_eq!(
        Link::parse("", &link(|l| l.view = Some(view)).to_hash()).view,
        Some(rounded)
    );
}

#[test]
fn languages_are_known_by_their_tags() {
    for (tag, lang) in [
        ("fr", Some(Lang::Fr)),
        ("FR-ca", Some(Lang::Fr)),
        ("en_GB", Some(Lang::En)),
        ("de", None),
        ("", None),
    ] {
        assert_eq!(Lang::from_tag(tag), lang);
    }
}
