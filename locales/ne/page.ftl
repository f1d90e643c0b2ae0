# Sentences of the server-rendered pages. Not served to the device.

## Frame of every page
page-title = { $page } – { $city }
page-skip = मुख्य भागमा जाने
page-nav-label = मुख्य मेनु
page-nav-now = अहिले
page-nav-map = नक्सा
page-nav-my = मेरो नक्सा
page-nav-shelters = आश्रय केन्द्र
page-nav-help = मद्दत
page-language-label = भाषा
page-larger-text = अक्षर ठूलो पार्ने
page-ruby-switch = जापानी अक्षरमाथि उच्चारण
page-phones-title = फोन नम्बर
page-phone-fire = दमकल, एम्बुलेन्स
page-phone-police = प्रहरी
page-phone-city = नगरपालिका कार्यालय (shiyakusho)
page-not-official = यो सरकारी चेतावनी सेवा होइन। नगरपालिका र मौसम एजेन्सी (JMA) को जानकारीअनुसार गर्नुहोस्।
page-about-link = स्रोत, थाहा नभएका कुरा र गोपनीयता
page-review-draft = यो नेपाली पाठ अझै कुनै नेपालीभाषीले जाँच्नुभएको छैन। जापानी पाठसँग फरक परे, जापानी पाठ नै सही हो।

page-official-words = जापानी भाषामा सरकारी शब्द
page-not-translated = अझै अनुवाद भएको छैन, यो भाषामा देखाइएको छ: { $language }

## Official pages outside this site
page-link-city-site = { $city } को वेबसाइट
page-link-jma-warnings = मौसम चेतावनी (जापान मौसम एजेन्सी, JMA)
page-link-prefecture-disaster = { $prefecture } को विपद् जानकारी
page-link-river-levels = नदीको पानीको सतह
page-link-other = सरकारी पेज: { $host }
page-link-language-note = यी पेज जापानी भाषामा हुन सक्छन्।

## Now
page-now-heading = अहिले के जारी छ, यहाँ थाहा हुँदैन।
page-now-unconnected = नगरपालिकाका सूचना (ठाउँ छोड्ने आदेश र सूचना, बन्द सडक, खुला आश्रय केन्द्र) यस पेजमा अझै जोडिएका छैनन्।
page-now-empty-not-none = यहाँ कुनै आदेश नदेखिए पनि, आदेश जारी छैन भन्ने होइन।
    .polarity = unknown
page-now-do-title = अहिले के गर्ने
page-now-do-city = नगरपालिकाको सूचना पढ्नुहोस्:
page-now-do-warnings = मौसम चेतावनी यस पेजमा देखाइँदैन। मौसम एजेन्सी (JMA) को पेजमा पढ्नुहोस्:
page-now-do-rivers = नदीको पानी कति माथि छ, हेर्नुहोस्:
page-now-do-prefecture = प्रिफेक्चरको जानकारी पढ्नुहोस्:
page-now-do-early = खतरा महसुस भए, चाँडै ठाउँ छोड्नुहोस्। सूचना नपर्खनुहोस्।
page-now-shelters-title = { $count ->
    [one] जाने ठाउँ: { $count }
   *[other] जाने ठाउँ: { $count }
}
page-now-shelters-flood = यीमध्ये { $designated } ठाउँ बाढीका लागि तोकिएका छन्। तीमध्ये { $inside } ठाउँ यस नक्साको बाढी क्षेत्रभित्र पर्छन्।
page-now-shelters-open = अहिले कुन आश्रय केन्द्र खुला छन्, यस पेजमा थाहा हुँदैन। समय छ भने जानुअघि नगरपालिकालाई सोध्नुहोस्।
page-now-shelters-link = सबै आश्रय केन्द्र र आपत्कालीन शरणस्थल हेर्ने
page-now-map-title = कहाँ खतरा छ?
page-now-map-words = यस नक्साले नदीको बाढीमा पानी कति गहिरो हुन सक्छ, र कहाँ जान सकिन्छ भन्ने देखाउँछ। नक्सामा सेतो हुनुको अर्थ सुरक्षित भन्ने होइन।
page-now-map-link = नक्साको पेज खोल्ने

