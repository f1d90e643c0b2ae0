### Same ids and arguments as ../ja/evacuation.ftl.

## Kinds
order-kind-elderly-evacuation = वृद्धवृद्धा आदिले ठाउँ छोड्ने सूचना
order-kind-evacuation-order = ठाउँ छोड्ने आदेश
order-kind-emergency-safety = तुरुन्त ज्यान जोगाउने निर्देशन
order-heading-elderly-evacuation = सतर्क श्रेणी { $level }: वृद्धवृद्धा आदिले ठाउँ छोड्ने सूचना
order-heading-evacuation-order = सतर्क श्रेणी { $level }: ठाउँ छोड्ने आदेश
order-heading-emergency-safety = सतर्क श्रेणी { $level }: तुरुन्त ज्यान जोगाउने निर्देशन
order-heading-without-level = ठाउँ छोड्ने आदेश
order-level = सतर्क श्रेणी { $level }

## What to do
order-do-elderly-evacuation = खतरनाक ठाउँमा भएका वृद्धवृद्धा, अपाङ्गता भएका व्यक्ति, साना बालबालिका भएका परिवार र हिँडडुल गर्न समय लाग्ने अरू मानिस: अहिल्यै त्यो ठाउँ छोड्नुहोस्।
    .polarity = leave
order-more-elderly-evacuation = उहाँहरूलाई सघाउने मानिस: तपाईं पनि सँगै त्यो ठाउँ छोड्नुहोस्। अरू सबै जना: सामान्य कामले बाहिर नजानुहोस्, तयारी गर्नुहोस्, र खतरा महसुस हुनेबित्तिकै ठाउँ छोड्नुहोस्।
order-do-evacuation-order = खतरनाक ठाउँमा भएका सबै जना: अहिल्यै त्यो ठाउँ छोड्नुहोस्।
    .polarity = leave
order-more-evacuation-order = आपत्कालीन शरणस्थलमा, वा खतरा क्षेत्रबाहिरका आफन्त वा साथीको घरमा जानुहोस्। बाहिर निस्कनु झन् खतरनाक भए, नजिकैको बलियो भवनको माथिल्लो तल्लामा, नदी र भिरबाट टाढाको कोठामा सर्नुहोस्।
    .polarity = go-there
order-do-emergency-safety = ज्यान खतरामा छ। नजिकै ज्यान सबैभन्दा बढी जोगिने ठाउँमा अहिल्यै सर्नुहोस्।
    .polarity = safest-now
order-more-emergency-safety = भवनको माथिल्लो तल्लाको, नदी र भिरबाट टाढाको कोठामा, वा एकदमै नजिकैको अग्लो र बलियो भवनमा सर्नुहोस्। आपत्कालीन शरणस्थल वा आश्रय केन्द्र टाढा छ भने, त्यता नजानुहोस्।
    .polarity = safest-now
order-do-tsunami = अहिल्यै अग्लो ठाउँमा भाग्नुहोस्। समुद्र र नदीबाट टाढा जानुहोस्।
    .polarity = go-there
order-more-tsunami = अग्लो ठाउँ टाढा भए, नजिकैको अग्लो र बलियो भवनको माथिल्लो तल्लामा भाग्नुहोस्। सुनामी पटक-पटक आउँछ: आदेश नहटाइएसम्म नफर्कनुहोस्।
order-do-large-fire = आगो र धुवाँबाट अहिल्यै टाढा भाग्नुहोस्।
    .polarity = leave
order-more-large-fire = धुवाँ गइरहेको दिशातिर नजानुहोस्। भिजेको कपडाले मुख र नाक छोप्नुहोस्, र तल झुकेर भाग्नुहोस्।
    .polarity = keep-out
order-do-volcano = यहाँ नाम लेखिएको क्षेत्र अहिल्यै छोड्नुहोस्।
    .polarity = leave
order-more-volcano = टाउको जोगाउनुहोस्, र कपडाले मुख र नाक छोप्नुहोस्। खोँच र नदीको छेउबाट नजानुहोस्।

## Danger, areas, reasons
order-hazard = खतरा: { $hazard }
order-areas-all = लागू हुने क्षेत्र: पूरै सहर
order-areas = लागू हुने क्षेत्र: { $areas }
area-district = { $name } इलाका
area-oaza = ओआजा { $name }

order-reason-river-rising = नदीको पानी बढिरहेको छ।
order-reason-river-overflow-expected = नदीको पानी बाहिर पोखिन सक्छ।
order-reason-river-overflowing = नदीको पानी बाहिर पोखिइरहेको छ।
order-reason-landslide-risk = पहिरो जान सक्छ।
order-reason-landslide-occurred = पहिरो गयो।
order-reason-heavy-rain = ठूलो वर्षा भइरहेको छ।
order-reason-typhoon = ताइफुन (ठूलो आँधी) नजिकिँदै छ।
order-reason-storm-surge-expected = उच्च समुद्र सतह हुन सक्छ: समुद्रको पानी धेरै माथि उर्लन सक्छ।
order-reason-tsunami = सुनामी आउँदै छ।
order-reason-reservoir-risk = सिँचाइ पोखरी फुट्न सक्छ।
order-reason-dam-release = बाँधबाट धेरै पानी छोडिँदै छ। नदीको पानी अचानक बढ्नेछ।
order-reason-fire = ठूलो आगलागी भइरहेको छ।
order-reason-volcano = ज्वालामुखी विस्फोट भयो।
order-reason-other = कारण नगरपालिकाको थप जानकारीमा लेखिएको छ।

