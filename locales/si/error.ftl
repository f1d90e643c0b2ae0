### Same ids and arguments as ../ja/error.ftl.

problem-missing-parameter = අවශ්‍ය දෙයක් අඩුයි.
problem-bad-parameter = යමක් කියවන්න බැරි වුණා.
problem-swapped-axes = දේශාංශය හා අක්ෂාංශය මාරු වී ඇති බව පෙනෙනවා.
problem-outside-japan = මේ ස්ථානය ජපානයෙන් පිටතයි. මේ සිතියමෙන් මෙතැනට පිළිතුරක් දෙන්න බැහැ.
problem-bad-bbox = ප්‍රදේශය කියවන්න බැරි වුණා.
problem-not-found = මේ පිටුව මෙහි නැහැ.
problem-unknown-id = මේ අංකය ඇති ස්ථානයක් නැහැ.
problem-not-connected = වසා ඇති පාරවල් ගැන තොරතුරු තවම සම්බන්ධ කර නැහැ.
problem-tile-outside = මේ ප්‍රදේශයට සිතියමක් නැහැ.
problem-bad-tile-address = සිතියමේ මේ කොටසේ අංකය කියවන්න බැරි වුණා.
problem-method-not-allowed = මෙතැනදී මේ දේ කරන්න බැහැ.
problem-not-acceptable = ඉල්ලූ ආකාරයට මෙය යවන්න බැහැ.
problem-uri-too-long = ලිපිනය දිග වැඩියි.
problem-range-not-satisfiable = ඉල්ලූ කොටස නැහැ.
problem-not-ready = සේවාව දැන් ආරම්භ වෙමින් තිබෙනවා.
problem-timed-out = පිළිතුර එන්න වැඩි කාලයක් ගත වුණා.
problem-internal = වැරැද්ද අපේ. පිළිතුරක් දෙන්න බැරි වුණා.

error-do-address = ලිපිනය පරීක්ෂා කරන්න. නැත්නම් මුල් පිටුවෙන් පටන් ගන්න.
error-do-again = ඔබ ඇතුළු කළ දේ පරීක්ෂා කර, නැවත උත්සාහ කරන්න.
error-do-later = විනාඩියක් පමණ සිට, පිටුව නැවත විවෘත කරන්න.
error-do-map = සිතියමේ නගරය ඇතුළේ තැනක් තෝරන්න.
error-ask = හදිසි නම් නගර සභා කාර්යාලයට කතා කරන්න: { $number }
