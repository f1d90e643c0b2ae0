### Same ids and arguments as ../ja/opening.ftl.

## States
opening-state-preparing = Sedang disiapkan
opening-state-open = Buka
opening-state-closed = Tutup
opening-state-unsafe = Tidak bisa dipakai
opening-open = Sudah dibuka sebagai tempat mengungsi dari bahaya: { $hazards }
    .polarity = go-there
opening-preparing = Sedang disiapkan sebagai tempat mengungsi dari bahaya: { $hazards }. Anda belum bisa masuk.
    .polarity = keep-out
opening-closed = Tutup. Anda tidak bisa masuk.
    .polarity = keep-out
opening-unsafe = Tempat ini rusak atau tidak bisa dipakai. Jangan pergi ke sana.
    .polarity = keep-out

opening-crowding-space = Masih ada tempat kosong.
opening-crowding-some-space = Mulai ramai.
opening-crowding-crowded = Tempat ini padat.
opening-crowding-full = Sudah penuh, tidak ada yang bisa masuk. Pergilah ke tempat lain.
    .polarity = keep-out

opening-undesignated = Tidak ditetapkan untuk bahaya: { $hazards }. Namun pemerintah kota membukanya.
opening-undesignated-reason = Alasan pemerintah kota membukanya, dalam bahasa Jepang: { $text }

## Services
opening-services-yes = Ada: { $services }
opening-services-no = Tidak ada: { $services }
opening-services-unknown = Tidak diketahui: { $services }
opening-service-power = listrik
opening-service-water = air ledeng
opening-service-toilet = toilet
opening-service-accessible-toilet = toilet untuk kursi roda
opening-service-step-free = pintu masuk tanpa anak tangga
opening-service-charging = isi baterai ponsel
opening-service-wifi = Wi-Fi
opening-service-pets = tempat untuk hewan peliharaan
opening-service-baby-room = ruang menyusui
opening-service-interpreter = penerjemah lisan
opening-service-air-conditioning = pemanas dan pendingin ruangan
opening-interpreters = Bahasa yang bisa dipakai: { $languages }

## How far it is known
opening-was-open = Pada { $time } tempat ini buka sebagai tempat mengungsi dari bahaya: { $hazards }
opening-was-preparing = Pada { $time } tempat ini sedang disiapkan sebagai tempat mengungsi dari bahaya: { $hazards }
opening-unconfirmed = Tidak diketahui apakah tempat ini buka sekarang. Jika ada waktu, tanyakan ke balai kota sebelum pergi.
    .polarity = unknown
opening-none-posted = Pemerintah kota tidak mengumumkan bahwa tempat ini dibuka. Petugas mengonfirmasi ini pada { $time }.
opening-none-posted-brief = Tidak ada pengumuman dibuka.
opening-unknown-brief = Tidak diketahui apakah buka.
opening-unknown = Tidak diketahui apakah tempat ini buka sekarang. Jika ada waktu, tanyakan ke balai kota sebelum pergi.
    .polarity = unknown

## Counts and the way
opening-count = Buka untuk { $hazard }: { $count } tempat
opening-count-all = Buka: { $count } tempat
opening-count-unconfirmed = Diumumkan buka; tidak semuanya sudah dikonfirmasi lagi
opening-level-5 = Jika Anda berada di wilayah tingkat peringatan 5, dan tempat evakuasi atau tempat pengungsian jauh, jangan berangkat ke sana.
    .polarity = safest-now
opening-way = Periksa juga jalan ke sana. Hindari air di jalan, sungai, dan lereng.
