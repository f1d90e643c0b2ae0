### Same ids and arguments as ../ja/place.ftl.

place-kind-district = ｜地区《ちく》
place-kind-town = ｜町《まち》
place-kind-bus-stop = バスてい
place-kind-station = ｜駅《えき》
place-kind-office = ｜市役所《しやくしょ》
place-kind-facility = ｜建物《たてもの》
place-kind-bridge = ｜橋《はし》
place-of-kind = { $name }（{ $kind }）
place-in-district = { $name }（{ $district } ｜地区《ちく》）
