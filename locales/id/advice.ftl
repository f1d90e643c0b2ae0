### Same ids and arguments as ../ja/advice.ftl.

## Outcomes, most cautious first
outcome-safety-now = Lindungi nyawa Anda sekarang juga, di dekat tempat Anda berada.
    .polarity = safest-now
outcome-safety-now-do = Pindah ke bangunan kokoh yang lebih tinggi di dekat Anda, atau ke lantai atas, di ruangan yang jauh dari tebing dan sungai. Jangan berangkat ke tempat pengungsian yang jauh.
    .polarity = safest-now
outcome-leave = Tinggalkan tempat ini.
    .polarity = leave
outcome-leave-do = Pergilah ke tempat evakuasi, atau ke rumah saudara atau teman di luar zona bahaya.
    .polarity = go-there
outcome-leave-when = Pada tingkat peringatan { $level }, tinggalkan tempat ini. Orang yang butuh waktu (lansia, anak kecil, orang sakit) harus pergi pada tingkat peringatan { $early }.
    .polarity = leave
outcome-leave-needs-time = Ada orang di sini yang butuh waktu, jadi tinggalkan tempat ini pada tingkat peringatan { $level }. Jangan menunggu tingkat peringatan yang lebih tinggi.
    .polarity = leave
outcome-leave-early = Tinggalkan tempat ini lebih awal.
    .polarity = leave
outcome-leave-early-do = Anda harus sudah tiba di tempat tujuan sebelum angin dan hujan menjadi kuat, dan sebelum gelap.
outcome-leave-early-when = Mulailah meninggalkan tempat ini pada tingkat peringatan { $early }. Jangan menunggu tingkat peringatan { $level }.
    .polarity = leave
outcome-leave-early-needs-time = Mulailah meninggalkan tempat ini pada tingkat peringatan { $level }. Jangan menunggu tingkat peringatan yang lebih tinggi.
    .polarity = leave
outcome-unknown-ask = Ada hal yang tidak diketahui tentang tempat ini. Tanyakan ke balai kota, dan rencanakan untuk mengungsi lebih awal.
    .polarity = unknown
outcome-unknown-ask-do = Dari peta ini saja, tidak bisa dikatakan bahwa Anda boleh tetap di sini.
    .polarity = unknown
outcome-unknown-ask-when = Ada hal yang tidak diketahui, jadi tinggalkan tempat ini pada tingkat peringatan { $level }. Orang yang butuh waktu harus pergi pada tingkat peringatan { $early }.
    .polarity = leave
outcome-unknown-ask-needs-time = Ada hal yang tidak diketahui, dan ada orang di sini yang butuh waktu, jadi tinggalkan tempat ini pada tingkat peringatan { $level }.
    .polarity = leave
outcome-move-up-or-leave = Pindah ke lantai atas sebelum air datang, atau tinggalkan tempat ini.
    .polarity = go-up
outcome-move-up-or-leave-do = Jika rumah bisa hanyut, atau jika air minum, makanan, toilet, atau obat tidak cukup sampai air surut, pergilah ke tempat evakuasi, bukan ke lantai atas.
outcome-move-up-or-leave-when = Pada tingkat peringatan { $level }, pindah ke lantai atas atau tinggalkan tempat ini. Orang yang butuh waktu harus mulai pada tingkat peringatan { $early }.
    .polarity = go-up
outcome-move-up-or-leave-needs-time = Ada orang di sini yang butuh waktu, jadi pada tingkat peringatan { $level } mulailah pindah ke lantai atas, atau mulailah meninggalkan tempat ini.
    .polarity = go-up
outcome-may-stay-robust = Salah satu pilihan: pindah ke lantai atas bangunan yang kokoh, di ruangan yang jauh dari tebing.
    .polarity = go-up
outcome-may-stay-robust-do = Jika ragu, pergilah ke tempat evakuasi. Ini bukan janji bahwa nyawa Anda terlindungi.
outcome-may-stay-robust-when = Paling lambat pada tingkat peringatan { $level }, pindah ke lantai atas, di ruangan yang jauh dari tebing. Orang yang butuh waktu harus mulai pada tingkat peringatan { $early }.
outcome-may-stay-robust-needs-time = Ada orang di sini yang butuh waktu, jadi paling lambat pada tingkat peringatan { $level }, pindah ke lantai atas, di ruangan yang jauh dari tebing.
outcome-may-stay-upstairs = Salah satu pilihan: naik ke lantai atas yang tidak terjangkau air, dan tetap di sana.
    .polarity = go-up
