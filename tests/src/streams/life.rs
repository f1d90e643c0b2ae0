//! What is posted about a closure from its beginning to its end, again and again.

use std::io::Result;

use serde_json::json;

use super::poster::Poster;

/// Postings about one closure: posted, changed, confirmed seven times, lifted.
const STEPS: usize = 10;

/// A poster in the middle of it.
#[derive(Debug)]
pub struct Life {
    poster: Poster,
    posted: usize,
    path: String,
}

impl Life {
    /// Nothing is posted yet.
    pub fn new(poster: Poster) -> Self {
        Self {
            poster,
            posted: 0,
            path: String::new(),
        }
    }

    /// Posts what comes next; it is on disk when this returns.
    ///
    /// # Errors
    /// What the system or the server said.
    pub fn go_on(&mut self) -> Result<()> {
        let (closure, step) = (self.posted / STEPS, self.posted % STEPS);
        let path = &self.path;
        match step {
            0 => {
                let id = self.poster.close_a_road(closure)?;
                self.path = format!("/api/v1/closures/{id}");
            }
            1 => {
                let change = json!({ "note_ja": "水が引き始めています。" });
                self.poster.post("PATCH", path, &change)?;
            }
            9 => {
                self.poster
                    .post("POST", &format!("{path}/lift"), &json!({}))?;
            }
            _ => {
                self.poster
                    .post("POST", &format!("{path}/confirm"), &json!({}))?;
            }
        }
        self.posted += 1;
        Ok(())
    }
}
