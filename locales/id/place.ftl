### Same ids and arguments as ../ja/place.ftl.

place-kind-district = Distrik
place-kind-town = Kawasan
place-kind-bus-stop = Halte bus
place-kind-station = Stasiun
place-kind-office = Kantor kota
place-kind-facility = Bangunan
place-kind-bridge = Jembatan
place-of-kind = { $name } ({ $kind })
place-in-district = { $name } (distrik { $district })
