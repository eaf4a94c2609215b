//! Says what is being done while it is done, and how long each step took.

use std::time::{Duration, Instant};

use anyhow::Result;

/// The steps done so far, in order.
#[derive(Default)]
pub struct Steps {
    done: Vec<(String, Duration)>,
}

impl Steps {
    /// Announces `what`, does it, and prints how long it took.
    ///
    /// # Errors
    /// Those of `work`.
    pub fn run<T>(&mut self, what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        println!("▸ {what} …");
        let start = Instant::now();
        let result = work()?;
        let took = start.elapsed();
        println!("✓ {what} ({})", seconds(took));
        self.done.push((what.to_owned(), took));
        Ok(result)
    }

    /// A table of the steps and their times.
    pub fn summary(&self) -> String {
        let width = self
            .done
            .iter()
            .map(|(what, _)| what.chars().count())
            .max()
            .unwrap_or(0);
        let total = self.done.iter().map(|(_, took)| *took).sum();
        let line = |what: &str, took: Duration| format!("  {what:<width$}  {:>8}\n", seconds(took));
        let mut table: String = self.done.iter().map(|(what, took)| line(what, *took)).collect();
        table.push_str(&line("total", total));
        table
    }
}

/// `83.4 s`, or `0.02 s` where a tenth says nothing.
fn seconds(took: Duration) -> String {
    let seconds = took.as_secs_f64();
    if seconds < 0.1 {
        format!("{seconds:.2} s")
    } else {
        format!("{seconds:.1} s")
    }
}
