### Same ids and arguments as ../ja/hazard.ftl.

## Kinds
hazard-flood = မြစ်ရေကြီးခြင်း
hazard-flood-means = မြစ်ရေ လျှံပြီး အိမ်နှင့် လမ်းများသို့ ရောက်လာခြင်း ဖြစ်ပါသည်။
hazard-landslide = မြေပြိုခြင်း
hazard-landslide-means = တောင် သို့မဟုတ် မတ်စောက်သော တောင်စောင်း ပြိုကျခြင်း၊ မြေနှင့် ကျောက်များ စီးကျလာခြင်း ဖြစ်ပါသည်။
hazard-storm-surge = မုန်တိုင်းဒီရေ
hazard-storm-surge-means = တိုင်ဖုန်းမုန်တိုင်းကြောင့် ပင်လယ်ရေ အလွန် မြင့်တက်လာခြင်း ဖြစ်ပါသည်။
hazard-tsunami = ဆူနာမီ
hazard-tsunami-means = ငလျင်လှုပ်ပြီးနောက် လာသော အလွန်ကြီးသည့် လှိုင်းများ ဖြစ်ပါသည်။
hazard-inland-flood = မိုးရေလျှံ၍ ရေကြီးခြင်း
hazard-inland-flood-means = မိုးရေသည် ရေမြောင်းများမှ လျှံပြီး မြေနိမ့်ပိုင်းတွင် စုလာခြင်း ဖြစ်ပါသည်။
hazard-reservoir = လယ်ရေကန် ကျိုးပေါက်ခြင်း
hazard-reservoir-means = လယ်ရေကန်၏ တာတမံ ကျိုးပြီး ရေများ ရုတ်တရက် စီးကျလာခြင်း ဖြစ်ပါသည်။
hazard-earthquake = ငလျင်
hazard-earthquake-means = မြေပြင် ပြင်းထန်စွာ လှုပ်ခြင်း ဖြစ်ပါသည်။
hazard-large-fire = မီးကြီးလောင်ခြင်း
hazard-large-fire-means = မီးသည် ကျယ်ပြန့်သော ဧရိယာသို့ ကူးစက်လောင်ခြင်း ဖြစ်ပါသည်။
hazard-volcano = မီးတောင်ပေါက်ကွဲခြင်း
hazard-volcano-means = မီးတောင်မှ ကျောက်ခဲနှင့် ပြာများ လွင့်ထွက်လာခြင်း ဖြစ်ပါသည်။

## What a layer says
scenario-l2 = ဖြစ်နိုင်သမျှ အများဆုံး မိုး
scenario-l1 = မြစ်ကာကွယ်ရေး အစီအစဉ်၏ အခြေခံဖြစ်သော မိုး
attribute-depth = ရေအနက်
attribute-duration = ရေကျသည်အထိ ကြာချိန်
attribute-collapse = အိမ်များ ပျက်စီးနိုင်သော ဧရိယာ
attribute-zone = သတိပေးဧရိယာ
phenomenon-steep-slope = မတ်စောက်သော တောင်စောင်း ပြိုကျခြင်း
phenomenon-debris-flow = မြေနှင့် ကျောက်များ စီးကျခြင်း
phenomenon-slow-landslide = မြေ ဖြည်းဖြည်း လျှောကျခြင်း

## Ranks, for legends and lists
rank-depth-0-to-0-3 = 0.3 m အောက်
rank-depth-0-to-0-5 = 0.5 m အောက်
rank-depth-0-3-to-0-5 = 0.3–0.5 m
rank-depth-0-5-to-1 = 0.5–1 m
rank-depth-0-5-to-3 = 0.5–3 m
rank-depth-1-to-3 = 1–3 m
rank-depth-3-to-5 = 3–5 m
rank-depth-5-to-10 = 5–10 m
rank-depth-10-to-20 = 10–20 m
rank-depth-from-20 = 20 m နှင့် အထက်
rank-duration-0-to-12 = 12 နာရီအောက်
rank-duration-12-to-24 = 12 နာရီမှ 1 ရက်
rank-duration-24-to-72 = 1 ရက်မှ 3 ရက်
rank-duration-72-to-168 = 3 ရက်မှ 1 ပတ်
rank-duration-168-to-336 = 1 ပတ်မှ 2 ပတ်
rank-duration-336-to-672 = 2 ပတ်မှ 4 ပတ်
rank-duration-from-672 = 4 ပတ်နှင့် အထက်
rank-yellow = မြေပြိုမှု သတိပေးဧရိယာ (အဝါရောင်)
rank-yellow-planned = မြေပြိုမှု သတိပေးဧရိယာ (အဝါရောင်၊ သတ်မှတ်ရန် စီစဉ်ထား)
rank-red = မြေပြိုမှု အထူးသတိပေးဧရိယာ (အနီရောင်)
rank-red-planned = မြေပြိုမှု အထူးသတိပေးဧရိယာ (အနီရောင်၊ သတ်မှတ်ရန် စီစဉ်ထား)
rank-collapse-flow = ရေစီးကြောင့် အိမ်များ ပျက်စီးနိုင်သည်
rank-collapse-bank-erosion = မြစ်ကမ်းပါး ရေတိုက်စား၍ အိမ်များ ပျက်စီးနိုင်သည်
rank-collapse-both = ရေစီးနှင့် မြစ်ကမ်းပါး ရေတိုက်စားမှုကြောင့် အိမ်များ ပျက်စီးနိုင်သည်

