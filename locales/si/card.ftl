### Same ids and arguments as ../ja/card.ftl. Sentences to show to a Japanese speaker.

## The page of cards
card-lead = වාක්‍යයක් තෝරා, ලොකු කාඩ්පත ළඟ ඉන්න කෙනෙකුට පෙන්වන්න. එහි ජපන් භාෂාවෙන් ඒ දේම ලියා තිබෙනවා. අන්තර්ජාල සම්බන්ධතාව නැතත් මෙය වැඩ කරනවා.
card-close = කාඩ්පත වසන්න
card-to-reader = මෙය කියවන කෙනාට: කරුණාකර ඇඟිල්ලෙන් පෙන්වා පිළිතුරු දෙන්න. නැත්නම් සරල ජපන් භාෂාවෙන් ලියන්න.
card-group-way = යන තැන
card-group-words = වචන හා භාෂාව
card-group-help = උදව් ඉල්ලීම
card-group-body = මගේ ශරීරය හා සෞඛ්‍යය
card-group-family = පවුල
card-group-needs = මට අවශ්‍ය දේ

## The cards
card-shelter = ඉවත්වීමේ ස්ථානය කොහේද?
card-together = කරුණාකර මාවත් එක්කගෙන යන්න.
card-how-far = කරුණාකර සිතියමක යන පාර පෙන්වන්න.
card-japanese = මට ජපන් කියවන්න බැහැ.
card-speak-slowly = කරුණාකර සරල ජපන් භාෂාවෙන් හෙමින් කතා කරන්න.
card-write = කරුණාකර ලියා දෙන්න. මම දුරකථනයෙන් පරිවර්තනය කරගන්නම්.
card-what-happens = මොකද සිද්ධ වෙන්නේ? මම දැන් මොනවද කරන්න ඕනෑ?
card-is-it-dangerous = මෙතැන අනතුරුදායකද?
card-road = මට මේ පාරෙන් යන්න පුළුවන්ද?
card-ambulance = කරුණාකර ගිලන් රථයක් ගෙන්වන්න.
card-fire = ගින්නක්. කරුණාකර 119ට කතා කරන්න.
card-police = කරුණාකර පොලිසියට කතා කරන්න.
card-hurt = මට තුවාලයි.
card-ill = මට අසනීපයි.
card-medicine = මට බෙහෙත් අවශ්‍යයි.
card-pregnant = මම ගැබිනියක්.
card-baby = මට බබෙකුට කිරි හෝ ඩයපර් අවශ්‍යයි.
card-wheelchair = මට රෝද පුටුවක් අවශ්‍යයි.
card-help-walking = මට හොඳින් ඇවිදින්න බැහැ. කරුණාකර උදව් කරන්න.
card-cannot-hear = මට හොඳින් ඇහෙන්නේ නැහැ. කරුණාකර ලියා දෙන්න.
card-cannot-see = මට හොඳින් පේන්නේ නැහැ. කරුණාකර මඟ පෙන්වන්න.
card-child-missing = මගේ ළමයා පේන්න නැහැ. කරුණාකර හොයන්න උදව් කරන්න.
card-family-missing = මම මගේ පවුලේ අය හොයනවා.
card-trapped = කෙනෙක් හිර වී ඉන්නවා. කරුණාකර උදව් කරන්න.
card-phone = කරුණාකර මට දුරකථනයක් පාවිච්චි කරන්න දෙන්න.
card-charge = මට මගේ දුරකථනය චාජ් කරගන්න ඕනෑ.
card-water = මට බොන වතුර අවශ්‍යයි.
card-food = මට කෑම අවශ්‍යයි.
card-toilet = වැසිකිළිය කොහේද?
card-allergy = මට සමහර කෑම අසාත්මිකයි. කරුණාකර මේකේ තිබෙන දේ කියන්න.
card-no-pork = මගේ ආගම අනුව මම ඌරු මස් කන්නේවත් මත්පැන් බොන්නේවත් නැහැ.
card-pray = මට ආගමික වතාවත් කරන්න නිස්කලංක තැනක් තිබෙනවාද?
card-cold = මට සීතලයි. කරුණාකර පොරවනයක් දෙන්න.
card-interpreter = මගේ භාෂාව කතා කරන කෙනෙක් ඉන්නවාද?
card-embassy = මට මගේ තානාපති කාර්යාලයට කතා කරන්න ඕනෑ.
card-thanks = ඔබේ උදව්වට ස්තුතියි.
