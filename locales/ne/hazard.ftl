### Same ids and arguments as ../ja/hazard.ftl.

## Kinds
hazard-flood = नदीको बाढी
hazard-flood-means = नदीको पानी बाहिर पोखिएर घर र सडकसम्म आउनु हो।
hazard-landslide = पहिरो
hazard-landslide-means = पहाड वा भिर भत्कनु, वा ढुङ्गामाटो बगेर आउनु हो।
hazard-storm-surge = उच्च समुद्र सतह (समुद्र उर्लने)
hazard-storm-surge-means = ताइफुन (ठूलो आँधी) आउँदा समुद्रको पानी धेरै माथि उर्लनु हो।
hazard-tsunami = सुनामी
hazard-tsunami-means = भूकम्पपछि समुद्रबाट आउने धेरै ठूला छाल हुन्।
hazard-inland-flood = वर्षाको पानीको डुबान
hazard-inland-flood-means = वर्षाको पानी नाला र ढलबाट बाहिर पोखिएर होचो जमिनमा जम्मा हुनु हो।
hazard-reservoir = सिँचाइ पोखरी फुट्ने
hazard-reservoir-means = सिँचाइ पोखरीको डिल फुटेर पानी एकैचोटि बगेर आउनु हो।
hazard-earthquake = भूकम्प
hazard-earthquake-means = जमिन जोडले हल्लिनु हो।
hazard-large-fire = ठूलो आगलागी
hazard-large-fire-means = आगो ठूलो क्षेत्रमा फैलिनु हो।
hazard-volcano = ज्वालामुखी विस्फोट
hazard-volcano-means = ज्वालामुखीबाट ढुङ्गा र खरानी उछिट्टिएर आउनु हो।

## What a layer says
scenario-l2 = अनुमान गर्न सकिने सबैभन्दा ठूलो वर्षा
scenario-l1 = नदीको योजना बनाउँदा आधार मानिएको वर्षा
attribute-depth = पानीको गहिराइ
attribute-duration = पानी घट्न लाग्ने समय
attribute-collapse = घर भत्कन सक्ने क्षेत्र
attribute-zone = सतर्कता क्षेत्र
phenomenon-steep-slope = भिर भत्कने पहिरो
phenomenon-debris-flow = ढुङ्गामाटोसहितको लेदो बग्ने पहिरो
phenomenon-slow-landslide = जमिन बिस्तारै सर्ने पहिरो

## Ranks, for legends and lists
rank-depth-0-to-0-3 = 0.3 m भन्दा कम
rank-depth-0-to-0-5 = 0.5 m भन्दा कम
rank-depth-0-3-to-0-5 = 0.3–0.5 m
rank-depth-0-5-to-1 = 0.5–1 m
rank-depth-0-5-to-3 = 0.5–3 m
rank-depth-1-to-3 = 1–3 m
rank-depth-3-to-5 = 3–5 m
rank-depth-5-to-10 = 5–10 m
rank-depth-10-to-20 = 10–20 m
rank-depth-from-20 = 20 m वा बढी
rank-duration-0-to-12 = 12 घण्टाभन्दा कम
rank-duration-12-to-24 = 12 घण्टादेखि 1 दिनसम्म
rank-duration-24-to-72 = 1 देखि 3 दिनसम्म
rank-duration-72-to-168 = 3 दिनदेखि 1 हप्तासम्म
rank-duration-168-to-336 = 1 देखि 2 हप्तासम्म
rank-duration-336-to-672 = 2 देखि 4 हप्तासम्म
rank-duration-from-672 = 4 हप्ता वा बढी
rank-yellow = पहिरो सतर्कता क्षेत्र (पहेँलो)
rank-yellow-planned = पहिरो सतर्कता क्षेत्र (पहेँलो, तोक्ने योजना)
rank-red = पहिरो विशेष सतर्कता क्षेत्र (रातो)
rank-red-planned = पहिरो विशेष सतर्कता क्षेत्र (रातो, तोक्ने योजना)
rank-collapse-flow = पानीको बहावले घर भत्कन सक्ने
rank-collapse-bank-erosion = नदीको किनार काटिएर घर भत्कन सक्ने
rank-collapse-both = पानीको बहाव र किनार कटानले घर भत्कन सक्ने

## Depths
depth-below = { $max } m भन्दा कम
depth-range = { $min }–{ $max } m
depth-from = { $min } m वा बढी
depth-means-below-0-5m = पानी साधारण घरको भुइँतल्लाको भुइँसम्म आउन सक्छ।
depth-means-0-5-to-3m = पानी भुइँतल्लाको सिलिङसम्म आउन सक्छ।
depth-means-3-to-5m = पानी 2 तल्ला (भुइँतल्लाभन्दा एक तल्ला माथि) को सिलिङसम्म आउन सक्छ।
depth-means-5-to-10m = पानी 3 वा 4 तल्लासम्म आउन सक्छ (भुइँतल्लालाई 1 गन्दा)।
depth-means-10m-or-more = पानी 4 तल्लाभन्दा पनि माथि आउन सक्छ (भुइँतल्लालाई 1 गन्दा)।

## A zone in one line
zone-depth = { $hazard }: पानीको गहिराइ { $depth }
zone-rank = { $hazard }: { $rank }
zone-rivers = नदी: { $rivers }

## Legends and layers
legend-depth = { $hazard }: पानीको गहिराइ
legend-duration = { $hazard }: पानी घट्न लाग्ने समय
legend-collapse = { $hazard }: घर भत्कन सक्ने क्षेत्र
legend-zone = { $hazard }: सतर्कता क्षेत्र
layer-hazard = खतराहरू
layer-shelters = आपत्कालीन शरणस्थल र आश्रय केन्द्र
layer-places = ठाउँका नाम, बस स्टप, रेल स्टेसन
layer-boundary = सहरको सिमाना
layer-roads = बस चल्ने सडक
layer-railways = रेलमार्ग

## What the survey looked at, and what it did not
covers-designated-rivers = सरकारी निकायले तोकेका ठूला नदीको मात्र सर्वेक्षण गरिएको छ।
gap-smaller-rivers = साना नदी र खोला: सर्वेक्षण गरिएको छैन।
gap-outside-survey = यो ठाउँ सर्वेक्षण गरिएको क्षेत्रभन्दा बाहिर पर्छ।
gap-outside-city = यो ठाउँ सहरभन्दा बाहिर छ। यो नक्सामा सहरभित्रको जानकारी मात्र छ।
covers-exception = { $name } मा { $date } मा बाढी आएको थियो, यस ठाउँको नजिक: { $near }। यो नदी सर्वेक्षण गरिएका नदीमा पर्दैन।
covers-exception-dated = { $name } मा { $date } मा बाढी आएको थियो। यो नदी सर्वेक्षण गरिएका नदीमा पर्दैन।
covers-exception-named = { $name } सर्वेक्षण गरिएका नदीमा पर्दैन।
