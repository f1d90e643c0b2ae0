//! Every setting of the server, once, with its unit and default.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, ValueEnum};

/// Longest path with query the server reads, in bytes; longer is a 414.
pub const URI_MAX_BYTES: usize = 8 * 1024;
/// Longest search text, in characters.
pub const SEARCH_MAX_CHARS: usize = 100;
/// Most places one search answers with.
pub const SEARCH_MAX_PLACES: usize = 20;
/// Widest circle around an inaccurate position that is still answered, in metres.
pub const ACCURACY_MAX_M: f64 = 5_000.0;
/// Largest request body that is read, in bytes: a line of 2,000 positions fits three times.
pub const BODY_MAX_BYTES: usize = 256 * 1024;
/// Hours a staff session lasts after it was last used: a shift, with the handover.
pub const SESSION_HOURS: i64 = 14;
/// Seconds between two notes that a session is in use.
pub const SESSION_SEEN_EVERY_S: i64 = 300;
/// Password hashes worked out at once; each takes a core and 19 MiB.
pub const PASSWORD_CHECKS_MAX: usize = 2;
/// Log-ins that wait for theirs to be checked; further ones are told to come back.
pub const LOG_INS_WAITING_MAX: usize = 100;
/// Stream messages kept in memory for phones that come back after a short break.
pub const STREAM_RECENT_MAX: usize = 1_024;
/// Messages a slow reader may be behind before it is served from the journal again.
pub const STREAM_BEHIND_MAX: usize = 256;
/// Events of before its start that a server recalls for all streams that come back.
pub const STREAM_MISSED_MAX: u64 = 1_024;
/// Readers at once that missed more than is remembered and get the journal told again.
pub const STREAM_REPLAYS_MAX: usize = 2;
/// Bytes of one stream that may wait in the system; Linux takes it twice, for its own needs too.
pub const STREAM_SEND_BUFFER_BYTES: usize = 16 * 1024;
/// Seconds between two signs of life on a stream.
pub const STREAM_ALIVE_S: u64 = 15;
/// Signs of life that may fail to come before a reader counts as cut off; pages count alike.
pub const STREAM_LOST_AFTER: u64 = 3;
/// Seconds a posting may take until every reader of this server has it.
pub const APPLY_TIMEOUT_S: u64 = 5;
/// Most rendered pages kept in memory.
pub const PAGES_KEPT_MAX: usize = 6_000;
/// Largest sum of rendered pages kept in memory, in bytes.
pub const PAGES_KEPT_MAX_BYTES: usize = 48 * 1024 * 1024;
/// Read buffer of one connection, in bytes: a 100 kB query must fit to be answered 414.
pub const CONNECTION_BUFFER_BYTES: usize = 160 * 1024;
/// Bytes of an unfinished request head that every connection may hold; browsers send less.
pub const HEAD_FREE_BYTES: usize = 4 * 1024;
/// Most bytes that all unfinished heads may hold beyond that; who asks for more is cut off.
pub const HEADS_MAX_BYTES: usize = 4 * 1024 * 1024;
/// Most header lines of one request; more is a 431.
pub const HEADERS_MAX: usize = 64;

/// Which requests the access log names (never with query, place or address).
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum AccessLog {
    /// No line per request.
    None,
    /// A line for each answer with a 5xx status.
    Errors,
    /// A line for every request.
    All,
}

/// Settings of `michi serve`.
#[derive(Debug, Clone, Args)]
pub struct Config {
    /// Folder with city.toml and one folder a layer
    #[arg(
        long,
        env = "MICHI_LAYERS",
        default_value = "layers",
        value_name = "DIR"
    )]
    pub layers: PathBuf,
    /// Address and port to listen on; port 0 takes a free one
    #[arg(
        long,
        env = "MICHI_LISTEN",
        default_value = "127.0.0.1:8080",
        value_name = "ADDR:PORT"
    )]
    pub listen: SocketAddr,
    /// Journal of postings, as sqlite:PATH; without it, postings are not connected
    #[arg(long, env = "MICHI_STORE", value_name = "URL")]
    pub store: Option<String>,
    /// Address of its own for /staff/ and writing; without it, the public address takes both
    #[arg(long, env = "MICHI_STAFF_LISTEN", value_name = "ADDR:PORT")]
    pub staff_listen: Option<SocketAddr>,
    /// Folder of languages laid over the built-in ones
    #[arg(long, env = "MICHI_LOCALES", value_name = "DIR")]
    pub locales: Option<PathBuf>,
    /// Origin that absolute links carry; without it, http and the Host header
    #[arg(long, env = "MICHI_PUBLIC_URL", value_name = "URL", value_parser = parse_origin)]
    pub public_url: Option<String>,
    /// Folder of the built front end, instead of the built-in one
    #[arg(long, env = "MICHI_WEB", value_name = "DIR")]
    pub web: Option<PathBuf>,
    /// Most connections open at once; each can take 16 kB
    #[arg(
        long,
        env = "MICHI_MAX_CONNECTIONS",
        default_value_t = 12_000,
        value_name = "COUNT"
    )]
    pub max_connections: usize,
    /// Seconds a client may take to send a request head, or to stay idle
    #[arg(
        long,
        env = "MICHI_HEAD_TIMEOUT_S",
        default_value_t = 15,
        value_name = "SECONDS"
    )]
    pub head_timeout_s: u64,
    /// Seconds a client may take nothing of an answer that waits for it
    #[arg(
        long,
        env = "MICHI_READ_TIMEOUT_S",
        default_value_t = 60,
        value_name = "SECONDS"
    )]
    pub read_timeout_s: u64,
    /// Seconds one answer may take to be made
    #[arg(
        long,
        env = "MICHI_ANSWER_TIMEOUT_S",
        default_value_t = 10,
        value_name = "SECONDS"
    )]
    pub answer_timeout_s: u64,
    /// Seconds open requests get to finish when the server is told to stop
    #[arg(
        long,
        env = "MICHI_STOP_TIMEOUT_S",
        default_value_t = 10,
        value_name = "SECONDS"
    )]
    pub stop_timeout_s: u64,
    /// Which requests are logged
    #[arg(
        long,
        env = "MICHI_ACCESS_LOG",
        default_value = "errors",
        value_name = "WHICH"
    )]
    pub access_log: AccessLog,
}

