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

    /// The place after which nothing is missing; none when there is no room for what came before.
    pub fn room_before(&self) -> Option<u64> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        (kept.messages.len() < self.most).then_some(kept.complete_after)
    }

    /// Adds what came between two places, of which the memory was complete after the later one.
    pub fn recall(&self, between: std::ops::Range<u64>, messages: Vec<Arc<Message>>) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        // What was forgotten meanwhile would be missing in between.
        if kept.complete_after != between.end {
            return;
        }
        kept.complete_after = between.start;
        for message in messages.into_iter().rev() {
            if kept.messages.len() == self.most {
                kept.complete_after = message.seq.unwrap_or(between.end);
                return;
            }
            kept.messages.push_front(message);
        }
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

    #[test]
    fn what_came_before_is_recalled_as_far_as_there_is_room() {
        let recent = Recent::new(4, 10);
        recent.push(message(11));
        recent.recall(3..10, [5, 7, 8, 10].map(message).to_vec());
        assert_eq!(recent.room_before(), None);
        assert_eq!(seqs(&recent, 4), None);
        assert_eq!(seqs(&recent, 5), Some(vec![7, 8, 10, 11]));
    }

    #[test]
    fn nothing_is_recalled_across_a_gap() {
        let recent = Recent::new(2, 10);
        for seq in [11, 12, 13] {
            recent.push(message(seq));
        }
        recent.recall(3..10, vec![message(5)]);
        assert_eq!(seqs(&recent, 5), None);
        assert_eq!(seqs(&recent, 11), Some(vec![12, 13]));
    }
}
