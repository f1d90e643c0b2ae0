//! Named caps on everything a stranger's locale folder could make large.
//!
//! Fluent itself stops after 100 placeables in one message and at messages that refer to
//! themselves; these caps close what it leaves open.

/// Most bytes of one file. The largest real file is below 40 kB.
pub const MAX_FILE_BYTES: usize = 256 * 1024;

/// Most languages. BCP 47 knows thousands; a city offers some dozens.
pub const MAX_LOCALES: usize = 64;

/// Most files of one language.
pub const MAX_FILES_PER_LOCALE: usize = 64;

/// Deepest nesting of braces. The parser recurses once per brace.
pub const MAX_BRACE_DEPTH: usize = 16;

/// Longest number literal. The plural rules compute 10^digits in 64 bits.
pub const MAX_NUMBER_CHARS: usize = 15;

/// Most bytes of one formatted message; a message that refers to others could multiply.
pub const MAX_TEXT_BYTES: usize = 64 * 1024;

/// Line (from 1) where braces nest too deep, if they do.
#[must_use]
pub fn too_deep_at(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut line = 1;
    for byte in text.bytes() {
        match byte {
            b'\n' => line += 1,
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_BRACE_DEPTH {
            return Some(line);
        }
    }
    None
}

/// Whether any run of digits and points is longer than a number may be.
#[must_use]
pub fn has_long_number(text: &str) -> bool {
    text.split(|c: char| !(c.is_ascii_digit() || c == '.'))
        .any(|run| run.len() > MAX_NUMBER_CHARS)
}

/// Line (from 1) of a byte offset.
#[must_use]
pub(crate) fn line_of(text: &str, offset: usize) -> usize {
    let end = offset.min(text.len());
    text.as_bytes()[..end]
        .iter()
        .filter(|byte| **byte == b'\n')
        .count()
        + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deep_braces_are_found_with_their_line() {
        assert_eq!(too_deep_at("a = { $b }\n"), None);
        let bomb = format!("a = b\nc = {}", "{".repeat(100_000));
        assert_eq!(too_deep_at(&bomb), Some(2));
    }

    #[test]
    fn long_numbers_are_found() {
        assert!(!has_long_number(
            "a = { $n -> [1] one *[other] 0.5 m, 0954-63-2111 }"
        ));
        assert!(has_long_number(
            "a = { 1.0000000000000000000000001 -> *[other] x }"
        ));
    }
}
