### Same ids and arguments as ../ja/web.ftl.

## The page kept on the phone
web-kept-page = नेटवर्कले जवाफ दिँदैन। यो { $time } मा सेभ गरिएको पेज हो। अहिले फरक हुन सक्छ।
web-kept-page-unknown = नेटवर्कले जवाफ दिँदैन। यो सेभ गरिएको पेज हो। अहिले फरक हुन सक्छ।
web-age-now = एक मिनेटभित्र
web-age-minutes = { $count ->
    [one] { $count } मिनेटअघि
   *[other] { $count } मिनेटअघि
}
web-age-hours = { $count ->
    [one] { $count } घण्टाअघि
   *[other] { $count } घण्टाअघि
}
web-age-days = { $count ->
    [one] { $count } दिनअघि
   *[other] { $count } दिनअघि
}
web-in-app = यो एपभित्र खुलेको पेजले, इन्टरनेट नभएको बेला हेर्नका लागि नक्सा सेभ गर्न सक्दैन।
web-in-app-link = आफ्नो ब्राउजरमा खोल्ने

## Loading the map
web-pack-label = सहरको नक्सा लोड हुँदै छ
web-pack-starting = सहरको नक्सा तयार हुँदै छ।
web-pack-progress = सहरको नक्सा यो फोनमा आउँदै छ: { $total } MB मध्ये { $done } MB
web-pack-progress-open = सहरको नक्सा यो फोनमा आउँदै छ: { $done } MB
web-pack-failed = सहरको नक्सा लोड गर्न सकिएन। यस पेजका सूची नक्साबिना पनि चल्छन्।
web-try-again = फेरि प्रयास गर्ने
web-pack-when-near = तपाईंको ब्राउजर कम डेटा खर्च गर्ने सेटिङमा छ। तपाईं पेजको यो भागमा आएपछि मात्र सहरको नक्सा ल्याइन्छ; त्यसपछि इन्टरनेट नभए पनि चल्छ।
web-pack-kept = नक्सा यो फोनमा सेभ भएको छ। इन्टरनेट नभए पनि चल्छ।
web-pack-not-kept = यो ब्राउजरले नक्सा सेभ गर्दैन। इन्टरनेट नभए फेरि खुल्दैन।
web-pack-older = यो अघिल्लो पटक सेभ गरिएको नक्सा हो। नयाँ नक्सा आउनेबित्तिकै त्यही चल्छ।
web-no-map = यो ब्राउजरले नक्सा देखाउन सक्दैन। ठाउँको नाम खोज्नुहोस्: नक्साबिना पनि उत्तर आउँछ।

## The map
web-map-label = खतराको नक्सा
web-map-keys = नक्सा। तीर किले नक्सा सर्छ, प्लस र माइनस किले ठूलो-सानो हुन्छ, Enter किले बीचको बिन्दुको उत्तर दिन्छ।
web-map-two-fingers = नक्सा सार्न दुई औँला चलाउनुहोस्
web-map-wheel-windows = नक्सा ठूलो-सानो पार्न Ctrl थिचेर स्क्रोल गर्नुहोस्
web-map-wheel-mac = नक्सा ठूलो-सानो पार्न ⌘ थिचेर स्क्रोल गर्नुहोस्
web-map-tap = नक्सामा कुनै ठाउँ छुनुहोस्। उत्तर तपाईंको फोनभित्रै निकालिन्छ।
web-zoom-in = ठूलो पार्ने
web-zoom-out = सानो पार्ने
web-close = बन्द गर्ने
web-answer-here = यो ठाउँको उत्तर
web-place-found = भेटियो: { $name }
web-position = म कहाँ छु, देखाउने
web-position-looking = तपाईं कहाँ हुनुहुन्छ, खोज्दै छ।
web-position-found = तपाईं यहाँ नजिक हुनुहुन्छ ({ $metres } m भित्र)।
web-position-denied = ब्राउजरलाई तपाईंको स्थान हेर्ने अनुमति छैन। नक्सा छुनुहोस्, वा नामबाट खोज्नुहोस्।
web-position-unavailable = तपाईंको स्थान भेटिएन। नक्सा छुनुहोस्, वा नामबाट खोज्नुहोस्।
web-position-unsupported = यो ब्राउजरले स्थान खोज्न सक्दैन। नक्सा छुनुहोस्, वा नामबाट खोज्नुहोस्।
web-position-outside = तपाईं सहरबाहिर हुनुहुन्छ जस्तो छ। यो नक्साले त्यहाँको उत्तर दिन सक्दैन।

