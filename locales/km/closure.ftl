### Same ids and arguments as ../ja/closure.ftl.

## Names of restrictions
closure-restriction-full-closure = បិទផ្លូវទាំងស្រុង
closure-restriction-closure-one-direction = បិទផ្លូវមួយទិស
closure-restriction-vehicle-closure = បិទផ្លូវសម្រាប់យានយន្ត
closure-restriction-large-vehicle-closure = បិទផ្លូវសម្រាប់យានយន្តធំ
closure-restriction-alternating = បើកមួយចំហៀង ឆ្លាស់វេនគ្នា
closure-restriction-lane-restriction = បិទគន្លងខ្លះ
closure-restriction-width-reduction = ផ្លូវរួមតូច
closure-restriction-one-way = ផ្លូវទៅតែមួយទិស
closure-restriction-speed = បន្ថយល្បឿនកំណត់
closure-restriction-chain = ត្រូវការច្រវាក់កង់ ឬកង់រដូវរងា
closure-restriction-pedestrian-closure = បិទផ្លូវសម្រាប់អ្នកថ្មើរជើង

## What they mean
closure-effect-full-closure = គ្មាននរណាឆ្លងកាត់បានទេ។
    .polarity = keep-out
closure-effect-closure-one-direction = ទិសម្ខាង ឆ្លងកាត់មិនបានទេ។
    .polarity = keep-out
closure-effect-vehicle-closure = យានយន្តឆ្លងកាត់មិនបានទេ។
    .polarity = keep-out
closure-effect-large-vehicle-closure = យានយន្តធំ ដូចជារថយន្តដឹកទំនិញ និងរថយន្តក្រុង ឆ្លងកាត់មិនបានទេ។
    .polarity = keep-out
closure-effect-alternating = ឆ្លងកាត់បានតែមួយចំហៀងផ្លូវ ដោយឆ្លាស់វេនគ្នា។ សូមធ្វើតាមសញ្ញា។
    .polarity = may-pass
closure-effect-lane-restriction = គន្លងផ្លូវខ្លះប្រើមិនបាន។
    .polarity = may-pass
closure-effect-width-reduction = ផ្លូវតូចជាងធម្មតា។
    .polarity = may-pass
closure-effect-one-way = ឆ្លងកាត់បានតែមួយទិសប៉ុណ្ណោះ។
    .polarity = may-pass
closure-effect-speed = ល្បឿនកំណត់ទាបជាងធម្មតា។ សូមបើកបរយឺតៗ។
    .polarity = may-pass
closure-effect-chain = យានយន្តដែលគ្មានកង់រដូវរងា ឬច្រវាក់កង់ ឆ្លងកាត់មិនបានទេ។ សូមធ្វើតាមផ្លាកសញ្ញានៅទីនោះ។
    .polarity = keep-out
closure-effect-pedestrian-closure = ដើរឆ្លងកាត់មិនបានទេ។
    .polarity = keep-out
closure-effect-who = ឆ្លងកាត់មិនបានទេ៖ { $who }
    .polarity = keep-out
closure-affects = អនុវត្តចំពោះ៖ { $who }
closure-walkers = អ្នកថ្មើរជើងមិនត្រូវបានហាមទេ។ សូមកុំចូលកន្លែងដែលមានទឹក ឬកន្លែងដែលដីបាក់។
    .polarity = keep-out
closure-emergency-vehicles = រថយន្តសង្គ្រោះបន្ទាន់ និងរថយន្តពន្លត់អគ្គិភ័យ ក៏ឆ្លងកាត់មិនបានដែរ។
    .polarity = keep-out

closure-affected-pedestrian = អ្នកថ្មើរជើង
closure-affected-bicycle = កង់
closure-affected-motorcycle = ម៉ូតូ
closure-affected-car = រថយន្ត
closure-affected-large-vehicle = យានយន្តធំ
closure-affected-bus = រថយន្តក្រុង
closure-affected-emergency-vehicle = រថយន្តសង្គ្រោះបន្ទាន់ និងរថយន្តពន្លត់អគ្គិភ័យ

## Causes
closure-cause-flooding = ផ្លូវលិចទឹក។
closure-cause-inundation = ទឹកបានចូលមកតំបន់នេះ។
closure-cause-heavy-rain-precaution = ភ្លៀងធ្លាក់ខ្លាំង ដូច្នេះបិទទុកជាមុន មុនពេលមានគ្រោះ។
closure-cause-landslide = ដីបានបាក់។
closure-cause-debris-flow = ដី និងថ្មបានហូរចុះមក។
closure-cause-rockfall = ថ្មបានធ្លាក់។
closure-cause-fallen-tree = ដើមឈើបានរលំ។
closure-cause-subsidence = ផ្លូវស្រុត ឬបាក់។
closure-cause-bridge-damage = ស្ពានខូច។
closure-cause-high-tide = ទឹកសមុទ្របានឡើងមកលើផ្លូវ។
closure-cause-river-overflow = ទឹកទន្លេកំពុងហៀរចេញ។
closure-cause-snow-ice = ផ្លូវរអិលដោយសារព្រិល ឬទឹកកក។
closure-cause-strong-wind = ខ្យល់បក់ខ្លាំង។
closure-cause-earthquake = មានរញ្ជួយដី។
closure-cause-accident = មានគ្រោះថ្នាក់ចរាចរណ៍។
closure-cause-fire = មានភ្លើងឆេះ។
closure-cause-construction = កំពុងជួសជុល ឬសាងសង់ផ្លូវ។
closure-cause-downed-line = ខ្សែភ្លើងដាច់ ឬធ្លាក់ចុះ។ សូមកុំទៅជិត និងកុំប៉ះ។
closure-cause-utility-works = កំពុងជួសជុលអគ្គិសនី ទូរស័ព្ទ ទឹកម៉ាស៊ីន ឬហ្គាស។
closure-cause-gas-leak = ហ្គាសកំពុងលេចធ្លាយ។ សូមកុំប្រើភ្លើង ហើយចេញឱ្យឆ្ងាយ។
closure-cause-event = មានកម្មវិធី ឬពិធីបុណ្យ។
closure-cause-inspection = កំពុងពិនិត្យផ្លូវ។
closure-cause-unknown = កំពុងរកមូលហេតុ។