## Map
page-map-title = नक्सा
page-map-lead = यहाँ पानी कति गहिरो हुन सक्छ, र कहाँ जाने?
page-map-without-script = नक्सा चलाउने प्रोग्राम सुरु भएको छैन। नक्सामा भएका सबै कुरा यहाँ लेखेर पनि राखिएको छ।
page-map-layers-title = नक्साले के देखाउँछ
page-map-layer-data = { $name } ({ $edition } को डेटा)
page-map-layer-no-data = { $name }: यहाँको डेटा छैन। यसको अर्थ सुरक्षित भन्ने होइन।
page-map-official-link = सरकारी पेज: { $name }
page-map-white = सेतो: कुनै क्षेत्र कोरिएको छैन। यसको अर्थ सुरक्षित भन्ने होइन।
page-map-places-title = नामबाट ठाउँ खोज्ने
page-map-districts-title = इलाका
page-map-stations-title = रेल स्टेसन
page-map-shelters-link = आश्रय केन्द्र र आपत्कालीन शरणस्थलको सूची

## Search for a place
page-places-title = ठाउँ खोज्ने
page-places-label = ठाउँको नाम
page-places-hint = इलाका, टोल, बस स्टप, रेल स्टेसन वा भवनको नाम, जापानी वा अङ्ग्रेजी अक्षरमा
page-places-button = खोज्ने
page-places-heading = “{ $query }” खोज्दा भेटिएका
page-places-count = { $count ->
    [one] { $count } ठाउँ
   *[other] { $count } ठाउँ
}
page-places-more = अरू पनि छन्। नामको अझ धेरै भाग लेख्नुहोस्।
page-places-none = “{ $query }” नामको ठाउँ भेटिएन। नामको एउटा भाग मात्र लेख्नुहोस्, वा इलाका छान्नुहोस्।

## Closed roads
page-closures-title = बन्द सडक
page-closures-heading = कुन सडक बन्द छन्, यहाँ थाहा हुँदैन।
page-closures-unconnected = बन्द सडकबारे नगरपालिकाका सूचना यस पेजमा अझै जोडिएका छैनन्।
page-closures-empty-not-none = यहाँ बन्द सडक नदेखिए पनि, सबै सडक खुला छन् भन्ने होइन।
    .polarity = unknown
page-closures-current = अहिले बन्द वा बन्देज भएका
page-closures-planned = पछि हुने
page-closures-lifted = पछिल्लो 24 घण्टामा सकिएका
page-closures-do-water = पानी भएको सडकमा गाडीले वा हिँडेर नपस्नुहोस्। फर्कनुहोस्।
    .polarity = keep-out
page-closures-do-night = राति र ठूलो वर्षामा नदी, कुलो र भिरालो ठाउँको नजिक नजानुहोस्।
    .polarity = keep-out
page-closures-do-ask = घरबाट निस्कनुअघि नगरपालिकालाई सोध्नुहोस्:

## Shelters
page-shelters-title = आश्रय केन्द्र र आपत्कालीन शरणस्थल
page-shelters-lead = आपत्कालीन शरणस्थल खतराबाट भागेर जाने ठाउँ हो। आश्रय केन्द्र त्यसपछि बस्ने ठाउँ हो।
page-shelters-open-unknown = अहिले खुला छ कि छैन, यहाँ थाहा हुँदैन। नगरपालिकालाई सोध्नुहोस्।
page-shelters-filter-label = खतरा छान्नुहोस्
page-shelters-filter-all = सबै
page-shelters-for = यो खतरामा जाने ठाउँ: { $hazard }
page-shelters-recommended-title = तोकिएको, र यस नक्साको खतरा क्षेत्रबाहिर
page-shelters-recommended-note = बाटोमा खतरा नभए, यीमध्ये एउटामा जानुहोस्।
    .polarity = go-there
