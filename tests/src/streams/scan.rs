//! Reading Server-Sent Events out of the bytes of an HTTP/1.1 answer, piece by piece.

/// An event that was received whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// Its `event:`.
    pub kind: String,
    /// Its `id:`.
    pub id: String,
    /// Its `data:`.
    pub data: String,
}

impl Received {
    /// The `seq` of its data.
    pub fn seq(&self) -> Option<u64> {
        let (_, rest) = self.data.split_once("\"seq\":")?;
        let digits = rest.find(|c: char| !c.is_ascii_digit())?;
        rest[..digits].parse().ok()
    }
}

/// How far one answer was read.
#[derive(Debug, Default)]
pub struct Scanner {
    place: Place,
    chunked: bool,
    framing: Vec<u8>,
    line: Vec<u8>,
    kind: String,
    id: String,
    data: String,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Place {
    #[default]
    Head,
    Size,
    Data(usize),
    AfterData,
    Body,
    Refused,
}

impl Scanner {
    /// Whether a head with status 200 was read.
    pub fn is_open(&self) -> bool {
        !matches!(self.place, Place::Head | Place::Refused)
    }

    /// Whether the answer is another one than 200.
    pub fn is_refused(&self) -> bool {
        self.place == Place::Refused
    }

    /// Reads on; every event that is whole now goes to `take`.
    pub fn read(&mut self, mut bytes: &[u8], mut take: impl FnMut(Received)) {
        while !bytes.is_empty() {
            bytes = match self.place {
                Place::Head | Place::Size | Place::AfterData => self.frame_line(bytes),
                Place::Data(left) => {
                    let (body, rest) = bytes.split_at(left.min(bytes.len()));
                    self.body(body, &mut take);
                    self.place = match left - body.len() {
                        0 => Place::AfterData,
                        left => Place::Data(left),
                    };
                    rest
                }
                Place::Body => {
                    self.body(bytes, &mut take);
                    return;
                }
                Place::Refused => return,
            };
        }
    }

    /// A line of the HTTP framing; what is left of the bytes comes back.
    fn frame_line<'a>(&mut self, bytes: &'a [u8]) -> &'a [u8] {
        let Some(end) = bytes.iter().position(|b| *b == b'\n') else {
            self.framing.extend_from_slice(bytes);
            return &[];
        };
        self.framing.extend_from_slice(&bytes[..end]);
        let line = String::from_utf8_lossy(&self.framing)
            .trim_end()
            .to_ascii_lowercase();
        self.framing.clear();
        self.place = match self.place {
            Place::Head => self.head_line(&line),
            Place::Size => match usize::from_str_radix(&line, 16) {
                Ok(size) if size > 0 => Place::Data(size),
                _ => Place::Refused,
            },
            _ => Place::Size,
        };
        &bytes[end + 1..]
    }

    fn head_line(&mut self, line: &str) -> Place {
        if line.starts_with("http/1.1 ") && !line.starts_with("http/1.1 200") {
            return Place::Refused;
        }
        self.chunked |= line == "transfer-encoding: chunked";
        match (line.is_empty(), self.chunked) {
            (true, true) => Place::Size,
            (true, false) => Place::Body,
            (false, _) => Place::Head,
        }
    }

    fn body(&mut self, mut bytes: &[u8], take: &mut impl FnMut(Received)) {
        while let Some(end) = bytes.iter().position(|b| *b == b'\n') {
            self.line.extend_from_slice(&bytes[..end]);
            self.event_line(take);
            self.line.clear();
            bytes = &bytes[end + 1..];
        }
        self.line.extend_from_slice(bytes);
    }

    fn event_line(&mut self, take: &mut impl FnMut(Received)) {
        let line = String::from_utf8_lossy(&self.line);
        if line.is_empty() {
            let event = Received {
                kind: std::mem::take(&mut self.kind),
                id: std::mem::take(&mut self.id),
                data: std::mem::take(&mut self.data),
            };
            if !event.data.is_empty() {
                take(event);
            }
            return;
        }
        let (name, value) = line.split_once(':').unwrap_or((&line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match name {
            "event" => value.clone_into(&mut self.kind),
            "id" => value.clone_into(&mut self.id),
            "data" => value.clone_into(&mut self.data),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHUNKED: &[u8] = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n\
        f\r\nretry: 1000\n\nid\r\n1c\r\n: 7\nevent: closure\ndata: {\"s\r\n9\r\neq\":7}\n\n\n\r\n";

    fn events(bytes: &[u8], piece: usize) -> Vec<Received> {
        let (mut scanner, mut found) = (Scanner::default(), Vec::new());
        for piece in bytes.chunks(piece) {
            scanner.read(piece, |event| found.push(event));
        }
        assert!(scanner.is_open());
        found
    }

    #[test]
    fn ok_events_are_read_whole_wherever_the_pieces_end() {
        for piece in 1..CHUNKED.len() {
            let found = events(CHUNKED, piece);
            assert_eq!(found.len(), 1, "pieces of {piece}");
            assert_eq!(
                (found[0].seq(), found[0].kind.as_str()),
                (Some(7), "closure")
            );
        }
    }

    #[test]
    fn ok_an_answer_without_chunks_is_read_too() {
        let bytes = b"HTTP/1.1 200 OK\r\nServer: x\r\n\r\nid: 1:0\ndata: {\"seq\":3,\"a\":1}\n\n";
        assert_eq!(events(bytes, 5)[0].seq(), Some(3));
    }

    #[test]
    fn err_another_status_is_refused() {
        let mut scanner = Scanner::default();
        scanner.read(b"HTTP/1.1 503 x\r\n\r\n", |_| {});
        assert!(scanner.is_refused());
    }
}
