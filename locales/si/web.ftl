### Same ids and arguments as ../ja/web.ftl.

## The page kept on the phone
web-kept-page = ජාලයෙන් පිළිතුරක් නැහැ. මේ පිටුව සුරැකුවේ { $time } ටයි. දැන් තත්ත්වය වෙනස් වී තිබෙන්න පුළුවන්.
web-kept-page-unknown = ජාලයෙන් පිළිතුරක් නැහැ. මේ සුරැකි පිටුවක්. දැන් තත්ත්වය වෙනස් වී තිබෙන්න පුළුවන්.
web-age-now = විනාඩියකට අඩු කාලයකට කලින්
web-age-minutes = { $count ->
    [one] විනාඩි { $count }කට කලින්
   *[other] විනාඩි { $count }කට කලින්
}
web-age-hours = { $count ->
    [one] පැය { $count }කට කලින්
   *[other] පැය { $count }කට කලින්
}
web-age-days = { $count ->
    [one] දින { $count }කට කලින්
   *[other] දින { $count }කට කලින්
}
web-in-app = මේ යෙදුම ඇතුළේ ඇති තිරයට, සම්බන්ධතාව නැති විට භාවිතයට සිතියම සුරකින්න බැහැ.
web-in-app-link = ඔබේ බ්‍රවුසරයෙන් විවෘත කරන්න

## Loading the map
web-pack-label = නගර සිතියම ලබාගැනීම
web-pack-starting = නගර සිතියම සූදානම් වෙනවා.
web-pack-progress = නගර සිතියම මේ දුරකථනයට එනවා: { $total } MB න් { $done } MB
web-pack-progress-open = නගර සිතියම මේ දුරකථනයට එනවා: { $done } MB
web-pack-failed = නගර සිතියම ලබාගන්න බැරි වුණා. මේ පිටුවේ ලැයිස්තු එය නැතුවත් වැඩ කරනවා.
web-try-again = නැවත උත්සාහ කරන්න
web-pack-when-near = ඔබේ බ්‍රවුසරය දත්ත අඩුවෙන් භාවිත කරන්න සකසා තිබෙනවා. ඔබ පිටුවේ මේ තැනට ආ විට පමණක් නගර සිතියම ලබාගන්නවා. ඊට පසු සම්බන්ධතාව නැතත් එය වැඩ කරනවා.
web-pack-kept = සිතියම මේ දුරකථනයේ සුරැකී තිබෙනවා. සම්බන්ධතාව නැතත් එය වැඩ කරනවා.
web-pack-not-kept = මේ බ්‍රවුසරය සිතියම සුරකින්නේ නැහැ. සම්බන්ධතාව නැත්නම්, නැවත විවෘත වෙන්නේ නැහැ.
web-pack-older = මේ කලින් සුරැකි සිතියමයි. අලුත් සිතියම ලැබුණු වහාම එය භාවිත කරනවා.
web-no-map = මේ බ්‍රවුසරයට සිතියම අඳින්න බැහැ. නමෙන් තැනක් සොයන්න: සිතියම නැතුවත් පිළිතුර ලැබෙනවා.

## The map
web-map-label = අනතුරු සිතියම
web-map-keys = සිතියම. ඊතල යතුරුවලින් එය එහා මෙහා කරන්න. ධන හා ඍණ යතුරුවලින් ලොකු හා කුඩා කරන්න. Enter යතුරෙන් මැද තැනට පිළිතුර ලැබෙනවා.
web-map-two-fingers = සිතියම එහා මෙහා කරන්න ඇඟිලි දෙකක් භාවිත කරන්න
web-map-wheel-windows = සිතියම ලොකු කුඩා කරන්න Ctrl ඔබාගෙන scroll කරන්න
web-map-wheel-mac = සිතියම ලොකු කුඩා කරන්න ⌘ ඔබාගෙන scroll කරන්න
web-map-tap = සිතියමේ තැනක් ඔබන්න. පිළිතුර සොයන්නේ ඔබේ දුරකථනය ඇතුළේමයි.
web-zoom-in = ලොකු කරන්න
web-zoom-out = කුඩා කරන්න
web-close = වසන්න
web-answer-here = මේ තැනට පිළිතුර
web-place-found = හමු වුණා: { $name }
web-position = මම ඉන්න තැන පෙන්වන්න
web-position-looking = ඔබ ඉන්න තැන සොයනවා.
web-position-found = ඔබ ඉන්නේ මේ හරියේ (මීටර් { $metres }ක් ඇතුළත).
web-position-denied = ඔබ ඉන්න තැන බලන්න බ්‍රවුසරයට අවසර නැහැ. සිතියම ඔබන්න, නැත්නම් නමෙන් සොයන්න.
web-position-unavailable = ඔබ ඉන්න තැන හමු වුණේ නැහැ. සිතියම ඔබන්න, නැත්නම් නමෙන් සොයන්න.
web-position-unsupported = මේ බ්‍රවුසරයට ඔබ ඉන්න තැන සොයන්න බැහැ. සිතියම ඔබන්න, නැත්නම් නමෙන් සොයන්න.
web-position-outside = ඔබ නගරයෙන් පිටත බව පෙනෙනවා. මේ සිතියමෙන් එතැනට පිළිතුරක් දෙන්න බැහැ.

