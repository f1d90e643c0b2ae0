//! Checks the languages with the gate: the built-in ones, and a folder laid over them.

use std::path::Path;

use michi_l10n::gate::{self, Finding};

use super::load_locales::{self, LocalesError};

/// Everything that keeps a language from being published.
///
/// # Errors
/// [`LocalesError`] when the overlay cannot be read.
pub fn check_locales(overlay: Option<&Path>) -> Result<Vec<Finding>, LocalesError> {
    let mut files = load_locales::built_in();
    let mut glossary = load_locales::built_in_glossary();
    if let Some(folder) = overlay {
        files.extend(load_locales::read_folder(folder)?);
        glossary = load_locales::read_glossary(folder)?.or(glossary);
    }
    Ok(gate::check(&files, glossary.as_deref()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_languages_have_no_findings() {
        let findings = check_locales(None).unwrap();
        let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
        assert!(lines.is_empty(), "{}", lines.join("\n"));
    }

    #[test]
    fn err_a_missing_overlay_names_its_path() {
        let fault = check_locales(Some(Path::new("no/such/folder"))).unwrap_err();
        assert!(fault.to_string().contains("no/such/folder"), "{fault}");
    }
}
