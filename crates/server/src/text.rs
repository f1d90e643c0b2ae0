//! Codes to sentences: the only place on the server where that happens.
//!
//! `geo` says codes, `l10n` says sentences; this module names, for each code, the message and its
//! arguments. The device does the same with the same files (`web/src/sheet/sentences.ts`), so the
//! mapping is mechanical. A code stands in an id with `-` for `_` ([`dashed`]):
//!
//! | code | message, arguments |
//! | --- | --- |
//! | hazard kind | `hazard-<kind>`, `hazard-<kind>-means` |
//! | rank code of a legend row or zone | `rank-<code>` |
//! | depth range | `depth-below` max (from 0), `depth-range` min max, `depth-from` min (open) |
//! | depth range, for a house | `depth-means-<band>`, band of the advice table by the upper end |
//! | zone | `zone-depth` hazard depth; without a depth `zone-rank` hazard rank; `zone-rivers` rivers |
//! | `near` | `near-depth` metres depth; without a depth `near-rank` metres rank |
//! | knowledge | `knowledge-<state>` hazard; `no_zone_shown` of landslide adds `-land`; `not_surveyed` adds `-<what>`; `stale` has date |
//! | `covers` of a layer | `covers-<what>`, `gap-<what>`, `covers-exception[-dated or -named]` |
//! | outcome | `outcome-<outcome>`, `outcome-<outcome>-do`, with `when`: `outcome-<outcome>-when` level early |
//! | rule id | `advice-rule-<id>` |
//! | role, designation, zone of a facility | `shelter-role-<role>`, `shelter-designated-…`, `shelter-in-zone` … |
//! | place kind | `place-kind-<kind>` |
//! | status of a layer | `layer-status-<status>` |
//! | postings that are not connected | `live-<what>-not-connected` |
//! | restriction, cause, state … of a closure | `closure-effect-<restriction>`, `closure-cause-<cause>` …: see `locales/ja/closure.ftl` |
//! | kind, reason, state … of an order | `order-heading-<kind>`, `order-do-<kind or hazard>`, `order-reason-<reason>` …: see `evacuation.ftl` |
//! | state, crowding, service of a facility | `opening-<state>`, `opening-crowding-<crowding>` …: see `opening.ftl` |
//! | what is known where nothing is posted | `live-<kind>-none`, `live-<kind>-unknown`, `live-complete` … |
//!
//! Sentences come as [`Said`]: with ruby markup for pages, plain in JSON, and always with the
//! language they are really in.

pub mod advice;
pub mod answer;
pub mod closure;
mod compass;
pub mod evacuation;
#[cfg(test)]
mod every_code;
pub mod hazard;
pub mod layer;
pub mod live;
pub mod opening;
#[cfg(test)]
mod posted_lines;
pub mod road;
pub mod said;
pub mod shelter;
pub mod speaker;
pub mod teller;

pub use said::Said;
pub use speaker::{Speaker, dashed};
