### Named places.
###
### place-kind-<kind>      district, town, bus-stop, station, office, facility, bridge
### place-of-kind $name $kind      place-in-district $name $district

place-kind-district = 地区
place-kind-town = 町・大字
place-kind-bus-stop = バス停
place-kind-station = 駅
place-kind-office = 市の役所
place-kind-facility = 施設
place-kind-bridge = 橋
place-of-kind = { $name }（{ $kind }）
place-in-district = { $name }（{ $district }地区）
