//! What is read in the pages that the build writes, and in what other sites are told of them: one file a language.
//!
//! A language is one value of [`Texts`]: a missing text does not compile.

mod de;
mod en;
mod es;
mod fr;
mod it;
mod nl;

use cites::{HeritageTheme, Lang, OfficialLabelKind, Region, Status};

/// Who offers the map, as oEmbed and Open Graph name it.
pub const PROVIDER: &str = "Petites Cités de Caractère®";

/// All texts of a language. Functions are given names and numbers as they are to be read.
#[allow(missing_docs)]
pub struct Texts {
    /// As Open Graph writes it: `fr_FR`.
    pub locale: &'static str,
    /// The whole map's title, and what its picture shows.
    pub france_title: &'static str,
    pub france_description: &'static str,
    /// Below the title of the list of all cités.
    pub tagline: &'static str,
    pub to_the_map: &'static str,
    pub france_picture: &'static str,
    /// The first step of the breadcrumbs.
    pub france: &'static str,
    pub breadcrumbs: &'static str,
    pub skip_to_content: &'static str,

    /// "30 petites cités en Bretagne", given the region's name as [`Texts::within`] has it.
    pub count: fn(cites: usize, within: &str) -> String,
    /// "en Bretagne", "dans le Grand Est".
    pub within: fn(&Region) -> String,
    /// A region's page in one sentence, given its count.
    pub region_description: fn(count: &str) -> String,
    /// What a region's picture shows, given its count.
    pub region_picture: fn(count: &str) -> String,
    pub region_to_the_map: &'static str,

    pub cite_title: fn(name: &str, departement: &str) -> String,
    /// Name, département, region and what to see, which may be empty.
    pub cite_description: fn(name: &str, departement: &str, region: &str, sights: &str) -> String,
    pub cite_picture: fn(name: &str, region: &str) -> String,
    pub see_on_the_map: &'static str,
    /// The same as the app's card says (`src/i18n`).
    pub add_to_trip: &'static str,
    pub directions: &'static str,
    pub homologated: &'static str,
    pub homologated_since: fn(year: u16) -> String,
    pub candidate: &'static str,
    pub unconfirmed: &'static str,
    pub unconfirmed_why: &'static str,
    /// Said of a cité in course of certification, after its name.
    pub candidate_short: &'static str,
    pub part_of: fn(commune: &str) -> String,
    pub inhabitants: fn(count: &str, n: u32) -> String,
    pub postcodes: fn(list: &str, n: usize) -> String,
    pub locator: fn(name: &str) -> String,
    pub locator_legend: fn(region: &str) -> String,
    /// Said where the small map has links.
    pub locator_links: &'static str,

    pub town_hall: &'static str,
    pub town_hall_of: fn(name: &str) -> String,
    pub phone: &'static str,
    pub email: &'static str,
    pub website: &'static str,
    pub official_page: &'static str,
    pub official_search: &'static str,
    pub to_see: &'static str,
    /// By the order of [`cites::HeritageTheme`].
    pub themes: [&'static str; HeritageTheme::COUNT],
    pub garden: &'static str,
    pub museum: &'static str,
    pub check_first: &'static str,
    /// The heading over the button for photo and article. What the button says, before it is pressed and where it does
    /// not work, is said in the app too (`src/i18n`).
    pub article_title: &'static str,
    pub article: &'static str,
    pub article_asks: &'static str,
    pub article_busy: &'static str,
    pub article_failed: &'static str,
    pub getting_there: &'static str,
    /// Given latitude and longitude.
    pub position: fn(degrees: &str) -> String,
    pub nearest_station: &'static str,
    pub no_station: &'static str,
    /// Given a distance: "à 21 km à vol d’oiseau".
    pub as_the_crow_flies: fn(distance: &str) -> String,

    pub nearest: &'static str,
    /// From north clockwise, as [`cites::Compass`].
    pub towards: [&'static str; 8],
    pub same_departement: &'static str,
    /// The region's other cités, given it as [`Texts::within`] has it.
    pub elsewhere: fn(within: &str) -> String,

    /// Where the lists' data are from.
    pub sources: &'static str,
    pub licences: &'static str,
    /// The link to the map of this part of the country, for paper.
    pub printed_map: fn(of: &str) -> String,
    pub official_list: &'static str,
}

/// All texts of a language.
pub fn of(lang: Lang) -> &'static Texts {
    match lang {
        Lang::Fr => &fr::TEXTS,
        Lang::En => &en::TEXTS,
        Lang::De => &de::TEXTS,
        Lang::Es => &es::TEXTS,
        Lang::It => &it::TEXTS,
        Lang::Nl => &nl::TEXTS,
    }
}

impl Texts {
    /// A region's page and frame: "Petites Cités de Caractère® en Bretagne".
    pub fn region_title(&self, region: &Region) -> String {
        format!("{PROVIDER} {}", (self.within)(region))
    }

    /// "30 petites cités en Bretagne".
    pub fn count_in(&self, region: &Region, cites: usize) -> String {
        (self.count)(cites, &(self.within)(region))
    }

    /// How far a cité has come, and since when.
    pub fn status(&self, status: Status, since: Option<u16>) -> String {
        match (status, since) {
            (Status::Homologated, Some(year)) => (self.homologated_since)(year),
            (Status::Homologated, None) => self.homologated.to_owned(),
            (Status::Candidate, _) => self.candidate.to_owned(),
            (Status::Unconfirmed, _) => self.unconfirmed.to_owned(),
        }
    }

    /// What a sight is.
    pub fn theme(&self, theme: HeritageTheme) -> &'static str {
        self.themes.get(theme as usize).copied().unwrap_or_default()
    }

    /// An official label's name, which is French in all languages.
    pub fn label(&self, kind: OfficialLabelKind) -> &'static str {
        match kind {
            OfficialLabelKind::Garden => self.garden,
            OfficialLabelKind::Museum => self.museum,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_says_what_they_are_given() {
        for t in Lang::ALL.map(of) {
            assert!((t.printed_map)("Bretagne").contains("Bretagne") && t.locale.len() == 5);
        }
    }
}
