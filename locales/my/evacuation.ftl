### Same ids and arguments as ../ja/evacuation.ftl.

## Kinds
order-kind-elderly-evacuation = သက်ကြီးရွယ်အို စသည်တို့ ရွှေ့ပြောင်းခြင်း
order-kind-evacuation-order = ရွှေ့ပြောင်းရန် အမိန့်
order-kind-emergency-safety = အရေးပေါ် အသက်ကယ်ဆောင်ရွက်ချက်
order-heading-elderly-evacuation = ဘေးအန္တရာယ် သတိပေးချက် အဆင့် { $level }: သက်ကြီးရွယ်အို စသည်တို့ ရွှေ့ပြောင်းခြင်း
order-heading-evacuation-order = ဘေးအန္တရာယ် သတိပေးချက် အဆင့် { $level }: ရွှေ့ပြောင်းရန် အမိန့်
order-heading-emergency-safety = ဘေးအန္တရာယ် သတိပေးချက် အဆင့် { $level }: အရေးပေါ် အသက်ကယ်ဆောင်ရွက်ချက်
order-heading-without-level = ရွှေ့ပြောင်းရန် အမိန့်
order-level = ဘေးအန္တရာယ် သတိပေးချက် အဆင့် { $level }

## What to do
order-do-elderly-evacuation = သက်ကြီးရွယ်အိုများ၊ မသန်စွမ်းသူများ၊ ကလေးငယ်ရှိသော မိသားစုများနှင့် အချိန်ပိုလိုသူများ: အန္တရာယ်ရှိသော နေရာမှ ယခု ထွက်ခွာပါ။
    .polarity = leave
order-more-elderly-evacuation = ကူညီသူများလည်း အတူ ထွက်ခွာပါ။ အခြားသူများ: အပြင်သွားခြင်းကို ရပ်ပြီး ပြင်ဆင်ထားပါ။ အန္တရာယ်ရှိသည်ဟု ခံစားရပါက ထွက်ခွာပါ။
order-do-evacuation-order = အန္တရာယ်ရှိသော နေရာတွင် ရှိသူ အားလုံး: ယခု ထွက်ခွာပါ။
    .polarity = leave
order-more-evacuation-order = အရေးပေါ် ရွှေ့ပြောင်းရာနေရာသို့ သွားပါ။ သို့မဟုတ် အန္တရာယ်ဧရိယာ ပြင်ပရှိ ဆွေမျိုး၊ မိတ်ဆွေအိမ်သို့ သွားပါ။ အပြင်ထွက်ခြင်းက ပို၍ အန္တရာယ်များပါက အနီးရှိ ခိုင်ခံ့သော အဆောက်အအုံ၏ အပေါ်ထပ်သို့ ရွှေ့ပါ။ မြစ်နှင့် တောင်စောင်းမှ ဝေးသော အခန်းတွင် နေပါ။
    .polarity = go-there
order-do-emergency-safety = သင့်အသက် အန္တရာယ်ရှိနေပါသည်။ ယခု ရောက်နိုင်သမျှ အန္တရာယ်အနည်းဆုံး နေရာသို့ ရွှေ့ပါ။
    .polarity = safest-now
order-more-emergency-safety = မြစ်နှင့် တောင်စောင်းမှ ဝေးသော အပေါ်ထပ် အခန်းသို့ ရွှေ့ပါ။ သို့မဟုတ် အလွန်နီးသော မြင့်ပြီး ခိုင်ခံ့သည့် အဆောက်အအုံသို့ ရွှေ့ပါ။ အရေးပေါ် ရွှေ့ပြောင်းရာနေရာ သို့မဟုတ် ခိုလှုံရာစခန်း ဝေးပါက ထိုနေရာသို့ မသွားပါနှင့်။
    .polarity = safest-now
order-do-tsunami = ယခု မြင့်သောနေရာသို့ ပြေးပါ။ ပင်လယ်နှင့် မြစ်များမှ ဝေးရာသို့ သွားပါ။
    .polarity = go-there
order-more-tsunami = မြင့်သောနေရာ ဝေးပါက အနီးရှိ မြင့်ပြီး ခိုင်ခံ့သော အဆောက်အအုံ၏ အပေါ်ထပ်သို့ ပြေးတက်ပါ။ ဆူနာမီသည် အကြိမ်ကြိမ် လာပါသည်။ အမိန့် ရုပ်သိမ်းသည်အထိ ပြန်မသွားပါနှင့်။
order-do-large-fire = ယခု မီးနှင့် မီးခိုးမှ ဝေးရာသို့ ထွက်ခွာပါ။
    .polarity = leave
order-more-large-fire = မီးခိုး လွင့်သွားရာဘက်သို့ မသွားပါနှင့်။ ရေစိုအဝတ်ဖြင့် ပါးစပ်နှင့် နှာခေါင်းကို အုပ်ပါ။ ကိုယ်ကို နှိမ့်၍ သွားပါ။
    .polarity = keep-out
