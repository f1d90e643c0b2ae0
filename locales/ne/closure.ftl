### Same ids and arguments as ../ja/closure.ftl.

## Names of restrictions
closure-restriction-full-closure = सडक पूरै बन्द
closure-restriction-closure-one-direction = एक दिशातिर बन्द
closure-restriction-vehicle-closure = सवारी साधनका लागि बन्द
closure-restriction-large-vehicle-closure = ठूला सवारी साधनका लागि बन्द
closure-restriction-alternating = एउटै लेन, पालैपालो
closure-restriction-lane-restriction = केही लेन बन्द
closure-restriction-width-reduction = साँघुरो पारिएको सडक
closure-restriction-one-way = एकतर्फी सडक
closure-restriction-speed = गति सीमा घटाइएको
closure-restriction-chain = चेन वा जाडोको टायर चाहिने
closure-restriction-pedestrian-closure = पैदल यात्रुका लागि बन्द

## What they mean
closure-effect-full-closure = यहाँबाट कोही पनि जान मिल्दैन।
    .polarity = keep-out
closure-effect-closure-one-direction = एक दिशातिर जान मिल्दैन।
    .polarity = keep-out
closure-effect-vehicle-closure = सवारी साधन लिएर जान मिल्दैन।
    .polarity = keep-out
closure-effect-large-vehicle-closure = ट्रक, बस जस्ता ठूला सवारी साधन जान मिल्दैन।
    .polarity = keep-out
closure-effect-alternating = सडकको एकापट्टि मात्र खुला छ, दुवैतिरका सवारी साधन पालैपालो जान्छन्। सङ्केत हेरेर जानुहोस्।
    .polarity = may-pass
closure-effect-lane-restriction = सडकका केही लेन मात्र बन्द छन्।
    .polarity = may-pass
closure-effect-width-reduction = सडक सधैँभन्दा साँघुरो छ।
    .polarity = may-pass
closure-effect-one-way = एउटा दिशातिर मात्र जान मिल्छ।
    .polarity = may-pass
closure-effect-speed = गति सीमा घटाइएको छ। बिस्तारै चलाउनुहोस्।
    .polarity = may-pass
closure-effect-chain = जाडोको टायर वा चेन नलगाएका सवारी साधन जान मिल्दैन। त्यहाँको चिह्नअनुसार गर्नुहोस्।
    .polarity = keep-out
closure-effect-pedestrian-closure = पैदल जान मिल्दैन।
    .polarity = keep-out
closure-effect-who = जान मिल्दैन: { $who }
    .polarity = keep-out
closure-affects = यो नियम यिनका लागि हो: { $who }
closure-walkers = पैदल हिँड्नेलाई रोकिएको छैन। तर पानी भएको वा भत्किएको ठाउँमा नपस्नुहोस्।
    .polarity = keep-out
closure-emergency-vehicles = एम्बुलेन्स र दमकल पनि जान मिल्दैन।
    .polarity = keep-out

closure-affected-pedestrian = पैदल यात्रु
closure-affected-bicycle = साइकल
closure-affected-motorcycle = मोटरसाइकल
closure-affected-car = कार
closure-affected-large-vehicle = ठूला सवारी साधन
closure-affected-bus = बस
closure-affected-emergency-vehicle = एम्बुलेन्स र दमकल

## Causes
closure-cause-flooding = सडक पानीमा डुबेको छ।
closure-cause-inundation = वरपर पानी पसेको छ।
closure-cause-heavy-rain-precaution = धेरै पानी परेकाले, विपद् हुनुअघि नै बन्द गरिएको हो।
closure-cause-landslide = पहिरो गएको छ।
closure-cause-debris-flow = ढुङ्गामाटोसहितको लेदो बगेर आएको छ।
closure-cause-rockfall = ढुङ्गा खसेको छ।
closure-cause-fallen-tree = रुख ढलेको छ।
closure-cause-subsidence = सडक भासिएको वा भत्किएको छ।
closure-cause-bridge-damage = पुल बिग्रेको छ।
closure-cause-high-tide = समुद्रको पानी सडकमा आएको छ।
closure-cause-river-overflow = नदीको पानी बाहिर पोखिइरहेको छ।
closure-cause-snow-ice = हिउँ वा बरफले सडक चिप्लो छ।
closure-cause-strong-wind = हावा जोडले चलिरहेको छ।
closure-cause-earthquake = भूकम्प गएकाले हो।
closure-cause-accident = दुर्घटना भएको छ।
closure-cause-fire = आगलागी भएको छ।
closure-cause-construction = सडकमा काम भइरहेको छ।
closure-cause-downed-line = बिजुलीको तार चुँडिएको वा झुन्डिएको छ। नजिक नजानुहोस्, नछुनुहोस्।
closure-cause-utility-works = बिजुली, टेलिफोन, पानी वा ग्यासको मर्मत भइरहेको छ।
closure-cause-gas-leak = ग्यास चुहिएको छ। आगो नबाल्नुहोस्, र टाढा जानुहोस्।
closure-cause-event = कार्यक्रम वा चाडपर्व भएकाले हो।
closure-cause-inspection = सडक जाँच्दै छ।
closure-cause-unknown = कारण खोज्दै छ।

