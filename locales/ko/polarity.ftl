### Same ids and arguments as ../ja/polarity.ftl. Names of the signs beside the most important sentences.

polarity-leave = 이곳을 떠나세요
    .polarity = leave
polarity-go-there = 그곳으로 가세요
    .polarity = go-there
polarity-go-up = 위층으로 올라가서 기다리세요
    .polarity = go-up
polarity-safest-now = 가까운 곳 중 목숨을 가장 잘 지킬 수 있는 곳으로 이동하세요
    .polarity = safest-now
polarity-keep-out = 들어가지 마세요
    .polarity = keep-out
polarity-may-pass = 지나갈 수 있습니다
    .polarity = may-pass
polarity-ended = 끝났습니다
    .polarity = ended
polarity-cancelled = 취소되었습니다
    .polarity = cancelled
polarity-unknown = 알 수 없습니다
    .polarity = unknown
