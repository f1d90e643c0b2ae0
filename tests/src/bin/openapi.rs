//! Tries every documented route of the real binary: no fault of the server, no status and no
//! content type that the document does not name.
//!
//! `openapi --with PROGRAM --examples N --seed N`: PROGRAM is schemathesis.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "this is only ever a test; a failed step must stop it with its message"
)]

use std::process::{Command, ExitCode};

use michi_tests::city_hall::{ALL_SCOPES, CityHall, closure, order};
use serde_json::json;

/// What is looked at in every answer.
const CHECKS: &str = "not_a_server_error,status_code_conformance,content_type_conformance";
/// Streams have no end; their own tests read them.
const STREAMS: &str = "stream$";

fn main() -> ExitCode {
    let hall = CityHall::open();
    post_something(&hall);
    let token = hall.add_token("openapi", ALL_SCOPES);
    for auth in [
        format!("Authorization: Bearer {token}"),
        "X-Stranger: yes".to_owned(),
    ] {
        if !try_everything(&hall, &auth) {
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

/// Answers with something in them say more than empty ones.
fn post_something(hall: &CityHall) {
    let desk = hall.desk();
    desk.close_road("市道");
    desk.order(&order());
    desk.prepare(&order());
    desk.posted("/api/v1/confirmations", &json!({"of": "all"}));
    let preview = desk.post("/api/v1/closures?dry_run=true", &closure("国道"));
    assert_eq!(preview.status, 200);
}

fn try_everything(hall: &CityHall, auth: &str) -> bool {
    let program = argument("--with").expect("--with names schemathesis");
    let status = Command::new(program)
        .arg("run")
        .arg(format!("http://{}/openapi.json", hall.addr()))
        .args(["--header", auth, "--checks", CHECKS])
        .args(["--phases", "examples,coverage,fuzzing"])
        .args([
            "--max-examples",
            &argument("--examples").unwrap_or("8".into()),
        ])
        .args(["--seed", &argument("--seed").unwrap_or("1".into())])
        .args(["--exclude-path-regex", STREAMS])
        .args(["--request-timeout", "30", "--continue-on-failure"])
        .args(["--warnings", "off"])
        .current_dir(hall.file(""))
        .status();
    status.expect("schemathesis starts").success()
}

/// The value after a name on the command line.
fn argument(name: &str) -> Option<String> {
    let mut words = std::env::args().skip_while(|word| word != name);
    words.next()?;
    words.next()
}
