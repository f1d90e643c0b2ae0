# Sentences of the server-rendered pages. Not served to the device.

## Frame of every page
page-title = { $page } – { $city }
page-skip = ප්‍රධාන පෙළට යන්න
page-nav-label = ප්‍රධාන මෙනුව
page-nav-now = දැන්
page-nav-map = සිතියම
page-nav-my = මගේ සිතියම
page-nav-shelters = නවාතැන්
page-nav-help = උදව්
page-language-label = භාෂාව
page-larger-text = අකුරු ලොකු කරන්න
page-ruby-switch = කන්ජි අකුරුවලට උඩින් කියවන ආකාරය
page-phones-title = දුරකථන අංක
page-phone-fire = ගින්න, ගිලන් රථය
page-phone-police = පොලිසිය
page-phone-city = නගර සභා කාර්යාලය
page-not-official = මෙය නිල අනතුරු ඇඟවීමේ සේවාවක් නොවෙයි. නගර සභාව හා ජපාන කාලගුණ සේවය කියන දේ පිළිපදින්න.
page-about-link = මූලාශ්‍ර, නොදන්නා දේ හා පෞද්ගලිකත්වය
page-review-draft = සිංහල මව්බස වූ කෙනෙක් තවම මේ සිංහල පෙළ පරීක්ෂා කර නැහැ. ජපන් පෙළෙන් වෙනස් වන තැන්වල, ජපන් පෙළ නිවැරදියි.

page-official-words = ජපන් භාෂාවේ නිල වචන
page-not-translated = තවම පරිවර්තනය කර නැහැ. පෙන්වන භාෂාව: { $language }

## Official pages outside this site
page-link-city-site = { $city } වෙබ් අඩවිය
page-link-jma-warnings = කාලගුණ අනතුරු ඇඟවීම් (ජපාන කාලගුණ සේවය, JMA)
page-link-prefecture-disaster = { $prefecture } ආපදා තොරතුරු
page-link-river-levels = ගංගාවල වතුර මට්ටම්
page-link-other = නිල පිටුව: { $host }
page-link-language-note = මේ පිටු ජපන් භාෂාවෙන් වෙන්න පුළුවන්.

## Now
page-now-heading = දැන් මොන නිවේදන තිබෙනවාද කියා මෙතැනින් දැනගන්න බැහැ.
page-now-unconnected = නගර සභාවේ නිවේදන (ඉවත්වීමේ නිවේදන, වසා ඇති පාරවල්, විවෘත නවාතැන් මධ්‍යස්ථාන) තවම මේ පිටුවට සම්බන්ධ කර නැහැ.
page-now-empty-not-none = මෙහි නිවේදනයක් නොපෙනුණත්, නිවේදනයක් නැති බවක් අදහස් වෙන්නේ නැහැ.
    .polarity = unknown
page-now-do-title = දැන් කළ යුතු දේ
page-now-do-city = නගර සභාවේ නිවේදන කියවන්න:
page-now-do-warnings = කාලගුණ අනතුරු ඇඟවීම් මේ පිටුවේ පෙන්වන්නේ නැහැ. ජපාන කාලගුණ සේවයේ පිටුවෙන් කියවන්න:
page-now-do-rivers = ගංගාවල වතුර කොපමණ උසද කියා බලන්න:
page-now-do-prefecture = පළාතේ තොරතුරු කියවන්න:
page-now-do-early = අනතුරක් දැනුණොත් කල් තියා ඉවත් වෙන්න. නිවේදනයක් එන තුරු බලා ඉන්න එපා.
page-now-shelters-title = { $count ->
    [one] යා හැකි තැන: { $count }
   *[other] යා හැකි තැන්: { $count }
}
page-now-shelters-flood = ගංවතුර සඳහා නම් කර ඇති ගණන: { $designated }. ඒවායින් මේ සිතියමේ වතුරෙන් යට වන කලාපය ඇතුළේ ඇති ගණන: { $inside }.
page-now-shelters-open = දැන් විවෘත නවාතැන් මධ්‍යස්ථාන මොනවාද කියා මේ පිටුව දන්නේ නැහැ. වෙලාව තිබේ නම්, යන්න කලින් නගර සභාවෙන් අහන්න.
page-now-shelters-link = සියලු නවාතැන් මධ්‍යස්ථාන හා ඉවත්වීමේ ස්ථාන බලන්න
page-now-map-title = අනතුරුදායක කොහේද?
page-now-map-words = ගඟක් පිටාර ගැලුවොත් වතුර කොපමණ ගැඹුරු වෙයිද, ඔබට යා හැක්කේ කොහේටද කියා සිතියම පෙන්වනවා. සිතියමේ සුදු පාටින් ආරක්ෂිත බවක් අදහස් වෙන්නේ නැහැ.
page-now-map-link = සිතියම් පිටුව විවෘත කරන්න

