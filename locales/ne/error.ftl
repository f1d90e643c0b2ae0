### Same ids and arguments as ../ja/error.ftl.

problem-missing-parameter = चाहिने कुनै कुरा छुटेको छ।
problem-bad-parameter = कुनै कुरा पढ्न सकिएन।
problem-swapped-axes = देशान्तर र अक्षांश उल्टो परेको जस्तो छ।
problem-outside-japan = यो स्थान जापानबाहिर छ। यो नक्साले यहाँको उत्तर दिन सक्दैन।
problem-bad-bbox = क्षेत्र पढ्न सकिएन।
problem-not-found = यो पेज यहाँ छैन।
problem-unknown-id = यो नम्बरको कुनै ठाउँ छैन।
problem-not-connected = बन्द सडकको जानकारी यहाँ अझै जोडिएको छैन।
problem-tile-outside = यो क्षेत्रको नक्सा छैन।
problem-bad-tile-address = नक्साको यो टुक्राको नम्बर पढ्न सकिएन।
problem-method-not-allowed = यहाँ यो काम गर्न मिल्दैन।
problem-not-acceptable = मागिएको रूपमा पठाउन सकिँदैन।
problem-uri-too-long = ठेगाना धेरै लामो भयो।
problem-range-not-satisfiable = मागिएको भाग छैन।
problem-not-ready = सेवा सुरु हुँदै छ।
problem-timed-out = उत्तर आउन धेरै समय लाग्यो।
problem-internal = गल्ती हाम्रो हो, उत्तर दिन सकिएन।

error-do-address = ठेगाना जाँच्नुहोस्, वा पहिलो पेजबाट सुरु गर्नुहोस्।
error-do-again = आफूले लेखेको कुरा जाँचेर फेरि प्रयास गर्नुहोस्।
error-do-later = एक मिनेट पर्खेर पेज फेरि खोल्नुहोस्।
error-do-map = नक्सामा सहरभित्रको कुनै ठाउँ छान्नुहोस्।
error-ask = हतार भए नगरपालिका कार्यालयमा फोन गर्नुहोस्: { $number }
