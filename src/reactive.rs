//! Effects of one type: an effect of its own for each closure would cost a visitor 1.5 KB of code apiece.

use leptos::prelude::Effect;

/// Runs `work` now and whenever a signal that it reads changes, as long as the present owner lives.
pub fn effect(work: impl FnMut() + 'static) {
    boxed(Box::new(work));
}

/// The same, told whether it is the first time.
pub fn effect_from_first(mut work: impl FnMut(bool) + 'static) {
    let mut first = true;
    effect(move || {
        work(first);
        first = false;
    });
}

fn boxed(mut work: Box<dyn FnMut()>) {
    Effect::new(move |_: Option<()>| work());
}
