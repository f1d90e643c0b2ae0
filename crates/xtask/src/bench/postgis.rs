//! PostGIS as the peer of the answer at a point: the same layers, indexed, asked over SQL.

use crate::exec::{Fault, command, output, workspace_root};
use crate::prerequisites;
use std::path::Path;

/// Tables as an experienced user would lay them out: indexed, distances in metres on the plane of
/// the prefecture (EPSG:6670), and what does not depend on the point worked out beforehand.
const PREPARE: &str = "\
CREATE TABLE flood AS SELECT (feature::json->'properties'->>'rank')::int AS rank, \
  ST_SetSRID(ST_GeomFromGeoJSON(feature::json->>'geometry'), 4326) AS geom FROM zones;
ALTER TABLE flood ADD COLUMN plane geometry;
UPDATE flood SET plane = ST_Transform(geom, 6670);
CREATE INDEX ON flood USING gist (geom);
CREATE INDEX ON flood USING gist (plane);
CREATE TABLE sites AS SELECT feature::json->'properties'->>'id' AS id, \
  feature::json->'properties'->'name'->>'ja' AS name, \
  (feature::json->'properties'->'designated'->>'flood')::bool AS designated, \
  ST_SetSRID(ST_GeomFromGeoJSON(feature::json->>'geometry'), 4326) AS geom FROM places;
ALTER TABLE sites ADD COLUMN plane geometry;
UPDATE sites SET plane = ST_Transform(geom, 6670);
DELETE FROM sites s WHERE NOT designated OR EXISTS \
  (SELECT FROM flood f WHERE ST_Intersects(f.geom, s.geom));
CREATE INDEX ON sites USING gist (plane);
VACUUM ANALYZE flood;
VACUUM ANALYZE sites;
";

/// A random point of the city.
const POINT: &str = "\
\\set x random(130040000, 130170000)
\\set y random(32990000, 33120000)
";

/// What is asked.
#[derive(Debug, Clone, Copy)]
pub(super) enum Question {
    /// The flood zones at the point alone.
    Zones,
    /// Those, the worst zone within 50 m, and the three nearest sites for floods outside every zone.
    Whole,
}

impl Question {
    /// In the table.
    pub(super) const fn words(self) -> &'static str {
        match self {
            Self::Zones => "flood zones alone",
            Self::Whole => "flood zones, worst zone within 50 m, three nearest sites",
        }
    }

    const fn sql(self) -> &'static str {
        match self {
            Self::Zones => {
                "SELECT rank FROM flood WHERE ST_Intersects(geom, ST_SetSRID(ST_MakePoint(\
                 :x / 1000000.0, :y / 1000000.0), 4326)) ORDER BY rank DESC;\n"
            }
            Self::Whole => {
                "WITH p AS MATERIALIZED (SELECT geom, ST_Transform(geom, 6670) AS plane FROM \
                 ST_SetSRID(ST_MakePoint(:x / 1000000.0, :y / 1000000.0), 4326) AS geom) \
                 SELECT json_build_object(\
                 'zones', (SELECT json_agg(f.rank ORDER BY f.rank DESC) FROM flood f, p \
                 WHERE ST_Intersects(f.geom, p.geom)), \
                 'near', (SELECT max(f.rank) FROM flood f, p \
                 WHERE ST_DWithin(f.plane, p.plane, 50)), \
                 'sites', (SELECT json_agg(n) FROM (SELECT s.id, s.name, \
                 ST_Distance(s.plane, p.plane) AS metres FROM sites s, p \
                 ORDER BY s.plane <-> p.plane LIMIT 3) n));\n"
            }
        }
    }
}

/// A PostgreSQL cluster of this run's own, with the flood layer loaded and indexed.
pub(super) struct Postgis {
    folder: String,
    binaries: String,
}

impl Drop for Postgis {
    fn drop(&mut self) {
        let stop = format!(
            "{0}/pg_ctl -D {1}/data -m immediate stop; rm -rf {1}",
            self.binaries, self.folder
        );
        let _ = as_postgres(&stop);
    }
}