outcome-may-stay-upstairs-do = Anda perlu air minum, makanan, toilet, obat, dan listrik sampai air surut. Jika ragu, pergilah ke tempat evakuasi.
outcome-may-stay-upstairs-when = Paling lambat pada tingkat peringatan { $level }, pindah ke lantai atas yang tidak terjangkau air. Orang yang butuh waktu harus mulai pada tingkat peringatan { $early }.
outcome-may-stay-upstairs-needs-time = Ada orang di sini yang butuh waktu, jadi paling lambat pada tingkat peringatan { $level }, pindah ke lantai atas yang tidak terjangkau air.
outcome-aware = Tidak ada zona yang digambar di peta untuk tempat ini. Perhatikan keadaan sekitar, dan mengungsilah jika merasa dalam bahaya.
    .polarity = unknown
outcome-aware-do = Di tanah yang lebih rendah dari sekitarnya, atau di dekat sungai atau tebing, ikuti seruan pemerintah kota, walaupun di luar zona bahaya.

## Around the reasons
advice-why = Mengapa?
advice-because = Alasan untuk { $hazard }:
advice-ask-city = Tanyakan ke balai kota: { $number }
advice-assumed = Pertanyaan yang tidak dijawab dianggap sebagai keadaan terburuk.
advice-level-5 = Jangan menunggu tingkat peringatan 5. Tingkat peringatan 5 tidak selalu diumumkan.

## Reasons: what is not known
advice-rule-layer-gap = Untuk tempat ini, ada yang tidak disurvei atau tidak ada datanya.
advice-rule-zone-unknown = Tidak diketahui apakah tempat ini termasuk zona bahaya.
advice-rule-flood-small-rivers-not-surveyed = Tidak ada zona yang digambar di peta untuk tempat ini, tetapi sungai-sungai kecil tidak disurvei.

## Reasons: flood
advice-rule-flood-collapse-zone = Air bisa menghanyutkan atau menghancurkan rumah di sini, jadi tinggalkan tempat ini, di lantai berapa pun Anda berada.
    .polarity = leave
advice-rule-flood-collapse-zone-unknown = Tidak bisa dipastikan apakah air bisa menghanyutkan rumah, karena tidak ada data.
advice-rule-flood-three-conditions = Rumah ini di luar zona tempat rumah bisa hanyut, ruangan Anda lebih tinggi dari air, dan persediaan Anda cukup sampai air surut.
advice-rule-flood-floor-below-depth = Air bisa sampai ke lantai tempat Anda tinggal.
advice-rule-flood-cannot-endure = Air minum, makanan, toilet, obat, atau listrik mungkin tidak cukup sampai air surut.
advice-rule-flood-long-inundation = Air mungkin tidak surut selama 3 hari atau lebih.
advice-rule-flood-duration-unknown = Tidak diketahui berapa hari sampai air surut, karena tidak ada data.
advice-rule-flood-depth-unknown = Tempat ini termasuk zona banjir, tetapi kedalaman airnya tidak diketahui.
advice-rule-flood-0-5-to-3m-one-storey = Di rumah satu lantai, tidak ada tempat untuk menyelamatkan diri jika air sampai ke langit-langit.
advice-rule-flood-0-5-to-3m-ground-floor = Lantai 1 (lantai dasar) bisa terendam air. Lantai 2 dan yang lebih tinggi diperkirakan di atas air.
advice-rule-flood-0-5-to-3m-upper-floor = Lantai 2 (satu lantai di atas lantai dasar) dan yang lebih tinggi diperkirakan di atas air.
advice-rule-flood-3-to-5m-two-storeys = Air bisa sampai ke langit-langit lantai 2, jadi di rumah dua lantai tidak ada tempat untuk menyelamatkan diri.
advice-rule-flood-3-to-5m-three-storeys = Air bisa sampai ke langit-langit lantai 2. Lantai 3 dan yang lebih tinggi diperkirakan di atas air.
advice-rule-flood-5-to-10m = Air bisa sampai ke lantai 3 atau 4.
advice-rule-flood-10m-or-more = Air bisa naik lebih tinggi dari lantai 4.
advice-rule-high-rise-upper-floor = Lantai atas gedung tinggi diperkirakan di atas air. Namun, lift, air ledeng, dan listrik bisa mati berhari-hari.
advice-rule-below-ground = Air masuk ke ruang bawah tanah dengan sangat cepat. Naik dan keluar ke atas tanah sebelum air datang.
    .polarity = go-up
