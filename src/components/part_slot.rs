//! The place for a part of the page that is loaded when it is first asked for.

use crate::lazy::ChunkError;
use crate::state::AppState;
use leptos::html::Div;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::web_sys::HtmlElement;
use std::any::Any;
use std::future::Future;

/// What is mounted in a place, as long as it is kept.
pub type Mounted = Box<dyn Any>;

/// The part once its code has come, a word until then. `came` or `failed` is called when that is known, unless the place is
/// gone by then.
pub fn part_slot<F>(
    state: AppState,
    load: fn(AppState, HtmlElement) -> F,
    came: Callback<()>,
    failed: Callback<()>,
) -> AnyView
where
    F: Future<Output = Result<Mounted, ChunkError>> + 'static,
{
    let slot = NodeRef::<Div>::new();
    let mounted = StoredValue::new_local(None::<Mounted>);
    let waits = RwSignal::new(true);
    Effect::new(move |_| {
        let Some(slot) = slot.get() else { return };
        spawn_local(async move {
            let load = async {
                state.load_late_texts().await?;
                load(state, slot.into()).await
            };
            match load.await {
                Ok(part) => {
                    // Where the place is gone meanwhile, the part is dropped here.
                    mounted.try_set_value(Some(part));
                    if waits.try_set(false).is_none() {
                        came.run(());
                    }
                }
                Err(_) => {
                    state.part_failed();
                    failed.run(());
                }
            }
        });
    });
    view! {
        <div node_ref=slot>
            <p class="part-loading" role="status" class:gone=move || !waits.get()>{state.t_now().part_loading}</p>
        </div>
    }
    .into_any()
}

/// The same below a button that unfolds it; where the part does not come it folds again. `id` is what the button controls.
pub fn fold_slot<F>(
    state: AppState,
    id: &'static str,
    label: &'static str,
    open: RwSignal<bool>,
    load: fn(AppState, HtmlElement) -> F,
) -> AnyView
where
    F: Future<Output = Result<Mounted, ChunkError>> + 'static,
{
    let failed = Callback::new(move |()| {
        let _ = open.try_set(false);
    });
    view! {
        <div id=id role="group" aria-label=label>
            {move || open.get().then(|| part_slot(state, load, Callback::new(|()| {}), failed))}
        </div>
    }
    .into_any()
}
