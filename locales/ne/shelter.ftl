### Same ids and arguments as ../ja/shelter.ftl.

shelter-role-emergency-site = आपत्कालीन शरणस्थल
shelter-role-emergency-site-means = खतरा नजिक आउँदा ज्यान जोगाउन तुरुन्त त्यहाँ जानुहोस्।
    .polarity = go-there
shelter-role-shelter = आश्रय केन्द्र
shelter-role-shelter-means = घर फर्कन नसक्दा केही समय बस्ने ठाउँ हो।
shelter-role-special-care-shelter = विशेष हेरचाह आश्रय केन्द्र
shelter-role-special-care-shelter-means = विशेष मद्दत चाहिने मानिस केही समय बस्ने ठाउँ हो। जानुअघि नगरपालिकालाई सोध्नुहोस्।

shelter-designated-yes = यो खतराका लागि आपत्कालीन शरणस्थलका रूपमा तोकिएको छ: { $hazard }
shelter-designated-no = यो खतराका लागि आपत्कालीन शरणस्थलका रूपमा तोकिएको छैन: { $hazard }। यसको अर्थ “काम नलाग्ने” भन्ने होइन।
shelter-designated-none = विपद्पछि बस्ने ठाउँ हो। तुरुन्त भागेर जाने ठाउँ भनेर तोकिएको छैन।
shelter-designated-list = यी खतराका लागि तोकिएको: { $hazards }

shelter-in-zone = नक्सामा कोरिएको क्षेत्रभित्र पर्छ: { $hazard }
shelter-in-zone-depth = यस नक्साको बाढी क्षेत्रभित्र पर्छ: पानीको गहिराइ { $depth }
shelter-outside-zone = नक्सामा कोरिएको क्षेत्रबाहिर पर्छ: { $hazard }
shelter-near-zone = यहाँबाट { $metres } m भित्र कोरिएको क्षेत्र छ: { $hazard }
shelter-zone-unknown = { $hazard }: यहाँको डेटा छैन, त्यसैले यो ठाउँ क्षेत्रभित्र पर्छ कि पर्दैन, थाहा छैन।
shelter-known-flooded = यो ठाउँ पहिले पानीमा डुबेको छ।
shelter-known-flooded-on = यो ठाउँ { $date } मा पानीमा डुबेको थियो।

shelter-recommended = { $hazard }: तोकिएको छ, र कोरिएको क्षेत्रबाहिर पर्छ।
shelter-not-recommended = जानुअघि नगरपालिकालाई सोध्नुहोस्।
shelter-none-recommended = { $hazard }: तोकिएको र कोरिएको क्षेत्रबाहिरको ठाउँ भेटिएन। नगरपालिकालाई सोध्नुहोस्: { $number }
shelter-list-title = जाने ठाउँ: { $hazard }
shelter-distance = { $minutes ->
    [one] सीधा दूरी { $distance }, हिँडेर करिब { $minutes } मिनेट। साँच्चैको बाटो योभन्दा लामो हुन्छ।
   *[other] सीधा दूरी { $distance }, हिँडेर करिब { $minutes } मिनेट। साँच्चैको बाटो योभन्दा लामो हुन्छ।
}
shelter-address = ठेगाना: { $address }
shelter-accepts = कसका लागि: { $people }
shelter-state-unknown = अहिले खुला छ कि छैन, यहाँ थाहा हुँदैन।
