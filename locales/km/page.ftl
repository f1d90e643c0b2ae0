# Sentences of the server-rendered pages. Not served to the device.

## Frame of every page
page-title = { $page } – { $city }
page-skip = រំលងទៅអត្ថបទសំខាន់
page-nav-label = បញ្ជីមេ
page-nav-now = ឥឡូវនេះ
page-nav-map = ផែនទី
page-nav-my = ផែនទីរបស់ខ្ញុំ
page-nav-shelters = ទីជម្រក
page-nav-help = ជំនួយ
page-language-label = ភាសា
page-larger-text = អក្សរធំជាងនេះ
page-ruby-switch = របៀបអានពីលើអក្សរកាន់ជិ
page-phones-title = លេខទូរស័ព្ទ
page-phone-fire = ភ្លើងឆេះ រថយន្តសង្គ្រោះបន្ទាន់
page-phone-police = ប៉ូលិស
page-phone-city = សាលាក្រុង
page-not-official = នេះមិនមែនជាសេវាប្រកាសអាសន្នផ្លូវការទេ។ សូមធ្វើតាមសាលាក្រុង និងទីភ្នាក់ងារឧតុនិយម។
page-about-link = ប្រភព អ្វីដែលមិនដឹង និងឯកជនភាព
page-review-draft = មិនទាន់មានម្ចាស់ភាសាខ្មែរណាម្នាក់ បានពិនិត្យអត្ថបទភាសាខ្មែរនេះទេ។ បើវាខុសពីអត្ថបទភាសាជប៉ុន អត្ថបទភាសាជប៉ុនគឺត្រឹមត្រូវ។

page-official-words = ពាក្យផ្លូវការជាភាសាជប៉ុន
page-not-translated = មិនទាន់បកប្រែទេ បង្ហាញជា { $language }

## Official pages outside this site
page-link-city-site = គេហទំព័ររបស់ { $city }
page-link-jma-warnings = ការប្រកាសអាសន្នអំពីអាកាសធាតុ (ទីភ្នាក់ងារឧតុនិយមជប៉ុន JMA)
page-link-prefecture-disaster = ព័ត៌មានគ្រោះមហន្តរាយរបស់ { $prefecture }
page-link-river-levels = កម្ពស់ទឹកទន្លេ
page-link-other = ទំព័រផ្លូវការ៖ { $host }
page-link-language-note = ទំព័រទាំងនេះអាចជាភាសាជប៉ុន។

## Now
page-now-heading = នៅទីនេះ យើងមិនដឹងថា ឥឡូវនេះមានការប្រកាសអ្វីខ្លះទេ។
page-now-unconnected = ព័ត៌មានរបស់សាលាក្រុង មិនទាន់ភ្ជាប់មកទំព័រនេះទេ៖ ការប្រកាសឱ្យជម្លៀសខ្លួន ផ្លូវបិទ ទីជម្រកដែលបើក។
page-now-empty-not-none = ទោះមិនឃើញការប្រកាសនៅទីនេះ ក៏មិនមានន័យថាគ្មានការប្រកាសទេ។
    .polarity = unknown
page-now-do-title = អ្វីដែលត្រូវធ្វើឥឡូវនេះ
page-now-do-city = សូមអានការប្រកាសរបស់សាលាក្រុង៖
page-now-do-warnings = ទំព័រនេះមិនបង្ហាញការប្រកាសអាសន្នអំពីអាកាសធាតុទេ។ សូមអាននៅទំព័ររបស់ទីភ្នាក់ងារឧតុនិយម៖
page-now-do-rivers = សូមមើលថាទឹកទន្លេឡើងប៉ុនណា៖
page-now-do-prefecture = សូមអានព័ត៌មានរបស់ខេត្ត៖
page-now-do-early = បើមានអារម្មណ៍ថាគ្រោះថ្នាក់ សូមចាកចេញឱ្យបានឆាប់។ សូមកុំរង់ចាំការប្រកាស។
page-now-shelters-title = កន្លែងទៅជ្រក { $count } កន្លែង
page-now-shelters-flood = ក្នុងនោះ { $designated } កន្លែង បានកំណត់សម្រាប់ពេលមានទឹកជំនន់។ ក្នុងចំណោមកន្លែងទាំងនោះ { $inside } កន្លែងនៅក្នុងតំបន់ទឹកលិចនៃផែនទីនេះ។
page-now-shelters-open = ទំព័រនេះមិនដឹងថា ឥឡូវនេះទីជម្រកណាខ្លះបើកទេ។ បើមានពេល សូមសួរសាលាក្រុងមុនពេលទៅ។
page-now-shelters-link = មើលទីជម្រក និងកន្លែងជម្លៀសខ្លួនទាំងអស់
page-now-map-title = តើកន្លែងណាមានគ្រោះថ្នាក់?
page-now-map-words = ផែនទីបង្ហាញថា ពេលទន្លេជន់ ទឹកអាចជ្រៅប៉ុនណា ហើយអ្នកអាចទៅជ្រកនៅឯណា។ ពណ៌សលើផែនទី មិនមានន័យថាមានសុវត្ថិភាពទេ។
page-now-map-link = បើកទំព័រផែនទី