## Depths
depth-below = { $max } m အောက်
depth-range = { $min }–{ $max } m
depth-from = { $min } m နှင့် အထက်
depth-means-below-0-5m = ရေသည် သာမန်အိမ်၏ မြေညီထပ် (1 ထပ်) ကြမ်းပြင်အထိ ရောက်နိုင်ပါသည်။
depth-means-0-5-to-3m = ရေသည် မြေညီထပ် (1 ထပ်) ၏ မျက်နှာကြက်အထိ ရောက်နိုင်ပါသည်။
depth-means-3-to-5m = ရေသည် 2 ထပ် (မြေညီထပ် အပေါ်က အထပ်) ၏ မျက်နှာကြက်အထိ ရောက်နိုင်ပါသည်။
depth-means-5-to-10m = ရေသည် 3 ထပ် သို့မဟုတ် 4 ထပ်အထိ ရောက်နိုင်ပါသည် (မြေညီထပ်သည် 1 ထပ် ဖြစ်ပါသည်)။
depth-means-10m-or-more = ရေသည် 4 ထပ်ထက် ပို၍ မြင့်နိုင်ပါသည် (မြေညီထပ်သည် 1 ထပ် ဖြစ်ပါသည်)။

## A zone in one line
zone-depth = { $hazard }: ရေအနက် { $depth }
zone-rank = { $hazard }: { $rank }
zone-rivers = မြစ်များ: { $rivers }

## Legends and layers
legend-depth = { $hazard }: ရေအနက်
legend-duration = { $hazard }: ရေကျသည်အထိ ကြာချိန်
legend-collapse = { $hazard }: အိမ်များ ပျက်စီးနိုင်သော ဧရိယာ
legend-zone = { $hazard }: သတိပေးဧရိယာ
layer-hazard = ဘေးအန္တရာယ်များ
layer-shelters = အရေးပေါ် ရွှေ့ပြောင်းရာနေရာနှင့် ခိုလှုံရာစခန်းများ
layer-places = နေရာအမည်၊ ဘတ်စ်ကားမှတ်တိုင်၊ ဘူတာ
layer-boundary = မြို့၏ နယ်နိမိတ်
layer-roads = ဘတ်စ်ကားသွားသော လမ်းများ
layer-railways = ရထားလမ်းများ

## What the survey looked at, and what it did not
covers-designated-rivers = ခရိုင် စသည့် အာဏာပိုင်များက သတ်မှတ်ထားသော မြစ်ကြီးများကိုသာ စစ်တမ်း ကောက်ထားပါသည်။
gap-smaller-rivers = မြစ်ငယ်များကို စစ်တမ်း မကောက်ထားပါ။
gap-outside-survey = ဤနေရာသည် စစ်တမ်းကောက်သော ဧရိယာ၏ ပြင်ပတွင် ရှိပါသည်။
gap-outside-city = ဤနေရာသည် မြို့ပြင်ပ ဖြစ်ပါသည်။ ဤမြေပုံတွင် မြို့အတွင်းရှိ အချက်အလက်သာ ပါပါသည်။
covers-exception = { $name } သည် { $date } တွင် { $near } အနီး၌ ရေလျှံခဲ့ပါသည်။ ဤမြစ်သည် စစ်တမ်းကောက်ထားသော မြစ်များတွင် မပါပါ။
covers-exception-dated = { $name } သည် { $date } တွင် ရေလျှံခဲ့ပါသည်။ ဤမြစ်သည် စစ်တမ်းကောက်ထားသော မြစ်များတွင် မပါပါ။
covers-exception-named = { $name } သည် စစ်တမ်းကောက်ထားသော မြစ်များတွင် မပါပါ။
