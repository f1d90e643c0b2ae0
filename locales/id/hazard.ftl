### Same ids and arguments as ../ja/hazard.ftl.

## Kinds
hazard-flood = Banjir sungai
hazard-flood-means = Air sungai meluap dan sampai ke rumah dan jalan.
hazard-landslide = Tanah longsor
hazard-landslide-means = Gunung atau tebing runtuh, atau tanah dan batu mengalir turun.
hazard-storm-surge = Gelombang pasang akibat topan
hazard-storm-surge-means = Saat angin topan, air laut naik sangat tinggi.
hazard-tsunami = Gelombang tsunami
hazard-tsunami-means = Gelombang yang sangat besar, yang datang setelah gempa bumi.
hazard-inland-flood = Banjir genangan air hujan
hazard-inland-flood-means = Air hujan meluap dari saluran air dan menggenang di tanah rendah.
hazard-reservoir = Waduk kecil jebol
hazard-reservoir-means = Tanggul waduk kecil untuk sawah (embung) jebol, dan airnya mengalir turun tiba-tiba.
hazard-earthquake = Gempa bumi
hazard-earthquake-means = Tanah berguncang kuat.
hazard-large-fire = Kebakaran besar
hazard-large-fire-means = Api menyebar ke daerah yang luas.
hazard-volcano = Letusan gunung api
hazard-volcano-means = Gunung api meletus, dan batu serta abu beterbangan.

## What a layer says
scenario-l2 = Hujan terbesar yang mungkin terjadi
scenario-l1 = Hujan yang menjadi patokan rencana sungai
attribute-depth = Kedalaman air
attribute-duration = Waktu sampai air surut
attribute-collapse = Zona tempat rumah bisa hancur
attribute-zone = Zona rawan
phenomenon-steep-slope = Tebing runtuh
phenomenon-debris-flow = Aliran lumpur dan batu
phenomenon-slow-landslide = Tanah bergeser perlahan

## Ranks, for legends and lists
rank-depth-0-to-0-3 = Kurang dari 0,3 m
rank-depth-0-to-0-5 = Kurang dari 0,5 m
rank-depth-0-3-to-0-5 = 0,3–0,5 m
rank-depth-0-5-to-1 = 0,5–1 m
rank-depth-0-5-to-3 = 0,5–3 m
rank-depth-1-to-3 = 1–3 m
rank-depth-3-to-5 = 3–5 m
rank-depth-5-to-10 = 5–10 m
rank-depth-10-to-20 = 10–20 m
rank-depth-from-20 = 20 m atau lebih
rank-duration-0-to-12 = Kurang dari 12 jam
rank-duration-12-to-24 = 12 jam sampai 1 hari
rank-duration-24-to-72 = 1 sampai 3 hari
rank-duration-72-to-168 = 3 hari sampai 1 minggu
rank-duration-168-to-336 = 1 sampai 2 minggu
rank-duration-336-to-672 = 2 sampai 4 minggu
rank-duration-from-672 = 4 minggu atau lebih
rank-yellow = Zona rawan tanah longsor (kuning)
rank-yellow-planned = Zona rawan tanah longsor (kuning, akan ditetapkan)
rank-red = Zona rawan tinggi tanah longsor (merah)
rank-red-planned = Zona rawan tinggi tanah longsor (merah, akan ditetapkan)
rank-collapse-flow = Arus air bisa menghancurkan rumah
rank-collapse-bank-erosion = Tepi sungai bisa terkikis dan rumah runtuh
rank-collapse-both = Arus air dan tepi sungai yang terkikis bisa menghancurkan rumah

## Depths
depth-below = kurang dari { $max } m
depth-range = { $min }–{ $max } m
depth-from = { $min } m atau lebih
depth-means-below-0-5m = Air bisa naik sampai permukaan lantai dasar rumah biasa.
depth-means-0-5-to-3m = Air bisa naik sampai langit-langit lantai 1 (lantai dasar).
depth-means-3-to-5m = Air bisa naik sampai langit-langit lantai 2 (satu lantai di atas lantai dasar).
depth-means-5-to-10m = Air bisa naik sampai lantai 3 atau 4.
depth-means-10m-or-more = Air bisa naik lebih tinggi dari lantai 4.

## A zone in one line
zone-depth = { $hazard }: kedalaman air { $depth }
zone-rank = { $hazard }: { $rank }
zone-rivers = Sungai: { $rivers }

## Legends and layers
legend-depth = { $hazard }: kedalaman air
legend-duration = { $hazard }: waktu sampai air surut
legend-collapse = { $hazard }: zona tempat rumah bisa hancur
legend-zone = { $hazard }: zona rawan
layer-hazard = Bahaya
layer-shelters = Tempat evakuasi dan tempat pengungsian
layer-places = Nama tempat, halte bus, stasiun
layer-boundary = Batas kota
layer-roads = Jalan yang dilewati bus
layer-railways = Jalur kereta api

## What the survey looked at, and what it did not
covers-designated-rivers = Yang disurvei hanya sungai besar yang ditetapkan oleh pemerintah.
gap-smaller-rivers = Sungai-sungai kecil: tidak disurvei.
gap-outside-survey = Tempat ini di luar daerah survei.
gap-outside-city = Tempat ini di luar kota. Peta ini hanya berisi yang ada di dalam kota.
covers-exception = { $name } meluap pada { $date } di dekat { $near }. Sungai ini tidak termasuk sungai yang disurvei.
covers-exception-dated = { $name } meluap pada { $date }. Sungai ini tidak termasuk sungai yang disurvei.
covers-exception-named = { $name } tidak termasuk sungai yang disurvei.