## Map
page-map-title = සිතියම
page-map-lead = මෙතැන වතුර කොපමණ ගැඹුරු වෙයිද? ඔබට යා හැක්කේ කොහේටද?
page-map-without-script = සිතියම ක්‍රියා කරවන වැඩසටහන ආරම්භ වී නැහැ. සිතියමේ ඇති සියල්ල මෙහි පෙළ ලෙසත් තිබෙනවා.
page-map-layers-title = සිතියම පෙන්වන දේ
page-map-layer-data = { $name } (දත්ත: { $edition })
page-map-layer-no-data = { $name }: මෙතැන ගැන දත්ත නැහැ. එයින් ආරක්ෂිත බවක් අදහස් වෙන්නේ නැහැ.
page-map-official-link = නිල පිටුව: { $name }
page-map-white = සුදු: අනතුරු කලාපයක් ඇඳ නැහැ. එයින් ආරක්ෂිත බවක් අදහස් වෙන්නේ නැහැ.
page-map-places-title = නමෙන් තැනක් සොයන්න
page-map-districts-title = කොට්ඨාස
page-map-stations-title = දුම්රිය ස්ථාන
page-map-shelters-link = නවාතැන් මධ්‍යස්ථාන හා ඉවත්වීමේ ස්ථාන ලැයිස්තුව

## Search for a place
page-places-title = තැනක් සොයන්න
page-places-label = තැනේ නම
page-places-hint = කොට්ඨාසය, පෙදෙස, බස් නැවතුම, දුම්රිය ස්ථානය හෝ ගොඩනැගිල්ල, ජපන් හෝ ඉංග්‍රීසි අකුරින්
page-places-button = සොයන්න
page-places-heading = “{ $query }” සෙවීමේ ප්‍රතිඵල
page-places-count = { $count ->
    [one] තැන් { $count }ක්
   *[other] තැන් { $count }ක්
}
page-places-more = තවත් ප්‍රතිඵල තිබෙනවා. නමෙන් තව කොටසක් ලියන්න.
page-places-none = “{ $query }” සඳහා තැනක් හමු වුණේ නැහැ. නමෙන් කොටසක් පමණක් ලියන්න. නැත්නම් කොට්ඨාසයක් තෝරන්න.

## Closed roads
page-closures-title = වසා ඇති පාරවල්
page-closures-heading = වසා ඇති පාරවල් මොනවාද කියා මෙතැනින් දැනගන්න බැහැ.
page-closures-unconnected = වසා ඇති පාරවල් ගැන නගර සභාවේ නිවේදන තවම මේ පිටුවට සම්බන්ධ කර නැහැ.
page-closures-empty-not-none = මෙහි පාරක් නොපෙනුණත්, සියලු පාරවලින් යන්න පුළුවන් බවක් අදහස් වෙන්නේ නැහැ.
    .polarity = unknown
page-closures-current = දැන් වසා ඇති හෝ සීමා කළ පාරවල්
page-closures-planned = සැලසුම් කර ඇති සීමා
page-closures-lifted = පසුගිය පැය 24 තුළ අවසන් වූ සීමා
page-closures-do-water = වතුරෙන් යට වූ පාරකට වාහනයෙන්වත් පයින්වත් ඇතුළු වෙන්න එපා. ආපසු හැරෙන්න.
    .polarity = keep-out
page-closures-do-night = රෑට හා තද වැස්සේදී, ගංගාවලට, ඇළවල්වලට හා බෑවුම්වලට ළං වෙන්න එපා.
    .polarity = keep-out
page-closures-do-ask = පිටත් වෙන්න කලින් නගර සභාවෙන් අහන්න:

## Shelters
page-shelters-title = නවාතැන් මධ්‍යස්ථාන හා ඉවත්වීමේ ස්ථාන
page-shelters-lead = ඉවත්වීමේ ස්ථානය අනතුරෙන් බේරී යන තැනයි. නවාතැන් මධ්‍යස්ථානය ඊට පසු නැවතී ඉන්න තැනයි.
page-shelters-open-unknown = තැනක් දැන් විවෘතද කියා මෙතැනින් දැනගන්න බැහැ. නගර සභාවෙන් අහන්න.
page-shelters-filter-label = ආපදාව තෝරන්න
page-shelters-filter-all = සියල්ල
page-shelters-for = යා හැකි තැන්: { $hazard }
page-shelters-recommended-title = නම් කර ඇති, අපේ සිතියමේ අනතුරු කලාපයෙන් පිටත තැන්
page-shelters-recommended-note = යන පාර අනතුරුදායක නැත්නම්, මේ තැන්වලින් එකකට යන්න.
    .polarity = go-there
