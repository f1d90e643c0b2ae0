### Same ids and arguments as ../ja/shelter.ftl.

shelter-role-emergency-site = កន្លែងជម្លៀសខ្លួន
shelter-role-emergency-site-means = សូមទៅទីនោះភ្លាមៗ ដើម្បីការពារអាយុជីវិត ពេលគ្រោះថ្នាក់មកជិត។
    .polarity = go-there
shelter-role-shelter = ទីជម្រក
shelter-role-shelter-means = ស្នាក់នៅទីនោះមួយរយៈ ពេលអ្នកត្រឡប់ទៅផ្ទះមិនបាន។
shelter-role-special-care-shelter = ទីជម្រកសម្រាប់អ្នកត្រូវការការថែទាំពិសេស
shelter-role-special-care-shelter-means = កន្លែងស្នាក់នៅសម្រាប់អ្នកដែលត្រូវការជំនួយពិសេស។ សូមសួរសាលាក្រុងមុនពេលទៅ។

shelter-designated-yes = បានកំណត់ជាកន្លែងជម្លៀសខ្លួនពេលមាន៖ { $hazard }
shelter-designated-no = មិនបានកំណត់ជាកន្លែងជម្លៀសខ្លួនពេលមាន៖ { $hazard }។ នេះមិនមានន័យថាប្រើមិនបានទេ។
shelter-designated-none = កន្លែងស្នាក់នៅក្រោយគ្រោះ។ មិនបានកំណត់ជាកន្លែងសម្រាប់រត់គេចភ្លាមៗទេ។
shelter-designated-list = បានកំណត់សម្រាប់ពេលមាន៖ { $hazards }

shelter-in-zone = នៅក្នុងតំបន់ដែលគូរលើផែនទី៖ { $hazard }
shelter-in-zone-depth = នៅក្នុងតំបន់ទឹកលិចនៃផែនទីនេះ៖ ជម្រៅទឹក { $depth }
shelter-outside-zone = នៅក្រៅតំបន់ដែលគូរលើផែនទី៖ { $hazard }
shelter-near-zone = ក្នុងចម្ងាយ { $metres } ម៉ែត្រ មានតំបន់ដែលគូរលើផែនទី៖ { $hazard }
shelter-zone-unknown = { $hazard }៖ មិនមានទិន្នន័យសម្រាប់ទីនេះទេ ដូច្នេះមិនដឹងថានៅក្នុងតំបន់ ឬអត់ទេ។
shelter-known-flooded = កន្លែងនេះធ្លាប់លិចទឹក។
shelter-known-flooded-on = កន្លែងនេះបានលិចទឹកនៅ { $date }។

shelter-recommended = { $hazard }៖ បានកំណត់ ហើយនៅក្រៅតំបន់ដែលគូរលើផែនទី។
shelter-not-recommended = សូមសួរសាលាក្រុងមុនពេលទៅ។
shelter-none-recommended = { $hazard }៖ រកមិនឃើញកន្លែងណាដែលទាំងបានកំណត់ ទាំងនៅក្រៅតំបន់ដែលគូរលើផែនទីទេ។ សូមសួរសាលាក្រុង៖ { $number }
shelter-list-title = កន្លែងទៅជ្រកពេលមាន៖ { $hazard }
shelter-distance = ចម្ងាយតាមបន្ទាត់ត្រង់ { $distance } ដើរប្រហែល { $minutes } នាទី។ ផ្លូវដើរជាក់ស្ដែងវែងជាងនេះ។
shelter-address = អាសយដ្ឋាន៖ { $address }
shelter-accepts = ទទួល៖ { $people }
shelter-state-unknown = នៅទីនេះមិនដឹងថា ឥឡូវនេះកន្លែងនេះបើក ឬអត់ទេ។
