//! A part of the page whose code is loaded when it is first shown.

use crate::state::AppState;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::future::Future;
use std::pin::Pin;

/// Such a part on its way; none where its code does not come.
pub type LazyPart = Pin<Box<dyn Future<Output = Option<AnyView>>>>;

/// Shows the part that `load` gives once it has come; where it does not, says so and tries again when asked.
///
/// `load` calls a function of [`lazy!`](crate::lazy!), which makes the view within the owner that it is handed:
///
/// ```ignore
/// lazy! { trip, fn panel(owner: Owner, state: AppState) -> AnyView { owner.with(|| trip_panel(state)) } }
///
/// lazy_view(state, move |owner| Box::pin(async move { panel(owner, state).await.ok() }))
/// ```
pub fn lazy_view(state: AppState, load: impl Fn(Owner) -> LazyPart + 'static) -> AnyView {
    let owner = StoredValue::new(Owner::current().unwrap_or_default());
    let load = StoredValue::new_local(load);
    let part = StoredValue::new_local(None::<AnyView>);
    // None while it is on its way.
    let has_come = RwSignal::new(None::<bool>);
    let ask = move || {
        has_come.set(None);
        let coming = load.with_value(|load| load(owner.get_value()));
        spawn_local(async move {
            let view = coming.await;
            let come = view.is_some();
            // Where it was to stand may be gone by now.
            if part.try_set_value(view).is_none() {
                let _ = has_come.try_set(Some(come));
            }
        });
    };
    ask();
    (move || match has_come.get() {
        None => None,
        Some(true) => part.try_update_value(Option::take).flatten(),
        Some(false) => {
            let t = state.t_now();
            let failure = view! {
                <div role="alert">
                    <p>{t.article_failed}</p>
                    <button type="button" class="button" on:click=move |_| ask()>
                        {t.retry}
                    </button>
                </div>
            };
            Some(failure.into_any())
        }
    })
    .into_any()
}
