//! Following the journal: each event is folded, encoded once, and told to every stream.

use std::sync::{Arc, PoisonError};
use std::time::Duration;

use michi_geo::event::{Event, SubjectKind};
use michi_store::fault::StoreError;
use michi_store::journal::Head;
use serde_json::json;
use tokio::time::{MissedTickBehavior, interval};

use super::encode::message;
use super::folded::{Folded, READ_AT_ONCE, fold};
use super::hub::Hub;
use super::message::Message;
use crate::config::STREAM_ALIVE_S;
use crate::state::AppState;

/// Follows the journal of a state's live space until the journal is closed.
pub async fn follow(state: AppState) {
    let Some(live) = state.live() else { return };
    let hub = &live.hub;
    let mut heads = hub.journal.watch();
    let mut alive = interval(Duration::from_secs(STREAM_ALIVE_S));
    alive.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        let sign = tokio::select! {
            changed = heads.changed() => if changed.is_err() { return } else { Sign::NotDue },
            _ = alive.tick() => Sign::Due,
        };
        keep_up(hub, &state, sign).await;
    }
}

/// Whether it is time for a sign of life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// It is.
    Due,
    /// Not yet.
    NotDue,
}

/// Takes in what is new, and only then says that it is alive: a page that hears nothing says after
/// a while that it is not live, which is true also when the server hears nothing of the journal.
pub(super) async fn keep_up(hub: &Hub, state: &AppState, sign: Sign) {
    if let Err(fault) = catch_up(hub, state).await {
        tracing::error!(target: "michi", "the board does not follow the journal: {fault}");
        hub.followed.lost();
        return;
    }
    hub.followed.kept();
    if sign == Sign::Due {
        hub.say_alive();
    }
}

/// Takes in what the journal has beyond the board.
async fn catch_up(hub: &Hub, state: &AppState) -> Result<(), StoreError> {
    let head = hub.journal.head().await?;
    if head.generation != hub.applied.borrow().generation {
        return start_anew(hub).await;
    }
    loop {
        let seq = hub.applied.borrow().seq;
        let events = hub.journal.read(&hub.space, seq, READ_AT_ONCE).await?;
        if events.is_empty() {
            // What belongs to another space is behind us too.
            hub.applied.send_if_modified(|known| advance(known, head));
            return Ok(());
        }
        for event in &events {
            take_in(hub, state, event).await;
        }
    }
}

/// Folds an event, and tells what the public may know of it.
async fn take_in(hub: &Hub, state: &AppState, event: &Event) {
    let (taken, head) = hub.fold(event);
    let view = hub.renew();
    if event.subject.kind == SubjectKind::Journal {
        // A text was erased: no message that carries it is given again.
        *hub.recalled.lock().await = false;
        hub.recent.restart(event.seq.0.saturating_sub(1));
    }
    if taken {
        let snapshot = state.snapshot();
        let languages = &snapshot.atlas.city().languages;
        let message = message(event, &view.board, &snapshot, languages);
        message
            .into_iter()
            .for_each(|message| hub.tell(Arc::new(message)));
    }
    hub.applied.send_if_modified(|known| advance(known, head));
}

fn advance(known: &mut Head, head: Head) -> bool {
    let later = head > *known;
    if later {
        *known = head;
    }
    later
}

/// The journal was restored: nothing folded before holds, and every reader starts anew.
async fn start_anew(hub: &Hub) -> Result<(), StoreError> {
    let anew: Folded = fold(&*hub.journal, &hub.space).await?;
    let head = anew.head;
    *hub.folded.write().unwrap_or_else(PoisonError::into_inner) = anew;
    hub.renew();
    hub.recent.restart(head.seq.0);
    // First the place, then the word: who comes in between sees the new place and needs no word.
    hub.applied.send_replace(head);
    let data = json!({ "seq": head.seq, "as_of": hub.now() });
    let _ = hub
        .public
        .send(Arc::new(Message::same(Some(head.seq.0), "reset", &data)));
    Ok(())
}

impl Hub {
    /// Puts an event on the board, if it can be there.
    fn fold(&self, event: &Event) -> (bool, Head) {
        let mut folded = self.folded.write().unwrap_or_else(PoisonError::into_inner);
        (folded.take(event), folded.head)
    }

    /// Sends a message to every stream, and keeps it for those that come back.
    fn tell(&self, message: Arc<Message>) {
        self.recent.push(Arc::clone(&message));
        // Nobody listening is no fault.
        let _ = self.public.send(message);
    }

    /// The sign of life: without it for three times its pause, a page says that it is not live.
    fn say_alive(&self) {
        let head = *self.applied.borrow();
        let data = json!({ "as_of": self.now(), "seq": head.seq });
        let _ = self
            .public
            .send(Arc::new(Message::same(None, "alive", &data)));
    }
}
