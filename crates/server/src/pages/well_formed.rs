//! A plain check of the pages' HTML for tests: tags close in order, ids stand once.

/// Elements without an end tag.
const VOID: [&str; 5] = ["meta", "link", "input", "br", "wbr"];

/// Everything that is wrong with the nesting and the ids of a document.
pub(crate) fn faults(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut open: Vec<&str> = Vec::new();
    let mut ids: Vec<&str> = Vec::new();
    for piece in html.split('<').skip(1) {
        let tag = piece.split_once('>').map_or(piece, |(tag, _)| tag);
        let name = tag
            .split([' ', '/'])
            .find(|part| !part.is_empty())
            .unwrap_or("");
        if tag.starts_with('/') {
            match open.pop() {
                Some(last) if last == name => {}
                last => found.push(format!(
                    "expected the end of {last:?}, found that of `{name}`"
                )),
            }
        } else if !tag.ends_with('/') && !tag.starts_with('!') && !VOID.contains(&name) {
            open.push(name);
        }
        if let Some(id) = attribute(tag, "id") {
            if ids.contains(&id) {
                found.push(format!("expected the id `{id}` once, found it again"));
            }
            ids.push(id);
        }
    }
    found.extend(
        open.iter()
            .map(|name| format!("expected the end of `{name}`, found none")),
    );
    found
}

fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let start = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    tag[start..].split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crossed_tags_and_repeated_ids_are_found() {
        assert!(faults("<p id=\"a\"><b>x</b><input></p>").is_empty());
        assert_eq!(faults("<p><b></p></b>").len(), 2);
        assert_eq!(faults("<p id=\"a\"></p><p id=\"a\"></p>").len(), 1);
        assert_eq!(faults("<p>").len(), 1);
    }
}
