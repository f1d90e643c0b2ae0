### Same ids and arguments as ../ja/answer.ftl.

answer-here = Here: { $name }
answer-point = The point { $lon } E, { $lat } N
answer-outside-city = This place is outside the city. This map has no answer here. Ask the city or town you are in.
answer-outside-drawn = Outside the city too, this map draws the following here. There can be more that it does not draw.
answer-on-device = This answer was worked out on your phone.

knowledge-drawn = { $hazard }: this place is inside a drawn zone.
knowledge-no-zone-shown = { $hazard }: no zone is drawn here. Water can still come.
    .polarity = unknown
knowledge-no-zone-shown-land = { $hazard }: no zone is drawn here. The ground can still give way.
    .polarity = unknown
knowledge-not-surveyed-smaller-rivers = Smaller rivers: not surveyed.
knowledge-not-surveyed-outside-survey = This place lies outside the survey.
knowledge-not-surveyed-outside-city = This place is outside the city.
knowledge-not-surveyed = Some of it was not surveyed.
    .polarity = unknown
knowledge-no-data = { $hazard }: no data here. This does not mean safe.
    .polarity = unknown
knowledge-stale = { $hazard }: the data is out of date (since { $date }). It may be different now.
    .polarity = unknown
knowledge-stale-undated = { $hazard }: the data is out of date. It may be different now.
    .polarity = unknown
answer-all-no-data = { $hazards }: no data here. This does not mean safe.
    .polarity = unknown

near-depth = Within { $metres } m of here, water can be { $depth } deep.
near-rank = Within { $metres } m of here: { $rank }
near-accuracy = Your position is exact to about { $metres } m. This is the answer for the worst place within that distance.

answer-source = Source: { $credit } (edition of { $edition })

## Postings
live-closures-not-connected = Information about closed roads is not connected yet. Roads may be closed; ask the city.
live-evacuation-not-connected = Evacuation information is not connected yet. Whether any is in force is not known here; look at the city’s page.
live-warnings-not-connected = Weather warnings are not connected yet. Whether any is in force is not known here; look at the page of the weather office.
live-notices-not-connected = Notices of the city are not connected yet. Look at the city’s page.
