//! Somebody who posts: one kept connection, one request after the other.

use std::io::{BufRead, BufReader, Error, Read, Result, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use serde_json::{Value, json};

const PATIENCE: Duration = Duration::from_secs(60);

/// A kept connection to a server.
#[derive(Debug)]
pub struct Poster {
    connection: BufReader<TcpStream>,
    server: SocketAddr,
    headers: String,
}

/// Status and body of an answer.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The body.
    pub body: Vec<u8>,
}

impl Poster {
    /// Connects; `headers` go with every request, each ending in a line break.
    ///
    /// # Errors
    /// What the system said.
    pub fn connect(server: SocketAddr, headers: &str) -> Result<Self> {
        let connection = TcpStream::connect(server)?;
        connection.set_nodelay(true)?;
        connection.set_read_timeout(Some(PATIENCE))?;
        Ok(Self {
            connection: BufReader::new(connection),
            server,
            headers: headers.to_owned(),
        })
    }

    /// Somebody with a token of our server.
    ///
    /// # Errors
    /// What the system said.
    pub fn with_token(server: SocketAddr, token: &str) -> Result<Self> {
        let headers = format!(
            "authorization: Bearer {token}\r\ncontent-type: application/json\r\nif-match: *\r\n"
        );
        Self::connect(server, &headers)
    }

    /// One request and its answer.
    ///
    /// # Errors
    /// What the system said, or that the answer cannot be read.
    pub fn send(&mut self, method: &str, path: &str, body: &str) -> Result<Answer> {
        let head = format!(
            "{method} {path} HTTP/1.1\r\nhost: {}\r\n{}content-length: {}\r\n\r\n",
            self.server,
            self.headers,
            body.len()
        );
        let whole = [head.as_bytes(), body.as_bytes()].concat();
        self.connection.get_mut().write_all(&whole)?;
        self.answer()
    }

    fn answer(&mut self) -> Result<Answer> {
        let mut line = String::new();
        self.connection.read_line(&mut line)?;
        let status = line.split(' ').nth(1).and_then(|word| word.parse().ok());
        let status = status.ok_or_else(|| Error::other(format!("no status in `{line}`")))?;
        let mut length = 0;
        loop {
            line.clear();
            self.connection.read_line(&mut line)?;
            let header = line.trim_end().to_ascii_lowercase();
            if header.is_empty() {
                break;
            }
            if let Some(value) = header.strip_prefix("content-length:") {
                length = value.trim().parse().map_err(Error::other)?;
            }
        }
        let mut body = vec![0; length];
        self.connection.read_exact(&mut body)?;
        Ok(Answer { status, body })
    }

    /// Sends a JSON body to our server, which must take it; gives the object that came of it.
    ///
    /// # Errors
    /// What the system said, or what the server refused.
    pub fn post(&mut self, method: &str, path: &str, body: &Value) -> Result<Value> {
        let answer = self.send(method, path, &body.to_string())?;
        if !matches!(answer.status, 200 | 201) {
            let said = String::from_utf8_lossy(&answer.body);
            return Err(Error::other(format!(
                "{method} {path}: {} {said}",
                answer.status
            )));
        }
        serde_json::from_slice(&answer.body).map_err(Error::other)
    }

    /// Posts a closure of a road in Kashima and gives its id.
    ///
    /// # Errors
    /// As [`Poster::post`].
    pub fn close_a_road(&mut self, number: usize) -> Result<String> {
        let object = self.post("POST", "/api/v1/closures", &closure(number))?;
        let id = object["id"]
            .as_str()
            .or(object["properties"]["id"].as_str());
        id.map(str::to_owned)
            .ok_or_else(|| Error::other(format!("no id in `{object}`")))
    }
}

/// A closure with a line, a cause and a note, as a city posts it.
pub fn closure(number: usize) -> Value {
    let shift = (number % 100) as f64 * 1e-4;
    let line = [
        [130.101 + shift, 33.104],
        [130.1035 + shift, 33.1062],
        [130.1051 + shift, 33.107],
    ];
    json!({
        "road_name": format!("市道鹿島{number}号線"),
        "geometry": { "type": "LineString", "coordinates": line },
        "restriction": "full_closure",
        "cause": "flooding",
        "note_ja": "橋の手前で冠水しています。迂回してください。",
    })
}
