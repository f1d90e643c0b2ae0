//! A sentence as the rules read it: without spaces, each character knowing its place in the text.

/// Characters with their places in the text.
#[derive(Debug, Default)]
pub(super) struct View {
    chars: Vec<char>,
    places: Vec<usize>,
}

impl View {
    pub(super) fn push(&mut self, c: char, place: usize) {
        self.chars.push(c);
        self.places.push(place);
    }

    pub(super) fn len(&self) -> usize {
        self.chars.len()
    }

    pub(super) fn get(&self, at: usize) -> Option<char> {
        self.chars.get(at).copied()
    }

    /// The character before one.
    pub(super) fn before(&self, at: usize) -> Option<char> {
        self.get(at.checked_sub(1)?)
    }

    pub(super) fn chars(&self) -> &[char] {
        &self.chars
    }

    /// Place in the text of a character; of the end, one after the last.
    pub(super) fn place(&self, at: usize) -> usize {
        match self.places.get(at) {
            Some(place) => *place,
            None => self.places.last().map_or(0, |place| place + 1),
        }
    }

    pub(super) fn starts_with(&self, at: usize, words: &str) -> bool {
        let mut here = self.chars.get(at..).unwrap_or_default().iter();
        words.chars().all(|c| here.next() == Some(&c))
    }

    pub(super) fn ends_with(&self, words: &str) -> bool {
        self.ends_at(self.len(), words)
    }

    /// Whether the words stand right before a character.
    pub(super) fn ends_at(&self, end: usize, words: &str) -> bool {
        let start = end.checked_sub(words.chars().count());
        start.is_some_and(|start| self.starts_with(start, words))
    }

    /// Where the words stand.
    pub(super) fn find_all<'a>(&'a self, words: &'a str) -> impl Iterator<Item = usize> + 'a {
        (0..self.len()).filter(move |at| self.starts_with(*at, words))
    }

    /// Where any of the words stands, from and to; of two that begin together the longer.
    pub(super) fn find_any<'a>(
        &'a self,
        words: &'a [&str],
    ) -> impl Iterator<Item = (usize, usize)> + 'a {
        (0..self.len()).filter_map(move |at| {
            let here = words.iter().filter(|word| self.starts_with(at, word));
            let longest = here.map(|word| word.chars().count()).max()?;
            Some((at, at + longest))
        })
    }

    /// Runs of characters of one kind, from and to.
    pub(super) fn runs<'a>(
        &'a self,
        kind: impl Fn(char) -> bool + 'a,
    ) -> impl Iterator<Item = (usize, usize)> + 'a {
        let mut at = 0;
        std::iter::from_fn(move || {
            while at < self.len() && !kind(self.chars[at]) {
                at += 1;
            }
            let from = at;
            while at < self.len() && kind(self.chars[at]) {
                at += 1;
            }
            (from < at).then_some((from, at))
        })
    }
}