page-shelters-unchecked-title = तोकिएको, तर त्यहाँको खतरा जाँच्ने डेटा छैन
page-shelters-unchecked-note = यी ठाउँ नगरपालिकाले तोकेका हुन्। यस नक्सामा यो खतराको डेटा छैन।
page-shelters-caution-title = तोकिएको, तर यस नक्साको खतरा क्षेत्रभित्र, वा पहिले पानीमा डुबेको
page-shelters-caution-note = दुवै कुरा सही हुन्। त्यहाँ जानुअघि नगरपालिकालाई सोध्नुहोस्।
page-shelters-not-designated-title = यो खतराका लागि तोकिएको छैन
page-shelters-not-designated-note = “तोकिएको छैन” को अर्थ “काम नलाग्ने” भन्ने होइन। कसैले जाँचेर पुष्टि गरेको छैन भन्ने हो।
page-shelters-shut-title = बन्द, वा प्रयोग गर्न नमिल्ने
page-shelters-shut-note = यी ठाउँमा नजानुहोस्।
    .polarity = keep-out
page-shelters-none-designated = यो खतराका लागि सहरमा कुनै ठाउँ तोकिएको छैन। कहाँ जाने, नगरपालिकालाई सोध्नुहोस्।

## A named place
page-place-kind = { $kind } · { $coordinates }
page-place-advice-title = के गर्ने
page-place-advice-open = यस पेजलाई घरबारे केही थाहा छैन, त्यसैले सावधानीको उत्तर दिइएको छ।
page-place-dangers-title = यहाँका खतरा
page-place-sites-title = बाढीमा जाने ठाउँ
page-place-sites-title-other = जाने ठाउँ: { $hazard }
page-place-sites-none = तोकिएको र खतरा क्षेत्रबाहिरको ठाउँ नजिकमा भेटिएन। नगरपालिकालाई सोध्नुहोस्।
page-place-facility-title = यो भवनबारे
page-place-map-link = यो ठाउँ नक्सामा हेर्ने
page-place-my-link = आफ्नै घरका लागि मेरो नक्सा बनाउने
page-place-point-only = यो एउटै बिन्दु ({ $coordinates }) को उत्तर हो। नजिकैका ठाउँ फरक हुन सक्छन्।
page-place-area-note = यो इलाकाको बीचको उत्तर हो, त्यहाँका हरेक घरको होइन।

## My map
page-my-title = मेरो नक्सा
page-my-lead = नक्सामा आफ्नो घर छान्नुहोस्, र घरबारे केही प्रश्नको जवाफ दिनुहोस्। तपाईंको घरका लागि सल्लाह आउँछ।
page-my-private = तपाईंको घरको ठाउँ तपाईंको फोनमा मात्र रहन्छ। हामीलाई कहिल्यै पठाइँदैन।
page-my-without-script = “मेरो नक्सा” तपाईंको फोनभित्र चल्छ, तर त्यसको प्रोग्राम सुरु भएको छैन। त्यसबिना, घर नजिकको ठाउँको पेज खोल्नुहोस्:
page-my-find = घर नजिकको ठाउँ खोज्ने

