//! XML to a small tree, with bounds on depth and size; no entity of the file is expanded.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::decode;
use crate::error::IngestError;

/// Deepest nesting that is read.
pub const MAX_DEPTH: usize = 64;

/// One element; names are without their prefixes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Element {
    /// Local name.
    pub name: String,
    /// Attributes by local name.
    pub attributes: BTreeMap<String, String>,
    /// Text directly inside, trimmed.
    pub text: String,
    /// Children in order.
    pub children: Vec<Element>,
}

impl Element {
    /// The first child of this name.
    pub fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|c| c.name == name)
    }

    /// Every element of this name below this one, in order of the file.
    pub fn all<'a>(&'a self, name: &'a str) -> Vec<&'a Element> {
        let mut out = Vec::new();
        for child in &self.children {
            if child.name == name {
                out.push(child);
            } else {
                out.extend(child.all(name));
            }
        }
        out
    }
}

/// Reads a document into its root element.
///
/// # Errors
/// Half a file, crossing tags, nesting that is too deep, or bytes that are no text.
pub fn read(label: &str, bytes: &[u8]) -> Result<Element, IngestError> {
    let (text, _) = decode::text(label, bytes)?;
    let mut reader = Reader::from_str(&text);
    let mut open: Vec<Element> = Vec::new();
    loop {
        let at = reader.buffer_position();
        let malformed = |found: String| IngestError::Malformed {
            file: label.to_owned(),
            expected: "well-formed XML",
            found,
            at: format!("byte {at}"),
        };
        match reader
            .read_event()
            .map_err(|fault| malformed(fault.to_string()))?
        {
            Event::Start(start) => {
                if open.len() >= MAX_DEPTH {
                    return Err(malformed(format!("elements nested over {MAX_DEPTH} deep")));
                }
                open.push(element(&start));
            }
            Event::Empty(start) => {
                let empty = element(&start);
                match open.last_mut() {
                    Some(parent) => parent.children.push(empty),
                    None => return Ok(empty),
                }
            }
            Event::End(_) => {
                let Some(mut done) = open.pop() else {
                    return Err(malformed("an end tag without its start".to_owned()));
                };
                done.text = done.text.trim().to_owned();
                match open.last_mut() {
                    Some(parent) => parent.children.push(done),
                    None => return Ok(done),
                }
            }
            Event::Text(text) => add_text(&mut open, &text),
            Event::CData(text) => add_text(&mut open, &text),
            Event::GeneralRef(entity) => add_text(&mut open, predefined(&entity)),
            Event::Eof => {
                return Err(malformed(
                    "the end of the file inside an element".to_owned(),
                ));
            }
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
}

fn add_text(open: &mut [Element], text: &str) {
    if let Some(element) = open.last_mut() {
        element.text.push_str(text);
    }
}

/// The five entities of XML itself; any other stays unread.
fn predefined(entity: &str) -> &'static str {
    match entity {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ => "",
    }
}

fn element(start: &BytesStart<'_>) -> Element {
    let attributes = start.attributes().flatten();
    let attributes =
        attributes.map(|a| (a.key.local_name().as_ref().to_owned(), a.value.into_owned()));
    Element {
        name: start.local_name().as_ref().to_owned(),
        attributes: attributes.collect(),
        ..Element::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_prefixes_and_blanks_are_dropped() {
        let root = read("a.xml", b"<a:x><b:y id=\"1\"> 2 </b:y></a:x>").expect("reads");
        let y = root.child("y").expect("is there");
        assert_eq!((y.text.as_str(), y.attributes["id"].as_str()), ("2", "1"));
    }

    #[test]
    fn err_half_a_file_and_deep_nesting_are_refused() {
        assert!(read("a.xml", b"<a><b>").is_err());
        let deep = "<a>".repeat(100);
        let found = read("a.xml", deep.as_bytes())
            .expect_err("is too deep")
            .to_string();
        assert!(found.contains("nested over 64 deep"), "{found}");
    }

    #[test]
    fn ok_entities_of_the_file_are_not_expanded() {
        let text = b"<!DOCTYPE a [<!ENTITY b \"bomb\">]><a>x&b;y</a>";
        assert_eq!(read("a.xml", text).expect("reads").text, "xy");
    }
}
