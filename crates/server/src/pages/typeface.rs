//! The style sheet with each language's font stack and line height, from its `locale.toml`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use michi_l10n::locale::{FontFile, RubyRule};
use michi_l10n::{Catalogs, LocaleInfo};

/// One rule a language: variables on the page, the stack on any text that is in it.
///
/// `web` holds the addresses of the built parts; a font that is not among them is left out.
pub fn type_css(catalogs: &Catalogs, web: &BTreeMap<String, String>) -> String {
    let mut css = String::new();
    let mut infos: Vec<&LocaleInfo> = catalogs.locales().collect();
    // A longer tag is the more specific rule and has to come later.
    infos.sort_by_key(|info| info.tag.len());
    for info in infos {
        let _ = writeln!(
            css,
            "html:lang({}){{--line-height:{}}}",
            info.tag, info.line_height
        );
        if info.ruby == RubyRule::All {
            // Its phrases are set apart by spaces: lines break there and nowhere else.
            let _ = writeln!(css, "html:lang({}) body{{word-break:keep-all}}", info.tag);
        }
        let stack = stack(&info.fonts, None);
        let _ = writeln!(css, ":lang({}){{font-family:{stack}}}", info.tag);
        if let Some((font, url)) = served_font(info, web) {
            css.push_str(&served_css(info, font, &url));
        }
    }
    css
}

/// The font of a language that the program serves, with its address.
pub fn served_font<'a>(
    info: &'a LocaleInfo,
    web: &BTreeMap<String, String>,
) -> Option<(&'a FontFile, String)> {
    let font = info.font.as_ref()?;
    let url = web.get(&format!("{}.woff2", font.file))?;
    Some((font, url.clone()))
}

/// The face, and the stack with it: on pages in the language only, so that no other page fetches
/// the file for a name in the language menu.
fn served_css(info: &LocaleInfo, font: &FontFile, url: &str) -> String {
    let FontFile { file, range, first } = font;
    let tag = &info.tag;
    let local = if *first {
        String::new()
    } else {
        local_faces(&info.fonts)
    };
    let stack = stack(&info.fonts, Some(font));
    format!(
        "@font-face{{font-family:\"{file}\";font-display:swap;\
         src:{local}url(\"{url}\") format(\"woff2\");unicode-range:{range}}}\n\
         html:lang({tag}),html:lang({tag}) :lang({tag}){{font-family:{stack}}}\n"
    )
}

/// The device's own faces by their full names: phones do not offer theirs as families, and what is
/// there need not be fetched.
fn local_faces(fonts: &[String]) -> String {
    let names = fonts.iter().filter(|name| is_plain(name));
    names
        .map(|name| format!("local(\"{name}\"),local(\"{name} Regular\"),"))
        .collect()
}

/// The families in quotes with the served one, then the device's own.
fn stack(fonts: &[String], served: Option<&FontFile>) -> String {
    let mut named: Vec<String> = fonts
        .iter()
        .filter(|name| is_plain(name))
        .map(|name| format!("\"{name}\""))
        .collect();
    if let Some(FontFile { file, first, .. }) = served {
        let place = if *first { 0 } else { named.len() };
        named.insert(place, format!("\"{file}\""));
    }
    named.extend(["system-ui".to_owned(), "sans-serif".to_owned()]);
    named.join(",")
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
        let css = type_css(&Catalogs::load(&files).unwrap().catalogs, &BTreeMap::new());
        assert!(
            css.contains("html:lang(ja-simple){--line-height:2.2}"),
            "{css}"
        );
        assert!(
            css.contains("font-family:\"Noto Sans JP\",system-ui,sans-serif"),
            "{css}"
        );
    }

    fn css_with_font(rest: &str) -> String {
        let toml = format!(
            "endonym='ខ្មែរ'\nstatus='source'\nfonts=['Khmer OS']\n\
             [font]\nfile='noto-sans-khmer'\nrange='U+1780-17FF'\n{rest}"
        );
        let files = [LocaleFile::new("km", "locale.toml", toml)];
        let web = BTreeMap::from([(
            "noto-sans-khmer.woff2".to_owned(),
            "/assets/noto-sans-khmer-1.woff2".to_owned(),
        )]);
        type_css(&Catalogs::load(&files).unwrap().catalogs, &web)
    }

    #[test]
    fn a_served_font_is_the_last_resort_and_only_of_pages_in_its_language() {
        let css = css_with_font("");
        assert!(
            css.contains(
                "src:local(\"Khmer OS\"),local(\"Khmer OS Regular\"),\
                 url(\"/assets/noto-sans-khmer-1.woff2\") format(\"woff2\");\
                 unicode-range:U+1780-17FF}"
            ),
            "{css}"
        );
        assert!(
            css.contains(
                "html:lang(km),html:lang(km) :lang(km)\
                 {font-family:\"Khmer OS\",\"noto-sans-khmer\",system-ui,sans-serif}"
            ),
            "{css}"
        );
        assert!(
            css.contains("\n:lang(km){font-family:\"Khmer OS\",system-ui,sans-serif}"),
            "a name in the menu of another page fetches nothing: {css}"
        );
    }

    #[test]
    fn a_font_for_phones_of_an_older_encoding_goes_before_their_own() {
        let css = css_with_font("first=true");
        assert!(css.contains("src:url("), "{css}");
        assert!(
            css.contains("{font-family:\"noto-sans-khmer\",\"Khmer OS\",system-ui"),
            "{css}"
        );
    }
}