## Map
page-map-title = ផែនទី
page-map-lead = តើនៅទីនេះទឹកអាចជ្រៅប៉ុនណា? តើអ្នកអាចទៅជ្រកនៅឯណា?
page-map-without-script = ផែនទីត្រូវការកម្មវិធី (script) ដែលមិនទាន់ចាប់ផ្ដើម។ អ្វីៗលើផែនទី ក៏មានជាអក្សរនៅទីនេះដែរ។
page-map-layers-title = អ្វីដែលផែនទីបង្ហាញ
page-map-layer-data = { $name } (ទិន្នន័យ { $edition })
page-map-layer-no-data = { $name }៖ មិនមានទិន្នន័យនៅទីនេះទេ។ នេះមិនមានន័យថាមានសុវត្ថិភាពទេ។
page-map-official-link = ទំព័រផ្លូវការ៖ { $name }
page-map-white = ពណ៌ស៖ ផែនទីមិនបានគូរតំបន់ណាទេ។ នេះមិនមានន័យថាមានសុវត្ថិភាពទេ។
page-map-places-title = រកកន្លែងតាមឈ្មោះ
page-map-districts-title = សង្កាត់
page-map-stations-title = ស្ថានីយរថភ្លើង
page-map-shelters-link = បញ្ជីទីជម្រក និងកន្លែងជម្លៀសខ្លួន

## Search for a place
page-places-title = រកកន្លែង
page-places-label = ឈ្មោះកន្លែង
page-places-hint = សង្កាត់ ភូមិ ចំណតរថយន្តក្រុង ស្ថានីយ ឬអគារ ជាអក្សរជប៉ុន ឬអក្សរឡាតាំង
page-places-button = ស្វែងរក
page-places-heading = លទ្ធផលសម្រាប់ «{ $query }»
page-places-count = { $count } កន្លែង
page-places-more = មានលទ្ធផលច្រើនទៀត។ សូមសរសេរឈ្មោះឱ្យវែងជាងនេះ។
page-places-none = រកមិនឃើញ «{ $query }» ទេ។ សូមសរសេរតែផ្នែកខ្លះនៃឈ្មោះ ឬជ្រើសរើសសង្កាត់។

## Closed roads
page-closures-title = ផ្លូវបិទ
page-closures-heading = នៅទីនេះ យើងមិនដឹងថាមានផ្លូវបិទនៅឯណាខ្លះទេ។
page-closures-unconnected = ព័ត៌មានរបស់សាលាក្រុងអំពីផ្លូវបិទ មិនទាន់ភ្ជាប់មកទំព័រនេះទេ។
page-closures-empty-not-none = ទោះមិនឃើញផ្លូវបិទនៅទីនេះ ក៏មិនមានន័យថាផ្លូវទាំងអស់បើកទេ។
    .polarity = unknown
page-closures-current = បិទ ឬរឹតបន្តឹងឥឡូវនេះ
page-closures-planned = គ្រោងទុក
page-closures-lifted = បានចប់ក្នុង 24 ម៉ោងចុងក្រោយ
page-closures-do-water = សូមកុំបើករថយន្ត ឬដើរចូលក្នុងផ្លូវដែលលិចទឹក។ សូមត្រឡប់ក្រោយ។
    .polarity = keep-out
