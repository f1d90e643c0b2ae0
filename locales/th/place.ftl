### Same ids and arguments as ../ja/place.ftl.

place-kind-district = เขต
place-kind-town = ย่าน
place-kind-bus-stop = ป้ายรถบัส
place-kind-station = สถานีรถไฟ
place-kind-office = ที่ทำการของเทศบาล
place-kind-facility = อาคาร
place-kind-bridge = สะพาน
place-of-kind = { $name } ({ $kind })
place-in-district = { $name } (เขต { $district })
