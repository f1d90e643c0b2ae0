### Same ids and arguments as ../ja/page.ftl.
# Sentences of the server-rendered pages. Not served to the device.

## Frame of every page
page-title = { $page } – { $city }
page-skip = Langsung ke isi utama
page-nav-label = Menu utama
page-nav-now = Sekarang
page-nav-map = Peta
page-nav-my = Peta saya
page-nav-shelters = Pengungsian
page-nav-help = Bantuan
page-language-label = Bahasa
page-larger-text = Perbesar tulisan
page-ruby-switch = Cara baca di atas kanji
page-phones-title = Nomor telepon
page-phone-fire = Kebakaran, ambulans
page-phone-police = Polisi
page-phone-city = Balai kota (shiyakusho)
page-not-official = Ini bukan layanan peringatan resmi. Ikuti pemerintah kota dan Badan Meteorologi Jepang.
page-about-link = Sumber, yang belum diketahui, dan privasi
page-review-draft = Teks bahasa Indonesia ini belum diperiksa oleh penutur asli. Jika berbeda dari teks bahasa Jepang, teks bahasa Jepang yang benar.

page-official-words = Istilah resmi dalam bahasa Jepang
page-not-translated = Belum diterjemahkan, ditampilkan dalam { $language }

## Official pages outside this site
page-link-city-site = Situs web { $city }
page-link-jma-warnings = Peringatan cuaca (Badan Meteorologi Jepang)
page-link-prefecture-disaster = Informasi bencana { $prefecture }
page-link-river-levels = Ketinggian air sungai
page-link-other = Halaman resmi: { $host }
page-link-language-note = Halaman-halaman ini mungkin dalam bahasa Jepang.

## Now
page-now-heading = Di sini kami tidak tahu apa yang berlaku sekarang.
page-now-unconnected = Pengumuman pemerintah kota belum tersambung ke halaman ini: informasi evakuasi, jalan yang ditutup, tempat pengungsian yang buka.
page-now-empty-not-none = Jika tidak ada informasi evakuasi di sini, bukan berarti memang tidak ada yang berlaku.
    .polarity = unknown
page-now-do-title = Yang harus dilakukan sekarang
page-now-do-city = Baca pengumuman pemerintah kota:
page-now-do-warnings = Peringatan cuaca tidak ditampilkan di halaman ini. Baca di halaman Badan Meteorologi Jepang:
page-now-do-rivers = Lihat ketinggian air sungai:
page-now-do-prefecture = Baca informasi dari prefektur:
page-now-do-early = Jika merasa dalam bahaya, mengungsilah lebih awal. Jangan menunggu pengumuman.
page-now-shelters-title = { $count } tempat mengungsi
page-now-shelters-flood = { $designated } tempat ditetapkan untuk banjir sungai. Dari jumlah itu, { $inside } tempat terletak di zona banjir pada peta kami.
page-now-shelters-open = Halaman ini tidak tahu tempat pengungsian mana yang buka sekarang. Jika ada waktu, tanyakan ke balai kota sebelum pergi.
page-now-shelters-link = Lihat semua tempat pengungsian dan tempat evakuasi
page-now-map-title = Di mana yang berbahaya?
page-now-map-words = Peta ini menunjukkan sedalam apa air saat banjir sungai, dan ke mana Anda bisa pergi. Warna putih di peta bukan berarti aman.
page-now-map-link = Buka halaman peta

## Map
page-map-title = Peta
page-map-lead = Sedalam apa air di sini, dan ke mana Anda bisa pergi?
page-map-without-script = Peta perlu program yang belum berjalan. Semua isi peta juga ada di sini sebagai teks.
page-map-layers-title = Yang ditunjukkan peta
page-map-layer-data = { $name } (data { $edition })
page-map-layer-no-data = { $name }: tidak ada data di sini. Ini bukan berarti aman.
page-map-official-link = Halaman resmi: { $name }
page-map-white = Putih: tidak ada zona yang digambar di peta. Ini bukan berarti aman.
page-map-places-title = Cari tempat dengan nama
page-map-districts-title = Distrik
page-map-stations-title = Stasiun
page-map-shelters-link = Daftar tempat pengungsian dan tempat evakuasi

