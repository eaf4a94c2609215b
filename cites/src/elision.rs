//! French *de* before a place's name.

use crate::fold;

/// *de* with the name of a place, contracted and elided as French does: `de Rosporden`, `d’Illiers-Combray`,
/// `du Mans`, `des Aubrais`. Before an H it stays whole: no rule tells the mute one from the other.
pub fn french_of(name: &str) -> String {
    let begins_with_vowel = fold(name).starts_with(['a', 'e', 'i', 'o', 'u', 'y']);
    match (name.strip_prefix("Le "), name.strip_prefix("Les ")) {
        (Some(rest), _) => ["du ", rest].concat(),
        (_, Some(rest)) => ["des ", rest].concat(),
        _ if begins_with_vowel => ["d’", name].concat(),
        _ => ["de ", name].concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::french_of;

    #[test]
    fn names_are_joined_as_french_does() {
        for (name, joined) in [
            ("Rosporden", "de Rosporden"),
            ("Illiers-Combray", "d’Illiers-Combray"),
            ("Épernon", "d’Épernon"),
            ("Yvetot", "d’Yvetot"),
            ("Hennebont", "de Hennebont"),
            ("Le Mans", "du Mans"),
            ("Les Aubrais", "des Aubrais"),
            ("Lesparre", "de Lesparre"),
            ("La Roche-sur-Yon", "de La Roche-sur-Yon"),
            ("L'Isle-Fontaine de Vaucluse", "de L'Isle-Fontaine de Vaucluse"),
            ("", "de "),
        ] {
            assert_eq!(french_of(name), joined);
        }
    }
}
