# Sentences of the server-rendered pages. Not served to the device.

## Frame of every page
page-title = { $page } – { $city }
page-skip = Skip to the main text
page-nav-label = Main menu
page-nav-now = Now
page-nav-map = Map
page-nav-my = My map
page-nav-shelters = Shelters
page-nav-help = Help
page-language-label = Language
page-larger-text = Larger text
page-ruby-switch = Readings above kanji
page-phones-title = Phone numbers
page-phone-fire = Fire, ambulance
page-phone-police = Police
page-phone-city = City hall
page-not-official = This is not an official warning service. Follow the city and the weather office.
page-about-link = Sources, gaps and privacy
page-review-draft = No native reader has reviewed this English text yet. Where it differs from the Japanese text, the Japanese text is right.
page-official-words = Official words in Japanese
page-not-translated = Not translated yet, shown in { $language }

## Official pages outside this site
page-link-city-site = Website of { $city }
page-link-jma-warnings = Weather warnings (Japan Meteorological Agency)
page-link-prefecture-disaster = Disaster information of { $prefecture }
page-link-river-levels = River levels
page-link-other = Official page: { $host }
page-link-language-note = These pages may be in Japanese.

## Now
page-now-heading = We do not know here what is in force now.
page-now-unconnected = City postings are not connected to this page yet: evacuation orders, closed roads, open shelters.
page-now-empty-not-none = Seeing no order here does not mean that there is none.
    .polarity = unknown
page-now-do-title = What to do now
page-now-do-city = Read the announcements of the city:
page-now-do-warnings = Weather warnings are not shown on this page. Read them at the weather office:
page-now-do-rivers = See how high the rivers are:
page-now-do-prefecture = Read the information of the prefecture:
page-now-do-early = If you feel in danger, leave early. Do not wait for a message.
page-now-shelters-title = { $count ->
    [one] { $count } place to go
   *[other] { $count } places to go
}
page-now-shelters-flood = { $designated } are designated for floods. { $inside } of these stand inside the flood area of our map.
page-now-shelters-open = This page does not know which are open now. Ask the city before you go, if you have time.
page-now-shelters-link = See all shelters and evacuation sites
page-now-map-title = Where is it dangerous?
page-now-map-words = The map shows how deep a river flood can be, and where you can go. White on the map does not mean safe.
page-now-map-link = Open the map page

## Map
page-map-title = Map
page-map-lead = How deep can the water be here, and where can you go?
page-map-without-script = The map needs a script, which has not started. Everything on the map is also here as text.
page-map-layers-title = What the map shows
page-map-layer-data = { $name } (data of { $edition })
page-map-layer-no-data = { $name }: no data here. This does not mean safe.
page-map-official-link = Official page: { $name }
page-map-white = White: no zone drawn. This does not mean safe.
page-map-places-title = Find a place by name
page-map-districts-title = Districts
page-map-stations-title = Stations
page-map-shelters-link = List of shelters and evacuation sites

## Search for a place
page-places-title = Find a place
page-places-label = Name of the place
page-places-hint = District, town, bus stop, station or building, in Japanese or Latin letters
page-places-button = Search
page-places-heading = Results for “{ $query }”
page-places-count = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
page-places-more = There are more results. Write more of the name.
page-places-none = No place found for “{ $query }”. Write only a part of the name, or choose a district.

## Closed roads
page-closures-title = Closed roads
page-closures-heading = We do not know here which roads are closed.
page-closures-unconnected = City postings about closed roads are not connected to this page yet.
page-closures-empty-not-none = Seeing no closed road here does not mean that all roads are open.
    .polarity = unknown
page-closures-current = Closed or limited now
page-closures-planned = Planned
page-closures-lifted = Ended in the last 24 hours
page-closures-do-water = Do not drive or walk into water on a road. Turn back.
    .polarity = keep-out
page-closures-do-night = At night and in heavy rain, do not go near rivers, ditches or slopes.
    .polarity = keep-out
page-closures-do-ask = Ask the city before you set out:

## Shelters
page-shelters-title = Shelters and evacuation sites
page-shelters-lead = An evacuation site is for getting away from danger. A shelter is for staying afterwards.
page-shelters-open-unknown = Whether a place is open now is not known here. Ask the city.
page-shelters-filter-label = Choose a danger
page-shelters-filter-all = All
page-shelters-for = Places for: { $hazard }
page-shelters-recommended-title = Designated, and outside the danger area of our map
page-shelters-recommended-note = Go to one of these if the way is not dangerous.
    .polarity = go-there
page-shelters-unchecked-title = Designated; we have no map data to check the danger there
page-shelters-unchecked-note = The city has designated these places. Our map has no data for this danger.
page-shelters-caution-title = Designated, but inside the danger area of our map, or flooded before
page-shelters-caution-note = Both are true. Ask the city before you go there.
page-shelters-not-designated-title = Not designated for this danger
page-shelters-not-designated-note = Not designated does not mean unsuitable. It means that nobody has confirmed it.
page-shelters-shut-title = Closed, or cannot be used
page-shelters-shut-note = Do not go to these places.
    .polarity = keep-out
page-shelters-none-designated = No place in the city is designated for this danger. Ask the city where to go.

