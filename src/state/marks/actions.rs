//! Reading, changing and keeping the marks.

use super::super::{AppState, Keeping, Notice};
use super::STORAGE_KEY;
use crate::browser::{self, StorageError};
use cites::{CiteId, Mark, MarkFilter, Marks, MarksError, Sources, select};
use leptos::prelude::*;

/// The signals that come with the marks' code.
#[derive(Clone, Copy)]
pub struct MarkParts {
    /// All marks, those of cités that this catalog does not know included.
    pub marks: RwSignal<Marks>,
    /// Whether the browser keeps them.
    pub keeping: RwSignal<Keeping>,
    /// Whether the visitor was told that it does not.
    told: StoredValue<bool>,
}

/// How many cités each mark would give, whichever is asked for now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MarkCounts {
    /// Those seen.
    pub seen: usize,
    /// Those wished.
    pub wished: usize,
    /// Those not seen yet.
    pub not_seen: usize,
}

/// Reads what is kept, the first time and whenever another tab may have changed it, and toggles a mark then.
pub(super) fn start(state: AppState, toggled: Option<(CiteId, Mark)>) {
    if state.marks.parts.with_value(Option::is_none) {
        let Some(owner) = state.owner.get_value() else {
            return;
        };
        owner.with(|| {
            state.marks.parts.set_value(Some(MarkParts {
                marks: RwSignal::default(),
                keeping: RwSignal::new(Keeping::Works),
                told: StoredValue::new(false),
            }));
        });
    }
    state.take_kept_marks();
    if let Some((id, mark)) = toggled {
        state.toggle_mark(id, mark);
    }
}

/// What the browser keeps. What is broken is lost already; what a later version of this map has written is not to be
/// written over.
fn read() -> Result<Marks, StorageError> {
    match browser::stored(STORAGE_KEY)?.as_deref().map(Marks::parse) {
        None => Ok(Marks::default()),
        Some(Ok((marks, _))) => Ok(marks),
        Some(Err(MarksError::Newer)) => Err(StorageError::Blocked),
        Some(Err(_)) => Ok(Marks::default()),
    }
}

impl AppState {
    /// Reads the marks for what shows them, if they have not been read.
    pub fn begin_marks(&self) {
        start(*self, None);
    }

    /// The signals that come with the marks' code; none before it has come.
    pub fn mark_parts(&self) -> Option<MarkParts> {
        self.marks.parts.get_value()
    }

    /// Marks a cité, or takes this mark away again.
    fn toggle_mark(&self, id: CiteId, mark: Mark) {
        let data = self.data();
        let Some(cite) = data.catalog.cite(id) else { return };
        self.change_marks(|marks| {
            let mark = Some(mark).filter(|mark| marks.of(&cite.slug) != Some(*mark));
            marks.set(&cite.slug, mark);
        });
    }

    /// Takes over the marks of a file that was saved here or elsewhere, and gives how many cités it changed and how many
    /// it marks. Nothing happens to the marks where it is no such file.
    ///
    /// # Errors
    /// It is no such file.
    pub fn import_marks(&self, file: &str) -> Result<(usize, usize), MarksError> {
        let (others, _) = Marks::parse(file)?;
        let mut changed = 0;
        self.change_marks(|marks| changed = marks.merge(&others));
        Ok((changed, others.len()))
    }

    /// Changes the marks as another tab may have left them, and keeps them.
    fn change_marks(&self, change: impl FnOnce(&mut Marks)) {
        self.take_kept_marks();
        let Some(parts) = self.mark_parts() else { return };
        let mut marks = parts.marks.get_untracked();
        change(&mut marks);
        if parts.marks.with_untracked(|now| *now == marks) {
            return;
        }
        let kept = match parts.keeping.get_untracked() {
            // What could not be read may be more than what is here.
            Keeping::Blocked => Err(StorageError::Blocked),
            _ if marks.is_empty() => browser::unstore(STORAGE_KEY),
            _ => browser::store(STORAGE_KEY, &marks.to_json()),
        };
        self.show_marks(marks);
        let keeping = match kept {
            Ok(()) => Keeping::Works,
            Err(StorageError::Full) => Keeping::Full,
            Err(StorageError::Blocked) => Keeping::Blocked,
        };
        parts.keeping.set(keeping);
        if keeping != Keeping::Works && !parts.told.get_value() {
            parts.told.set_value(true);
            self.notify(Notice::MarksNotKept);
        }
    }

    /// Takes what is kept by now: what is done here is done to that.
    fn take_kept_marks(&self) {
        let Some(parts) = self.mark_parts() else { return };
        // Where nothing can be kept, what is shown is all there is.
        if parts.keeping.get_untracked() != Keeping::Works {
            return;
        }
        match read() {
            Ok(marks) => self.show_marks(marks),
            Err(_) => parts.keeping.set(Keeping::Blocked),
        }
    }

    fn show_marks(&self, marks: Marks) {
        let Some(parts) = self.mark_parts() else { return };
        if parts.marks.with_untracked(|now| *now != marks) {
            self.marks.set_by_cite.set(marks.by_cite(&self.data().catalog));
            parts.marks.set(marks);
            // A card whose cité is no longer among what is asked for.
            self.close_if_gone();
        }
    }

    /// How many cités each mark would give, among what else is asked for. A view that reads it follows it.
    pub fn mark_counts(&self) -> MarkCounts {
        let (data, late) = (self.data(), self.late.get());
        let sources = Sources {
            sights: late.sights_in(self.lang.get()).map(|sights| &sights.index),
            stations: late.stations.as_deref().map(|stations| &*stations.distances),
            ..Sources::new(&data.catalog, &data.index)
        };
        let mut filter = self.filter.get();
        filter.marked = None;
        let hits = select(sources, &filter, None).hits;
        let count = |filter: MarkFilter| {
            let matches = hits.iter().filter(|hit| filter.matches(self.marks.of(hit.id)));
            matches.count()
        };
        MarkCounts {
            seen: count(MarkFilter::Seen),
            wished: count(MarkFilter::Wished),
            not_seen: count(MarkFilter::NotSeen),
        }
    }
}
