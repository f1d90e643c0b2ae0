### Same ids and arguments as ../ja/evacuation.ftl.

## Kinds
order-kind-elderly-evacuation = Evacuation of the elderly, etc.
order-kind-evacuation-order = Evacuation order
order-kind-emergency-safety = Emergency safety measures
order-heading-elderly-evacuation = Alert level { $level }: Evacuation of the elderly, etc.
order-heading-evacuation-order = Alert level { $level }: Evacuation order
order-heading-emergency-safety = Alert level { $level }: Emergency safety measures
order-heading-without-level = Evacuation order
order-level = Alert level { $level }

## What to do
order-do-elderly-evacuation = Older people, people with disabilities, families with small children and others who need time: leave dangerous places now.
    .polarity = leave
order-more-elderly-evacuation = People who help them: leave together with them. Everyone else: do not go out for everyday reasons, get ready, and leave when you feel danger.
order-do-evacuation-order = Everyone in a dangerous place: leave now.
    .polarity = leave
order-more-evacuation-order = Go to an evacuation site, or to relatives or friends outside the danger area. If going outside is more dangerous, move to an upper floor of a solid building close by, in a room away from rivers and slopes.
    .polarity = go-there
order-do-emergency-safety = Your life is in danger. Move now to the safest place within reach.
    .polarity = safest-now
order-more-emergency-safety = Go to an upper floor, in a room away from rivers and slopes, or to a higher, solid building very close to you. Do not go to a distant evacuation site or a distant shelter.
    .polarity = safest-now
order-do-tsunami = Run to high ground now. Get away from the sea and from rivers.
    .polarity = go-there
order-more-tsunami = If high ground is far, run up into a tall, solid building close by. A tsunami comes again and again: do not go back until the order is lifted.
order-do-large-fire = Get away from the fire and the smoke now.
    .polarity = leave
order-more-large-fire = Do not go in the direction in which the smoke is moving. Cover your mouth and nose with a wet cloth, and stay low as you leave.
    .polarity = keep-out
order-do-volcano = Leave the area named here now.
    .polarity = leave
order-more-volcano = Protect your head, and cover your mouth and nose with a cloth. Keep out of valleys and away from rivers.

## Danger, areas, reasons
order-hazard = Danger: { $hazard }
order-areas-all = For: the whole city
order-areas = For: { $areas }
area-district = { $name } district
area-oaza = Ōaza { $name }

order-reason-river-rising = The river is rising.
order-reason-river-overflow-expected = The river may overflow.
order-reason-river-overflowing = The river is overflowing.
order-reason-landslide-risk = Landslides may happen.
order-reason-landslide-occurred = A landslide has happened.
order-reason-heavy-rain = It is raining very heavily.
order-reason-typhoon = A typhoon is coming close.
order-reason-storm-surge-expected = A storm surge may come: the sea may rise very high.
order-reason-tsunami = A tsunami is coming.
order-reason-reservoir-risk = A farm pond may burst.
order-reason-dam-release = A dam is letting out much water. The river will rise suddenly.
order-reason-fire = There is a large fire.
order-reason-volcano = A volcano has erupted.
order-reason-other = The reason is in the note of the city.

## Who, when, and how far it is confirmed
order-decided-by-mayor = Ordered by the mayor at { $time }.
order-decided-by-governor = Ordered by the governor, in place of the mayor, at { $time }.
order-decided-by-police = Ordered by the police at { $time }.
order-decided-by-coast-guard = Ordered by the coast guard at { $time }.
order-posted-at = Posted on this page at { $time }.
order-corrected-at = Corrected at { $time }.
order-unconfirmed = No end has been announced. Act as if it is still in force.
    .polarity = unknown

## Ends and corrections
order-lifted-elderly-evacuation = “Evacuation of the elderly, etc.” was lifted at { $time }.
    .polarity = ended
order-lifted-evacuation-order = The evacuation order was lifted at { $time }.
    .polarity = ended
order-lifted-emergency-safety = “Emergency safety measures” was lifted at { $time }.
    .polarity = ended
order-replaced-elderly-evacuation = “Evacuation of the elderly, etc.” was replaced at { $time } by an order of level { $level }.
order-replaced-evacuation-order = The evacuation order was replaced at { $time } by an order of level { $level }.
order-replaced-emergency-safety = “Emergency safety measures” was replaced at { $time } by an order of level { $level }.
order-replaced-without-level = The order was replaced by a new one at { $time }.
order-lifted-remaining = When it was lifted, an order of level { $level } remained in force there.
order-lifted-remaining-without-level = When it was lifted, another evacuation order, one without an alert level, remained in force there or in part of that area.
order-lifted-remaining-none = When it was lifted, no other order of the city remained there.
order-lifted-care = Do not go near rivers and slopes yet.
    .polarity = keep-out
order-lifted-care-tsunami = Do not go near the sea and rivers yet.
    .polarity = keep-out
order-lifted-care-storm-surge = Do not go near the sea and rivers yet.
    .polarity = keep-out
order-lifted-care-earthquake = Do not go near slopes and damaged buildings yet.
    .polarity = keep-out
order-lifted-care-large-fire = Do not go near the burnt area yet.
    .polarity = keep-out
order-lifted-care-volcano = Do not go near the crater and valleys yet.
    .polarity = keep-out
order-cancelled-elderly-evacuation = The announcement “Evacuation of the elderly, etc.” was a mistake. It was cancelled at { $time }.
    .polarity = cancelled
order-cancelled-evacuation-order = The announcement of an evacuation order was a mistake. It was cancelled at { $time }.
    .polarity = cancelled
order-cancelled-emergency-safety = The announcement “Emergency safety measures” was a mistake. It was cancelled at { $time }.
    .polarity = cancelled
order-cancelled-care = Check the other orders of the city and the news of the weather office.
order-state-prepared = Prepared
order-state-in-force = In force
order-state-unconfirmed = Not confirmed
order-state-lifted = Lifted
order-state-cancelled = Cancelled

## Counts and titles
order-count = Evacuation orders: { $count }
order-lifted-title = Lifted or cancelled in the last 24 hours
