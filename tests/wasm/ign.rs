//! Questions to IGN, answered by a `fetch` of our own: what comes back, what goes along, and what is not asked at all.

use cites::{Catalog, Coord, Link, SearchIndex, Stop};
use futures_util::future::join;
use gloo_timers::future::TimeoutFuture;
use leptos::mount::mount_to;
use leptos::prelude::*;
use petites_cites::browser::{self, IgnError, IgnService, ask_ign};
use petites_cites::components::PlaceSearchBox;
use petites_cites::state::{AppState, Data, LateFiles, PlaceSearch, RouteSearch, RouteState};
use std::sync::{Arc, Mutex};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlElement, HtmlInputElement, KeyboardEvent, KeyboardEventInit};

const COMMUNES: &str = include_str!("../../public/data/communes.geojson");

/// Answers in the order of `plan`, each with `status`, `body`, `headers`, `after` so many milliseconds, or not.
const FETCH: &str = r#"
globalThis.ign = { asked: [], plan: [], isDeaf: false };
// What others ask of others, tests of other files for example, goes its way.
globalThis.fetchOfTheBrowser ??= globalThis.fetch;
globalThis.fetch = (request, ...rest) => {
  if (!request.url?.startsWith("https://data.geopf.fr/")) return fetchOfTheBrowser(request, ...rest);
  ign.asked.push({ request, at: performance.now() });
  const { status = 200, body = "", headers = {}, after = 0, fails, hangs } = ign.plan.shift() ?? { status: 500 };
  return new Promise((resolve, reject) => {
    request.signal.addEventListener("abort", () => ign.isDeaf || reject(new DOMException("", "AbortError")));
    if (hangs) return;
    const answer = () => (fails ? reject(new TypeError("")) : resolve(new Response(body, { status, headers })));
    setTimeout(answer, after);
  });
};"#;

/// The services will answer so, and have been asked nothing.
fn plans(answers: &str) {
    js_sys::eval(FETCH).unwrap();
    js_sys::eval(&["ign.plan = [", answers, "]"].concat()).unwrap();
}

fn told(script: &str) -> String {
    js_sys::eval(script).unwrap().as_string().unwrap()
}

fn asked() -> u32 {
    told("String(ign.asked.length)").parse().unwrap()
}

async fn ask(service: IgnService) -> Result<String, IgnError> {
    let (_question, answer) = ask_ign(service, "https://data.geopf.fr/x?a=1".to_owned()).unwrap();
    answer.await
}

fn state(search: &str) -> AppState {
    // Whatever is mounted starts what runs effects.
    mount_to(browser::new_div().unwrap(), || ()).forget();
    let catalog = Catalog::parse(COMMUNES).unwrap();
    let index = SearchIndex::new(&catalog);
    let data = Arc::new(Data { catalog, index });
    AppState::new(
        data,
        LateFiles::default(),
        &Link::parse(search, ""),
        &petites_cites::i18n::fr::TEXTS,
    )
}

