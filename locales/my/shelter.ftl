### Same ids and arguments as ../ja/shelter.ftl.

shelter-role-emergency-site = အရေးပေါ် ရွှေ့ပြောင်းရာနေရာ
shelter-role-emergency-site-means = အန္တရာယ် နီးလာပါက အသက်ကို ကာကွယ်ရန် ထိုနေရာသို့ ချက်ချင်း သွားပါ။
    .polarity = go-there
shelter-role-shelter = ခိုလှုံရာစခန်း
shelter-role-shelter-means = အိမ်သို့ မပြန်နိုင်သည့်အခါ ယာယီ နေထိုင်ရန် နေရာ ဖြစ်ပါသည်။
shelter-role-special-care-shelter = အထူးစောင့်ရှောက်ရေး ခိုလှုံရာစခန်း
shelter-role-special-care-shelter-means = အထူးအကူအညီ လိုသူများ ယာယီ နေထိုင်ရန် နေရာ ဖြစ်ပါသည်။ မသွားမီ မြို့တော်ရုံးကို မေးပါ။

shelter-designated-yes = { $hazard } အတွက် အရေးပေါ် ရွှေ့ပြောင်းရာနေရာအဖြစ် သတ်မှတ်ထားပါသည်။
shelter-designated-no = { $hazard } အတွက် အရေးပေါ် ရွှေ့ပြောင်းရာနေရာအဖြစ် မသတ်မှတ်ထားပါ။ မသင့်တော်ကြောင်း မဆိုလိုပါ။
shelter-designated-none = ဘေးအန္တရာယ် ဖြစ်ပြီးနောက် နေထိုင်ရန် နေရာ ဖြစ်ပါသည်။ ချက်ချင်း ထွက်ပြေးရန် နေရာအဖြစ် မသတ်မှတ်ထားပါ။
shelter-designated-list = သတ်မှတ်ထားသော ဘေးအန္တရာယ်များ: { $hazards }

shelter-in-zone = ဆွဲထားသော ဇုန်ထဲတွင် ရှိပါသည်: { $hazard }
shelter-in-zone-depth = ဤမြေပုံ၏ ရေကြီးဇုန်ထဲတွင် ရှိပါသည်: ရေအနက် { $depth }
shelter-outside-zone = ဆွဲထားသော ဇုန် ပြင်ပတွင် ရှိပါသည်: { $hazard }
shelter-near-zone = { $metres } m အတွင်း ဆွဲထားသော ဇုန် ရှိပါသည်: { $hazard }
shelter-zone-unknown = { $hazard }: ဤနေရာအတွက် အချက်အလက် မရှိပါ။ ဇုန်ထဲတွင် ရှိ၊ မရှိ မသိရသေးပါ။
shelter-known-flooded = ဤနေရာ ယခင်က ရေမြုပ်ဖူးပါသည်။
shelter-known-flooded-on = ဤနေရာ { $date } တွင် ရေမြုပ်ခဲ့ပါသည်။

shelter-recommended = { $hazard }: သတ်မှတ်ထားပြီး ဆွဲထားသော ဇုန်များ ပြင်ပတွင် ရှိပါသည်။
shelter-not-recommended = မသွားမီ မြို့တော်ရုံးကို မေးပါ။
shelter-none-recommended = { $hazard }: သတ်မှတ်ထားပြီး ဆွဲထားသော ဇုန်များ ပြင်ပတွင် ရှိသော နေရာ မတွေ့ပါ။ မြို့တော်ရုံးကို မေးပါ: { $number }
shelter-list-title = သွားရောက်ရာနေရာများ: { $hazard }
shelter-distance = တည့်တည့်တိုင်းလျှင် { $distance }၊ လမ်းလျှောက် { $minutes } မိနစ်ခန့်။ တကယ့်လမ်းက ပို၍ ရှည်ပါသည်။
shelter-address = လိပ်စာ: { $address }
shelter-accepts = လက်ခံသူများ: { $people }
shelter-state-unknown = ယခု ဖွင့်ထားခြင်း ရှိ၊ မရှိကို ဤနေရာတွင် မသိရသေးပါ။
