//! Printing `layer.toml`: the same manifest always gives the same text.

use std::fmt::Write as _;

use crate::layer::{Covers, DataFile, Manifest, Official, Source};
use crate::names::LocalName;

impl Manifest {
    /// The text of `layer.toml`; [`Manifest::parse`] reads it back as the same manifest.
    pub fn print(&self) -> String {
        let mut out = Printer::default();
        out.text("id", Some(&self.id));
        out.text("role", Some(self.role.code()));
        if let Some(hazard) = &self.hazard {
            out.text("kind", Some(hazard.kind.code()));
            out.text("scenario", hazard.scenario.map(|s| s.code()));
            out.text("attribute", Some(hazard.attribute.code()));
            out.text("scheme", Some(hazard.scheme.code()));
        }
        out.text("status", Some(self.status.code()));
        out.text(
            "stale_after",
            self.stale_after.map(|date| date.to_string()).as_deref(),
        );
        if let Some(source) = &self.source {
            out.source(source);
        }
        if let Some(data) = &self.data {
            out.data(data);
        }
        if let Some(official) = &self.official {
            out.official(official);
        }
        if self.covers != Covers::default() {
            out.covers(&self.covers);
        }
        out.0
    }
}

#[derive(Default)]
struct Printer(String);

impl Printer {
    fn line(&mut self, key: &str, value: &toml::Value) {
        writeln!(self.0, "{key} = {value}").expect("writing to a string never fails");
    }

    fn header(&mut self, header: &str) {
        writeln!(self.0, "\n{header}").expect("writing to a string never fails");
    }

    fn text(&mut self, key: &str, value: Option<&str>) {
        if let Some(text) = value {
            self.line(key, &toml::Value::String(text.to_owned()));
        }
    }

    fn count(&mut self, key: &str, value: Option<u64>) {
        if let Some(count) = value.and_then(|count| i64::try_from(count).ok()) {
            self.line(key, &toml::Value::Integer(count));
        }
    }

    fn codes(&mut self, key: &str, codes: &[String]) {
        let list = codes.iter().cloned().map(toml::Value::String).collect();
        self.line(key, &toml::Value::Array(list));
    }

    fn name(&mut self, header: &str, name: &LocalName) {
        self.header(header);
        for (tag, text) in name.iter() {
            self.text(tag, Some(text));
        }
    }

    fn source(&mut self, source: &Source) {
        self.header("[source]");
        self.text("name", Some(&source.name));
        self.text("publisher", Some(&source.publisher));
        self.text("url", Some(&source.url));
        self.text("licence", Some(&source.licence));
        self.text("licence_status", Some(source.licence_status.code()));
        self.text("credit", Some(&source.credit));
        self.text("edition", Some(&source.edition));
        self.text("retrieved_at", Some(&source.retrieved_at.to_string()));
    }

    fn data(&mut self, data: &DataFile) {
        self.header("[data]");
        self.text("file", Some(&data.file));
        self.count("bytes", Some(data.bytes));
        self.text("sha256", Some(&data.sha256));
        self.count("features", Some(data.features));
    }

    fn official(&mut self, official: &Official) {
        self.header("[official]");
        self.text("name", Some(&official.name));
        self.text("url", Some(&official.url));
        self.text("file", official.file.as_deref());
        self.count("bytes", official.bytes);
        self.text("sha256", official.sha256.as_deref());
        self.text("note", official.note.as_deref());
    }

    fn covers(&mut self, covers: &Covers) {
        self.header("[covers]");
        self.codes("what", &covers.what);
        self.codes("gaps", &covers.gaps);
        self.text("polygon", covers.polygon.as_deref());
        for exception in &covers.exception {
            self.header("[[covers.exception]]");
            self.text("on", exception.on.map(|date| date.to_string()).as_deref());
            self.name("[covers.exception.name]", &exception.name);
            if let Some(near) = &exception.near {
                self.name("[covers.exception.near]", near);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::layer::{Manifest, Role, Status};

    const FLOOD: &str = include_str!("../tests/fixtures/layer.toml");

    #[test]
    fn ok_a_manifest_is_printed_as_it_was_read() {
        let manifest = Manifest::parse(FLOOD, "flood-l2").unwrap();
        assert_eq!(manifest.print(), FLOOD);
        assert_eq!(manifest.covers.exception[0].name.ja(), Some("浜川"));
    }

    #[test]
    fn ok_a_layer_without_data_needs_no_source_and_no_file() {
        let text = "id = \"tsunami\"\nrole = \"hazard\"\nkind = \"tsunami\"\n\
                    attribute = \"depth\"\nscheme = \"detailed8\"\nstatus = \"no_data\"\n";
        let manifest = Manifest::parse(text, "tsunami").unwrap();
        assert_eq!(
            (manifest.role, manifest.status),
            (Role::Hazard, Status::NoData)
        );
        assert_eq!(manifest.print(), text);
    }

    #[test]
    fn err_every_fault_of_a_manifest_is_reported() {
        let text = FLOOD
            .replace("\"standard6\"", "\"duration7\"")
            .replace("2026-11-20", "20-11-2026")
            .replace("bytes = 12", "bytes = -1")
            .replace(
                "https://nlftp.mlit.go.jp/ksj/\"\nlicence",
                "nlftp\"\nlicense",
            );
        let faults = Manifest::parse(&text, "flood").unwrap_err();
        let all: String = faults.iter().map(|fault| format!("{fault}\n")).collect();
        for part in [
            "expected id `flood`",
            "expected a scheme for `depth`, found `duration7`",
            "expected a date `yyyy-mm-dd`, found `20-11-2026` at key `source.retrieved_at`",
            "expected a whole number of 0 or more, found integer at key `data.bytes`",
            "expected an https or http address at key `source.url`, found `nlftp`",
            "expected the key `source.licence`, found none",
            "expected no key `source.license` of that name, found one",
        ] {
            assert!(all.contains(part), "missing {part} in\n{all}");
        }
    }

    #[test]
    fn err_text_that_is_not_toml_is_reported_with_its_line() {
        let faults = Manifest::parse("id = \"a\"\nrole = hazard", "a").unwrap_err();
        assert!(faults[0].to_string().contains("(line 2)"), "{}", faults[0]);
    }

    #[test]
    fn err_a_file_outside_the_folder_is_refused() {
        let text = FLOOD.replace("data.geojson", "../city.toml");
        assert!(Manifest::parse(&text, "flood-l2").is_err());
    }
}