page-closures-do-night = ពេលយប់ និងពេលភ្លៀងខ្លាំង សូមកុំទៅជិតទន្លេ ស្ទឹង ប្រឡាយ ឬជម្រាលភ្នំ។
    .polarity = keep-out
page-closures-do-ask = មុនពេលចេញដំណើរ សូមសួរសាលាក្រុង៖

## Shelters
page-shelters-title = ទីជម្រក និងកន្លែងជម្លៀសខ្លួន
page-shelters-lead = កន្លែងជម្លៀសខ្លួន គឺសម្រាប់រត់គេចពីគ្រោះថ្នាក់។ ទីជម្រក គឺសម្រាប់ស្នាក់នៅក្រោយពីនោះ។
page-shelters-open-unknown = នៅទីនេះមិនដឹងថា ឥឡូវនេះកន្លែងណាបើកទេ។ សូមសួរសាលាក្រុង។
page-shelters-filter-label = ជ្រើសរើសគ្រោះថ្នាក់
page-shelters-filter-all = ទាំងអស់
page-shelters-for = កន្លែងទៅជ្រកពេលមាន៖ { $hazard }
page-shelters-recommended-title = បានកំណត់ ហើយនៅក្រៅតំបន់គ្រោះថ្នាក់នៃផែនទីនេះ
page-shelters-recommended-note = បើផ្លូវមិនគ្រោះថ្នាក់ សូមទៅកន្លែងណាមួយក្នុងចំណោមនេះ។
    .polarity = go-there
page-shelters-unchecked-title = បានកំណត់ ប៉ុន្តែយើងមិនមានទិន្នន័យដើម្បីពិនិត្យគ្រោះថ្នាក់នៅទីនោះ
page-shelters-unchecked-note = សាលាក្រុងបានកំណត់កន្លែងទាំងនេះ។ ផែនទីនេះមិនមានទិន្នន័យសម្រាប់គ្រោះនេះទេ។
page-shelters-caution-title = បានកំណត់ ប៉ុន្តែនៅក្នុងតំបន់គ្រោះថ្នាក់នៃផែនទីនេះ ឬធ្លាប់លិចទឹក
page-shelters-caution-note = ទាំងពីរជាការពិត។ សូមសួរសាលាក្រុងមុនពេលទៅទីនោះ។
page-shelters-not-designated-title = មិនបានកំណត់សម្រាប់គ្រោះនេះ
page-shelters-not-designated-note = «មិនបានកំណត់» មិនមានន័យថាមិនសមស្របទេ។ វាមានន័យថា មិនទាន់មាននរណាបញ្ជាក់។
page-shelters-shut-title = បិទ ឬប្រើមិនបាន
page-shelters-shut-note = សូមកុំទៅកន្លែងទាំងនេះ។
    .polarity = keep-out
page-shelters-none-designated = ក្នុងក្រុង មិនមានកន្លែងដែលបានកំណត់សម្រាប់គ្រោះនេះទេ។ សូមសួរសាលាក្រុងថាត្រូវទៅឯណា។

## A named place
page-place-kind = { $kind } · { $coordinates }
page-place-advice-title = អ្វីដែលត្រូវធ្វើ
page-place-advice-open = ទំព័រនេះមិនដឹងអ្វីអំពីផ្ទះទេ ដូច្នេះវាផ្ដល់ចម្លើយដែលប្រុងប្រយ័ត្ន។
page-place-dangers-title = គ្រោះថ្នាក់នៅទីនេះ
page-place-sites-title = កន្លែងទៅជ្រកពេលមានទឹកជំនន់
page-place-sites-title-other = កន្លែងទៅជ្រកពេលមាន៖ { $hazard }
page-place-sites-none = នៅជិតនេះ រកមិនឃើញកន្លែងណាដែលទាំងបានកំណត់ ទាំងនៅក្រៅតំបន់គ្រោះថ្នាក់ទេ។ សូមសួរសាលាក្រុង។
page-place-facility-title = អំពីអគារនេះ
page-place-map-link = មើលកន្លែងនេះលើផែនទី
page-place-my-link = បង្កើតផែនទីរបស់ខ្ញុំ សម្រាប់ផ្ទះខ្ញុំ
page-place-point-only = នេះជាចម្លើយសម្រាប់ចំណុចតែមួយ ({ $coordinates })។ កន្លែងជិតៗនោះអាចខុសពីនេះ។
page-place-area-note = នេះជាចម្លើយសម្រាប់កណ្ដាលតំបន់ មិនមែនសម្រាប់ផ្ទះទាំងអស់ក្នុងតំបន់នោះទេ។

