### Same ids and arguments as ../ja/polarity.ftl. Names of the signs beside the most important sentences.

polarity-leave = Umalis sa lugar na ito
    .polarity = leave
polarity-go-there = Pumunta roon
    .polarity = go-there
polarity-go-up = Umakyat at maghintay
    .polarity = go-up
polarity-safest-now = Lumipat ngayon na sa lugar na pinakaligtas sa mga maaabot ninyo
    .polarity = safest-now
polarity-keep-out = Huwag pumasok
    .polarity = keep-out
polarity-may-pass = Puwede kayong dumaan
    .polarity = may-pass
polarity-ended = Tapos na
    .polarity = ended
polarity-cancelled = Kinansela
    .polarity = cancelled
polarity-unknown = Hindi alam
    .polarity = unknown
