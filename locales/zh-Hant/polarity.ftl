### Same ids and arguments as ../ja/polarity.ftl. Names of the signs beside the most important sentences.

polarity-leave = 離開這裡
    .polarity = leave
polarity-go-there = 前往那裡
    .polarity = go-there
polarity-go-up = 上樓等待
    .polarity = go-up
polarity-safest-now = 移到身邊最能保命的地方
    .polarity = safest-now
polarity-keep-out = 不要進入
    .polarity = keep-out
polarity-may-pass = 可以通行
    .polarity = may-pass
polarity-ended = 已經解除
    .polarity = ended
polarity-cancelled = 已經取消
    .polarity = cancelled
polarity-unknown = 尚不清楚
    .polarity = unknown
