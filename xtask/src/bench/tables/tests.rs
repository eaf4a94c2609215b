#![allow(clippy::unwrap_used)]
use super::*;

/// As `bench/measure.mjs` writes it.
const MEASURED: &str = r#"{
  "machine": {"date": "2026-11-23", "processor": "P", "cores": 2, "memory_gb": 8, "load": 0.25, "browser": "Chromium 1"},
  "loads": [
    {"slowdown": 1, "slow_network": false, "runs": [
      {"first_paint": 70, "first_contentful_paint": 80, "ready": 400, "files": [{"name": "a.css", "bytes": 5000}]},
      {"first_paint": 50, "first_contentful_paint": 60, "ready": 200,
       "files": [{"name": "a.css", "bytes": 5000}, {"name": "a.wasm", "bytes": 150000}]}]},
    {"slowdown": 4, "slow_network": true, "runs": []}],
  "interactions": [
    {"synthetic": false, "slowdown": 1, "ready": 200, "unchanged": 1,
     "keystrokes": [{"painted": 8, "work": 4}, {"painted": 12, "work": 6}, {"painted": 40, "work": 30}],
     "regions": [], "zooms": [{"frames": [16, 17, 18]}, {"frames": [16, 33]}]},
    {"synthetic": true, "slowdown": 4, "ready": 900, "unchanged": 0,
     "keystrokes": [{"painted": 60, "work": 50}], "regions": [], "zooms": []}],
  "bare": {"slowdown": 4, "keystrokes": [{"painted": 15.5, "work": 3}]}
}"#;

fn measured() -> Measured {
    let mut measured: Measured = serde_json::from_str(MEASURED).unwrap();
    measured.lighthouse = [97.0, 99.0, 98.0].map(audit).into();
    measured.lighthouse_of_cite = vec![audit(99.0)];
    measured
}

fn audit(performance: f64) -> Audit {
    Audit {
        performance,
        accessibility: 100.0,
        best_practices: 96.0,
        seo: 100.0,
        first_contentful_paint: 900.0,
        largest_contentful_paint: 1500.0,
        total_blocking_time: 0.0,
    }
}

/// The cells of the row that begins with `start`, without the spaces around them.
fn row(start: &str) -> Vec<String> {
    let text = tables(&measured());
    let cells = |line: &str| -> Vec<String> {
        let line = line.trim_matches('|');
        line.split('|').map(|cell| cell.trim().to_owned()).collect()
    };
    text.lines()
        .map(cells)
        .find(|cells| cells.join("|").starts_with(start))
        .unwrap_or_default()
}

#[test]
fn the_machine_and_how_quiet_it_was_come_first() {
    let line = tables(&measured());
    let line = line.lines().next().unwrap();
    assert_eq!(
        line,
        "Measured on 2026-11-23: P, 2 cores, 8 GB, load before the start 0.2; Chromium 1, headless, without a GPU."
    );
}

#[test]
fn the_files_of_the_largest_visit_come_largest_first_and_are_added_up() {
    assert_eq!(row("**total**"), ["**total**", "**155,000** ✓", "≤ 320,000"]);
    let text = tables(&measured());
    assert!(text.find("a.wasm").unwrap() < text.find("a.css").unwrap());
}

#[test]
fn times_are_medians_and_what_did_not_run_is_a_dash() {
    assert_eq!(row("as it is|60"), ["as it is", "60.0", "70.0", "300", "2"]);
    assert_eq!(
        row("4× slower, slow 4G"),
        ["4× slower, slow 4G", "–", "–", "–", "0"]
    );
}

#[test]
fn median_and_p95_are_each_held_against_the_budget() {
    assert_eq!(
        row("keystroke|as published"),
        [
            "keystroke",
            "as published",
            "as it is",
            "12.0 ✓",
            "37.2 ✗",
            "6.0",
            "27.6",
            "3",
            "≤ 16"
        ]
    );
    assert_eq!(row("keystroke|35,000 made up")[3..5], ["60.0 ✗", "60.0 ✗"]);
}

#[test]
fn the_machine_without_the_map_stands_beside_it_and_has_no_budget() {
    let cells = row("keystroke|no map");
    assert_eq!(cells[2..4], ["4× slower", "15.5"]);
    assert_eq!(cells.last().unwrap(), "");
}

#[test]
fn a_zoom_is_its_frames() {
    assert_eq!(
        row("as published|as it is"),
        ["as published", "as it is", "20.0", "25.5", "33.0", "2", "200"]
    );
}

#[test]
fn scores_are_medians_with_their_budgets() {
    assert_eq!(row("performance"), ["performance", "98 ✓", "≥ 98"]);
    // The page of a cité is to have all points.
    let tables = tables(&measured());
    let of_cite = tables.split("on the page of a cité").nth(1).unwrap();
    assert!(of_cite.contains("99 ✗"), "{of_cite}");
    assert_eq!(row("best practices"), ["best practices", "96 ✗", "≥ 100"]);
}
