//! Distances and walking times rounded as people speak.

/// A distance to be said: metres below a kilometre, kilometres above.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Spoken {
    /// Metres, to the nearest 10 (below 100) or 50.
    Metres(f64),
    /// Kilometres, with one decimal below 10.
    Kilometres(f64),
}

/// Rounds a distance the way people say it.
///
/// # Units
///
/// Metres in; what comes out carries its unit.
///
/// # Examples
///
/// ```
/// use michi_l10n::distance::{Spoken, spoken};
/// assert_eq!(spoken(1_234.0), Spoken::Kilometres(1.2));
/// assert_eq!(spoken(362.0), Spoken::Metres(350.0));
/// ```
#[must_use]
pub fn spoken(metres: f64) -> Spoken {
    let metres = if metres.is_finite() {
        metres.max(0.0)
    } else {
        0.0
    };
    let rounded = if metres < 95.0 {
        nearest(metres, 10.0)
    } else {
        nearest(metres, 50.0)
    };
    if rounded < 1_000.0 {
        Spoken::Metres(rounded)
    } else if metres < 9_950.0 {
        Spoken::Kilometres((metres / 100.0).round() / 10.0)
    } else {
        Spoken::Kilometres((metres / 1_000.0).round())
    }
}

/// Minutes on foot rounded as people say them: to 1 below 10, to 5 below an hour, else to 10.
///
/// # Units
///
/// Minutes in and out; never below 1.
#[must_use]
pub fn spoken_minutes(minutes: f64) -> f64 {
    let minutes = if minutes.is_finite() {
        minutes.max(1.0)
    } else {
        1.0
    };
    match minutes {
        m if m < 10.0 => m.round().max(1.0),
        m if m < 57.5 => nearest(m, 5.0),
        m => nearest(m, 10.0),
    }
}

fn nearest(value: f64, step: f64) -> f64 {
    (value / step).round() * step
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_said_as_people_say_them() {
        for (metres, said) in [
            (0.0, Spoken::Metres(0.0)),
            (7.0, Spoken::Metres(10.0)),
            (94.0, Spoken::Metres(90.0)),
            (96.0, Spoken::Metres(100.0)),
            (974.0, Spoken::Metres(950.0)),
            (980.0, Spoken::Kilometres(1.0)),
            (1_249.0, Spoken::Kilometres(1.2)),
            (9_949.0, Spoken::Kilometres(9.9)),
            (12_400.0, Spoken::Kilometres(12.0)),
        ] {
            assert_eq!(spoken(metres), said, "{metres}");
        }
        assert_eq!(spoken(f64::NAN), Spoken::Metres(0.0));
        assert_eq!(spoken(-5.0), Spoken::Metres(0.0));
    }

    #[test]
    fn minutes_are_said_as_people_say_them() {
        for (minutes, said) in [
            (0.2, 1.0),
            (7.4, 7.0),
            (24.0, 25.0),
            (56.0, 55.0),
            (62.0, 60.0),
        ] {
            assert_eq!(spoken_minutes(minutes), said, "{minutes}");
        }
    }
}
