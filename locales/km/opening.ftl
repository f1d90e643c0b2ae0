### Same ids and arguments as ../ja/opening.ftl.

## States
opening-state-preparing = កំពុងរៀបចំ
opening-state-open = បើក
opening-state-closed = បិទ
opening-state-unsafe = ប្រើមិនបាន
opening-open = បើកហើយ។ អាចទៅជ្រកនៅទីនេះពេលមាន៖ { $hazards }
    .polarity = go-there
opening-preparing = កំពុងរៀបចំបើកជាកន្លែងទៅជ្រកពេលមាន៖ { $hazards }។ ឥឡូវនេះចូលមិនទាន់បានទេ។
    .polarity = keep-out
opening-closed = បិទហើយ។ ចូលមិនបានទេ។
    .polarity = keep-out
opening-unsafe = កន្លែងនេះខូចខាត ឬប្រើមិនបាន។ សូមកុំទៅទីនោះ។
    .polarity = keep-out

opening-crowding-space = នៅមានកន្លែងទំនេរ។
opening-crowding-some-space = មានមនុស្សច្រើនបន្តិចហើយ។
opening-crowding-crowded = មានមនុស្សច្រើនណែនណាន់។
opening-crowding-full = ពេញហើយ ចូលមិនបានទេ។ សូមទៅកន្លែងផ្សេង។
    .polarity = keep-out

opening-undesignated = មិនបានកំណត់ជាកន្លែងទៅជ្រកពេលមាន៖ { $hazards }។ ប៉ុន្តែសាលាក្រុងបានបើកកន្លែងនេះ។
opening-undesignated-reason = ហេតុផលដែលសាលាក្រុងបើក ជាភាសាជប៉ុន៖ { $text }

## Services
opening-services-yes = មាន៖ { $services }
opening-services-no = មិនមាន៖ { $services }
opening-services-unknown = មិនដឹងថាមានឬអត់៖ { $services }
opening-service-power = អគ្គិសនី
opening-service-water = ទឹកម៉ាស៊ីន
opening-service-toilet = បង្គន់
opening-service-accessible-toilet = បង្គន់សម្រាប់រទេះរុញជនពិការ
opening-service-step-free = ច្រកចូលគ្មានកាំជណ្ដើរ
opening-service-charging = កន្លែងសាកថ្មទូរស័ព្ទ
opening-service-wifi = Wi-Fi
opening-service-pets = កន្លែងសម្រាប់សត្វចិញ្ចឹម
opening-service-baby-room = បន្ទប់បំបៅកូន
opening-service-interpreter = អ្នកបកប្រែ
opening-service-air-conditioning = ម៉ាស៊ីនត្រជាក់ និងកម្ដៅ
opening-interpreters = ភាសាដែលនិយាយបាន៖ { $languages }

## How far it is known
opening-was-open = កាលពី { $time } កន្លែងនេះបានបើកជាកន្លែងទៅជ្រកពេលមាន៖ { $hazards }
opening-was-preparing = កាលពី { $time } កន្លែងនេះកំពុងរៀបចំបើកជាកន្លែងទៅជ្រកពេលមាន៖ { $hazards }
opening-unconfirmed = មិនដឹងថា ឥឡូវនេះកន្លែងនេះបើក ឬអត់ទេ។ បើមានពេល សូមសួរសាលាក្រុងមុនពេលទៅ។
    .polarity = unknown
opening-none-posted = សាលាក្រុងមិនបានប្រកាសថាកន្លែងនេះបើកទេ។ បុគ្គលិកបានបញ្ជាក់នៅ { $time }។
opening-none-posted-brief = មិនមានការប្រកាសថាបើកទេ។
opening-unknown-brief = មិនដឹងថាបើក ឬអត់ទេ។
opening-unknown = មិនដឹងថា ឥឡូវនេះកន្លែងនេះបើក ឬអត់ទេ។ បើមានពេល សូមសួរសាលាក្រុងមុនពេលទៅ។
    .polarity = unknown

## Counts and the way
opening-count = បើកសម្រាប់ពេលមាន{ $hazard }៖ { $count } កន្លែង
opening-count-all = បើក៖ { $count } កន្លែង
opening-count-unconfirmed = កន្លែងដែលបានប្រកាសថាបើក មិនទាន់បានបញ្ជាក់ម្ដងទៀតទាំងអស់ទេ
opening-level-5 = បើអ្នកនៅក្នុងតំបន់កម្រិត 5 សូមកុំចេញទៅកន្លែងឆ្ងាយ ទោះជាកន្លែងជម្លៀសខ្លួន ឬទីជម្រកក៏ដោយ។
    .polarity = safest-now
opening-way = សូមពិនិត្យផ្លូវទៅផងដែរ។ សូមជៀសវាងផ្លូវដែលមានទឹក ទន្លេ ស្ទឹង និងជម្រាលភ្នំ។
