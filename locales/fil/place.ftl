### Same ids and arguments as ../ja/place.ftl.

place-kind-district = Distrito
place-kind-town = Bayan
place-kind-bus-stop = Hintuan ng bus
place-kind-station = Istasyon
place-kind-office = Tanggapan ng lungsod
place-kind-facility = Gusali
place-kind-bridge = Tulay
place-of-kind = { $name } ({ $kind })
place-in-district = { $name } (distrito ng { $district })
