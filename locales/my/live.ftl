### Same ids and arguments as ../ja/live.ftl.

## Times of a posting
live-confirmed-at = မြို့က { $time } တွင် အတည်ပြုခဲ့ပါသည်။
live-last-confirmed = နောက်ဆုံး အတည်ပြုခဲ့သည့်အချိန်မှာ { $time } ဖြစ်ပါသည်။ ထို့နောက် အတည်မပြုရသေးပါ။
live-times = ရက်စွဲမပါသော အချိန်များသည် { $date } ၏ အချိန်များ ဖြစ်ပါသည်။ အချိန်အားလုံးသည် ဂျပန်စံတော်ချိန် ဖြစ်ပါသည်။

## Notes of the staff
live-note = မြို့၏ မှတ်ချက် (ဂျပန်ဘာသာ): { $text }

live-note-translated = မြို့၏ မှတ်ချက် (လူက ဘာသာပြန်ထားသည်): { $text }

## Nothing posted, and how far that is known
live-evacuation-none = { $city } က ဤနေရာတွင် ရွှေ့ပြောင်းရေး သတင်းအချက်အလက် မတင်ထားပါ။
live-evacuation-unknown = ယခု ရွှေ့ပြောင်းရေး သတင်းအချက်အလက် ထုတ်ပြန်ထားခြင်း ရှိ၊ မရှိ မသိရသေးပါ။
    .polarity = unknown
live-evacuation-maybe-more = ဤနေရာတွင် မတင်ထားသော ရွှေ့ပြောင်းရေး သတင်းအချက်အလက်လည်း ထုတ်ပြန်ထားနိုင်ပါသည်။
live-closures-none = { $city } က ဤနေရာတွင် လမ်းပိတ်ခြင်းနှင့် လမ်းကန့်သတ်ခြင်း မတင်ထားပါ။
live-closures-unknown = ယခု မည်သည့်လမ်းများ ဖြတ်သန်း၍ မရသည်ကို မသိရသေးပါ။
    .polarity = unknown
live-closures-maybe-more = ဤစာရင်းတွင် မပါသော လမ်းများလည်း ဖြတ်သန်း၍ မရခြင်း ဖြစ်နိုင်ပါသည်။
    .polarity = unknown
live-openings-none = { $city } က ဖွင့်ထားသော သွားရောက်ရာနေရာကို ဤနေရာတွင် မတင်ထားပါ။
live-openings-unknown = ယခု မည်သည့် သွားရောက်ရာနေရာများ ဖွင့်ထားသည်ကို မသိရသေးပါ။
    .polarity = unknown
live-openings-maybe-more = ဤစာရင်းတွင် မပါသော သွားရောက်ရာနေရာများလည်း ဖွင့်ထားနိုင်ပါသည်။
live-complete = မြို့တော်ရုံး ဝန်ထမ်းက { $time } တွင် စစ်ဆေးအတည်ပြုခဲ့ပါသည်။
live-complete-list = တင်ရန်ရှိသမျှ ဤမျှသာ ဖြစ်ကြောင်း မြို့တော်ရုံး ဝန်ထမ်းက { $time } တွင် အတည်ပြုခဲ့ပါသည်။
live-not-confirmed-since = မြို့တော်ရုံး ဝန်ထမ်းက ဤနေရာရှိ အချက်များကို နောက်ဆုံး စစ်ဆေးသည့်အချိန်မှာ { $time } ဖြစ်ပါသည်။ ထို့နောက် မစစ်ဆေးရသေးပါ။
live-never-confirmed = မြို့တော်ရုံး ဝန်ထမ်းက ဤနေရာရှိ အချက်များကို မစစ်ဆေးရသေးပါ။

## Weather warnings
live-warnings-apart = မိုးလေဝသ သတိပေးချက်များကို မိုးလေဝသရုံးက ထုတ်ပါသည်။ မြို့၏ ရွှေ့ပြောင်းရေး သတင်းအချက်အလက် မဟုတ်ပါ။ ဤစာမျက်နှာတွင် မပြပါ။

## The connection of the device
live-not-live = နောက်ဆုံးရ သတင်း ဤစာမျက်နှာသို့ မရောက်ပါ။ ယခု ဘာထုတ်ပြန်ထားသည်ကို မသိရသေးပါ။ နောက်ဆုံး သတင်းရသည့်အချိန်မှာ { $time } ဖြစ်ပါသည်။
    .polarity = unknown
live-not-live-undated = နောက်ဆုံးရ သတင်း ဤစာမျက်နှာသို့ မရောက်ပါ။ ယခု ဘာထုတ်ပြန်ထားသည်ကို မသိရသေးပါ။
    .polarity = unknown
live-reconnecting = ပြန်ချိတ်ဆက်နေပါသည်။
live-connected-again = ချိတ်ဆက်ပြီးပါပြီ။ နောက်ဆုံးရ သတင်း ဖြစ်ပါသည်။
live-updated = ဤစာမျက်နှာတွင် သတင်းအသစ် ရှိပါသည်။

## Buttons
live-what-to-do = ဘာလုပ်ရမလဲ။
live-am-i-inside = ကျွန်ုပ်၏ အိမ် ပါဝင်ပါသလား။
live-am-i-inside-how = သင့်ဖုန်းထဲတွင် အဖြေရှာပါသည်
live-listen = နားထောင်ရန်
live-listen-stop = ရပ်ရန်
live-see-all = အားလုံး ကြည့်ရန်
