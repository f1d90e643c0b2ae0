### Same ids and arguments as ../ja/common.ftl.

# May use $half: am or pm.
time-date-time = { $year } { $month ->
    [1] ජනවාරි
    [2] පෙබරවාරි
    [3] මාර්තු
    [4] අප්‍රේල්
    [5] මැයි
    [6] ජූනි
    [7] ජූලි
    [8] අගෝස්තු
    [9] සැප්තැම්බර්
    [10] ඔක්තෝබර්
    [11] නොවැම්බර්
   *[12] දෙසැම්බර්
} { $day }, ජපාන වේලාවෙන් { $hour }:{ $minute }
time-date = { $year } { $month ->
    [1] ජනවාරි
    [2] පෙබරවාරි
    [3] මාර්තු
    [4] අප්‍රේල්
    [5] මැයි
    [6] ජූනි
    [7] ජූලි
    [8] අගෝස්තු
    [9] සැප්තැම්බර්
    [10] ඔක්තෝබර්
    [11] නොවැම්බර්
   *[12] දෙසැම්බර්
} { $day }
# May use $half: am or pm.
time-clock = ජපාන වේලාවෙන් { $hour }:{ $minute }
# May use $half: am or pm.
time-hour-minute = { $hour }:{ $minute }
# May use $half: am or pm.
time-day-hour-minute = { $month ->
    [1] ජනවාරි
    [2] පෙබරවාරි
    [3] මාර්තු
    [4] අප්‍රේල්
    [5] මැයි
    [6] ජූනි
    [7] ජූලි
    [8] අගෝස්තු
    [9] සැප්තැම්බර්
    [10] ඔක්තෝබර්
    [11] නොවැම්බර්
   *[12] දෙසැම්බර්
} { $day }, { $hour }:{ $minute }

distance-metres = { $value } m
distance-kilometres = { $value } km
walk-minutes = { $minutes ->
    [one] පයින් විනාඩි { $minutes }ක් පමණ
   *[other] පයින් විනාඩි { $minutes }ක් පමණ
}

list-pair = { $first }, { $second }
name-beside = { $name } { $sign }

phone-fire = ගින්නක්, තුවාලයක්, හදිසි අසනීපයක්: { $number }
phone-police = රිය අනතුරක් හෝ අපරාධයක්: { $number }
phone-city = නගර සභා කාර්යාලය: { $number }

credit-line = මූලාශ්‍රය: { $credit }
edition-line = සංස්කරණය: { $edition }
retrieved-line = ලබාගත් දිනය: { $date }
licence-stated = බලපත්‍රය: { $licence }
licence-third-party = බලපත්‍රය (වෙනත් අය සඳහන් කර ඇති ලෙස): { $licence }

layer-status-data = දත්ත තිබෙනවා.
layer-status-no-data = මෙතැන ගැන දත්ත නැහැ. එයින් ආරක්ෂිත බවක් අදහස් වෙන්නේ නැහැ.
layer-status-error = දත්ත කියවන්න බැරි වුණා. ඒ නිසා දත්ත නැති ලෙස සලකනවා. එයින් ආරක්ෂිත බවක් අදහස් වෙන්නේ නැහැ.
