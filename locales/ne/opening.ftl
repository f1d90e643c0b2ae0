### Same ids and arguments as ../ja/opening.ftl.

## States
opening-state-preparing = तयारी हुँदै छ
opening-state-open = खुला छ
opening-state-closed = बन्द छ
opening-state-unsafe = प्रयोग गर्न मिल्दैन
opening-open = यी खतराका बेला जाने ठाउँका रूपमा खुला छ: { $hazards }
    .polarity = go-there
opening-preparing = यी खतराका लागि खोल्ने तयारी हुँदै छ: { $hazards }। अझै भित्र जान मिल्दैन।
    .polarity = keep-out
opening-closed = बन्द छ। भित्र जान मिल्दैन।
    .polarity = keep-out
opening-unsafe = बिग्रिएकाले वा अरू कारणले प्रयोग गर्न मिल्दैन। त्यहाँ नजानुहोस्।
    .polarity = keep-out

opening-crowding-space = खाली ठाउँ छ।
opening-crowding-some-space = अलि भिड छ।
opening-crowding-crowded = भिड छ।
opening-crowding-full = भरिएको छ, कोही पनि भित्र जान मिल्दैन। अर्को ठाउँमा जानुहोस्।
    .polarity = keep-out

opening-undesignated = यी खतराका लागि तोकिएको होइन: { $hazards }। तैपनि नगरपालिकाले खोलेको छ।
opening-undesignated-reason = नगरपालिकाले किन खोल्यो (जापानी भाषामा): { $text }

## Services
opening-services-yes = छ: { $services }
opening-services-no = छैन: { $services }
opening-services-unknown = छ कि छैन थाहा छैन: { $services }
opening-service-power = बिजुली
opening-service-water = धाराको पानी
opening-service-toilet = शौचालय
opening-service-accessible-toilet = ह्वीलचेयर जाने शौचालय
opening-service-step-free = खुड्किला नभएको ढोका
opening-service-charging = फोन चार्ज
opening-service-wifi = वाइफाइ (Wi-Fi)
opening-service-pets = पाल्तु जनावर राख्ने ठाउँ
opening-service-baby-room = बच्चालाई दूध खुवाउने कोठा
opening-service-interpreter = दोभासे
opening-service-air-conditioning = हिटर र एसी
opening-interpreters = बोलिने भाषा: { $languages }

## How far it is known
opening-was-open = { $time } मा, यी खतराका बेला जाने ठाउँका रूपमा खुला थियो: { $hazards }
opening-was-preparing = { $time } मा, यी खतराका लागि खोल्ने तयारी हुँदै थियो: { $hazards }
opening-unconfirmed = अहिले खुला छ कि छैन, थाहा छैन। समय छ भने जानुअघि नगरपालिकालाई सोध्नुहोस्।
    .polarity = unknown
opening-none-posted = नगरपालिकाले यो ठाउँ खोलेको सूचना दिएको छैन। कर्मचारीले { $time } मा यो पुष्टि गर्नुभयो।
opening-none-posted-brief = खोलेको सूचना छैन।
opening-unknown-brief = खुला छ कि छैन, थाहा छैन।
opening-unknown = अहिले खुला छ कि छैन, थाहा छैन। समय छ भने जानुअघि नगरपालिकालाई सोध्नुहोस्।
    .polarity = unknown

## Counts and the way
opening-count = { $count ->
    [one] खुला ({ $hazard }): { $count } ठाउँ
   *[other] खुला ({ $hazard }): { $count } ठाउँ
}
opening-count-all = { $count ->
    [one] खुला: { $count } ठाउँ
   *[other] खुला: { $count } ठाउँ
}
opening-count-unconfirmed = खुला भनिएका ठाउँ; सबैको फेरि पुष्टि भएको छैन
opening-level-5 = तपाईं सतर्क श्रेणी 5 को क्षेत्रमा हुनुहुन्छ, र आपत्कालीन शरणस्थल वा आश्रय केन्द्र टाढा छ भने, त्यता नजानुहोस्।
    .polarity = safest-now
opening-way = जाने बाटो पनि जाँच्नुहोस्। पानी भएको सडक, नदी र भिरालो ठाउँबाट टाढै रहनुहोस्।
