//! Lighthouse's opinion, as it is for a phone.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use serde::Deserialize;

use super::measured::Audit;
use crate::{process, tools::Toolbox};

const PROGRAM: &str = "bench/node_modules/lighthouse/cli/index.js";

/// Runs Lighthouse `runs` times on the page at `url`; its reports stay in `folder`.
///
/// # Errors
/// It fails, or its report lacks a score.
pub fn audit(tools: &Toolbox, chromium: &Path, url: &str, folder: &Path, runs: u32) -> Result<Vec<Audit>> {
    (1..=runs)
        .map(|run| {
            let report = folder.join(format!("lighthouse-{run}.json"));
            let mut node = tools.command("node");
            node.args([PROGRAM, url, "--output=json", "--output-path"])
                .arg(&report)
                .args([
                    "--quiet",
                    "--no-enable-error-reporting",
                    "--only-categories=performance,accessibility,best-practices,seo",
                    "--chrome-flags=--headless --no-sandbox --disable-gpu --disable-quic --no-first-run \
                     --disable-background-networking --disable-component-update --disable-sync \
                     --disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup",
                ])
                .env("CHROME_PATH", chromium);
            process::run(&mut node)?;
            let json = fs::read_to_string(&report)
                .with_context(|| format!("{} cannot be read", report.display()))?;
            read(&json).with_context(|| format!("{} lacks a score", report.display()))
        })
        .collect()
}

fn read(report: &str) -> Result<Audit> {
    let Report { categories, audits } = serde_json::from_str(report)?;
    let points = |category: Category| (category.score * 100.0).round();
    Ok(Audit {
        performance: points(categories.performance),
        accessibility: points(categories.accessibility),
        best_practices: points(categories.best_practices),
        seo: points(categories.seo),
        first_contentful_paint: audits.first_contentful_paint.numeric_value,
        largest_contentful_paint: audits.largest_contentful_paint.numeric_value,
        total_blocking_time: audits.total_blocking_time.numeric_value,
    })
}

#[derive(Deserialize)]
struct Report {
    categories: Categories,
    audits: Audits,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Categories {
    performance: Category,
    accessibility: Category,
    best_practices: Category,
    seo: Category,
}

/// `score` is from 0 to 1, and null where an audit failed.
#[derive(Deserialize)]
struct Category {
    score: f64,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Audits {
    first_contentful_paint: Metric,
    largest_contentful_paint: Metric,
    total_blocking_time: Metric,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Metric {
    numeric_value: f64,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn report(performance: &str) -> String {
        format!(
            r#"{{"lighthouseVersion": "13.5.0",
              "categories": {{"performance": {{"score": {performance}}}, "accessibility": {{"score": 1}},
                "best-practices": {{"score": 0.5}}, "seo": {{"score": 1}}}},
              "audits": {{"first-contentful-paint": {{"numericValue": 900.5}}, "speed-index": {{}},
                "largest-contentful-paint": {{"numericValue": 1200}}, "total-blocking-time": {{"numericValue": 0}}}}}}"#
        )
    }

    #[test]
    fn reads_the_scores_in_points() {
        let audit = read(&report("0.98")).unwrap();
        assert_eq!((audit.performance, audit.best_practices), (98.0, 50.0));
        assert_eq!(audit.first_contentful_paint, 900.5);
    }

    #[test]
    fn a_score_that_is_missing_is_an_error() {
        assert!(read(&report("null")).is_err());
    }
}
