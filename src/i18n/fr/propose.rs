//! The proposals in French.

use crate::i18n::ProposeStrings;

pub(super) static STRINGS: ProposeStrings = ProposeStrings {
    title: "Proposer un voyage",
    hint: |count, n| match n {
        1 => "Une boucle parmi la seule cité de la liste.".to_owned(),
        _ => format!("Des boucles courtes, parmi les {count} cités que montre la liste."),
    },
    from: "Au départ de",
    from_here: |name| format!("Au départ de {name}."),
    size: "Durée",
    stops: |n| format!("{n} étapes"),
    days: |n| match n {
        1 => "1 jour".to_owned(),
        _ => format!("{n} jours"),
    },
    mode: "Moyen",
    by_car: |km| format!("En voiture ({km} par jour)"),
    by_bicycle: |km| format!("À vélo ({km} par jour)"),
    propose: "Proposer",
    needs_start: "Choisissez d’abord d’où partir.",
    none: "Aucune boucle ne se trouve d’ici : élargissez les filtres, ou partez d’ailleurs.",
    found: |n| match n {
        1 => "1 proposition".to_owned(),
        _ => format!("{n} propositions"),
    },
    summary: |stops, length, days| {
        let stops = match stops {
            1 => "1 étape".to_owned(),
            _ => format!("{stops} étapes"),
        };
        if days > 1 {
            format!("{stops}, {length} à vol d’oiseau, {days} jours")
        } else {
            format!("{stops}, {length} à vol d’oiseau")
        }
    },
    take: "En faire mon voyage",
    take_label: |n| format!("En faire mon voyage : proposition {n}"),
};
