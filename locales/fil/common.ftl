### Same ids and arguments as ../ja/common.ftl.

# May use $half: am or pm.
time-date-time = { $month ->
    [1] Enero
    [2] Pebrero
    [3] Marso
    [4] Abril
    [5] Mayo
    [6] Hunyo
    [7] Hulyo
    [8] Agosto
    [9] Setyembre
    [10] Oktubre
    [11] Nobyembre
   *[12] Disyembre
} { $day }, { $year }, { $hour }:{ $minute } (oras sa Japan)
time-date = { $month ->
    [1] Enero
    [2] Pebrero
    [3] Marso
    [4] Abril
    [5] Mayo
    [6] Hunyo
    [7] Hulyo
    [8] Agosto
    [9] Setyembre
    [10] Oktubre
    [11] Nobyembre
   *[12] Disyembre
} { $day }, { $year }
# May use $half: am or pm.
time-clock = { $hour }:{ $minute } (oras sa Japan)
# May use $half: am or pm.
time-hour-minute = { $hour }:{ $minute }
# May use $half: am or pm.
time-day-hour-minute = { $month ->
    [1] Enero
    [2] Pebrero
    [3] Marso
    [4] Abril
    [5] Mayo
    [6] Hunyo
    [7] Hulyo
    [8] Agosto
    [9] Setyembre
    [10] Oktubre
    [11] Nobyembre
   *[12] Disyembre
} { $day }, { $hour }:{ $minute }

distance-metres = { $value } m
distance-kilometres = { $value } km
walk-minutes = { $minutes ->
    [one] mga { $minutes } minutong lakad
   *[other] mga { $minutes } minutong lakad
}

list-pair = { $first }, { $second }
name-beside = { $name } { $sign }

phone-fire = Sunog, sugat, biglang sakit: { $number }
phone-police = Aksidente o krimen: { $number }
phone-city = Tanggapan ng lungsod (city hall): { $number }

credit-line = Pinagkunan: { $credit }
edition-line = Edisyon: { $edition }
retrieved-line = Kinuha noong { $date }
licence-stated = Lisensiya: { $licence }
licence-third-party = Lisensiya, ayon sa ibang partido: { $licence }

layer-status-data = May datos.
layer-status-no-data = Walang datos dito. Hindi ito nangangahulugang ligtas.
layer-status-error = Hindi mabasa ang datos, kaya itinuturing na walang datos. Hindi ito nangangahulugang ligtas.
