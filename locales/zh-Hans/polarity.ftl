### Same ids and arguments as ../ja/polarity.ftl. Names of the signs beside the most important sentences.

polarity-leave = 离开这里
    .polarity = leave
polarity-go-there = 前往那里
    .polarity = go-there
polarity-go-up = 上楼等待
    .polarity = go-up
polarity-safest-now = 移到身边最能保命的地方
    .polarity = safest-now
polarity-keep-out = 不要进入
    .polarity = keep-out
polarity-may-pass = 可以通行
    .polarity = may-pass
polarity-ended = 已经解除
    .polarity = ended
polarity-cancelled = 已经取消
    .polarity = cancelled
polarity-unknown = 尚不清楚
    .polarity = unknown
