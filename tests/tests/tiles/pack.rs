//! The pack as an archive: the same tiles as the routes, and all an answer needs.

use michi_tests::layer_folder;
use michi_tests::server::Server;
use michi_tests::workspace;
use serde_json::Value;

use crate::reader;

#[test]
fn the_header_and_the_metadata_describe_the_city() {
    let server = Server::shared();
    let pack = reader::pack(&server);
    assert_eq!(pack.zooms, (5, 14));
    let michi = &pack.metadata["michi"];
    assert_eq!(michi["layers"], server.json("/api/v1/layers")["layers"]);
    assert_eq!(michi["advice"], server.json("/api/v1/advice"));
    let shelters = server.json("/api/v1/shelters");
    assert_eq!(michi["shelters"]["features"], shelters["features"]);
    let kinds: Vec<&str> = michi["hazards"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(Value::as_str)
        .collect();
    assert_eq!(
        kinds,
        [
            "flood",
            "landslide",
            "storm_surge",
            "tsunami",
            "inland_flood",
            "reservoir"
        ]
    );
    let attribution = pack.metadata["attribution"].as_str().unwrap_or_default();
    let layers = layer_folder::read_all(&workspace::layers());
    for layer in layers.iter().filter(|l| l.has_data()) {
        let credit = layer.manifest["source"]["credit"]
            .as_str()
            .expect("a credit line");
        assert!(
            attribution.contains(credit),
            "{}: `{credit}` is not credited",
            layer.id
        );
    }
}

#[test]
fn every_layer_with_data_is_in_the_pack_and_named_in_its_metadata() {
    let pack = reader::pack(&Server::shared());
    let named: Vec<&str> = pack.metadata["vector_layers"]
        .as_array()
        .expect("vector_layers")
        .iter()
        .filter_map(|l| l["id"].as_str())
        .collect();
    let mut drawn: Vec<String> = pack
        .tiles
        .values()
        .flat_map(|bytes| reader::decode(bytes).layers.into_iter().map(|l| l.name))
        .collect();
    drawn.sort();
    drawn.dedup();
    for layer in layer_folder::read_all(&workspace::layers()) {
        let id = layer.id.as_str();
        assert_eq!(
            drawn.iter().any(|d| d == id),
            layer.has_data(),
            "{id} in the tiles"
        );
        if layer.has_data() {
            assert!(named.contains(&id), "{id} in vector_layers");
        }
    }
}

#[test]
fn the_tile_route_gives_each_layers_part_of_the_packs_tile() {
    let server = Server::shared();
    let pack = reader::pack(&server);
    for ((z, x, y), bytes) in pack.tiles.iter().step_by(pack.tiles.len() / 40 + 1) {
        for layer in reader::decode(bytes).layers {
            let answer = server.get(&format!("/tiles/{}/{z}/{x}/{y}.mvt", layer.name));
            assert_eq!(answer.status, 200, "{}/{z}/{x}/{y}", layer.name);
            let alone = reader::decode(&answer.decoded());
            assert_eq!(alone.layers.len(), 1);
            assert_eq!(alone.layers[0], layer, "{}/{z}/{x}/{y}", layer.name);
        }
    }
}

#[test]
fn the_33_facilities_stand_in_the_tiles_where_the_list_says() {
    let server = Server::shared();
    let pack = reader::pack(&server);
    let mut missing: Vec<String> = Vec::new();
    for feature in server.json("/api/v1/shelters")["features"]
        .as_array()
        .unwrap()
    {
        let id = feature["id"].as_str().unwrap();
        let [lon, lat] = [0, 1].map(|i| feature["geometry"]["coordinates"][i].as_f64().unwrap());
        let (x, y) = reader::tile_units(lon, lat, 14);
        let address = (14, (x / 4096.0) as u32, (y / 4096.0) as u32);
        let tile = pack.tiles.get(&address).map(|bytes| reader::decode(bytes));
        let layers = tile.map(|t| t.layers).unwrap_or_default();
        let found = layers.iter().filter(|l| l.name == "shelters").any(|layer| {
            layer.features.iter().any(|f| {
                let same = |v: &geozero::mvt::tile::Value| v.string_value.as_deref() == Some(id);
                reader::tag(layer, &f.tags, "id").is_some_and(same)
            })
        });
        if !found {
            missing.push(id.to_owned());
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn two_starts_on_the_same_layers_make_the_same_pack() {
    let first = Server::start().get("/packs/city.pmtiles").body;
    let second = Server::start().get("/packs/city.pmtiles").body;
    assert!(first == second, "the pack depends on more than the layers");
}

#[test]
fn the_whole_city_stays_small_enough_for_one_visit() {
    let pack = reader::pack(&Server::shared());
    println!("the pack is {} bytes", pack.bytes.len());
    assert!(pack.bytes.len() < 3_000_000, "{}", pack.bytes.len());
}