## Search
web-search-label = ठाउँ खोज्ने
web-search-placeholder = ठाउँ, स्टेसन, आश्रय केन्द्र
web-search-results = भेटिएका ठाउँ
web-search-none = कुनै ठाउँ भेटिएन। नामको एउटा भाग मात्र लेख्नुहोस्।
web-search-count = { $count ->
    [0] “{ $query }” नामको ठाउँ भेटिएन।
    [one] “{ $query }”: { $count } ठाउँ भेटियो। तीर किले छान्नुहोस्।
   *[other] “{ $query }”: { $count } ठाउँ भेटिए। तीर किले छान्नुहोस्।
}
web-search-unavailable = ठाउँको सूची अझै यो फोनमा आएको छैन।

## Layers and legend
web-layers-title = नक्साका प्रकार र रङ
web-legend-title = रङ र चिह्नको अर्थ
web-layers-others = नक्सामा अरू कुरा
web-layer-hidden = { $hazard }: क्षेत्र लुकाइएको छ
web-layer-show = देखाउने
web-legend-white = सेतो: कुनै क्षेत्र कोरिएको छैन। यसको अर्थ सुरक्षित भन्ने होइन।
    .polarity = unknown
web-site-recommended = हरियो किनार मात्र भएको घर: आपत्कालीन शरणस्थल, यो खतराका लागि तोकिएको: { $hazard }, र कोरिएको क्षेत्रबाहिर
web-site-other = खैरो (ग्रे) घर: जानुअघि नगरपालिकालाई सोध्नुहोस्
web-site-open-unknown = अहिले खुला छ कि छैन, यहाँ थाहा हुँदैन।
web-base-map-title = पृष्ठभूमि
web-base-map-switch = सरकारी नक्सा संस्था (GSI) को नक्सा
web-base-map-reveals = यो खोल्दा, तपाईं कुन क्षेत्र हेर्दै हुनुहुन्छ भन्ने नक्सा संस्थालाई थाहा हुन सक्छ। इन्टरनेट नभए यो चल्दैन।
web-sources-title = स्रोत

## The answer
web-sheet-label = यो ठाउँको उत्तर
web-sheet-close = उत्तर बन्द गर्ने
web-sheet-more = उत्तर धेरै देखाउने
web-sheet-less = उत्तर थोरै देखाउने
web-answer-older = यो उत्तर यो फोनमा सेभ गरिएको पुरानो नक्साबाट आएको हो। नयाँ नक्सा अझै आएको छैन।
web-near = { $name } नजिक
web-make-my-map = मेरो नक्सा बनाउने
web-listen = सुन्ने
web-listen-stop = रोक्ने
web-share = पठाउने
web-copy = कपी गर्ने
web-copied = लेखिएको कुरा कपी भयो।

## My map
web-my-empty = तपाईंले अझै ठाउँ छान्नुभएको छैन। नक्सा खोल्नुहोस्, आफ्नो घर छुनुहोस्, र “मेरो नक्सा बनाउने” थिच्नुहोस्।
web-my-choose = नक्सामा छान्ने
web-my-cannot-keep = यो ब्राउजरले तपाईंको ठाउँ सेभ गर्न सक्दैन। केही पनि सेभ भएन।
web-my-questions = तपाईंको घरबारे
web-my-questions-why = कुनै पनि प्रश्न छोड्न सकिन्छ। छोडेको प्रश्नमा सबैभन्दा खराब अवस्था मानिन्छ।
web-my-kept-here = तपाईंको ठाउँ र जवाफ यो फोनमा मात्र सेभ हुन्छन्।
web-my-other-point = अर्को ठाउँ छान्ने
web-my-forget = मेरो ठाउँ र जवाफ मेटाउने
web-ask-storeys = भवन कति तल्लाको छ?
web-ask-living-floor = तपाईं कुन तल्लामा बस्नुहुन्छ वा सुत्नुहुन्छ?
web-ask-living-floor-hint = भुइँतल्ला (जमिनको तल्ला) लाई 1 गनिन्छ।
web-ask-structure = भवन केले बनेको छ?
web-ask-basement = के जमिनमुनिको कोठामा कोही बस्नुहुन्छ वा सुत्नुहुन्छ?
web-ask-needs-help = के ठाउँ छोड्न समय वा मद्दत चाहिने कोही हुनुहुन्छ?
web-ask-needs-help-hint = वृद्धवृद्धा, साना बालबालिका, गर्भवती, बिरामी, अपाङ्गता भएका व्यक्ति
web-ask-safe-relatives = के खतरा क्षेत्रबाहिर तपाईंलाई राख्ने आफन्त वा साथी हुनुहुन्छ?
web-ask-can-endure = के बिजुली, पानी र शौचालय नभए पनि केही दिन घरमा बस्न सक्नुहुन्छ?
web-ask-can-endure-hint = पानी, खाना, औषधि र शौचालयको तयारीबारे सोच्नुहोस्।
web-floor = { $count } तल्ला
web-floor-or-more = { $count } तल्ला वा बढी
web-structure-wood = काठ
web-structure-robust = फलामे छडसहितको कङ्क्रिट (RCC)
web-answer-yes = हो
web-answer-no = होइन
web-answer-unknown = थाहा छैन