advice-rule-below-ground-unknown = Tidak diketahui apakah Anda di bawah tanah, jadi dianggap di bawah tanah.
advice-rule-flood-below-0-5m = Walaupun air lebih rendah dari lantai rumah, pintu bisa sulit dibuka dan jalan bisa tidak dapat dilewati.
advice-rule-inland-flood-streets-first = Air hujan lebih dulu menggenang di jalan dan underpass.

## Reasons: landslide, pond, sea
advice-rule-reservoir-zone = Jika waduk kecil jebol, air datang tiba-tiba. Hampir tidak ada waktu untuk menyelamatkan diri.
advice-rule-landslide-not-robust = Saat tanah longsor, berada di dalam rumah kayu mungkin tidak bisa melindungi nyawa Anda.
advice-rule-landslide-robust-upper-floor = Lantai atas bangunan beton bertulang yang kokoh bisa menjadi pengecualian.
advice-rule-landslide-robust-ground-floor = Di bangunan yang kokoh pun, tanah dan batu bisa masuk ke lantai 1 (lantai dasar).
advice-rule-landslide-red-robust = Di zona rawan tinggi tanah longsor (merah), tanyakan ke balai kota apakah Anda boleh tetap di dalam, walaupun bangunannya kokoh.
advice-rule-landslide-too-late = Jika keluar lebih berbahaya, pindah ke lantai atas, di ruangan yang jauh dari tebing.
advice-rule-tsunami-zone = Saat tsunami, jangan menunggu tingkat peringatan. Segera lari ke tempat tinggi atau ke gedung evakuasi tsunami.
    .polarity = go-there
advice-rule-order-without-level = Perintah evakuasi untuk bahaya ini mungkin tidak memakai angka tingkat peringatan. Tinggalkan tempat ini begitu perintah keluar.
    .polarity = leave
advice-rule-storm-surge-collapse-zone = Saat gelombang pasang akibat topan, rumah bisa hancur, atau tidak ada data untuk memastikannya.
advice-rule-storm-surge-floor-below-depth = Saat gelombang pasang akibat topan, air laut bisa sampai ke lantai tempat Anda tinggal.
advice-rule-storm-surge-cannot-endure = Air minum, makanan, toilet, obat, atau listrik mungkin tidak cukup sampai air laut surut.
advice-rule-storm-surge-three-conditions = Saat gelombang pasang akibat topan pun, ruangan Anda lebih tinggi dari air, dan persediaan Anda cukup sampai air surut. Putuskan sebelum angin menjadi kuat.
advice-rule-storm-surge-deep = Air laut bisa sedalam 3 m atau lebih. Jika begitu, di pantai Laut Ariake orang jarang bisa bertahan di rumah.
advice-rule-storm-surge-long-inundation = Air laut mungkin lama tidak surut.

## Reasons: what is in force
advice-rule-typhoon-wind = Anda harus sudah tiba di tempat tujuan sebelum angin topan menjadi kuat, dan sebelum gelap.
advice-rule-level-2 = Tingkat peringatan 2: periksa peta, tempat tujuan, jalan, dan waktunya.
advice-rule-level-3-needs-help = Tingkat peringatan 3: lansia, penyandang disabilitas, anak kecil, ibu hamil, dan orang yang membantu mereka, mengungsilah sekarang juga.
    .polarity = leave
advice-rule-level-3-others = Tingkat peringatan 3: jangan keluar untuk urusan sehari-hari, bersiaplah, dan mengungsilah jika merasa dalam bahaya.
advice-rule-level-4 = Tingkat peringatan 4: semua orang di tempat berbahaya, mengungsilah sekarang juga.
    .polarity = leave
