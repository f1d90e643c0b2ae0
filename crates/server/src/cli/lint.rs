//! `michi lint`: what keeps a language from being published, or a text from being easy Japanese.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use clap::Args;
use michi_l10n::lint::{MAX_TEXT_BYTES, Report};

use super::out::say;
use super::{Outcome, could_not_run};
use crate::service::check_locales::check_locales;
use crate::service::check_text::check_text;
use crate::service::load_locales::load_locales;

const RULES: &str = "With LANG a text in easy Japanese (ja-simple) is checked against the rules \
    EJ01 to EJ22. A line of output is LINE:COLUMN: RULE SEVERITY: what was found: what to write \
    instead. Errors end with 1, warnings alone with 0.\n\n\
    Not checked: whether each word is easy (EJ19), as there is no dictionary here. Only the words of \
    disasters are known. A passive (EJ08) is found only where it cannot be another verb.";

/// What to check.
#[derive(Debug, Args)]
#[command(after_help = RULES)]
pub(super) struct Lint {
    /// Language of the text; without it the language files are checked
    #[arg(value_name = "LANG")]
    lang: Option<String>,
    /// File of the text, in UTF-8; `-` is standard input
    #[arg(value_name = "FILE", default_value = "-")]
    file: PathBuf,
    /// Folder of languages laid over the built-in ones
    #[arg(long, env = "MICHI_LOCALES", value_name = "DIR")]
    locales: Option<PathBuf>,
}

/// Why a text could not be read.
#[derive(Debug, thiserror::Error)]
#[error("expected a readable text in UTF-8, found a fault at `{}`", path.display())]
struct Unreadable {
    path: PathBuf,
    source: io::Error,
}

pub(super) fn run(lint: &Lint) -> Outcome {
    if let Some(lang) = &lint.lang {
        return check_file(lint, lang);
    }
    match check_locales(lint.locales.as_deref()) {
        Ok(findings) if findings.is_empty() => Outcome::Clean,
        Ok(findings) => {
            for finding in findings {
                say!("{finding}");
            }
            Outcome::Findings
        }
        Err(fault) => could_not_run(&fault),
    }
}

fn check_file(lint: &Lint, lang: &str) -> Outcome {
    let catalogs = match load_locales(lint.locales.as_deref()) {
        Ok(loaded) => loaded.catalogs,
        Err(fault) => return could_not_run(&fault),
    };
    let text = match read(&lint.file) {
        Ok(text) => text,
        Err(source) => {
            let path = lint.file.clone();
            return could_not_run(&Unreadable { path, source });
        }
    };
    match check_text(&catalogs, lang, &text) {
        Ok(report) => told(&report),
        Err(fault) => could_not_run(&fault),
    }
}

/// Reads one byte more than may be checked, so that a text too long is known and not cut.
fn read(path: &Path) -> io::Result<String> {
    let most = MAX_TEXT_BYTES as u64 + 1;
    let mut bytes = Vec::new();
    if path == Path::new("-") {
        io::stdin().lock().take(most).read_to_end(&mut bytes)?;
    } else {
        File::open(path)?.take(most).read_to_end(&mut bytes)?;
    }
    // The cut may have gone through a letter; the text is refused for its length then.
    if bytes.len() > MAX_TEXT_BYTES {
        return Ok(String::from_utf8_lossy(&bytes).into_owned());
    }
    String::from_utf8(bytes).map_err(|fault| io::Error::new(io::ErrorKind::InvalidData, fault))
}

fn told(report: &Report) -> Outcome {
    for finding in &report.findings {
        let (line, column) = (finding.line, finding.column);
        let (rule, severity) = (finding.rule, finding.severity);
        let (found, instead) = (&finding.found, &finding.instead);
        say!("{line}:{column}: {rule} {severity}: {found}: {instead}");
    }
    if report.left_off > 0 {
        say!("and {} more", report.left_off);
    }
    if report.ok() {
        Outcome::Clean
    } else {
        Outcome::Findings
    }
}
