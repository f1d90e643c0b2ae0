### Same ids and arguments as ../ja/shelter.ftl.

shelter-role-emergency-site = Tempat evakuasi
shelter-role-emergency-site-means = Segera pergi ke sana untuk menyelamatkan nyawa saat bahaya mendekat.
    .polarity = go-there
shelter-role-shelter = Tempat pengungsian
shelter-role-shelter-means = Tinggal di sana untuk sementara jika tidak bisa pulang ke rumah.
shelter-role-special-care-shelter = Tempat pengungsian untuk orang yang perlu perawatan khusus
shelter-role-special-care-shelter-means = Tempat tinggal sementara untuk orang yang perlu bantuan khusus. Tanyakan ke balai kota sebelum pergi.

shelter-designated-yes = Ditetapkan sebagai tempat evakuasi untuk: { $hazard }
shelter-designated-no = Tidak ditetapkan sebagai tempat evakuasi untuk: { $hazard }. Ini bukan berarti tidak bisa dipakai.
shelter-designated-none = Tempat untuk tinggal sementara setelah bencana. Tidak ditetapkan sebagai tempat untuk segera menyelamatkan diri.
shelter-designated-list = Ditetapkan untuk: { $hazards }

shelter-in-zone = Terletak di dalam zona bahaya di peta: { $hazard }
shelter-in-zone-depth = Terletak di dalam zona banjir pada peta ini: kedalaman air { $depth }
shelter-outside-zone = Terletak di luar zona bahaya di peta: { $hazard }
shelter-near-zone = Dalam jarak { $metres } m dari tempat ini ada zona bahaya di peta: { $hazard }
shelter-zone-unknown = { $hazard }: tidak ada data di sini, jadi tidak diketahui apakah tempat ini di dalam zona bahaya.
shelter-known-flooded = Tempat ini pernah terendam air.
shelter-known-flooded-on = Tempat ini terendam air pada { $date }.

shelter-recommended = { $hazard }: ditetapkan, dan di luar zona bahaya di peta.
shelter-not-recommended = Tanyakan ke balai kota sebelum pergi.
shelter-none-recommended = { $hazard }: tidak ditemukan tempat yang ditetapkan dan di luar zona bahaya di peta. Tanyakan ke balai kota: { $number }
shelter-list-title = Tempat tujuan: { $hazard }
shelter-distance = Jarak lurus { $distance }, sekitar { $minutes } menit berjalan kaki. Jalan yang sebenarnya lebih panjang.
shelter-address = Alamat: { $address }
shelter-accepts = Untuk: { $people }
shelter-state-unknown = Di sini tidak diketahui apakah tempat ini buka sekarang.
