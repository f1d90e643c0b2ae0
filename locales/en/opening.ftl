### Same ids and arguments as ../ja/opening.ftl.

## States
opening-state-preparing = Getting ready
opening-state-open = Open
opening-state-closed = Closed
opening-state-unsafe = Cannot be used
opening-open = Open as a place to go for: { $hazards }
    .polarity = go-there
opening-preparing = Getting ready to open for: { $hazards }. You cannot go in yet.
    .polarity = keep-out
opening-closed = Closed. You cannot go in.
    .polarity = keep-out
opening-unsafe = It is damaged or cannot be used. Do not go there.
    .polarity = keep-out

opening-crowding-space = There is space left.
opening-crowding-some-space = It is filling up.
opening-crowding-crowded = It is crowded.
opening-crowding-full = It is full, and nobody can go in. Go to another place.
    .polarity = keep-out

opening-undesignated = Not designated for: { $hazards }. But the city has opened it.
opening-undesignated-reason = Why the city opened it, in Japanese: { $text }

## Services
opening-services-yes = Available: { $services }
opening-services-no = Not available: { $services }
opening-services-unknown = Not known whether available: { $services }
opening-service-power = electricity
opening-service-water = tap water
opening-service-toilet = toilets
opening-service-accessible-toilet = wheelchair toilet
opening-service-step-free = entrance without steps
opening-service-charging = phone charging
opening-service-wifi = Wi-Fi
opening-service-pets = place for pets
opening-service-baby-room = nursing room
opening-service-interpreter = interpreter
opening-service-air-conditioning = heating and cooling
opening-interpreters = Languages spoken: { $languages }

## How far it is known
opening-was-open = At { $time } it was open as a place to go for: { $hazards }
opening-was-preparing = At { $time } it was getting ready to open for: { $hazards }
opening-unconfirmed = Whether it is open now is not known. Ask the city before you go, if you have time.
    .polarity = unknown
opening-none-posted = The city has not announced that this place is open. Staff confirmed this at { $time }.
opening-none-posted-brief = No opening announced.
opening-unknown-brief = Not known whether it is open.
opening-unknown = Whether it is open now is not known. Ask the city before you go, if you have time.
    .polarity = unknown

## Counts and the way
opening-count = { $count ->
    [one] Open for { $hazard }: { $count } place
   *[other] Open for { $hazard }: { $count } places
}
opening-count-all = { $count ->
    [one] Open: { $count } place
   *[other] Open: { $count } places
}
opening-count-unconfirmed = Announced as open; not all confirmed again
opening-level-5 = If you are in an area of level 5, do not go to a distant evacuation site or a distant shelter.
    .polarity = safest-now
opening-way = Check the way too. Keep away from water on the road, rivers and slopes.
