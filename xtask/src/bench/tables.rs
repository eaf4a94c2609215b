//! The tables, in Markdown, with a ✓ or ✗ where a figure has a budget.

mod budget;
mod markdown;

use super::{
    measured::{Audit, Bare, Interactions, Load, Loads, Machine, Measured, Response},
    stats::{max, mean, median, p95},
};
use budget::Budget;
use markdown::{Table, grouped, milliseconds};

/// Everything that was measured, as sections of Markdown.
pub fn tables(measured: &Measured) -> String {
    [
        machine(&measured.machine),
        transfer(&measured.loads),
        loading(&measured.loads),
        using(&measured.interactions, &measured.bare),
        zooming(&measured.interactions),
        lighthouse(
            "Lighthouse, mobile (median of the runs)",
            &measured.lighthouse,
            Budget::PERFORMANCE,
        ),
        lighthouse(
            "Lighthouse, mobile, on the page of a cité",
            &measured.lighthouse_of_cite,
            Budget::FULL_SCORE,
        ),
    ]
    .join("\n")
}

fn machine(machine: &Machine) -> String {
    let Machine {
        date,
        processor,
        cores,
        memory_gb,
        load,
        browser,
    } = machine;
    format!(
        "Measured on {date}: {processor}, {cores} cores, {memory_gb} GB, load before the start {load:.1}; \
         {browser}, headless, without a GPU.\n"
    )
}

/// What a first visit receives. Browsers ask for the icon when they please: the visit with the most counts.
fn transfer(loads: &[Loads]) -> String {
    let mut table = Table::new("Received until the map is ready", &["file", "bytes", "budget"]);
    let total = |load: &Load| load.files.iter().map(|file| file.bytes).sum::<u64>();
    let runs = loads.iter().flat_map(|loads| &loads.runs);
    if let Some(load) = runs.max_by_key(|load| total(load)) {
        let mut files: Vec<_> = load.files.iter().collect();
        files.sort_by_key(|file| std::cmp::Reverse(file.bytes));
        for file in &files {
            table.row([format!("`{}`", file.name), grouped(file.bytes), String::new()]);
        }
        let total = total(load);
        table.row([
            "**total**".to_owned(),
            format!("**{}**{}", grouped(total), Budget::TRANSFER.mark(total as f64)),
            Budget::TRANSFER.to_string(),
        ]);
    }
    table.to_string()
}

fn loading(loads: &[Loads]) -> String {
    let mut table = Table::new(
        "Loading, in milliseconds (median of the runs)",
        &[
            "conditions",
            "first paint",
            "first contentful paint",
            "ready",
            "runs",
        ],
    );
    for Loads {
        slowdown,
        slow_network,
        runs,
    } in loads
    {
        let network = if *slow_network { ", slow 4G" } else { "" };
        table.row([
            format!("{}{network}", processor(*slowdown)),
            milliseconds(median(runs.iter().map(|run| run.first_paint))),
            milliseconds(median(runs.iter().map(|run| run.first_contentful_paint))),
            milliseconds(median(runs.iter().map(|run| run.ready))),
            runs.len().to_string(),
        ]);
    }
    table.to_string()
}

fn using(interactions: &[Interactions], bare: &Bare) -> String {
    let mut table = Table::new(
        "From the event to the painted result, in milliseconds",
        &[
            "what",
            "places",
            "processor",
            "median",
            "p95",
            "work, median",
            "work, p95",
            "times",
            "budget",
        ],
    );
    for one in interactions {
        let budget = Budget::of_keystroke(one.synthetic, one.slowdown);
        for (what, responses, budget) in [
            ("keystroke", &one.keystrokes, budget),
            ("region", &one.regions, None),
        ] {
            table.row(responded(what, &places(one), one.slowdown, responses, budget));
        }
    }
    table.row(responded(
        "keystroke",
        "no map, a bare field",
        bare.slowdown,
        &bare.keystrokes,
        None,
    ));
    table.to_string()
}

fn responded(
    what: &str,
    places: &str,
    slowdown: u32,
    responses: &[Response],
    budget: Option<Budget>,
) -> [String; 9] {
    let painted = || responses.iter().map(|response| response.painted);
    let work = || responses.iter().map(|response| response.work);
    let judged = |value: Option<f64>| {
        let mark = value.zip(budget).map(|(value, budget)| budget.mark(value));
        milliseconds(value) + mark.unwrap_or_default()
    };
    [
        what.to_owned(),
        places.to_owned(),
        processor(slowdown),
        judged(median(painted())),
        judged(p95(painted())),
        milliseconds(median(work())),
        milliseconds(p95(work())),
        responses.len().to_string(),
        budget.map(|budget| budget.to_string()).unwrap_or_default(),
    ]
}

fn zooming(interactions: &[Interactions]) -> String {
    let mut table = Table::new(
        "Frames of a zoom step, in milliseconds",
        &[
            "places",
            "processor",
            "mean",
            "longest of a step, median",
            "longest of all",
            "steps",
            "ready",
        ],
    );
    for one in interactions {
        let longest = || {
            one.zooms
                .iter()
                .filter_map(|zoom| max(zoom.frames.iter().copied()))
        };
        table.row([
            places(one),
            processor(one.slowdown),
            milliseconds(mean(
                one.zooms.iter().flat_map(|zoom| zoom.frames.iter().copied()),
            )),
            milliseconds(median(longest())),
            milliseconds(max(longest())),
            one.zooms.len().to_string(),
            milliseconds(Some(one.ready)),
        ]);
    }
    table.to_string()
}

fn lighthouse(title: &'static str, audits: &[Audit], performance: Budget) -> String {
    let mut table = Table::new(title, &["what", "score", "budget"]);
    type Score = fn(&Audit) -> f64;
    let scores: [(&str, Score, Budget); 4] = [
        ("performance", |a| a.performance, performance),
        ("accessibility", |a| a.accessibility, Budget::FULL_SCORE),
        ("best practices", |a| a.best_practices, Budget::FULL_SCORE),
        ("SEO", |a| a.seo, Budget::FULL_SCORE),
    ];
    for (what, score, budget) in scores {
        if let Some(points) = median(audits.iter().map(score)) {
            table.row([
                what.to_owned(),
                format!("{points:.0}{}", budget.mark(points)),
                budget.to_string(),
            ]);
        }
    }
    let times: [(&str, Score); 3] = [
        ("first contentful paint, ms", |a| a.first_contentful_paint),
        ("largest contentful paint, ms", |a| a.largest_contentful_paint),
        ("total blocking time, ms", |a| a.total_blocking_time),
    ];
    for (what, time) in times.into_iter().filter(|_| !audits.is_empty()) {
        table.row([
            what.to_owned(),
            milliseconds(median(audits.iter().map(time))),
            String::new(),
        ]);
    }
    table.to_string()
}

fn places(one: &Interactions) -> String {
    if one.synthetic {
        format!("{} made up", grouped(super::PLACES as u64))
    } else {
        "as published".to_owned()
    }
}

fn processor(slowdown: u32) -> String {
    match slowdown {
        1 => "as it is".to_owned(),
        times => format!("{times}× slower"),
    }
}

#[cfg(test)]
mod tests;
