### Same ids and arguments as ../ja/advice.ftl.

## Outcomes, most cautious first
outcome-safety-now = Protect your life now, close to where you are.
    .polarity = safest-now
outcome-safety-now-do = Move to a higher, solid building nearby, or to an upper floor in a room away from slopes and rivers. Do not go to a distant shelter.
    .polarity = safest-now
outcome-leave = Leave this place.
    .polarity = leave
outcome-leave-do = Go to an evacuation site, or to relatives or friends outside the danger area.
    .polarity = go-there
outcome-leave-when = At level { $level }, leave. If you need time (older people, small children, illness), leave at level { $early }.
    .polarity = leave
outcome-leave-needs-time = Someone here needs time, so leave at level { $level }. Do not wait for a higher level.
    .polarity = leave
outcome-leave-early = Leave this place early.
    .polarity = leave
outcome-leave-early-do = Finish moving before the wind and rain grow strong, and before dark.
outcome-leave-early-when = Start to leave at level { $early }. Do not wait for level { $level }.
    .polarity = leave
outcome-leave-early-needs-time = Start to leave at level { $level }. Do not wait for a higher level.
    .polarity = leave
outcome-unknown-ask = Not everything is known here. Ask the city, and plan to leave early.
    .polarity = unknown
outcome-unknown-ask-do = From this map alone nobody can say that you may stay here.
    .polarity = unknown
outcome-unknown-ask-when = Not everything is known here, so leave at level { $level }. If you need time, leave at level { $early }.
    .polarity = leave
outcome-unknown-ask-needs-time = Not everything is known here, and someone here needs time, so leave at level { $level }.
    .polarity = leave
outcome-move-up-or-leave = Move to an upper floor before the water comes, or leave.
    .polarity = go-up
outcome-move-up-or-leave-do = Go to an evacuation site instead if the house could be swept away, or if your water, food, toilet or medicine will not last until the water is gone.
outcome-move-up-or-leave-when = At level { $level }, move to an upper floor or leave. If you need time, start at level { $early }.
    .polarity = go-up
outcome-move-up-or-leave-needs-time = Someone here needs time, so at level { $level } start to move to an upper floor, or leave.
    .polarity = go-up
outcome-may-stay-robust = An upper floor of a solid building, in a room away from the slope, may be enough.
    .polarity = go-up
outcome-may-stay-robust-do = If you have doubts, go to an evacuation site. This is not a promise that your life will be protected.
outcome-may-stay-robust-when = By level { $level }, be on an upper floor, in a room away from the slope. If you need time, start at level { $early }.
outcome-may-stay-robust-needs-time = Someone here needs time, so by level { $level } be on an upper floor, in a room away from the slope.
outcome-may-stay-upstairs = An upper floor that the water does not reach may be enough.
    .polarity = go-up
outcome-may-stay-upstairs-do = You need water, food, a toilet, medicine and power until the water is gone. If you have doubts, go to an evacuation site.
outcome-may-stay-upstairs-when = By level { $level }, be on an upper floor that the water does not reach. If you need time, start at level { $early }.
outcome-may-stay-upstairs-needs-time = Someone here needs time, so by level { $level } be on an upper floor that the water does not reach.
outcome-aware = No zone is drawn here. Look around you, and leave when you feel danger.
    .polarity = unknown
outcome-aware-do = On ground lower than around it, or near a river or a cliff, do what the city says even outside a zone.

## Around the reasons
advice-why = Why?
advice-because = Reasons for { $hazard }:
advice-ask-city = Ask the city hall: { $number }
advice-assumed = For questions you have not answered, the worst case is assumed.
advice-level-5 = Do not wait for level 5. It is not always announced.

## Reasons: what is not known
advice-rule-layer-gap = Part of this was not surveyed here, or there is no data.
advice-rule-zone-unknown = Whether this place is inside a zone is not known.
advice-rule-flood-small-rivers-not-surveyed = No zone is drawn here, but the smaller rivers were not surveyed.

## Reasons: flood
advice-rule-flood-collapse-zone = The water can sweep the house away or destroy it, so leave whatever floor you live on.
    .polarity = leave
advice-rule-flood-collapse-zone-unknown = Whether the water could sweep the house away cannot be checked: there is no data.
advice-rule-flood-three-conditions = The house is outside the areas where houses can be swept away, your room is above the water, and you can last until the water is gone.
advice-rule-flood-floor-below-depth = The water can reach the floor you live on.
advice-rule-flood-cannot-endure = Your water, food, toilet, medicine or power may not last until the water is gone.
advice-rule-flood-long-inundation = The water may stay for 3 days or longer.
advice-rule-flood-duration-unknown = How many days the water would stay is not known: there is no data.
advice-rule-flood-depth-unknown = This place is inside a flood zone, but the depth is not known.
advice-rule-flood-0-5-to-3m-one-storey = In a house of one storey there is nowhere to go when the water reaches the ceiling.
advice-rule-flood-0-5-to-3m-ground-floor = The ground floor will be under water. The second floor (one above the ground floor) and higher are expected to be above the water.
advice-rule-flood-0-5-to-3m-upper-floor = The second floor (one above the ground floor) and higher are expected to be above the water.
advice-rule-flood-3-to-5m-two-storeys = The water can reach the ceiling of the second floor (one above the ground floor), so in a house of two storeys there is nowhere to go.
advice-rule-flood-3-to-5m-three-storeys = The water can reach the ceiling of the second floor (one above the ground floor). The third floor and higher are expected to be above the water.
advice-rule-flood-5-to-10m = The water can reach the third or fourth floor.
advice-rule-flood-10m-or-more = The water can rise above the fourth floor.
advice-rule-high-rise-upper-floor = The upper floors of a tall building are expected to be above the water. Lifts, water and power may stop for days.
advice-rule-below-ground = Below ground the water comes in at once. Go up and out before it comes.
    .polarity = go-up