## Where
closure-feature-bridge = यो ठाउँ पुलमा हो।
closure-feature-underpass = यो ठाउँ अन्डरपासमा हो, जहाँ सडक रेलमार्ग वा अर्को सडकमुनिबाट जान्छ।
closure-feature-tunnel = यो ठाउँ सुरुङमा हो।
closure-feature-crossing = यो ठाउँ चौबाटोमा हो।
closure-feature-level-crossing = यो ठाउँ रेलमार्ग काट्ने ठाउँमा हो।

closure-direction-both = यो दुवै दिशाका लागि हो।
closure-direction-forward = यो एउटा दिशाका लागि मात्र हो। नक्सामा तीर हेर्नुहोस्।
closure-direction-backward = यो एउटा दिशाका लागि मात्र हो। नक्सामा तीर हेर्नुहोस्।
closure-toward-north = यो उत्तरतिर जाने दिशाका लागि मात्र हो।
closure-toward-north-east = यो उत्तरपूर्वतिर जाने दिशाका लागि मात्र हो।
closure-toward-east = यो पूर्वतिर जाने दिशाका लागि मात्र हो।
closure-toward-south-east = यो दक्षिणपूर्वतिर जाने दिशाका लागि मात्र हो।
closure-toward-south = यो दक्षिणतिर जाने दिशाका लागि मात्र हो।
closure-toward-south-west = यो दक्षिणपश्चिमतिर जाने दिशाका लागि मात्र हो।
closure-toward-west = यो पश्चिमतिर जाने दिशाका लागि मात्र हो।
closure-toward-north-west = यो उत्तरपश्चिमतिर जाने दिशाका लागि मात्र हो।

## State and times
closure-state-planned = योजना
closure-state-in-force = लागू छ
closure-state-unconfirmed = पुष्टि भएको छैन
closure-state-lifted = हटाइएको
closure-planned = तलको बन्देज { $time } देखि सुरु हुने योजना छ।
closure-since = { $time } देखि लागू छ।
closure-unconfirmed = नगरपालिकाले जाँच्दै छ। सडक बन्द छ भन्ने मान्नुहोस्।
    .polarity = keep-out
closure-unconfirmed-limit = नगरपालिकाले जाँच्दै छ। यो बन्देज अझै लागू छ भन्ने मान्नुहोस्।
closure-lifted = यो बन्देज { $time } मा हटाइयो।
    .polarity = ended
closure-lifted-care = पानी वा खसेका चीज अझै बाँकी हुन सक्छन्। राम्ररी हेरेर जानुहोस्।
closure-expected-end = { $time } मा सकिने अनुमान छ।
closure-until-further-notice = कहिले सकिन्छ, अझै थाहा छैन।
closure-expected-end-passed = { $time } मा सकिने अनुमान थियो, तर अझै हटाइएको छैन।

## Who says so, and notes
closure-decided-by-city = यो नगरपालिकाले तय गरेको हो।
closure-decided-by-prefecture = यो प्रिफेक्चरले तय गरेको हो।
closure-decided-by-national = यो देशको सडक कार्यालयले तय गरेको हो।
closure-decided-by-police = यो प्रहरीले तय गरेको हो।
closure-detour = घुमेर जाने बाटो (जापानी भाषामा): { $text }

## Counts
closure-count-closed = बन्द सडक: { $count }
closure-count-limited = आंशिक बन्देज भएका सडक: { $count }

## Names of numbered roads
road-national = राष्ट्रिय राजमार्ग { $number }
road-prefectural = प्रिफेक्चर सडक { $number }
