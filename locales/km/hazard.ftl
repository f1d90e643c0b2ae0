### Same ids and arguments as ../ja/hazard.ftl.

## Kinds
hazard-flood = ទឹកជំនន់ទន្លេ
hazard-flood-means = ទឹកទន្លេហៀរចេញ មកដល់ផ្ទះ និងផ្លូវ។
hazard-landslide = គ្រោះមហន្តរាយបាក់ដី
hazard-landslide-means = ភ្នំ ឬជម្រាលចោតបាក់ ឬដី និងថ្មហូរចុះមក។
hazard-storm-surge = ទឹកសមុទ្រឡើងខ្ពស់ដោយព្យុះ
hazard-storm-surge-means = ពេលមានព្យុះទីហ្វុង ទឹកសមុទ្រឡើងខ្ពស់ខ្លាំង។
hazard-tsunami = រលកស៊ូណាមិ
hazard-tsunami-means = រលកធំខ្លាំង ដែលមកក្រោយរញ្ជួយដី។
hazard-inland-flood = ទឹកជំនន់ដោយទឹកភ្លៀង
hazard-inland-flood-means = ទឹកភ្លៀងហៀរចេញពីលូ និងប្រឡាយ មកដក់នៅដីទាប។
hazard-reservoir = ការបាក់ទំនប់អាងទឹកកសិកម្ម
hazard-reservoir-means = ទំនប់អាងទឹកកសិកម្មបាក់ ហើយទឹកហូរមកភ្លាមៗ។
hazard-earthquake = រញ្ជួយដី
hazard-earthquake-means = ដីរញ្ជួយខ្លាំង។
hazard-large-fire = អគ្គិភ័យធំ
hazard-large-fire-means = ភ្លើងឆេះរាលដាលដល់តំបន់ធំ។
hazard-volcano = ការផ្ទុះភ្នំភ្លើង
hazard-volcano-means = ភ្នំភ្លើងផ្ទុះ ហើយបាញ់ថ្ម និងផេះចេញមក។

## What a layer says
scenario-l2 = ភ្លៀងធំបំផុតដែលអាចកើតមាន
scenario-l1 = ភ្លៀងដែលគេយកជាគោលសម្រាប់គម្រោងទន្លេ
attribute-depth = ជម្រៅទឹក
attribute-duration = រយៈពេលរហូតដល់ទឹកស្រក
attribute-collapse = តំបន់ដែលផ្ទះអាចបាក់បែក
attribute-zone = តំបន់ប្រុងប្រយ័ត្ន
phenomenon-steep-slope = ជម្រាលចោតបាក់
phenomenon-debris-flow = ដី និងថ្មហូរចុះ
phenomenon-slow-landslide = ដីរអិលយឺតៗ

## Ranks, for legends and lists
rank-depth-0-to-0-3 = តិចជាង 0.3 ម៉ែត្រ
rank-depth-0-to-0-5 = តិចជាង 0.5 ម៉ែត្រ
rank-depth-0-3-to-0-5 = 0.3–0.5 ម៉ែត្រ
rank-depth-0-5-to-1 = 0.5–1 ម៉ែត្រ
rank-depth-0-5-to-3 = 0.5–3 ម៉ែត្រ
rank-depth-1-to-3 = 1–3 ម៉ែត្រ
rank-depth-3-to-5 = 3–5 ម៉ែត្រ
rank-depth-5-to-10 = 5–10 ម៉ែត្រ
rank-depth-10-to-20 = 10–20 ម៉ែត្រ
rank-depth-from-20 = 20 ម៉ែត្រ ឬជ្រៅជាងនេះ
rank-duration-0-to-12 = តិចជាង 12 ម៉ោង
rank-duration-12-to-24 = ពី 12 ម៉ោង ដល់ 1 ថ្ងៃ
rank-duration-24-to-72 = ពី 1 ថ្ងៃ ដល់ 3 ថ្ងៃ
rank-duration-72-to-168 = ពី 3 ថ្ងៃ ដល់ 1 សប្ដាហ៍
rank-duration-168-to-336 = ពី 1 សប្ដាហ៍ ដល់ 2 សប្ដាហ៍
rank-duration-336-to-672 = ពី 2 សប្ដាហ៍ ដល់ 4 សប្ដាហ៍
rank-duration-from-672 = 4 សប្ដាហ៍ ឬយូរជាងនេះ
rank-yellow = តំបន់ប្រុងប្រយ័ត្នគ្រោះមហន្តរាយបាក់ដី (ពណ៌លឿង)
rank-yellow-planned = តំបន់ប្រុងប្រយ័ត្នគ្រោះមហន្តរាយបាក់ដី (ពណ៌លឿង គ្រោងនឹងកំណត់)
rank-red = តំបន់ប្រុងប្រយ័ត្នពិសេសគ្រោះមហន្តរាយបាក់ដី (ពណ៌ក្រហម)
rank-red-planned = តំបន់ប្រុងប្រយ័ត្នពិសេសគ្រោះមហន្តរាយបាក់ដី (ពណ៌ក្រហម គ្រោងនឹងកំណត់)
rank-collapse-flow = ចរន្តទឹកអាចបំផ្លាញផ្ទះ
rank-collapse-bank-erosion = ច្រាំងទន្លេអាចបាក់ ហើយធ្វើឱ្យផ្ទះរលំ
rank-collapse-both = ចរន្តទឹក និងការបាក់ច្រាំងទន្លេអាចបំផ្លាញផ្ទះ

