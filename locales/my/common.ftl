### Same ids and arguments as ../ja/common.ftl.

# May use $half: am or pm.
time-date-time = { $year } ခုနှစ် { $month ->
    [1] ဇန်နဝါရီ
    [2] ဖေဖော်ဝါရီ
    [3] မတ်
    [4] ဧပြီ
    [5] မေ
    [6] ဇွန်
    [7] ဇူလိုင်
    [8] ဩဂုတ်
    [9] စက်တင်ဘာ
    [10] အောက်တိုဘာ
    [11] နိုဝင်ဘာ
   *[12] ဒီဇင်ဘာ
}လ { $day } ရက် { $hour }:{ $minute } (ဂျပန်စံတော်ချိန်)
time-date = { $year } ခုနှစ် { $month ->
    [1] ဇန်နဝါရီ
    [2] ဖေဖော်ဝါရီ
    [3] မတ်
    [4] ဧပြီ
    [5] မေ
    [6] ဇွန်
    [7] ဇူလိုင်
    [8] ဩဂုတ်
    [9] စက်တင်ဘာ
    [10] အောက်တိုဘာ
    [11] နိုဝင်ဘာ
   *[12] ဒီဇင်ဘာ
}လ { $day } ရက်
# May use $half: am or pm.
time-clock = { $hour }:{ $minute } (ဂျပန်စံတော်ချိန်)
# May use $half: am or pm.
time-hour-minute = { $hour }:{ $minute }
# May use $half: am or pm.
time-day-hour-minute = { $month ->
    [1] ဇန်နဝါရီ
    [2] ဖေဖော်ဝါရီ
    [3] မတ်
    [4] ဧပြီ
    [5] မေ
    [6] ဇွန်
    [7] ဇူလိုင်
    [8] ဩဂုတ်
    [9] စက်တင်ဘာ
    [10] အောက်တိုဘာ
    [11] နိုဝင်ဘာ
   *[12] ဒီဇင်ဘာ
}လ { $day } ရက် { $hour }:{ $minute }

distance-metres = { $value } m
distance-kilometres = { $value } km
walk-minutes = လမ်းလျှောက် { $minutes } မိနစ်ခန့်

list-pair = { $first }၊ { $second }
name-beside = { $name } ({ $sign })

phone-fire = မီးလောင်မှု၊ ဒဏ်ရာရမှု၊ ရုတ်တရက် ဖျားနာမှု: { $number }
phone-police = မတော်တဆမှု သို့မဟုတ် ရာဇဝတ်မှု: { $number }
phone-city = မြို့တော်ရုံး: { $number }

credit-line = ရင်းမြစ်: { $credit }
edition-line = { $edition } ထုတ်
retrieved-line = ရယူသည့်နေ့: { $date }
licence-stated = အသုံးပြုခွင့်: { $licence }
licence-third-party = အသုံးပြုခွင့် (တတိယပုဂ္ဂိုလ်၏ ဖော်ပြချက်): { $licence }

layer-status-data = အချက်အလက် ရှိပါသည်။
layer-status-no-data = အချက်အလက် မရှိပါ။ ဘေးကင်းကြောင်း မဆိုလိုပါ။
layer-status-error = အချက်အလက်ကို ဖတ်၍ မရသဖြင့် အချက်အလက် မရှိဟု သဘောထားပါသည်။ ဘေးကင်းကြောင်း မဆိုလိုပါ။
