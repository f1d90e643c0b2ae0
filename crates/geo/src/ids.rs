//! Where new ids come from: chance is an argument, this crate has none of its own.

/// What a new id is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdKind {
    /// A closure.
    Closure,
    /// An evacuation order.
    Order,
    /// A note.
    Note,
}

impl IdKind {
    /// What the id begins with.
    pub const fn prefix(self) -> &'static str {
        match self {
            IdKind::Closure => "c-",
            IdKind::Order => "o-",
            IdKind::Note => "n-",
        }
    }
}

/// A source of ids that were never used before; each begins with [`IdKind::prefix`].
pub trait NewIds {
    /// A fresh id.
    fn new_id(&mut self, kind: IdKind) -> String;
}

impl<F: FnMut(IdKind) -> String> NewIds for F {
    fn new_id(&mut self, kind: IdKind) -> String {
        self(kind)
    }
}