/// One place of this name.
fn place(label: &str) -> String {
    format!(r#"JSON.stringify({{ status: "OK", results: [{{ x: -4.2, y: 48.1, fulltext: "{label}" }}] }})"#)
}

fn labels(search: &PlaceSearch) -> Vec<String> {
    let results = search.results.get_untracked();
    results.into_iter().map(|place| place.label).collect()
}

#[wasm_bindgen_test]
async fn an_answer_comes_back_and_nothing_goes_along() {
    plans("{ body: 'good' }");
    assert_eq!(ask(IgnService::Routing).await, Ok("good".to_owned()));
    let sent = told(
        "const { request: r } = ign.asked[0]; [r.url, r.credentials, r.referrerPolicy, r.method].join()",
    );
    assert_eq!(sent, "https://data.geopf.fr/x?a=1,omit,no-referrer,GET");
}

#[wasm_bindgen_test]
async fn refusals_and_failures_are_told_apart() {
    plans("{ status: 404 }, { status: 500 }, { status: 503 }, { fails: true }");
    for error in [
        IgnError::Refused(404),
        IgnError::Refused(500),
        IgnError::Refused(503),
        IgnError::Network,
    ] {
        assert_eq!(ask(IgnService::Routing).await, Err(error));
    }
}

#[wasm_bindgen_test]
async fn a_question_that_is_let_go_of_is_ended() {
    plans("{ hangs: true }");
    let (question, answer) = ask_ign(IgnService::Routing, "https://data.geopf.fr/x".to_owned()).unwrap();
    let drops = async {
        TimeoutFuture::new(300).await;
        drop(question);
    };
    let (answer, ()) = join(answer, drops).await;
    assert_eq!(answer, Err(IgnError::GivenUp));
    assert_eq!(told("String(ign.asked[0].request.signal.aborted)"), "true");
}

#[wasm_bindgen_test]
async fn a_busy_service_is_left_in_peace() {
    plans("{ status: 429, headers: { 'Retry-After': '1' } }, { body: 'good' }");
    let busy = Err(IgnError::Busy {
        retry_after_seconds: 1,
    });
    assert_eq!(ask(IgnService::Completion).await, busy);
    assert_eq!(ask(IgnService::Completion).await, busy);
    assert_eq!(asked(), 1);
    TimeoutFuture::new(1_050).await;
    assert_eq!(ask(IgnService::Completion).await, Ok("good".to_owned()));
}

#[wasm_bindgen_test]
async fn questions_keep_apart() {
    plans("{}, {}, {}");
    let completion = || async { assert!(ask(IgnService::Completion).await.is_ok()) };
    join(join(completion(), completion()), completion()).await;
    let apart = told("String(ign.asked[2].at - ign.asked[0].at)");
    assert!(apart.parse::<f64>().unwrap() >= 200.0, "{apart}");
}

#[wasm_bindgen_test]
async fn places_are_asked_for_after_a_pause_and_once() {
    let owner = Owner::new();
    let search = owner.with(|| PlaceSearch::new(state("")));
    plans(&["{ body: ", &place("Quimper"), " }"].concat());
    for typed in ["q", "qu", "qui", "quim"] {
        search.look_for(typed);
        TimeoutFuture::new(30).await;
    }
    assert!(search.pending.get_untracked());
    TimeoutFuture::new(500).await;
    assert_eq!((asked(), labels(&search)), (1, vec!["Quimper".to_owned()]));
    assert!(told("ign.asked[0].request.url").contains("?text=quim&"));
    search.look_for("qu");
    assert_eq!(labels(&search), Vec::<String>::new());
    search.look_for(" quim ");
    assert_eq!(labels(&search), ["Quimper"]);
    TimeoutFuture::new(400).await;
    assert_eq!(asked(), 1);
}

#[wasm_bindgen_test]
async fn an_answer_that_comes_too_late_is_not_shown() {
    let owner = Owner::new();
    let search = owner.with(|| PlaceSearch::new(state("")));
    let (slow, fast) = (place("Too late"), place("In time"));
    plans(&["{ after: 700, body: ", &slow, " }, { body: ", &fast, " }"].concat());
    // As a browser that does not end what was asked.
    js_sys::eval("ign.isDeaf = true").unwrap();
    search.look_for("loc");
    TimeoutFuture::new(300).await;
    search.look_for("locr");
    TimeoutFuture::new(900).await;
    assert_eq!((asked(), labels(&search)), (2, vec!["In time".to_owned()]));
    assert!(!search.pending.get_untracked());
}

#[wasm_bindgen_test]
async fn what_fails_is_told_and_can_be_asked_again() {
    let owner = Owner::new();
    let search = owner.with(|| PlaceSearch::new(state("")));
    plans(&["{ body: '<html>' }, { body: ", &place("Quimper"), " }"].concat());
    search.look_for("quimper");
    TimeoutFuture::new(500).await;
    assert_eq!(search.failed.get_untracked(), Some(IgnError::Nonsense));
    search.look_for("quimper");
    assert_eq!(search.failed.get_untracked(), None);
    TimeoutFuture::new(500).await;
    assert_eq!(labels(&search), ["Quimper"]);
}

#[wasm_bindgen_test]
async fn with_the_simple_base_map_nothing_is_asked() {
    let owner = Owner::new();
    let (places, route) = owner.with(|| {
        let state = state("?fond=simple");
        (PlaceSearch::new(state), RouteSearch::new(state))
    });
    plans("");
    places.look_for("quimper");
    route.follow(vec![Coord::clamped(-4.1, 48.0), Coord::clamped(-4.2, 48.1)]);
    route.ask();
    TimeoutFuture::new(500).await;
    assert_eq!(asked(), 0);
    assert!(matches!(route.route.get_untracked(), RouteState::Idle));
    assert!(!places.pending.get_untracked());
}

#[wasm_bindgen_test]
async fn a_road_holds_for_its_points() {
    let owner = Owner::new();
    let search = owner.with(|| RouteSearch::new(state("")));
    let there = vec![Coord::clamped(-4.1, 48.0), Coord::clamped(-4.2, 48.1)];
    let back = vec![there[1], there[0]];
    plans(
        "{ body: JSON.stringify({ distance: 14, duration: 15, portions: [{ distance: 14, duration: 15 }],
        geometry: { type: 'LineString', coordinates: [[-4.1, 48], [-4.2, 48.1]] } }) }, { hangs: true }, { status: 404 }",
    );
    search.ask();
    search.follow(there.clone());
    assert_eq!(asked(), 0);
    search.ask();
    assert!(matches!(search.route.get_untracked(), RouteState::Asking));
    TimeoutFuture::new(500).await;
    let RouteState::Known(route) = search.route.get_untracked() else {
        panic!("{:?}", search.route.get_untracked());
    };
    assert_eq!(route.km, 14.0);
    search.ask();
    search.follow(back.clone());
    assert!(matches!(search.route.get_untracked(), RouteState::Idle));
    search.ask();
    TimeoutFuture::new(300).await;
    search.follow(there);
    assert!(matches!(search.route.get_untracked(), RouteState::Known(_)));
    TimeoutFuture::new(300).await;
    assert!(matches!(search.route.get_untracked(), RouteState::Known(_)));
    search.follow(back);
    search.ask();
    TimeoutFuture::new(500).await;
    let failed = search.route.get_untracked();
    assert!(
        matches!(failed, RouteState::Failed(IgnError::Refused(404))),
        "{failed:?}"
    );
    assert_eq!(asked(), 3);
}