page-shelters-unchecked-title = නම් කර ඇති, ඒත් එහි අනතුර පරීක්ෂා කරන්න සිතියමේ දත්ත නැති තැන්
page-shelters-unchecked-note = නගර සභාව මේ තැන් නම් කර තිබෙනවා. අපේ සිතියමේ මේ ආපදාව ගැන දත්ත නැහැ.
page-shelters-caution-title = නම් කර ඇති, ඒත් අපේ සිතියමේ අනතුරු කලාපය ඇතුළේ ඇති හෝ කලින් වතුරෙන් යට වූ තැන්
page-shelters-caution-note = මේ දෙකම ඇත්ත. එතැනට යන්න කලින් නගර සභාවෙන් අහන්න.
page-shelters-not-designated-title = මේ ආපදාව සඳහා නම් කර නැති තැන්
page-shelters-not-designated-note = නම් කර නැහැ කීවාම නුසුදුසුයි කියා අදහස් වෙන්නේ නැහැ. අදහස් වෙන්නේ කවුරුත් තහවුරු කර නැති බවයි.
page-shelters-shut-title = වසා ඇති හෝ භාවිත කරන්න බැරි තැන්
page-shelters-shut-note = මේ තැන්වලට යන්න එපා.
    .polarity = keep-out
page-shelters-none-designated = මේ ආපදාව සඳහා නම් කළ තැනක් නගරයේ නැහැ. කොහේ යා යුතුද කියා නගර සභාවෙන් අහන්න.

## A named place
page-place-kind = { $kind } · { $coordinates }
page-place-advice-title = කළ යුතු දේ
page-place-advice-open = මේ පිටුව ඔබේ ගෙය ගැන කිසිවක් දන්නේ නැහැ. ඒ නිසා පරිස්සම් පිළිතුර දෙනවා.
page-place-dangers-title = මෙතැන ඇති අනතුරු
page-place-sites-title = ගංවතුරකදී යා හැකි තැන්
page-place-sites-title-other = යා හැකි තැන්: { $hazard }
page-place-sites-none = නම් කර ඇති, අනතුරු කලාපයෙන් පිටත තැනක් ළඟ හමු වුණේ නැහැ. නගර සභාවෙන් අහන්න.
page-place-facility-title = මේ ගොඩනැගිල්ල ගැන
page-place-map-link = මේ තැන සිතියමේ බලන්න
page-place-my-link = මගේ ගෙදරට මගේ සිතියම හදන්න
page-place-point-only = මේ පිළිතුර එක් ලක්ෂ්‍යයකට ({ $coordinates }) පමණයි. ළඟ තැන් වෙනස් වෙන්න පුළුවන්.
page-place-area-note = මේ පිළිතුර ප්‍රදේශයේ මැදටයි. එහි හැම ගෙයකටම නොවෙයි.

## My map
page-my-title = මගේ සිතියම
page-my-lead = සිතියමේ ඔබේ ගෙදර තෝරා, ගෙය ගැන ප්‍රශ්න කිහිපයකට පිළිතුරු දෙන්න. ඔබේ ගෙදරට උපදෙස් ලැබෙනවා.
page-my-private = ඔබේ ගෙදර තැන ඔබේ දුරකථනයේ පමණක් තිබෙනවා. එය අපට යවන්නේ නැහැ.
page-my-without-script = මගේ සිතියම ඔබේ දුරකථනය ඇතුළේ ක්‍රියා කරනවා. ඒ වැඩසටහන ආරම්භ වී නැහැ. ඒ නිසා ඔබේ ගෙදර ළඟ තැනක පිටුව විවෘත කරන්න:
page-my-find = ඔබේ ගෙදර ළඟ තැනක් සොයන්න

