### Same ids and arguments as ../ja/polarity.ftl. Names of the signs beside the most important sentences.

polarity-leave = សូមចាកចេញពីទីនេះ
    .polarity = leave
polarity-go-there = សូមទៅទីនោះ
    .polarity = go-there
polarity-go-up = សូមឡើងទៅជាន់លើ ហើយរង់ចាំ
    .polarity = go-up
polarity-safest-now = សូមទៅកន្លែងជិតៗដែលការពារជីវិតបានល្អបំផុត
    .polarity = safest-now
polarity-keep-out = ហាមចូល
    .polarity = keep-out
polarity-may-pass = អាចឆ្លងកាត់បាន
    .polarity = may-pass
polarity-ended = បានបញ្ចប់ហើយ
    .polarity = ended
polarity-cancelled = បានលុបចោល
    .polarity = cancelled
polarity-unknown = យើងមិនដឹងទេ
    .polarity = unknown
