### Same ids and arguments as ../ja/evacuation.ftl.

## Kinds
order-kind-elderly-evacuation = වයසක අය ඇතුළු පිරිස ඉවත්වීම
order-kind-evacuation-order = ඉවත්වීමේ නියෝගය
order-kind-emergency-safety = හදිසියේ ජීවිතය රැකගැනීම
order-heading-elderly-evacuation = අනතුරු මට්ටම { $level }: වයසක අය ඇතුළු පිරිස ඉවත්වීම
order-heading-evacuation-order = අනතුරු මට්ටම { $level }: ඉවත්වීමේ නියෝගය
order-heading-emergency-safety = අනතුරු මට්ටම { $level }: හදිසියේ ජීවිතය රැකගැනීම
order-heading-without-level = ඉවත්වීමේ නියෝගය
order-level = අනතුරු මට්ටම { $level }

## What to do
order-do-elderly-evacuation = අනතුරුදායක තැනක ඉන්න වයසක අය, ආබාධිත අය, කුඩා ළමයි ඉන්න පවුල් සහ කාලය අවශ්‍ය අනෙක් අය දැන්ම ඉවත් වෙන්න.
    .polarity = leave
order-more-elderly-evacuation = ඔවුන්ට උදව් කරන අයත් ඔවුන් එක්කම ඉවත් වෙන්න. අනෙක් සියලු දෙනා සාමාන්‍ය ගමන් නවත්වා සූදානම් වෙන්න. අනතුරක් දැනුණොත් ඉවත් වෙන්න.
order-do-evacuation-order = අනතුරුදායක තැනක ඉන්න සියලු දෙනා දැන්ම ඉවත් වෙන්න.
    .polarity = leave
order-more-evacuation-order = ඉවත්වීමේ ස්ථානයකට යන්න. නැත්නම් අනතුරු කලාපයෙන් පිටත ඥාතියකුගේ හෝ මිතුරකුගේ ගෙදරකට යන්න. එළියට යාම වඩා අනතුරුදායක නම්, ළඟ ඇති ශක්තිමත් ගොඩනැගිල්ලක ඉහළ මහලක, ගංගාවලින් හා බෑවුම්වලින් ඈත් කාමරයකට යන්න.
    .polarity = go-there
order-do-emergency-safety = ඔබේ ජීවිතයට අනතුරක්. ළඟපාත ඇති, ජීවිතය වැඩියෙන්ම රැකගත හැකි තැනට දැන්ම යන්න.
    .polarity = safest-now
order-more-emergency-safety = ගොඩනැගිල්ලේ ඉහළ මහලක, ගංගාවලින් හා බෑවුම්වලින් ඈත් කාමරයකට යන්න. නැත්නම් ඉතා ළඟ ඇති උස, ශක්තිමත් ගොඩනැගිල්ලකට යන්න. දුර ඇති ඉවත්වීමේ ස්ථානයකට හෝ නවාතැන් මධ්‍යස්ථානයකට යන්න පිටත් වෙන්න එපා.
    .polarity = safest-now
order-do-tsunami = දැන්ම උස් බිමකට දුවන්න. මුහුදෙන් හා ගංගාවලින් ඈත් වෙන්න.
    .polarity = go-there
order-more-tsunami = උස් බිම දුර නම්, ළඟ ඇති උස, ශක්තිමත් ගොඩනැගිල්ලක ඉහළ මහලකට දුවන්න. සුනාමි රළ නැවත නැවත එනවා. නියෝගය අවසන් කරන තුරු ආපසු යන්න එපා.
order-do-large-fire = දැන්ම ගින්නෙන් හා දුමෙන් ඈත් වෙන්න.
    .polarity = leave
order-more-large-fire = දුම යන පැත්තට යන්න එපා. තෙත රෙද්දකින් කට හා නහය වහගෙන, බිමට නැමී ඈත් වෙන්න.
    .polarity = keep-out
order-do-volcano = මෙහි නම් කර ඇති ප්‍රදේශයෙන් දැන්ම ඉවත් වෙන්න.
    .polarity = leave
order-more-volcano = හිස ආරක්ෂා කරගන්න. රෙද්දකින් කට හා නහය වහගන්න. නිම්න හා ගංගා අසලින් යන්න එපා.

## Danger, areas, reasons
order-hazard = ආපදාව: { $hazard }
order-areas-all = අදාළ ප්‍රදේශය: මුළු නගරයම
order-areas = අදාළ ප්‍රදේශය: { $areas }
area-district = { $name } කොට්ඨාසය
area-oaza = ඕආසා { $name }

order-reason-river-rising = ගඟේ වතුර ඉහළ යනවා.
order-reason-river-overflow-expected = ගඟ පිටාර ගලන්න පුළුවන්.
order-reason-river-overflowing = ගඟ පිටාර ගලනවා.
order-reason-landslide-risk = නායයෑමක් වෙන්න පුළුවන්.
order-reason-landslide-occurred = නායයෑමක් වුණා.
order-reason-heavy-rain = ඉතා තද වැස්සක් වහිනවා.
order-reason-typhoon = සුළි කුණාටුවක් (ටයිෆූන්) ළං වෙනවා.
order-reason-storm-surge-expected = කුණාටුවෙන් මුහුද ගොඩගැලීමක් වෙන්න පුළුවන්: මුහුදේ වතුර ඉතා උසට නඟින්න පුළුවන්.
order-reason-tsunami = සුනාමියක් එනවා.
order-reason-reservoir-risk = වැව් බැම්මක් කැඩෙන්න පුළුවන්.
order-reason-dam-release = වේල්ලකින් වතුර විශාල ප්‍රමාණයක් මුදා හරිනවා. ගඟේ වතුර එක වර ඉහළ යනවා.
order-reason-fire = විශාල ගින්නක් ඇති වී තිබෙනවා.
order-reason-volcano = ගිනිකන්දක් පිපිරුණා.
order-reason-other = හේතුව නගර සභාවේ සටහනේ තිබෙනවා.

