### Same ids and arguments as ../ja/web.ftl.

## The page kept on the phone
web-kept-page = Jaringan tidak menjawab. Halaman ini disimpan pada { $time }. Keadaan sekarang mungkin berbeda.
web-kept-page-unknown = Jaringan tidak menjawab. Ini halaman yang disimpan. Keadaan sekarang mungkin berbeda.
web-age-now = Kurang dari satu menit lalu
web-age-minutes = { $count } menit lalu
web-age-hours = { $count } jam lalu
web-age-days = { $count } hari lalu
web-in-app = Tampilan di dalam aplikasi ini tidak bisa menyimpan peta untuk dipakai tanpa internet.
web-in-app-link = Buka di browser Anda

## Loading the map
web-pack-label = Memuat peta kota
web-pack-starting = Peta kota sedang disiapkan.
web-pack-progress = Peta kota sedang dimuat ke ponsel ini: { $done } dari { $total } MB
web-pack-progress-open = Peta kota sedang dimuat ke ponsel ini: { $done } MB
web-pack-failed = Peta kota tidak bisa dimuat. Daftar di halaman ini bisa dipakai tanpa peta.
web-try-again = Coba lagi
web-pack-when-near = Browser Anda diatur untuk menghemat data. Peta kota baru dimuat saat Anda sampai di bagian halaman ini; setelah itu bisa dipakai tanpa internet.
web-pack-kept = Peta sudah disimpan di ponsel ini. Bisa dipakai tanpa internet.
web-pack-not-kept = Browser ini tidak menyimpan peta. Tanpa internet, peta tidak akan terbuka lagi.
web-pack-older = Ini peta yang disimpan terakhir kali. Peta yang lebih baru langsung dipakai begitu tiba.
web-no-map = Browser ini tidak bisa menggambar peta. Cari tempat dengan namanya: jawaban tetap ada tanpa peta.

## The map
web-map-label = Peta bahaya
web-map-keys = Peta. Tombol panah menggeser peta, plus dan minus memperbesar dan memperkecil, Enter menjawab untuk titik di tengah.
web-map-two-fingers = Geser peta dengan dua jari
web-map-wheel-windows = Tekan Ctrl sambil menggulir untuk memperbesar atau memperkecil peta
web-map-wheel-mac = Tekan ⌘ sambil menggulir untuk memperbesar atau memperkecil peta
web-map-tap = Ketuk tempat di peta. Jawabannya dihitung di ponsel Anda.
web-zoom-in = Perbesar
web-zoom-out = Perkecil
web-close = Tutup
web-answer-here = Jawaban untuk tempat ini
web-place-found = Ditemukan: { $name }
web-position = Tunjukkan posisi saya
web-position-looking = Sedang mencari posisi Anda.
web-position-found = Anda berada di sekitar sini (dalam jarak { $metres } m).
web-position-denied = Browser tidak diizinkan melihat posisi Anda. Ketuk peta, atau cari dengan nama.
web-position-unavailable = Posisi Anda tidak ditemukan. Ketuk peta, atau cari dengan nama.
web-position-unsupported = Browser ini tidak bisa mencari posisi. Ketuk peta, atau cari dengan nama.
web-position-outside = Sepertinya Anda di luar kota. Peta ini tidak punya jawaban untuk tempat itu.

## Search
web-search-label = Cari tempat
web-search-placeholder = Tempat, stasiun, tempat pengungsian
web-search-results = Tempat yang ditemukan
web-search-none = Tempat tidak ditemukan. Tulis sebagian namanya saja.
web-search-count = { $count ->
    [0] Tempat “{ $query }” tidak ditemukan.
   *[other] { $count } tempat ditemukan untuk “{ $query }”. Pilih dengan tombol panah.
}
web-search-unavailable = Daftar tempat belum ada di ponsel ini.

## Layers and legend
web-layers-title = Jenis peta dan warna
web-legend-title = Arti warna dan tanda
web-layers-others = Yang lain di peta
web-layer-hidden = { $hazard }: zona bahaya disembunyikan
web-layer-show = Tampilkan
web-legend-white = Putih: tidak ada zona yang digambar di peta. Ini bukan berarti aman.
    .polarity = unknown
web-site-recommended = Rumah yang hanya bergaris tepi hijau: ditetapkan sebagai tempat evakuasi untuk { $hazard }, dan di luar zona bahaya di peta
web-site-other = Rumah abu-abu: tanyakan ke balai kota sebelum pergi
web-site-open-unknown = Di sini tidak diketahui apakah tempat-tempat itu buka sekarang.
web-base-map-title = Latar belakang
web-base-map-switch = Peta lembaga pemetaan nasional Jepang (GSI)
web-base-map-reveals = Jika ini dinyalakan, lembaga pemetaan itu bisa tahu daerah mana yang Anda lihat. Tidak bisa dipakai tanpa internet.
web-sources-title = Sumber

