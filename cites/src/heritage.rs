//! Why to go: what kinds of things there are to see, and the State's labels.

/// A kind of heritage that a cité is known for. The order is that in which themes are offered and written in links.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum HeritageTheme {
    /// A castle or what is left of one.
    Castle,
    /// Walls, gates and towers around a town.
    Ramparts,
    /// A church, chapel or cathedral.
    Church,
    /// An abbey, priory, convent or cloister.
    Abbey,
    /// Half-timbered houses.
    Timber,
    /// Town houses and manors.
    Mansions,
    /// A covered market.
    MarketHall,
    /// A harbour, a beach, the sea.
    Sea,
    /// A river, a canal, a spring.
    River,
    /// A bridge or an aqueduct.
    Bridge,
    /// A garden or a park.
    Garden,
    /// A museum.
    Museum,
    /// Mills, tanneries and mines of the past.
    Industry,
    /// Of the Romans, or older.
    Ancient,
    /// Wine.
    Vineyard,
    /// Craftsmen at work.
    Crafts,
    /// A perched town, a view.
    Hilltop,
    /// Thermal baths.
    Spa,
    /// A lake or a pond.
    Lake,
}

use HeritageTheme::*;

/// Each theme with its name in links and in the published data.
const SLUGS: [(HeritageTheme, &str); 19] = [
    (Castle, "chateau"),
    (Ramparts, "remparts"),
    (Church, "eglise"),
    (Abbey, "abbaye"),
    (Timber, "colombages"),
    (Mansions, "hotels"),
    (MarketHall, "halles"),
    (Sea, "mer"),
    (River, "riviere"),
    (Bridge, "pont"),
    (Garden, "jardin"),
    (Museum, "musee"),
    (Industry, "industrie"),
    (Ancient, "antique"),
    (Vineyard, "vigne"),
    (Crafts, "artisanat"),
    (Hilltop, "perchee"),
    (Spa, "thermes"),
    (Lake, "lac"),
];

impl HeritageTheme {
    /// How many there are.
    pub const COUNT: usize = SLUGS.len();

    /// All of them, in their order.
    pub fn all() -> impl Iterator<Item = HeritageTheme> + Clone {
        SLUGS.iter().map(|(theme, _)| *theme)
    }

    /// The name in links and in the published data, such as `chateau`.
    pub fn slug(self) -> &'static str {
        SLUGS.get(self as usize).map_or("", |(_, slug)| slug)
    }

    /// The theme with this name in links.
    pub fn from_slug(slug: &str) -> Option<HeritageTheme> {
        let found = SLUGS.iter().find(|(_, one)| *one == slug);
        found.map(|(theme, _)| *theme)
    }
}

/// A set of themes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ThemeSet(u32);

impl ThemeSet {
    /// Whether there is none in it.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether this one is in it.
    pub fn contains(self, theme: HeritageTheme) -> bool {
        self.0 & bit(theme) != 0
    }

    /// Whether all of the others are in it.
    pub fn contains_all(self, others: ThemeSet) -> bool {
        others.0 & !self.0 == 0
    }

    /// Adds one.
    pub fn insert(&mut self, theme: HeritageTheme) {
        self.0 |= bit(theme);
    }

    /// Adds one that is not in it, takes away one that is.
    pub fn toggle(&mut self, theme: HeritageTheme) {
        self.0 ^= bit(theme);
    }

    /// Those in it, in the themes' order.
    pub fn iter(self) -> impl Iterator<Item = HeritageTheme> + Clone {
        HeritageTheme::all().filter(move |theme| self.contains(*theme))
    }
}

impl FromIterator<HeritageTheme> for ThemeSet {
    fn from_iter<T: IntoIterator<Item = HeritageTheme>>(themes: T) -> ThemeSet {
        ThemeSet(themes.into_iter().fold(0, |set, theme| set | bit(theme)))
    }
}

fn bit(theme: HeritageTheme) -> u32 {
    1 << theme as u8
}

/// A label that the Ministry of Culture has given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficialLabel {
    /// Which one.
    pub kind: OfficialLabelKind,
    /// Name of the garden or the museum, as published.
    pub name: String,
}

/// The labels of the Ministry of Culture that are known of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfficialLabelKind {
    /// *Jardin remarquable*.
    Garden,
    /// *Musée de France*.
    Museum,
}

impl OfficialLabelKind {
    /// The kind by its name in the published data.
    pub fn from_tag(tag: &str) -> Option<OfficialLabelKind> {
        match tag {
            "jardin_remarquable" => Some(OfficialLabelKind::Garden),
            "musee_de_france" => Some(OfficialLabelKind::Museum),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_theme_stands_at_its_place_and_is_found_by_its_name() {
        for (index, theme) in HeritageTheme::all().enumerate() {
            assert_eq!(theme as usize, index);
            assert_eq!(HeritageTheme::from_slug(theme.slug()), Some(theme));
        }
        assert_eq!(HeritageTheme::from_slug("castle"), None);
    }

    #[test]
    fn a_set_holds_what_was_put_into_it() {
        let mut set = ThemeSet::default();
        assert!(set.is_empty() && ThemeSet::default().contains_all(set));
        set.insert(Lake);
        set.toggle(Castle);
        assert_eq!(set, [Castle, Lake].into_iter().collect());
        assert_eq!(
            set.iter().map(HeritageTheme::slug).collect::<Vec<_>>(),
            ["chateau", "lac"]
        );
        assert!(set.contains_all([Lake].into_iter().collect()));
        assert!(!set.contains_all([Lake, Sea].into_iter().collect()));
        set.toggle(Castle);
        assert!(!set.contains(Castle) && set.contains(Lake));
    }
}
