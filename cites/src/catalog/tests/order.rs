//! In which order cités come: by their names, or from a place.

use super::*;

#[test]
fn the_order_is_french() {
    let mut cher = feature("18001", "Zola", "zola");
    *cher.pointer_mut("/properties/departement").unwrap() = json!({"code": "18", "name": "Cher"});
    *cher.pointer_mut("/properties/region").unwrap() =
        json!({"code": "24", "name": "Ânjou", "slug": "anjou"});
    let names = ["Le Faou", "Évry", "l'Île", "Fougères", "Eu"];
    let mut features: Vec<Value> = (0..)
        .zip(names)
        .map(|(n, name)| feature(&format!("2900{n}"), name, &format!("s{n}")))
        .collect();
    features.push(cher);
    let catalog = parse(&features).unwrap();
    let order: Vec<_> = catalog.cites().iter().map(|cite| cite.name.as_str()).collect();
    assert_eq!(order, ["Zola", "Eu", "Évry", "Fougères", "l'Île", "Le Faou"]);
    assert_eq!(
        catalog
            .departements()
            .iter()
            .map(|d| d.code.as_str())
            .collect::<Vec<_>>(),
        ["18", "29"]
    );
    assert!(
        catalog
            .cites()
            .iter()
            .enumerate()
            .all(|(n, cite)| cite.id.0 as usize == n)
    );
}

#[test]
fn the_nearest_come_first() {
    let mut features = Vec::new();
    for (n, lon) in [(0, 3.0), (1, 1.0), (2, 2.0)] {
        let mut at = feature(&format!("2900{n}"), &format!("N{n}"), &format!("s{n}"));
        *at.pointer_mut("/geometry/coordinates").unwrap() = json!([lon, 48.0, 120.5]);
        features.push(at);
    }
    let catalog = parse(&features).unwrap();
    let from = catalog.by_slug("s1").unwrap();
    let nearest = catalog.nearest(from.position, 5, Some(from.id));
    let slugs: Vec<_> = nearest
        .iter()
        .map(|(id, _)| catalog.cite(*id).unwrap().slug.as_str())
        .collect();
    assert_eq!(slugs, ["s2", "s0"]);
    assert!((nearest.first().unwrap().1 - 74.4).abs() < 0.1, "{nearest:?}");
    assert_eq!(catalog.nearest(from.position, 1, None), [(from.id, 0.0)]);
}
