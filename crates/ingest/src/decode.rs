//! Bytes to text: UTF-8 with or without BOM, UTF-16 with BOM, or cp932, never guessed silently.

use crate::error::IngestError;

/// The encoding a text was read in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8 without BOM.
    Utf8,
    /// UTF-8 with BOM.
    Utf8Bom,
    /// UTF-16 with BOM.
    Utf16,
    /// cp932 (Windows-31J), the encoding of older official files.
    Cp932,
}

impl Encoding {
    /// The name printed in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf8Bom => "UTF-8 with BOM",
            Self::Utf16 => "UTF-16",
            Self::Cp932 => "cp932",
        }
    }
}

/// Reads text; cp932 is tried only after UTF-8 failed, and only whole.
///
/// # Errors
/// Bytes that are neither.
pub fn text(label: &str, bytes: &[u8]) -> Result<(String, Encoding), IngestError> {
    if let Some(rest) = bytes.strip_prefix(&[0xef, 0xbb, 0xbf]) {
        return utf8(label, rest, 3).map(|text| (text, Encoding::Utf8Bom));
    }
    for (bom, encoding) in [
        (&[0xff, 0xfe][..], encoding_rs::UTF_16LE),
        (&[0xfe, 0xff][..], encoding_rs::UTF_16BE),
    ] {
        if let Some(rest) = bytes.strip_prefix(bom) {
            return decoded(label, rest, encoding).map(|text| (text, Encoding::Utf16));
        }
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok((text.to_owned(), Encoding::Utf8));
    }
    match decoded(label, bytes, encoding_rs::SHIFT_JIS) {
        Ok(text) => Ok((text, Encoding::Cp932)),
        Err(_) => utf8(label, bytes, 0).map(|text| (text, Encoding::Utf8)),
    }
}

fn utf8(label: &str, bytes: &[u8], skipped: usize) -> Result<String, IngestError> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(fault) => Err(IngestError::WrongEncoding {
            file: label.to_owned(),
            expected: "UTF-8 or cp932",
            offset: fault.valid_up_to() + skipped,
        }),
    }
}

fn decoded(
    label: &str,
    bytes: &[u8],
    encoding: &'static encoding_rs::Encoding,
) -> Result<String, IngestError> {
    match encoding.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(text) => Ok(text.into_owned()),
        None => Err(IngestError::WrongEncoding {
            file: label.to_owned(),
            expected: encoding.name(),
            offset: 0,
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_the_three_usual_encodings_give_the_same_text() {
        let cp932 = encoding_rs::SHIFT_JIS.encode("祐徳稲荷神社").0.into_owned();
        let bom = [&[0xef, 0xbb, 0xbf], "祐徳稲荷神社".as_bytes()].concat();
        for (bytes, encoding) in [
            ("祐徳稲荷神社".as_bytes().to_vec(), Encoding::Utf8),
            (bom, Encoding::Utf8Bom),
            (cp932, Encoding::Cp932),
        ] {
            assert_eq!(
                text("a", &bytes).expect("decodes"),
                ("祐徳稲荷神社".to_owned(), encoding)
            );
        }
    }

    #[test]
    fn err_bytes_of_no_encoding_name_their_offset() {
        let found = text("a.csv", &[b'a', b'b', 0xff, 0xff]).expect_err("is neither");
        assert_eq!(
            found.to_string(),
            "expected UTF-8 or cp932, found a byte that is neither at offset 2 in `a.csv`"
        );
    }
}
