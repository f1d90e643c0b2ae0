//! The style sheet with each language's font stack and line height, from its `locale.toml`.

use std::fmt::Write as _;

use michi_l10n::locale::RubyRule;
use michi_l10n::{Catalogs, LocaleInfo};

/// One rule a language: variables on the page, the stack on any text that is in it.
pub fn type_css(catalogs: &Catalogs) -> String {
    let mut css = String::new();
    let mut infos: Vec<&LocaleInfo> = catalogs.locales().collect();
    // A longer tag is the more specific rule and has to come later.
    infos.sort_by_key(|info| info.tag.len());
    for info in infos {
        let stack = stack(&info.fonts);
        let _ = writeln!(
            css,
            "html:lang({}){{--line-height:{}}}",
            info.tag, info.line_height
        );
        if info.ruby == RubyRule::All {
            // Its phrases are set apart by spaces: lines break there and nowhere else.
            let _ = writeln!(css, "html:lang({}) body{{word-break:keep-all}}", info.tag);
        }
        let _ = writeln!(css, ":lang({}){{font-family:{stack}}}", info.tag);
    }
    css
}

/// The families in quotes, then the device's own.
fn stack(fonts: &[String]) -> String {
    let named = fonts
        .iter()
        .filter(|name| is_plain(name))
        .map(|name| format!("\"{name}\""));
    named
        .chain(["system-ui".to_owned(), "sans-serif".to_owned()])
        .collect::<Vec<_>>()
        .join(",")
}

/// Whether a family name can stand between quotes as it is.
fn is_plain(name: &str) -> bool {
    !name.is_empty()
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || c == ' ' || c == '-')
}

#[cfg(test)]
mod tests {
    use super::*;
    use michi_l10n::LocaleFile;

    #[test]
    fn each_language_gets_its_stack_and_line_height() {
        let toml =
            "endonym='やさしい'\nstatus='source'\nfonts=['Noto Sans JP','x\"}']\nline_height=2.2";
        let files = [LocaleFile::new("ja-simple", "locale.toml", toml)];
        let css = type_css(&Catalogs::load(&files).unwrap().catalogs);
        assert!(
            css.contains("html:lang(ja-simple){--line-height:2.2}"),
            "{css}"
        );
        assert!(
            css.contains("font-family:\"Noto Sans JP\",system-ui,sans-serif"),
            "{css}"
        );
    }
}
