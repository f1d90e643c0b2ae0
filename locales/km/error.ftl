### Same ids and arguments as ../ja/error.ftl.

problem-missing-parameter = ខ្វះព័ត៌មានដែលត្រូវការ។
problem-bad-parameter = មានព័ត៌មានដែលអានមិនបាន។
problem-swapped-axes = រយៈបណ្ដោយ និងរយៈទទឹងហាក់ដូចជាដាក់ច្រឡំគ្នា។
problem-outside-japan = ទីតាំងនេះនៅក្រៅប្រទេសជប៉ុន។ ផែនទីនេះមិនអាចឆ្លើយបានទេ។
problem-bad-bbox = អានផ្ទៃដែលបានជ្រើសរើសមិនបាន។
problem-not-found = មិនមានទំព័រនេះទេ។
problem-unknown-id = មិនមានកន្លែងដែលមានលេខនេះទេ។
problem-not-connected = ព័ត៌មានអំពីផ្លូវបិទ មិនទាន់ភ្ជាប់មកទំព័រនេះទេ។
problem-tile-outside = មិនមានផែនទីសម្រាប់តំបន់នេះទេ។
problem-bad-tile-address = អានលេខនៃផ្នែកផែនទីនេះមិនបាន។
problem-method-not-allowed = ធ្វើបែបនេះនៅទីនេះមិនបានទេ។
problem-not-acceptable = ផ្ញើតាមទម្រង់ដែលបានស្នើមិនបានទេ។
problem-uri-too-long = អាសយដ្ឋានវែងពេក។
problem-range-not-satisfiable = មិនមានផ្នែកដែលបានស្នើទេ។
problem-not-ready = សេវាកំពុងចាប់ផ្ដើម។
problem-timed-out = ចម្លើយយូរពេក រកមិនទាន់ពេល។
problem-internal = មានបញ្ហានៅខាងយើង ដូច្នេះមិនមានចម្លើយទេ។

error-do-address = សូមពិនិត្យអាសយដ្ឋាន ឬចាប់ផ្ដើមពីទំព័រដំបូង។
error-do-again = សូមពិនិត្យអ្វីដែលបានបញ្ចូល រួចសាកម្ដងទៀត។
error-do-later = សូមរង់ចាំមួយនាទី រួចបើកទំព័រនេះម្ដងទៀត។
error-do-map = សូមជ្រើសរើសកន្លែងក្នុងក្រុងលើផែនទី។
error-ask = បើបន្ទាន់ សូមទូរស័ព្ទទៅសាលាក្រុង៖ { $number }