## Search
web-search-label = තැනක් සොයන්න
web-search-placeholder = තැන, දුම්රිය ස්ථානය, නවාතැන්
web-search-results = හමු වූ තැන්
web-search-none = තැනක් හමු වුණේ නැහැ. නමෙන් කොටසක් පමණක් ලියන්න.
web-search-count = { $count ->
    [0] “{ $query }” සඳහා තැනක් හමු වුණේ නැහැ.
    [one] “{ $query }” සඳහා තැන් { $count }ක් හමු වුණා. ඊතල යතුරුවලින් තෝරන්න.
   *[other] “{ $query }” සඳහා තැන් { $count }ක් හමු වුණා. ඊතල යතුරුවලින් තෝරන්න.
}
web-search-unavailable = තැන් ලැයිස්තුව තවම මේ දුරකථනයේ නැහැ.

## Layers and legend
web-layers-title = සිතියමේ ස්තර හා පාට
web-legend-title = පාට හා ලකුණු
web-layers-others = සිතියමේ තවත් දේ
web-layer-hidden = { $hazard }: අනතුරු කලාප සඟවා තිබෙනවා
web-layer-show = පෙන්වන්න
web-legend-white = සුදු: අනතුරු කලාපයක් ඇඳ නැහැ. එයින් ආරක්ෂිත බවක් අදහස් වෙන්නේ නැහැ.
    .polarity = unknown
web-site-recommended = වටේ කොළ පාට ඉරක් පමණක් ඇති ගෙය: ඉවත්වීමේ ස්ථානයක් ලෙස නම් කර ඇති, ඇඳ ඇති අනතුරු කලාපවලින් පිටත තැනක් ({ $hazard })
web-site-other = අළු පාට ගෙය: යන්න කලින් නගර සභාවෙන් අහන්න
web-site-open-unknown = ඒවා දැන් විවෘතද කියා මෙතැනින් දැනගන්න බැහැ.
web-base-map-title = පසුබිම
web-base-map-switch = ජාතික මිනින්දෝරු කාර්යාලයේ (GSI) සිතියම
web-base-map-reveals = මෙය පෙන්වන විට, ඔබ බලන ප්‍රදේශය මිනින්දෝරු කාර්යාලයට දැනගන්න පුළුවන්. සම්බන්ධතාව නැති විට මෙය වැඩ කරන්නේ නැහැ.
web-sources-title = මූලාශ්‍ර

## The answer
web-sheet-label = මේ තැනට පිළිතුර
web-sheet-close = පිළිතුර වසන්න
web-sheet-more = පිළිතුර වැඩියෙන් පෙන්වන්න
web-sheet-less = පිළිතුර අඩුවෙන් පෙන්වන්න
web-answer-older = මේ පිළිතුර, මේ දුරකථනයේ සුරැකි පරණ සිතියමකින්. අලුත් සිතියම තවම ලැබී නැහැ.
web-near = { $name } අසල
web-make-my-map = මගේ සිතියම හදන්න
web-listen = අහන්න
web-listen-stop = නවත්වන්න
web-share = යවන්න
web-copy = පිටපත් කරන්න
web-copied = පෙළ පිටපත් කළා.

## My map
web-my-empty = ඔබ තවම තැනක් තෝරා නැහැ. සිතියම විවෘත කර, ඔබේ ගෙදර තැන ඔබා, “මගේ සිතියම හදන්න” ඔබන්න.
web-my-choose = සිතියමෙන් තෝරන්න
web-my-cannot-keep = මේ බ්‍රවුසරයට ඔබේ තැන සුරකින්න බැහැ. කිසිවක් සුරැකුවේ නැහැ.
web-my-questions = ඔබේ ගෙය ගැන
web-my-questions-why = ඕනෑම ප්‍රශ්නයක් මඟහරින්න පුළුවන්. පිළිතුරු නොදුන් ප්‍රශ්න, නරකම තත්ත්වය ලෙස සලකනවා.
web-my-kept-here = ඔබේ තැන හා පිළිතුරු මේ දුරකථනයේ පමණක් සුරැකී තිබෙනවා.
web-my-other-point = වෙනත් තැනක් තෝරන්න
web-my-forget = මගේ තැන හා පිළිතුරු මකන්න
web-ask-storeys = බිම් මහලත් එක්ක, ගොඩනැගිල්ලේ මහල් කීයක් තිබෙනවාද?
web-ask-living-floor = ඔබ ඉන්නේ හෝ නිදාගන්නේ කී වන මහලේද?
web-ask-living-floor-hint = බිම් මහල 1 ලෙස ගණන් ගන්න. ඊට උඩ මහල 2යි.
web-ask-structure = ගොඩනැගිල්ල හදා ඇත්තේ මොනවායින්ද?
web-ask-basement = පොළොව යට මහලක ඉන්න හෝ නිදාගන්න කෙනෙක් ඉන්නවාද?
web-ask-needs-help = ඉවත් වෙන්න කාලය හෝ උදව් අවශ්‍ය කෙනෙක් ඉන්නවාද?
web-ask-needs-help-hint = වයසක අය, කුඩා ළමයි, ගැබිනි අය, අසනීප අය, ආබාධිත අය
web-ask-safe-relatives = අනතුරු කලාපයෙන් පිටත, ඔබව භාරගන්නා ඥාතීන් හෝ මිතුරන් ඉන්නවාද?
web-ask-can-endure = විදුලිය, වතුර හා වැසිකිළිය නැතුව දින කිහිපයක් ගෙදර ඉන්න පුළුවන්ද?
web-ask-can-endure-hint = බොන වතුර, කෑම, බෙහෙත් හා වැසිකිළිය ගැන හිතන්න.
web-floor = { $count }
web-floor-or-more = { $count } හෝ ඊට වැඩි
web-structure-wood = ලී
web-structure-robust = කොන්ක්‍රීට්
web-answer-yes = ඔව්
web-answer-no = නැහැ
web-answer-unknown = මම දන්නේ නැහැ

