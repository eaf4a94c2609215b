//! What is known of a cité and of the areas it belongs to.

use crate::{Bounds, Coord, HeritageTheme, OfficialLabel};

/// Index of a cité in its catalog, in catalog order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CiteId(pub u32);

/// Index of a region in its catalog, in French alphabetical order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RegionId(pub u16);

/// Index of a département in its catalog, in the order of the codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DepartementId(pub u16);

/// How far a commune has come in the network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// Certified.
    Homologated,
    /// In course of certification.
    Candidate,
    /// A member of which no document says which of the two it is.
    Unconfirmed,
}

/// How to reach the town hall. What is here is fit for a `tel:`, `mailto:` or `https:` link.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TownHall {
    /// Digits, with a leading `+` where the number is international (E.164).
    pub phone: Option<String>,
    /// One plain address.
    pub email: Option<String>,
    /// An `http` or `https` address.
    pub website: Option<String>,
}

/// A commune, or delegated commune, of the network. All text is plain text, never markup.
#[derive(Clone, Debug, PartialEq)]
pub struct Cite {
    /// Index in the catalog.
    pub id: CiteId,
    /// INSEE code, unique.
    pub insee: String,
    /// Name as the network writes it.
    pub name: String,
    /// Unique name for addresses: lower-case ASCII letters, digits and hyphens.
    pub slug: String,
    /// Its département.
    pub departement: DepartementId,
    /// Its region, always that of its département.
    pub region: RegionId,
    /// How far it has come in the network.
    pub status: Status,
    /// Year of certification.
    pub since: Option<u16>,
    /// Municipal population.
    pub population: Option<u32>,
    /// Postcodes, none when unknown.
    pub postcodes: Vec<String>,
    /// Name of today's commune, when the cité is a delegated commune.
    pub part_of: Option<String>,
    /// How to reach the town hall.
    pub town_hall: TownHall,
    /// Its page on the network's site (`http` or `https`).
    pub official_url: Option<String>,
    /// Its item in Wikidata, such as `Q216892`.
    pub wikidata: Option<String>,
    /// What it is known for, the most worth coming for first.
    pub themes: Vec<HeritageTheme>,
    /// The State's labels for what is there.
    pub labels: Vec<OfficialLabel>,
    /// The town itself.
    pub position: Coord,
}

/// A region that has at least one cité.
#[derive(Clone, Debug, PartialEq)]
pub struct Region {
    /// Index in the catalog.
    pub id: RegionId,
    /// INSEE code.
    pub code: String,
    /// Name as written in French.
    pub name: String,
    /// Name for addresses.
    pub slug: String,
    /// The smallest bounds that hold its cités.
    pub bounds: Bounds,
}

/// A département that has at least one cité.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Departement {
    /// Index in the catalog.
    pub id: DepartementId,
    /// INSEE code, upper case (`2A`).
    pub code: String,
    /// Name as written in French.
    pub name: String,
    /// The region it belongs to.
    pub region: RegionId,
}
