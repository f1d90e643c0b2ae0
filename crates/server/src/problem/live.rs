//! What goes wrong with postings and accounts, as problems.

use michi_geo::decide::Refusal;
use michi_geo::input::InputFault;
use michi_store::fault::StoreError;
use michi_store::journal::AppendError;

use super::{MemberFault, Problem};
use crate::live::submit::NotPosted;
use crate::service::log_in::NotLoggedIn;

impl From<StoreError> for Problem {
    fn from(fault: StoreError) -> Self {
        tracing::error!(target: "michi", "{fault}");
        match fault {
            StoreError::Full { .. } => Self::StoreFull,
            _ => Self::StoreUnavailable,
        }
    }
}

impl From<AppendError> for Problem {
    fn from(fault: AppendError) -> Self {
        match fault {
            AppendError::KeyReused => return Self::KeyReused,
            AppendError::VersionTaken { current } => return Self::Stale { current },
            _ => tracing::error!(target: "michi", "{fault}"),
        }
        match fault {
            AppendError::Full { .. } => Self::StoreFull,
            _ => Self::StoreUnavailable,
        }
    }
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::UnknownId { .. } => Self::UnknownId { what: "posting" },
            Refusal::Stale { current } => Self::Stale { current },
            other => Self::Conflict {
                reason: other.code(),
                detail: other.to_string(),
            },
        }
    }
}

impl From<NotPosted> for Problem {
    fn from(fault: NotPosted) -> Self {
        match fault {
            NotPosted::Refused(refusal) => refusal.into(),
            NotPosted::Append(fault) => fault.into(),
            NotPosted::Store(fault) => fault.into(),
            NotPosted::Unseen { .. } => {
                tracing::error!(target: "michi", "{fault}");
                Self::TimedOut
            }
            NotPosted::Void { .. } => Self::internal(&fault),
        }
    }
}

impl From<NotLoggedIn> for Problem {
    fn from(fault: NotLoggedIn) -> Self {
        match fault {
            NotLoggedIn::TooMany { wait_s } => Self::TooManyAttempts { wait_s },
            NotLoggedIn::Wrong => Self::WrongPassword,
            NotLoggedIn::Store(fault) => fault.into(),
            NotLoggedIn::Failed { detail } => Self::internal(&detail),
        }
    }
}

impl From<Vec<InputFault>> for Problem {
    fn from(faults: Vec<InputFault>) -> Self {
        let member = |fault: InputFault| MemberFault {
            detail: fault.to_string(),
            pointer: fault.pointer,
            code: fault.code,
        };
        Self::Invalid {
            faults: faults.into_iter().map(member).collect(),
        }
    }
}
