//! Everything that keeps a language from being published.