## The answer
web-sheet-label = Jawaban untuk tempat ini
web-sheet-close = Tutup jawaban
web-sheet-more = Tampilkan lebih banyak jawaban
web-sheet-less = Tampilkan lebih sedikit jawaban
web-answer-older = Jawaban ini berasal dari edisi peta yang lebih lama, yang disimpan di ponsel ini. Edisi yang lebih baru belum tiba.
web-near = Di dekat { $name }
web-make-my-map = Buat peta saya
web-listen = Dengarkan
web-listen-stop = Berhenti
web-share = Bagikan
web-copy = Salin
web-copied = Teks sudah disalin.

## My map
web-my-empty = Anda belum memilih tempat. Buka peta, ketuk rumah Anda, lalu tekan “Buat peta saya”.
web-my-choose = Pilih di peta
web-my-cannot-keep = Browser ini tidak bisa menyimpan tempat Anda. Tidak ada yang disimpan.
web-my-questions = Tentang rumah Anda
web-my-questions-why = Pertanyaan apa pun boleh dilewati. Yang tidak dijawab dianggap sebagai keadaan terburuk.
web-my-kept-here = Tempat dan jawaban Anda hanya disimpan di ponsel ini.
web-my-other-point = Pilih tempat lain
web-my-forget = Hapus tempat dan jawaban saya
web-ask-storeys = Berapa lantai bangunan ini?
web-ask-living-floor = Di lantai berapa Anda tinggal atau tidur?
web-ask-living-floor-hint = Lantai dasar adalah lantai 1.
web-ask-structure = Bangunan ini terbuat dari apa?
web-ask-basement = Apakah ada yang tinggal atau tidur di bawah tanah?
web-ask-needs-help = Apakah ada yang butuh waktu atau bantuan untuk mengungsi?
web-ask-needs-help-hint = Lansia, anak kecil, ibu hamil, orang sakit, penyandang disabilitas
web-ask-safe-relatives = Apakah ada saudara atau teman di luar zona bahaya yang mau menerima Anda?
web-ask-can-endure = Apakah Anda bisa bertahan di rumah beberapa hari tanpa listrik, air, dan toilet?
web-ask-can-endure-hint = Pikirkan persediaan air, makanan, obat, dan toilet.
web-floor = { $count }
web-floor-or-more = { $count } atau lebih
web-structure-wood = Kayu
web-structure-robust = Beton bertulang
web-answer-yes = Ya
web-answer-no = Tidak
web-answer-unknown = Tidak tahu

## The live page
web-live-age = ({ $age })
web-live-as-of = Ini keadaan pada { $time }. Keadaan sekarang mungkin berbeda.
web-live-lapsed = Ini seharusnya dikonfirmasi lagi paling lambat { $time }, tetapi belum. Keadaan sekarang mungkin berbeda.
web-live-lapsed-undated = Ini belum dikonfirmasi lagi. Keadaan sekarang mungkin berbeda.

## Closed roads and open shelters on the map
web-closures-switch = Jalan yang ditutup
web-closures-hidden = Jalan yang ditutup tidak ditampilkan di peta.
web-closures-label = Jalan yang ditutup
web-closures-list = Daftar jalan yang ditutup
web-openings-switch = Tempat pengungsian yang buka
web-openings-hidden = Tempat pengungsian yang buka tidak ditandai di peta.
web-map-kept-postings = Jalan yang ditutup dan tempat pengungsian yang buka di peta ini adalah keadaan pada { $time }. Keadaan sekarang mungkin berbeda.
web-sign-closed = Lingkaran merah dengan garis: jalan ditutup
web-sign-limited = Segitiga merah: ada pembatasan di jalan ini
web-sign-unconfirmed = Garis putus-putus: direncanakan, atau belum dikonfirmasi
web-sign-open = Rumah yang seluruhnya berwarna hijau: buka sekarang, untuk bahaya yang disebut di bawahnya

## Is my home in an area of an order
web-my-orders-title = Informasi evakuasi dan rumah Anda
web-my-orders-here = Apakah rumah Anda termasuk wilayahnya?
web-my-district-ask = Rumah Anda di distrik mana?
web-my-district-why = Informasi evakuasi menyebut distrik atau bagiannya, tetapi peta tidak punya batasnya. Jadi, pilihlah sendiri. Pilihan Anda hanya disimpan di ponsel ini.
web-my-district-probably = Dilihat dari tempat terdekat yang kami ketahui, mungkin ini { $name }.
web-my-oaza-ask = Bagian mana dari distrik itu (Ōaza di alamat Anda)?
web-my-inside = Rumah Anda termasuk wilayah informasi evakuasi ini.
web-my-inside-probably = Rumah Anda kemungkinan besar termasuk wilayah informasi evakuasi ini. Pilih distrik Anda di bawah supaya pasti.
web-my-partly = Informasi evakuasi ini menyebut sebagian dari distrik Anda. Periksa apakah rumah Anda termasuk: { $areas }
web-my-not-named = Informasi evakuasi ini tidak menyebut tempat yang Anda pilih. Bahaya tidak berhenti di batas wilayah: mengungsilah jika merasa dalam bahaya.
web-my-not-chosen = Pilih distrik Anda di bawah. Setelah itu halaman ini bisa menjawab.
