//! French, the product's first language. Narrow no-break spaces stand before double signs, as in print.

use super::strings::Strings;

pub static STRINGS: Strings = Strings {
    title: "Petites Cités de Caractère®",
    title_of: |what| format!("{what} – Petites Cités de Caractère®"),
    tagline: |count| format!("{count} petites villes de patrimoine"),
    other_language: "English",
    other_language_label: "EN – Read this page in English",
    skip_to_search: "Aller à la recherche",
    skip_to_list: "Aller à la liste",
    skip_to_map: "Aller à la carte",

    search_label: "Chercher une cité",
    search_placeholder: "Cité, région, code postal…",
    search_clear: "Effacer la recherche",
    filters: "Filtrer",
    regions: "Régions",
    more_regions: |n| format!("+ {n} régions"),
    fewer_regions: "Moins de régions",
    departements: "Départements",
    status: "Label",
    all: "Toutes",
    homologated_many: "Homologuées",
    candidate_many: "Candidates",
    chosen: "Choix en cours",
    remove: |what| format!("Retirer : {what}"),
    clear_all: "Tout effacer",

    list: "Liste des cités",
    results: |count, n| match n {
        0 => "Aucune cité".to_owned(),
        1 => "1 cité".to_owned(),
        _ => format!("{count} cités"),
    },
    no_result: "Aucune cité ne correspond à ces choix.",
    no_result_for: |text| format!("Aucune cité ne correspond à « {text} »."),
    no_result_hint: "Essayez un autre nom, un département ou un code postal, ou revenez à toutes les cités.",
    show_more: |count| format!("Afficher la suite ({count})"),
    by_distance: "De la plus proche à la plus lointaine",
    best_first: "Les meilleures réponses d’abord",
    sheet_open: "Déplier la liste",
    sheet_close: "Replier la liste",

    homologated: "Petite Cité de Caractère® homologuée",
    homologated_since: |year| format!("Petite Cité de Caractère® homologuée depuis {year}"),
    candidate: "En cours d’homologation",
    unconfirmed: "Homologation à confirmer",
    unconfirmed_why: "Citée comme Petite Cité de Caractère ; aucun document récent ne dit si elle est homologuée.",
    homologated_short: "homologuée",
    candidate_short: "en cours d’homologation",
    unconfirmed_short: "à confirmer",
    part_of: |name| format!("Commune actuelle : {name}"),
    inhabitants: |count, n| {
        if n < 2 {
            format!("{count} habitant")
        } else {
            format!("{count} habitants")
        }
    },
    postcodes: |n| if n < 2 { "Code postal" } else { "Codes postaux" },
    official_page: "Page du réseau",
    official_search: "Chercher sur le réseau",
    website: "Site de la commune",
    phone: "Mairie",
    email: "Écrire à la mairie",
    directions: "Itinéraire",
    new_tab: "(nouvel onglet)",
    zoom_here: "Zoomer",
    share: "Partager",
    copied: "Lien copié",
    share_refused: "Le lien de cette cité, à copier :",
    link_blocked: "Ce lien ne peut pas s’ouvrir dans cette page. À copier :",
    copy: "Copier",
    copied_here: "Copié.",
    copy_refused: "Le navigateur refuse la copie : le texte est sélectionné, copiez-le vous-même.",
    article: "Photo et article de Wikipédia",
    article_asks: "Interroge alors wikidata.org, wikipedia.org et commons.wikimedia.org ; la photo vient de upload.wikimedia.org ou thumb.wikimedia.org. Rien n’est demandé avant.",
    article_busy: "Recherche sur Wikipédia…",
    article_failed: "Cette partie de la page n’est pas arrivée. Vérifiez votre connexion, puis appuyez encore.",
    close: "Fermer",
    nearest: "Les cités les plus proches",
    towards: [
        "au nord",
        "au nord-est",
        "à l’est",
        "au sud-est",
        "au sud",
        "au sud-ouest",
        "à l’ouest",
        "au nord-ouest",
    ],

    map: "Carte des Petites Cités de Caractère",
    map_help: "Les flèches vont d’une cité à la cité voisine, Entrée ouvre sa fiche, Échap la ferme, + et − changent l’échelle.",
    zoom_in: "Agrandir",
    zoom_out: "Réduire",
    whole_france: "Toute la France",
    near_me: "Autour de moi",
    near_me_off: "Ne plus trier par distance",
    locating: "Recherche de votre position…",
    awaiting_permission: "Votre navigateur attend votre réponse : permettez-vous à cette carte de connaître votre position ?",
    far_away: "Vous êtes loin de la France : la carte reste où elle est, la liste commence par la cité la plus proche.",
    located: |name, distance| format!("La cité la plus proche est {name}, à {distance}."),
    refused: "Votre position n’est pas partagée : autorisez-la dans le navigateur pour voir les cités proches de vous.",
    unavailable: "Votre appareil n’a pas pu donner votre position.",
    timed_out: "Votre position n’est pas arrivée à temps. Réessayez dans un instant.",
    fullscreen: "Plein écran",
    fullscreen_leave: "Quitter le plein écran",
    fullscreen_refused: "Le plein écran n’est pas permis ici.",
    legend: "Légende",
    legend_homologated: "Homologuée",
    legend_candidate: "En cours d’homologation",
    legend_unconfirmed: "À confirmer",
    region_count: |name, n| match n {
        0 => format!("{name} : aucune cité"),
        1 => format!("{name} : 1 cité"),
        _ => format!("{name} : {n} cités"),
    },
    seas: &[
        (-2.6, 50.05, "Manche"),
        (-5.6, 45.6, "Océan Atlantique"),
        (5.6, 42.35, "Mer Méditerranée"),
        (3.1, 53.1, "Mer du Nord"),
    ],
    countries: &[
        (-2.0, 51.6, "Royaume-Uni"),
        (4.6, 50.7, "Belgique"),
        (8.6, 50.0, "Allemagne"),
        (8.0, 46.75, "Suisse"),
        (9.2, 45.1, "Italie"),
        (-3.4, 41.9, "Espagne"),
        (5.6, 52.2, "Pays-Bas"),
    ],

    open_full_map: "Ouvrir la carte complète",
    show_list: "Afficher la liste",
    hide_list: "Masquer la liste",
    overview: "Vue d’ensemble",
    hint_wheel: "Ctrl + molette pour zoomer sur la carte",
    hint_wheel_apple: "⌘ + molette pour zoomer sur la carte",
    hint_touch: "Deux doigts pour déplacer la carte",
    link_warning: |name, value, meant| {
        let meant = meant.map_or_else(String::new, |meant| {
            format!(" Vouliez-vous écrire {name}={meant} ?")
        });
        format!(
            "Carte des Petites Cités de Caractère : {name}={value} n’est pas connu, la carte l’ignore.{meant}"
        )
    },

    tiles_failed: "Le plan détaillé de l’IGN ne répond pas ; la carte simple reste affichée.",
    contours_failed: "Les limites de la commune n’ont pas pu être chargées.",
    basemap_failed: "Le fond de carte n’a pas pu être chargé.",
    left_out: |n| match n {
        1 => "1 cité n’est pas affichée : ses données sont incomplètes.".to_owned(),
        _ => format!("{n} cités ne sont pas affichées : leurs données sont incomplètes."),
    },
    failed: "La carte n’a pas pu s’afficher",
    failed_network: "Les données des cités n’arrivent pas. Vérifiez votre connexion, puis réessayez.",
    failed_data: "Les données des cités sont arrivées abîmées. Réessayez ; si cela dure, prévenez le site.",
    failed_map: "Ce navigateur n’a pas pu dessiner la carte ; la liste reste utilisable.",
    retry: "Réessayer",
    dismiss: "Masquer ce message",
    sources: "Données et licences",
    licences: "Toutes les licences",
    embed_this: "Mettre cette carte sur votre site",
    sources_text: |as_of| {
        format!(
            "Cités : liste établie d’après les sources publiques ({as_of}). Communes, limites et mairies : INSEE, IGN, DILA, Etalab (Licence Ouverte 2.0). Pays voisins, fleuves et lacs : Natural Earth. Le réseau des Petites Cités de Caractère® tient la liste officielle."
        )
    },
};
