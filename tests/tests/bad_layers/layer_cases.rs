//! Ways to break a layer, each with the words its fault must have.

use michi_tests::layer_folder::Copy;
use serde_json::{Value, json};

const DATA: &str = "flood-l2/data.geojson";
const MANIFEST: &str = "flood-l2/layer.toml";

/// A way to break the flood layer, with words that the fault must contain.
pub(super) struct Case {
    pub(super) name: &'static str,
    pub(super) break_it: fn(&Copy),
    pub(super) words: &'static [&'static str],
}

pub(super) const CASES: &[Case] = &[
    Case {
        name: "half a file",
        break_it: half,
        words: &["data.geojson", "expected"],
    },
    Case {
        name: "half a file with a checksum to match",
        break_it: half_signed,
        words: &["data.geojson", "expected"],
    },
    Case {
        name: "shift_jis",
        break_it: |c| c.write_data("flood-l2", b"{\"type\":\"\x83t\x83B\x81[\x83`\x83\x83\"}"),
        words: &["data.geojson", "expected"],
    },
    Case {
        name: "not a number",
        break_it: |c| edit_text(c, "130.", "NaN,0."),
        words: &["data.geojson", "expected"],
    },
    Case {
        name: "beyond any number",
        break_it: |c| edit_text(c, "130.", "1e400,0."),
        words: &["data.geojson", "expected"],
    },
    Case {
        name: "swapped axes",
        break_it: swap_axes,
        words: &["data.geojson", "feature", "expected"],
    },
    Case {
        name: "outside japan",
        break_it: |c| move_first(c, -130.0),
        words: &["data.geojson", "feature", "expected"],
    },
    Case {
        name: "a rank the scheme lacks",
        break_it: |c| set_first(c, "/properties/rank", json!(7)),
        words: &["data.geojson", "feature", "rank"],
    },
    Case {
        name: "a rank that is no number",
        break_it: |c| set_first(c, "/properties/rank", json!("deep")),
        words: &["data.geojson", "feature", "rank"],
    },
    Case {
        name: "no rank",
        break_it: |c| set_first(c, "/properties", json!({})),
        words: &["data.geojson", "feature", "rank"],
    },
    Case {
        name: "a point for a polygon",
        break_it: |c| {
            set_first(
                c,
                "/geometry",
                json!({"type": "Point", "coordinates": [130.1, 33.1]}),
            )
        },
        words: &["data.geojson", "feature", "Polygon"],
    },
    Case {
        name: "no geometry",
        break_it: |c| set_first(c, "/geometry", Value::Null),
        words: &["data.geojson", "feature"],
    },
    Case {
        name: "a ring of three points",
        break_it: |c| {
            set_first(
                c,
                "/geometry/coordinates",
                json!([[[130.1, 33.1], [130.2, 33.1], [130.1, 33.1]]]),
            )
        },
        words: &["data.geojson", "feature"],
    },
    Case {
        name: "an open ring",
        break_it: |c| {
            set_first(
                c,
                "/geometry/coordinates",
                json!([[[130.1, 33.1], [130.2, 33.1], [130.2, 33.2], [130.1, 33.2]]]),
            )
        },
        words: &["data.geojson", "feature"],
    },
    Case {
        name: "empty rings",
        break_it: |c| set_first(c, "/geometry/coordinates", json!([])),
        words: &["data.geojson", "feature"],
    },
    Case {
        name: "very deep nesting",
        break_it: nest,
        words: &["data.geojson", "expected"],
    },
    Case {
        name: "a picture",
        break_it: |c| c.write_data("flood-l2", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        words: &["data.geojson", "expected"],
    },
    Case {
        name: "an empty file",
        break_it: |c| c.write_data("flood-l2", b""),
        words: &["data.geojson", "expected"],
    },
    Case {
        name: "another kind of json",
        break_it: |c| c.write_data("flood-l2", b"[1,2,3]"),
        words: &["data.geojson", "expected"],
    },
    Case {
        name: "an empty layer",
        break_it: |c| c.edit_features("flood-l2", Vec::clear),
        words: &["data.geojson", "expected"],
    },
    Case {
        name: "a wrong checksum",
        break_it: |c| c.write(DATA, c.read(DATA) + "\n"),
        words: &["data.geojson", "expected"],
    },
    Case {
        name: "no data file",
        break_it: |c| std::fs::remove_file(c.path().join(DATA)).unwrap(),
        words: &["data.geojson", "expected"],
    },
    Case {
        name: "a folder for a file",
        break_it: folder_for_file,
        words: &["data.geojson", "expected"],
    },
    Case {
        name: "a link to nowhere",
        break_it: |c| link(c, "/nowhere/at/all"),
        words: &["data.geojson", "expected"],
    },
    Case {
        name: "a link to a device that never ends",
        break_it: |c| link(c, "/dev/zero"),
        words: &["data.geojson", "expected"],
    },
    Case {
        name: "a path out of the folder",
        break_it: |c| {
            c.replace(
                MANIFEST,
                "file = \"data.geojson\"",
                "file = \"../../../etc/passwd\"",
            )
        },
        words: &["layer.toml", "data.file"],
    },
    Case {
        name: "a missing key",
        break_it: |c| c.replace(MANIFEST, "\nscheme = ", "\n#scheme = "),
        words: &["layer.toml", "scheme"],
    },
    Case {
        name: "an unknown role",
        break_it: |c| c.replace(MANIFEST, "role = \"hazard\"", "role = \"rumour\""),
        words: &["layer.toml", "rumour"],
    },
    Case {
        name: "another layer's id",
        break_it: |c| c.replace(MANIFEST, "id = \"flood-l2\"", "id = \"flood-l3\""),
        words: &["layer.toml", "flood-l3"],
    },
    Case {
        name: "a manifest that is no toml",
        break_it: |c| c.write(MANIFEST, "id = [[["),
        words: &["layer.toml", "expected"],
    },
    Case {
        name: "an empty manifest",
        break_it: |c| c.write(MANIFEST, ""),
        words: &["layer.toml", "expected"],
    },
    Case {
        name: "a manifest of raw bytes",
        break_it: |c| c.write(MANIFEST, [0xff, 0xfe, 0, 0x80]),
        words: &["layer.toml", "expected"],
    },
];

pub(super) fn half(copy: &Copy) {
    let text = copy.read(DATA);
    copy.write(DATA, &text.as_bytes()[..text.len() / 2]);
}

fn half_signed(copy: &Copy) {
    let text = copy.read(DATA);
    copy.write_data("flood-l2", &text.as_bytes()[..text.len() / 2]);
}

fn edit_text(copy: &Copy, from: &str, to: &str) {
    let text = copy.read(DATA).replacen(from, to, 1);
    copy.write_data("flood-l2", text.as_bytes());
}

fn set_first(copy: &Copy, pointer: &str, value: Value) {
    copy.edit_features("flood-l2", |features| {
        *features[0].pointer_mut(pointer).expect("the part exists") = value;
    });
}

fn change_positions(value: &mut Value, change: &dyn Fn(f64, f64) -> Value) {
    let pair = [0, 1].map(|i| value.get(i).and_then(Value::as_f64));
    if let [Some(lon), Some(lat)] = pair {
        *value = change(lon, lat);
    } else {
        for part in value.as_array_mut().expect("coordinates are lists") {
            change_positions(part, change);
        }
    }
}

fn swap_axes(copy: &Copy) {
    copy.edit_features("flood-l2", |features| {
        for feature in features {
            change_positions(&mut feature["geometry"]["coordinates"], &|lon, lat| {
                json!([lat, lon])
            });
        }
    });
}

fn move_first(copy: &Copy, east: f64) {
    copy.edit_features("flood-l2", |features| {
        let coordinates = &mut features[0]["geometry"]["coordinates"];
        change_positions(coordinates, &|lon, lat| json!([lon + east, lat]));
    });
}

fn nest(copy: &Copy) {
    let deep = "[".repeat(200_000);
    let text = format!("{{\"type\":\"FeatureCollection\",\"features\":{deep}");
    copy.write_data("flood-l2", text.as_bytes());
}

fn folder_for_file(copy: &Copy) {
    std::fs::remove_file(copy.path().join(DATA)).unwrap();
    std::fs::create_dir(copy.path().join(DATA)).unwrap();
}

fn link(copy: &Copy, target: &str) {
    std::fs::remove_file(copy.path().join(DATA)).unwrap();
    std::os::unix::fs::symlink(target, copy.path().join(DATA)).unwrap();
}
