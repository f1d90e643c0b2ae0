//! A server with a journal of its own, its staff, and a clock that tests move.

use std::io::Write;
use std::path::PathBuf;
use std::process::Stdio;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::clock::Clock;
use crate::http::{self, Response};
use crate::layer_folder::Copy;
use crate::server::{Finished, Log, Server, michi_command, michi_without_room};
use crate::sse::Stream;

/// The password of every user that tests make.
pub const PASSWORD: &str = "correct horse battery staple";

/// Every scope a token can have.
pub const ALL_SCOPES: &[&str] = &[
    "closures",
    "shelters",
    "confirmations",
    "evacuation_prepare",
    "evacuation",
    "journal",
];

/// Whether staff have an address of their own.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Doors {
    /// Everything on one address.
    One,
    /// Staff on an address of their own.
    Two,
    /// Everything on one address, of a process that a full disk does not end.
    OneWithoutRoom,
}

/// A running server with its journal.
pub struct CityHall {
    server: Option<Server>,
    /// Moves the server's clock.
    pub clock: Clock,
    folder: TempDir,
    layers: Arc<Copy>,
    doors: Doors,
    log: Log,
}

impl CityHall {
    /// Opens on one address with an empty journal; the log must stay clean.
    pub fn open() -> Self {
        Self::open_with(Doors::One, Log::Clean)
    }

