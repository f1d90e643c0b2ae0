### Same ids and arguments as ../ja/closure.ftl.

## Names of restrictions
closure-restriction-full-closure = လမ်းပိတ်
closure-restriction-closure-one-direction = တစ်ဖက်သို့ သွားသောလမ်း လမ်းပိတ်
closure-restriction-vehicle-closure = ယာဉ်များအတွက် လမ်းပိတ်
closure-restriction-large-vehicle-closure = ယာဉ်ကြီးများအတွက် လမ်းပိတ်
closure-restriction-alternating = လမ်းတစ်ဖက်တည်း အလှည့်ကျ ဖြတ်သန်းရန်
closure-restriction-lane-restriction = ယာဉ်လမ်းကြော ကန့်သတ်
closure-restriction-width-reduction = လမ်းကျဉ်း
closure-restriction-one-way = တစ်လမ်းသွား
closure-restriction-speed = အမြန်နှုန်း ကန့်သတ်
closure-restriction-chain = ဘီးချိန်း သို့မဟုတ် ဆောင်းရာသီသုံး တာယာ လိုအပ်
closure-restriction-pedestrian-closure = လမ်းလျှောက်သူများအတွက် လမ်းပိတ်

## What they mean
closure-effect-full-closure = မည်သူမျှ ဖြတ်သန်း၍ မရပါ။
    .polarity = keep-out
closure-effect-closure-one-direction = တစ်ဖက်သို့ ဖြတ်သန်း၍ မရပါ။
    .polarity = keep-out
closure-effect-vehicle-closure = ယာဉ်များ ဖြတ်သန်း၍ မရပါ။
    .polarity = keep-out
closure-effect-large-vehicle-closure = ကုန်တင်ကား၊ ဘတ်စ်ကား စသော ယာဉ်ကြီးများ ဖြတ်သန်း၍ မရပါ။
    .polarity = keep-out
closure-effect-alternating = လမ်းတစ်ဖက်တည်းကိုသာ အလှည့်ကျ ဖြတ်သန်းနိုင်ပါသည်။ အချက်ပြကို လိုက်နာပါ။
    .polarity = may-pass
closure-effect-lane-restriction = ယာဉ်လမ်းကြော အချို့ကို သုံး၍ မရပါ။
    .polarity = may-pass
closure-effect-width-reduction = လမ်းသည် ပုံမှန်ထက် ကျဉ်းနေပါသည်။
    .polarity = may-pass
closure-effect-one-way = တစ်ဖက်တည်းသို့သာ ဖြတ်သန်းနိုင်ပါသည်။
    .polarity = may-pass
closure-effect-speed = အမြန်နှုန်း ကန့်သတ်ထားပါသည်။ ဖြည်းဖြည်း မောင်းပါ။
    .polarity = may-pass
closure-effect-chain = ဆောင်းရာသီသုံး တာယာ သို့မဟုတ် ဘီးချိန်း မတပ်ထားသော ယာဉ်များ ဖြတ်သန်း၍ မရပါ။ ထိုနေရာရှိ ဆိုင်းဘုတ်များကို လိုက်နာပါ။
    .polarity = keep-out
closure-effect-pedestrian-closure = ခြေလျင် ဖြတ်သန်း၍ မရပါ။
    .polarity = keep-out
closure-effect-who = ဖြတ်သန်း၍ မရပါ: { $who }
    .polarity = keep-out
closure-affects = ကန့်သတ်ချက် သက်ဆိုင်သူ: { $who }
closure-walkers = လမ်းလျှောက်သူများကို တားမထားပါ။ ရေရှိသော နေရာ သို့မဟုတ် ပြိုကျနေသော နေရာထဲသို့ မဝင်ပါနှင့်။
    .polarity = keep-out
closure-emergency-vehicles = လူနာတင်ကားနှင့် မီးသတ်ကားများပင် ဖြတ်သန်း၍ မရပါ။
    .polarity = keep-out

