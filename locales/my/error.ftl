### Same ids and arguments as ../ja/error.ftl.

problem-missing-parameter = လိုအပ်သော အချက်တစ်ခု ကျန်နေပါသည်။
problem-bad-parameter = ဖတ်၍ မရသော အချက်တစ်ခု ရှိပါသည်။
problem-swapped-axes = လောင်ဂျီတွဒ်နှင့် လတ္တီတွဒ် ပြောင်းပြန် ဖြစ်နေပုံရပါသည်။
problem-outside-japan = ဤနေရာသည် ဂျပန်နိုင်ငံ ပြင်ပ ဖြစ်ပါသည်။ ဤမြေပုံက အဖြေ မပေးနိုင်ပါ။
problem-bad-bbox = ဧရိယာကို ဖတ်၍ မရပါ။
problem-not-found = ဤစာမျက်နှာ မရှိပါ။
problem-unknown-id = ဤနံပါတ်ရှိသော နေရာ မရှိပါ။
problem-not-connected = လမ်းပိတ် သတင်းအချက်အလက်နှင့် မချိတ်ဆက်ရသေးပါ။
problem-tile-outside = ဤဧရိယာအတွက် မြေပုံ မရှိပါ။
problem-bad-tile-address = မြေပုံအပိုင်း၏ နံပါတ်ကို ဖတ်၍ မရပါ။
problem-method-not-allowed = ဤလုပ်ဆောင်ချက်ကို ဤနေရာတွင် လုပ်၍ မရပါ။
problem-not-acceptable = တောင်းဆိုထားသော ပုံစံဖြင့် မပို့နိုင်ပါ။
problem-uri-too-long = လိပ်စာ ရှည်လွန်းပါသည်။
problem-range-not-satisfiable = တောင်းဆိုထားသော အပိုင်း မရှိပါ။
problem-not-ready = ဝန်ဆောင်မှု စတင်ရန် ပြင်ဆင်နေပါသည်။
problem-timed-out = အချိန်မီ အဖြေ မပေးနိုင်ပါ။
problem-internal = ကျွန်ုပ်တို့ဘက်မှ ချို့ယွင်းမှုကြောင့် အဖြေ မပေးနိုင်ပါ။

error-do-address = လိပ်စာကို စစ်ဆေးပါ၊ သို့မဟုတ် ပထမစာမျက်နှာမှ စပါ။
error-do-again = ထည့်ထားသည်ကို စစ်ဆေးပြီး ထပ်မံ ကြိုးစားပါ။
error-do-later = 1 မိနစ်ခန့် စောင့်ပြီး စာမျက်နှာကို ပြန်ဖွင့်ပါ။
error-do-map = မြေပုံပေါ်တွင် မြို့အတွင်းရှိ နေရာတစ်ခုကို ရွေးပါ။
error-ask = အရေးကြီးပါက မြို့တော်ရုံးသို့ ဖုန်းဆက်ပါ: { $number }