    /// Opens with an empty journal.
    pub fn open_with(doors: Doors, log: Log) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let clock = Clock::new(folder.path());
        let mut hall = Self {
            server: None,
            clock,
            folder,
            layers: small_layers(),
            doors,
            log,
        };
        hall.start();
        hall
    }

    /// Starts the server on the journal there is.
    pub fn start(&mut self) {
        let store = self.store_url();
        let clock = self.clock.file();
        let mut command = match self.doors {
            Doors::One | Doors::Two => michi_command(),
            Doors::OneWithoutRoom => michi_without_room(),
        };
        command.env("MICHI_STORE", store).env("MICHI_CLOCK", clock);
        if self.doors == Doors::Two {
            command.env("MICHI_STAFF_LISTEN", "127.0.0.1:0");
        }
        let started = Server::try_start_by(command, self.layers.path(), self.log);
        let server = started.unwrap_or_else(|(status, said)| panic!("{status}: {said:?}"));
        self.server = Some(server);
    }

    /// Kills the server as a power cut would.
    pub fn kill(&mut self) {
        self.server.take().expect("a running server").kill();
    }

    /// Stops the server as an operator would.
    pub fn stop(&mut self) {
        let status = self.server.take().expect("a running server").terminate();
        assert_eq!(status.code(), Some(0), "{status}");
    }

    /// The server.
    pub fn server(&self) -> &Server {
        self.server.as_ref().expect("a running server")
    }

    /// `host:port` of the public address.
    pub fn addr(&self) -> &str {
        self.server().addr()
    }

    /// `host:port` of the address that takes postings.
    pub fn staff_addr(&self) -> &str {
        self.server()
            .staff_addr()
            .unwrap_or_else(|| self.server().addr())
    }

    /// A path in the folder of this test.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The journal as settings name it.
    pub fn store_url(&self) -> String {
        format!("sqlite:{}", self.file("journal.db").display())
    }

    /// Runs a command of `michi` on the journal, with a line for its standard input.
    pub fn michi(&self, args: &[&str], line: &str) -> Finished {
        let mut child = michi_command()
            .args(args)
            .env("MICHI_STORE", self.store_url())
            .env("MICHI_CLOCK", self.clock.file())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("michi starts");
        let mut stdin = child.stdin.take().expect("piped");
        // A command that reads nothing may have gone already.
        let _ = writeln!(stdin, "{line}");
        drop(stdin);
        let output = child.wait_with_output().expect("michi ends");
        Finished {
            code: output.status.code().expect("michi is not killed"),
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// As [`CityHall::michi`]; the command must end with 0, and its output is given back.
    pub fn done(&self, args: &[&str], line: &str) -> String {
        let finished = self.michi(args, line);
        assert_eq!(finished.code, 0, "michi {args:?}: {}", finished.both());
        finished.out
    }

    /// Makes a user with [`PASSWORD`].
    pub fn add_user(&self, name: &str, role: &str) {
        let args = ["user", "add", name, "--role", role, "--password-stdin"];
        self.done(&args, PASSWORD);
    }

    /// Gives an account another password.
    pub fn set_password(&self, name: &str, password: &str) {
        self.done(&["user", "password", name, "--password-stdin"], password);
    }

    /// Makes a token and gives back its secret.
    pub fn add_token(&self, name: &str, scopes: &[&str]) -> String {
        let mut args = vec!["token", "add", name];
        for scope in scopes {
            args.extend(["--scope", scope]);
        }
        self.done(&args, "").trim().to_owned()
    }

    /// A desk with a token of its own for everything.
    pub fn desk(&self) -> Desk<'_> {
        let token = self.add_token("desk", ALL_SCOPES);
        self.desk_of(&token)
    }

    /// A desk with a token.
    pub fn desk_of(&self, token: &str) -> Desk<'_> {
        Desk {
            hall: self,
            auth: format!("Bearer {token}"),
        }
    }

    /// GET on the public address that must be 200 with JSON.
    pub fn json(&self, target: &str) -> Value {
        self.server().json(target)
    }

    /// GET of a page that must be 200: what a reader of it sees, without isolation marks.
    pub fn page(&self, target: &str) -> String {
        let answer = self.server().get(target);
        assert_eq!(answer.status, 200, "GET {target}");
        let mut html = without(&without(&answer.text(), " hidden"), "<template");
        html.retain(|c| !('\u{2066}'..='\u{2069}').contains(&c));
        html
    }

    /// The public stream, new.
    pub fn stream(&self) -> Stream {
        Stream::open(self.addr(), "/api/v1/stream", &[])
    }

    /// The public stream, resumed after an id.
    pub fn stream_after(&self, id: u64) -> Stream {
        let id = id.to_string();
        Stream::open(self.addr(), "/api/v1/stream", &[("last-event-id", &id)])
    }

    /// Logs a user in and gives back the `name=value` of the cookie.
    pub fn log_in(&self, user: &str) -> String {
        let answer = self.try_log_in(user, PASSWORD);
        assert_eq!(answer.status, 200, "{}", answer.text());
        let cookie = answer.header("set-cookie").expect("a cookie");
        cookie.split(';').next().unwrap_or_default().to_owned()
    }

    /// Tries to log a user in.
    pub fn try_log_in(&self, user: &str, password: &str) -> Response {
        self.try_log_in_with("", user, password)
    }

    /// What a log-in in a browser that has these cookies is answered with.
    pub fn try_log_in_with(&self, cookies: &str, user: &str, password: &str) -> Response {
        let body = json!({"user": user, "password": password}).to_string();
        let headers = [("content-type", "application/json"), ("cookie", cookies)];
        let addr = self.staff_addr();
        http::send_body(addr, ("POST", "/api/v1/session"), &headers, body.as_bytes())
    }
}

/// Somebody who posts with a token.
#[derive(Clone)]
pub struct Desk<'a> {
    hall: &'a CityHall,
    auth: String,
}