closure-affected-pedestrian = လမ်းလျှောက်သူများ
closure-affected-bicycle = စက်ဘီးများ
closure-affected-motorcycle = ဆိုင်ကယ်များ
closure-affected-car = ကားများ
closure-affected-large-vehicle = ယာဉ်ကြီးများ
closure-affected-bus = ဘတ်စ်ကားများ
closure-affected-emergency-vehicle = လူနာတင်ကားနှင့် မီးသတ်ကားများ

## Causes
closure-cause-flooding = လမ်း ရေမြုပ်နေပါသည်။
closure-cause-inundation = ဤဧရိယာထဲသို့ ရေဝင်နေပါသည်။
closure-cause-heavy-rain-precaution = မိုးများသဖြင့် ဘေးအန္တရာယ် မဖြစ်မီ ကြိုတင်ပိတ်ထားပါသည်။
closure-cause-landslide = မြေပြိုထားပါသည်။
closure-cause-debris-flow = မြေနှင့် ကျောက်များ စီးကျလာခဲ့ပါသည်။
closure-cause-rockfall = ကျောက်တုံးများ ပြုတ်ကျထားပါသည်။
closure-cause-fallen-tree = သစ်ပင် လဲနေပါသည်။
closure-cause-subsidence = လမ်း နိမ့်ဆင်းနေသည် သို့မဟုတ် ပြိုကျနေပါသည်။
closure-cause-bridge-damage = တံတား ပျက်စီးနေပါသည်။
closure-cause-high-tide = ပင်လယ်ရေ လမ်းပေါ်သို့ ရောက်နေပါသည်။
closure-cause-river-overflow = မြစ်ရေ လျှံနေပါသည်။
closure-cause-snow-ice = နှင်း သို့မဟုတ် ရေခဲကြောင့် လမ်းချော်နေပါသည်။
closure-cause-strong-wind = လေ ပြင်းထန်စွာ တိုက်နေပါသည်။
closure-cause-earthquake = ငလျင် လှုပ်ခဲ့ပါသည်။
closure-cause-accident = ယာဉ်မတော်တဆမှု ဖြစ်ခဲ့ပါသည်။
closure-cause-fire = မီးလောင်နေပါသည်။
closure-cause-construction = လမ်းပြင်နေပါသည်။
closure-cause-downed-line = လျှပ်စစ်ကြိုးများ ပြတ်နေသည် သို့မဟုတ် တွဲကျနေပါသည်။ အနီးသို့ မသွားပါနှင့်။ မထိပါနှင့်။
closure-cause-utility-works = လျှပ်စစ်၊ တယ်လီဖုန်း၊ ရေ သို့မဟုတ် ဓာတ်ငွေ့လိုင်း ပျက်နေသည် သို့မဟုတ် ပြင်နေပါသည်။
closure-cause-gas-leak = ဓာတ်ငွေ့ ယိုစိမ့်နေပါသည်။ မီး မသုံးပါနှင့်။ ဝေးရာသို့ ရွှေ့ပါ။
closure-cause-event = ပွဲ သို့မဟုတ် ပွဲတော် ရှိပါသည်။
closure-cause-inspection = လမ်းကို စစ်ဆေးနေပါသည်။
closure-cause-unknown = အကြောင်းရင်းကို စုံစမ်းနေပါသည်။

## Where
closure-feature-bridge = နေရာမှာ တံတား ဖြစ်ပါသည်။
closure-feature-underpass = နေရာမှာ ရထားလမ်း သို့မဟုတ် ကားလမ်း အောက်မှ ဖြတ်သော မြေအောက်လမ်း ဖြစ်ပါသည်။
closure-feature-tunnel = နေရာမှာ လိုဏ်ခေါင်း ဖြစ်ပါသည်။
closure-feature-crossing = နေရာမှာ လမ်းဆုံ ဖြစ်ပါသည်။
closure-feature-level-crossing = နေရာမှာ ရထားလမ်းဖြတ်ကူးရာ ဖြစ်ပါသည်။

