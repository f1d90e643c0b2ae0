//! The middle, the slow end and the slowest of many figures.

/// p50, p99 and the largest of some figures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    /// Half are at most this.
    pub p50: f64,
    /// All but one in a hundred are at most this.
    pub p99: f64,
    /// The largest.
    pub max: f64,
}

impl Spread {
    /// The spread of figures; NaN where there are none.
    pub fn of(mut figures: Vec<f64>) -> Self {
        figures.sort_by(f64::total_cmp);
        let at = |share: f64| {
            let rank = (share * figures.len() as f64).ceil() as usize;
            figures
                .get(rank.saturating_sub(1))
                .copied()
                .unwrap_or(f64::NAN)
        };
        Self {
            p50: at(0.5),
            p99: at(0.99),
            max: at(1.0),
        }
    }

    /// Prints `name_p50`, `name_p99` and `name_max`, a line each.
    pub fn print(&self, name: &str) {
        println!(
            "{name}_p50 {:.2}\n{name}_p99 {:.2}\n{name}_max {:.2}",
            self.p50, self.p99, self.max
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_spread_of_a_hundred_figures_is_by_nearest_rank() {
        let spread = Spread::of((1..=100).rev().map(f64::from).collect());
        assert_eq!((spread.p50, spread.p99, spread.max), (50.0, 99.0, 100.0));
        assert_eq!(Spread::of(vec![7.0]).p99, 7.0);
    }
}
