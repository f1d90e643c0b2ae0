### Same ids and arguments as ../ja/place.ftl.

place-kind-district = 지구
place-kind-town = 마을
place-kind-bus-stop = 버스 정류장
place-kind-station = 역
place-kind-office = 시 관공서
place-kind-facility = 시설
place-kind-bridge = 다리
place-of-kind = { $name }({ $kind })
place-in-district = { $name }({ $district } 지구)