## Who, when, and how far it is confirmed
order-decided-by-mayor = නගරාධිපති { $time } ට නිකුත් කළා.
order-decided-by-governor = නගරාධිපති වෙනුවට පළාත් ආණ්ඩුකාරවරයා { $time } ට නිකුත් කළා.
order-decided-by-police = පොලිසිය { $time } ට නියෝග කළා.
order-decided-by-coast-guard = වෙරළාරක්ෂක බළකාය { $time } ට නියෝග කළා.
order-posted-at = { $time } ට මේ පිටුවේ පළ කළා.
order-corrected-at = { $time } ට නිවැරදි කළා.
order-unconfirmed = අවසන් කළ බවට නිවේදනයක් නැහැ. තවමත් ක්‍රියාත්මක ලෙස සලකා කටයුතු කරන්න.
    .polarity = unknown

## Ends and corrections
order-lifted-elderly-evacuation = “වයසක අය ඇතුළු පිරිස ඉවත්වීම” { $time } ට අවසන් කළා.
    .polarity = ended
order-lifted-evacuation-order = ඉවත්වීමේ නියෝගය { $time } ට අවසන් කළා.
    .polarity = ended
order-lifted-emergency-safety = “හදිසියේ ජීවිතය රැකගැනීම” { $time } ට අවසන් කළා.
    .polarity = ended
order-replaced-elderly-evacuation = “වයසක අය ඇතුළු පිරිස ඉවත්වීම” { $time } ට අනතුරු මට්ටම { $level } නිවේදනයකට මාරු කළා.
order-replaced-evacuation-order = ඉවත්වීමේ නියෝගය { $time } ට අනතුරු මට්ටම { $level } නිවේදනයකට මාරු කළා.
order-replaced-emergency-safety = “හදිසියේ ජීවිතය රැකගැනීම” { $time } ට අනතුරු මට්ටම { $level } නිවේදනයකට මාරු කළා.
order-replaced-without-level = ඉවත්වීමේ නිවේදනය { $time } ට අලුත් නිවේදනයකට මාරු කළා.
order-lifted-remaining = එය අවසන් කළ විට, එතැන අනතුරු මට්ටම { $level } නිවේදනයක් ක්‍රියාත්මකව ඉතිරි වුණා.
order-lifted-remaining-none = එය අවසන් කළ විට, නගර සභාවේ වෙනත් ඉවත්වීමේ නිවේදනයක් එතැන ඉතිරි වුණේ නැහැ.
order-lifted-remaining-without-level = එය අවසන් කළ විට, එතැන හෝ එහි කොටසක මට්ටමක් නැති වෙනත් ඉවත්වීමේ නියෝගයක් ඉතිරි වුණා.
order-lifted-care = තවම ගංගාවලට හා බෑවුම්වලට ළං වෙන්න එපා.
    .polarity = keep-out
order-lifted-care-tsunami = තවම මුහුදට හා ගංගාවලට ළං වෙන්න එපා.
    .polarity = keep-out
order-lifted-care-storm-surge = තවම මුහුදට හා ගංගාවලට ළං වෙන්න එපා.
    .polarity = keep-out
order-lifted-care-earthquake = තවම බෑවුම්වලට හා කැඩුණු ගොඩනැගිලිවලට ළං වෙන්න එපා.
    .polarity = keep-out
order-lifted-care-large-fire = තවම ගිනිගත් ප්‍රදේශයට ළං වෙන්න එපා.
    .polarity = keep-out
order-lifted-care-volcano = තවම ගිනිකන්දේ කටට හා නිම්නවලට ළං වෙන්න එපා.
    .polarity = keep-out
order-cancelled-elderly-evacuation = “වයසක අය ඇතුළු පිරිස ඉවත්වීම” නිවේදනය වැරදීමක්. එය { $time } ට අවලංගු කළා.
    .polarity = cancelled
order-cancelled-evacuation-order = ඉවත්වීමේ නියෝගය පිළිබඳ නිවේදනය වැරදීමක්. එය { $time } ට අවලංගු කළා.
    .polarity = cancelled
order-cancelled-emergency-safety = “හදිසියේ ජීවිතය රැකගැනීම” නිවේදනය වැරදීමක්. එය { $time } ට අවලංගු කළා.
    .polarity = cancelled
order-cancelled-care = නගර සභාවේ වෙනත් ඉවත්වීමේ නිවේදන හා ජපාන කාලගුණ සේවයේ තොරතුරු බලන්න.
order-state-prepared = සූදානම් කර ඇත
order-state-in-force = ක්‍රියාත්මකයි
order-state-unconfirmed = තහවුරු කර නැහැ
order-state-lifted = අවසන් කළා
order-state-cancelled = අවලංගු කළා

## Counts and titles
order-count = ඉවත්වීමේ නිවේදන: { $count }
order-lifted-title = පසුගිය පැය 24 තුළ අවසන් කළ හෝ අවලංගු කළ නිවේදන
