//! Work on many things at once, as many as there are cores.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{available_parallelism, scope};

/// What `work` makes of each of `items`, in their order.
///
/// # Panics
/// When `work` does.
pub fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let some = || {
        let numbers = std::iter::repeat_with(|| next.fetch_add(1, Ordering::Relaxed));
        let mine = numbers.map_while(|number| Some((number, work(items.get(number)?))));
        mine.collect::<Vec<_>>()
    };
    let hands = available_parallelism().map_or(1, usize::from);
    let mut done = scope(|scope| {
        let others: Vec<_> = (1..hands.min(items.len()))
            .map(|_| scope.spawn(some))
            .collect();
        let mut done = some();
        for other in others {
            match other.join() {
                Ok(theirs) => done.extend(theirs),
                Err(cause) => std::panic::resume_unwind(cause),
            }
        }
        done
    });
    done.sort_by_key(|(number, _)| *number);
    done.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_done_once_and_stands_in_its_place() {
        let items: Vec<u32> = (0..10_000).collect();
        let doubled = map(&items, |item| item * 2);
        assert!(doubled.iter().zip(&items).all(|(two, one)| *two == one * 2));
        assert_eq!(doubled.len(), items.len());
        assert!(map(&[], |item: &u32| *item).is_empty());
    }
}
