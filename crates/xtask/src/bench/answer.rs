//! The answer at a point: in process, and over HTTP beside PostGIS asked over SQL.

use super::node::{Node, scratch};
use super::report::Row;
use super::{Options, median};
use crate::exec::{Fault, cargo, command, output, workspace_root};
use crate::prerequisites;
use std::path::Path;

/// wrk asks for another point of the city each time.
const RANDOM_POINTS: &str = r#"
math.randomseed(tonumber(tostring({}):sub(8), 16) or 1)
request = function()
  local lon = 130.04 + math.random() * 0.13
  local lat = 32.99 + math.random() * 0.14
  return wrk.format("GET", string.format("/api/v1/risk?lon=%.6f&lat=%.6f", lon, lat))
end
"#;

/// The same question to PostGIS: zones at a random point, deepest first.
const QUESTION: &str = "\\set x random(130040000, 130170000)\n\
    \\set y random(32990000, 33120000)\n\
    SELECT rank FROM flood WHERE ST_Intersects(geom, ST_SetSRID(ST_MakePoint(\
    :x / 1000000.0, :y / 1000000.0), 4326)) ORDER BY rank DESC;\n";

/// In-process time and the ratio of answers a second.
pub(crate) fn measure(options: &Options) -> Result<Vec<Row>, Fault> {
    let mut rows = vec![in_process()?];
    let peer = Postgis::start()?;
    let ours = Node::michi()?;
    let script = scratch("wrk")?.join("points.lua");
    write(&script, RANDOM_POINTS)?;
    let (mut own, mut other, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..options.rounds {
        let said = output(
            command("wrk")
                .args(["-t2", "-c64", &format!("-d{}s", options.seconds), "-s"])
                .arg(&script)
                .arg(&ours.base),
        )?;
        own.push(super::http::requests_per_second(&said)?);
        other.push(peer.questions_per_second(options.seconds)?);
        ratios.push(own[own.len() - 1] / other[other.len() - 1]);
    }
    let ratio = median(ratios);
    rows.push(Row {
        what: "answer at a random point over HTTP (whole answer: zones, near, knowledge, advice, \
               sites)"
            .to_owned(),
        ours: format!("{:.0} answers/s", median(own)),
        peer: format!(
            "PostGIS over SQL, flood zones only: {:.0} answers/s",
            median(other)
        ),
        figure: format!("{ratio:.1} ×"),
        goal: "≥ 10 ×",
        holds: Some(ratio >= 10.0),
    });
    Ok(rows)
}

fn in_process() -> Result<Row, Fault> {
    let said = output(cargo().args(["bench", "-q", "-p", "michi-tests", "--bench", "answer"]))?;
    let figure = super::pack::figure(&said, "point_ns")?;
    let whole = super::pack::figure(&said, "answer_ns")?;
    Ok(Row {
        what: "zones, near and knowledge of all hazards at a random point, in process".to_owned(),
        ours: format!(
            "{:.2} µs (whole answer {:.2} µs)",
            figure / 1e3,
            whole / 1e3
        ),
        peer: "–".to_owned(),
        figure: format!("{:.2} µs", figure / 1e3),
        goal: "≤ 1 µs",
        holds: Some(figure <= 1000.0),
    })
}

/// A PostgreSQL cluster of this run's own, with the flood layer loaded and indexed.
struct Postgis {
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
    fn start() -> Result<Self, Fault> {
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
        let source = workspace_root().join("layers/flood-l2/data.geojson");
        let text = std::fs::read_to_string(&source).map_err(|fault| Fault::File {
            path: source.display().to_string(),
            source: fault,
        })?;
        let mut sql = String::from(
            "CREATE EXTENSION postgis; CREATE TABLE flood (rank int, geom geometry(Geometry, \
             4326));\nCOPY staging FROM STDIN;\n",
        );
        sql = sql.replace(
            "COPY staging",
            "CREATE TABLE staging (feature text);\nCOPY staging",
        );
        for line in text
            .lines()
            .filter(|line| line.starts_with("{\"type\":\"Feature\","))
        {
            sql.push_str(&line.trim_end_matches(',').replace('\\', "\\\\"));
            sql.push('\n');
        }
        sql.push_str(
            "\\.\nINSERT INTO flood SELECT (feature::json->'properties'->>'rank')::int, \
             ST_SetSRID(ST_GeomFromGeoJSON(feature::json->>'geometry'), 4326) FROM staging;\n\
             CREATE INDEX ON flood USING gist (geom); VACUUM ANALYZE flood;\n",
        );
        let file = Path::new(&self.folder)
            .parent()
            .map(|dir| dir.join("michi-bench.sql"));
        let file = file.expect("a temporary folder has a parent");
        write(&file, &sql)?;
        let run = format!(
            "psql -q -v ON_ERROR_STOP=1 -h {} -f {}",
            self.folder,
            file.display()
        );
        as_postgres(&run).map(|_| ())
    }

    fn questions_per_second(&self, seconds: u32) -> Result<f64, Fault> {
        let file = std::env::temp_dir().join("michi-bench-question.sql");
        write(&file, QUESTION)?;
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
