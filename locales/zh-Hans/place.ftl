### Same ids and arguments as ../ja/place.ftl.

place-kind-district = 地区
place-kind-town = 町、大字
place-kind-bus-stop = 公交站
place-kind-station = 车站
place-kind-office = 市的办事机构
place-kind-facility = 设施
place-kind-bridge = 桥
place-of-kind = { $name }（{ $kind }）
place-in-district = { $name }（{ $district }地区）
