### Same ids and arguments as ../ja/common.ftl.

# May use $half: am or pm.
time-date-time = { $day } { $month ->
    [1] Januari
    [2] Februari
    [3] Maret
    [4] April
    [5] Mei
    [6] Juni
    [7] Juli
    [8] Agustus
    [9] September
    [10] Oktober
    [11] November
   *[12] Desember
} { $year } pukul { $hour }.{ $minute } (waktu Jepang)
time-date = { $day } { $month ->
    [1] Januari
    [2] Februari
    [3] Maret
    [4] April
    [5] Mei
    [6] Juni
    [7] Juli
    [8] Agustus
    [9] September
    [10] Oktober
    [11] November
   *[12] Desember
} { $year }
# May use $half: am or pm.
time-clock = pukul { $hour }.{ $minute } (waktu Jepang)
# May use $half: am or pm.
time-hour-minute = pukul { $hour }.{ $minute }
# May use $half: am or pm.
time-day-hour-minute = { $day } { $month ->
    [1] Januari
    [2] Februari
    [3] Maret
    [4] April
    [5] Mei
    [6] Juni
    [7] Juli
    [8] Agustus
    [9] September
    [10] Oktober
    [11] November
   *[12] Desember
} pukul { $hour }.{ $minute }

distance-metres = { $value } m
distance-kilometres = { $value } km
walk-minutes = sekitar { $minutes } menit berjalan kaki

list-pair = { $first }, { $second }
name-beside = { $name } { $sign }

phone-fire = Kebakaran, cedera, sakit mendadak: { $number }
phone-police = Kecelakaan atau kejahatan: { $number }
phone-city = Balai kota (shiyakusho): { $number }

credit-line = Sumber: { $credit }
edition-line = Edisi { $edition }
retrieved-line = Diambil pada { $date }
licence-stated = Lisensi: { $licence }
licence-third-party = Lisensi, menurut pihak ketiga: { $licence }

layer-status-data = Data sudah dimuat.
layer-status-no-data = Tidak ada data di sini. Ini bukan berarti aman.
layer-status-error = Data tidak bisa dibaca dan dianggap tidak ada. Ini bukan berarti aman.
