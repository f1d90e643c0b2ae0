### Same ids and arguments as ../ja/hazard.ftl.

## Kinds
hazard-flood = River flood
hazard-flood-means = River water spills over and reaches houses and roads.
hazard-landslide = Landslide
hazard-landslide-means = A mountain side or a cliff gives way, or earth and stones flow down.
hazard-storm-surge = Storm surge
hazard-storm-surge-means = In a typhoon, the sea rises very high.
hazard-tsunami = Tsunami
hazard-tsunami-means = Very large waves that come after an earthquake.
hazard-inland-flood = Inland flood
hazard-inland-flood-means = Rain water spills out of drains and collects on low ground.
hazard-reservoir = Burst of a farm pond
hazard-reservoir-means = The bank of a farm pond breaks, and its water comes down suddenly.
hazard-earthquake = Earthquake
hazard-earthquake-means = The ground shakes strongly.
hazard-large-fire = Large fire
hazard-large-fire-means = A fire spreads over a wide area.
hazard-volcano = Volcanic eruption
hazard-volcano-means = A volcano throws out stones and ash.

## What a layer says
scenario-l2 = The largest rain that can be expected
scenario-l1 = The rain that river works are planned for
attribute-depth = Depth of water
attribute-duration = Time until the water is gone
attribute-collapse = Areas where houses may be destroyed
attribute-zone = Warning areas
phenomenon-steep-slope = Slope failure
phenomenon-debris-flow = Debris flow
phenomenon-slow-landslide = Slow landslide

## Ranks, for legends and lists
rank-depth-0-to-0-3 = Less than 0.3 m
rank-depth-0-to-0-5 = Less than 0.5 m
rank-depth-0-3-to-0-5 = 0.3–0.5 m
rank-depth-0-5-to-1 = 0.5–1 m
rank-depth-0-5-to-3 = 0.5–3 m
rank-depth-1-to-3 = 1–3 m
rank-depth-3-to-5 = 3–5 m
rank-depth-5-to-10 = 5–10 m
rank-depth-10-to-20 = 10–20 m
rank-depth-from-20 = 20 m or more
rank-duration-0-to-12 = Less than 12 hours
rank-duration-12-to-24 = 12 hours to 1 day
rank-duration-24-to-72 = 1 to 3 days
rank-duration-72-to-168 = 3 days to 1 week
rank-duration-168-to-336 = 1 to 2 weeks
rank-duration-336-to-672 = 2 to 4 weeks
rank-duration-from-672 = 4 weeks or more
rank-yellow = Landslide warning area (yellow)
rank-yellow-planned = Landslide warning area (yellow, planned)
rank-red = Special landslide warning area (red)
rank-red-planned = Special landslide warning area (red, planned)
rank-collapse-flow = The current may destroy houses
rank-collapse-bank-erosion = The river bank may give way under houses
rank-collapse-both = The current and the giving way of the bank may destroy houses

## Depths
depth-below = less than { $max } m
depth-range = { $min }–{ $max } m
depth-from = { $min } m or more
depth-means-below-0-5m = Water can come up to the floor of an ordinary ground floor.
depth-means-0-5-to-3m = Water can come up to the ceiling of the ground floor.
depth-means-3-to-5m = Water can come up to the ceiling of the second floor (one above the ground floor).
depth-means-5-to-10m = Water can come up to the third or fourth floor.
depth-means-10m-or-more = Water can come higher than the fourth floor.

## A zone in one line
zone-depth = { $hazard }: { $depth } deep
zone-rank = { $hazard }: { $rank }
zone-rivers = Rivers: { $rivers }

## Legends and layers
legend-depth = { $hazard }: depth of water
legend-duration = { $hazard }: time until the water is gone
legend-collapse = { $hazard }: areas where houses may be destroyed
legend-zone = { $hazard }: warning areas
layer-hazard = Dangers
layer-shelters = Evacuation sites and shelters
layer-places = Place names, bus stops, stations
layer-boundary = City boundary
layer-roads = Roads with buses
layer-railways = Railways

## What the survey looked at, and what it did not
covers-designated-rivers = Only large rivers that the authorities designated were surveyed.
gap-smaller-rivers = Smaller rivers: not surveyed.
gap-outside-survey = This place lies outside the survey.
gap-outside-city = This place is outside the city. This map holds only what is inside it.
covers-exception = { $name } flooded on { $date } near { $near }. It is not among the surveyed rivers.
covers-exception-dated = { $name } flooded on { $date }. It is not among the surveyed rivers.
covers-exception-named = { $name } is not among the surveyed rivers.