## Timeline
page-timeline-title = मेरो समय योजना
page-timeline-heading = समय योजना यहाँ अझै बनाउन मिल्दैन।
page-timeline-what = समय योजना भनेको बाढी आउनुअघि परिवारमा कसले कहिले के गर्ने भन्ने योजना हो।
page-timeline-paper = त्यतिन्जेल कागजमा लेख्नुहोस्:
page-timeline-step-danger = आफ्नो घरका खतरा लेख्नुहोस्। घर नजिकको ठाउँको पेजमा वा “मेरो नक्सा” मा भेटिन्छ।
page-timeline-step-place = कहाँ जाने, र नदी र भिरालो ठाउँ छलेर जाने बाटो लेख्नुहोस्।
page-timeline-step-level3 = सतर्क श्रेणी 3 मा को-को ठाउँ छोड्ने, लेख्नुहोस्: वृद्धवृद्धा, साना बालबालिका, बिरामी र उहाँहरूलाई सघाउने मानिस।
page-timeline-step-level4 = सतर्क श्रेणी 4 मा सबै जनाले ठाउँ छोड्ने भनेर लेख्नुहोस्।
page-timeline-step-bag = के-के बोक्ने, लेख्नुहोस्: औषधि, पानी, खाना, फोन र चार्जर, कागजपत्र, न्यानो लुगा।
page-timeline-step-family = परिवारमा कुरा गर्नुहोस्, र सबैले देख्ने ठाउँमा कागज टाँस्नुहोस्।
page-timeline-form-link = “My Timeline” को फारम र बनाउने तरिका (नदी कार्यालय, जापानी भाषामा)

## Help
page-help-title = मद्दत
page-help-call-title = फोन गर्ने
page-help-119-when = आगलागी, चोटपटक, अचानक बिरामी, वा कोही भित्र फसेको भए: 119 मा फोन गर्नुहोस्।
page-help-110-when = दुर्घटना वा अपराध भए: 110 मा फोन गर्नुहोस्।
page-help-city-when = ठाउँ छोड्ने, आश्रय केन्द्र र सडकबारे प्रश्न भए: नगरपालिका कार्यालयमा फोन गर्नुहोस्। त्यहाँ जापानी भाषा मात्र बोलिने हुन सक्छ।
page-help-free = 119 र 110 मा फोन गर्दा पैसा लाग्दैन।
page-help-say-title = 119 मा के भन्ने
page-help-say-what = पहिले भन्नुहोस्: आगलागी (kaji, काजी) कि एम्बुलेन्स (kyūkyū, क्यूक्यू)।
page-help-say-where = तपाईं कहाँ हुनुहुन्छ, भन्नुहोस्: टोल, भवन, नजिकै देखिने कुरा।
page-help-say-who = कसलाई के भयो, भन्नुहोस्।
page-help-say-name = आफ्नो नाम र फोन नम्बर भन्नुहोस्। आफूले पहिले फोन नकाट्नुहोस्।
page-help-cards-link = जापानी बोल्ने मानिसलाई देखाउने कार्ड
page-help-levels-title = सतर्क श्रेणी (keikai reberu, केइकाइ रेबेरु)
page-help-level-3 = सतर्क श्रेणी 3: वृद्धवृद्धा आदिले ठाउँ छोड्ने सूचना (kōreisha-tō hinan, कोरेइस्या-तो हिनान)
page-help-level-4 = सतर्क श्रेणी 4: ठाउँ छोड्ने आदेश (hinan shiji, हिनान सिजी)। अरू सूचनामा “निकासी निर्देशन” पनि लेखिन्छ।
page-help-level-5 = सतर्क श्रेणी 5: तुरुन्त ज्यान जोगाउने निर्देशन (kinkyū anzen kakuho, किन्क्यू आन्जेन काकुहो)
page-help-error-title = गल्ती खबर गर्ने
page-help-error = यस वेबसाइटमा केही गल्ती भए, नगरपालिका कार्यालयमा फोन गरेर भन्नुहोस्: { $number }। पेजको नाम र ठाउँ भन्नुहोस्।
page-help-more-title = अरू
page-help-timeline-link = मेरो समय योजना
page-help-closures-link = बन्द सडक

