//! Standard output that a closed pipe does not make panic: `michi check | head` is no fault.

use std::fmt::Arguments;
use std::io::{self, ErrorKind, Write};

/// Prints one line.
macro_rules! say {
    ($($words:tt)*) => { $crate::cli::out::text(format_args!("{}\n", format_args!($($words)*))) };
}
pub(crate) use say;

/// Prints a text as it is; ends the command where it cannot be written, and the reader is there.
pub(crate) fn text(words: Arguments<'_>) {
    let mut out = io::stdout().lock();
    let written = out.write_fmt(words).and_then(|()| out.flush());
    if let Err(fault) = written
        && fault.kind() != ErrorKind::BrokenPipe
    {
        eprintln!("michi: expected to write to standard output: {fault}");
        std::process::exit(2);
    }
}
