//! A small client of Server-Sent Events that hides nothing: no reconnecting, no dispatching.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use serde_json::Value;

/// Longer than the pause between two signs of life.
const PATIENCE: Duration = Duration::from_secs(30);

/// One event as it was sent.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// The `id` line.
    pub id: Option<u64>,
    /// The `event` line.
    pub name: String,
    /// The `data` line, read.
    pub data: Value,
}

/// An open stream.
pub struct Stream {
    socket: TcpStream,
    /// Bytes of the body not yet taken apart.
    body: Vec<u8>,
    /// Bytes of the wire that are not yet a whole chunk.
    wire: Vec<u8>,
    /// The `retry` line, in milliseconds.
    pub retry_ms: Option<u64>,
    /// Header names in lower case with their values.
    pub headers: Vec<(String, String)>,
}

impl Stream {
    /// Opens a stream, which must answer 200 with events.
    pub fn open(addr: &str, target: &str, headers: &[(&str, &str)]) -> Self {
        let mut socket = TcpStream::connect(addr).unwrap_or_else(|e| panic!("no server: {e}"));
        let mut head = format!("GET {target} HTTP/1.1\r\nhost: {addr}\r\n");
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        socket.write_all(format!("{head}\r\n").as_bytes()).unwrap();
        let (head, wire) = read_head(&mut socket);
        assert!(head.starts_with("HTTP/1.1 200 "), "GET {target}: {head}");
        let lines = head.split("\r\n").filter_map(|line| line.split_once(':'));
        let headers: Vec<(String, String)> = lines
            .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
            .collect();
        let stream = Self {
            socket,
            body: Vec::new(),
            wire,
            retry_ms: None,
            headers,
        };
        assert_eq!(stream.header("content-type"), Some("text/event-stream"));
        stream
    }

    /// The first value of a header; `name` in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(n, _)| n == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The next event; none when the server has closed the stream.
    ///
    /// # Panics
    /// When none comes in a time in which a sign of life must have come.
    pub fn next_event(&mut self) -> Option<Event> {
        self.next_within(PATIENCE)
            .unwrap_or_else(|| panic!("expected an event within {PATIENCE:?}, but none came"))
    }

    /// The next event or the end of the stream, when one of them comes in time.
    pub fn next_within(&mut self, patience: Duration) -> Option<Option<Event>> {
        let until = Instant::now() + patience;
        loop {
            while let Some(block) = self.block() {
                if let Some(event) = self.understood(&block) {
                    return Some(Some(event));
                }
            }
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return None;
            }
            self.socket.set_read_timeout(Some(left)).unwrap();
            let mut bytes = [0; 16 * 1024];
            match self.socket.read(&mut bytes) {
                Ok(0) => return Some(None),
                Ok(count) => self.wire.extend_from_slice(&bytes[..count]),
                Err(e) if matches!(e.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                    return None;
                }
                Err(_) => return Some(None),
            }
            if self.unchunk() {
                return Some(None);
            }
        }
    }

    /// Every event up to the first that `is_last` holds for, that one included.
    pub fn until(&mut self, is_last: impl Fn(&Event) -> bool) -> Vec<Event> {
        let mut events = Vec::new();
        loop {
            let event = self.next_event();
            let event = event.unwrap_or_else(|| panic!("the stream ended after {events:?}"));
            let done = is_last(&event);
            events.push(event);
            if done {
                return events;
            }
        }
    }

    /// Every event up to the one with an id of at least `seq`, signs of life left out.
    pub fn up_to(&mut self, seq: u64) -> Vec<Event> {
        let mut events = self.until(|event| event.id >= Some(seq));
        events.retain(|event| event.name != "alive");
        events
    }

    /// One block of lines, when a whole one is there.
    fn block(&mut self) -> Option<String> {
        let end = self.body.windows(2).position(|pair| pair == b"\n\n")?;
        let block: Vec<u8> = self.body.drain(..end + 2).collect();
        Some(String::from_utf8(block).expect("a stream is UTF-8"))
    }

    fn understood(&mut self, block: &str) -> Option<Event> {
        let mut event = Event {
            id: None,
            name: String::new(),
            data: Value::Null,
        };
        for line in block.lines().filter(|line| !line.is_empty()) {
            let (field, value) = line.split_once(": ").unwrap_or((line, ""));
            match field {
                "id" => event.id = Some(value.parse().expect("an id is a number")),
                "event" => event.name = value.to_owned(),
                "data" => event.data = serde_json::from_str(value).expect("data is JSON"),
                "retry" => self.retry_ms = Some(value.parse().expect("retry is a number")),
                other => panic!("expected a field of an event stream, but found `{other}`"),
            }
        }
        (!event.name.is_empty()).then_some(event)
    }

    /// Moves whole chunks from the wire to the body; true at the last one.
    fn unchunk(&mut self) -> bool {
        loop {
            let Some(line) = self.wire.windows(2).position(|pair| pair == b"\r\n") else {
                return false;
            };
            let size = std::str::from_utf8(&self.wire[..line]).expect("ASCII chunk size");
            let size = usize::from_str_radix(size.trim(), 16).expect("a hex chunk size");
            if size == 0 {
                return true;
            }
            let whole = line + 2 + size + 2;
            if self.wire.len() < whole {
                return false;
            }
            self.body
                .extend_from_slice(&self.wire[line + 2..line + 2 + size]);
            self.wire.drain(..whole);
        }
    }
}

fn read_head(socket: &mut TcpStream) -> (String, Vec<u8>) {
    socket.set_read_timeout(Some(PATIENCE)).unwrap();
    let mut bytes = Vec::new();
    let mut piece = [0; 4096];
    loop {
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            let rest = bytes.split_off(end + 4);
            return (String::from_utf8(bytes).expect("a head is ASCII"), rest);
        }
        let count = socket.read(&mut piece).expect("a head comes");
        assert!(count > 0, "expected a head, but the server closed");
        bytes.extend_from_slice(&piece[..count]);
    }
}

/// The ids of events, in the order they came.
pub fn ids(events: &[Event]) -> Vec<u64> {
    events.iter().filter_map(|event| event.id).collect()
}
