//! The city pack as one file and in ranges.

use michi_tests::server::Server;

const PACK: &str = "/packs/city.pmtiles";

#[test]
fn the_pack_is_one_pmtiles_file_that_is_never_compressed_again() {
    let server = Server::shared();
    let answer = server.get_with(PACK, &[("accept-encoding", "gzip, br")]);
    assert_eq!(answer.header("content-encoding"), None);
    assert_eq!(answer.header("accept-ranges"), Some("bytes"));
    assert_eq!(&answer.body[..8], b"PMTiles\x03", "PMTiles version 3");
    let length = answer.header("content-length").and_then(|l| l.parse().ok());
    assert_eq!(length, Some(answer.body.len()));
}

#[test]
fn ranges_are_the_same_bytes_as_the_whole() {
    let server = Server::shared();
    let whole = server.get(PACK).body;
    let n = whole.len();
    for (range, from, to) in [
        ("bytes=0-126".to_owned(), 0, 127),
        (format!("bytes={}-", n - 10), n - 10, n),
        ("bytes=-5".to_owned(), n - 5, n),
        (format!("bytes=100-{}", n * 2), 100, n),
    ] {
        let part = server.get_with(PACK, &[("range", &range)]);
        assert_eq!(part.status, 206, "{range}");
        assert_eq!(part.body, whole[from..to], "{range}");
        let place = format!("bytes {from}-{}/{n}", to - 1);
        assert_eq!(
            part.header("content-range"),
            Some(place.as_str()),
            "{range}"
        );
    }
    let beyond = server.get_with(PACK, &[("range", &format!("bytes={n}-"))]);
    assert_eq!(beyond.status, 416);
    assert_eq!(
        beyond.header("content-range"),
        Some(format!("bytes */{n}").as_str())
    );
}

#[test]
fn a_range_of_another_edition_is_answered_whole() {
    let server = Server::shared();
    let headers = [("range", "bytes=0-9"), ("if-range", "\"another\"")];
    let answer = server.get_with(PACK, &headers);
    assert_eq!(answer.status, 200);
}

#[test]
fn odd_ranges_are_never_a_fault() {
    let server = Server::shared();
    for range in [
        "bytes=",
        "bytes=a-b",
        "bytes=5-1",
        "lines=0-1",
        "bytes=0-0,5-6",
        "bytes=-0",
        "bytes=99999999999999999999-",
    ] {
        let status = server.get_with(PACK, &[("range", range)]).status;
        assert!([200, 206, 416].contains(&status), "{range}: {status}");
    }
}

#[test]
fn the_page_names_the_packs_size_so_that_progress_can_be_shown() {
    let server = Server::shared();
    let size = server.get(PACK).body.len();
    let page = server.get("/en/").text();
    assert!(
        page.contains(&format!("\"bytes\":{size}")),
        "{size} is not in the page"
    );
}

#[test]
fn a_tile_of_the_city_answers_and_an_empty_one_inside_the_bounds_is_204() {
    let server = Server::shared();
    let tilejson = server.json("/tiles/flood-l2.json");
    assert_eq!(tilejson["tilejson"], "3.0.0");
    assert_eq!(
        (tilejson["minzoom"].as_u64(), tilejson["maxzoom"].as_u64()),
        (Some(5), Some(14))
    );
    let answer = server.get_with(
        "/tiles/flood-l2/14/14112/6594.mvt",
        &[("accept-encoding", "gzip")],
    );
    assert!([200, 204].contains(&answer.status), "{}", answer.status);
    let mut seen = [0_usize; 2];
    for x in 14108..14116 {
        for y in 6588..6604 {
            let answer = server.get(&format!("/tiles/flood-l2/14/{x}/{y}.mvt"));
            match answer.status {
                200 => {
                    assert_eq!(
                        answer.header("content-type"),
                        Some("application/vnd.mapbox-vector-tile")
                    );
                    seen[0] += 1;
                }
                204 => {
                    assert!(answer.body.is_empty());
                    seen[1] += 1;
                }
                404 => {}
                other => panic!("{x}/{y}: {other}"),
            }
        }
    }
    assert!(
        seen[0] > 5 && seen[1] > 0,
        "tiles with data and without: {seen:?}"
    );
}
