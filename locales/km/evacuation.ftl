### Same ids and arguments as ../ja/evacuation.ftl.

## Kinds
order-kind-elderly-evacuation = ការជម្លៀសខ្លួនរបស់មនុស្សចាស់ជាដើម
order-kind-evacuation-order = បទបញ្ជាឱ្យជម្លៀសខ្លួន
order-kind-emergency-safety = ការការពារអាយុជីវិតជាបន្ទាន់
order-heading-elderly-evacuation = កម្រិតប្រកាសព្រមាន { $level }៖ ការជម្លៀសខ្លួនរបស់មនុស្សចាស់ជាដើម
order-heading-evacuation-order = កម្រិតប្រកាសព្រមាន { $level }៖ បទបញ្ជាឱ្យជម្លៀសខ្លួន
order-heading-emergency-safety = កម្រិតប្រកាសព្រមាន { $level }៖ ការការពារអាយុជីវិតជាបន្ទាន់
order-heading-without-level = បទបញ្ជាឱ្យជម្លៀសខ្លួន
order-level = កម្រិតប្រកាសព្រមាន { $level }

## What to do
order-do-elderly-evacuation = មនុស្សចាស់ ជនពិការ អ្នកមានកូនតូច និងអ្នកផ្សេងទៀតដែលត្រូវការពេលច្រើន៖ សូមចាកចេញពីកន្លែងគ្រោះថ្នាក់ឥឡូវនេះ។
    .polarity = leave
order-more-elderly-evacuation = អ្នកដែលជួយពួកគេ សូមចាកចេញជាមួយគ្នា។ អ្នកផ្សេងទៀត សូមផ្អាកការចេញទៅណាមកណាធម្មតា ហើយត្រៀមខ្លួន។ ពេលមានអារម្មណ៍ថាគ្រោះថ្នាក់ សូមចាកចេញ។
order-do-evacuation-order = អ្នកទាំងអស់គ្នាដែលនៅកន្លែងគ្រោះថ្នាក់៖ សូមចាកចេញឥឡូវនេះ។
    .polarity = leave
order-more-evacuation-order = សូមទៅកន្លែងជម្លៀសខ្លួន ឬផ្ទះសាច់ញាតិ ឬមិត្តភក្តិ ដែលនៅក្រៅតំបន់គ្រោះថ្នាក់។ បើចេញទៅក្រៅគ្រោះថ្នាក់ជាង សូមឡើងទៅជាន់ខ្ពស់នៃអគាររឹងមាំនៅជិត ក្នុងបន្ទប់ដែលឆ្ងាយពីទន្លេ ស្ទឹង និងជម្រាលចោត។
    .polarity = go-there
order-do-emergency-safety = អាយុជីវិតរបស់អ្នកកំពុងមានគ្រោះថ្នាក់។ សូមទៅកន្លែងជិតៗដែលការពារជីវិតបានល្អបំផុត ឥឡូវនេះ។
    .polarity = safest-now
order-more-emergency-safety = សូមឡើងទៅជាន់ខ្ពស់ ក្នុងបន្ទប់ដែលឆ្ងាយពីទន្លេ ស្ទឹង និងជម្រាលចោត ឬទៅអគារខ្ពស់រឹងមាំដែលនៅជិតបំផុត។ សូមកុំចេញទៅកន្លែងឆ្ងាយ ទោះជាកន្លែងជម្លៀសខ្លួន ឬទីជម្រកក៏ដោយ។
    .polarity = safest-now
order-do-tsunami = សូមរត់ទៅទីខ្ពស់ឥឡូវនេះ។ សូមចេញឱ្យឆ្ងាយពីសមុទ្រ ទន្លេ និងស្ទឹង។
    .polarity = go-there
order-more-tsunami = បើទីខ្ពស់នៅឆ្ងាយ សូមរត់ឡើងទៅជាន់លើនៃអគារខ្ពស់រឹងមាំនៅជិត។ រលកស៊ូណាមិមកម្ដងហើយម្ដងទៀត។ សូមកុំត្រឡប់ទៅវិញ ដរាបណាបទបញ្ជាមិនទាន់បញ្ចប់។
order-do-large-fire = សូមរត់ចេញឱ្យឆ្ងាយពីភ្លើង និងផ្សែងឥឡូវនេះ។
    .polarity = leave
