### Same ids and arguments as ../ja/closure.ftl.

## Names of restrictions
closure-restriction-full-closure = Jalan ditutup
closure-restriction-closure-one-direction = Jalan ditutup satu arah
closure-restriction-vehicle-closure = Jalan ditutup untuk kendaraan
closure-restriction-large-vehicle-closure = Jalan ditutup untuk kendaraan besar
closure-restriction-alternating = Satu lajur, bergantian
closure-restriction-lane-restriction = Sebagian lajur ditutup
closure-restriction-width-reduction = Jalan menyempit
closure-restriction-one-way = Satu arah
closure-restriction-speed = Batas kecepatan diturunkan
closure-restriction-chain = Wajib ban musim dingin atau rantai salju
closure-restriction-pedestrian-closure = Jalan ditutup untuk pejalan kaki

## What they mean
closure-effect-full-closure = Tidak ada yang bisa lewat.
    .polarity = keep-out
closure-effect-closure-one-direction = Anda tidak bisa lewat ke satu arah.
    .polarity = keep-out
closure-effect-vehicle-closure = Kendaraan tidak bisa lewat.
    .polarity = keep-out
closure-effect-large-vehicle-closure = Kendaraan besar seperti truk dan bus tidak bisa lewat.
    .polarity = keep-out
closure-effect-alternating = Hanya satu sisi jalan yang dibuka, dan kendaraan lewat bergantian. Ikuti isyarat di sana.
    .polarity = may-pass
closure-effect-lane-restriction = Sebagian lajur tidak bisa dipakai.
    .polarity = may-pass
closure-effect-width-reduction = Jalan lebih sempit dari biasanya.
    .polarity = may-pass
closure-effect-one-way = Jalan ini hanya bisa dilewati ke satu arah.
    .polarity = may-pass
closure-effect-speed = Batas kecepatan lebih rendah. Jalankan kendaraan pelan-pelan.
    .polarity = may-pass
closure-effect-chain = Kendaraan tanpa ban musim dingin atau rantai salju tidak bisa lewat. Ikuti rambu di sana.
    .polarity = keep-out
closure-effect-pedestrian-closure = Pejalan kaki tidak bisa lewat.
    .polarity = keep-out
closure-effect-who = Tidak bisa lewat: { $who }
    .polarity = keep-out
closure-affects = Berlaku untuk: { $who }
closure-walkers = Penutupan ini tidak berlaku untuk pejalan kaki. Namun, jangan masuk ke air atau ke tempat yang longsor.
    .polarity = keep-out
closure-emergency-vehicles = Ambulans dan mobil pemadam kebakaran juga tidak bisa lewat.
    .polarity = keep-out

closure-affected-pedestrian = pejalan kaki
closure-affected-bicycle = sepeda
closure-affected-motorcycle = sepeda motor
closure-affected-car = mobil
closure-affected-large-vehicle = kendaraan besar
closure-affected-bus = bus
closure-affected-emergency-vehicle = ambulans dan mobil pemadam kebakaran

## Causes
closure-cause-flooding = Jalan terendam air.
closure-cause-inundation = Air masuk ke daerah ini.
closure-cause-heavy-rain-precaution = Hujan sangat lebat, jadi jalan ditutup sebelum terjadi bencana.
closure-cause-landslide = Tanah longsor ke jalan.
closure-cause-debris-flow = Lumpur dan batu mengalir ke jalan.
closure-cause-rockfall = Ada batu yang jatuh.
closure-cause-fallen-tree = Ada pohon tumbang.
closure-cause-subsidence = Jalan amblas atau runtuh.
closure-cause-bridge-damage = Jembatan rusak.
closure-cause-high-tide = Air laut naik ke jalan.
closure-cause-river-overflow = Air sungai meluap.
closure-cause-snow-ice = Jalan licin karena salju atau es.
closure-cause-strong-wind = Angin bertiup kencang.
closure-cause-earthquake = Terjadi gempa bumi.
closure-cause-accident = Terjadi kecelakaan.
closure-cause-fire = Terjadi kebakaran.
closure-cause-construction = Ada pekerjaan jalan.
closure-cause-downed-line = Kabel listrik putus atau menggantung. Jangan dekati dan jangan sentuh.
closure-cause-utility-works = Ada perbaikan atau gangguan listrik, telepon, air, atau gas.
closure-cause-gas-leak = Gas bocor. Jangan menyalakan api, dan menjauhlah.
closure-cause-event = Ada acara atau festival.
closure-cause-inspection = Jalan sedang diperiksa.
closure-cause-unknown = Alasannya sedang diperiksa.

## Where
closure-feature-bridge = Tempatnya di jembatan.
closure-feature-underpass = Tempatnya di underpass, yaitu jalan yang lewat di bawah rel atau jalan lain.
closure-feature-tunnel = Tempatnya di terowongan.
closure-feature-crossing = Tempatnya di persimpangan.
closure-feature-level-crossing = Tempatnya di perlintasan kereta api.

closure-direction-both = Berlaku untuk kedua arah.
closure-direction-forward = Hanya berlaku untuk satu arah. Lihat arah panah di peta.
closure-direction-backward = Hanya berlaku untuk satu arah. Lihat arah panah di peta.
closure-toward-north = Hanya berlaku untuk arah ke utara.
closure-toward-north-east = Hanya berlaku untuk arah ke timur laut.
closure-toward-east = Hanya berlaku untuk arah ke timur.
closure-toward-south-east = Hanya berlaku untuk arah ke tenggara.
closure-toward-south = Hanya berlaku untuk arah ke selatan.
closure-toward-south-west = Hanya berlaku untuk arah ke barat daya.
closure-toward-west = Hanya berlaku untuk arah ke barat.
closure-toward-north-west = Hanya berlaku untuk arah ke barat laut.

## State and times
closure-state-planned = Direncanakan
closure-state-in-force = Berlaku
closure-state-unconfirmed = Belum dikonfirmasi
closure-state-lifted = Dicabut
closure-planned = Yang berikut direncanakan mulai { $time }.
closure-since = Berlaku sejak { $time }.
closure-unconfirmed = Pemerintah kota sedang memeriksa. Anggap jalan ini masih ditutup.
    .polarity = keep-out
closure-unconfirmed-limit = Pemerintah kota sedang memeriksa. Anggap pembatasan ini masih berlaku.
closure-lifted = Pembatasan jalan ini sudah dicabut pada { $time }.
    .polarity = ended
closure-lifted-care = Mungkin masih ada air atau benda yang jatuh. Lihat baik-baik.
closure-expected-end = Diperkirakan selesai pada { $time }.
closure-until-further-notice = Belum diketahui kapan selesainya.
closure-expected-end-passed = Perkiraan selesainya pada { $time } sudah terlewat, tetapi ini belum dicabut.

## Who says so, and notes
closure-decided-by-city = Ini ditetapkan oleh pemerintah kota.
closure-decided-by-prefecture = Ini ditetapkan oleh pemerintah prefektur.
closure-decided-by-national = Ini ditetapkan oleh kantor jalan nasional.
closure-decided-by-police = Ini ditetapkan oleh polisi.
closure-detour = Jalan lain, dalam bahasa Jepang: { $text }

## Counts
closure-count-closed = Jalan ditutup: { $count }
closure-count-limited = Jalan dengan pembatasan: { $count }

## Names of numbered roads
road-national = Jalan Nasional { $number }
road-prefectural = Jalan Prefektur { $number }
