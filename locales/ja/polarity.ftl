### Names of the signs beside the sentences that send people somewhere: polarity-CODE.

polarity-leave = ここから離れる
    .polarity = leave
polarity-go-there = そこへ行く
    .polarity = go-there
polarity-go-up = 上の階で待つ
    .polarity = go-up
polarity-safest-now = 近くのいちばん命を守れる所へ
    .polarity = safest-now
polarity-keep-out = 入らない
    .polarity = keep-out
polarity-may-pass = 通れます
    .polarity = may-pass
polarity-ended = 終わり
    .polarity = ended
polarity-cancelled = 取り消し
    .polarity = cancelled
polarity-unknown = わかっていない
    .polarity = unknown
