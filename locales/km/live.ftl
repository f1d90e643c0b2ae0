### Same ids and arguments as ../ja/live.ftl.

## Times of a posting
live-confirmed-at = សាលាក្រុងបានបញ្ជាក់នៅ { $time }។
live-last-confirmed = បានបញ្ជាក់ចុងក្រោយនៅ { $time }។ ក្រោយមក មិនបានបញ្ជាក់ទៀតទេ។
live-times = ម៉ោងដែលគ្មានថ្ងៃខែ គឺជាម៉ោងរបស់ { $date }។ ម៉ោងទាំងអស់ជាម៉ោងនៅជប៉ុន។

## Notes of the staff
live-note = កំណត់ចំណាំរបស់សាលាក្រុង ជាភាសាជប៉ុន៖ { $text }

live-note-translated = កំណត់ចំណាំរបស់សាលាក្រុង បកប្រែដោយមនុស្ស៖ { $text }

## Nothing posted, and how far that is known
live-evacuation-none = { $city } មិនបានចុះផ្សាយការប្រកាសឱ្យជម្លៀសខ្លួននៅទីនេះទេ។
live-evacuation-unknown = យើងមិនដឹងថា ឥឡូវនេះមានការប្រកាសឱ្យជម្លៀសខ្លួន ឬអត់ទេ។
    .polarity = unknown
live-evacuation-maybe-more = អាចមានការប្រកាសឱ្យជម្លៀសខ្លួន ដែលមិនបានចុះផ្សាយនៅទីនេះ។
live-closures-none = { $city } មិនបានចុះផ្សាយអំពីការបិទ ឬការរឹតបន្តឹងផ្លូវនៅទីនេះទេ។
live-closures-unknown = យើងមិនដឹងថា ឥឡូវនេះផ្លូវណាខ្លះបិទទេ។
    .polarity = unknown
live-closures-maybe-more = ផ្លូវដែលមិនមានក្នុងបញ្ជីនេះ ក៏អាចឆ្លងកាត់មិនបានដែរ។
    .polarity = unknown
live-openings-none = { $city } មិនបានចុះផ្សាយនៅទីនេះថា មានកន្លែងទៅជ្រកណាមួយបើកទេ។
live-openings-unknown = យើងមិនដឹងថា ឥឡូវនេះកន្លែងទៅជ្រកណាខ្លះបើកទេ។
    .polarity = unknown
live-openings-maybe-more = កន្លែងទៅជ្រកដែលមិនមានក្នុងបញ្ជីនេះ ក៏អាចបើកដែរ។
live-complete = បុគ្គលិកសាលាក្រុងបានបញ្ជាក់ព័ត៌មាននេះនៅ { $time }។
live-complete-list = បុគ្គលិកសាលាក្រុងបានបញ្ជាក់នៅ { $time } ថានេះជាព័ត៌មានទាំងអស់ដែលត្រូវចុះផ្សាយ។
live-not-confirmed-since = បុគ្គលិកសាលាក្រុងបានពិនិត្យព័ត៌មាននៅទីនេះចុងក្រោយនៅ { $time }។ ក្រោយមក មិនបានពិនិត្យទៀតទេ។
live-never-confirmed = បុគ្គលិកសាលាក្រុងមិនទាន់បានពិនិត្យព័ត៌មាននៅទីនេះទេ។

## Weather warnings
live-warnings-apart = ការប្រកាសអាសន្នអំពីអាកាសធាតុ ចេញដោយទីភ្នាក់ងារឧតុនិយម។ វាមិនមែនជាការប្រកាសឱ្យជម្លៀសខ្លួនរបស់សាលាក្រុងទេ។ ទំព័រនេះមិនបង្ហាញវាទេ។

## The connection of the device
live-not-live = ព័ត៌មានថ្មីមិនបានមកដល់ទំព័រនេះទេ។ យើងមិនដឹងថា ឥឡូវនេះមានការប្រកាសអ្វីខ្លះទេ។ ព័ត៌មានចុងក្រោយបានមកដល់នៅ { $time }។
    .polarity = unknown
live-not-live-undated = ព័ត៌មានថ្មីមិនបានមកដល់ទំព័រនេះទេ។ យើងមិនដឹងថា ឥឡូវនេះមានការប្រកាសអ្វីខ្លះទេ។
    .polarity = unknown
live-reconnecting = កំពុងភ្ជាប់ម្ដងទៀត។
live-connected-again = បានភ្ជាប់ហើយ។ នេះជាព័ត៌មានថ្មីបំផុត។
live-updated = ទំព័រនេះមានព័ត៌មានថ្មី។

## Buttons
live-what-to-do = តើខ្ញុំត្រូវធ្វើអ្វី?
live-am-i-inside = តើផ្ទះខ្ញុំនៅក្នុងតំបន់នេះទេ?
live-am-i-inside-how = រកចម្លើយក្នុងទូរស័ព្ទរបស់អ្នក
live-listen = ស្ដាប់
live-listen-stop = ឈប់
live-see-all = មើលទាំងអស់
