### Same ids and arguments as ../ja/polarity.ftl. Names of the signs beside the most important sentences.

polarity-leave = यो ठाउँ छोड्नुहोस्
    .polarity = leave
polarity-go-there = त्यहाँ जानुहोस्
    .polarity = go-there
polarity-go-up = माथिल्लो तल्लामा गएर पर्खनुहोस्
    .polarity = go-up
polarity-safest-now = नजिकै ज्यान सबैभन्दा बढी जोगिने ठाउँमा सर्नुहोस्
    .polarity = safest-now
polarity-keep-out = नपस्नुहोस्
    .polarity = keep-out
polarity-may-pass = जान मिल्छ
    .polarity = may-pass
polarity-ended = समाप्त भयो
    .polarity = ended
polarity-cancelled = रद्द गरियो
    .polarity = cancelled
polarity-unknown = थाहा छैन
    .polarity = unknown
