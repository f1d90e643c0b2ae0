//! What a role may do, as the scopes that tokens are given.

use std::collections::BTreeSet;

use michi_store::accounts::{Role, Scope};

/// The scopes of a role; each role has those of the ones before it.
pub fn of_role(role: Role) -> BTreeSet<Scope> {
    let mut scopes = BTreeSet::from([
        Scope::Closures,
        Scope::Shelters,
        Scope::Confirmations,
        Scope::EvacuationPrepare,
    ]);
    if role >= Role::Approver {
        scopes.insert(Scope::Evacuation);
    }
    if role >= Role::Admin {
        scopes.insert(Scope::Journal);
    }
    scopes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_poster_prepares_orders_and_does_not_issue_them() {
        let may = |role, scope| of_role(role).contains(&scope);
        assert!(may(Role::Poster, Scope::EvacuationPrepare));
        assert!(!may(Role::Poster, Scope::Evacuation));
        assert!(may(Role::Approver, Scope::Evacuation));
        assert!(!may(Role::Approver, Scope::Journal));
        assert!(may(Role::Admin, Scope::Journal));
    }
}