## Timeline
page-timeline-title = මගේ කාලසටහන
page-timeline-heading = මගේ කාලසටහන තවම මෙහි හදන්න බැහැ.
page-timeline-what = කාලසටහන කියන්නේ, ගංවතුරක් එන්න කලින් ඔබේ පවුල මොනවා කරනවාද, කවදා කරනවාද කියා හදන සැලැස්මක්.
page-timeline-paper = ඒ තෙක්, එය කඩදාසියක ලියන්න:
page-timeline-step-danger = ඔබේ ගෙදරට ඇති අනතුරු ලියන්න. ගෙදර ළඟ තැනක පිටුවෙන් හෝ මගේ සිතියමෙන් ඒවා දැනගන්න පුළුවන්.
page-timeline-step-place = ඔබ යන තැන ලියන්න. ගංගා හා බෑවුම් මඟහැර එතැනට යන පාරත් ලියන්න.
page-timeline-step-level3 = අනතුරු මට්ටම 3 වූ විට ඉවත් වන අය ලියන්න: වයසක අය, කුඩා ළමයි, අසනීප අය හා ඔවුන්ට උදව් කරන අය.
page-timeline-step-level4 = අනතුරු මට්ටම 4 වූ විට සියලු දෙනා ඉවත් වන බව ලියන්න.
page-timeline-step-bag = ඔබ ගෙන යන දේ ලියන්න: බෙහෙත්, වතුර, කෑම, දුරකථනය හා චාජරය, වැදගත් ලියවිලි, උණුසුම් ඇඳුම්.
page-timeline-step-family = ඒ ගැන පවුලේ අය එක්ක කතා කර, සියලු දෙනාට පේන තැනක කඩදාසිය අලවන්න.
page-timeline-form-link = “මගේ කාලසටහන” පෝරමය හා උපදෙස් (ගංගා කාර්යාලය, ජපන් භාෂාවෙන්)

## Help
page-help-title = උදව්
page-help-call-title = කතා කරන්න
page-help-119-when = ගින්නක්, තුවාලයක්, හදිසි අසනීපයක්, නැත්නම් කෙනෙක් හිර වී ඉන්නවා නම්: 119ට කතා කරන්න.
page-help-110-when = රිය අනතුරක් හෝ අපරාධයක් නම්: 110ට කතා කරන්න.
page-help-city-when = ඉවත්වීම, නවාතැන් මධ්‍යස්ථාන හා පාරවල් ගැන ප්‍රශ්න: නගර සභා කාර්යාලයට කතා කරන්න. ඔවුන් කතා කරන්නේ ජපන් භාෂාවෙන් පමණක් වෙන්න පුළුවන්.
page-help-free = 119ට හා 110ට ඇමතුම් නොමිලේ.
page-help-say-title = 119ට කියන දේ
page-help-say-what = මුලින්ම කියන්න: ගින්නක්ද (kaji), ගිලන් රථයක්ද (kyūkyū) කියා.
page-help-say-where = ඔබ ඉන්න තැන කියන්න: පෙදෙස, ගොඩනැගිල්ල, ළඟ පේන දේ.
page-help-say-who = තුවාල වූ හෝ අසනීප වූ කෙනා කවුද, මොකද වුණේ කියා කියන්න.
page-help-say-name = ඔබේ නම හා දුරකථන අංකය කියන්න. ඔබ කලින් ඇමතුම විසන්ධි කරන්න එපා.
page-help-cards-link = ජපන් කතා කරන කෙනෙකුට පෙන්වීමට කාඩ්පත්
page-help-levels-title = අනතුරු මට්ටම්
page-help-level-3 = අනතුරු මට්ටම 3, වයසක අය ඇතුළු පිරිස ඉවත්වීම (kōreisha-tō hinan)
page-help-level-4 = අනතුරු මට්ටම 4, ඉවත්වීමේ නියෝගය (hinan shiji)
page-help-level-5 = අනතුරු මට්ටම 5, හදිසියේ ජීවිතය රැකගැනීම (kinkyū anzen kakuho)
page-help-error-title = වැරැද්දක් දැනුම් දෙන්න
page-help-error = මේ වෙබ් අඩවියේ වැරැද්දක් තිබේ නම්, නගර සභා කාර්යාලයට දුරකථනයෙන් කියන්න: { $number }. පිටුවේ නම හා තැන කියන්න.
page-help-more-title = තවත්
page-help-timeline-link = මගේ කාලසටහන
page-help-closures-link = වසා ඇති පාරවල්

