### Same ids and arguments as ../ja/answer.ftl.

answer-here = ទីនេះ៖ { $name }
answer-point = ចំណុចនៅរយៈបណ្ដោយខាងកើត { $lon } ដឺក្រេ រយៈទទឹងខាងជើង { $lat } ដឺក្រេ
answer-outside-city = ទីនេះនៅក្រៅក្រុង។ ផែនទីនេះមិនអាចឆ្លើយបានទេ។ សូមសួរសាលាក្រុង ឬសាលាស្រុកនៅទីនោះ។
answer-outside-drawn = ទីនេះនៅក្រៅក្រុង ប៉ុន្តែផែនទីនេះមានគូរតំបន់ខាងក្រោមនៅទីនេះ។ អាចមានគ្រោះថ្នាក់ផ្សេងទៀត ដែលផែនទីមិនបានគូរ។
answer-on-device = ចម្លើយនេះបានរកនៅក្នុងទូរស័ព្ទរបស់អ្នក។

knowledge-drawn = { $hazard }៖ ទីនេះនៅក្នុងតំបន់ដែលគូរលើផែនទី។
knowledge-no-zone-shown = { $hazard }៖ នៅទីនេះ ផែនទីមិនបានគូរតំបន់ណាទេ។ ប៉ុន្តែទឹកនៅតែអាចមកដល់។
    .polarity = unknown
knowledge-no-zone-shown-land = { $hazard }៖ នៅទីនេះ ផែនទីមិនបានគូរតំបន់ណាទេ។ ប៉ុន្តែដីនៅតែអាចបាក់។
    .polarity = unknown
knowledge-not-surveyed-smaller-rivers = ទន្លេតូចៗមិនបានអង្កេតទេ។
knowledge-not-surveyed-outside-survey = ទីនេះនៅក្រៅតំបន់ដែលបានអង្កេត។
knowledge-not-surveyed-outside-city = ទីនេះនៅក្រៅក្រុង។
knowledge-not-surveyed = ផ្នែកខ្លះមិនបានអង្កេតទេ។
    .polarity = unknown
knowledge-no-data = { $hazard }៖ មិនមានទិន្នន័យសម្រាប់ទីនេះទេ។ នេះមិនមានន័យថាមានសុវត្ថិភាពទេ។
    .polarity = unknown
knowledge-stale = { $hazard }៖ ទិន្នន័យចាស់ហើយ (តាំងពី { $date })។ ឥឡូវនេះអាចខុសពីនេះ។
    .polarity = unknown
knowledge-stale-undated = { $hazard }៖ ទិន្នន័យចាស់ហើយ។ ឥឡូវនេះអាចខុសពីនេះ។
    .polarity = unknown
answer-all-no-data = { $hazards }៖ មិនមានទិន្នន័យសម្រាប់ទីនេះទេ។ នេះមិនមានន័យថាមានសុវត្ថិភាពទេ។
    .polarity = unknown

near-depth = ក្នុងរង្វង់ { $metres } ម៉ែត្រពីទីនេះ មានកន្លែងដែលទឹកអាចជ្រៅ { $depth }។
near-rank = ក្នុងរង្វង់ { $metres } ម៉ែត្រពីទីនេះ៖ { $rank }
near-accuracy = ទីតាំងរបស់អ្នកអាចខុសប្រហែល { $metres } ម៉ែត្រ។ នេះជាចម្លើយសម្រាប់កន្លែងអាក្រក់បំផុតក្នុងចម្ងាយនោះ។

answer-source = ប្រភព៖ { $credit } (កំណែ { $edition })

## Postings
live-closures-not-connected = ព័ត៌មានអំពីផ្លូវបិទ មិនទាន់ភ្ជាប់មកទំព័រនេះទេ។ អាចមានផ្លូវដែលឆ្លងកាត់មិនបាន។ សូមសួរសាលាក្រុង។
live-evacuation-not-connected = ការប្រកាសឱ្យជម្លៀសខ្លួន មិនទាន់ភ្ជាប់មកទំព័រនេះទេ។ នៅទីនេះមិនដឹងថាមានការប្រកាស ឬអត់ទេ។ សូមមើលទំព័ររបស់សាលាក្រុង។
live-warnings-not-connected = ការប្រកាសអាសន្នអំពីអាកាសធាតុ មិនទាន់ភ្ជាប់មកទំព័រនេះទេ។ នៅទីនេះមិនដឹងថាមានការប្រកាស ឬអត់ទេ។ សូមមើលទំព័ររបស់ទីភ្នាក់ងារឧតុនិយម។
live-notices-not-connected = សេចក្ដីជូនដំណឹងរបស់សាលាក្រុង មិនទាន់ភ្ជាប់មកទំព័រនេះទេ។ សូមមើលទំព័ររបស់សាលាក្រុង។
