### Same ids and arguments as ../ja/polarity.ftl.

polarity-leave = ここから はなれる
    .polarity = leave
polarity-go-there = そこへ ｜行《い》く
    .polarity = go-there
polarity-go-up = ｜上《うえ》の ｜階《かい》で ｜待《ま》つ
    .polarity = go-up
polarity-safest-now = ｜近《ちか》くの いちばん ｜命《いのち》を ｜守《まも》れる ところへ
    .polarity = safest-now
polarity-keep-out = ｜入《はい》らない
    .polarity = keep-out
polarity-may-pass = ｜通《とお》ることが できます
    .polarity = may-pass
polarity-ended = ｜終《お》わり
    .polarity = ended
polarity-cancelled = まちがい（なし）
    .polarity = cancelled
polarity-unknown = わかりません
    .polarity = unknown
