### Same ids and arguments as ../ja/closure.ftl.

## Names of restrictions
closure-restriction-full-closure = Road closed
closure-restriction-closure-one-direction = Closed in one direction
closure-restriction-vehicle-closure = Closed to vehicles
closure-restriction-large-vehicle-closure = Closed to large vehicles
closure-restriction-alternating = One lane, taking turns
closure-restriction-lane-restriction = Lane closed
closure-restriction-width-reduction = Narrowed road
closure-restriction-one-way = One-way traffic
closure-restriction-speed = Lower speed limit
closure-restriction-chain = Chains or winter tyres needed
closure-restriction-pedestrian-closure = Closed to people on foot

## What they mean
closure-effect-full-closure = Nobody can pass.
    .polarity = keep-out
closure-effect-closure-one-direction = You cannot pass in one direction.
    .polarity = keep-out
closure-effect-vehicle-closure = Vehicles cannot pass.
    .polarity = keep-out
closure-effect-large-vehicle-closure = Large vehicles such as trucks and buses cannot pass.
    .polarity = keep-out
closure-effect-alternating = Only one side of the road is open, and traffic takes turns. Follow the signals.
    .polarity = may-pass
closure-effect-lane-restriction = Some lanes cannot be used.
    .polarity = may-pass
closure-effect-width-reduction = The road is narrower than usual.
    .polarity = may-pass
closure-effect-one-way = You can pass in one direction only.
    .polarity = may-pass
closure-effect-speed = The speed limit is lower. Drive slowly.
    .polarity = may-pass
closure-effect-chain = Vehicles without winter tyres or chains cannot pass. Follow the signs there.
    .polarity = keep-out
closure-effect-pedestrian-closure = You cannot pass on foot.
    .polarity = keep-out
closure-effect-who = Cannot pass: { $who }
    .polarity = keep-out
closure-affects = This is for: { $who }
closure-walkers = People on foot are not stopped. Do not walk into water or onto ground that has given way.
    .polarity = keep-out
closure-emergency-vehicles = Ambulances and fire engines cannot pass either.
    .polarity = keep-out

closure-affected-pedestrian = people on foot
closure-affected-bicycle = bicycles
closure-affected-motorcycle = motorcycles
closure-affected-car = cars
closure-affected-large-vehicle = large vehicles
closure-affected-bus = buses
closure-affected-emergency-vehicle = ambulances and fire engines

## Causes
closure-cause-flooding = The road is under water.
closure-cause-inundation = Water has come into the area.
closure-cause-heavy-rain-precaution = It is closed as a precaution, because of heavy rain.
closure-cause-landslide = Earth has slid down.
closure-cause-debris-flow = Earth and stones have flowed down.
closure-cause-rockfall = Rocks have fallen.
closure-cause-fallen-tree = A tree has fallen.
closure-cause-subsidence = The road has sunk or given way.
closure-cause-bridge-damage = The bridge is damaged.
closure-cause-high-tide = Sea water has come onto the road.
closure-cause-river-overflow = River water is spilling over.
closure-cause-snow-ice = The road is slippery with snow or ice.
closure-cause-strong-wind = The wind is strong.
closure-cause-earthquake = There was an earthquake.
closure-cause-accident = There was an accident.
closure-cause-fire = There is a fire.
closure-cause-construction = There are road works.
closure-cause-downed-line = Power lines are broken or hanging down. Keep away, and do not touch them.
closure-cause-utility-works = Electricity, telephone, water or gas is being repaired.
closure-cause-gas-leak = Gas is leaking. Do not light or use any flame, and move away.
closure-cause-event = There is an event or a festival.
closure-cause-inspection = The road is being inspected.
closure-cause-unknown = The reason is being looked into.

## Where
closure-feature-bridge = It is at a bridge.
closure-feature-underpass = It is in an underpass, where the road runs below a railway or a road.
closure-feature-tunnel = It is at a tunnel.
closure-feature-crossing = It is at a crossroads.
closure-feature-level-crossing = It is at a railway crossing.

closure-direction-both = It is for both directions.
closure-direction-forward = It is for one direction only. See the arrow on the map.
closure-direction-backward = It is for one direction only. See the arrow on the map.
closure-toward-north = It is only for the way to the north.
closure-toward-north-east = It is only for the way to the north-east.
closure-toward-east = It is only for the way to the east.
closure-toward-south-east = It is only for the way to the south-east.
closure-toward-south = It is only for the way to the south.
closure-toward-south-west = It is only for the way to the south-west.
closure-toward-west = It is only for the way to the west.
closure-toward-north-west = It is only for the way to the north-west.

## State and times
closure-state-planned = Planned
closure-state-in-force = In force
closure-state-unconfirmed = Not confirmed
closure-state-lifted = Lifted
closure-planned = The following is planned to start at { $time }.
closure-since = In force since { $time }.
closure-unconfirmed = The city is checking. Treat the road as closed.
    .polarity = keep-out
closure-unconfirmed-limit = The city is checking. Treat this as still in force.
closure-lifted = It was lifted at { $time }.
    .polarity = ended
closure-lifted-care = Water or fallen things may still be on the road. Look carefully as you pass.
closure-expected-end = It is expected to end at { $time }.
closure-until-further-notice = When it will end is not known yet.
closure-expected-end-passed = It was expected to end at { $time }, but it has not been lifted.

## Who says so, and notes
closure-decided-by-city = The city decided this.
closure-decided-by-prefecture = The prefecture decided this.
closure-decided-by-national = The national road office decided this.
closure-decided-by-police = The police decided this.
closure-detour = Detour, in Japanese: { $text }

## Counts
closure-count-closed = Roads: { $count } closed
closure-count-limited = Roads with limits: { $count }

## Names of numbered roads
road-national = National Route { $number }
road-prefectural = Prefectural Road { $number }
