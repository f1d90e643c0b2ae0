### Same ids and arguments as ../ja/common.ftl.

# May use $half: am or pm.
time-date-time = सन् { $year } { $month ->
    [1] जनवरी
    [2] फेब्रुअरी
    [3] मार्च
    [4] अप्रिल
    [5] मे
    [6] जुन
    [7] जुलाई
    [8] अगस्ट
    [9] सेप्टेम्बर
    [10] अक्टोबर
    [11] नोभेम्बर
   *[12] डिसेम्बर
} { $day }, { $hour }:{ $minute } (जापान समय)
time-date = सन् { $year } { $month ->
    [1] जनवरी
    [2] फेब्रुअरी
    [3] मार्च
    [4] अप्रिल
    [5] मे
    [6] जुन
    [7] जुलाई
    [8] अगस्ट
    [9] सेप्टेम्बर
    [10] अक्टोबर
    [11] नोभेम्बर
   *[12] डिसेम्बर
} { $day }
# May use $half: am or pm.
time-clock = { $hour }:{ $minute } (जापान समय)
# May use $half: am or pm.
time-hour-minute = { $hour }:{ $minute }
# May use $half: am or pm.
time-day-hour-minute = { $month ->
    [1] जनवरी
    [2] फेब्रुअरी
    [3] मार्च
    [4] अप्रिल
    [5] मे
    [6] जुन
    [7] जुलाई
    [8] अगस्ट
    [9] सेप्टेम्बर
    [10] अक्टोबर
    [11] नोभेम्बर
   *[12] डिसेम्बर
} { $day }, { $hour }:{ $minute }

distance-metres = { $value } m
distance-kilometres = { $value } km
walk-minutes = { $minutes ->
    [one] हिँडेर करिब { $minutes } मिनेट
   *[other] हिँडेर करिब { $minutes } मिनेट
}

list-pair = { $first }, { $second }
name-beside = { $name } { $sign }

phone-fire = आगलागी, चोटपटक, अचानक बिरामी: { $number }
phone-police = दुर्घटना वा अपराध: { $number }
phone-city = नगरपालिका कार्यालय (shiyakusho): { $number }

credit-line = स्रोत: { $credit }
edition-line = { $edition } को संस्करण
retrieved-line = लिएको मिति: { $date }
licence-stated = लाइसेन्स: { $licence }
licence-third-party = लाइसेन्स (अरूले लेखेअनुसार): { $licence }

layer-status-data = डेटा छ।
layer-status-no-data = यहाँको डेटा छैन। यसको अर्थ सुरक्षित भन्ने होइन।
layer-status-error = डेटा पढ्न सकिएन, त्यसैले डेटा छैन भनेर मानिएको छ। यसको अर्थ सुरक्षित भन्ने होइन।
