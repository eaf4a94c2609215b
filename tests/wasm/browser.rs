//! The browser's services: handles undo themselves, refusals come back as values.

use petites_cites::browser::{
    Debounce, EventListener, FetchError, Frame, after_paint, by_id, capture, fetch_linked, message_json,
    new_div, refocus,
};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Event, HtmlElement};

fn body() -> HtmlElement {
    web_sys::window().unwrap().document().unwrap().body().unwrap()
}

async fn painted() {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        after_paint(move || {
            let _ = resolve.call0(&wasm_bindgen::JsValue::NULL);
        });
    });
    JsFuture::from(promise).await.unwrap();
}

#[wasm_bindgen_test]
async fn a_frame_runs_the_last_work_that_was_asked_for_once() {
    let seen = Rc::new(Cell::new((0, 0)));
    let frame = Frame::default();
    for work in 1..=3 {
        let seen = seen.clone();
        frame.request(move |_| seen.set((work, seen.get().1 + 1)));
    }
    painted().await;
    assert_eq!(seen.get(), (3, 1));
}

#[wasm_bindgen_test]
async fn a_dropped_frame_does_nothing_any_more() {
    let ran = Rc::new(Cell::new(false));
    let frame = Frame::default();
    let mark = ran.clone();
    frame.request(move |_| mark.set(true));
    drop(frame);
    painted().await;
    assert!(!ran.get());
}

#[wasm_bindgen_test]
fn a_dropped_listener_hears_nothing_any_more() {
    let heard = Rc::new(Cell::new(0));
    let div = new_div().unwrap();
    let count = heard.clone();
    let listener = EventListener::new(&div, "hello", move |_| count.set(count.get() + 1));
    div.dispatch_event(&Event::new("hello").unwrap()).unwrap();
    drop(listener);
    div.dispatch_event(&Event::new("hello").unwrap()).unwrap();
    assert_eq!(heard.get(), 1);
}

#[wasm_bindgen_test]
fn a_capturing_listener_hears_first_and_may_stop_the_event() {
    let (outer, inner) = (new_div().unwrap(), new_div().unwrap());
    outer.append_child(&inner).unwrap();
    let heard = Rc::new(Cell::new((0, 0)));
    let (above, below) = (heard.clone(), heard.clone());
    let _within = EventListener::new(&inner, "hello", move |_| {
        below.set((below.get().0, below.get().1 + 1));
    });
    let stopping = capture(&outer, "hello", move |event| {
        above.set((above.get().0 + 1, above.get().1));
        event.stop_propagation();
    });
    inner.dispatch_event(&Event::new("hello").unwrap()).unwrap();
    assert_eq!(heard.get(), (1, 0));
    drop(stopping);
    inner.dispatch_event(&Event::new("hello").unwrap()).unwrap();
    assert_eq!(heard.get(), (1, 1));
}

/// A debounce of 20 milliseconds, and what adds a digit to the number that it gives.
fn debounced() -> (Rc<Debounce>, Rc<Cell<u32>>, impl Fn(u32)) {
    let (debounce, seen) = (Rc::new(Debounce::new(20)), Rc::new(Cell::new(0)));
    let (caller, digits) = (debounce.clone(), seen.clone());
    let call = move |digit| {
        let digits = digits.clone();
        caller.call(move || digits.set(digits.get() * 10 + digit));
    };
    (debounce, seen, call)
}

async fn wait(milliseconds: i32) {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        web_sys::window()
            .unwrap()
            .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds)
            .unwrap();
    });
    JsFuture::from(promise).await.unwrap();
}

#[wasm_bindgen_test]
async fn of_debounced_calls_the_last_one_runs_once_the_wait_is_over() {
    let (_debounce, seen, call) = debounced();
    call(1);
    call(2);
    assert_eq!(seen.get(), 0);
    wait(100).await;
    assert_eq!(seen.get(), 2);
    call(3);
    wait(100).await;
    assert_eq!(seen.get(), 23);
}