## The live page
web-live-age = ({ $age })
web-live-as-of = මේ { $time } ට තිබූ තොරතුරු. දැන් තත්ත්වය වෙනස් වී තිබෙන්න පුළුවන්.
web-live-lapsed = මෙය { $time } වන විට නැවත තහවුරු කරන්න තිබුණා. ඒත් තහවුරු කර නැහැ. දැන් තත්ත්වය වෙනස් වී තිබෙන්න පුළුවන්.
web-live-lapsed-undated = මෙය නැවත තහවුරු කර නැහැ. දැන් තත්ත්වය වෙනස් වී තිබෙන්න පුළුවන්.

## Closed roads and open shelters on the map
web-closures-switch = වසා ඇති පාරවල්
web-closures-hidden = වසා ඇති පාරවල් සිතියමේ පෙන්වන්නේ නැහැ.
web-closures-label = වසා ඇති පාර
web-closures-list = වසා ඇති පාරවල් ලැයිස්තුව
web-openings-switch = විවෘත නවාතැන් මධ්‍යස්ථාන
web-openings-hidden = විවෘත නවාතැන් මධ්‍යස්ථාන සිතියමේ පෙන්වන්නේ නැහැ.
web-map-kept-postings = මේ සිතියමේ වසා ඇති පාරවල් හා විවෘත නවාතැන් මධ්‍යස්ථාන { $time } ට තිබූ ඒවායි. දැන් තත්ත්වය වෙනස් වී තිබෙන්න පුළුවන්.
web-sign-closed = හරහා ඉරක් ඇති රතු රවුම: පාර වසා ඇත
web-sign-limited = රතු ත්‍රිකෝණය: සීමා සහිතව පමණක් යන්න පුළුවන්
web-sign-unconfirmed = කැඩුණු ඉර: සැලසුම් කර ඇත, නැත්නම් තහවුරු කර නැහැ
web-sign-open = සම්පූර්ණ කොළ පාට ගෙය: දැන් විවෘතයි, පහළ ලියා ඇති ආපදා සඳහා

## Is my home in an area of an order
web-my-orders-title = ඉවත්වීමේ නිවේදන හා ඔබේ ගෙදර
web-my-orders-here = ඔබේ ගෙය අදාළ ප්‍රදේශයේද?
web-my-district-ask = ඔබේ ගෙදර තිබෙන්නේ කොයි කොට්ඨාසයේද?
web-my-district-why = ඉවත්වීමේ නිවේදනවල කොට්ඨාස හෝ ඒවායේ කොටස් නම් කරනවා. ඒත් සිතියමේ ඒවායේ මායිම් නැහැ. ඒ නිසා කරුණාකර තෝරන්න. ඔබ තෝරන දේ මේ දුරකථනයේ පමණක් තිබෙනවා.
web-my-district-probably = අප දන්නා ළඟම තැන අනුව, එය බොහෝ විට { $name } වෙයි.
web-my-oaza-ask = එහි කොයි කොටසද (ඔබේ ලිපිනයේ ඕආසා)?
web-my-inside = ඔබේ ගෙය මේ නිවේදනයට අදාළ ප්‍රදේශයේ තිබෙනවා.
web-my-inside-probably = ඔබේ ගෙය බොහෝ විට මේ නිවේදනයට අදාළ ප්‍රදේශයේ තිබෙනවා. හරියටම දැනගන්න, පහළින් ඔබේ කොට්ඨාසය තෝරන්න.
web-my-partly = මේ නිවේදනය ඔබේ කොට්ඨාසයේ කොටසකට අදාළයි. ඔබේ ගෙය එහි තිබෙනවාද කියා බලන්න: { $areas }
web-my-not-named = ඔබ තෝරාගත් තැන මේ නිවේදනයේ නැහැ. අනතුර ප්‍රදේශයක මායිමෙන් නවතින්නේ නැහැ: අනතුරක් දැනුණොත් ඉවත් වෙන්න.
web-my-not-chosen = පහළින් ඔබේ කොට්ඨාසය තෝරන්න. එවිට මේ පිටුවට කියන්න පුළුවන්.
