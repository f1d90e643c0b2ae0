### Same ids and arguments as ../ja/polarity.ftl. Names of the signs beside the most important sentences.

polarity-leave = Rời khỏi nơi này
    .polarity = leave
polarity-go-there = Hãy đến đó
    .polarity = go-there
polarity-go-up = Lên tầng trên và chờ
    .polarity = go-up
polarity-safest-now = Đến ngay nơi an toàn nhất ở gần
    .polarity = safest-now
polarity-keep-out = Không được vào
    .polarity = keep-out
polarity-may-pass = Vẫn đi qua được
    .polarity = may-pass
polarity-ended = Đã kết thúc
    .polarity = ended
polarity-cancelled = Đã hủy
    .polarity = cancelled
polarity-unknown = Chưa biết
    .polarity = unknown
