//! Messages of the public stream, encoded once and sent to everyone.

use std::collections::BTreeMap;
use std::fmt::Write;

use axum::body::Bytes;
use serde_json::Value;

/// One message in every form it is sent in.
#[derive(Debug)]
pub struct Message {
    /// Its place in the stream; none for messages that cannot be resumed from.
    pub seq: Option<u64>,
    plain: Bytes,
    by_lang: BTreeMap<String, Bytes>,
}

impl Message {
    /// A message that is the same in every language.
    pub fn same(seq: Option<u64>, event: &str, data: &Value) -> Self {
        Self {
            seq,
            plain: frame(seq, event, data),
            by_lang: BTreeMap::new(),
        }
    }

    /// A message with its sentences in each language beside its codes.
    pub fn spoken(
        seq: u64,
        event: &str,
        data: &Value,
        texts: impl IntoIterator<Item = (String, Value)>,
    ) -> Self {
        let with_text = |(lang, text): (String, Value)| {
            let mut data = data.clone();
            data["lang"] = Value::from(lang.as_str());
            data["text"] = text;
            let bytes = frame(Some(seq), event, &data);
            (lang, bytes)
        };
        Self {
            seq: Some(seq),
            plain: frame(Some(seq), event, data),
            by_lang: texts.into_iter().map(with_text).collect(),
        }
    }

    /// The bytes for a reader: with sentences where a language was asked for.
    pub fn bytes(&self, lang: Option<&str>) -> Bytes {
        let spoken = lang.and_then(|lang| self.by_lang.get(lang));
        spoken.unwrap_or(&self.plain).clone()
    }
}

/// One event as the stream carries it; JSON holds no line break.
///
/// # Source
/// HTML Living Standard, 9.2 Server-sent events.
fn frame(seq: Option<u64>, event: &str, data: &Value) -> Bytes {
    let mut text = String::new();
    if let Some(seq) = seq {
        let _ = writeln!(text, "id: {seq}");
    }
    let _ = write!(text, "event: {event}\ndata: {data}\n\n");
    text.into()
}

/// How long a browser waits before it comes back.
pub fn retry(wait_ms: u64) -> Bytes {
    format!("retry: {wait_ms}\n\n").into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_message_is_one_block_with_its_id() {
        let message = Message::same(Some(7), "closure", &json!({"note": "a\nb\r\n: c"}));
        let bytes = message.bytes(None);
        let text = std::str::from_utf8(&bytes).unwrap();
        assert!(text.starts_with("id: 7\nevent: closure\ndata: {"), "{text}");
        assert_eq!(text.matches('\n').count(), 4, "{text}");
        assert!(!text.contains('\r'), "{text}");
    }

    #[test]
    fn sentences_come_only_in_the_language_that_was_asked_for() {
        let texts = [("en".to_owned(), json!(["closed"]))];
        let message = Message::spoken(1, "closure", &json!({}), texts);
        let in_english = message.bytes(Some("en"));
        assert!(std::str::from_utf8(&in_english).unwrap().contains("closed"));
        assert_eq!(message.bytes(Some("vi")), message.bytes(None));
    }
}
