//! Guessing passwords: the account is limited and no other, and the wait ends.

use std::thread;
use std::time::Duration;

use michi_tests::city_hall::{CityHall, PASSWORD};
use michi_tests::clock::hours;
use serde_json::json;

#[test]
fn after_200_wrong_passwords_the_account_waits_and_no_other() {
    let hall = CityHall::open();
    hall.add_user("sato", "poster");
    hall.add_user("tanaka", "poster");
    let mut looked_at = 0;
    for round in 0..200 {
        let answer = hall.try_log_in("sato", &format!("wrong password {round}"));
        match answer.status {
            401 => {
                assert_eq!(answer.json()["code"], "wrong_password");
                looked_at += 1;
            }
            429 => {
                assert_eq!(answer.json()["code"], "too_many_attempts");
                let wait: u64 = answer
                    .header("retry-after")
                    .expect("retry-after")
                    .parse()
                    .unwrap();
                assert!((1..=300).contains(&wait), "{wait}");
            }
            other => panic!("round {round}: {other} {}", answer.text()),
        }
    }
    assert!(looked_at <= 20, "{looked_at} of 200 guesses were looked at");
    let waiting = hall.try_log_in("sato", PASSWORD);
    assert_eq!(
        waiting.status, 429,
        "the right password is not looked at either"
    );
    assert!(waiting.header("set-cookie").is_none());
    assert_eq!(
        hall.try_log_in("tanaka", PASSWORD).status,
        200,
        "another account is not limited"
    );
    let wait: u64 = waiting.header("retry-after").unwrap().parse().unwrap();
    hall.clock.set_ahead(Duration::from_secs(wait + 1));
    assert_eq!(
        hall.try_log_in("sato", PASSWORD).status,
        200,
        "after the wait it works"
    );
    assert_eq!(
        hall.try_log_in("sato", "wrong").status,
        401,
        "and the count begins anew"
    );
}

#[test]
fn guesses_sent_at_once_are_limited_as_those_sent_one_by_one() {
    let hall = CityHall::open();
    hall.add_user("sato", "poster");
    let guess = |index: usize| hall.try_log_in("sato", &format!("guess {index}")).status;
    let statuses: Vec<u16> = thread::scope(|scope| {
        let guesses: Vec<_> = (0..48)
            .map(|index| scope.spawn(move || guess(index)))
            .collect();
        guesses
            .into_iter()
            .map(|guess| guess.join().unwrap())
            .collect()
    });
    let looked_at = statuses.iter().filter(|status| **status == 401).count();
    assert!(
        looked_at <= 10,
        "{looked_at} of 48 guesses were looked at: {statuses:?}"
    );
}

#[test]
fn strangers_who_guess_do_not_lock_the_user_out_of_a_browser_that_is_known() {
    let hall = CityHall::open();
    hall.add_user("sato", "poster");
    hall.add_user("tanaka", "poster");
    let first = hall.try_log_in("sato", PASSWORD);
    let known = first.cookie("michi_known");
    for round in 0..20 {
        hall.try_log_in("sato", &format!("wrong password {round}"));
    }
    assert_eq!(hall.try_log_in("sato", PASSWORD).status, 429);
    let of_another = hall.try_log_in("tanaka", PASSWORD).cookie("michi_known");
    for other in [of_another, format!("michi_known={}", "a1".repeat(32))] {
        assert_eq!(hall.try_log_in_with(&other, "sato", PASSWORD).status, 429);
    }
    assert_eq!(hall.try_log_in_with(&known, "sato", PASSWORD).status, 200);
    // Nor on a computer where others have logged in since.
    let shared = hall.try_log_in_with(&known, "tanaka", PASSWORD);
    let shared = shared.cookie("michi_known");
    assert_eq!(hall.try_log_in_with(&shared, "sato", PASSWORD).status, 200);
    let guesses = (0..12).map(|_| hall.try_log_in_with(&known, "sato", "wrong").status);
    let guesses: Vec<u16> = guesses.collect();
    assert!(
        guesses.ends_with(&[429]),
        "its guesses are limited too: {guesses:?}"
    );
    let anywhere = hall.try_log_in("sato", PASSWORD);
    assert_eq!(anywhere.status, 200, "and are nobody else's");
}

#[test]
fn another_password_makes_the_browsers_of_the_old_one_strangers() {
    let hall = CityHall::open();
    hall.add_user("sato", "poster");
    let known = hall.try_log_in("sato", PASSWORD).cookie("michi_known");
    let other = "another password than before";
    hall.set_password("sato", other);
    for round in 0..20 {
        hall.try_log_in("sato", &format!("wrong password {round}"));
    }
    assert_eq!(hall.try_log_in_with(&known, "sato", other).status, 429);
}

#[test]
fn a_restart_does_not_forgive_and_a_day_does() {
    let mut hall = CityHall::open();
    hall.add_user("sato", "poster");
    for round in 0..12 {
        hall.clock.set_ahead(Duration::from_secs(round * 301));
        assert_eq!(hall.try_log_in("sato", "wrong").status, 401);
    }
    hall.kill();
    hall.start();
    assert_eq!(hall.try_log_in("sato", PASSWORD).status, 429);
    hall.clock.set_ahead(hours(26));
    assert_eq!(hall.try_log_in("sato", PASSWORD).status, 200);
}

#[test]
fn an_unknown_user_is_answered_and_limited_like_a_known_one() {
    let hall = CityHall::open();
    hall.add_user("sato", "poster");
    let answers = |user: &str| -> Vec<(u16, String)> {
        (0..7)
            .map(|_| hall.try_log_in(user, "wrong"))
            .map(|answer| (answer.status, answer.json()["code"].to_string()))
            .collect()
    };
    assert_eq!(answers("sato"), answers("nobody"));
    let odd = [
        "",
        "a\u{0}b",
        "' or 1=1 --",
        &"x".repeat(100_000),
        "佐藤\u{202e}",
    ];
    for user in odd {
        let status = hall.try_log_in(user, "wrong").status;
        assert!([401, 422].contains(&status), "{user:.20}: {status}");
    }
}

#[test]
fn a_log_in_without_its_members_is_named() {
    let hall = CityHall::open();
    for body in [
        json!({}),
        json!({"user": 1, "password": null}),
        json!({"user": ["sato"]}),
    ] {
        let headers = [("content-type", "application/json")];
        let route = ("POST", "/api/v1/session");
        let text = body.to_string();
        let answer = michi_tests::http::send_body(hall.addr(), route, &headers, text.as_bytes());
        assert_eq!(answer.status, 422, "{body}");
        let pointers: Vec<_> = answer.json()["errors"]
            .as_array()
            .unwrap()
            .iter()
            .map(|e| e["pointer"].as_str().unwrap().to_owned())
            .collect();
        assert_eq!(pointers, ["/user", "/password"], "{body}");
    }
}