## My map
page-my-title = ផែនទីរបស់ខ្ញុំ
page-my-lead = សូមជ្រើសរើសផ្ទះរបស់អ្នកលើផែនទី ហើយឆ្លើយសំណួរខ្លះអំពីផ្ទះ។ អ្នកនឹងដឹងថាត្រូវធ្វើអ្វីសម្រាប់ផ្ទះរបស់អ្នក។
page-my-private = ទីតាំងផ្ទះរបស់អ្នកនៅតែក្នុងទូរស័ព្ទរបស់អ្នក។ វាមិនត្រូវបានផ្ញើមកយើងទេ។
page-my-without-script = ផែនទីរបស់ខ្ញុំដំណើរការក្នុងទូរស័ព្ទរបស់អ្នក ហើយត្រូវការកម្មវិធី (script) ដែលមិនទាន់ចាប់ផ្ដើម។ បើគ្មានវា សូមបើកទំព័រនៃកន្លែងដែលនៅជិតផ្ទះរបស់អ្នក៖
page-my-find = រកកន្លែងជិតផ្ទះរបស់អ្នក

## Timeline
page-timeline-title = ផែនការពេលវេលារបស់ខ្ញុំ
page-timeline-heading = ផែនការពេលវេលា មិនទាន់អាចធ្វើនៅទីនេះបានទេ។
page-timeline-what = ផែនការពេលវេលា គឺជាផែនការថា មុនពេលទឹកជំនន់មកដល់ គ្រួសាររបស់អ្នកត្រូវធ្វើអ្វី នៅពេលណា។
page-timeline-paper = មុនដល់ពេលនោះ សូមសរសេរលើក្រដាស៖
page-timeline-step-danger = សរសេរគ្រោះថ្នាក់នៅផ្ទះរបស់អ្នក។ អ្នករកឃើញវានៅលើទំព័រនៃកន្លែងជិតផ្ទះ ឬក្នុងផែនទីរបស់ខ្ញុំ។
page-timeline-step-place = សរសេរកន្លែងដែលអ្នកនឹងទៅ និងផ្លូវទៅទីនោះដែលជៀសវាងទន្លេ ស្ទឹង និងជម្រាលភ្នំ។
page-timeline-step-level3 = សរសេរថានរណាចាកចេញពេលប្រកាសកម្រិត 3៖ មនុស្សចាស់ កូនតូច អ្នកឈឺ និងអ្នកដែលជួយពួកគេ។
page-timeline-step-level4 = សរសេរថា ពេលប្រកាសកម្រិត 4 មនុស្សទាំងអស់ចាកចេញ។
page-timeline-step-bag = សរសេរអ្វីដែលអ្នកនឹងយកទៅជាមួយ៖ ថ្នាំ ទឹក អាហារ ទូរស័ព្ទ និងឆ្នាំងសាក ឯកសារសំខាន់ៗ សម្លៀកបំពាក់ក្ដៅ។
page-timeline-step-family = និយាយគ្នាក្នុងគ្រួសារ ហើយបិទក្រដាសនោះនៅកន្លែងដែលទាំងអស់គ្នាមើលឃើញ។
page-timeline-form-link = ក្រដាសបំពេញ និងរបៀបធ្វើ «ផែនការពេលវេលារបស់ខ្ញុំ» (ការិយាល័យទន្លេ ជាភាសាជប៉ុន)

