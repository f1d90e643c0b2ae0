### Same ids and arguments as ../ja/answer.ftl.

answer-here = මෙතැන: { $name }
answer-point = නැගෙනහිර දේශාංශ { $lon }, උතුරු අක්ෂාංශ { $lat } ලක්ෂ්‍යය
answer-outside-city = මේ තැන නගරයෙන් පිටතයි. මේ සිතියමෙන් මෙතැනට පිළිතුරක් දෙන්න බැහැ. ඔබ ඉන්න නගරයේ හෝ ප්‍රදේශයේ සභාවෙන් අහන්න.
answer-outside-drawn = නගරයෙන් පිටත වුණත්, මේ සිතියමේ මෙතැන පහත කලාප ඇඳ තිබෙනවා. ඇඳ නැති අනතුරුත් තිබෙන්න පුළුවන්.
answer-on-device = මේ පිළිතුර සෙව්වේ ඔබේ දුරකථනය ඇතුළේමයි.

knowledge-drawn = { $hazard }: මේ තැන ඇඳ ඇති අනතුරු කලාපයක් ඇතුළේ තිබෙනවා.
knowledge-no-zone-shown = { $hazard }: මෙතැන අනතුරු කලාපයක් ඇඳ නැහැ. ඒත් වතුර එන්න පුළුවන්.
    .polarity = unknown
knowledge-no-zone-shown-land = { $hazard }: මෙතැන අනතුරු කලාපයක් ඇඳ නැහැ. ඒත් බිම කඩා වැටෙන්න පුළුවන්.
    .polarity = unknown
knowledge-not-surveyed-smaller-rivers = කුඩා ගංගා: සමීක්ෂණය කර නැහැ.
knowledge-not-surveyed-outside-survey = මේ තැන සමීක්ෂණය කළ ප්‍රදේශයෙන් පිටතයි.
knowledge-not-surveyed-outside-city = මේ තැන නගරයෙන් පිටතයි.
knowledge-not-surveyed = කොටසක් සමීක්ෂණය කර නැහැ.
    .polarity = unknown
knowledge-no-data = { $hazard }: මෙතැන ගැන දත්ත නැහැ. එයින් ආරක්ෂිත බවක් අදහස් වෙන්නේ නැහැ.
    .polarity = unknown
knowledge-stale = { $hazard }: දත්ත පරණයි ({ $date } සිට). දැන් තත්ත්වය වෙනස් වී තිබෙන්න පුළුවන්.
    .polarity = unknown
knowledge-stale-undated = { $hazard }: දත්ත පරණයි. දැන් තත්ත්වය වෙනස් වී තිබෙන්න පුළුවන්.
    .polarity = unknown
answer-all-no-data = { $hazards }: මෙතැන ගැන දත්ත නැහැ. එයින් ආරක්ෂිත බවක් අදහස් වෙන්නේ නැහැ.
    .polarity = unknown

near-depth = මෙතැන සිට මීටර් { $metres }ක් ඇතුළත විය හැකි වතුරේ ගැඹුර: { $depth }
near-rank = මෙතැන සිට මීටර් { $metres }ක් ඇතුළත: { $rank }
near-accuracy = ඔබේ ස්ථානය මීටර් { $metres }ක් පමණ වෙනස් වෙන්න පුළුවන්. මේ පිළිතුර ඒ දුර ඇතුළත ඇති නරකම තැනටයි.

answer-source = මූලාශ්‍රය: { $credit } (සංස්කරණය: { $edition })

## Postings
live-closures-not-connected = වසා ඇති පාරවල් ගැන තොරතුරු තවම සම්බන්ධ කර නැහැ. යන්න බැරි පාරවල් තිබෙන්න පුළුවන්. නගර සභාවෙන් අහන්න.
live-evacuation-not-connected = ඉවත්වීමේ නිවේදන තවම සම්බන්ධ කර නැහැ. එවැනි නිවේදනයක් තිබෙනවාද කියා මෙතැනින් දැනගන්න බැහැ. නගර සභාවේ පිටුව බලන්න.
live-warnings-not-connected = කාලගුණ අනතුරු ඇඟවීම් තවම සම්බන්ධ කර නැහැ. ඒවා තිබෙනවාද කියා මෙතැනින් දැනගන්න බැහැ. ජපාන කාලගුණ සේවයේ පිටුව බලන්න.
live-notices-not-connected = නගර සභාවේ දැන්වීම් තවම සම්බන්ධ කර නැහැ. නගර සභාවේ පිටුව බලන්න.