impl Postgis {
    /// Starts one and loads the layers.
    pub(super) fn start() -> Result<Self, Fault> {
        let binaries = newest_postgres()?;
        let version = binaries.split('/').nth(4).unwrap_or_default().to_owned();
        if !Path::new(&format!(
            "/usr/share/postgresql/{version}/extension/postgis.control"
        ))
        .exists()
        {
            prerequisites::install(&[&format!("postgresql-{version}-postgis-3")])?;
        }
        let folder = std::env::temp_dir().join(format!("michi-bench-{}", std::process::id()));
        let folder = folder.display().to_string();
        as_postgres(&format!(
            "mkdir -p {folder} && {binaries}/initdb -D {folder}/data -A trust >/dev/null && \
             {binaries}/pg_ctl -w -D {folder}/data -l {folder}/log -o \
             \"-c listen_addresses='' -c unix_socket_directories={folder}\" start >/dev/null"
        ))?;
        let postgis = Self { folder, binaries };
        postgis.load()?;
        Ok(postgis)
    }

    fn load(&self) -> Result<(), Fault> {
        let sql = format!(
            "CREATE EXTENSION postgis;\n{}{}{PREPARE}",
            staged("zones", "layers/flood-l2/data.geojson")?,
            staged("places", "layers/shelters/data.geojson")?,
        );
        let file = std::env::temp_dir().join("michi-bench.sql");
        write(&file, &sql)?;
        let run = format!(
            "psql -q -v ON_ERROR_STOP=1 -h {} -f {}",
            self.folder,
            file.display()
        );
        as_postgres(&run).map(|_| ())
    }

    /// Questions about random points that are answered in a second.
    pub(super) fn questions_per_second(
        &self,
        question: Question,
        seconds: u32,
    ) -> Result<f64, Fault> {
        let file = std::env::temp_dir().join("michi-bench-question.sql");
        write(&file, &format!("{POINT}{}", question.sql()))?;
        let said = as_postgres(&format!(
            "{}/pgbench -n -M prepared -h {} -c 8 -j 2 -T {seconds} -f {} postgres",
            self.binaries,
            self.folder,
            file.display()
        ))?;
        said.lines()
            .find_map(|line| line.strip_prefix("tps = ")?.split(' ').next()?.parse().ok())
            .ok_or_else(|| Fault::Unexpected {
                expected: "`tps = …` from pgbench".to_owned(),
                found: said.clone(),
            })
    }
}

/// A table with a layer file of ours, one feature a row.
fn staged(table: &str, file: &str) -> Result<String, Fault> {
    let source = workspace_root().join(file);
    let text = std::fs::read_to_string(&source).map_err(|fault| Fault::File {
        path: source.display().to_string(),
        source: fault,
    })?;
    let mut sql = format!("CREATE TABLE {table} (feature text);\nCOPY {table} FROM STDIN;\n");
    let features = text
        .lines()
        .filter(|line| line.starts_with("{\"type\":\"Feature\","));
    for line in features {
        sql.push_str(&line.trim_end_matches(',').replace('\\', "\\\\"));
        sql.push('\n');
    }
    sql.push_str("\\.\n");
    Ok(sql)
}

fn newest_postgres() -> Result<String, Fault> {
    let versions = output(command("ls").arg("/usr/lib/postgresql"))?;
    let newest = versions
        .split_whitespace()
        .filter_map(|name| name.parse::<u32>().ok())
        .max();
    let newest = newest.ok_or_else(|| Fault::Missing {
        missing: "postgresql".to_owned(),
        advice: "on Debian or Ubuntu: sudo apt-get install postgresql".to_owned(),
    })?;
    Ok(format!("/usr/lib/postgresql/{newest}/bin"))
}

/// PostgreSQL refuses to run as root, so its own account runs it.
fn as_postgres(script: &str) -> Result<String, Fault> {
    let mut runuser = command("runuser");
    runuser
        .current_dir("/")
        .args(["-u", "postgres", "--", "sh", "-c", script]);
    output(&mut runuser)
}

fn write(path: &Path, text: &str) -> Result<(), Fault> {
    std::fs::write(path, text).map_err(|source| Fault::File {
        path: path.display().to_string(),
        source,
    })
}