impl Config {
    /// Settings with every default, for `layers`; nothing is read from the environment.
    pub fn for_layers(layers: impl Into<PathBuf>) -> Self {
        Self {
            layers: layers.into(),
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            store: None,
            staff_listen: None,
            locales: None,
            public_url: None,
            web: None,
            max_connections: 12_000,
            head_timeout_s: 15,
            read_timeout_s: 60,
            answer_timeout_s: 10,
            stop_timeout_s: 10,
            access_log: AccessLog::Errors,
        }
    }

    /// Time one answer may take to be made.
    pub fn answer_timeout(&self) -> Duration {
        Duration::from_secs(self.answer_timeout_s)
    }

    /// Time a client may take nothing of an answer that waits for it.
    pub fn read_timeout(&self) -> Duration {
        Duration::from_secs(self.read_timeout_s)
    }
}

/// Reads an origin: scheme and host, without path; a trailing slash is dropped.
///
/// # Errors
/// Says what was expected when the text is not an http or https origin.
pub fn parse_origin(text: &str) -> Result<String, String> {
    let origin = text.strip_suffix('/').unwrap_or(text);
    let host = origin
        .strip_prefix("https://")
        .or_else(|| origin.strip_prefix("http://"));
    match host {
        Some(host) if is_host(host) => Ok(origin.to_owned()),
        _ => Err(format!(
            "expected an origin like `https://map.example.jp`, found `{text}`"
        )),
    }
}

/// Whether `host` is a plain host name or address with an optional port.
pub fn is_host(host: &str) -> bool {
    let (name, port) = match host.rsplit_once(':') {
        Some((name, port)) if !port.ends_with(']') => (name, Some(port)),
        _ => (host, None),
    };
    let port =
        port.is_none_or(|p| p.bytes().all(|b| b.is_ascii_digit()) && p.parse::<u16>().is_ok());
    port && (is_ipv6(name) || is_name(name))
}

fn is_ipv6(host: &str) -> bool {
    let inside = host.strip_prefix('[').and_then(|h| h.strip_suffix(']'));
    inside.is_some_and(|address| address.parse::<std::net::Ipv6Addr>().is_ok())
}

/// Labels of letters, digits and inner hyphens; a dot at the end is the root.
fn is_name(host: &str) -> bool {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(plain)
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let labels = host.strip_suffix('.').unwrap_or(host);
    host.len() <= 253 && labels.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_an_origin_loses_its_trailing_slash() {
        assert_eq!(
            parse_origin("https://map.example.jp/").unwrap(),
            "https://map.example.jp"
        );
        assert_eq!(
            parse_origin("http://127.0.0.1:80").unwrap(),
            "http://127.0.0.1:80"
        );
    }

    #[test]
    fn a_host_is_a_name_or_an_address_with_a_port_or_without() {
        for good in [
            "a",
            "map.example.jp:8080",
            "127.0.0.1",
            "[::1]:80",
            "[::1]",
            "a.b.",
        ] {
            assert!(is_host(good), "{good}");
        }
        let long = "a".repeat(64);
        for bad in [
            "", ":", ":80", "a:", "a:b", "a:99999", "a:80:80", "::1", "[::1", "[x]", "a..b", ".",
            "-a", "a-.b", "a_b", "u@a", "a/b", "a b", &long,
        ] {
            assert!(!is_host(bad), "{bad}");
        }
    }

    #[test]
    fn err_a_path_or_another_scheme_is_not_an_origin() {
        for bad in ["ftp://a", "https://a/b", "a", "https://", "https://a\"b"] {
            assert!(parse_origin(bad).is_err(), "{bad}");
        }
    }
}
