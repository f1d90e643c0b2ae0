//! Events as messages of the public stream: what the public knows of their subject afterwards.

use michi_geo::event::{Event, Subject, SubjectKind};
use michi_geo::public::PublicBoard;
use michi_l10n::Tag;
use serde_json::{Value, json};

use super::message::Message;
use crate::snapshot::Snapshot;
use crate::text::Speaker;
use crate::text::said::Said;
use crate::text::teller::{Dates, Teller};

/// What an event tells the public, in these languages; none when it tells nothing, as with prepared
/// orders.
pub fn message(
    event: &Event,
    board: &PublicBoard,
    snapshot: &Snapshot,
    languages: &[String],
) -> Option<Message> {
    let Subject { kind, id } = &event.subject;
    let mut data = json!({ "seq": event.seq, "at": event.at, "id": id });
    if *kind == SubjectKind::Journal {
        return Some(Message::same(Some(event.seq.0), "reset", &data));
    }
    if *kind == SubjectKind::Confirmation {
        data["object"] = json!(board.completeness);
        return Some(Message::same(Some(event.seq.0), kind.code(), &data));
    }
    data["object"] = object(board, &event.subject)?;
    if let Some(order) = board.order(id).filter(|_| *kind == SubjectKind::Evacuation) {
        let before = order.supersedes.as_deref().and_then(|id| board.order(id));
        data["also"] = json!(
            before
                .map(|order| vec![order.to_json()])
                .unwrap_or_default()
        );
    }
    let texts = told(snapshot, languages, |teller| {
        lines(teller, snapshot, board, &event.subject)
    });
    Some(Message::spoken(event.seq.0, kind.code(), &data, texts))
}

/// The public object of a subject; null for a closure that is no longer shown, none for an order
/// that the public never heard of.
fn object(board: &PublicBoard, subject: &Subject) -> Option<Value> {
    let id = subject.id.as_str();
    match subject.kind {
        SubjectKind::Closure => {
            let closure = board.closure(id).map(|closure| closure.to_feature());
            Some(closure.unwrap_or(Value::Null))
        }
        SubjectKind::Shelter => Some(board.opening(id)?.to_json()),
        SubjectKind::Evacuation => Some(board.order(id)?.to_json()),
        SubjectKind::Confirmation | SubjectKind::Journal => None,
    }
}

/// What is said of a subject, line by line.
pub fn lines(
    teller: &Teller<'_>,
    snapshot: &Snapshot,
    board: &PublicBoard,
    subject: &Subject,
) -> Vec<Said> {
    let id = subject.id.as_str();
    let said = match subject.kind {
        SubjectKind::Closure => {
            let closure = board.closure(id);
            closure.map(|closure| teller.closure(closure, board.as_of).lines(teller))
        }
        SubjectKind::Shelter => board.opening(id).map(|opening| {
            let facility = snapshot.atlas.facility(id);
            let name = facility.map(|site| teller.speaker.name(&site.name));
            let name = name.unwrap_or_else(|| teller.speaker.verbatim(id));
            teller.opening(opening, facility).lines(name)
        }),
        SubjectKind::Evacuation => {
            let order = board.order(id);
            order.map(|order| teller.order(order).lines(teller))
        }
        SubjectKind::Confirmation | SubjectKind::Journal => None,
    };
    said.unwrap_or_default()
}

/// Sentences in each of some languages.
pub fn told(
    snapshot: &Snapshot,
    languages: &[String],
    lines: impl Fn(&Teller<'_>) -> Vec<Said>,
) -> Vec<(String, Value)> {
    let in_language = |tag: &String| {
        let teller = teller(snapshot, &Tag::new(tag));
        (tag.clone(), json!(lines(&teller)))
    };
    languages.iter().map(in_language).collect()
}

/// Somebody who tells the city's postings in a language, in sentences that travel alone.
pub fn teller<'a>(snapshot: &'a Snapshot, tag: &Tag) -> Teller<'a> {
    Teller {
        speaker: Speaker::new(&snapshot.catalogs, tag),
        city: snapshot.atlas.city(),
        dates: Dates::Whole,
    }
}
