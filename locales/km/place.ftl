### Same ids and arguments as ../ja/place.ftl.

place-kind-district = សង្កាត់
place-kind-town = ភូមិ
place-kind-bus-stop = ចំណតរថយន្តក្រុង
place-kind-station = ស្ថានីយរថភ្លើង
place-kind-office = ការិយាល័យសាលាក្រុង
place-kind-facility = អគារ
place-kind-bridge = ស្ពាន
place-of-kind = { $name } ({ $kind })
place-in-district = { $name } (សង្កាត់ { $district })
