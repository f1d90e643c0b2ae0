//! Counters of the server in Prometheus' text format; no label tells a place, a language or a name.

use std::fmt::Write;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crate::route_class::RouteClass;

/// Upper ends of the latency buckets, in microseconds.
const BUCKETS_US: [u64; 8] = [100, 500, 1_000, 5_000, 25_000, 100_000, 500_000, 2_500_000];
const STATUS_FIRST: u16 = 100;
const STATUS_COUNT: usize = 500;
const CLASSES: usize = RouteClass::ALL.len();

/// Counters since the start of the process.
#[derive(Debug)]
pub struct Metrics {
    started: Instant,
    answers: Vec<AtomicU64>,
    buckets: Vec<AtomicU64>,
    spent_us: [AtomicU64; CLASSES],
    reloads: AtomicU64,
    failed_reloads: AtomicU64,
    refused_connections: AtomicU64,
}

/// Facts about the loaded layers that are gauges, not counters.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LayerCounts {
    /// Layers with data.
    pub data: usize,
    /// Layers listed as no data.
    pub no_data: usize,
    /// Layers that could not be read.
    pub faulty: usize,
}

impl Default for Metrics {
    fn default() -> Self {
        let zeros = |count: usize| (0..count).map(|_| AtomicU64::new(0)).collect();
        Self {
            started: Instant::now(),
            answers: zeros(CLASSES * STATUS_COUNT),
            buckets: zeros(CLASSES * BUCKETS_US.len()),
            spent_us: std::array::from_fn(|_| AtomicU64::new(0)),
            reloads: AtomicU64::new(0),
            failed_reloads: AtomicU64::new(0),
            refused_connections: AtomicU64::new(0),
        }
    }
}