/// The field in the page, and what was chosen in it.
struct Field {
    input: HtmlInputElement,
    chosen: Arc<Mutex<Vec<Stop>>>,
}

impl Field {
    async fn new(id: &'static str) -> Self {
        let state = state("");
        state.load_late_texts().await.unwrap();
        let chosen = Arc::<Mutex<Vec<Stop>>>::default();
        let parent = browser::new_div().unwrap();
        let body = web_sys::window().unwrap().document().unwrap().body().unwrap();
        body.append_child(&parent).unwrap();
        let list = chosen.clone();
        let on_choose = Callback::new(move |choice| list.lock().unwrap().push(choice));
        mount_to(parent, move || {
            provide_context(state);
            view! { <PlaceSearchBox id label="Départ" on_choose /> }
        })
        .forget();
        let input = browser::by_id(id).unwrap().unchecked_into();
        Self { input, chosen }
    }

    async fn types(&self, text: &str) {
        self.input.set_value(text);
        let init = web_sys::EventInit::new();
        init.set_bubbles(true);
        let event = web_sys::Event::new_with_event_init_dict("input", &init).unwrap();
        self.input.dispatch_event(&event).unwrap();
        TimeoutFuture::new(20).await;
    }

    /// Whether the key was the field's.
    async fn presses(&self, key: &str) -> bool {
        let init = KeyboardEventInit::new();
        init.set_bubbles(true);
        init.set_cancelable(true);
        init.set_key(key);
        let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).unwrap();
        self.input.dispatch_event(&event).unwrap();
        TimeoutFuture::new(20).await;
        event.default_prevented()
    }

    fn attribute(&self, name: &str) -> String {
        self.input.get_attribute(name).unwrap_or_default()
    }

    /// The names of the suggestions, the active one in brackets.
    fn shows(&self) -> Vec<String> {
        let list = browser::by_id(&self.attribute("aria-controls")).unwrap();
        let options = list.query_selector_all("[role=option]").unwrap();
        (0..options.length())
            .map(|index| options.get(index).unwrap().unchecked_into::<HtmlElement>())
            .map(|option| {
                let name = option
                    .query_selector(".name")
                    .unwrap()
                    .unwrap()
                    .text_content()
                    .unwrap();
                match option.get_attribute("aria-selected").as_deref() {
                    Some("true") => {
                        assert_eq!(option.id(), self.attribute("aria-activedescendant"));
                        ["[", &name, "]"].concat()
                    }
                    _ => name,
                }
            })
            .collect()
    }
}