advice-rule-below-ground-unknown = Whether you are below ground is not known, so it is assumed.
advice-rule-flood-below-0-5m = Even below the level of the floor, water can block doors and make streets impassable.
advice-rule-inland-flood-streets-first = Rain water collects on streets and in underpasses first.

## Reasons: landslide, pond, sea
advice-rule-reservoir-zone = When a farm pond breaks, the water comes suddenly. There is hardly time to get away.
advice-rule-landslide-not-robust = In a landslide, staying inside a wooden house may not protect your life.
advice-rule-landslide-robust-upper-floor = The upper floors of a solid building of reinforced concrete can be an exception.
advice-rule-landslide-robust-ground-floor = Even in a solid building, earth can come in on the ground floor.
advice-rule-landslide-red-robust = In a special warning area, ask the city whether even a solid building may be enough.
advice-rule-landslide-too-late = When going out is more dangerous, move to an upper floor, in a room away from the slope.
advice-rule-tsunami-zone = In a tsunami, do not wait for a level. Go at once to high ground or to a tsunami evacuation building.
    .polarity = go-there
advice-rule-order-without-level = The evacuation order for this danger may carry no level number. Leave as soon as it is given.
    .polarity = leave
advice-rule-storm-surge-collapse-zone = In a storm surge the house could be destroyed, or there is no data to check whether it could be.
advice-rule-storm-surge-floor-below-depth = In a storm surge, sea water can reach the floor you live on.
advice-rule-storm-surge-cannot-endure = Your water, food, toilet, medicine or power may not last until the sea water is gone.
advice-rule-storm-surge-three-conditions = Even in a storm surge your room is above the water, and you can last until it is gone. Decide before the wind grows strong.
advice-rule-storm-surge-deep = The sea water can be 3 m or deeper. On the Ariake coast, staying is seldom possible then.
advice-rule-storm-surge-long-inundation = The sea water may stay for a long time.

## Reasons: what is in force
advice-rule-typhoon-wind = Finish moving before the wind of the typhoon grows strong, and before dark.
advice-rule-level-2 = Level 2: check the map, where to go, the way and the time.
advice-rule-level-3-needs-help = Level 3: older people, disabled people, small children, pregnant women and their helpers: leave now.
    .polarity = leave
advice-rule-level-3-others = Level 3: do not go out for everyday reasons, get ready, and leave when you feel danger.
advice-rule-level-4 = Level 4: everyone in a dangerous place: leave now.
    .polarity = leave
advice-rule-level-outside-zones = At level 3, outside the drawn zones too: do not go out for everyday reasons, listen for news, and leave when you feel danger.
advice-rule-level-4-outside-zones = At level 4, no zone is drawn here, but an evacuation order can still be for this place. Ask the city, and go when you feel danger.
advice-rule-level-5 = Level 5: move now to the safest place within reach.
    .polarity = safest-now
advice-rule-level-5-may-not-come = Level 5 is not always announced. Do not wait for it.

## Reasons: when no other reason decides
advice-rule-zone-drawn = This place is inside a zone. The rule is to move out of it.
advice-rule-no-zone-shown = No zone is drawn here, but low ground and places beside a cliff can be dangerous.
advice-rule-early-to-relatives = Someone here needs time: at level 3, go to the relatives or friends you have agreed with.
    .polarity = go-there
advice-rule-early-to-site = Someone here needs time: at level 3, go to an evacuation site designated by the city.
    .polarity = go-there
advice-rule-leave-to-relatives = At level 4, go to relatives or friends outside the danger area.
    .polarity = go-there
advice-rule-leave-to-site = At level 4, go to an evacuation site designated by the city.
    .polarity = go-there

## Notes
advice-rule-endure-threshold = No official number says how many days one can wait at home. This map uses 3 days as a guide.
advice-rule-destination-choices = You can go to an evacuation site, to relatives or friends, to a hotel, or upstairs. Check each on the map first.
advice-rule-site-in-flood-zone = Some evacuation sites stand inside the flood area of this map. We show both: that the city designated them, and the flood area.
advice-rule-site-not-designated = “Not designated” does not mean “unsuitable”.
advice-rule-site-recommended = We recommend only sites that are designated for the danger, lie outside every zone drawn for it, and have no record of flooding.
advice-rule-way-car-refrain = Do not go by car except for special reasons. Walk, together with neighbours.
advice-rule-way-car-early-only = If you need a car, go no later than level 3, on a road that does not flood.
advice-rule-way-car-water = Do not drive into water. At 30 cm the engine may stop; at 50 cm the doors may not open.
    .polarity = keep-out
advice-rule-way-underpass = Never enter an underpass.
    .polarity = keep-out
advice-rule-way-foot-child-water = In 20 cm of water a child cannot walk.
advice-rule-way-foot-water = From 30 cm of water it is hard to walk, for adults too.
advice-rule-way-foot-flow = Flowing water is dangerous even below the knee.
advice-rule-way-foot-night = Do not travel at night or in a storm; go before that. If you are late, go to an upper floor of the nearest solid building.
advice-rule-way-foot-river-slope = Keep away from rivers, ditches and slopes.
    .polarity = keep-out
advice-rule-depth-on-the-limit = A depth exactly on a limit counts as the deeper class.
advice-rule-most-cautious-wins = Where several dangers meet, the most careful advice is shown.
advice-rule-worst-within-50m = The answer is for the worst place within 50 m.
advice-rule-depth-in-metres = Depths are compared in metres, not by class numbers.
