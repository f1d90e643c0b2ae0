### Same ids and arguments as ../ja/polarity.ftl. Names of the signs beside the most important sentences.

polarity-leave = Leave this place
    .polarity = leave
polarity-go-there = Go there
    .polarity = go-there
polarity-go-up = Go up and wait
    .polarity = go-up
polarity-safest-now = Move to the safest place within reach
    .polarity = safest-now
polarity-keep-out = Do not enter
    .polarity = keep-out
polarity-may-pass = You may pass
    .polarity = may-pass
polarity-ended = Ended
    .polarity = ended
polarity-cancelled = Cancelled
    .polarity = cancelled
polarity-unknown = Not known
    .polarity = unknown