## Where
closure-feature-bridge = ទីតាំងនៅលើស្ពាន។
closure-feature-underpass = ទីតាំងនៅផ្លូវក្រោម ដែលឆ្លងក្រោមផ្លូវរថភ្លើង ឬផ្លូវថ្នល់។
closure-feature-tunnel = ទីតាំងនៅផ្លូវរូងភ្នំ។
closure-feature-crossing = ទីតាំងនៅផ្លូវប្រសព្វ។
closure-feature-level-crossing = ទីតាំងនៅកន្លែងផ្លូវកាត់ផ្លូវរថភ្លើង។

closure-direction-both = អនុវត្តទាំងពីរទិស។
closure-direction-forward = អនុវត្តតែមួយទិស។ សូមមើលព្រួញលើផែនទី។
closure-direction-backward = អនុវត្តតែមួយទិស។ សូមមើលព្រួញលើផែនទី។
closure-toward-north = អនុវត្តតែទិសទៅខាងជើង។
closure-toward-north-east = អនុវត្តតែទិសទៅខាងជើងឆៀងខាងកើត (ឦសាន)។
closure-toward-east = អនុវត្តតែទិសទៅខាងកើត។
closure-toward-south-east = អនុវត្តតែទិសទៅខាងត្បូងឆៀងខាងកើត (អាគ្នេយ៍)។
closure-toward-south = អនុវត្តតែទិសទៅខាងត្បូង។
closure-toward-south-west = អនុវត្តតែទិសទៅខាងត្បូងឆៀងខាងលិច (និរតី)។
closure-toward-west = អនុវត្តតែទិសទៅខាងលិច។
closure-toward-north-west = អនុវត្តតែទិសទៅខាងជើងឆៀងខាងលិច (ពាយ័ព្យ)។

## State and times
closure-state-planned = គ្រោងទុក
closure-state-in-force = កំពុងអនុវត្ត
closure-state-unconfirmed = មិនទាន់បញ្ជាក់
closure-state-lifted = បានបញ្ចប់ហើយ
closure-planned = គ្រោងនឹងអនុវត្តដូចខាងក្រោម ចាប់ពី { $time }។
closure-since = កំពុងអនុវត្ត ចាប់ពី { $time }។
closure-unconfirmed = សាលាក្រុងកំពុងពិនិត្យ។ សូមចាត់ទុកថាផ្លូវនេះឆ្លងកាត់មិនបាន។
    .polarity = keep-out
closure-unconfirmed-limit = សាលាក្រុងកំពុងពិនិត្យ។ សូមចាត់ទុកថាការរឹតបន្តឹងនេះនៅតែបន្ត។
closure-lifted = ការបិទ ឬការរឹតបន្តឹងនេះ ត្រូវបានបញ្ចប់នៅ { $time }។
    .polarity = ended
closure-lifted-care = អាចនៅមានទឹក ឬរបស់ធ្លាក់នៅទីនោះ។ សូមមើលឱ្យច្បាស់ពេលឆ្លងកាត់។
closure-expected-end = រំពឹងថានឹងចប់នៅ { $time }។
closure-until-further-notice = មិនទាន់ដឹងថានឹងចប់នៅពេលណាទេ។
closure-expected-end-passed = រំពឹងថានឹងចប់នៅ { $time } ប៉ុន្តែមិនទាន់បញ្ចប់ទេ។

## Who says so, and notes
closure-decided-by-city = សាលាក្រុងបានសម្រេច។
closure-decided-by-prefecture = ខេត្តបានសម្រេច។
closure-decided-by-national = ការិយាល័យផ្លូវជាតិបានសម្រេច។
closure-decided-by-police = ប៉ូលិសបានសម្រេច។
closure-detour = ផ្លូវវាង ជាភាសាជប៉ុន៖ { $text }

## Counts
closure-count-closed = ផ្លូវបិទ៖ { $count }
closure-count-limited = ផ្លូវដែលមានការរឹតបន្តឹង៖ { $count }

## Names of numbered roads
road-national = ផ្លូវជាតិលេខ { $number }
road-prefectural = ផ្លូវខេត្តលេខ { $number }
