### Same ids and arguments as ../ja/opening.ftl.

## States
opening-state-preparing = සූදානම් වෙනවා
opening-state-open = විවෘතයි
opening-state-closed = වසා ඇත
opening-state-unsafe = භාවිත කරන්න බැහැ
opening-open = මේ ආපදාවේදී යා හැකි තැනක් ලෙස විවෘතයි: { $hazards }
    .polarity = go-there
opening-preparing = මේ ආපදාව සඳහා විවෘත කරන්න සූදානම් වෙනවා: { $hazards }. තවම ඇතුළු වෙන්න බැහැ.
    .polarity = keep-out
opening-closed = වසා ඇත. ඇතුළු වෙන්න බැහැ.
    .polarity = keep-out
opening-unsafe = කැඩී ඇති නිසා හෝ වෙනත් හේතුවකින් භාවිත කරන්න බැහැ. මේ තැනට යන්න එපා.
    .polarity = keep-out

opening-crowding-space = ඉඩ තිබෙනවා.
opening-crowding-some-space = පිරෙමින් තිබෙනවා.
opening-crowding-crowded = සෙනඟ වැඩියි.
opening-crowding-full = පිරී ඇති නිසා ඇතුළු වෙන්න බැහැ. වෙනත් තැනකට යන්න.
    .polarity = keep-out

opening-undesignated = මේ ආපදාව සඳහා නම් කර නැහැ: { $hazards }. ඒත් නගර සභාව විවෘත කර තිබෙනවා.
opening-undesignated-reason = නගර සභාව විවෘත කළ හේතුව (ජපන් භාෂාවෙන්): { $text }

## Services
opening-services-yes = තිබෙන දේ: { $services }
opening-services-no = නැති දේ: { $services }
opening-services-unknown = තිබෙනවාද කියා නොදන්නා දේ: { $services }
opening-service-power = විදුලිය
opening-service-water = නළ වතුර
opening-service-toilet = වැසිකිළි
opening-service-accessible-toilet = රෝද පුටු වැසිකිළිය
opening-service-step-free = පඩි නැති දොරටුව
opening-service-charging = දුරකථන චාජ් කිරීම
opening-service-wifi = Wi-Fi
opening-service-pets = සුරතල් සතුන්ට ඉඩ
opening-service-baby-room = ළදරුවන්ට කිරි දෙන කාමරය
opening-service-interpreter = භාෂා පරිවර්තක
opening-service-air-conditioning = උණුසුම හා සිසිලනය
opening-interpreters = කතා කළ හැකි භාෂා: { $languages }

## How far it is known
opening-was-open = { $time } ට, මේ ආපදාවේදී යා හැකි තැනක් ලෙස විවෘතව තිබුණා: { $hazards }
opening-was-preparing = { $time } ට, මේ ආපදාව සඳහා විවෘත කරන්න සූදානම් වෙමින් තිබුණා: { $hazards }
opening-unconfirmed = දැන් විවෘතද කියා දන්නේ නැහැ. වෙලාව තිබේ නම්, යන්න කලින් නගර සභාවෙන් අහන්න.
    .polarity = unknown
opening-none-posted = මේ තැන විවෘත කළ බවට නගර සභාව නිවේදනය කර නැහැ. නිලධාරීන් { $time } ට මෙය තහවුරු කළා.
opening-none-posted-brief = විවෘත කළ බවට නිවේදනයක් නැහැ.
opening-unknown-brief = විවෘතද කියා දන්නේ නැහැ.
opening-unknown = දැන් විවෘතද කියා දන්නේ නැහැ. වෙලාව තිබේ නම්, යන්න කලින් නගර සභාවෙන් අහන්න.
    .polarity = unknown

## Counts and the way
opening-count = { $count ->
    [one] { $hazard } සඳහා විවෘත තැන: { $count }
   *[other] { $hazard } සඳහා විවෘත තැන්: { $count }
}
opening-count-all = { $count ->
    [one] විවෘත තැන: { $count }
   *[other] විවෘත තැන්: { $count }
}
opening-count-unconfirmed = විවෘත යැයි දැනුම් දුන් තැන්; සියල්ල නැවත තහවුරු කර නැහැ
opening-level-5 = ඔබ ඉන්නේ අනතුරු මට්ටම 5 ප්‍රදේශයක නම්, දුර ඇති ඉවත්වීමේ ස්ථානයකට හෝ නවාතැන් මධ්‍යස්ථානයකට යන්න පිටත් වෙන්න එපා.
    .polarity = safest-now
opening-way = යන පාරත් පරීක්ෂා කරන්න. වතුර ඇති පාරවල්, ගංගා හා බෑවුම් මඟහැර යන්න.
