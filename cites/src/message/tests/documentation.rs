//! `docs/embedding.md` says what the code does.

use super::{refusals, state};
use crate::message::{COMMANDS, Event, Refusal, write_event};
use serde_json::Value;

/// The cells of the documentation's table that begins with this row.
pub fn documented(head: &str) -> Vec<Vec<String>> {
    let docs = include_str!("../../../../docs/embedding.md");
    let table = docs.lines().skip_while(|line| *line != head).skip(2);
    table
        .take_while(|line| line.starts_with('|'))
        .map(|line| {
            line.split('|')
                .skip(1)
                .map(|cell| cell.trim().to_owned())
                .collect()
        })
        .collect()
}

/// The names of members in a payload as it is documented: `{ cite?, name: "x" }`.
fn members(payload: &str) -> Vec<&str> {
    let object = payload.split(['{', '}']).nth(1).unwrap();
    let names = object
        .split(',')
        .map(|member| member.split([':', '?']).next().unwrap().trim());
    names.filter(|name| !name.is_empty()).collect()
}

/// The members of the payload of a message that is written here, in alphabetical order.
pub fn written(event: &Event) -> (String, Vec<String>) {
    let text = write_event(event, None);
    let json: Value = serde_json::from_str(&text).unwrap();
    let members = json["payload"].as_object().unwrap();
    (
        json["type"].as_str().unwrap().to_owned(),
        members.keys().cloned().collect(),
    )
}

#[test]
fn the_documentation_has_every_message_and_no_other() {
    let rows = documented("| type | from | payload |");
    let from = |whom: &str| -> Vec<(String, String)> {
        let rows = rows.iter().filter(|row| row[1] == whom);
        rows.map(|row| (row[0].trim_matches('`').to_owned(), row[2].clone()))
            .collect()
    };
    let commands: Vec<(String, Vec<&str>)> = COMMANDS
        .iter()
        .map(|(name, members)| ((*name).to_owned(), members.to_vec()))
        .collect();
    let page = from("page");
    let documented_commands: Vec<_> = page
        .iter()
        .map(|(name, payload)| (name.clone(), members(payload)))
        .collect();
    assert_eq!(documented_commands, commands);

    let view = state().view.unwrap();
    let map = from("map");
    assert_eq!(map[0], ("ready".to_owned(), "the state".to_owned()));
    let events = [
        Event::Select(None),
        Event::Filter(state()),
        Event::Trip {
            etapes: String::new(),
            stops: 0,
            km: 0.0,
        },
        Event::Move(view),
        Event::Resize(1),
        Event::Error(Refusal::Shape),
    ];
    for (row, event) in map[1..].iter().zip(&events) {
        let (name, payload) = written(event);
        let mut documented = members(&row.1);
        documented.sort_unstable();
        assert_eq!(
            (&row.0, documented),
            (&name, payload.iter().map(String::as_str).collect())
        );
    }
    assert_eq!(map.len(), events.len() + 1);
}

#[test]
fn the_documentation_has_every_member_of_the_state() {
    let docs = include_str!("../../../../docs/embedding.md");
    let example = docs
        .split("```json")
        .nth(1)
        .and_then(|rest| rest.split("```").next())
        .unwrap();
    let example: Value = serde_json::from_str(example).unwrap();
    let documented: Vec<&String> = example.as_object().unwrap().keys().collect();
    assert_eq!(
        documented,
        written(&Event::Ready(state())).1.iter().collect::<Vec<_>>()
    );
}

#[test]
fn the_documentation_has_every_code_of_an_error() {
    let codes: Vec<String> = documented("| `code` | what was wrong |")
        .into_iter()
        .map(|row| row[0].clone())
        .collect();
    assert_eq!(codes, refusals().map(|refusal| format!("`{}`", refusal.code())));
}
