#![allow(clippy::unwrap_used)]
use super::*;
use axum::body::to_bytes;
use tower::ServiceExt;

struct Answer {
    status: u16,
    head: axum::http::HeaderMap,
    body: Vec<u8>,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.head.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

/// A published site in a temporary folder, beside a file that must never be served.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, content: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    };
    write("secret.txt", "secret");
    write("site/index.html", "<p>page");
    write("site/index.html.br", "page in brotli");
    write("site/index.html.gz", "page in gzip");
    write("site/data/communes.geojson", "{}");
    write("site/assets/app-1.wasm", "wasm");
    write("site/assets/app-1.js", "js");
    write("site/embed.d.ts", "types");
    write("site/.hidden", "hidden");
    write(
        "site/_headers",
        "/*\n  X-Policy: strict\n/assets/*\n  Cache-Control: immutable\n/\n  Cache-Control: no-cache\n",
    );
    folder
}

fn ask_with(folder: &tempfile::TempDir, prefix: &str, request: Request) -> Answer {
    let site = Site::open(&folder.path().join("site"), prefix).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        let (head, body) = site.router().oneshot(request).await.unwrap().into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap().to_vec();
        Answer {
            status: head.status.as_u16(),
            head: head.headers,
            body,
        }
    })
}

fn get(path: &str, encodings: &str) -> Request {
    Request::builder()
        .uri(path)
        .header("Accept-Encoding", encodings)
        .body(Body::empty())
        .unwrap()
}

fn ask(path: &str) -> Answer {
    ask_with(&folder(), "", get(path, "identity"))
}

#[test]
fn files_have_their_types() {
    for (path, kind) in [
        ("/", "text/html; charset=utf-8"),
        ("/data/communes.geojson", "application/geo+json"),
        ("/assets/app-1.wasm", "application/wasm"),
        ("/assets/app-1.js", "text/javascript; charset=utf-8"),
        ("/embed.d.ts", "text/plain; charset=utf-8"),
    ] {
        let answer = ask(path);
        assert_eq!(
            (answer.status, answer.header("content-type")),
            (200, kind),
            "{path}"
        );
    }
}

#[test]
fn the_best_encoding_that_the_browser_takes_is_sent() {
    for (encodings, sent, body) in [
        ("gzip, deflate, br", "br", "page in brotli"),
        ("gzip", "gzip", "page in gzip"),
        ("identity", "", "<p>page"),
    ] {
        let answer = ask_with(&folder(), "", get("/", encodings));
        assert_eq!(answer.header("content-encoding"), sent);
        assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
        assert_eq!(answer.header("vary"), "Accept-Encoding");
        assert_eq!(String::from_utf8(answer.body).unwrap(), body);
    }
}

#[test]
fn the_shipped_headers_are_applied() {
    assert_eq!(ask("/").header("x-policy"), "strict");
    assert_eq!(ask("/").header("cache-control"), "no-cache");
    assert_eq!(ask("/assets/app-1.js").header("cache-control"), "immutable");
}

#[test]
fn a_file_that_is_not_there_is_asked_for_again() {
    for path in ["/nowhere", "/assets/app-2.js"] {
        let answer = ask(path);
        assert_eq!(
            (answer.status, answer.header("cache-control")),
            (404, "no-cache"),
            "{path}"
        );
        assert_eq!(answer.header("content-security-policy"), "default-src 'none'");
    }
    let mut request = get("/assets/app-1.js", "identity");
    *request.method_mut() = axum::http::Method::POST;
    let answer = ask_with(&folder(), "", request);
    assert_eq!((answer.status, answer.header("cache-control")), (405, "no-cache"));
}

#[test]
fn what_is_not_there_is_a_small_page() {
    for path in [
        "/nowhere",
        "/data",
        "/data/",
        "/_headers",
        "/.hidden",
        "/%2ehidden",
        "/%5fheaders",
        "//_headers",
        "//index.html",
        "/index.html/",
        "/%ff",
    ] {
        let answer = ask(path);
        if path == "/data" {
            assert!([307, 404].contains(&answer.status), "{path} {}", answer.status);
            continue;
        }
        assert_eq!(answer.status, 404, "{path}");
        assert!(
            String::from_utf8(answer.body)
                .unwrap()
                .contains("Il n’y a rien ici"),
            "{path}"
        );
    }
}

#[test]
fn nothing_outside_the_folder_is_served() {
    for path in [
        "/../secret.txt",
        "/data/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/%2E%2E/secret.txt",
        "/..%2fsecret.txt",
        "/data/..%2F..%2Fsecret.txt",
        "/..%5csecret.txt",
        "//secret.txt",
        "/data//../../secret.txt",
    ] {
        let answer = ask(path);
        assert_eq!(answer.status, 404, "{path}");
        assert!(!answer.body.windows(6).any(|bytes| bytes == b"secret"), "{path}");
    }
}

#[test]
fn a_head_request_has_no_body() {
    let request = Request::builder()
        .method("HEAD")
        .uri("/")
        .body(Body::empty())
        .unwrap();
    let answer = ask_with(&folder(), "", request);
    assert_eq!(
        (answer.status, answer.header("content-length"), answer.body.len()),
        (200, "7", 0)
    );
}

#[test]
fn a_prefix_is_served_and_nothing_beside_it() {
    for (path, status, location) in [
        ("/some/path/", 200, ""),
        ("/some/path/assets/app-1.js", 200, ""),
        ("/some/path", 308, "/some/path/"),
        ("/some/path/data", 307, "/some/path/data/"),
        ("/some/pathetic", 404, ""),
        ("/", 404, ""),
        ("/some/path/../../secret.txt", 404, ""),
    ] {
        let answer = ask_with(&folder(), "some/path/", get(path, "identity"));
        assert_eq!(
            (answer.status, answer.header("location")),
            (status, location),
            "{path}"
        );
    }
    // A prefix may be the beginning of a folder's own name.
    let answer = ask_with(&folder(), "/d", get("/d/data", "identity"));
    assert_eq!(answer.header("location"), "/d/data/");
    let answer = ask_with(
        &folder(),
        "/some/path",
        get("/some/path/assets/app-1.js", "identity"),
    );
    assert_eq!(answer.header("cache-control"), "immutable");
}

#[test]
fn a_folder_without_a_page_is_refused() {
    let empty = tempfile::tempdir().unwrap();
    assert!(Site::open(empty.path(), "").is_err());
}