order-more-large-fire = សូមកុំទៅទិសដែលផ្សែងហុយទៅ។ សូមយកក្រណាត់សើមខ្ទប់មាត់ និងច្រមុះ ហើយឱនខ្លួនឱ្យទាបពេលរត់។
    .polarity = keep-out
order-do-volcano = សូមចាកចេញពីតំបន់ដែលមានក្នុងការប្រកាសនេះ ឥឡូវនេះ។
    .polarity = leave
order-more-volcano = សូមការពារក្បាល ហើយយកក្រណាត់ខ្ទប់មាត់ និងច្រមុះ។ សូមកុំដើរតាមជ្រលងភ្នំ ឬក្បែរទន្លេ និងស្ទឹង។

## Danger, areas, reasons
order-hazard = គ្រោះថ្នាក់៖ { $hazard }
order-areas-all = តំបន់៖ ទូទាំងក្រុង
order-areas = តំបន់៖ { $areas }
area-district = សង្កាត់ { $name }
area-oaza = ភូមិ { $name }

order-reason-river-rising = ទឹកទន្លេកំពុងឡើង។
order-reason-river-overflow-expected = ទឹកទន្លេអាចហៀរចេញ។
order-reason-river-overflowing = ទឹកទន្លេកំពុងហៀរចេញ។
order-reason-landslide-risk = គ្រោះមហន្តរាយបាក់ដីអាចកើតឡើង។
order-reason-landslide-occurred = គ្រោះមហន្តរាយបាក់ដីបានកើតឡើង។
order-reason-heavy-rain = ភ្លៀងកំពុងធ្លាក់ខ្លាំង។
order-reason-typhoon = ព្យុះទីហ្វុងកំពុងមកជិត។
order-reason-storm-surge-expected = អាចមានទឹកសមុទ្រឡើងខ្ពស់ដោយព្យុះ។
order-reason-tsunami = រលកស៊ូណាមិកំពុងមក។
order-reason-reservoir-risk = ទំនប់អាងទឹកកសិកម្មអាចបាក់។
order-reason-dam-release = ទំនប់ទឹកធំកំពុងបើកទ្វារបង្ហូរទឹកច្រើន។ ទឹកទន្លេនឹងឡើងភ្លាមៗ។
order-reason-fire = មានអគ្គិភ័យធំ។
order-reason-volcano = ភ្នំភ្លើងបានផ្ទុះ។
order-reason-other = ហេតុផលមាននៅក្នុងកំណត់ចំណាំរបស់សាលាក្រុង។

## Who, when, and how far it is confirmed
order-decided-by-mayor = អភិបាលក្រុងបានបញ្ជានៅ { $time }។
order-decided-by-governor = អភិបាលខេត្តបានបញ្ជា ជំនួសអភិបាលក្រុង នៅ { $time }។
order-decided-by-police = ប៉ូលិសបានបញ្ជានៅ { $time }។
order-decided-by-coast-guard = ឆ្មាំសមុទ្របានបញ្ជានៅ { $time }។
order-posted-at = បានចុះផ្សាយនៅទំព័រនេះនៅ { $time }។
order-corrected-at = បានកែតម្រូវនៅ { $time }។
order-unconfirmed = មិនមានដំណឹងថាបានបញ្ចប់ទេ។ សូមធ្វើតាមដូចជាវានៅតែបន្ត។
    .polarity = unknown

## Ends and corrections
order-lifted-elderly-evacuation = «ការជម្លៀសខ្លួនរបស់មនុស្សចាស់ជាដើម» ត្រូវបានបញ្ចប់នៅ { $time }។
    .polarity = ended
order-lifted-evacuation-order = បទបញ្ជាឱ្យជម្លៀសខ្លួន ត្រូវបានបញ្ចប់នៅ { $time }។
    .polarity = ended
order-lifted-emergency-safety = «ការការពារអាយុជីវិតជាបន្ទាន់» ត្រូវបានបញ្ចប់នៅ { $time }។
    .polarity = ended
