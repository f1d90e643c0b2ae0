### Same ids and arguments as ../ja/place.ftl.

place-kind-district = इलाका
place-kind-town = टोल
place-kind-bus-stop = बस स्टप
place-kind-station = रेल स्टेसन
place-kind-office = नगरपालिकाको कार्यालय
place-kind-facility = भवन
place-kind-bridge = पुल
place-of-kind = { $name } ({ $kind })
place-in-district = { $name } ({ $district } इलाका)
