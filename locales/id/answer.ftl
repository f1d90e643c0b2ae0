### Same ids and arguments as ../ja/answer.ftl.

answer-here = Di sini: { $name }
answer-point = Titik { $lon } BT, { $lat } LU
answer-outside-city = Tempat ini di luar kota. Peta ini tidak punya jawaban untuk tempat ini. Tanyakan ke kantor pemerintah kota tempat Anda berada.
answer-outside-drawn = Di luar kota pun, peta ini menunjukkan zona berikut di sini. Mungkin ada bahaya lain yang tidak ditunjukkan.
answer-on-device = Jawaban ini dihitung di ponsel Anda.

knowledge-drawn = { $hazard }: tempat ini termasuk zona bahaya di peta.
knowledge-no-zone-shown = { $hazard }: tidak ada zona yang digambar di peta untuk tempat ini. Air tetap bisa datang.
    .polarity = unknown
knowledge-no-zone-shown-land = { $hazard }: tidak ada zona yang digambar di peta untuk tempat ini. Tanah tetap bisa longsor.
    .polarity = unknown
knowledge-not-surveyed-smaller-rivers = Sungai-sungai kecil: tidak disurvei.
knowledge-not-surveyed-outside-survey = Tempat ini di luar daerah survei.
knowledge-not-surveyed-outside-city = Tempat ini di luar kota.
knowledge-not-surveyed = Sebagian tidak disurvei.
    .polarity = unknown
knowledge-no-data = { $hazard }: tidak ada data di sini. Ini bukan berarti aman.
    .polarity = unknown
knowledge-stale = { $hazard }: data sudah usang (sejak { $date }). Keadaan sekarang mungkin berbeda.
    .polarity = unknown
knowledge-stale-undated = { $hazard }: data sudah usang. Keadaan sekarang mungkin berbeda.
    .polarity = unknown
answer-all-no-data = { $hazards }: tidak ada data di sini. Ini bukan berarti aman.
    .polarity = unknown

near-depth = Dalam jarak { $metres } m dari sini, kedalaman air bisa: { $depth }.
near-rank = Dalam jarak { $metres } m dari sini: { $rank }
near-accuracy = Posisi Anda bisa meleset sekitar { $metres } m. Jawaban ini untuk tempat terburuk dalam jarak itu.

answer-source = Sumber: { $credit } (edisi { $edition })

## Postings
live-closures-not-connected = Informasi penutupan jalan belum tersambung. Mungkin ada jalan yang tidak bisa dilewati; tanyakan ke balai kota.
live-evacuation-not-connected = Informasi evakuasi belum tersambung. Di sini tidak diketahui apakah ada yang berlaku; lihat halaman pemerintah kota.
live-warnings-not-connected = Peringatan cuaca belum tersambung. Di sini tidak diketahui apakah ada yang berlaku; lihat halaman Badan Meteorologi Jepang.
live-notices-not-connected = Pemberitahuan pemerintah kota belum tersambung. Lihat halaman pemerintah kota.