order-replaced-elderly-evacuation = «ការជម្លៀសខ្លួនរបស់មនុស្សចាស់ជាដើម» ត្រូវបានប្ដូរនៅ { $time } ទៅជាការប្រកាសឱ្យជម្លៀសខ្លួនកម្រិត { $level }។
order-replaced-evacuation-order = បទបញ្ជាឱ្យជម្លៀសខ្លួន ត្រូវបានប្ដូរនៅ { $time } ទៅជាការប្រកាសឱ្យជម្លៀសខ្លួនកម្រិត { $level }។
order-replaced-emergency-safety = «ការការពារអាយុជីវិតជាបន្ទាន់» ត្រូវបានប្ដូរនៅ { $time } ទៅជាការប្រកាសឱ្យជម្លៀសខ្លួនកម្រិត { $level }។
order-replaced-without-level = ការប្រកាសឱ្យជម្លៀសខ្លួន ត្រូវបានប្ដូរនៅ { $time } ទៅជាការប្រកាសថ្មី។
order-lifted-remaining = ពេលបញ្ចប់នោះ ការប្រកាសឱ្យជម្លៀសខ្លួនកម្រិត { $level } នៅតែបន្តនៅទីនោះ។
order-lifted-remaining-none = ពេលបញ្ចប់នោះ មិនមានការប្រកាសឱ្យជម្លៀសខ្លួនផ្សេងទៀតរបស់សាលាក្រុង នៅសល់នៅទីនោះទេ។
order-lifted-remaining-without-level = ពេលបញ្ចប់នោះ បទបញ្ជាឱ្យជម្លៀសខ្លួនមួយទៀតដែលគ្មានកម្រិតប្រកាសព្រមាន នៅតែបន្តនៅទីនោះ ឬនៅផ្នែកខ្លះនៃតំបន់នោះ។
order-lifted-care = សូមកុំទាន់ទៅជិតទន្លេ ស្ទឹង និងជម្រាលភ្នំ។
    .polarity = keep-out
order-lifted-care-tsunami = សូមកុំទាន់ទៅជិតសមុទ្រ ទន្លេ និងស្ទឹង។
    .polarity = keep-out
order-lifted-care-storm-surge = សូមកុំទាន់ទៅជិតសមុទ្រ ទន្លេ និងស្ទឹង។
    .polarity = keep-out
order-lifted-care-earthquake = សូមកុំទាន់ទៅជិតជម្រាលភ្នំ និងអគារដែលខូចខាត។
    .polarity = keep-out
order-lifted-care-large-fire = សូមកុំទាន់ទៅជិតកន្លែងដែលភ្លើងឆេះ។
    .polarity = keep-out
order-lifted-care-volcano = សូមកុំទាន់ទៅជិតមាត់ភ្នំភ្លើង និងជ្រលងភ្នំ។
    .polarity = keep-out
order-cancelled-elderly-evacuation = ការប្រកាស «ការជម្លៀសខ្លួនរបស់មនុស្សចាស់ជាដើម» គឺជាកំហុស។ វាត្រូវបានលុបចោលនៅ { $time }។
    .polarity = cancelled
order-cancelled-evacuation-order = ការប្រកាសបទបញ្ជាឱ្យជម្លៀសខ្លួន គឺជាកំហុស។ វាត្រូវបានលុបចោលនៅ { $time }។
    .polarity = cancelled
order-cancelled-emergency-safety = ការប្រកាស «ការការពារអាយុជីវិតជាបន្ទាន់» គឺជាកំហុស។ វាត្រូវបានលុបចោលនៅ { $time }។
    .polarity = cancelled
order-cancelled-care = សូមពិនិត្យការប្រកាសឱ្យជម្លៀសខ្លួនផ្សេងទៀត និងព័ត៌មានរបស់ទីភ្នាក់ងារឧតុនិយម។
order-state-prepared = បានរៀបចំ
order-state-in-force = កំពុងអនុវត្ត
order-state-unconfirmed = មិនទាន់បញ្ជាក់
order-state-lifted = បានបញ្ចប់ហើយ
order-state-cancelled = បានលុបចោល

## Counts and titles
order-count = ការប្រកាសឱ្យជម្លៀសខ្លួន៖ { $count }
order-lifted-title = បានបញ្ចប់ ឬបានលុបចោល ក្នុង 24 ម៉ោងចុងក្រោយ