closure-direction-both = နှစ်ဖက်စလုံးအတွက် ဖြစ်ပါသည်။
closure-direction-forward = တစ်ဖက်တည်းအတွက်သာ ဖြစ်ပါသည်။ မြေပုံပေါ်ရှိ မြားကို ကြည့်ပါ။
closure-direction-backward = တစ်ဖက်တည်းအတွက်သာ ဖြစ်ပါသည်။ မြေပုံပေါ်ရှိ မြားကို ကြည့်ပါ။
closure-toward-north = မြောက်ဘက်သို့ သွားသော လမ်းအတွက်သာ ဖြစ်ပါသည်။
closure-toward-north-east = အရှေ့မြောက်ဘက်သို့ သွားသော လမ်းအတွက်သာ ဖြစ်ပါသည်။
closure-toward-east = အရှေ့ဘက်သို့ သွားသော လမ်းအတွက်သာ ဖြစ်ပါသည်။
closure-toward-south-east = အရှေ့တောင်ဘက်သို့ သွားသော လမ်းအတွက်သာ ဖြစ်ပါသည်။
closure-toward-south = တောင်ဘက်သို့ သွားသော လမ်းအတွက်သာ ဖြစ်ပါသည်။
closure-toward-south-west = အနောက်တောင်ဘက်သို့ သွားသော လမ်းအတွက်သာ ဖြစ်ပါသည်။
closure-toward-west = အနောက်ဘက်သို့ သွားသော လမ်းအတွက်သာ ဖြစ်ပါသည်။
closure-toward-north-west = အနောက်မြောက်ဘက်သို့ သွားသော လမ်းအတွက်သာ ဖြစ်ပါသည်။

## State and times
closure-state-planned = စီစဉ်ထားသည်
closure-state-in-force = အာဏာတည်ဆဲ
closure-state-unconfirmed = အတည်မပြုရသေးပါ
closure-state-lifted = ရုပ်သိမ်းပြီး
closure-planned = အောက်ပါ ကန့်သတ်ချက်ကို { $time } မှ စတင်ရန် စီစဉ်ထားပါသည်။
closure-since = { $time } မှစ၍ အာဏာတည်နေပါသည်။
closure-unconfirmed = မြို့က စစ်ဆေးနေပါသည်။ ဖြတ်သန်း၍ မရဟု ယူဆပါ။
    .polarity = keep-out
closure-unconfirmed-limit = မြို့က စစ်ဆေးနေပါသည်။ ကန့်သတ်ချက် ဆက်ရှိနေသည်ဟု ယူဆပါ။
closure-lifted = ကန့်သတ်ချက်ကို { $time } တွင် ရုပ်သိမ်းပြီး ဖြစ်ပါသည်။
    .polarity = ended
closure-lifted-care = ရေ သို့မဟုတ် ပြုတ်ကျထားသော အရာများ ကျန်နေနိုင်ပါသည်။ သေချာ ကြည့်၍ သွားပါ။
closure-expected-end = { $time } တွင် ပြီးရန် ခန့်မှန်းထားပါသည်။
closure-until-further-notice = မည်သည့်အချိန် ပြီးမည်ကို မသိရသေးပါ။
closure-expected-end-passed = { $time } တွင် ပြီးရန် ခန့်မှန်းခဲ့သော်လည်း မရုပ်သိမ်းရသေးပါ။

## Who says so, and notes
closure-decided-by-city = မြို့က ဆုံးဖြတ်ထားပါသည်။
closure-decided-by-prefecture = ခရိုင်က ဆုံးဖြတ်ထားပါသည်။
closure-decided-by-national = နိုင်ငံတော် လမ်းဌာနက ဆုံးဖြတ်ထားပါသည်။
closure-decided-by-police = ရဲက ဆုံးဖြတ်ထားပါသည်။
closure-detour = လမ်းလွှဲ (ဂျပန်ဘာသာ): { $text }

## Counts
closure-count-closed = လမ်းပိတ်: { $count } ခု
closure-count-limited = ကန့်သတ်ထားသော လမ်း: { $count } ခု

## Names of numbered roads
road-national = နိုင်ငံတော်လမ်း အမှတ် { $number }
road-prefectural = ခရိုင်လမ်း အမှတ် { $number }
