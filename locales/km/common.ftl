### Same ids and arguments as ../ja/common.ftl.

# May use $half: am or pm.
time-date-time = ថ្ងៃទី { $day } ខែ{ $month ->
    [1] មករា
    [2] កុម្ភៈ
    [3] មីនា
    [4] មេសា
    [5] ឧសភា
    [6] មិថុនា
    [7] កក្កដា
    [8] សីហា
    [9] កញ្ញា
    [10] តុលា
    [11] វិច្ឆិកា
   *[12] ធ្នូ
} ឆ្នាំ { $year } ម៉ោង { $hour }:{ $minute } (ម៉ោងនៅជប៉ុន)
time-date = ថ្ងៃទី { $day } ខែ{ $month ->
    [1] មករា
    [2] កុម្ភៈ
    [3] មីនា
    [4] មេសា
    [5] ឧសភា
    [6] មិថុនា
    [7] កក្កដា
    [8] សីហា
    [9] កញ្ញា
    [10] តុលា
    [11] វិច្ឆិកា
   *[12] ធ្នូ
} ឆ្នាំ { $year }
# May use $half: am or pm.
time-clock = ម៉ោង { $hour }:{ $minute } (ម៉ោងនៅជប៉ុន)
# May use $half: am or pm.
time-hour-minute = ម៉ោង { $hour }:{ $minute }
# May use $half: am or pm.
time-day-hour-minute = ថ្ងៃទី { $day } ខែ{ $month ->
    [1] មករា
    [2] កុម្ភៈ
    [3] មីនា
    [4] មេសា
    [5] ឧសភា
    [6] មិថុនា
    [7] កក្កដា
    [8] សីហា
    [9] កញ្ញា
    [10] តុលា
    [11] វិច្ឆិកា
   *[12] ធ្នូ
} ម៉ោង { $hour }:{ $minute }

distance-metres = { $value } ម៉ែត្រ
distance-kilometres = { $value } គីឡូម៉ែត្រ
walk-minutes = ដើរប្រហែល { $minutes } នាទី

list-pair = { $first }, { $second }
name-beside = { $name } { $sign }

phone-fire = ភ្លើងឆេះ របួស ឈឺភ្លាមៗ៖ { $number }
phone-police = គ្រោះថ្នាក់ចរាចរណ៍ ឬបទល្មើស៖ { $number }
phone-city = សាលាក្រុង៖ { $number }

credit-line = ប្រភព៖ { $credit }
edition-line = កំណែ { $edition }
retrieved-line = បានយកនៅ { $date }
licence-stated = អាជ្ញាបណ្ណ៖ { $licence }
licence-third-party = អាជ្ញាបណ្ណ (តាមអ្នកដទៃបានសរសេរ)៖ { $licence }

layer-status-data = មានទិន្នន័យហើយ។
layer-status-no-data = មិនមានទិន្នន័យនៅទីនេះទេ។ នេះមិនមានន័យថាមានសុវត្ថិភាពទេ។
layer-status-error = អានទិន្នន័យមិនបាន ដូច្នេះចាត់ទុកថាគ្មានទិន្នន័យ។ នេះមិនមានន័យថាមានសុវត្ថិភាពទេ។