order-do-volcano = ယခု ဤတွင် ဖော်ပြထားသော ဧရိယာမှ ထွက်ခွာပါ။
    .polarity = leave
order-more-volcano = ခေါင်းကို ကာကွယ်ပါ။ အဝတ်ဖြင့် ပါးစပ်နှင့် နှာခေါင်းကို အုပ်ပါ။ တောင်ကြားနှင့် မြစ်အနီး မဖြတ်သန်းပါနှင့်။

## Danger, areas, reasons
order-hazard = ဘေးအန္တရာယ်: { $hazard }
order-areas-all = သက်ဆိုင်ရာ ဧရိယာ: မြို့တစ်မြို့လုံး
order-areas = သက်ဆိုင်ရာ ဧရိယာ: { $areas }
area-district = { $name } ရပ်ကွက်
area-oaza = အိုးအာဇ { $name }

order-reason-river-rising = မြစ်ရေ တက်နေပါသည်။
order-reason-river-overflow-expected = မြစ်ရေ လျှံနိုင်ပါသည်။
order-reason-river-overflowing = မြစ်ရေ လျှံနေပါသည်။
order-reason-landslide-risk = မြေပြိုနိုင်ပါသည်။
order-reason-landslide-occurred = မြေပြိုခဲ့ပါသည်။
order-reason-heavy-rain = မိုး အလွန် သည်းထန်စွာ ရွာနေပါသည်။
order-reason-typhoon = တိုင်ဖုန်းမုန်တိုင်း နီးကပ်လာနေပါသည်။
order-reason-storm-surge-expected = မုန်တိုင်းဒီရေ လာနိုင်ပါသည်။ ပင်လယ်ရေ အလွန် မြင့်တက်နိုင်ပါသည်။
order-reason-tsunami = ဆူနာမီ လာနေပါသည်။
order-reason-reservoir-risk = လယ်ရေကန် ကျိုးပေါက်နိုင်ပါသည်။
order-reason-dam-release = ဆည်မှ ရေအများအပြား လွှတ်ပါမည်။ မြစ်ရေ ရုတ်တရက် တက်လာပါမည်။
order-reason-fire = မီးကြီး လောင်နေပါသည်။
order-reason-volcano = မီးတောင် ပေါက်ကွဲခဲ့ပါသည်။
order-reason-other = အကြောင်းရင်းကို မြို့၏ မှတ်ချက်တွင် ဖော်ပြထားပါသည်။

## Who, when, and how far it is confirmed
order-decided-by-mayor = မြို့တော်ဝန်က { $time } တွင် ထုတ်ပြန်ခဲ့ပါသည်။
order-decided-by-governor = ခရိုင်အုပ်ချုပ်ရေးမှူးက မြို့တော်ဝန်ကိုယ်စား { $time } တွင် ထုတ်ပြန်ခဲ့ပါသည်။
order-decided-by-police = ရဲက { $time } တွင် ညွှန်ကြားခဲ့ပါသည်။
order-decided-by-coast-guard = ကမ်းခြေစောင့်တပ်က { $time } တွင် ညွှန်ကြားခဲ့ပါသည်။
order-posted-at = ဤစာမျက်နှာတွင် { $time } က တင်ခဲ့ပါသည်။
order-corrected-at = { $time } တွင် အမှားကို ပြင်ဆင်ခဲ့ပါသည်။
order-unconfirmed = ရုပ်သိမ်းကြောင်း မကြေညာသေးပါ။ ဆက်လက် အာဏာတည်နေသည်ဟု ယူဆ၍ ဆောင်ရွက်ပါ။
    .polarity = unknown

## Ends and corrections
order-lifted-elderly-evacuation = “သက်ကြီးရွယ်အို စသည်တို့ ရွှေ့ပြောင်းခြင်း” ကို { $time } တွင် ရုပ်သိမ်းပြီး ဖြစ်ပါသည်။
    .polarity = ended
order-lifted-evacuation-order = “ရွှေ့ပြောင်းရန် အမိန့်” ကို { $time } တွင် ရုပ်သိမ်းပြီး ဖြစ်ပါသည်။
    .polarity = ended
order-lifted-emergency-safety = “အရေးပေါ် အသက်ကယ်ဆောင်ရွက်ချက်” ကို { $time } တွင် ရုပ်သိမ်းပြီး ဖြစ်ပါသည်။
    .polarity = ended
