//! A clock that tests move: the server adds what stands in a file to the system's time.

use std::path::{Path, PathBuf};
use std::time::Duration;

/// The file that `MICHI_CLOCK` names.
pub struct Clock {
    file: PathBuf,
}

impl Clock {
    /// A clock in `folder` that shows the system's time.
    pub fn new(folder: &Path) -> Self {
        let clock = Self {
            file: folder.join("clock"),
        };
        clock.shift_ms(0);
        clock
    }

    /// The file.
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// Sets the clock to so much after the system's time.
    pub fn set_ahead(&self, by: Duration) {
        self.shift_ms(i128::try_from(by.as_millis()).expect("a span a test may need"));
    }

    /// Sets the clock to so much before the system's time.
    pub fn set_back(&self, by: Duration) {
        self.shift_ms(-i128::try_from(by.as_millis()).expect("a span a test may need"));
    }

    /// Written aside and renamed: the server never reads half a number.
    fn shift_ms(&self, shift: i128) {
        let aside = self.file.with_extension("new");
        std::fs::write(&aside, shift.to_string()).unwrap();
        std::fs::rename(&aside, &self.file).unwrap();
    }
}

/// So many hours.
pub const fn hours(count: u64) -> Duration {
    Duration::from_secs(count * 3_600)
}
