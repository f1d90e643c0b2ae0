### Same ids and arguments as ../ja/place.ftl.

place-kind-district = 地區
place-kind-town = 町、大字
place-kind-bus-stop = 公車站
place-kind-station = 車站
place-kind-office = 市的辦公處所
place-kind-facility = 設施
place-kind-bridge = 橋
place-of-kind = { $name }（{ $kind }）
place-in-district = { $name }（{ $district }地區）