## Help
page-help-title = ជំនួយ
page-help-call-title = ទូរស័ព្ទ
page-help-119-when = ភ្លើងឆេះ របួស ឈឺភ្លាមៗ ឬមានមនុស្សជាប់ចេញមិនរួច៖ សូមហៅលេខ 119។
page-help-110-when = គ្រោះថ្នាក់ចរាចរណ៍ ឬបទល្មើស៖ សូមហៅលេខ 110។
page-help-city-when = សំណួរអំពីការជម្លៀសខ្លួន ទីជម្រក និងផ្លូវ៖ សូមទូរស័ព្ទទៅសាលាក្រុង។ ពួកគេអាចនិយាយតែភាសាជប៉ុន។
page-help-free = ការហៅទៅលេខ 119 និង 110 មិនអស់លុយទេ។
page-help-say-title = អ្វីដែលត្រូវនិយាយទៅលេខ 119
page-help-say-what = ដំបូង សូមនិយាយថា ភ្លើងឆេះ ឬត្រូវការរថយន្តសង្គ្រោះបន្ទាន់។
page-help-say-where = សូមប្រាប់កន្លែងដែលអ្នកនៅ៖ ភូមិ អគារ និងអ្វីដែលអ្នកឃើញនៅជិត។
page-help-say-who = សូមប្រាប់ថានរណារបួស ឬឈឺ ហើយយ៉ាងម៉េច។
page-help-say-name = សូមប្រាប់ឈ្មោះ និងលេខទូរស័ព្ទរបស់អ្នក។ សូមកុំដាក់ទូរស័ព្ទចុះមុនគេ។
page-help-cards-link = កាតសម្រាប់បង្ហាញអ្នកនិយាយភាសាជប៉ុន
page-help-levels-title = កម្រិតប្រកាសព្រមាន
page-help-level-3 = កម្រិតប្រកាសព្រមាន 3៖ ការជម្លៀសខ្លួនរបស់មនុស្សចាស់ជាដើម (kōreisha-tō hinan)
page-help-level-4 = កម្រិតប្រកាសព្រមាន 4៖ បទបញ្ជាឱ្យជម្លៀសខ្លួន (hinan shiji)
page-help-level-5 = កម្រិតប្រកាសព្រមាន 5៖ ការការពារអាយុជីវិតជាបន្ទាន់ (kinkyū anzen kakuho)
page-help-error-title = ប្រាប់អំពីកំហុស
page-help-error = បើមានអ្វីខុសនៅលើគេហទំព័រនេះ សូមទូរស័ព្ទប្រាប់សាលាក្រុង៖ { $number }។ សូមប្រាប់ឈ្មោះទំព័រ និងកន្លែងដែលខុស។
page-help-more-title = ផ្សេងទៀត
page-help-timeline-link = ផែនការពេលវេលារបស់ខ្ញុំ
page-help-closures-link = ផ្លូវបិទ

