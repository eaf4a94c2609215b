//! How far the file is, and where it goes.

use super::Dialog;
use crate::browser::{self, ExportFailure, ExportStatus};
use crate::components::FullMapLink;
use crate::i18n;
use leptos::html::A;
use leptos::prelude::*;

/// The id of the place.
const ID: &str = "export-outcome";

/// The progress of the file that was asked for, with a way to give it up; the file, with the ways to save and to share it;
/// or why there is none.
pub(super) fn outcome(dialog: Dialog) -> AnyView {
    let Dialog { state, t, status, .. } = dialog;
    let saved = NodeRef::<A>::new();
    // The steps of the progress are not news for everything else.
    let kind = Memo::new(move |_| {
        status.with(|status| match status {
            ExportStatus::Busy(_) => ExportStatus::Busy(0.0),
            other => other.clone(),
        })
    });
    let part = move || {
        status.with(|status| match status {
            ExportStatus::Busy(part) => *part,
            _ => 0.0,
        })
    };
    // What is asked for is at the end of a long dialog.
    Effect::new(move |_| {
        if kind.with(|status| *status != ExportStatus::Idle) {
            browser::after_paint(|| browser::scroll_to_show(ID));
        }
        // The button that was pressed may be gone.
        browser::keep_focus(ID);
    });
    // A file that the device cannot hand on is saved at once.
    Effect::new(move |_| {
        if let (Some(link), ExportStatus::Done { can_share: false, .. }) = (saved.get(), kind.get_untracked())
        {
            link.click();
        }
    });
    let size = move |bytes: f64| {
        let kilobytes = (bytes / 1000.0).ceil().max(1.0);
        (t.kilobytes)(&i18n::number(state.lang.get_untracked(), kilobytes as u32))
    };
    let said = move || match kind.get() {
        ExportStatus::Idle if dialog.format.with_untracked(|format| format.is_empty()) => String::new(),
        ExportStatus::Idle => t.cancelled.to_owned(),
        ExportStatus::Busy(_) => t.busy.to_owned(),
        ExportStatus::Done { name, bytes, .. } => (t.done)(&name, &size(bytes)),
        ExportStatus::Failed(why) => match why {
            ExportFailure::Network => t.network,
            ExportFailure::Worker => t.worker,
            ExportFailure::Empty => t.empty,
            ExportFailure::Date => t.date,
            ExportFailure::Other => t.other,
        }
        .to_owned(),
    };
    let actions = move || {
        match kind.get() {
        ExportStatus::Busy(_) => view! {
            <progress max="1" prop:value=part aria-label=t.busy></progress>
            <button type="button" class="button" on:click=move |_| browser::cancel_export()>
                {t.cancel}
            </button>
        }
        .into_any(),
        ExportStatus::Done {
            name, url, can_share, ..
        } => view! {
            {can_share
                .then(|| {
                    view! {
                        <button type="button" class="button primary" on:click=move |_| browser::share_export()>
                            {t.share}
                        </button>
                    }
                })}
            <a class="button" class:primary=!can_share node_ref=saved href=url download=name>
                {t.save}
            </a>
        }
        .into_any(),
        ExportStatus::Failed(ExportFailure::Worker) => view! { <FullMapLink class="in-export" /> }.into_any(),
        _ => ().into_any(),
    }
    };
    view! {
        <div id=ID class="export-outcome" tabindex="-1">
            <p role="status">{said}</p>
            <div class="export-actions">{actions}</div>
        </div>
    }
    .into_any()
}
