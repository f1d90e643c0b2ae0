### Same ids and arguments as ../ja/live.ftl.

## Times of a posting
live-confirmed-at = නගර සභාව { $time } ට තහවුරු කළා.
live-last-confirmed = අන්තිමට තහවුරු කළේ { $time } ටයි. ඊට පසු තහවුරු කර නැහැ.
live-times = දිනයක් නැති වේලාවන් { $date } දිනයේ ඒවායි. සියලු වේලාවන් ජපාන වේලාවයි.

## Notes of the staff
live-note = නගර සභාවේ සටහන (ජපන් භාෂාවෙන්): { $text }

live-note-translated = නගර සභාවේ සටහන (කෙනෙක් පරිවර්තනය කළ): { $text }

## Nothing posted, and how far that is known
live-evacuation-none = { $city } මෙහි ඉවත්වීමේ නිවේදනයක් පළ කර නැහැ.
live-evacuation-unknown = දැන් ඉවත්වීමේ නිවේදන තිබෙනවාද කියා අපි දන්නේ නැහැ.
    .polarity = unknown
live-evacuation-maybe-more = මෙහි පළ නොකළ ඉවත්වීමේ නිවේදනත් දැන් තිබෙන්න පුළුවන්.
live-closures-none = { $city } මෙහි පාර සීමාවක් පළ කර නැහැ.
live-closures-unknown = දැන් යන්න බැරි පාරවල් මොනවාද කියා අපි දන්නේ නැහැ.
    .polarity = unknown
live-closures-maybe-more = මෙහි නැති පාරවලුත් වසා තිබෙන්න පුළුවන්.
    .polarity = unknown
live-openings-none = යා හැකි තැනක් විවෘත කළ බවක් { $city } මෙහි පළ කර නැහැ.
live-openings-unknown = දැන් විවෘත තැන් මොනවාද කියා අපි දන්නේ නැහැ.
    .polarity = unknown
live-openings-maybe-more = මෙහි නැති තැනුත් විවෘතව තිබෙන්න පුළුවන්.
live-complete = නගර සභාවේ නිලධාරීන් { $time } ට මෙය පරීක්ෂා කළා.
live-complete-list = පළ කරන්න ඇති සියල්ල මෙයයි කියා නගර සභාවේ නිලධාරීන් { $time } ට තහවුරු කළා.
live-not-confirmed-since = නගර සභාවේ නිලධාරීන් මෙහි ඇති දේ අන්තිමට පරීක්ෂා කළේ { $time } ටයි. ඊට පසු පරීක්ෂා කර නැහැ.
live-never-confirmed = නගර සභාවේ නිලධාරීන් මෙහි ඇති දේ තවම පරීක්ෂා කර නැහැ.

## Weather warnings
live-warnings-apart = කාලගුණ අනතුරු ඇඟවීම් නිකුත් කරන්නේ ජපාන කාලගුණ සේවයයි. ඒවා නගර සභාවේ ඉවත්වීමේ නිවේදන නොවෙයි. මේ පිටුවේ ඒවා පෙන්වන්නේ නැහැ.

## The connection of the device
live-not-live = මේ පිටුවට අලුත් තොරතුරු එන්නේ නැහැ. දැන් මොන නිවේදන තිබෙනවාද කියා අපි දන්නේ නැහැ. අන්තිම තොරතුරු ආවේ { $time } ටයි.
    .polarity = unknown
live-not-live-undated = මේ පිටුවට අලුත් තොරතුරු එන්නේ නැහැ. දැන් මොන නිවේදන තිබෙනවාද කියා අපි දන්නේ නැහැ.
    .polarity = unknown
live-reconnecting = නැවත සම්බන්ධ වෙනවා.
live-connected-again = සම්බන්ධ වුණා. මේ අලුත්ම තොරතුරුයි.
live-updated = පිටුවේ අලුත් තොරතුරු තිබෙනවා.

## Buttons
live-what-to-do = මම මොනවා කළ යුතුද?
live-am-i-inside = මගේ ගෙය අදාළ ප්‍රදේශයේද?
live-am-i-inside-how = පිළිතුර සොයන්නේ ඔබේ දුරකථනය ඇතුළේමයි
live-listen = අහන්න
live-listen-stop = නවත්වන්න
live-see-all = සියල්ල බලන්න
