### Same ids and arguments as ../ja/common.ftl.

# May use $half: am or pm.
time-date-time = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
} { $year }, { $hour }:{ $minute } (Japan time)
time-date = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
} { $year }
# May use $half: am or pm.
time-clock = { $hour }:{ $minute } (Japan time)
# May use $half: am or pm.
time-hour-minute = { $hour }:{ $minute }
# May use $half: am or pm.
time-day-hour-minute = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}, { $hour }:{ $minute }

distance-metres = { $value } m
distance-kilometres = { $value } km
walk-minutes = { $minutes ->
    [one] about { $minutes } minute on foot
   *[other] about { $minutes } minutes on foot
}

list-pair = { $first }, { $second }
name-beside = { $name } { $sign }

phone-fire = Fire, injury, sudden illness: { $number }
phone-police = Accident or crime: { $number }
phone-city = City hall: { $number }

credit-line = Source: { $credit }
edition-line = Edition of { $edition }
retrieved-line = Retrieved on { $date }
licence-stated = Licence: { $licence }
licence-third-party = Licence, as stated by third parties: { $licence }

layer-status-data = Data is loaded.
layer-status-no-data = No data here. This does not mean safe.
layer-status-error = The data could not be read and is treated as no data. This does not mean safe.
