### Same ids and arguments as ../ja/closure.ftl.

## Names of restrictions
closure-restriction-full-closure = පාර සම්පූර්ණයෙන් වසා ඇත
closure-restriction-closure-one-direction = එක් දිශාවකට වසා ඇත
closure-restriction-vehicle-closure = වාහනවලට වසා ඇත
closure-restriction-large-vehicle-closure = විශාල වාහනවලට වසා ඇත
closure-restriction-alternating = එක් පැත්තයි, මාරුවෙන් මාරුවට යන්න
closure-restriction-lane-restriction = මංතීරු සීමාව
closure-restriction-width-reduction = පටු වූ පාර
closure-restriction-one-way = එක් දිශාවකට පමණයි
closure-restriction-speed = වේග සීමාව අඩුයි
closure-restriction-chain = දම්වැල් හෝ ශීත ටයර් අවශ්‍යයි
closure-restriction-pedestrian-closure = පයින් යන අයට වසා ඇත

## What they mean
closure-effect-full-closure = කාටවත් යන්න බැහැ.
    .polarity = keep-out
closure-effect-closure-one-direction = එක් දිශාවකට යන්න බැහැ.
    .polarity = keep-out
closure-effect-vehicle-closure = වාහනවලට යන්න බැහැ.
    .polarity = keep-out
closure-effect-large-vehicle-closure = ලොරි, බස් වැනි විශාල වාහනවලට යන්න බැහැ.
    .polarity = keep-out
closure-effect-alternating = පාරේ එක් පැත්තකින් පමණක් මාරුවෙන් මාරුවට යනවා. සංඥා අනුව යන්න.
    .polarity = may-pass
closure-effect-lane-restriction = මංතීරු කිහිපයක් භාවිත කරන්න බැහැ. අනෙක් මංතීරුවලින් යන්න.
    .polarity = may-pass
closure-effect-width-reduction = පාර වෙනදාට වඩා පටුයි.
    .polarity = may-pass
closure-effect-one-way = එක් දිශාවකට පමණක් යන්න පුළුවන්.
    .polarity = may-pass
closure-effect-speed = වේගය සීමා කර තිබෙනවා. හෙමින් පදවන්න.
    .polarity = may-pass
closure-effect-chain = ශීත ටයර් හෝ දම්වැල් නැති වාහනවලට යන්න බැහැ. එතැන ඇති සංඥා පුවරු අනුව යන්න.
    .polarity = keep-out
closure-effect-pedestrian-closure = පයින් යන්න බැහැ.
    .polarity = keep-out
closure-effect-who = යන්න බැරි අය සහ වාහන: { $who }
    .polarity = keep-out
closure-affects = මේ සීමාව අදාළ වන්නේ: { $who }
closure-walkers = පයින් යන අය නවත්වා නැහැ. වතුර ඇති හෝ කඩා වැටුණු තැන්වලට ඇතුළු වෙන්න එපා.
    .polarity = keep-out
closure-emergency-vehicles = ගිලන් රථවලට හා ගිනි නිවන රථවලටත් යන්න බැහැ.
    .polarity = keep-out

closure-affected-pedestrian = පයින් යන අය
closure-affected-bicycle = පාපැදි
closure-affected-motorcycle = යතුරුපැදි
closure-affected-car = මෝටර් රථ
closure-affected-large-vehicle = විශාල වාහන
closure-affected-bus = බස්
closure-affected-emergency-vehicle = ගිලන් රථ හා ගිනි නිවන රථ

## Causes
closure-cause-flooding = පාර වතුරෙන් යට වී තිබෙනවා.
closure-cause-inundation = ප්‍රදේශයට වතුර ඇවිත් තිබෙනවා.
closure-cause-heavy-rain-precaution = තද වැසි නිසා, ආපදාවක් වෙන්න කලින් වසා තිබෙනවා.
closure-cause-landslide = පස් කඩා වැටී තිබෙනවා.
closure-cause-debris-flow = පස් හා ගල් ගලා ඇවිත් තිබෙනවා.
closure-cause-rockfall = ගල් වැටී තිබෙනවා.
closure-cause-fallen-tree = ගසක් වැටී තිබෙනවා.
closure-cause-subsidence = පාර ගිලා බැස හෝ කඩා වැටී තිබෙනවා.
closure-cause-bridge-damage = පාලම කැඩී තිබෙනවා.
closure-cause-high-tide = මුහුදේ වතුර පාරට ඇවිත් තිබෙනවා.
closure-cause-river-overflow = ගඟේ වතුර පිටාර ගලනවා.
closure-cause-snow-ice = හිම හෝ අයිස් නිසා පාර ලිස්සනවා.
closure-cause-strong-wind = සුළඟ තදින් හමනවා.
closure-cause-earthquake = භූමිකම්පාවක් වුණා.
closure-cause-accident = රිය අනතුරක් වුණා.
closure-cause-fire = ගින්නක් ඇති වී තිබෙනවා.
closure-cause-construction = පාරේ වැඩ කරනවා.
closure-cause-downed-line = විදුලි රැහැන් කැඩී හෝ එල්ලෙමින් තිබෙනවා. ළං වෙන්න එපා, අත තියන්න එපා.
closure-cause-utility-works = විදුලි, දුරකථන, ජල හෝ ගෑස් පද්ධතියේ අලුත්වැඩියාවක් හෝ බිඳවැටීමක්.
closure-cause-gas-leak = ගෑස් කාන්දු වෙනවා. ගිනි දල්වන්න එපා. එතැනින් ඈත් වෙන්න.
closure-cause-event = උත්සවයක් හෝ වෙනත් වැඩසටහනක් තිබෙනවා.
closure-cause-inspection = පාර පරීක්ෂා කරනවා.
closure-cause-unknown = හේතුව සොයා බලනවා.

