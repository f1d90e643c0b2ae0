//! The last messages of the stream, for phones that come back after a short break.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use super::message::Message;

/// A bounded memory of messages, oldest first.
#[derive(Debug)]
pub struct Recent {
    most: usize,
    kept: Mutex<Kept>,
}

#[derive(Debug)]
struct Kept {
    /// Everything after this place is in `messages`.
    complete_after: u64,
    messages: VecDeque<Arc<Message>>,
}

impl Recent {
    /// A memory of at most `most` messages that knows everything after `seq`.
    pub fn new(most: usize, seq: u64) -> Self {
        let kept = Kept {
            complete_after: seq,
            messages: VecDeque::new(),
        };
        Self {
            most,
            kept: Mutex::new(kept),
        }
    }

    /// Adds the newest message; the oldest goes when there are too many.
    pub fn push(&self, message: Arc<Message>) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.messages.push_back(message);
        if kept.messages.len() > self.most
            && let Some(gone) = kept.messages.pop_front()
        {
            kept.complete_after = gone.seq.unwrap_or(kept.complete_after);
        }
    }

    /// Every message after a place; none when some of them are no longer kept.
    pub fn after(&self, seq: u64) -> Option<Vec<Arc<Message>>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if seq < kept.complete_after {
            return None;
        }
        let later = kept
            .messages
            .iter()
            .filter(|message| message.seq > Some(seq));
        Some(later.cloned().collect())
    }

    /// Forgets everything up to a place, when what came before no longer holds.
    pub fn restart(&self, seq: u64) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.messages.clear();
        kept.complete_after = seq;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn message(seq: u64) -> Arc<Message> {
        Arc::new(Message::same(Some(seq), "closure", &json!({})))
    }

    fn seqs(recent: &Recent, after: u64) -> Option<Vec<u64>> {
        let messages = recent.after(after)?;
        Some(messages.iter().filter_map(|message| message.seq).collect())
    }

    #[test]
    fn what_came_after_a_place_is_given_once_and_in_order() {
        let recent = Recent::new(3, 10);
        for seq in [11, 13, 14] {
            recent.push(message(seq));
        }
        assert_eq!(seqs(&recent, 10), Some(vec![11, 13, 14]));
        assert_eq!(seqs(&recent, 12), Some(vec![13, 14]));
        assert_eq!(seqs(&recent, 14), Some(vec![]));
    }

    #[test]
    fn a_place_before_the_memory_is_refused_and_not_answered_with_a_gap() {
        let recent = Recent::new(2, 10);
        for seq in [11, 13, 14] {
            recent.push(message(seq));
        }
        assert_eq!(seqs(&recent, 10), None);
        assert_eq!(seqs(&recent, 11), Some(vec![13, 14]));
        recent.restart(20);
        assert_eq!(seqs(&recent, 14), None);
        assert_eq!(seqs(&recent, 20), Some(vec![]));
    }
}