## The live page
web-live-age = ({ $age })
web-live-as-of = यो { $time } को जानकारी हो। अहिले फरक हुन सक्छ।
web-live-lapsed = यो { $time } सम्ममा फेरि पुष्टि गर्नुपर्ने थियो, तर गरिएन। अहिले फरक हुन सक्छ।
web-live-lapsed-undated = यो फेरि पुष्टि गरिएको छैन। अहिले फरक हुन सक्छ।

## Closed roads and open shelters on the map
web-closures-switch = बन्द सडक
web-closures-hidden = बन्द सडक नक्सामा लुकाइएको छ।
web-closures-label = बन्द सडक
web-closures-list = बन्द सडकको सूची
web-openings-switch = खुला आश्रय केन्द्र
web-openings-hidden = खुला आश्रय केन्द्र नक्सामा देखाइएको छैन।
web-map-kept-postings = यस नक्साका बन्द सडक र खुला आश्रय केन्द्र { $time } का हुन्। अहिले फरक हुन सक्छन्।
web-sign-closed = धर्को भएको रातो गोलो: सडक बन्द
web-sign-limited = रातो त्रिकोण: सडकमा आंशिक बन्देज छ
web-sign-unconfirmed = बीच-बीचमा छुटेको रेखा (- - -): योजना, वा पुष्टि नभएको
web-sign-open = पूरै हरियो रङको घर: अहिले खुला, तल लेखिएका खतराका लागि

## Is my home in an area of an order
web-my-orders-title = ठाउँ छोड्ने आदेश र तपाईंको घर
web-my-orders-here = के तपाईंको घर लागू हुने क्षेत्रमा पर्छ?
web-my-district-ask = तपाईंको घर कुन इलाकामा छ?
web-my-district-why = आदेशमा इलाका वा त्यसको भागको नाम लेखिन्छ, तर नक्सामा तिनका सिमाना छैनन्। त्यसैले छान्नुहोस्। तपाईंले छानेको कुरा यो फोनमा मात्र रहन्छ।
web-my-district-probably = हामीलाई थाहा भएको सबैभन्दा नजिकको ठाउँ हेर्दा, यो सायद { $name } हो।
web-my-oaza-ask = इलाकाको कुन भाग (ठेगानाको ओआजा)?
web-my-inside = तपाईंको घर यो आदेश लागू हुने क्षेत्रमा पर्छ।
web-my-inside-probably = तपाईंको घर सायद यो आदेश लागू हुने क्षेत्रमा पर्छ। पक्का गर्न तल आफ्नो इलाका छान्नुहोस्।
web-my-partly = यो आदेश तपाईंको इलाकाको एक भागका लागि हो। तपाईंको घर त्यसमा पर्छ कि पर्दैन, हेर्नुहोस्: { $areas }
web-my-not-named = यो आदेशमा तपाईंले छानेको ठाउँको नाम छैन। तर खतरा त्यस क्षेत्रको सिमानामै रोकिँदैन: खतरा महसुस हुनेबित्तिकै ठाउँ छोड्नुहोस्।
web-my-not-chosen = तल आफ्नो इलाका छान्नुहोस्। त्यसपछि यो पेजले बताउन सक्छ।
