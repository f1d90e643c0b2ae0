### Same ids and arguments as ../ja/answer.ftl.

answer-here = यहाँ: { $name }
answer-point = पूर्व देशान्तर { $lon }, उत्तर अक्षांश { $lat } को ठाउँ
answer-outside-city = यो ठाउँ सहरभन्दा बाहिर छ। यो नक्साले यहाँको उत्तर दिन सक्दैन। तपाईं भएको ठाउँको नगरपालिकालाई सोध्नुहोस्।
answer-outside-drawn = यो ठाउँ सहरभन्दा बाहिर छ, तर यहाँ नक्सामा तलका क्षेत्र कोरिएका छन्। नक्सामा नकोरिएका अरू खतरा पनि हुन सक्छन्।
answer-on-device = यो उत्तर तपाईंको फोनभित्रै निकालिएको हो।

knowledge-drawn = { $hazard }: यो ठाउँ नक्सामा कोरिएको क्षेत्रभित्र पर्छ।
knowledge-no-zone-shown = { $hazard }: यहाँ कुनै क्षेत्र कोरिएको छैन। तर पानी आउन सक्छ।
    .polarity = unknown
knowledge-no-zone-shown-land = { $hazard }: यहाँ कुनै क्षेत्र कोरिएको छैन। तर जमिन भत्कन सक्छ।
    .polarity = unknown
knowledge-not-surveyed-smaller-rivers = साना नदी र खोला: सर्वेक्षण गरिएको छैन।
knowledge-not-surveyed-outside-survey = यो ठाउँ सर्वेक्षण गरिएको क्षेत्रभन्दा बाहिर पर्छ।
knowledge-not-surveyed-outside-city = यो ठाउँ सहरभन्दा बाहिर छ।
knowledge-not-surveyed = केही कुराको सर्वेक्षण गरिएको छैन।
    .polarity = unknown
knowledge-no-data = { $hazard }: यहाँको डेटा छैन। यसको अर्थ सुरक्षित भन्ने होइन।
    .polarity = unknown
knowledge-stale = { $hazard }: डेटा पुरानो भइसक्यो ({ $date } देखि)। अहिले फरक हुन सक्छ।
    .polarity = unknown
knowledge-stale-undated = { $hazard }: डेटा पुरानो भइसक्यो। अहिले फरक हुन सक्छ।
    .polarity = unknown
answer-all-no-data = { $hazards }: यहाँको डेटा छैन। यसको अर्थ सुरक्षित भन्ने होइन।
    .polarity = unknown

near-depth = यहाँबाट { $metres } m भित्र पानीको गहिराइ { $depth } हुन सक्छ।
near-rank = यहाँबाट { $metres } m भित्र: { $rank }
near-accuracy = तपाईंको स्थान करिब { $metres } m सम्म फरक हुन सक्छ। यो उत्तर त्यति दूरीभित्रको सबैभन्दा खराब ठाउँको हो।

answer-source = स्रोत: { $credit } ({ $edition } को संस्करण)

## Postings
live-closures-not-connected = बन्द सडकको जानकारी यहाँ अझै जोडिएको छैन। बन्द सडक हुन सक्छन्; नगरपालिकालाई सोध्नुहोस्।
live-evacuation-not-connected = ठाउँ छोड्ने आदेश र सूचना यहाँ अझै जोडिएका छैनन्। कुनै जारी छ कि छैन, यहाँ थाहा हुँदैन। नगरपालिकाको वेबसाइट हेर्नुहोस्।
live-warnings-not-connected = मौसम चेतावनी यहाँ अझै जोडिएको छैन। कुनै जारी छ कि छैन, यहाँ थाहा हुँदैन। मौसम एजेन्सी (JMA) को वेबसाइट हेर्नुहोस्।
live-notices-not-connected = नगरपालिकाका सूचना यहाँ अझै जोडिएका छैनन्। नगरपालिकाको वेबसाइट हेर्नुहोस्।
