### Same ids and arguments as ../ja/answer.ftl.

answer-here = ဤနေရာ: { $name }
answer-point = အရှေ့လောင်ဂျီတွဒ် { $lon }၊ မြောက်လတ္တီတွဒ် { $lat } ရှိ နေရာ
answer-outside-city = ဤနေရာသည် မြို့ပြင်ပ ဖြစ်ပါသည်။ ဤမြေပုံက အဖြေ မပေးနိုင်ပါ။ သင်ရှိနေသော မြို့ကို မေးပါ။
answer-outside-drawn = မြို့ပြင်ပ ဖြစ်သော်လည်း ဤမြေပုံတွင် အောက်ပါ ဇုန်များကို ဤနေရာ၌ ဆွဲထားပါသည်။ မဆွဲထားသော အန္တရာယ်လည်း ရှိနိုင်ပါသည်။
answer-on-device = ဤအဖြေကို သင့်ဖုန်းထဲတွင် ရှာဖွေတွက်ချက်ထားပါသည်။

knowledge-drawn = { $hazard }: ဤနေရာသည် ဆွဲထားသော ဇုန်အတွင်း ရှိပါသည်။
knowledge-no-zone-shown = { $hazard }: မြေပုံတွင် ဤနေရာ၌ ဇုန် ဆွဲမထားပါ။ သို့သော် ရေ ရောက်လာနိုင်ပါသည်။
    .polarity = unknown
knowledge-no-zone-shown-land = { $hazard }: မြေပုံတွင် ဤနေရာ၌ ဇုန် ဆွဲမထားပါ။ သို့သော် မြေ ပြိုနိုင်ပါသည်။
    .polarity = unknown
knowledge-not-surveyed-smaller-rivers = မြစ်ငယ်များကို စစ်တမ်း မကောက်ထားပါ။
knowledge-not-surveyed-outside-survey = ဤနေရာသည် စစ်တမ်းကောက်သော ဧရိယာ၏ ပြင်ပတွင် ရှိပါသည်။
knowledge-not-surveyed-outside-city = ဤနေရာသည် မြို့ပြင်ပ ဖြစ်ပါသည်။
knowledge-not-surveyed = တချို့အပိုင်းကို စစ်တမ်း မကောက်ထားပါ။
    .polarity = unknown
knowledge-no-data = { $hazard }: ဤနေရာအတွက် အချက်အလက် မရှိပါ။ ဘေးကင်းကြောင်း မဆိုလိုပါ။
    .polarity = unknown
knowledge-stale = { $hazard }: အချက်အလက် ဟောင်းနေပါသည် ({ $date } မှစ၍)။ ယခု ကွဲပြားနေနိုင်ပါသည်။
    .polarity = unknown
knowledge-stale-undated = { $hazard }: အချက်အလက် ဟောင်းနေပါသည်။ ယခု ကွဲပြားနေနိုင်ပါသည်။
    .polarity = unknown
answer-all-no-data = { $hazards }: ဤနေရာအတွက် အချက်အလက် မရှိပါ။ ဘေးကင်းကြောင်း မဆိုလိုပါ။
    .polarity = unknown

near-depth = ဤနေရာမှ { $metres } m အတွင်း ရေအနက် { $depth } ဖြစ်နိုင်သော နေရာ ရှိပါသည်။
near-rank = ဤနေရာမှ { $metres } m အတွင်း: { $rank }
near-accuracy = သင့်တည်နေရာသည် { $metres } m ခန့် လွဲနိုင်ပါသည်။ ထိုအကွာအဝေးအတွင်း အဆိုးဆုံးနေရာအတွက် အဖြေ ဖြစ်ပါသည်။

answer-source = ရင်းမြစ်: { $credit } ({ $edition } ထုတ်)

## Postings
live-closures-not-connected = လမ်းပိတ် သတင်းအချက်အလက်နှင့် မချိတ်ဆက်ရသေးပါ။ ဖြတ်သန်း၍ မရသော လမ်းများ ရှိနိုင်ပါသည်။ မြို့တော်ရုံးကို မေးပါ။
live-evacuation-not-connected = ရွှေ့ပြောင်းရေး သတင်းအချက်အလက်နှင့် မချိတ်ဆက်ရသေးပါ။ ထုတ်ပြန်ထားခြင်း ရှိ၊ မရှိ ဤနေရာတွင် မသိရသေးပါ။ မြို့၏ စာမျက်နှာကို ကြည့်ပါ။
live-warnings-not-connected = မိုးလေဝသ သတိပေးချက်များနှင့် မချိတ်ဆက်ရသေးပါ။ ထုတ်ပြန်ထားခြင်း ရှိ၊ မရှိ ဤနေရာတွင် မသိရသေးပါ။ မိုးလေဝသရုံး၏ စာမျက်နှာကို ကြည့်ပါ။
live-notices-not-connected = မြို့၏ အသိပေးစာများနှင့် မချိတ်ဆက်ရသေးပါ။ မြို့၏ စာမျက်နှာကို ကြည့်ပါ။
