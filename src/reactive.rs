//! Reactive pieces of few types. Leptos compiles an effect, an attribute or a task anew for each closure that
//! it is given, at 1 to 2 KB of wasm apiece; through these, all of a kind share one.

use leptos::prelude::{Effect, RwSignal, Set, Signal, WithUntracked};
use std::future::Future;
use std::pin::Pin;

/// Runs `work` now and whenever a signal that it reads changes, as long as the present owner lives.
pub fn effect(work: impl FnMut() + 'static) {
    boxed_effect(Box::new(work));
}

/// The same, told whether it is the first time.
pub fn effect_from_first(mut work: impl FnMut(bool) + 'static) {
    let mut first = true;
    effect(move || {
        work(first);
        first = false;
    });
}

fn boxed_effect(mut work: Box<dyn FnMut()>) {
    Effect::new(move |_: Option<()>| work());
}

/// Whether a class holds.
pub fn when(holds: impl Fn() -> bool + Send + Sync + 'static) -> Signal<bool> {
    Signal::derive(holds)
}

/// The value of a yes-or-no attribute of ARIA: `true` or `false`.
pub fn flag(holds: impl Fn() -> bool + Send + Sync + 'static) -> Signal<&'static str> {
    said(move || if holds() { "true" } else { "false" })
}

/// A text or a value that is one of a few.
pub fn said(text: impl Fn() -> &'static str + Send + Sync + 'static) -> Signal<&'static str> {
    Signal::derive(text)
}

/// A text that is composed.
pub fn composed(text: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    Signal::derive(text)
}

/// Sets a signal to what it may be already: then nobody is told.
pub fn put<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    if signal.with_untracked(|now| *now != value) {
        signal.set(value);
    }
}

/// Runs a task in this thread, not waited for.
pub fn spawn(task: impl Future<Output = ()> + 'static) {
    boxed_task(Box::pin(task));
}

fn boxed_task(task: Pin<Box<dyn Future<Output = ()>>>) {
    leptos::task::spawn_local(task);
}
