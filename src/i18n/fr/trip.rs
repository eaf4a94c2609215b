//! The trip in French.

use crate::i18n::TripStrings;
use cites::TripTexts;

pub(super) static STRINGS: TripStrings = TripStrings {
    title: "Mon voyage",
    back: "Retour à la liste",
    empty: "Votre voyage est vide.",
    empty_hint: "Ajoutez des cités avec le bouton + de leur ligne, ou depuis leur fiche : elles se rangent ici, dans l’ordre.",
    summary: |stops, length| match stops {
        1 => "1 étape".to_owned(),
        _ => format!("{stops} étapes, {length}"),
    },
    as_the_crow_flies: "à vol d’oiseau",
    stops: "Étapes du voyage",
    leg: |length| format!("à {length}"),
    way_back: |length| format!("Retour au départ : {length}"),

    round: "Revenir au départ",
    keep_first: "Garder le départ",
    keep_last: "Garder l’arrivée",

    ends: "Départ et arrivée ailleurs",
    start: "Départ",
    end: "Arrivée",

    by_road: "par la route",
    road: "Par la route",
    road_asks: "Interroge l’IGN (data.geopf.fr).",
    road_busy: "Calcul de la route…",
    road_known: "Route et temps de trajet en voiture : © IGN, BD TOPO®.",
    road_network: "Le calcul de la route ne répond pas : les distances restent à vol d’oiseau. Vérifiez votre connexion, puis réessayez.",
    road_timeout: "La route n’est pas arrivée à temps : les distances restent à vol d’oiseau. Réessayez dans un instant.",
    road_wait: |seconds| {
        format!(
            "L’IGN demande d’attendre {seconds} s avant de réessayer. Les distances restent à vol d’oiseau."
        )
    },
    road_none: "Aucune route ne relie toutes ces étapes : les distances restent à vol d’oiseau.",
    road_service: "L’IGN n’a pas pu calculer cette route : les distances restent à vol d’oiseau.",
    text_lengths_by_road: "Distances et temps en voiture : © IGN, BD TOPO®.",

    grip: |n, name| format!("{n} – déplacer {name} : glisser, ou flèches haut et bas"),
    up: |name| format!("Monter {name}"),
    down: |name| format!("Descendre {name}"),
    remove: |name| format!("Retirer {name} du voyage"),
    note: |name| format!("Note pour {name}"),
    note_placeholder: "Une note, pour vous seul…",
    more: |name| format!("Détails de {name} : jour et note"),
    more_short: "Détails",
    begin_day: |name| format!("Nouveau jour ici, à {name}"),
    join_day: |name| format!("Joindre au jour précédent : {name}"),
    begin_day_short: "Nouveau jour ici",
    join_day_short: "Joindre au jour précédent",

    day: |n| format!("Jour {n}"),
    cut: "Jours",
    cut_none: "En une fois",
    cut_stops: |n| match n {
        1 => "1 étape par jour".to_owned(),
        _ => format!("{n} étapes par jour"),
    },
    cut_km: |km| format!("{km} km par jour"),
    cut_by_hand: "À la main",
    first_day: "Premier jour",

    best_order: "Meilleur ordre",
    undo: "Annuler",
    copy_text: "Copier en texte",
    copy_link: "Partager le lien",
    clear: "Vider",
    copy_refused: "Le voyage, à copier :",
    link_refused: "Le lien du voyage, à copier :",

    text: TripTexts {
        title: "Mon voyage dans les Petites Cités de Caractère®",
        summary: |stops, days, length| {
            let stops = match stops {
                1 => "1 étape".to_owned(),
                _ => format!("{stops} étapes, {length}"),
            };
            if days > 1 {
                format!("{stops}, {days} jours")
            } else {
                stops
            }
        },
        day: |n| format!("Jour {n}"),
        place: "Un lieu",
        sights: |sights| format!("À voir : {sights}"),
        note: |note| format!("Note : {note}"),
        way_back: |name, length| format!("Retour : {name} – {length}"),
    },
    text_lengths: "Distances à vol d’oiseau.",

    added: |name, n| match n {
        1 => format!("{name} est la première étape de votre voyage."),
        _ => format!("{name} ajoutée au voyage : {n} étapes."),
    },
    removed: |name| format!("{name} n’est plus dans le voyage."),
    moved: |name, at, of| format!("{name} : étape {at} sur {of}."),
    full: |n| format!("Un voyage compte {n} étapes au plus. Retirez-en une pour en ajouter une autre."),
    already_there: |name| format!("{name} est déjà dans le voyage."),
    days: |n| match n {
        1 => "Le voyage est en un seul jour.".to_owned(),
        _ => format!("Le voyage est en {n} jours."),
    },
    now_long: |length| format!("Le voyage fait {length} à vol d’oiseau."),
    starts_at: |name| format!("Départ : {name}."),
    ends_at: |name| format!("Arrivée : {name}."),
    reordered: |now, before| format!("{now} au lieu de {before}."),
    best_already: |length| format!("C’est déjà le meilleur ordre : {length}."),
    cleared: "Le voyage est vide. « Annuler » le rend.",
    undone: "Annulé.",
    kept: "Ce voyage est maintenant le vôtre.",
    joined: |added, total| match added {
        0 => format!("Ses étapes étaient déjà dans votre voyage : {total} en tout."),
        1 => format!("1 étape ajoutée à votre voyage : {total} en tout."),
        _ => format!("{added} étapes ajoutées à votre voyage : {total} en tout."),
    },
    own_again: "Voici votre voyage.",
    copied: "Copié.",

    linked: "Ce voyage vient d’un lien. Le vôtre reste comme il est.",
    linked_keep: "En faire mon voyage",
    linked_keep_instead: |n| match n {
        1 => "Le garder à la place du mien (1 étape)".to_owned(),
        _ => format!("Le garder à la place du mien ({n} étapes)"),
    },
    linked_join: "Ajouter ses étapes au mien",
    linked_leave: |n| match n {
        0 => "Fermer ce voyage".to_owned(),
        _ => "Revenir au mien".to_owned(),
    },
    not_kept: "Ce navigateur ne garde rien ici : gardez le lien, il contient tout le voyage.",
    no_room: "Il n’y a plus de place dans ce navigateur : gardez le lien, il contient tout le voyage.",
};