order-replaced-elderly-evacuation = “သက်ကြီးရွယ်အို စသည်တို့ ရွှေ့ပြောင်းခြင်း” ကို { $time } တွင် အဆင့် { $level } ရွှေ့ပြောင်းရေး သတင်းအချက်အလက်ဖြင့် အစားထိုးခဲ့ပါသည်။
order-replaced-evacuation-order = “ရွှေ့ပြောင်းရန် အမိန့်” ကို { $time } တွင် အဆင့် { $level } ရွှေ့ပြောင်းရေး သတင်းအချက်အလက်ဖြင့် အစားထိုးခဲ့ပါသည်။
order-replaced-emergency-safety = “အရေးပေါ် အသက်ကယ်ဆောင်ရွက်ချက်” ကို { $time } တွင် အဆင့် { $level } ရွှေ့ပြောင်းရေး သတင်းအချက်အလက်ဖြင့် အစားထိုးခဲ့ပါသည်။
order-replaced-without-level = ရွှေ့ပြောင်းရေး သတင်းအချက်အလက်ကို { $time } တွင် အသစ်ဖြင့် အစားထိုးခဲ့ပါသည်။
order-lifted-remaining = ရုပ်သိမ်းချိန်တွင် ထိုနေရာ၌ အဆင့် { $level } ရွှေ့ပြောင်းရေး သတင်းအချက်အလက် ဆက်လက် ကျန်ရှိခဲ့ပါသည်။
order-lifted-remaining-none = ရုပ်သိမ်းချိန်တွင် ထိုနေရာ၌ မြို့၏ အခြား ရွှေ့ပြောင်းရေး သတင်းအချက်အလက် မကျန်ရှိခဲ့ပါ။
order-lifted-remaining-without-level = ရုပ်သိမ်းချိန်တွင် ထိုနေရာ၌ သို့မဟုတ် ၎င်း၏ တစ်စိတ်တစ်ပိုင်း၌ အဆင့်မပါသော အခြား ရွှေ့ပြောင်းရန် အမိန့် ကျန်ရှိပါသည်။
order-lifted-care = မြစ်နှင့် တောင်စောင်းများအနီးသို့ မသွားပါနှင့်ဦး။
    .polarity = keep-out
order-lifted-care-tsunami = ပင်လယ်နှင့် မြစ်များအနီးသို့ မသွားပါနှင့်ဦး။
    .polarity = keep-out
order-lifted-care-storm-surge = ပင်လယ်နှင့် မြစ်များအနီးသို့ မသွားပါနှင့်ဦး။
    .polarity = keep-out
order-lifted-care-earthquake = တောင်စောင်းနှင့် ပျက်စီးနေသော အဆောက်အအုံများအနီးသို့ မသွားပါနှင့်ဦး။
    .polarity = keep-out
order-lifted-care-large-fire = မီးလောင်ထားသော နေရာအနီးသို့ မသွားပါနှင့်ဦး။
    .polarity = keep-out
order-lifted-care-volcano = မီးတောင်ဝနှင့် တောင်ကြားများအနီးသို့ မသွားပါနှင့်ဦး။
    .polarity = keep-out
order-cancelled-elderly-evacuation = “သက်ကြီးရွယ်အို စသည်တို့ ရွှေ့ပြောင်းခြင်း” ကြေညာချက်မှာ မှားယွင်းခဲ့ပါသည်။ { $time } တွင် ပယ်ဖျက်ပြီး ဖြစ်ပါသည်။
    .polarity = cancelled
order-cancelled-evacuation-order = “ရွှေ့ပြောင်းရန် အမိန့်” ကြေညာချက်မှာ မှားယွင်းခဲ့ပါသည်။ { $time } တွင် ပယ်ဖျက်ပြီး ဖြစ်ပါသည်။
    .polarity = cancelled
order-cancelled-emergency-safety = “အရေးပေါ် အသက်ကယ်ဆောင်ရွက်ချက်” ကြေညာချက်မှာ မှားယွင်းခဲ့ပါသည်။ { $time } တွင် ပယ်ဖျက်ပြီး ဖြစ်ပါသည်။
    .polarity = cancelled
order-cancelled-care = အခြား ထုတ်ပြန်ထားသော ရွှေ့ပြောင်းရေး သတင်းအချက်အလက်နှင့် မိုးလေဝသရုံး၏ သတင်းကို စစ်ဆေးပါ။
order-state-prepared = ပြင်ဆင်ဆဲ
order-state-in-force = အာဏာတည်ဆဲ
order-state-unconfirmed = အတည်မပြုရသေးပါ
order-state-lifted = ရုပ်သိမ်းပြီး
order-state-cancelled = ပယ်ဖျက်ပြီး

## Counts and titles
order-count = ရွှေ့ပြောင်းရေး သတင်းအချက်အလက်: { $count } ခု
order-lifted-title = 24 နာရီအတွင်း ရုပ်သိမ်းပြီး သို့မဟုတ် ပယ်ဖျက်ပြီး ရွှေ့ပြောင်းရေး သတင်းအချက်အလက်