impl Metrics {
    /// Counts one answer.
    pub fn count(&self, class: RouteClass, status: u16, took: Duration) {
        let row = class as usize;
        let column = usize::from(status.saturating_sub(STATUS_FIRST)).min(STATUS_COUNT - 1);
        self.answers[row * STATUS_COUNT + column].fetch_add(1, Ordering::Relaxed);
        let took_us = took.as_micros() as u64;
        self.spent_us[row].fetch_add(took_us, Ordering::Relaxed);
        if let Some(bucket) = BUCKETS_US.iter().position(|end| took_us <= *end) {
            self.buckets[row * BUCKETS_US.len() + bucket].fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Counts one rebuild of the layers.
    pub fn count_reload(&self, worked: bool) {
        let counter = if worked {
            &self.reloads
        } else {
            &self.failed_reloads
        };
        counter.fetch_add(1, Ordering::Relaxed);
    }

    /// Counts one connection closed because too many were open.
    pub fn count_refused_connection(&self) {
        self.refused_connections.fetch_add(1, Ordering::Relaxed);
    }

    /// The text that Prometheus reads.
    pub fn text(&self, layers: LayerCounts) -> String {
        let mut text = String::with_capacity(4096);
        self.write_answers(&mut text)
            .expect("writing to memory does not fail");
        self.write_latency(&mut text)
            .expect("writing to memory does not fail");
        self.write_rest(&mut text, layers)
            .expect("writing to memory does not fail");
        text
    }

    fn answered(&self, class: RouteClass) -> impl Iterator<Item = (u16, u64)> + '_ {
        let row = class as usize * STATUS_COUNT;
        self.answers[row..row + STATUS_COUNT]
            .iter()
            .zip(STATUS_FIRST..)
            .map(|(count, status)| (status, count.load(Ordering::Relaxed)))
            .filter(|(_, count)| *count > 0)
    }

    fn write_answers(&self, text: &mut String) -> std::fmt::Result {
        writeln!(
            text,
            "# HELP michi_answers_total Answers by class of route and status."
        )?;
        writeln!(text, "# TYPE michi_answers_total counter")?;
        for class in RouteClass::ALL {
            for (status, count) in self.answered(class) {
                let name = class.name();
                writeln!(
                    text,
                    "michi_answers_total{{route=\"{name}\",status=\"{status}\"}} {count}"
                )?;
            }
        }
        Ok(())
    }

    fn write_latency(&self, text: &mut String) -> std::fmt::Result {
        writeln!(
            text,
            "# HELP michi_answer_seconds Time to the head of the answer."
        )?;
        writeln!(text, "# TYPE michi_answer_seconds histogram")?;
        for class in RouteClass::ALL {
            let total: u64 = self.answered(class).map(|(_, count)| count).sum();
            if total == 0 {
                continue;
            }
            let name = class.name();
            let mut below = 0;
            for (bucket, end) in BUCKETS_US.iter().enumerate() {
                let row = class as usize * BUCKETS_US.len();
                below += self.buckets[row + bucket].load(Ordering::Relaxed);
                let end_s = *end as f64 / 1e6;
                writeln!(
                    text,
                    "michi_answer_seconds_bucket{{route=\"{name}\",le=\"{end_s}\"}} {below}"
                )?;
            }
            let spent_s = self.spent_us[class as usize].load(Ordering::Relaxed) as f64 / 1e6;
            writeln!(
                text,
                "michi_answer_seconds_bucket{{route=\"{name}\",le=\"+Inf\"}} {total}"
            )?;
            writeln!(
                text,
                "michi_answer_seconds_sum{{route=\"{name}\"}} {spent_s}"
            )?;
            writeln!(
                text,
                "michi_answer_seconds_count{{route=\"{name}\"}} {total}"
            )?;
        }
        Ok(())
    }

    fn write_rest(&self, text: &mut String, layers: LayerCounts) -> std::fmt::Result {
        writeln!(text, "# HELP michi_layers Layers by what could be loaded.")?;
        writeln!(text, "# TYPE michi_layers gauge")?;
        let states = [
            ("data", layers.data),
            ("no_data", layers.no_data),
            ("error", layers.faulty),
        ];
        for (status, count) in states {
            writeln!(text, "michi_layers{{status=\"{status}\"}} {count}")?;
        }
        let uptime_s = self.started.elapsed().as_secs();
        writeln!(
            text,
            "# HELP michi_uptime_seconds Time since the process started."
        )?;
        writeln!(
            text,
            "# TYPE michi_uptime_seconds gauge\nmichi_uptime_seconds {uptime_s}"
        )?;
        let counters = [
            (
                "michi_reloads_total",
                "Layers read again and put in place.",
                &self.reloads,
            ),
            (
                "michi_failed_reloads_total",
                "Layers read again and refused.",
                &self.failed_reloads,
            ),
            (
                "michi_refused_connections_total",
                "Connections closed because too many were open.",
                &self.refused_connections,
            ),
        ];
        for (name, help, counter) in counters {
            let count = counter.load(Ordering::Relaxed);
            writeln!(
                text,
                "# HELP {name} {help}\n# TYPE {name} counter\n{name} {count}"
            )?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_counted_by_class_and_status() {
        let metrics = Metrics::default();
        metrics.count(RouteClass::Tile, 200, Duration::from_micros(80));
        metrics.count(RouteClass::Tile, 200, Duration::from_secs(60));
        metrics.count(RouteClass::Api, 404, Duration::from_micros(80));
        let text = metrics.text(LayerCounts {
            data: 3,
            no_data: 4,
            faulty: 1,
        });
        assert!(
            text.contains("michi_answers_total{route=\"tile\",status=\"200\"} 2"),
            "{text}"
        );
        assert!(
            text.contains("michi_answers_total{route=\"api\",status=\"404\"} 1"),
            "{text}"
        );
        assert!(text.contains("{route=\"tile\",le=\"0.0001\"} 1"), "{text}");
        assert!(text.contains("{route=\"tile\",le=\"+Inf\"} 2"), "{text}");
        assert!(text.contains("michi_layers{status=\"error\"} 1"), "{text}");
    }
}
