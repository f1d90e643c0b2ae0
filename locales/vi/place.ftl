### Same ids and arguments as ../ja/place.ftl.

place-kind-district = Khu
place-kind-town = Khu phố
place-kind-bus-stop = Trạm xe buýt
place-kind-station = Nhà ga
place-kind-office = Cơ quan thành phố
place-kind-facility = Tòa nhà
place-kind-bridge = Cầu
place-of-kind = { $name } ({ $kind })
place-in-district = { $name } (khu { $district })
