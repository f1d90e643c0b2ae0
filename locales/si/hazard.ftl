### Same ids and arguments as ../ja/hazard.ftl.

## Kinds
hazard-flood = ගඟේ ගංවතුර
hazard-flood-means = ගඟේ වතුර පිටාර ගලා ගෙවල් හා පාරවල් දක්වා එනවා.
hazard-landslide = නායයෑම
hazard-landslide-means = කන්දක් හෝ බෑවුමක් කඩා වැටෙනවා. නැත්නම් පස් හා ගල් ගලා එනවා.
hazard-storm-surge = කුණාටුවෙන් මුහුද ගොඩගැලීම
hazard-storm-surge-means = සුළි කුණාටුවක් එන විට මුහුදේ වතුර ඉතා උසට නඟිනවා.
hazard-tsunami = සුනාමිය
hazard-tsunami-means = භූමිකම්පාවකින් පසු එන ඉතා විශාල මුහුදු රළ.
hazard-inland-flood = වැසි වතුරෙන් යටවීම
hazard-inland-flood-means = වැසි වතුර කාණුවලින් උතුරා පහත් බිම්වල එකතු වෙනවා.
hazard-reservoir = වැව් බැම්ම කැඩීම
hazard-reservoir-means = ගොවිතැනට හැදූ වැවක බැම්ම කැඩී, වතුර එක වර ගලා එනවා.
hazard-earthquake = භූමිකම්පාව
hazard-earthquake-means = පොළොව තදින් සෙලවෙනවා.
hazard-large-fire = විශාල ගින්න
hazard-large-fire-means = ගින්න ලොකු ප්‍රදේශයක පැතිරෙනවා.
hazard-volcano = ගිනිකන්ද පිපිරීම
hazard-volcano-means = ගිනිකන්ද පිපිරී ගල් හා අළු විසි වී එනවා.

## What a layer says
scenario-l2 = ඇති විය හැකි විශාලතම වැස්ස
scenario-l1 = ගංගා ආරක්ෂා කිරීමේ වැඩ සැලසුම් කරන්න පදනම් කරගත් වැස්ස
attribute-depth = වතුරේ ගැඹුර
attribute-duration = වතුර බැස යන තුරු කාලය
attribute-collapse = ගෙවල් කඩා වැටිය හැකි කලාප
attribute-zone = අනතුරු ඇඟවීමේ කලාප
phenomenon-steep-slope = බෑවුම කඩා වැටීම
phenomenon-debris-flow = පස් හා ගල් ගලා ඒම
phenomenon-slow-landslide = හෙමින් සිදු වන නායයෑම

## Ranks, for legends and lists
rank-depth-0-to-0-3 = 0.3 m ට අඩු
rank-depth-0-to-0-5 = 0.5 m ට අඩු
rank-depth-0-3-to-0-5 = 0.3–0.5 m
rank-depth-0-5-to-1 = 0.5–1 m
rank-depth-0-5-to-3 = 0.5–3 m
rank-depth-1-to-3 = 1–3 m
rank-depth-3-to-5 = 3–5 m
rank-depth-5-to-10 = 5–10 m
rank-depth-10-to-20 = 10–20 m
rank-depth-from-20 = 20 m හෝ ඊට වැඩි
rank-duration-0-to-12 = පැය 12ට අඩු
rank-duration-12-to-24 = පැය 12 සිට දින 1 දක්වා
rank-duration-24-to-72 = දින 1 සිට 3 දක්වා
rank-duration-72-to-168 = දින 3 සිට සති 1 දක්වා
rank-duration-168-to-336 = සති 1 සිට 2 දක්වා
rank-duration-336-to-672 = සති 2 සිට 4 දක්වා
rank-duration-from-672 = සති 4 හෝ ඊට වැඩි
rank-yellow = නායයෑම් අනතුරු ඇඟවීමේ කලාපය (කහ)
rank-yellow-planned = නායයෑම් අනතුරු ඇඟවීමේ කලාපය (කහ, නම් කරන්න නියමිත)
rank-red = නායයෑම් විශේෂ අනතුරු ඇඟවීමේ කලාපය (රතු)
rank-red-planned = නායයෑම් විශේෂ අනතුරු ඇඟවීමේ කලාපය (රතු, නම් කරන්න නියමිත)
rank-collapse-flow = වතුර පහරට ගෙවල් කඩා වැටෙන්න පුළුවන්
rank-collapse-bank-erosion = ගං ඉවුර සේදී ගොස් ගෙවල් කඩා වැටෙන්න පුළුවන්
rank-collapse-both = වතුර පහරටත් ගං ඉවුර සේදී යාමටත් ගෙවල් කඩා වැටෙන්න පුළුවන්

## Depths
depth-below = { $max } m ට අඩු
depth-range = { $min }–{ $max } m
depth-from = { $min } m හෝ ඊට වැඩි
depth-means-below-0-5m = වතුර, සාමාන්‍ය ගෙයක බිම් මහලේ ගෙබිම දක්වා එන්න පුළුවන්.
depth-means-0-5-to-3m = වතුර, බිම් මහලේ සිවිලිම දක්වා එන්න පුළුවන්.
depth-means-3-to-5m = වතුර, 2 වන මහලේ (බිම් මහලට උඩ මහලේ) සිවිලිම දක්වා එන්න පුළුවන්.
depth-means-5-to-10m = වතුර, 3 වන හෝ 4 වන මහල (බිම් මහල 1 ලෙස ගණන් ගෙන) දක්වා එන්න පුළුවන්.
depth-means-10m-or-more = වතුර, 4 වන මහලටත් (බිම් මහල 1 ලෙස ගණන් ගෙන) වඩා උඩට එන්න පුළුවන්.

## A zone in one line
zone-depth = { $hazard }: වතුරේ ගැඹුර { $depth }
zone-rank = { $hazard }: { $rank }
zone-rivers = ගංගා: { $rivers }

## Legends and layers
legend-depth = { $hazard }: වතුරේ ගැඹුර
legend-duration = { $hazard }: වතුර බැස යන තුරු කාලය
legend-collapse = { $hazard }: ගෙවල් කඩා වැටිය හැකි කලාප
legend-zone = { $hazard }: අනතුරු ඇඟවීමේ කලාප
layer-hazard = ආපදා අනතුරු
layer-shelters = ඉවත්වීමේ ස්ථාන හා නවාතැන් මධ්‍යස්ථාන
layer-places = ස්ථාන නම්, බස් නැවතුම්, දුම්රිය ස්ථාන
layer-boundary = නගර සීමාව
layer-roads = බස් යන පාරවල්
layer-railways = දුම්රිය මාර්ග

## What the survey looked at, and what it did not
covers-designated-rivers = සමීක්ෂණය කර ඇත්තේ බලධාරීන් නම් කළ විශාල ගංගා පමණයි.
gap-smaller-rivers = කුඩා ගංගා: සමීක්ෂණය කර නැහැ.
gap-outside-survey = මේ තැන සමීක්ෂණය කළ ප්‍රදේශයෙන් පිටතයි.
gap-outside-city = මේ තැන නගරයෙන් පිටතයි. මේ සිතියමේ ඇත්තේ නගරය ඇතුළේ තොරතුරු පමණයි.
covers-exception = { $date } දින, { $near } අසලදී { $name } පිටාර ගැලුවා. එය සමීක්ෂණය කළ ගංගා අතර නැහැ.
covers-exception-dated = { $date } දින { $name } පිටාර ගැලුවා. එය සමීක්ෂණය කළ ගංගා අතර නැහැ.
covers-exception-named = { $name } සමීක්ෂණය කළ ගංගා අතර නැහැ.
