### Same ids and arguments as ../ja/place.ftl.

place-kind-district = කොට්ඨාසය
place-kind-town = පෙදෙස
place-kind-bus-stop = බස් නැවතුම
place-kind-station = දුම්රිය ස්ථානය
place-kind-office = නගර සභාවේ කාර්යාලයක්
place-kind-facility = ගොඩනැගිල්ල
place-kind-bridge = පාලම
place-of-kind = { $name } ({ $kind })
place-in-district = { $name } ({ $district } කොට්ඨාසය)
