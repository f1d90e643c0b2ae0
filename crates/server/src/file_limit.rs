//! Open files: as many as the system allows, and no more connections than they suffice for.

/// Files beside the connections: the journal, listeners, layers that are read again.
#[cfg(unix)]
const OTHER_FILES: usize = 128;

/// Raises the limit of open files and gives how many of the wanted connections it allows.
#[cfg(unix)]
pub fn make_room(connections: usize) -> usize {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let found = getrlimit(Resource::Nofile);
    let raised = Rlimit {
        current: found.maximum,
        maximum: found.maximum,
    };
    // Refused where something outside forbids it: the soft limit stays, and is what counts.
    let _ = setrlimit(Resource::Nofile, raised);
    let files = getrlimit(Resource::Nofile).current;
    let files = files.and_then(|files| usize::try_from(files).ok());
    let allowed = allowed(connections, files);
    if allowed < connections {
        tracing::warn!(
            target: "michi",
            "expected open files for {connections} connections, found {} (ulimit -Hn): \
             {allowed} connections at most",
            files.unwrap_or(usize::MAX)
        );
    }
    allowed
}

#[cfg(not(unix))]
pub fn make_room(connections: usize) -> usize {
    connections
}

/// None is a limit that does not exist.
#[cfg(unix)]
fn allowed(connections: usize, files: Option<usize>) -> usize {
    let most = files.map_or(usize::MAX, |files| files.saturating_sub(OTHER_FILES));
    connections.min(most.max(1))
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn connections_leave_files_for_everything_else() {
        assert_eq!(allowed(12_000, Some(20_000)), 12_000);
        assert_eq!(allowed(12_000, Some(1_024)), 1_024 - OTHER_FILES);
        assert_eq!(allowed(12_000, None), 12_000);
        assert_eq!(allowed(12_000, Some(10)), 1);
    }

    #[test]
    fn the_soft_limit_becomes_the_hard_one() {
        make_room(1);
        let limit = rustix::process::getrlimit(rustix::process::Resource::Nofile);
        assert_eq!(limit.current, limit.maximum);
    }
}