## Search for a place
page-places-title = Cari tempat
page-places-label = Nama tempat
page-places-hint = Distrik, kawasan, halte bus, stasiun, atau bangunan, dalam huruf Jepang atau Latin
page-places-button = Cari
page-places-heading = Hasil untuk “{ $query }”
page-places-count = { $count } tempat
page-places-more = Masih ada hasil lain. Tulis namanya lebih lengkap.
page-places-none = Tempat “{ $query }” tidak ditemukan. Tulis sebagian namanya saja, atau pilih distrik.

## Closed roads
page-closures-title = Jalan yang ditutup
page-closures-heading = Di sini kami tidak tahu jalan mana yang ditutup.
page-closures-unconnected = Pengumuman pemerintah kota tentang jalan yang ditutup belum tersambung ke halaman ini.
page-closures-empty-not-none = Jika tidak ada jalan yang disebut di sini, bukan berarti semua jalan bisa dilewati.
    .polarity = unknown
page-closures-current = Ditutup atau dibatasi sekarang
page-closures-planned = Direncanakan
page-closures-lifted = Berakhir dalam 24 jam terakhir
page-closures-do-water = Jangan masuk ke jalan yang terendam air, dengan kendaraan atau berjalan kaki. Berbaliklah.
    .polarity = keep-out
page-closures-do-night = Pada malam hari dan saat hujan deras, jangan mendekati sungai, saluran air, atau lereng.
    .polarity = keep-out
page-closures-do-ask = Tanyakan ke balai kota sebelum berangkat:

## Shelters
page-shelters-title = Tempat pengungsian dan tempat evakuasi
page-shelters-lead = Tempat evakuasi adalah tempat untuk menyelamatkan diri dari bahaya. Tempat pengungsian adalah tempat untuk tinggal sementara setelah itu.
page-shelters-open-unknown = Di sini tidak diketahui apakah suatu tempat buka sekarang. Tanyakan ke balai kota.
page-shelters-filter-label = Pilih bahaya
page-shelters-filter-all = Semua
page-shelters-for = Tempat tujuan untuk: { $hazard }
page-shelters-recommended-title = Ditetapkan, dan di luar zona bahaya pada peta kami
page-shelters-recommended-note = Pergilah ke salah satu tempat ini, kecuali jika jalan ke sana berbahaya.
    .polarity = go-there
page-shelters-unchecked-title = Ditetapkan; kami tidak punya data peta untuk memeriksa bahaya di sana
page-shelters-unchecked-note = Pemerintah kota menetapkan tempat-tempat ini. Peta kami tidak punya data untuk bahaya ini.
page-shelters-caution-title = Ditetapkan, tetapi di dalam zona bahaya pada peta kami, atau pernah terendam air
page-shelters-caution-note = Keduanya benar. Tanyakan ke balai kota sebelum pergi ke sana.
page-shelters-not-designated-title = Tidak ditetapkan untuk bahaya ini
page-shelters-not-designated-note = “Tidak ditetapkan” bukan berarti tidak cocok. Artinya, belum ada yang memastikannya.
page-shelters-shut-title = Tutup, atau tidak bisa dipakai
page-shelters-shut-note = Jangan pergi ke tempat-tempat ini.
    .polarity = keep-out
page-shelters-none-designated = Di kota ini tidak ada tempat yang ditetapkan untuk bahaya ini. Tanyakan ke balai kota ke mana harus pergi.

