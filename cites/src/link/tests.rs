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
        (
            "?etapes=~2027-05-01,48.1+-4.2+Gare+d%27Is,locronan;pont-croix",
            link(|l| l.etapes = "~2027-05-01,48.1 -4.2 Gare d'Is,locronan;pont-croix".into()),
        ),
        ("?autour=locronan", link(|l| l.around = Some("locronan".into()))),
        (
            "?autour=48.1,-4.2,Gare+d%27Is&km=50",
            link(|l| (l.around, l.around_km) = (Some("48.1,-4.2,Gare d'Is".into()), Some(50))),
        ),
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
        ("?region=BRETAGNE,,bretagne,<b>,%", "?region=bretagne"),
        ("?region=a&region=b", "?region=a,b"),
        ("?region=a&region=", "?region=a"),
        ("?departement=2b,1234,2B,*", "?departement=2B"),
        ("?statut=homologuee&statut=former", "?statut=homologuee"),
        ("?q=%FF", "?q=%C3%BF"),
        ("?q=%E0%A4%A", ""),
        ("?q=100%", "?q=100%25"),
        ("?cite=../", ""),
        ("?autour=&autour=a&autour=", "?autour=a"),
        ("?autour=a&km=30", "?autour=a"),
        ("?autour=a&km=50&km=30", "?autour=a"),
        ("?km=5&autour=a", "?autour=a&km=5"),
        ("?autour=a&km=5%20km&km=0&km=201", "?autour=a&km=5"),
        ("?km=50", ""),
        ("?lang=fr-FR", "?lang=fr"),
        ("?lang=br", ""),
        ("?fond=auto", ""),
        ("?fond=x&embed=yes", ""),
        ("?embed=1&embed=0", ""),
        ("?q=Caf%C3%A9%00", "?q=Caf%C3%A9%00"),
    ] {
        assert_eq!(Link::parse(text, "").to_search(), written, "{text}");
    }
    let long = ["?q=", &"é".repeat(300)].concat();
    assert_eq!(Link::parse(&long, "").q.chars().count(), 100);
    let long = ["?etapes=", &"é".repeat(6000)].concat();
    assert_eq!(Link::parse(&long, "").etapes.chars().count(), MAX_SPELLING_CHARS);
}

#[test]
fn links_are_read_as_they_arrive() {
    for (search, hash, written) in [
        ("?region=Bretagne,%20normandie", "", "?region=bretagne,normandie"),
        ("?region=%C3%8Ele-de-France", "", "?region=ile-de-france"),
        ("?region=Hauts de France", "", "?region=hauts-de-france"),
        ("?region=Hauts+de+France.", "", "?region=hauts-de-france"),
        ("?region=%E2%80%9Dcorse%E2%80%9D", "", "?region=corse"),
        ("?region=bretagne&region=corse", "", "?region=bretagne,corse"),
        ("?region[]=corse", "", "?region=corse"),
        (
            "?region%5B%5D=corse&region%5B%5D=bretagne",
            "",
            "?region=corse,bretagne",
        ),
        ("?Region=corse", "", "?region=corse"),
        ("?departement=1,2a", "", "?departement=01,2A"),
        ("?cite=Locronan", "", "?cite=locronan"),
        ("?cite=locronan/", "", "?cite=locronan"),
        ("?cite=locronan.", "", "?cite=locronan"),
        ("?cite=locronan)", "", "?cite=locronan"),
        ("?cite=%20locronan%20", "", "?cite=locronan"),
        ("?cite=L%27%C3%8Ele-Rousse", "", "?cite=l-ile-rousse"),
        ("?lang=fr&amp;region=corse", "", "?region=corse&lang=fr"),
        ("?lang=fr&amp;amp;region=corse", "", "?region=corse&lang=fr"),
        (
            "?etapes=%7Elocronan%3B%20le-faou%2Cpont-croix&amp;lang=fr",
            "",
            "?etapes=~locronan;+le-faou,pont-croix&lang=fr",
        ),
        (
            "?etapes=locronan;le-faou&amp;amp;lang=fr",
            "",
            "?etapes=locronan;le-faou&lang=fr",
        ),
        ("?etapes=&etapes=%0A", "", ""),
        ("?lang=EN.", "", "?lang=en"),
        (
            "?statut=Homologu%C3%A9e&theme=Dark)",
            "",
            "?statut=homologuee&theme=dark",
        ),
        ("?q=%CEle-Rousse", "", "?q=%C3%8Ele-Rousse"),
        ("?region=corse%23map=8/42.5/9", "", "?region=corse#map=8/42.5/9"),
        ("?region=corse", "#map=8%2F42.5%2F9", "?region=corse#map=8/42.5/9"),
        ("", "#map=8/48.1/-4.2&fbclid=x", "#map=8/48.1/-4.2"),
        ("", "#map=8/48.1/-4.2).", "#map=8/48.1/-4.2"),
    ] {
        let link = Link::parse(search, hash);
        assert_eq!(link.to_search() + &link.to_hash(), written, "{search}{hash}");
    }
}

#[test]
fn the_map_is_read_and_written_as_agreed() {
    for (hash, written) in [
        ("#map=7.25/48.1/-3.2", "#map=7.25/48.1/-3.2"),
        ("map=7/48/-3", "#map=7/48/-3"),
        ("#map=7.2557/48.123456/-3.2", "#map=7.256/48.123/-3.2"),
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
        ("#7/48/-3", ""),
        ("", ""),
    ] {
        assert_eq!(Link::parse("", hash).to_hash(), written, "{hash}");
    }
}

#[test]
fn a_written_view_is_the_rounded_one() {
    let view = Camera {
        zoom: 11.9999,
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
        ("de-AT", Some(Lang::De)),
        ("nl_BE", Some(Lang::Nl)),
        ("br", None),
        ("ita", None),
        ("", None),
    ] {
        assert_eq!(Lang::from_tag(tag), lang);
    }
}

#[test]
fn the_readme_has_every_parameter_and_no_other() {
    let readme = include_str!("../../../README.md");
    let catalog = Catalog::parse(include_str!("../../../public/data/communes.geojson")).unwrap();
    let table = readme
        .lines()
        .skip_while(|line| *line != "| parameter | meaning |");
    let rows = table.skip(2).take_while(|line| line.starts_with('|'));
    let examples: Vec<&str> = rows.map(|row| row.split('`').nth(1).unwrap()).collect();
    let mut documented = Vec::new();
    for example in examples {
        if let Some(hash) = example.strip_prefix('#') {
            assert_eq!(link_warnings("", hash, &catalog), [], "{example}");
            assert!(Link::parse("", hash).view.is_some());
            continue;
        }
        assert_eq!(link_warnings(example, "", &catalog), [], "{example}");
        documented.push(example.split('=').next().unwrap());
    }
    let full = "?region=corse&departement=29&statut=candidate&voir=mer&gare=5&autour=locronan&km=50&q=a&cite=locronan&etapes=locronan&lang=en&fond=simple&embed=1\
        &panel=open&voyage=0&theme=dark&accent=8c1d40&lock=1&height=auto";
    let written = Link::parse(full, "").to_search();
    let mut known: Vec<&str> = written[1..]
        .split('&')
        .map(|part| part.split('=').next().unwrap())
        .collect();
    known.sort_unstable();
    documented.sort_unstable();
    assert_eq!(documented, known);
}
