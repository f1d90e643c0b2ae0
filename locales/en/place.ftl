### Same ids and arguments as ../ja/place.ftl.

place-kind-district = District
place-kind-town = Town
place-kind-bus-stop = Bus stop
place-kind-station = Station
place-kind-office = City office
place-kind-facility = Building
place-kind-bridge = Bridge
place-of-kind = { $name } ({ $kind })
place-in-district = { $name } ({ $district } district)
