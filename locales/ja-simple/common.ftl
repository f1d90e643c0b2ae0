### Same ids and arguments as ../ja/common.ftl.

# May use $half: am or pm.
time-date-time = { $year }｜年《ねん》{ $month }｜月《がつ》{ $day }｜日《にち》 { $half ->
    [am] ｜午前《ごぜん》
   *[pm] ｜午後《ごご》
}{ $hour }｜時《じ》{ $minute }｜分《ふん》
time-date = { $year }｜年《ねん》{ $month }｜月《がつ》{ $day }｜日《にち》
# May use $half: am or pm.
time-clock = { $half ->
    [am] ｜午前《ごぜん》
   *[pm] ｜午後《ごご》
}{ $hour }｜時《じ》{ $minute }｜分《ふん》
# May use $half: am or pm.
time-hour-minute = { $half ->
    [am] ｜午前《ごぜん》
   *[pm] ｜午後《ごご》
}{ $hour }｜時《じ》{ $minute }｜分《ふん》
# May use $half: am or pm.
time-day-hour-minute = { $month }｜月《がつ》{ $day }｜日《にち》 { $half ->
    [am] ｜午前《ごぜん》
   *[pm] ｜午後《ごご》
}{ $hour }｜時《じ》{ $minute }｜分《ふん》

distance-metres = { $value }メートル
distance-kilometres = { $value }キロメートル
walk-minutes = ｜歩《ある》いて だいたい { $minutes }｜分《ふん》

list-pair = { $first }、{ $second }
name-beside = { $name }（{ $sign }）

phone-fire = ｜火事《かじ》や けがの とき：{ $number }
phone-police = ｜事故《じこ》の とき、｜悪《わる》い ｜人《ひと》が いる とき：{ $number }
phone-city = ｜市役所《しやくしょ》：{ $number }

credit-line = データを ｜作《つく》った ところ：{ $credit }
edition-line = { $edition }｜年《ねん》の データ
retrieved-line = データを もらった ｜日《ひ》：{ $date }
licence-stated = データを ｜使《つか》う ときの きまり：{ $licence }
licence-third-party = データを ｜使《つか》う ときの きまり（ほかの ｜人《ひと》が ｜書《か》いた もの）：{ $licence }

layer-status-data = データが あります。
layer-status-no-data = データが ありません。｜安全《あんぜん》とは いえません。
layer-status-error = データを ｜読《よ》むことが できません。データが ないのと ｜同《おな》じです。｜安全《あんぜん》とは いえません。
