//! A broken `city.toml` or a wrong command line: nothing starts, and the reason is said.

use michi_tests::layer_folder::Copy;
use michi_tests::server::{Log, Server, michi};

fn start_up_fault(copy: &Copy) -> (Option<i32>, String) {
    match Server::try_start(copy.path(), Log::FaultsExpected) {
        Ok(server) => panic!("expected no start, but it listens on {}", server.addr()),
        Err((status, said)) => (status.code(), said.join("\n")),
    }
}

/// What is done to a copy of the layers.
type Breakage = fn(&Copy);

#[test]
fn a_broken_city_file_stops_the_start_with_2_and_names_file_and_expectation() {
    let cases: &[(&str, Breakage)] = &[
        ("absent", |c| {
            std::fs::remove_file(c.path().join("city.toml")).unwrap()
        }),
        ("empty", |c| c.write("city.toml", "")),
        ("no toml", |c| c.write("city.toml", "code = ")),
        ("no code", |c| c.replace("city.toml", "code = ", "#code = ")),
        ("raw bytes", |c| c.write("city.toml", [0xff, 0xfe, 0x00])),
        ("no languages", |c| {
            rewrite(c, "languages", toml::Value::Array(Vec::new()))
        }),
        ("bounds of three", |c| {
            rewrite(c, "bounds", numbers(&[130.0, 33.0, 130.2]))
        }),
        ("swapped bounds", |c| {
            rewrite(c, "bounds", numbers(&[32.9, 130.0, 33.2, 130.2]))
        }),
        ("unknown hazard", |c| {
            rewrite(c, "hazards", toml::Value::Array(vec!["dragon".into()]))
        }),
    ];
    for (name, break_it) in cases {
        let copy = Copy::small();
        break_it(&copy);
        let (code, said) = start_up_fault(&copy);
        assert_eq!(code, Some(2), "{name}: {said}");
        assert!(
            said.contains("city.toml") && said.contains("expected"),
            "{name}: {said}"
        );
        assert!(!said.contains("panicked"), "{name}: {said}");
    }
}

fn rewrite(copy: &Copy, key: &str, value: toml::Value) {
    let mut city: toml::Table = copy.read("city.toml").parse().unwrap();
    city.insert(key.into(), value);
    copy.write("city.toml", toml::to_string(&city).unwrap());
}

fn numbers(list: &[f64]) -> toml::Value {
    toml::Value::Array(list.iter().copied().map(toml::Value::Float).collect())
}

#[test]
fn a_folder_that_does_not_exist_stops_the_start_with_2() {
    let finished = michi([
        "serve",
        "--listen",
        "127.0.0.1:0",
        "--layers",
        "/nowhere/at/all",
    ]);
    assert_eq!(finished.code, 2, "{}", finished.both());
    assert!(
        finished.both().contains("/nowhere/at/all"),
        "{}",
        finished.both()
    );
}

#[test]
fn an_address_in_use_stops_the_start_with_2() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let addr = taken.local_addr().unwrap().to_string();
    let layers = michi_tests::workspace::layers();
    let args = [
        "serve".as_ref(),
        "--listen".as_ref(),
        addr.as_ref(),
        "--layers".as_ref(),
        layers.as_os_str(),
    ];
    let finished = michi(args);
    assert_eq!(finished.code, 2, "{}", finished.both());
    assert!(finished.both().contains(&addr), "{}", finished.both());
}

#[test]
fn a_wrong_command_line_ends_with_2_and_help_with_0() {
    assert_eq!(michi(["dance"]).code, 2);
    assert_eq!(michi(["serve", "--listen", "nonsense"]).code, 2);
    for command in ["serve", "import", "check", "lint"] {
        let help = michi([command, "--help"]);
        assert_eq!(help.code, 0, "{command}");
        assert!(help.out.contains("Usage"), "{command}: {}", help.out);
    }
}

#[test]
fn a_city_without_any_layer_still_has_pages_and_phones() {
    let copy = Copy::small();
    for entry in std::fs::read_dir(copy.path()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            std::fs::remove_dir_all(path).unwrap();
        }
    }
    let server = Server::start_on(copy.path(), Log::FaultsExpected);
    let page = server.get("/en/");
    assert_eq!(page.status, 200);
    assert!(page.text().contains("0954-63-2111"));
    let answer = server.json("/api/v1/risk?lon=130.0987&lat=33.1037");
    assert_eq!(answer["advice"]["outcome"], "unknown_ask");
    for hazard in answer["hazards"].as_array().unwrap() {
        assert_eq!(hazard["knowledge"][0]["state"], "no_data", "{hazard}");
    }
}
