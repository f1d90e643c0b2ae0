### Same ids and arguments as ../ja/shelter.ftl.

shelter-role-emergency-site = Evacuation site
shelter-role-emergency-site-means = Go there at once to protect your life when danger is near.
    .polarity = go-there
shelter-role-shelter = Shelter
shelter-role-shelter-means = Stay there for a while when you cannot go home.
shelter-role-special-care-shelter = Special-care shelter
shelter-role-special-care-shelter-means = A place to stay for people who need special help. Ask the city before you go.

shelter-designated-yes = Designated for: { $hazard }
shelter-designated-no = Not designated for: { $hazard }. This does not mean unsuitable.
shelter-designated-none = A place to stay after a disaster. Not designated as a place to get away to.
shelter-designated-list = Designated for: { $hazards }

shelter-in-zone = Stands inside a drawn zone: { $hazard }
shelter-in-zone-depth = Stands inside the flood area of this map: { $depth } deep
shelter-outside-zone = Stands outside the drawn zones: { $hazard }
shelter-near-zone = A drawn zone begins within { $metres } m of it: { $hazard }
shelter-zone-unknown = { $hazard }: no data here, so whether it stands inside a zone is not known.
shelter-known-flooded = Water has come here before.
shelter-known-flooded-on = Water came here on { $date }.

shelter-recommended = { $hazard }: designated, and outside the drawn zones.
shelter-not-recommended = Ask the city before you go.
shelter-none-recommended = { $hazard }: no place found that is designated and outside the drawn zones. Ask the city: { $number }
shelter-list-title = Places to go: { $hazard }
shelter-distance = { $minutes ->
    [one] { $distance } in a straight line, about { $minutes } minute on foot. The real way is longer.
   *[other] { $distance } in a straight line, about { $minutes } minutes on foot. The real way is longer.
}
shelter-address = Address: { $address }
shelter-accepts = People who can come: { $people }
shelter-state-unknown = Whether it is open now is not known here.
