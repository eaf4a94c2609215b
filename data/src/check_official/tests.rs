#![allow(clippy::unwrap_used)]
use std::{
    collections::BTreeSet,
    fs,
    io::{Read, Write},
    net::TcpListener,
    thread,
};

use super::*;
use crate::members::{Member, Standing};
use crate::published::Status;

const SITEMAP: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
  <url><loc>https://www.example.org/cites/</loc></url>
  <url><loc>
    https://www.example.org/cites/locronan/
  </loc><lastmod>2026-01-01</lastmod><image:image><image:loc>https://www.example.org/a.jpg</image:loc></image:image></url>
  <url><loc>https://www.example.org/cites/thoureil/</loc></url>
  <url><loc><![CDATA[https://www.example.org/cites/mehun-sur-yevre]]></loc></url>
  <url><loc>https://www.example.org/cites/nouvelle-cite/?a=1&amp;b=2</loc></url>
  <url><loc>https://www.example.org/cites/nouvelle-cite/</loc></url>
</urlset>"#;

/// Serves one answer to one request, and gives the address to ask.
fn serve(status: &'static str, body: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _ = stream.read(&mut [0; 4096]).unwrap();
        let head = format!(
            "HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            body.len()
        );
        stream.write_all((head + body).as_bytes()).unwrap();
    });
    format!("http://{address}/cites-sitemap.xml")
}

fn member(line: u64, name: &str, slug: Option<&str>) -> Member {
    Member {
        line,
        insee: "29134".to_owned(),
        name: name.to_owned(),
        current_commune: "29134".to_owned(),
        postcode: None,
        departement: "29".to_owned(),
        region: "53".to_owned(),
        standing: Standing::Published(Status::Homologated),
        since: None,
        position: [0.0, 0.0],
        wikidata: None,
        official_slug: slug.map(str::to_owned),
    }
}

#[test]
fn a_served_sitemap_says_who_is_new_gone_and_known() {
    let mut former = member(6, "Mehun-sur-Yèvre", None);
    former.standing = Standing::Former;
    let members = [
        member(2, "Locronan", Some("locronan")),
        member(3, "Le Thoureil", None),
        member(4, "Partie", Some("partie")),
        member(5, "Introuvable", None),
        former,
    ];
    let report = compare(&members, &pages(&serve("200 OK", SITEMAP)).unwrap());
    assert_eq!(
        report.to_string(),
        "1 new: on the network's list, in no row
  nouvelle-cite
1 gone: the row's slug has no page
  line 4: 29134 Partie -> partie
1 now known: fill in official_slug
  line 3: 29134 Le Thoureil -> thoureil
1 still unknown: no slug, and no page of that name
  line 5: 29134 Introuvable
1 former, but on the network's list
  line 6: 29134 Mehun-sur-Yèvre -> mehun-sur-yevre
1 agree
"
    );
}

#[test]
fn a_changed_slug_is_known_rather_than_gone_and_new() {
    let report = compare(
        &[member(2, "L'Île-Rousse", Some("lile-rousse"))],
        &BTreeSet::from(["ile-rousse".to_owned()]),
    );
    assert_eq!(
        (report.known.len(), report.gone.len(), report.new.len()),
        (1, 0, 0),
        "{report}"
    );
}

#[test]
fn a_file_is_read_too() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("cites-sitemap.xml");
    fs::write(&file, SITEMAP).unwrap();
    let slugs = pages(file.to_str().unwrap()).unwrap();
    assert_eq!(
        Vec::from_iter(slugs),
        ["locronan", "mehun-sur-yevre", "nouvelle-cite", "thoureil"]
    );
}

#[test]
fn what_is_no_sitemap_is_refused_in_words() {
    let index = "<sitemapindex><sitemap><loc>https://example.org/a.xml</loc></sitemap></sitemapindex>";
    for (status, body, expected) in [
        ("200 OK", "{\"a\": 1}", "not a sitemap"),
        (
            "200 OK",
            "<urlset><url><loc>https://example.org/cites/a/</loc>",
            "not a sitemap",
        ),
        ("200 OK", "<urlset></urlset>", "no page of a cité"),
        (
            "200 OK",
            index,
            "an index of sitemaps: give the one of the cités instead, of https://example.org/a.xml",
        ),
        ("404 Not Found", "", "cannot be fetched"),
    ] {
        let url = serve(status, body);
        let error = pages(&url).unwrap_err().to_string();
        assert!(
            error.starts_with(&url) && error.contains(expected),
            "{body}: {error}"
        );
    }
    assert!(
        pages("no/such/file.xml")
            .unwrap_err()
            .to_string()
            .starts_with("no/such/file.xml: ")
    );
    let nobody = "http://127.0.0.1:9/cites-sitemap.xml";
    assert!(
        pages(nobody)
            .unwrap_err()
            .to_string()
            .contains("cannot be fetched")
    );
}
