//! The language, which changes once its texts have come.

use super::AppState;
use crate::browser;
use crate::i18n::{self, LateTexts, Strings, Texts, TripStrings};
use crate::lazy::ChunkError;
use cites::{Lang, Link};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The texts of the first screen, and those of the other parts where there are any.
type Loaded = (&'static Texts, Option<&'static LateTexts>);

impl AppState {
    /// The present language's texts; a view that reads them follows the language.
    pub fn t(&self) -> &'static Strings {
        self.lang.track();
        self.t_now()
    }

    /// The same for actions, which do not follow.
    pub fn t_now(&self) -> &'static Strings {
        self.texts_now().page
    }

    fn texts_now(&self) -> &'static Texts {
        self.texts.get_value()
    }

    /// The present language's texts of the parts that come later: there for whatever [`AppState::ask_for_part`] has loaded.
    pub fn late_texts(&self) -> Option<&'static LateTexts> {
        self.late_texts.get_value()
    }

    /// The trip's among them.
    pub fn trip_t(&self) -> Option<&'static TripStrings> {
        self.late_texts().map(|texts| texts.trip)
    }

    /// Loads the texts of the parts that come later, unless they are here.
    ///
    /// # Errors
    /// They do not come.
    pub async fn load_late_texts(self) -> Result<(), ChunkError> {
        let lang = self.lang.get_untracked();
        if self.late_texts().is_none_or(|texts| texts.lang != lang) {
            let texts = i18n::load_late(lang).await?;
            // Another language may have been chosen meanwhile, whose texts then have come or will come.
            if self.lang.try_get_untracked() == Some(lang) {
                self.late_texts.try_set_value(Some(texts));
            }
        }
        Ok(())
    }

    /// The language that was asked for last, whose texts may be on their way.
    pub fn lang_asked(&self) -> Lang {
        self.lang_asked.get_value()
    }

    /// Changes the language; it then is part of the link.
    pub fn set_lang(&self, lang: Lang) {
        // The panel is made anew in the other language, and the field with it.
        self.ask_for_lang(lang, true, || browser::keep_focus("lang"));
    }

    /// Changes the language, as soon as its texts have come, and whether it is part of the link. Where another is asked for
    /// meanwhile, that one is what the visitor wants; where the texts do not come, all stays as it is and says so.
    pub(super) fn ask_for_lang(&self, lang: Lang, chosen: bool, then: impl FnOnce() + 'static) {
        let state = *self;
        self.lang_asked.set_value(lang);
        self.wait_for(async move {
            let texts = state.load_texts(lang).await;
            if state.lang_asked.try_get_value() == Some(lang) {
                state.take_texts(texts)?;
                super::set_if_changed(state.write.lang_chosen, chosen);
                then();
            }
            Ok(())
        });
    }

    /// Does this with the texts of the language that a link asks for: at once where they are those of the page, otherwise
    /// when they have come. Where they do not come, it keeps the language.
    pub(super) fn with_texts_for(&self, link: &Link, preferred: &[String], then: impl FnOnce() + 'static) {
        let state = *self;
        let lang = i18n::choose(link.lang, preferred);
        self.lang_asked.set_value(lang);
        if lang == self.lang.get_untracked() {
            return then();
        }
        spawn_local(async move {
            let texts = state.load_texts(lang).await;
            // Who has gone on meanwhile is followed there.
            if state.lang_asked.try_get_value() != Some(lang) {
                return;
            }
            if state.take_texts(texts).is_err() {
                state.part_failed();
            }
            then();
        });
    }

    /// The texts of a language for all that has come of the page.
    async fn load_texts(self, lang: Lang) -> Result<Loaded, ChunkError> {
        let texts = i18n::load(lang).await?;
        // Asked only now: the first of those parts may have come meanwhile.
        let late = match self.late_texts() {
            Some(_) => Some(i18n::load_late(lang).await?),
            None => None,
        };
        Ok((texts, late))
    }

    fn take_texts(&self, loaded: Result<Loaded, ChunkError>) -> Result<(), ChunkError> {
        let now = self.lang.get_untracked();
        // What does not come is not waited for.
        self.lang_asked
            .set_value(loaded.as_ref().map_or(now, |(texts, _)| texts.lang));
        let (texts, late) = loaded?;
        if now != texts.lang {
            // Before the language, which is what views follow.
            self.texts.set_value(texts);
            self.late_texts.set_value(late);
            self.write.lang.set(texts.lang);
            // It was said in the other one.
            self.write.announcement.set(String::new());
        }
        Ok(())
    }
}
