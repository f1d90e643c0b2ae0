### Same ids and arguments as ../ja/live.ftl.

## Times of a posting
live-confirmed-at = Dikonfirmasi oleh pemerintah kota pada { $time }.
live-last-confirmed = Terakhir dikonfirmasi pada { $time }. Setelah itu belum dikonfirmasi lagi.
live-times = Jam tanpa tanggal adalah jam pada { $date }. Semua jam adalah waktu Jepang.

## Notes of the staff
live-note = Catatan pemerintah kota, dalam bahasa Jepang: { $text }

live-note-translated = Catatan pemerintah kota, diterjemahkan oleh manusia: { $text }

## Nothing posted, and how far that is known
live-evacuation-none = { $city } tidak mengumumkan informasi evakuasi di halaman ini.
live-evacuation-unknown = Kami tidak tahu apakah ada informasi evakuasi yang berlaku sekarang.
    .polarity = unknown
live-evacuation-maybe-more = Mungkin ada informasi evakuasi lain yang berlaku tetapi tidak dimuat di sini.
live-closures-none = { $city } tidak mengumumkan penutupan atau pembatasan jalan di halaman ini.
live-closures-unknown = Kami tidak tahu jalan mana yang ditutup sekarang.
    .polarity = unknown
live-closures-maybe-more = Jalan yang tidak disebut di sini mungkin juga ditutup.
    .polarity = unknown
live-openings-none = Di halaman ini, { $city } tidak mengumumkan tempat mengungsi yang dibuka.
live-openings-unknown = Kami tidak tahu tempat mengungsi mana yang buka sekarang.
    .polarity = unknown
live-openings-maybe-more = Tempat yang tidak disebut di sini mungkin juga buka.
live-complete = Petugas kota mengonfirmasi ini pada { $time }.
live-complete-list = Petugas kota mengonfirmasi pada { $time } bahwa hanya ini yang perlu dimuat.
live-not-confirmed-since = Petugas kota terakhir memeriksa isi ini pada { $time }. Setelah itu belum diperiksa lagi.
live-never-confirmed = Petugas kota belum memeriksa isi ini.

## Weather warnings
live-warnings-apart = Peringatan cuaca dikeluarkan oleh Badan Meteorologi Jepang, dan bukan perintah pemerintah kota. Peringatan itu tidak ditampilkan di halaman ini.

## The connection of the device
live-not-live = Kabar terbaru tidak sampai ke halaman ini. Kami tidak tahu apa yang berlaku sekarang. Kabar terakhir tiba pada { $time }.
    .polarity = unknown
live-not-live-undated = Kabar terbaru tidak sampai ke halaman ini. Kami tidak tahu apa yang berlaku sekarang.
    .polarity = unknown
live-reconnecting = Sedang menyambung lagi.
live-connected-again = Tersambung. Ini kabar terbaru.
live-updated = Ada informasi baru di halaman ini.

## Buttons
live-what-to-do = Apa yang harus saya lakukan?
live-am-i-inside = Apakah rumah saya termasuk?
live-am-i-inside-how = Dijawab di ponsel Anda
live-listen = Dengarkan
live-listen-stop = Berhenti
live-see-all = Lihat semua