## A named place
page-place-kind = { $kind } · { $coordinates }
page-place-advice-title = Yang harus dilakukan
page-place-advice-open = Halaman ini tidak tahu keadaan rumah Anda, jadi jawabannya dibuat paling hati-hati.
page-place-dangers-title = Bahaya di sini
page-place-sites-title = Tempat tujuan saat banjir sungai
page-place-sites-title-other = Tempat tujuan: { $hazard }
page-place-sites-none = Kami tidak menemukan tempat di dekat sini yang ditetapkan dan di luar zona bahaya. Tanyakan ke balai kota.
page-place-facility-title = Tentang bangunan ini
page-place-map-link = Lihat tempat ini di peta
page-place-my-link = Buat peta saya untuk rumah sendiri
page-place-point-only = Ini jawaban untuk satu titik ({ $coordinates }). Tempat di dekatnya bisa berbeda.
page-place-area-note = Ini jawaban untuk titik tengah daerah ini, bukan untuk setiap rumah di dalamnya.

## My map
page-my-title = Peta saya
page-my-lead = Pilih rumah Anda di peta, lalu jawab beberapa pertanyaan tentang rumah itu. Anda akan tahu apa yang harus dilakukan di rumah Anda.
page-my-private = Letak rumah Anda tetap di ponsel Anda. Itu tidak pernah dikirim kepada kami.
page-my-without-script = Peta saya bekerja di dalam ponsel Anda dan perlu program yang belum berjalan. Tanpa itu, buka halaman tempat di dekat rumah Anda:
page-my-find = Cari tempat di dekat rumah Anda

## Timeline
page-timeline-title = Jadwal evakuasi saya
page-timeline-heading = Jadwal evakuasi belum bisa dibuat di sini.
page-timeline-what = Jadwal evakuasi adalah rencana tentang apa yang dilakukan keluarga Anda, dan kapan, sebelum banjir datang.
page-timeline-paper = Untuk sementara, tulislah di kertas:
page-timeline-step-danger = Tulis bahaya di rumah Anda. Anda bisa melihatnya di halaman tempat di dekatnya, atau dengan Peta saya.
page-timeline-step-place = Tulis ke mana Anda akan pergi, dan jalan ke sana yang menghindari sungai dan lereng.
page-timeline-step-level3 = Tulis siapa yang mengungsi pada tingkat peringatan 3: lansia, anak kecil, orang sakit, dan orang yang membantu mereka.
page-timeline-step-level4 = Tulis bahwa semua orang mengungsi pada tingkat peringatan 4.
page-timeline-step-bag = Tulis apa yang akan dibawa: obat, air, makanan, ponsel dan pengisi baterai, surat penting, pakaian hangat.
page-timeline-step-family = Bicarakan dengan keluarga, lalu tempel kertas itu di tempat yang dilihat semua orang.
page-timeline-form-link = Formulir kertas dan panduan “My Timeline” (kantor sungai, dalam bahasa Jepang)

## Help
page-help-title = Bantuan
page-help-call-title = Telepon
page-help-119-when = Kebakaran, cedera, sakit mendadak, atau ada orang terjebak: telepon 119.
page-help-110-when = Kecelakaan atau kejahatan: telepon 110.
page-help-city-when = Pertanyaan tentang evakuasi, tempat pengungsian, dan jalan: telepon balai kota. Petugas mungkin hanya bisa berbahasa Jepang.
page-help-free = Telepon ke 119 dan 110 gratis.
page-help-say-title = Yang harus dikatakan ke 119
page-help-say-what = Pertama, katakan: kebakaran (“kaji”), atau ambulans (“kyūkyū”).
page-help-say-where = Katakan di mana Anda berada: nama daerah, bangunan, dan apa yang terlihat di dekat Anda.
page-help-say-who = Katakan siapa yang terluka atau sakit, dan bagaimana keadaannya.
page-help-say-name = Katakan nama dan nomor telepon Anda. Jangan tutup telepon lebih dulu.
page-help-cards-link = Kartu untuk ditunjukkan kepada orang yang berbahasa Jepang
page-help-levels-title = Tingkat peringatan
page-help-level-3 = Tingkat peringatan 3, evakuasi lansia, dll. (kōreisha-tō hinan)
page-help-level-4 = Tingkat peringatan 4, perintah evakuasi (hinan shiji)
page-help-level-5 = Tingkat peringatan 5, penyelamatan diri darurat (kinkyū anzen kakuho)
page-help-error-title = Laporkan kesalahan
page-help-error = Jika ada yang salah di situs ini, beri tahu balai kota lewat telepon: { $number }. Sebutkan nama halaman dan tempatnya.
page-help-more-title = Lainnya
page-help-timeline-link = Jadwal evakuasi saya
page-help-closures-link = Jalan yang ditutup