## Who, when, and how far it is confirmed
order-decided-by-mayor = मेयरले { $time } मा जारी गर्नुभयो।
order-decided-by-governor = मेयरको सट्टा प्रिफेक्चरका गभर्नरले { $time } मा जारी गर्नुभयो।
order-decided-by-police = प्रहरीले { $time } मा आदेश दियो।
order-decided-by-coast-guard = तटरक्षकले { $time } मा आदेश दियो।
order-posted-at = यस पेजमा { $time } मा राखियो।
order-corrected-at = { $time } मा सच्याइयो।
order-unconfirmed = यो हटाइएको खबर छैन। अझै लागू छ भन्ने मानेर चल्नुहोस्।
    .polarity = unknown

## Ends and corrections
order-lifted-elderly-evacuation = “वृद्धवृद्धा आदिले ठाउँ छोड्ने सूचना” { $time } मा हटाइयो।
    .polarity = ended
order-lifted-evacuation-order = “ठाउँ छोड्ने आदेश” { $time } मा हटाइयो।
    .polarity = ended
order-lifted-emergency-safety = “तुरुन्त ज्यान जोगाउने निर्देशन” { $time } मा हटाइयो।
    .polarity = ended
order-replaced-elderly-evacuation = “वृद्धवृद्धा आदिले ठाउँ छोड्ने सूचना” को सट्टा { $time } मा सतर्क श्रेणी { $level } जारी भयो।
order-replaced-evacuation-order = “ठाउँ छोड्ने आदेश” को सट्टा { $time } मा सतर्क श्रेणी { $level } जारी भयो।
order-replaced-emergency-safety = “तुरुन्त ज्यान जोगाउने निर्देशन” को सट्टा { $time } मा सतर्क श्रेणी { $level } जारी भयो।
order-replaced-without-level = { $time } मा यसको सट्टा नयाँ आदेश वा सूचना जारी भयो।
order-lifted-remaining = यो हटाइँदा त्यहाँ सतर्क श्रेणी { $level } लागू नै रह्यो।
order-lifted-remaining-none = यो हटाइँदा त्यहाँ नगरपालिकाको अरू कुनै आदेश वा सूचना बाँकी थिएन।
order-lifted-remaining-without-level = यो हटाइँदा त्यहाँ वा त्यसको केही भागमा सतर्क श्रेणी नभएको अर्को ठाउँ छोड्ने आदेश लागू नै रह्यो।
order-lifted-care = अझै पनि नदी र भिरालो ठाउँको नजिक नजानुहोस्।
    .polarity = keep-out
order-lifted-care-tsunami = अझै पनि समुद्र र नदीको नजिक नजानुहोस्।
    .polarity = keep-out
order-lifted-care-storm-surge = अझै पनि समुद्र र नदीको नजिक नजानुहोस्।
    .polarity = keep-out
order-lifted-care-earthquake = अझै पनि भिरालो ठाउँ र भत्किएका भवनको नजिक नजानुहोस्।
    .polarity = keep-out
order-lifted-care-large-fire = अझै पनि जलेको ठाउँको नजिक नजानुहोस्।
    .polarity = keep-out
order-lifted-care-volcano = अझै पनि ज्वालामुखीको मुख र खोँचको नजिक नजानुहोस्।
    .polarity = keep-out
order-cancelled-elderly-evacuation = “वृद्धवृद्धा आदिले ठाउँ छोड्ने सूचना” गल्तीले जारी भएको थियो। { $time } मा रद्द गरियो।
    .polarity = cancelled
order-cancelled-evacuation-order = “ठाउँ छोड्ने आदेश” गल्तीले जारी भएको थियो। { $time } मा रद्द गरियो।
    .polarity = cancelled
order-cancelled-emergency-safety = “तुरुन्त ज्यान जोगाउने निर्देशन” गल्तीले जारी भएको थियो। { $time } मा रद्द गरियो।
    .polarity = cancelled
order-cancelled-care = नगरपालिकाका अरू आदेश र सूचना, र मौसम एजेन्सी (JMA) को जानकारी हेर्नुहोस्।
order-state-prepared = तयार पारिएको
order-state-in-force = लागू छ
order-state-unconfirmed = पुष्टि भएको छैन
order-state-lifted = हटाइएको
order-state-cancelled = रद्द गरिएको

## Counts and titles
order-count = ठाउँ छोड्ने आदेश र सूचना: { $count }
order-lifted-title = पछिल्लो 24 घण्टामा हटाइएका वा रद्द गरिएका
