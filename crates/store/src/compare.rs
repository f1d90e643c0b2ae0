//! Comparing a backup with the journal it would replace.

use michi_geo::board::Board;
use michi_geo::evacuation::OrderState;
use michi_geo::event::{Subject, SubjectKind};
use michi_geo::opening::OpeningState;
use michi_geo::space::Space;
use std::collections::BTreeMap;

/// Something that is posted.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Posting {
    /// Where it belongs.
    pub space: Space,
    /// What it is.
    pub subject: Subject,
    /// Words to know it by: the road, the facility, the kind of order.
    pub label: String,
    /// Its version.
    pub version: u64,
}

/// Something that a restore would put in force as it was.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Revived {
    /// As it is in the backup.
    pub posting: Posting,
    /// What became of it since.
    pub since: Since,
}

/// What became of a posting after the backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Since {
    /// It was changed or confirmed.
    Changed {
        /// Its version now.
        version: u64,
    },
    /// It was lifted, cancelled or closed.
    Ended,
    /// Nobody knows: the journal cannot be read.
    Unknown,
}

/// What is in force on a board.
fn in_force(board: &Board) -> Vec<Posting> {
    let posting = |kind, id: &str, label: &str, version| Posting {
        space: board.space().clone(),
        subject: Subject::new(kind, id),
        label: label.to_owned(),
        version,
    };
    let closures = board
        .closures()
        .filter(|closure| closure.lifted_at.is_none());
    let closures = closures.map(|closure| {
        let label = &closure.road_name;
        posting(SubjectKind::Closure, &closure.id, label, closure.version)
    });
    let orders = board
        .orders()
        .filter(|order| order.state == OrderState::InForce);
    let orders = orders.map(|order| {
        let label = order.kind.code();
        posting(SubjectKind::Evacuation, &order.id, label, order.version)
    });
    let openings = board
        .openings()
        .filter(|opening| opening.state != OpeningState::Closed);
    let openings = openings.map(|opening| {
        let label = opening.state.code();
        posting(
            SubjectKind::Shelter,
            &opening.facility,
            label,
            opening.version,
        )
    });
    closures.chain(orders).chain(openings).collect()
}

/// The folded state of every space.
pub(crate) type Boards = BTreeMap<Space, Board>;

/// What is in force in the backup but not as it is now; all of a space that nobody knows now.
pub(crate) fn revived(backup: &Boards, now: &Boards) -> Vec<Revived> {
    let mut revived = Vec::new();
    for board in backup.values() {
        let standing = now.get(board.space()).map(in_force);
        for posting in in_force(board) {
            if let Some(since) = since(&posting, standing.as_deref()) {
                revived.push(Revived { posting, since });
            }
        }
    }
    revived
}

/// What became of a posting; none when it stands as it was.
fn since(posting: &Posting, standing: Option<&[Posting]>) -> Option<Since> {
    let Some(standing) = standing else {
        return Some(Since::Unknown);
    };
    let same = |one: &&Posting| one.subject == posting.subject;
    match standing.iter().find(same).map(|still| still.version) {
        None => Some(Since::Ended),
        Some(version) if version == posting.version => None,
        Some(version) => Some(Since::Changed { version }),
    }
}

/// What is in force now but not in the backup.
pub(crate) fn lost(backup: &Boards, now: &Boards) -> Vec<Posting> {
    let mut lost: Vec<Posting> = now.values().flat_map(in_force).collect();
    let kept: Vec<Posting> = backup.values().flat_map(in_force).collect();
    let same = |one: &Posting, other: &Posting| {
        (&one.space, &one.subject) == (&other.space, &other.subject)
    };
    lost.retain(|posting| !kept.iter().any(|one| same(one, posting)));
    lost
}
