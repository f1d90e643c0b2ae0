//! Tables without geometry of their own: which official list one is, and what it gives.

use crate::archive::own_name;
use crate::error::IngestError;
use crate::format::{Found, finish, shortened, unknown};
use crate::read::csv::{self, Table};
use crate::report::{Effect, FileReport, Problem};
use crate::schema::{self, Context};

/// The lists that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Translations,
    Stops,
    Shapes,
    Isj,
    Standard,
    Gsi,
    /// A table of a bus feed that says nothing for the map.
    RestOfFeed,
}

impl Kind {
    /// The list a table is, by its columns.
    pub(crate) fn of(table: &Table) -> Option<Self> {
        if schema::gtfs_stops::detect_translations(table) {
            Some(Kind::Translations)
        } else if schema::gtfs_stops::detect(table) {
            Some(Kind::Stops)
        } else if schema::gtfs_shapes::detect_table(table) {
            Some(Kind::Shapes)
        } else if schema::address_isj::detect(table) {
            Some(Kind::Isj)
        } else if schema::shelter_standard::detect(table) {
            Some(Kind::Standard)
        } else if schema::shelter_gsi::detect_table(table) {
            Some(Kind::Gsi)
        } else if is_rest_of_feed(table) {
            Some(Kind::RestOfFeed)
        } else {
            None
        }
    }

    /// The format in words.
    fn name(self) -> &'static str {
        match self {
            Kind::Translations => "GTFS translations.txt",
            Kind::Stops => "GTFS stops.txt",
            Kind::Shapes => "GTFS shapes.txt",
            Kind::Isj => "ISJ 大字 points, CSV",
            Kind::Standard => "自治体標準 shelters, CSV",
            Kind::Gsi => "GSI shelters, CSV",
            Kind::RestOfFeed => "GTFS table that is not needed",
        }
    }
}

/// Gives a table its meaning.
///
/// # Errors
/// A table that is no known list.
pub(crate) fn understand(
    label: &str,
    table: &Table,
    context: &Context,
) -> Result<(Found, FileReport), IngestError> {
    let mut report = FileReport::new(label, "CSV");
    report.encoding = Some(table.encoding.name());
    let own = own_name(label).to_lowercase();
    let by_name = is_rest_of_feed_by_name(&own).then_some(Kind::RestOfFeed);
    let Some(kind) = Kind::of(table).or(by_name) else {
        return Err(no_known_list(label, table));
    };
    report.format = kind.name().to_owned();
    if table.blank > 0 {
        report.add(Problem::BlankRow, Effect::Noted, || {
            format!("{} rows hold nothing", table.blank)
        });
    }
    for column in &table.repeated {
        report.add(Problem::Duplicate, Effect::Finding, || {
            format!("expected the column `{column}` once, found it twice with different values: the first counts")
        });
    }
    let content = match kind {
        Kind::RestOfFeed => {
            report.add(Problem::Unused, Effect::Noted, || "not read".to_owned());
            return Ok((Found::Nothing, report));
        }
        Kind::Translations => {
            let names = schema::gtfs_stops::translations(table, &mut report);
            return Ok((Found::Translations(names), report));
        }
        Kind::Stops => schema::gtfs_stops::read(table, context, &mut report),
        Kind::Shapes => {
            let records = schema::gtfs_shapes::lines(table);
            schema::broken(&records, &mut report);
            schema::gtfs_shapes::read(&records, context, &mut report)
        }
        Kind::Isj => schema::address_isj::read(table, context, &mut report),
        Kind::Standard => schema::shelter_standard::read(table, context, &mut report),
        Kind::Gsi => {
            let names = schema::hazard_columns::plain_names(&table.header);
            let table = schema::hazard_columns::renamed(table, names);
            let records = csv::points(&table, "経度", "緯度");
            schema::broken(&records, &mut report);
            schema::shelter_gsi::read(&records, context, &mut report)
        }
    };
    Ok(finish(content, report))
}

/// Why a table of other columns is not read.
pub(crate) fn no_known_list(label: &str, table: &Table) -> IngestError {
    let columns = shortened(&table.header.join(", "));
    unknown(label, &format!("columns {columns}"))
}

/// Whether a table is one of a bus feed that the map does not need, by a column nobody else has.
///
/// # Source
/// GTFS Schedule reference and 標準的なバス情報フォーマット (GTFS-JP), required columns of each file.
fn is_rest_of_feed(table: &Table) -> bool {
    const COLUMNS: [&str; 15] = [
        "agency_timezone",
        "booking_rule_id",
        "fare_id",
        "fare_media_id",
        "fare_product_id",
        "feed_publisher_name",
        "from_leg_group_id",
        "from_stop_id",
        "jppattern_id",
        "location_group_id",
        "pathway_id",
        "route_id",
        "service_id",
        "timeframe_group_id",
        "trip_id",
    ];
    COLUMNS.iter().any(|column| table.has(column))
}

/// Whether a file of this name is a table of a bus feed that the map does not need.
///
/// # Source
/// GTFS Schedule reference; 標準的なバス情報フォーマット (GTFS-JP).
pub(crate) fn is_rest_of_feed_by_name(own_name: &str) -> bool {
    const NAMES: [&str; 33] = [
        "agency.txt",
        "agency_jp.txt",
        "areas.txt",
        "attributions.txt",
        "booking_rules.txt",
        "calendar.txt",
        "calendar_dates.txt",
        "fare_attributes.txt",
        "fare_leg_join_rules.txt",
        "fare_leg_rules.txt",
        "fare_media.txt",
        "fare_products.txt",
        "fare_rules.txt",
        "fare_transfer_rules.txt",
        "feed_info.txt",
        "frequencies.txt",
        "levels.txt",
        "location_group_stops.txt",
        "location_groups.txt",
        "locations.geojson",
        "networks.txt",
        "office_jp.txt",
        "pathways.txt",
        "pattern_jp.txt",
        "rider_categories.txt",
        "route_networks.txt",
        "routes.txt",
        "routes_jp.txt",
        "stop_areas.txt",
        "stop_times.txt",
        "timeframes.txt",
        "transfers.txt",
        "trips.txt",
    ];
    NAMES.contains(&own_name)
}

/// Whether a file of this name is a table of a bus feed.
pub(crate) fn is_of_feed(own_name: &str) -> bool {
    ["stops.txt", "shapes.txt", "translations.txt"].contains(&own_name)
        || is_rest_of_feed_by_name(own_name)
}