impl Desk<'_> {
    /// A request with headers and JSON.
    pub fn send(
        &self,
        (method, target): (&str, &str),
        headers: &[(&str, &str)],
        body: &Value,
    ) -> Response {
        let mut all = vec![
            ("authorization", self.auth.as_str()),
            ("content-type", "application/json"),
        ];
        all.extend_from_slice(headers);
        let body = body.to_string();
        let addr = self.hall.staff_addr();
        http::send_body(addr, (method, target), &all, body.as_bytes())
    }

    /// GET.
    pub fn get(&self, target: &str) -> Response {
        let headers = [("authorization", self.auth.as_str())];
        http::send(self.hall.staff_addr(), "GET", target, &headers)
    }

    /// The whole board.
    pub fn board(&self) -> Value {
        let answer = self.get("/api/v1/board");
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()
    }

    /// How far the journal goes, by the board.
    pub fn seq(&self) -> u64 {
        self.board()["seq"].as_u64().expect("a number")
    }

    /// POST of something new.
    pub fn post(&self, target: &str, body: &Value) -> Response {
        self.send(("POST", target), &[], body)
    }

    /// POST of something new that must be taken.
    pub fn posted(&self, target: &str, body: &Value) -> Value {
        taken(&self.post(target, body), target)
    }

    /// POST of a step for the version that was seen.
    pub fn step(&self, target: &str, seen: u64, body: &Value) -> Response {
        let seen = format!("\"v{seen}\"");
        self.send(("POST", target), &[("if-match", &seen)], body)
    }

    /// POST of a step that must be taken.
    pub fn stepped(&self, target: &str, seen: u64, body: &Value) -> Value {
        taken(&self.step(target, seen, body), target)
    }

    /// PATCH for the version that was seen.
    pub fn patch(&self, target: &str, seen: u64, body: &Value) -> Response {
        let seen = format!("\"v{seen}\"");
        self.send(("PATCH", target), &[("if-match", &seen)], body)
    }

    /// PUT of the first state of a shelter.
    pub fn put(&self, target: &str, body: &Value) -> Response {
        self.send(("PUT", target), &[], body)
    }

    /// Posts a closure and gives back its id.
    pub fn close_road(&self, road_name: &str) -> String {
        let feature = self.posted("/api/v1/closures", &closure(road_name));
        feature["id"].as_str().expect("an id").to_owned()
    }

    /// Prepares and issues an order and gives back its id.
    pub fn order(&self, body: &Value) -> String {
        let id = self.prepare(body);
        self.stepped(&format!("/api/v1/evacuation/{id}/issue"), 1, &json!({}));
        id
    }

    /// Prepares an order and gives back its id.
    pub fn prepare(&self, body: &Value) -> String {
        let order = self.posted("/api/v1/evacuation", body);
        order["id"].as_str().expect("an id").to_owned()
    }
}

fn taken(answer: &Response, target: &str) -> Value {
    let fine = [200, 201].contains(&answer.status);
    assert!(fine, "{target}: {} {}", answer.status, answer.text());
    answer.json()
}

/// The city with few zones: its servers start sooner. Tests that run at the same time share it.
fn small_layers() -> Arc<Copy> {
    static SHARED: Mutex<Weak<Copy>> = Mutex::new(Weak::new());
    let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(layers) = shared.upgrade() {
        return layers;
    }
    let layers = Arc::new(Copy::small());
    *shared = Arc::downgrade(&layers);
    layers
}

/// A page without the elements whose start tag holds a mark, and which hold none of their own name.
fn without(html: &str, mark: &str) -> String {
    let mut seen = String::new();
    let mut rest = html;
    while let Some(at) = rest.find(mark) {
        let open = rest[..=at].rfind('<').unwrap_or(at);
        seen.push_str(&rest[..open]);
        let name = rest[open + 1..]
            .split([' ', '>'])
            .next()
            .unwrap_or_default();
        let close = format!("</{name}>");
        let end = rest[at..]
            .find(&close)
            .map_or(rest.len(), |end| at + end + close.len());
        rest = &rest[end..];
    }
    seen + rest
}

/// A closure that may be posted: a line along the river beside the city hall.
pub fn closure(road_name: &str) -> Value {
    json!({
        "road_name": road_name,
        "geometry": {
            "type": "LineString",
            "coordinates": [[130.0987, 33.1037], [130.1012, 33.1049], [130.1043, 33.1052]],
        },
        "restriction": "full_closure",
        "cause": "flooding",
    })
}

/// An order of level 4 for one district that may be prepared.
pub fn order() -> Value {
    json!({
        "kind": "evacuation_order",
        "hazard": "flood",
        "districts": ["hama"],
        "reason": "river_overflow_expected",
    })
}