## About
page-about-title = Tentang situs ini
page-about-lead = Situs ini menunjukkan bahaya di { $city } dan tempat tujuan mengungsi, dengan kata-kata yang mudah, juga tanpa internet.
page-about-warning-title = Bukan layanan peringatan resmi
page-about-warning = Situs ini tidak menggantikan pemerintah kota, Badan Meteorologi Jepang, pemadam kebakaran, atau polisi. Perintah evakuasi dikeluarkan oleh wali kota. Peringatan cuaca dikeluarkan oleh Badan Meteorologi Jepang.
page-about-sources-title = Data yang dipakai
page-about-publisher = Diterbitkan oleh { $publisher }
page-about-source-link = Halaman penerbit
page-about-official-link = Data resmi: { $name }
page-about-processed = Data dipotong menurut wilayah kota dan disederhanakan untuk layar. Para penerbit tidak membuat situs ini.
page-about-gaps-title = Yang tidak diketahui situs ini
page-about-gaps-lead = Tempat tanpa warna juga bisa berbahaya.
page-about-gaps-live = Informasi evakuasi, peringatan cuaca, jalan yang ditutup, dan tempat pengungsian yang buka belum tersambung.
page-about-gaps-warnings = Peringatan cuaca dan pemberitahuan pemerintah kota belum tersambung.
page-about-postings = Petugas kota memuat informasi evakuasi, jalan yang ditutup, dan tempat pengungsian yang buka. Jika mereka belum mengonfirmasi, situs ini menulis bahwa itu tidak diketahui.
page-about-languages-title = Bahasa
page-about-language-source = Ditulis oleh kami dalam bahasa ini.
page-about-language-draft = Ditulis oleh kami. Belum diperiksa oleh penutur asli.
page-about-language-reviewed = Diperiksa oleh { $reviewer }.
page-about-accessibility-title = Untuk semua orang
page-about-accessibility = Tujuan kami adalah WCAG 2.2 level AA. Semua yang ditunjukkan peta juga ada sebagai teks. Halaman bisa dipakai dengan keyboard, dengan tulisan besar, dan tanpa program.
page-about-accessibility-report = Jika ada yang tidak bisa Anda pakai, beri tahu balai kota: { $number }.
page-about-privacy-title = Privasi
page-about-privacy-home = Letak rumah Anda tetap di ponsel Anda. Bahaya di suatu titik dihitung di ponsel, bukan oleh kami.
page-about-privacy-log = Kami tidak mencatat apa yang Anda cari atau di mana Anda berada.
page-about-privacy-cookie = Satu cookie menyimpan pilihan bahasa Anda. Tidak ada cookie lain dan tidak ada pelacakan.
page-about-privacy-photo = Peta dasar GSI mati pada awalnya. Jika Anda menyalakannya, GSI (lembaga pemetaan nasional Jepang) bisa tahu daerah mana yang Anda lihat.
page-about-design = Warna dan jarak mengikuti design tokens dari Badan Digital Jepang (lisensi MIT).

## Errors
page-missing-title = Halaman tidak ditemukan
page-missing-do = Alamatnya mungkin sudah lama atau salah ketik. Lanjutkan dari salah satu halaman ini:
page-failed-title = Terjadi kesalahan
page-failed-do = Kesalahan ada pada kami. Coba lagi sebentar lagi. Jika mendesak, telepon.
page-error-to-now = Sekarang: yang diketahui
page-error-to-places = Cari tempat
page-error-to-shelters = Tempat pengungsian dan tempat evakuasi