## A named place
page-place-kind = { $kind } · { $coordinates }
page-place-advice-title = What to do
page-place-advice-open = This page knows nothing about the house, so it gives the careful answer.
page-place-dangers-title = Dangers here
page-place-sites-title = Places to go in a flood
page-place-sites-title-other = Places to go: { $hazard }
page-place-sites-none = We found no place nearby that is designated and outside the danger area. Ask the city.
page-place-facility-title = About this building
page-place-map-link = See this place on the map
page-place-my-link = Make my map for my own home
page-place-point-only = This is the answer for one point ({ $coordinates }). Places nearby can be different.
page-place-area-note = This is the answer for the middle of the area, not for every house in it.

## My map
page-my-title = My map
page-my-lead = Choose your home on the map, and answer a few questions about the house. You get the advice for your home.
page-my-private = Your home stays on your phone. It is never sent to us.
page-my-without-script = My map works inside your phone and needs a script, which has not started. Without it, open the page of a place near your home:
page-my-find = Find a place near your home

## Timeline
page-timeline-title = My timeline
page-timeline-heading = The timeline is not here yet.
page-timeline-what = A timeline is a plan of what your family does, and when, before the flood comes.
page-timeline-paper = Until then, write it on paper:
page-timeline-step-danger = Write the dangers at your home. You find them on the page of a place near it, or with My map.
page-timeline-step-place = Write where you will go, and the way there that avoids rivers and slopes.
page-timeline-step-level3 = Write who leaves at level 3: older people, small children, people who are ill, and those who help them.
page-timeline-step-level4 = Write that everyone leaves at level 4.
page-timeline-step-bag = Write what you will carry: medicine, water, food, phone and charger, papers, warm clothes.
page-timeline-step-family = Talk about it with your family, and put the paper where everyone sees it.
page-timeline-form-link = Paper form and guide of “My Timeline” (river office, in Japanese)

## Help
page-help-title = Help
page-help-call-title = Call
page-help-119-when = Fire, injury, sudden illness, or someone is trapped: call 119.
page-help-110-when = Accident or crime: call 110.
page-help-city-when = Questions about evacuation, shelters and roads: call the city hall. They may speak only Japanese.
page-help-free = Calls to 119 and 110 are free.
page-help-say-title = What to say to 119
page-help-say-what = Say first: fire, or ambulance.
page-help-say-where = Say where you are: town, building, what you see near you.
page-help-say-who = Say who is hurt or ill, and how.
page-help-say-name = Say your name and your phone number. Do not hang up first.
page-help-cards-link = Cards to show to someone who speaks Japanese
page-help-levels-title = Alert levels
page-help-level-3 = Alert level 3, evacuation of the elderly, etc. (kōreisha-tō hinan)
page-help-level-4 = Alert level 4, evacuation order (hinan shiji)
page-help-level-5 = Alert level 5, emergency safety measures (kinkyū anzen kakuho)
page-help-error-title = Report an error
page-help-error = If something on this site is wrong, tell the city hall by phone: { $number }. Say the name of the page and the place.
page-help-more-title = More
page-help-timeline-link = My timeline
page-help-closures-link = Closed roads

## About
page-about-title = About this site
page-about-lead = This site shows the dangers of { $city } and the places to go, in plain words, also without a connection.
page-about-warning-title = Not an official warning service
page-about-warning = This site does not replace the city, the weather office, the fire service or the police. Orders come from the mayor. Warnings come from the weather office.
page-about-sources-title = What it is made from
page-about-publisher = Published by { $publisher }
page-about-source-link = Page of the publisher
page-about-official-link = Official data: { $name }
page-about-processed = The data was cut to the city and simplified for the screen. The publishers did not make this site.
page-about-gaps-title = What it does not know
page-about-gaps-lead = A place without colour can be dangerous too.
page-about-gaps-live = Information about evacuation orders, weather warnings, closed roads and open shelters is not connected yet.
page-about-gaps-warnings = Weather warnings and notices of the city are not connected yet.
page-about-postings = City staff post evacuation orders, closed roads and open shelters. Where they have not confirmed it, this site says that it does not know.
page-about-languages-title = Languages
page-about-language-source = Written by us in this language.
page-about-language-draft = Written by us. No native reader has reviewed it yet.
page-about-language-reviewed = Reviewed by { $reviewer }.
page-about-accessibility-title = For everyone
page-about-accessibility = We aim at WCAG 2.2 level AA. All that the map shows is also text. The pages work by keyboard, with large text, and without a script.
page-about-accessibility-report = If you cannot use something, tell the city hall: { $number }.
page-about-privacy-title = Privacy
page-about-privacy-home = Your home stays on your phone. What is dangerous at a point is worked out on the phone, not by us.
page-about-privacy-log = We do not record what you search for or where you are.
page-about-privacy-cookie = One cookie keeps your language. There is no other cookie and no tracking.
page-about-privacy-photo = The GSI base map is off at first. When you turn it on, GSI (the national survey office) can tell which area you look at.
page-about-design = Colours and spacing after the design tokens of the Digital Agency of Japan (MIT licence).

## Errors
page-missing-title = Page not found
page-missing-do = The address may be old or mistyped. Go on from one of these:
page-failed-title = Something went wrong
page-failed-do = The fault is ours. Try again in a minute. If it is urgent, call.
page-error-to-now = Now: what is known
page-error-to-places = Find a place
page-error-to-shelters = Shelters and evacuation sites