advice-rule-level-outside-zones = Pada tingkat peringatan 3, di luar zona berwarna pun: jangan keluar untuk urusan sehari-hari, ikuti berita, dan mengungsilah jika merasa dalam bahaya.
advice-rule-level-4-outside-zones = Tingkat peringatan 4: tidak ada zona yang digambar di peta untuk tempat ini, tetapi perintah evakuasi tetap bisa berlaku untuk tempat ini. Tanyakan ke balai kota, dan mengungsilah jika merasa dalam bahaya.
advice-rule-level-5 = Tingkat peringatan 5: pindah sekarang juga ke tempat paling aman yang masih bisa Anda jangkau.
    .polarity = safest-now
advice-rule-level-5-may-not-come = Tingkat peringatan 5 tidak selalu diumumkan. Jangan menunggunya.

## Reasons: when no other reason decides
advice-rule-zone-drawn = Tempat ini termasuk zona bahaya. Aturan dasarnya: pindah ke luar zona itu.
advice-rule-no-zone-shown = Tidak ada zona yang digambar di peta untuk tempat ini, tetapi tanah yang rendah dan tempat di dekat tebing bisa berbahaya.
advice-rule-early-to-relatives = Ada orang di sini yang butuh waktu: pada tingkat peringatan 3, pergilah ke rumah saudara atau teman yang sudah Anda hubungi sebelumnya.
    .polarity = go-there
advice-rule-early-to-site = Ada orang di sini yang butuh waktu: pada tingkat peringatan 3, pergilah ke tempat evakuasi yang ditetapkan pemerintah kota.
    .polarity = go-there
advice-rule-leave-to-relatives = Pada tingkat peringatan 4, pergilah ke rumah saudara atau teman di luar zona bahaya.
    .polarity = go-there
advice-rule-leave-to-site = Pada tingkat peringatan 4, pergilah ke tempat evakuasi yang ditetapkan pemerintah kota.
    .polarity = go-there

## Notes
advice-rule-endure-threshold = Tidak ada angka resmi tentang berapa hari orang bisa bertahan di rumah. Peta ini memakai patokan 3 hari.
advice-rule-destination-choices = Anda bisa pergi ke tempat evakuasi, ke rumah saudara atau teman, ke hotel, atau ke lantai atas. Periksa dulu semuanya di peta.
advice-rule-site-in-flood-zone = Ada tempat evakuasi yang terletak di zona banjir pada peta ini. Kami menunjukkan keduanya: tempat yang ditetapkan pemerintah kota, dan zona banjirnya.
advice-rule-site-not-designated = “Tidak ditetapkan” bukan berarti “tidak bisa dipakai”.
advice-rule-site-recommended = Kami hanya menyarankan tempat evakuasi yang ditetapkan untuk bahaya itu, terletak di luar semua zona bahayanya di peta, dan tidak punya catatan pernah terendam air.
advice-rule-way-car-refrain = Jangan mengungsi dengan mobil, kecuali ada alasan khusus. Jalan kaki saja, bersama tetangga.
advice-rule-way-car-early-only = Orang yang perlu mobil harus berangkat paling lambat pada tingkat peringatan 3, lewat jalan yang tidak terendam air.
advice-rule-way-car-water = Jangan masuk ke air dengan mobil. Di air 30 cm mesin bisa mati, dan di air 50 cm pintu bisa tidak terbuka.
    .polarity = keep-out
advice-rule-way-underpass = Jangan masuk ke underpass atau jalan bawah tanah.
    .polarity = keep-out
advice-rule-way-foot-child-water = Di air sedalam 20 cm, anak-anak tidak bisa berjalan.
advice-rule-way-foot-water = Mulai dari kedalaman 30 cm, orang dewasa pun sulit berjalan di air.
advice-rule-way-foot-flow = Air yang mengalir berbahaya, walaupun belum setinggi lutut.
advice-rule-way-foot-night = Jangan pergi pada malam hari atau saat badai; pergilah sebelum itu. Jika terlambat, pindah ke lantai atas bangunan kokoh yang terdekat.
advice-rule-way-foot-river-slope = Jangan mendekati sungai, saluran air, dan tebing.
    .polarity = keep-out
advice-rule-depth-on-the-limit = Kedalaman yang tepat di batas dihitung masuk kelas yang lebih dalam.
advice-rule-most-cautious-wins = Jika ada beberapa bahaya, yang ditunjukkan adalah tindakan yang paling hati-hati.
advice-rule-worst-within-50m = Jawaban ini untuk tempat terburuk dalam jarak 50 m.
advice-rule-depth-in-metres = Kedalaman dibandingkan dalam meter, bukan dengan nomor kelas.
