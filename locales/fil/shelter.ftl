### Same ids and arguments as ../ja/shelter.ftl.

shelter-role-emergency-site = Evacuation site (takbuhan kapag may panganib)
shelter-role-emergency-site-means = Pumunta rito agad para iligtas ang inyong buhay kapag malapit na ang panganib.
    .polarity = go-there
shelter-role-shelter = Evacuation center (tuluyan pagkatapos)
shelter-role-shelter-means = Dito muna tumuloy nang ilang panahon kapag hindi kayo makauwi.
shelter-role-special-care-shelter = Evacuation center para sa may espesyal na pangangailangan
shelter-role-special-care-shelter-means = Tuluyan para sa mga taong nangangailangan ng espesyal na tulong. Magtanong sa city hall bago pumunta.

shelter-designated-yes = Itinalagang evacuation site para sa: { $hazard }
shelter-designated-no = Hindi itinalagang evacuation site para sa: { $hazard }. Hindi ito nangangahulugang hindi angkop.
shelter-designated-none = Lugar na tutuluyan pagkatapos ng sakuna. Hindi itinalaga bilang lugar na takbuhan mula sa panganib.
shelter-designated-list = Itinalaga para sa: { $hazards }

shelter-in-zone = Nasa loob ng nakaguhit na sona: { $hazard }
shelter-in-zone-depth = Nasa loob ng sona ng baha sa mapang ito: lalim na { $depth }
shelter-outside-zone = Nasa labas ng nakaguhit na sona: { $hazard }
shelter-near-zone = May nakaguhit na sona sa loob ng { $metres } m mula rito: { $hazard }
shelter-zone-unknown = { $hazard }: walang datos dito, kaya hindi alam kung nasa loob ito ng sona.
shelter-known-flooded = Binaha na ang lugar na ito noon.
shelter-known-flooded-on = Binaha ang lugar na ito noong { $date }.

shelter-recommended = { $hazard }: itinalaga, at nasa labas ng nakaguhit na sona.
shelter-not-recommended = Magtanong sa city hall bago pumunta.
shelter-none-recommended = { $hazard }: walang nahanap na lugar na itinalaga at nasa labas ng nakaguhit na sona. Magtanong sa city hall: { $number }
shelter-list-title = Mga lugar na malilikasan: { $hazard }
shelter-distance = { $minutes ->
    [one] { $distance } kung tuwid na linya, mga { $minutes } minutong lakad. Mas mahaba ang totoong daan.
   *[other] { $distance } kung tuwid na linya, mga { $minutes } minutong lakad. Mas mahaba ang totoong daan.
}
shelter-address = Address ng lugar: { $address }
shelter-accepts = Para sa: { $people }
shelter-state-unknown = Hindi alam dito kung bukas ito ngayon.