## About
page-about-title = यस वेबसाइटबारे
page-about-lead = यस वेबसाइटले { $city } का खतरा र जाने ठाउँ सजिलो भाषामा देखाउँछ, इन्टरनेट नभएका बेला पनि।
page-about-warning-title = सरकारी चेतावनी सेवा होइन
page-about-warning = यो वेबसाइट नगरपालिका, मौसम एजेन्सी (JMA), दमकल वा प्रहरीको सट्टा होइन। आदेश मेयरले दिनुहुन्छ। चेतावनी मौसम एजेन्सीले दिन्छ।
page-about-sources-title = केबाट बनाइएको हो
page-about-publisher = प्रकाशक: { $publisher }
page-about-source-link = प्रकाशकको पेज
page-about-official-link = सरकारी डेटा: { $name }
page-about-processed = डेटालाई सहरको क्षेत्रअनुसार काटेर स्क्रिनका लागि सरल पारिएको छ। यो वेबसाइट प्रकाशकहरूले बनाएका होइनन्।
page-about-gaps-title = थाहा नभएका कुरा
page-about-gaps-lead = रङ नभएको ठाउँमा पनि खतरा हुन सक्छ।
page-about-gaps-live = ठाउँ छोड्ने आदेश र सूचना, मौसम चेतावनी, बन्द सडक र खुला आश्रय केन्द्र अझै जोडिएका छैनन्।
page-about-gaps-warnings = मौसम चेतावनी र नगरपालिकाका सूचना अझै जोडिएका छैनन्।
page-about-postings = ठाउँ छोड्ने आदेश र सूचना, बन्द सडक र खुला आश्रय केन्द्र नगरपालिकाका कर्मचारीले राख्नुहुन्छ। उहाँहरूले पुष्टि नगरेको कुरामा यो वेबसाइटले “थाहा छैन” भन्छ।
page-about-languages-title = भाषा
page-about-language-source = यो भाषामा हामीले नै लेखेका हौँ।
page-about-language-draft = हामीले लेखेका हौँ। यो भाषा बोल्ने कसैले अझै जाँच्नुभएको छैन।
page-about-language-reviewed = जाँच्ने: { $reviewer }
page-about-accessibility-title = सबैका लागि
page-about-accessibility = हाम्रो लक्ष्य WCAG 2.2 को स्तर AA हो। नक्साले देखाउने सबै कुरा लेखेर पनि राखिएको छ। पेज किबोर्डले मात्र, ठूलो अक्षरमा, र प्रोग्राम नचलेको बेला पनि चल्छन्।
page-about-accessibility-report = केही चलाउन नसके, नगरपालिका कार्यालयलाई भन्नुहोस्: { $number }
page-about-privacy-title = गोपनीयता
page-about-privacy-home = तपाईंको घरको ठाउँ तपाईंको फोनमा मात्र रहन्छ। कुनै बिन्दुमा के खतरा छ भन्ने फोनभित्रै निकालिन्छ, हामीकहाँ होइन।
page-about-privacy-log = तपाईंले के खोज्नुभयो वा तपाईं कहाँ हुनुहुन्छ, हामी रेकर्ड गर्दैनौँ।
page-about-privacy-cookie = एउटा कुकीले तपाईंको भाषा सम्झिराख्छ। अरू कुकी छैन, र तपाईंलाई पछ्याइँदैन।
page-about-privacy-photo = GSI को आधार नक्सा सुरुमा बन्द हुन्छ। तपाईंले खोल्नुभयो भने, तपाईं कुन क्षेत्र हेर्दै हुनुहुन्छ भन्ने GSI (जापानको सरकारी नक्सा संस्था) लाई थाहा हुन सक्छ।
page-about-design = रङ र खाली ठाउँ जापानको डिजिटल एजेन्सीको डिजाइन टोकन (MIT लाइसेन्स) अनुसार छन्।

## Errors
page-missing-title = पेज भेटिएन
page-missing-do = ठेगाना पुरानो वा गलत हुन सक्छ। यीमध्ये एउटाबाट अघि बढ्नुहोस्:
page-failed-title = केही गडबड भयो
page-failed-do = गल्ती हाम्रो हो। एक मिनेटपछि फेरि प्रयास गर्नुहोस्। हतार भए फोन गर्नुहोस्।
page-error-to-now = अहिले: थाहा भएका कुरा
page-error-to-places = ठाउँ खोज्ने
page-error-to-shelters = आश्रय केन्द्र र आपत्कालीन शरणस्थल