## Depths
depth-below = តិចជាង { $max } ម៉ែត្រ
depth-range = { $min }–{ $max } ម៉ែត្រ
depth-from = { $min } ម៉ែត្រ ឬជ្រៅជាងនេះ
depth-means-below-0-5m = ទឹកអាចឡើងដល់កម្រាលជាន់ផ្ទាល់ដីនៃផ្ទះធម្មតា។
depth-means-0-5-to-3m = ទឹកអាចឡើងដល់ពិដាននៃជាន់ផ្ទាល់ដី។
depth-means-3-to-5m = ទឹកអាចឡើងដល់ពិដាននៃជាន់ទី 2 (គឺជាន់ដែលនៅលើជាន់ផ្ទាល់ដី)។
depth-means-5-to-10m = ទឹកអាចឡើងដល់ជាន់ទី 3 ឬទី 4 (រាប់ជាន់ផ្ទាល់ដីជាជាន់ទី 1)។
depth-means-10m-or-more = ទឹកអាចឡើងខ្ពស់ជាងជាន់ទី 4 (រាប់ជាន់ផ្ទាល់ដីជាជាន់ទី 1)។

## A zone in one line
zone-depth = { $hazard }៖ ជម្រៅទឹក { $depth }
zone-rank = { $hazard }៖ { $rank }
zone-rivers = ទន្លេ៖ { $rivers }

## Legends and layers
legend-depth = { $hazard }៖ ជម្រៅទឹក
legend-duration = { $hazard }៖ រយៈពេលរហូតដល់ទឹកស្រក
legend-collapse = { $hazard }៖ តំបន់ដែលផ្ទះអាចបាក់បែក
legend-zone = { $hazard }៖ តំបន់ប្រុងប្រយ័ត្ន
layer-hazard = គ្រោះថ្នាក់
layer-shelters = កន្លែងជម្លៀសខ្លួន និងទីជម្រក
layer-places = ឈ្មោះកន្លែង ចំណតរថយន្តក្រុង ស្ថានីយ
layer-boundary = ព្រំក្រុង
layer-roads = ផ្លូវដែលរថយន្តក្រុងរត់
layer-railways = ផ្លូវរថភ្លើង

## What the survey looked at, and what it did not
covers-designated-rivers = បានអង្កេតតែទន្លេធំៗដែលអាជ្ញាធរបានកំណត់ប៉ុណ្ណោះ។
gap-smaller-rivers = ទន្លេតូចៗមិនបានអង្កេតទេ។
gap-outside-survey = ទីនេះនៅក្រៅតំបន់ដែលបានអង្កេត។
gap-outside-city = ទីនេះនៅក្រៅក្រុង។ ផែនទីនេះមានតែព័ត៌មានក្នុងក្រុងប៉ុណ្ណោះ។
covers-exception = { $name } បានហៀរទឹកនៅ { $date } នៅជិត { $near }។ ទន្លេនេះមិននៅក្នុងចំណោមទន្លេដែលបានអង្កេតទេ។
covers-exception-dated = { $name } បានហៀរទឹកនៅ { $date }។ ទន្លេនេះមិននៅក្នុងចំណោមទន្លេដែលបានអង្កេតទេ។
covers-exception-named = { $name } មិននៅក្នុងចំណោមទន្លេដែលបានអង្កេតទេ។
