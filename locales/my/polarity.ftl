### Same ids and arguments as ../ja/polarity.ftl. Names of the signs beside the most important sentences.

polarity-leave = ဤနေရာမှ ထွက်ခွာပါ
    .polarity = leave
polarity-go-there = ထိုနေရာသို့ သွားပါ
    .polarity = go-there
polarity-go-up = အပေါ်ထပ်သို့ တက်၍ စောင့်ပါ
    .polarity = go-up
polarity-safest-now = ယခု ရောက်နိုင်သမျှ အန္တရာယ်အနည်းဆုံး နေရာသို့ ရွှေ့ပါ
    .polarity = safest-now
polarity-keep-out = မဝင်ပါနှင့်
    .polarity = keep-out
polarity-may-pass = ဖြတ်သန်းနိုင်ပါသည်
    .polarity = may-pass
polarity-ended = ရုပ်သိမ်းပြီး
    .polarity = ended
polarity-cancelled = ပယ်ဖျက်ပြီး
    .polarity = cancelled
polarity-unknown = မသိရသေးပါ
    .polarity = unknown
