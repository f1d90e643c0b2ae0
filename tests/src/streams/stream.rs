//! One open stream of the crowd.

use std::io::{ErrorKind, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};

use rustix::net::sockopt::set_socket_recv_buffer_size;
use rustix::net::{AddressFamily, SocketType, bind, connect, socket};

use super::scan::{Received, Scanner};

/// Streams from one source address: well below the ports that one address has.
const FROM_ONE_ADDRESS: usize = 4_000;
/// Receive buffer of a stream that is not read, so that what the server holds is what counts.
const UNREAD_BUFFER_BYTES: usize = 4_096;

/// Whether the client takes what comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// Takes everything at once.
    Reading,
    /// Takes nothing after the head.
    Idle,
}

/// What to ask for.
#[derive(Debug, Clone)]
pub struct Target {
    /// Where the server listens.
    pub server: SocketAddr,
    /// Path and query.
    pub path: String,
}

/// An open stream and what came through it.
#[derive(Debug)]
pub struct Stream {
    pub(super) socket: TcpStream,
    scanner: Scanner,
    /// Whether the client reads.
    pub manner: Manner,
    /// Events of the awaited kind.
    pub events: usize,
    /// The `seq` of the first of them.
    pub first_seq: u64,
    /// The greatest `seq` of them.
    pub last_seq: u64,
    /// Events that came again or out of order.
    pub disordered: usize,
    /// Whether the server ended it.
    pub ended: bool,
}

impl Stream {
    /// Connects and asks; `number` chooses the source address.
    ///
    /// # Errors
    /// What the system said.
    pub fn open(
        target: &Target,
        manner: Manner,
        number: usize,
        resume: Option<u64>,
    ) -> std::io::Result<Self> {
        let socket = socket(AddressFamily::INET, SocketType::STREAM, None)?;
        if manner == Manner::Idle {
            set_socket_recv_buffer_size(&socket, UNREAD_BUFFER_BYTES)?;
        }
        bind(&socket, &SocketAddr::from((source(number), 0)))?;
        connect(&socket, &target.server)?;
        let mut socket = TcpStream::from(socket);
        let resume = resume.map(|seq| format!("last-event-id: {seq}\r\n"));
        let head = format!(
            "GET {} HTTP/1.1\r\nhost: {}\r\naccept: text/event-stream\r\n{}\r\n",
            target.path,
            target.server,
            resume.unwrap_or_default()
        );
        socket.write_all(head.as_bytes())?;
        socket.set_nonblocking(true)?;
        Ok(Self {
            socket,
            scanner: Scanner::default(),
            manner,
            events: 0,
            first_seq: 0,
            last_seq: 0,
            disordered: 0,
            ended: false,
        })
    }

    /// Whether the server answered with 200.
    pub fn is_open(&self) -> bool {
        self.scanner.is_open() && !self.ended
    }

    /// Reads what is there; every event of `kind` goes to `take`.
    pub fn read(&mut self, buffer: &mut [u8], kind: &str, mut take: impl FnMut(&Received)) {
        let length = match self.socket.read(buffer) {
            Ok(0) => 0,
            Ok(length) => length,
            Err(fault) if fault.kind() == ErrorKind::WouldBlock => return,
            Err(_) => 0,
        };
        self.ended |= length == 0;
        let Self {
            scanner,
            events,
            first_seq,
            last_seq,
            disordered,
            ..
        } = self;
        scanner.read(&buffer[..length], |event| {
            if event.kind != kind {
                return;
            }
            let seq = event.seq().unwrap_or_default();
            if *events == 0 {
                *first_seq = seq;
            }
            *events += 1;
            *disordered += usize::from(seq <= *last_seq);
            *last_seq = seq.max(*last_seq);
            take(&event);
        });
        self.ended |= self.scanner.is_refused();
    }
}

/// Addresses of this machine that no other program uses; another block for each run.
fn source(number: usize) -> Ipv4Addr {
    let run = std::process::id();
    let block = number / FROM_ONE_ADDRESS;
    let third = u8::try_from(run % 250).unwrap_or_default();
    Ipv4Addr::new(
        127,
        77,
        third,
        u8::try_from(block % 250).unwrap_or_default() + 1,
    )
}