## About
page-about-title = អំពីគេហទំព័រនេះ
page-about-lead = គេហទំព័រនេះបង្ហាញគ្រោះថ្នាក់នៅ { $city } និងកន្លែងទៅជ្រក ដោយពាក្យងាយយល់ ហើយប្រើបានទោះគ្មានអ៊ីនធឺណិត។
page-about-warning-title = មិនមែនជាសេវាប្រកាសអាសន្នផ្លូវការទេ
page-about-warning = គេហទំព័រនេះមិនជំនួសសាលាក្រុង ទីភ្នាក់ងារឧតុនិយម អ្នកពន្លត់អគ្គិភ័យ ឬប៉ូលិសទេ។ បទបញ្ជាឱ្យជម្លៀសខ្លួន ចេញដោយអភិបាលក្រុង។ ការប្រកាសអាសន្នអំពីអាកាសធាតុ ចេញដោយទីភ្នាក់ងារឧតុនិយម។
page-about-sources-title = ធ្វើពីទិន្នន័យអ្វី
page-about-publisher = ផ្សព្វផ្សាយដោយ { $publisher }
page-about-source-link = ទំព័ររបស់អ្នកផ្សព្វផ្សាយ
page-about-official-link = ទិន្នន័យផ្លូវការ៖ { $name }
page-about-processed = ទិន្នន័យត្រូវបានកាត់ត្រឹមផ្ទៃក្រុង និងធ្វើឱ្យសាមញ្ញសម្រាប់អេក្រង់។ អ្នកផ្សព្វផ្សាយទិន្នន័យមិនមែនជាអ្នកធ្វើគេហទំព័រនេះទេ។
page-about-gaps-title = អ្វីដែលគេហទំព័រនេះមិនដឹង
page-about-gaps-lead = កន្លែងគ្មានពណ៌ ក៏អាចមានគ្រោះថ្នាក់ដែរ។
page-about-gaps-live = ការប្រកាសឱ្យជម្លៀសខ្លួន ការប្រកាសអាសន្នអំពីអាកាសធាតុ ផ្លូវបិទ និងទីជម្រកដែលបើក មិនទាន់ភ្ជាប់មកទេ។
page-about-gaps-warnings = ការប្រកាសអាសន្នអំពីអាកាសធាតុ និងសេចក្ដីជូនដំណឹងរបស់សាលាក្រុង មិនទាន់ភ្ជាប់មកទេ។
page-about-postings = បុគ្គលិកសាលាក្រុងចុះផ្សាយការប្រកាសឱ្យជម្លៀសខ្លួន ផ្លូវបិទ និងទីជម្រកដែលបើក។ អ្វីដែលពួកគេមិនទាន់បានបញ្ជាក់ គេហទំព័រនេះនិយាយថាមិនដឹង។
page-about-languages-title = ភាសា
page-about-language-source = យើងបានសរសេរជាភាសានេះ។
page-about-language-draft = យើងបានសរសេរ។ មិនទាន់មានម្ចាស់ភាសាពិនិត្យទេ។
page-about-language-reviewed = ពិនិត្យដោយ { $reviewer }។
page-about-accessibility-title = សម្រាប់មនុស្សគ្រប់គ្នា
page-about-accessibility = យើងមានគោលដៅឱ្យស្របតាម WCAG 2.2 កម្រិត AA។ អ្វីៗដែលផែនទីបង្ហាញ ក៏មានជាអក្សរដែរ។ ទំព័រប្រើបានដោយក្ដារចុច ដោយអក្សរធំ និងដោយគ្មានកម្មវិធី (script)។
page-about-accessibility-report = បើមានអ្វីដែលអ្នកប្រើមិនបាន សូមប្រាប់សាលាក្រុង៖ { $number }។
page-about-privacy-title = ឯកជនភាព
page-about-privacy-home = ទីតាំងផ្ទះរបស់អ្នកនៅតែក្នុងទូរស័ព្ទរបស់អ្នក។ គ្រោះថ្នាក់នៅចំណុចមួយ រកនៅក្នុងទូរស័ព្ទ មិនមែនដោយយើងទេ។
page-about-privacy-log = យើងមិនកត់ត្រាអ្វីដែលអ្នកស្វែងរក ឬកន្លែងដែលអ្នកនៅទេ។
page-about-privacy-cookie = មានខូគី (cookie) តែមួយ សម្រាប់ចាំភាសារបស់អ្នក។ មិនមានខូគីផ្សេង និងមិនមានការតាមដានទេ។
page-about-privacy-photo = ដំបូង ផែនទី GSI ត្រូវបានបិទ។ ពេលអ្នកបើកវា GSI (ការិយាល័យវាស់វែងជាតិ) អាចដឹងថា អ្នកកំពុងមើលតំបន់ណា។
page-about-design = ពណ៌ និងគម្លាត យកតាម design tokens របស់ទីភ្នាក់ងារឌីជីថលជប៉ុន (អាជ្ញាបណ្ណ MIT)។

## Errors
page-missing-title = រកទំព័រមិនឃើញ
page-missing-do = អាសយដ្ឋានអាចចាស់ ឬសរសេរខុស។ សូមបន្តពីទំព័រណាមួយខាងក្រោម៖
page-failed-title = មានបញ្ហាកើតឡើង
page-failed-do = នេះជាបញ្ហានៅខាងយើង។ សូមសាកម្ដងទៀតក្រោយមួយនាទី។ បើបន្ទាន់ សូមទូរស័ព្ទ។
page-error-to-now = ឥឡូវនេះ៖ អ្វីដែលដឹង
page-error-to-places = រកកន្លែង
page-error-to-shelters = ទីជម្រក និងកន្លែងជម្លៀសខ្លួន
