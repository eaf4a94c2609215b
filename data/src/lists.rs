//! All curated lists, read and checked against one another, so that one run names all there is to mend in them.

#[cfg(test)]
mod tests;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use crate::error::{Error, Problem, Problems};
use crate::heritage::{
    Entry, Heritage, Parsed,
    agree::{self, Things},
    by_cite, labels, sights, themes, words,
};
use crate::members::{self, Member};
use crate::stations::{self, Station};
use crate::table::Rows;

/// The language that the things to see were written in first: the others are translations of it.
const FIRST_LANGUAGE: &str = "fr";
const SIGHT_THEMES: &str = "sight_themes.csv";

/// What the lists say.
#[derive(Debug)]
pub struct Lists {
    /// Who is, or was, a member.
    pub members: Vec<Member>,
    /// What there is to see.
    pub heritage: Heritage,
    /// Every passenger station of the country.
    pub stations: Vec<Station>,
}

/// Reads `members.csv` and the lists beside it.
///
/// # Errors
/// A file cannot be read, or rows are wrong: then all of them, of all lists.
pub fn read(members: &Path) -> Result<Lists, Error> {
    let folder = members.parent().unwrap_or(Path::new(""));
    let mut reader = Reader::default();
    let known = reader.read(members, |csv| Ok((members::parse(csv)?, Vec::new())))?;
    // A list of members that is wrong itself cannot tell who is one.
    let known = (reader.problems.is_empty()).then_some(known);
    let themes = reader.about_cites(&folder.join("heritage.csv"), known.as_deref(), themes::parse)?;
    let labels = reader.about_cites(
        &folder.join("official_labels.csv"),
        known.as_deref(),
        labels::parse,
    )?;
    let mut texts = BTreeMap::new();
    for language in languages(folder)? {
        let entries = reader.about_cites(&of_language(folder, &language), known.as_deref(), sights::texts)?;
        texts.insert(language, entries);
    }
    let of_sights = reader.about_cites(&folder.join(SIGHT_THEMES), known.as_deref(), sights::themes)?;
    if let Some(first) = texts.get(FIRST_LANGUAGE) {
        let first = (of_language(folder, FIRST_LANGUAGE), first.as_slice());
        for (language, entries) in &texts {
            reader.compare(&first, &(of_language(folder, language), entries));
        }
        reader.compare(&first, &(folder.join(SIGHT_THEMES), &of_sights));
    }
    let words = reader.read(&folder.join("theme_words.csv"), words::parse)?;
    let stations = reader.read(&folder.join("stations.csv"), stations::parse)?;
    let problems = reader.problems();
    if !problems.is_empty() {
        return Err(Error::Lists(problems));
    }
    let mut heritage = Heritage {
        themes: by_cite(themes),
        labels: BTreeMap::new(),
        sights: texts
            .into_iter()
            .map(|(language, entries)| (language, by_cite(entries)))
            .collect(),
        sight_themes: by_cite(of_sights),
        theme_words: words.into_iter().map(|row| (row.theme, row.words)).collect(),
    };
    for label in labels {
        heritage.labels.entry(label.insee).or_default().push(label.value);
    }
    Ok(Lists {
        members: known.unwrap_or_default(),
        heritage,
        stations,
    })
}

fn of_language(folder: &Path, language: &str) -> PathBuf {
    folder.join(format!("sights.{language}.csv"))
}

/// The languages that there is a `sights.<lang>.csv` in; the first language always, so that its absence is told.
fn languages(folder: &Path) -> Result<Vec<String>, Error> {
    let here = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    };
    let mut languages = vec![FIRST_LANGUAGE.to_owned()];
    for file in fs::read_dir(here).map_err(Error::io(here))? {
        let name = file.map_err(Error::io(here))?.file_name();
        let language = name
            .to_str()
            .and_then(|name| name.strip_prefix("sights.")?.strip_suffix(".csv"));
        languages.extend(language.map(str::to_owned));
    }
    languages.sort();
    languages.dedup();
    Ok(languages)
}

/// Reads lists and keeps what is wrong with them, by file in the order of reading.
#[derive(Default)]
struct Reader {
    problems: Vec<Problems>,
}

impl Reader {
    fn read<T>(
        &mut self,
        file: &Path,
        parse: impl Fn(&[u8]) -> Result<Rows<T>, Vec<Problem>>,
    ) -> Result<Vec<T>, Error> {
        let csv = fs::read(file).map_err(Error::io(file))?;
        let (values, problems) = parse(&csv).unwrap_or_else(|problems| (Vec::new(), problems));
        self.add(file, problems);
        Ok(values)
    }

    /// A list whose rows are about cités.
    fn about_cites<T>(
        &mut self,
        file: &Path,
        members: Option<&[Member]>,
        parse: impl Fn(&[u8]) -> Parsed<T>,
    ) -> Result<Vec<Entry<T>>, Error> {
        let entries = self.read(file, parse)?;
        if let Some(members) = members {
            self.add(file, agree::with_members(&entries, members));
        }
        Ok(entries)
    }

    /// Compares a list of things with the first one. A list without any row is one that could not be read.
    fn compare<A, B>(&mut self, first: &(PathBuf, &[Entry<Vec<A>>]), other: &(PathBuf, &[Entry<Vec<B>>])) {
        if first.0 == other.0 || first.1.is_empty() || other.1.is_empty() {
            return;
        }
        let [name, other_name] = [&first.0, &other.0].map(|path| {
            let name = path.file_name().unwrap_or_default();
            name.to_string_lossy().into_owned()
        });
        let one = Things {
            file: &name,
            entries: first.1,
        };
        let other_one = Things {
            file: &other_name,
            entries: other.1,
        };
        self.add(&first.0, agree::missing(&one, &other_one));
        self.add(&other.0, agree::missing(&other_one, &one));
        self.add(&other.0, agree::differing(&other_one, &one));
    }

    fn add(&mut self, file: &Path, problems: Vec<Problem>) {
        if problems.is_empty() {
            return;
        }
        match self.problems.iter_mut().find(|known| known.file == file) {
            Some(known) => known.problems.extend(problems),
            None => self.problems.push(Problems {
                file: file.to_owned(),
                problems,
            }),
        }
    }

    /// All of it, each list's in the order of its lines.
    fn problems(self) -> Vec<Problems> {
        let mut lists = self.problems;
        for list in &mut lists {
            list.problems.sort_by_key(|problem| problem.line);
        }
        lists
    }
}