## About
page-about-title = මේ වෙබ් අඩවිය ගැන
page-about-lead = මේ වෙබ් අඩවිය { $city } හි ඇති අනතුරු හා යා හැකි තැන් සරල වචනවලින් පෙන්වනවා. අන්තර්ජාල සම්බන්ධතාව නැතත් බලන්න පුළුවන්.
page-about-warning-title = නිල අනතුරු ඇඟවීමේ සේවාවක් නොවෙයි
page-about-warning = මේ වෙබ් අඩවිය නගර සභාව, ජපාන කාලගුණ සේවය, ගිනි නිවීමේ සේවය හෝ පොලිසිය වෙනුවට නොවෙයි. ඉවත්වීමේ නියෝග දෙන්නේ නගරාධිපතියි. අනතුරු ඇඟවීම් දෙන්නේ ජපාන කාලගුණ සේවයයි.
page-about-sources-title = භාවිත කළ දත්ත
page-about-publisher = ප්‍රකාශකයා: { $publisher }
page-about-source-link = ප්‍රකාශකයාගේ පිටුව
page-about-official-link = නිල දත්ත: { $name }
page-about-processed = දත්ත නගරයේ ප්‍රමාණයට කපා, තිරයට ගැළපෙන ලෙස සරල කර තිබෙනවා. මේ වෙබ් අඩවිය හැදුවේ ප්‍රකාශකයන් නොවෙයි.
page-about-gaps-title = නොදන්නා දේ
page-about-gaps-lead = පාටක් නැති තැනත් අනතුරුදායක වෙන්න පුළුවන්.
page-about-gaps-live = ඉවත්වීමේ නිවේදන, කාලගුණ අනතුරු ඇඟවීම්, වසා ඇති පාරවල් හා විවෘත නවාතැන් මධ්‍යස්ථාන තවම සම්බන්ධ කර නැහැ.
page-about-gaps-warnings = කාලගුණ අනතුරු ඇඟවීම් හා නගර සභාවේ දැන්වීම් තවම සම්බන්ධ කර නැහැ.
page-about-postings = නගර සභාවේ නිලධාරීන් ඉවත්වීමේ නිවේදන, වසා ඇති පාරවල් හා විවෘත නවාතැන් මධ්‍යස්ථාන පළ කරනවා. ඔවුන් තහවුරු කර නැත්නම්, “දන්නේ නැහැ” කියා මේ වෙබ් අඩවිය කියනවා.
page-about-languages-title = භාෂා
page-about-language-source = මේ භාෂාවෙන් අපිම ලිව්වා.
page-about-language-draft = අපි ලිව්වා. ඒ භාෂාව මව්බස වූ කෙනෙක් තවම පරීක්ෂා කර නැහැ.
page-about-language-reviewed = පරීක්ෂා කළේ: { $reviewer }.
page-about-accessibility-title = සැමට
page-about-accessibility = අපේ ඉලක්කය WCAG 2.2 AA මට්ටමයි. සිතියම පෙන්වන සියල්ල පෙළ ලෙසත් තිබෙනවා. යතුරුපුවරුවෙන්, ලොකු අකුරින් හා වැඩසටහන් නැතුවත් පිටු භාවිත කරන්න පුළුවන්.
page-about-accessibility-report = භාවිත කරන්න බැරි දෙයක් තිබේ නම්, නගර සභා කාර්යාලයට කියන්න: { $number }.
page-about-privacy-title = පෞද්ගලිකත්වය
page-about-privacy-home = ඔබේ ගෙදර තැන ඔබේ දුරකථනයේ පමණක් තිබෙනවා. තැනක අනතුර සොයන්නේ දුරකථනය ඇතුළේ මිස, අපි නොවෙයි.
page-about-privacy-log = ඔබ සොයන දේ හෝ ඉන්න තැන අපි සටහන් කරන්නේ නැහැ.
page-about-privacy-cookie = කුකී (cookie) එකක් ඔබේ භාෂාව මතක තියාගන්නවා. වෙන කුකී නැහැ. ඔබ කරන දේ නිරීක්ෂණය කරන්නේ නැහැ.
page-about-privacy-photo = GSI පසුබිම් සිතියම මුලින් පෙන්වන්නේ නැහැ. ඔබ එය පෙන්වුවොත්, ඔබ බලන ප්‍රදේශය GSI (ජාතික මිනින්දෝරු කාර්යාලය) දැනගන්න පුළුවන්.
page-about-design = පාට හා ඉඩ ප්‍රමාණ, ජපානයේ ඩිජිටල් ඒජන්සියේ design tokens (MIT බලපත්‍රය) අනුවයි.

## Errors
page-missing-title = පිටුව හමු වුණේ නැහැ
page-missing-do = ලිපිනය පරණ හෝ වැරදි වෙන්න පුළුවන්. මේවායින් එකකින් ඉදිරියට යන්න:
page-failed-title = වැරැද්දක් වුණා
page-failed-do = වැරැද්ද අපේ. විනාඩියකින් නැවත උත්සාහ කරන්න. හදිසි නම් දුරකථනයෙන් කතා කරන්න.
page-error-to-now = දැන්: දන්නා දේ
page-error-to-places = තැනක් සොයන්න
page-error-to-shelters = නවාතැන් මධ්‍යස්ථාන හා ඉවත්වීමේ ස්ථාන
