### Same ids and arguments as ../ja/polarity.ftl. Names of the signs beside the most important sentences.

polarity-leave = Tinggalkan tempat ini
    .polarity = leave
polarity-go-there = Pergilah ke sana
    .polarity = go-there
polarity-go-up = Naik ke lantai atas dan tunggu
    .polarity = go-up
polarity-safest-now = Pindah ke tempat paling aman yang terjangkau
    .polarity = safest-now
polarity-keep-out = Jangan masuk
    .polarity = keep-out
polarity-may-pass = Anda boleh lewat
    .polarity = may-pass
polarity-ended = Sudah berakhir
    .polarity = ended
polarity-cancelled = Dibatalkan
    .polarity = cancelled
polarity-unknown = Tidak diketahui
    .polarity = unknown
