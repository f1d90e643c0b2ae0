### Same ids and arguments as ../ja/opening.ftl.

## States
opening-state-preparing = ပြင်ဆင်နေဆဲ
opening-state-open = ဖွင့်ထားသည်
opening-state-closed = ပိတ်ထားသည်
opening-state-unsafe = အသုံးပြု၍ မရပါ
opening-open = သွားရောက်ရာနေရာအဖြစ် ဖွင့်ထားပါသည်။ အောက်ပါ ဘေးအန္တရာယ်အတွက် သွားနိုင်ပါသည်: { $hazards }
    .polarity = go-there
opening-preparing = သွားရောက်ရာနေရာအဖြစ် ဖွင့်ရန် ပြင်ဆင်နေပါသည်: { $hazards }။ ယခု ဝင်၍ မရသေးပါ။
    .polarity = keep-out
opening-closed = ပိတ်ထားပါသည်။ ဝင်၍ မရပါ။
    .polarity = keep-out
opening-unsafe = ပျက်စီးနေသည် သို့မဟုတ် အသုံးပြု၍ မရပါ။ ထိုနေရာသို့ မသွားပါနှင့်။
    .polarity = keep-out

opening-crowding-space = နေရာလွတ် ရှိပါသေးသည်။
opening-crowding-some-space = လူ အနည်းငယ် များနေပါသည်။
opening-crowding-crowded = လူများ ကြပ်နေပါသည်။
opening-crowding-full = လူပြည့်နေ၍ ဝင်၍ မရပါ။ အခြား သွားရောက်ရာနေရာသို့ သွားပါ။
    .polarity = keep-out

opening-undesignated = ဤဘေးအန္တရာယ်အတွက် သွားရောက်ရာနေရာအဖြစ် သတ်မှတ်မထားပါ: { $hazards }။ သို့သော် မြို့က ဖွင့်ထားပါသည်။
opening-undesignated-reason = မြို့က ဖွင့်ရသည့် အကြောင်းရင်း (ဂျပန်ဘာသာ): { $text }

## Services
opening-services-yes = ရှိသည်: { $services }
opening-services-no = မရှိပါ: { $services }
opening-services-unknown = ရှိ၊ မရှိ မသိရသေးပါ: { $services }
opening-service-power = လျှပ်စစ်မီး
opening-service-water = ရေပိုက်ရေ
opening-service-toilet = အိမ်သာ
opening-service-accessible-toilet = ဘီးတပ်ကုလားထိုင်သုံး အိမ်သာ
opening-service-step-free = လှေကားထစ်မရှိသော ဝင်ပေါက်
opening-service-charging = ဖုန်းအားသွင်းရန် နေရာ
opening-service-wifi = Wi-Fi
opening-service-pets = အိမ်မွေးတိရစ္ဆာန် ထားရန် နေရာ
opening-service-baby-room = ကလေးနို့တိုက်ခန်း
opening-service-interpreter = စကားပြန်
opening-service-air-conditioning = အပူပေး အအေးပေးစနစ်
opening-interpreters = ပြောနိုင်သော ဘာသာစကားများ: { $languages }

## How far it is known
opening-was-open = { $time } တွင် သွားရောက်ရာနေရာအဖြစ် ဖွင့်ထားခဲ့ပါသည်: { $hazards }
opening-was-preparing = { $time } တွင် သွားရောက်ရာနေရာအဖြစ် ဖွင့်ရန် ပြင်ဆင်နေခဲ့ပါသည်: { $hazards }
opening-unconfirmed = ယခု ဖွင့်ထားခြင်း ရှိ၊ မရှိ မသိရသေးပါ။ အချိန်ရပါက မသွားမီ မြို့တော်ရုံးကို မေးပါ။
    .polarity = unknown
opening-none-posted = ဤနေရာကို ဖွင့်ကြောင်း မြို့က မကြေညာထားပါ။ { $time } တွင် ဝန်ထမ်းက စစ်ဆေးအတည်ပြုခဲ့ပါသည်။
opening-none-posted-brief = ဖွင့်ကြောင်း မကြေညာထားပါ။
opening-unknown-brief = ဖွင့်ထားခြင်း ရှိ၊ မရှိ မသိရသေးပါ။
opening-unknown = ယခု ဖွင့်ထားခြင်း ရှိ၊ မရှိ မသိရသေးပါ။ အချိန်ရပါက မသွားမီ မြို့တော်ရုံးကို မေးပါ။
    .polarity = unknown

## Counts and the way
opening-count = ဖွင့်ထားသော သွားရောက်ရာနေရာ ({ $hazard }): { $count } ခု
opening-count-all = ဖွင့်ထားသော သွားရောက်ရာနေရာ: { $count } ခု
opening-count-unconfirmed = ဖွင့်ထားသည်ဟု ကြေညာထားသော နေရာများ (အားလုံးကို ထပ်မံ အတည်မပြုရသေးပါ)
opening-level-5 = အဆင့် 5 ဧရိယာတွင် ရှိနေပြီး အရေးပေါ် ရွှေ့ပြောင်းရာနေရာ သို့မဟုတ် ခိုလှုံရာစခန်း ဝေးပါက ထိုနေရာသို့ မသွားပါနှင့်။
    .polarity = safest-now
opening-way = သွားမည့်လမ်းကိုလည်း စစ်ဆေးပါ။ ရေရှိသော လမ်း၊ မြစ်နှင့် တောင်စောင်းများကို ရှောင်ပါ။
