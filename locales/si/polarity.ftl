### Same ids and arguments as ../ja/polarity.ftl. Names of the signs beside the most important sentences.

polarity-leave = මෙතැනින් ඉවත් වෙන්න
    .polarity = leave
polarity-go-there = එතැනට යන්න
    .polarity = go-there
polarity-go-up = ඉහළ මහලකට ගොස් රැඳී සිටින්න
    .polarity = go-up
polarity-safest-now = ළඟපාත ඇති, ජීවිතය වැඩියෙන්ම රැකගත හැකි තැනට දැන්ම යන්න
    .polarity = safest-now
polarity-keep-out = ඇතුළු වෙන්න එපා
    .polarity = keep-out
polarity-may-pass = පරිස්සමින් යන්න පුළුවන්
    .polarity = may-pass
polarity-ended = අවසන් වුණා
    .polarity = ended
polarity-cancelled = අවලංගු කළා
    .polarity = cancelled
polarity-unknown = දන්නේ නැහැ
    .polarity = unknown