## Where
closure-feature-bridge = තැන: පාලමක්.
closure-feature-underpass = තැන: යටි පාරක් (පාරක් හෝ දුම්රිය මාර්ගයක් යටින් යන පාරක්).
closure-feature-tunnel = තැන: උමඟක්.
closure-feature-crossing = තැන: හන්දියක්.
closure-feature-level-crossing = තැන: දුම්රිය හරස් මාර්ගයක්.

closure-direction-both = දිශා දෙකටම අදාළයි.
closure-direction-forward = එක් දිශාවකට පමණක් අදාළයි. සිතියමේ ඊතලය බලන්න.
closure-direction-backward = එක් දිශාවකට පමණක් අදාළයි. සිතියමේ ඊතලය බලන්න.
closure-toward-north = උතුරට යන දිශාවට පමණක් අදාළයි.
closure-toward-north-east = ඊසානට (උතුරු-නැගෙනහිරට) යන දිශාවට පමණක් අදාළයි.
closure-toward-east = නැගෙනහිරට යන දිශාවට පමණක් අදාළයි.
closure-toward-south-east = ගිනිකොනට (දකුණු-නැගෙනහිරට) යන දිශාවට පමණක් අදාළයි.
closure-toward-south = දකුණට යන දිශාවට පමණක් අදාළයි.
closure-toward-south-west = නිරිතට (දකුණු-බටහිරට) යන දිශාවට පමණක් අදාළයි.
closure-toward-west = බටහිරට යන දිශාවට පමණක් අදාළයි.
closure-toward-north-west = වයඹට (උතුරු-බටහිරට) යන දිශාවට පමණක් අදාළයි.

## State and times
closure-state-planned = සැලසුම් කර ඇත
closure-state-in-force = ක්‍රියාත්මකයි
closure-state-unconfirmed = තහවුරු කර නැහැ
closure-state-lifted = අවසන් කළා
closure-planned = පහත සීමාව { $time } සිට පටන් ගන්න සැලසුම් කර තිබෙනවා.
closure-since = { $time } සිට ක්‍රියාත්මකයි.
closure-unconfirmed = නගර සභාව සොයා බලනවා. යන්න බැරි පාරක් ලෙස සලකන්න.
    .polarity = keep-out
closure-unconfirmed-limit = නගර සභාව සොයා බලනවා. සීමාව තවමත් ක්‍රියාත්මක ලෙස සලකන්න.
closure-lifted = සීමාව { $time } ට අවසන් කළා.
    .polarity = ended
closure-lifted-care = වතුර හෝ වැටුණු දේවල් තවම එතැන තිබෙන්න පුළුවන්. හොඳින් බලාගෙන යන්න.
closure-expected-end = අවසන් වේ යැයි බලාපොරොත්තු වන වේලාව: { $time }
closure-until-further-notice = අවසන් වෙන්නේ කවදාද කියා තවම තීරණය කර නැහැ.
closure-expected-end-passed = { $time } ට අවසන් වේ යැයි බලාපොරොත්තු වුණා. ඒත් තවම අවසන් කර නැහැ.

## Who says so, and notes
closure-decided-by-city = මෙය තීරණය කළේ නගර සභාවයි.
closure-decided-by-prefecture = මෙය තීරණය කළේ පළාත් පාලනයයි.
closure-decided-by-national = මෙය තීරණය කළේ රජයේ මාර්ග කාර්යාලයයි.
closure-decided-by-police = මෙය තීරණය කළේ පොලිසියයි.
closure-detour = යා හැකි වෙනත් පාර (ජපන් භාෂාවෙන්): { $text }

## Counts
closure-count-closed = වසා ඇති පාරවල්: { $count }
closure-count-limited = සීමා ඇති පාරවල්: { $count }

## Names of numbered roads
road-national = ජාතික මාර්ග අංක { $number }
road-prefectural = පළාත් මාර්ග අංක { $number }