#[wasm_bindgen_test]
async fn the_field_is_used_by_keyboard() {
    plans(&["{ body: ", &place("Locronan, 29180"), " }"].concat());
    let field = Field::new("start").await;
    assert_eq!(field.attribute("aria-expanded"), "false");
    field.types("locro").await;
    assert_eq!(field.attribute("aria-expanded"), "true");
    assert_eq!(field.shows(), ["Locronan"]);
    TimeoutFuture::new(500).await;
    assert_eq!(field.shows(), ["Locronan", "Locronan, 29180"]);
    assert!(field.presses("ArrowDown").await);
    assert_eq!(field.shows(), ["[Locronan]", "Locronan, 29180"]);
    field.presses("ArrowUp").await;
    assert_eq!(field.shows(), ["Locronan", "[Locronan, 29180]"]);
    assert!(field.presses("Enter").await);
    assert_eq!(field.attribute("aria-expanded"), "false");
    assert_eq!(field.attribute("aria-activedescendant"), "");
    assert_eq!(field.input.value(), "Locronan, 29180");
    // A name goes on where the visitor types on.
    field.types("locron").await;
    assert!(field.presses("Enter").await);
    // Enter on a closed list, and Escape in an empty field, belong to what is around.
    assert!(!field.presses("Enter").await);
    assert!(field.presses("Escape").await);
    assert_eq!(field.input.value(), "");
    assert!(!field.presses("Escape").await);
    field.presses("ArrowDown").await;
    assert_eq!(field.shows(), ["[Ma position]"]);
    js_sys::eval(
        "Object.defineProperty(navigator, 'geolocation', { configurable: true, value: {
           getCurrentPosition: (found) => found({ coords: { longitude: -4.20693, latitude: 48.09871 } }) } })",
    )
    .unwrap();
    field.presses("Enter").await;
    TimeoutFuture::new(50).await;
    let chosen = field.chosen.lock().unwrap();
    let [Stop::Place(address), Stop::Cite(_), Stop::Place(position)] = &chosen[..] else {
        panic!("{chosen:?}");
    };
    assert_eq!(address.label(), "Locronan 29180");
    // To within a kilometre, and no nearer.
    assert_eq!(position.label(), "Ma position");
    assert_eq!((position.coord().lon(), position.coord().lat()), (-4.21, 48.1));
}

#[wasm_bindgen_test]
async fn what_goes_wrong_is_said_and_the_page_s_own_places_stay() {
    plans("{ fails: true }");
    let field = Field::new("end").await;
    field.types("locronan").await;
    TimeoutFuture::new(500).await;
    assert_eq!(field.shows(), ["Locronan"]);
    let note = browser::find(".place-search:has(#end) .place-note").unwrap();
    assert!(note.text_content().unwrap().starts_with("Sans connexion"));
}
