### Same ids and arguments as ../ja/live.ftl.

## Times of a posting
live-confirmed-at = नगरपालिकाले { $time } मा पुष्टि गरेको हो।
live-last-confirmed = अन्तिम पटक { $time } मा पुष्टि भएको हो। त्यसपछि पुष्टि भएको छैन।
live-times = मिति नलेखिएका समय { $date } का हुन्। सबै समय जापान समय हुन्।

## Notes of the staff
live-note = नगरपालिकाको थप जानकारी (जापानी भाषामा): { $text }

live-note-translated = नगरपालिकाको थप जानकारी (मानिसले अनुवाद गरेको): { $text }

## Nothing posted, and how far that is known
live-evacuation-none = { $city } ले यहाँ ठाउँ छोड्ने कुनै आदेश वा सूचना राखेको छैन।
live-evacuation-unknown = अहिले ठाउँ छोड्ने आदेश वा सूचना जारी छ कि छैन, हामीलाई थाहा छैन।
    .polarity = unknown
live-evacuation-maybe-more = यहाँ नराखिएका आदेश वा सूचना पनि जारी भएका हुन सक्छन्।
live-closures-none = { $city } ले यहाँ सडकको कुनै बन्देज राखेको छैन।
live-closures-unknown = अहिले कुन-कुन सडक बन्द छन्, हामीलाई थाहा छैन।
    .polarity = unknown
live-closures-maybe-more = यहाँ नलेखिएका सडक पनि बन्द हुन सक्छन्।
    .polarity = unknown
live-openings-none = { $city } ले यहाँ कुनै ठाउँ खोलेको सूचना राखेको छैन।
live-openings-unknown = अहिले जाने ठाउँ कुन-कुन खुला छन्, हामीलाई थाहा छैन।
    .polarity = unknown
live-openings-maybe-more = यहाँ नलेखिएका ठाउँ पनि खुला हुन सक्छन्।
live-complete = नगरपालिकाका कर्मचारीले { $time } मा यो पुष्टि गर्नुभयो।
live-complete-list = राख्नुपर्ने सबै कुरा यति नै हो भनेर नगरपालिकाका कर्मचारीले { $time } मा पुष्टि गर्नुभयो।
live-not-confirmed-since = यहाँ राखिएको कुरा नगरपालिकाका कर्मचारीले अन्तिम पटक { $time } मा जाँच्नुभएको हो। त्यसपछि जाँचिएको छैन।
live-never-confirmed = यहाँ राखिएको कुरा नगरपालिकाका कर्मचारीले अझै जाँच्नुभएको छैन।

## Weather warnings
live-warnings-apart = मौसम चेतावनी मौसम एजेन्सी (JMA) ले दिन्छ। त्यो नगरपालिकाको आदेश होइन। यस पेजमा मौसम चेतावनी देखाइँदैन।

## The connection of the device
live-not-live = यस पेजमा नयाँ खबर आइरहेको छैन। अहिले के जारी छ, हामीलाई थाहा छैन। अन्तिम खबर { $time } मा आएको हो।
    .polarity = unknown
live-not-live-undated = यस पेजमा नयाँ खबर आइरहेको छैन। अहिले के जारी छ, हामीलाई थाहा छैन।
    .polarity = unknown
live-reconnecting = फेरि जोड्दै छ।
live-connected-again = जोडियो। यो सबैभन्दा नयाँ खबर हो।
live-updated = यस पेजमा नयाँ जानकारी आएको छ।

## Buttons
live-what-to-do = मैले के गर्ने?
live-am-i-inside = के मेरो घर यसमा पर्छ?
live-am-i-inside-how = उत्तर तपाईंको फोनभित्रै निकालिन्छ
live-listen = सुन्ने
live-listen-stop = रोक्ने
live-see-all = सबै हेर्ने