#[wasm_bindgen_test]
async fn a_debounced_call_can_be_hurried_and_cancelled() {
    let (debounce, seen, call) = debounced();
    call(1);
    debounce.flush();
    assert_eq!(seen.get(), 1);
    call(2);
    debounce.cancel();
    debounce.flush();
    wait(100).await;
    assert_eq!(seen.get(), 1);
}

#[wasm_bindgen_test]
async fn debounced_work_may_ask_for_more_and_a_dropped_debounce_does_nothing() {
    let (debounce, seen, call) = debounced();
    let call = Rc::new(call);
    let again = call.clone();
    debounce.call(move || again(4));
    wait(150).await;
    assert_eq!(seen.get(), 4);
    call(5);
    // What calls holds the debounce as well.
    drop((debounce, call));
    wait(100).await;
    assert_eq!(seen.get(), 4);
}

#[wasm_bindgen_test]
async fn a_file_that_is_not_there_is_an_error() {
    assert_eq!(fetch_linked("no-such-link").await, Err(FetchError::Unnamed));
    let link = web_sys::window()
        .unwrap()
        .document()
        .unwrap()
        .create_element("link")
        .unwrap();
    link.set_id("missing-file");
    link.set_attribute("href", "/no/such/file.json").unwrap();
    body().append_child(&link).unwrap();
    assert!(matches!(
        fetch_linked("missing-file").await,
        Err(FetchError::Status(404))
    ));
}

#[wasm_bindgen_test]
fn the_focus_goes_only_to_what_is_in_the_page() {
    let button: HtmlElement = web_sys::window()
        .unwrap()
        .document()
        .unwrap()
        .create_element("button")
        .unwrap()
        .unchecked_into();
    assert!(!refocus(&button));
    button.set_id("a-button");
    body().append_child(&button).unwrap();
    assert!(refocus(&button));
    assert!(by_id("a-button").is_some());
}

/// What another window may have sent: the value of a JavaScript expression.
fn sent(expression: &str) -> wasm_bindgen::JsValue {
    js_sys::Function::new_no_args(&["return ", expression].concat())
        .call0(&wasm_bindgen::JsValue::NULL)
        .unwrap()
}

#[wasm_bindgen_test]
fn a_message_that_is_meant_for_a_map_is_read() {
    for (message, json) in [
        (
            r#"({ petitesCites: 1, type: "setFilters", payload: { region: ["bretagne"], q: null } })"#,
            Some(r#"{"petitesCites":1,"type":"setFilters","payload":{"region":["bretagne"],"q":null}}"#),
        ),
        (r#"({ petitesCites: "?" })"#, Some(r#"{"petitesCites":"?"}"#)),
        ("({ petitesCites: undefined })", None),
        (r#"({ target: "metamask-inpage", data: {} })"#, None),
        (r#""petitesCites""#, None),
        ("[1]", None),
        ("7", None),
        ("null", None),
        ("undefined", None),
    ] {
        assert_eq!(message_json(&sent(message)).as_deref(), json, "{message}");
    }
}

#[wasm_bindgen_test]
fn a_message_is_left_as_soon_as_there_is_too_much_of_it() {
    for payload in [
        "'x'.repeat(1e8)",
        "new String('x'.repeat(1e8))",
        "({ ['x'.repeat(1e8)]: 1 })",
        // Short to send, endless to write.
        "new Array(4e9)",
        "Array.from({ length: 60 }).reduce((inner) => [inner, inner], 0)",
        "Array.from({ length: 9e3 }, () => 'ab')",
        "new Uint8Array(5e8)",
        "new Uint8Array(1)",
        "new Map([[1, 1]])",
        "new Blob(['x'])",
        "(() => { const circle = {}; return (circle.circle = circle); })()",
        "1n",
    ] {
        let message = format!("({{ petitesCites: 1, type: 'getState', payload: {payload} }})");
        assert_eq!(message_json(&sent(&message)), None, "{payload}");
    }
}
