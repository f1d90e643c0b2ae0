### Same ids and arguments as ../ja/opening.ftl.

## States
opening-state-preparing = Naghahanda pa
opening-state-open = Bukas na (open)
opening-state-closed = Sarado
opening-state-unsafe = Hindi magagamit
opening-open = Bukas na (open) bilang lugar na malilikasan kapag may: { $hazards }
    .polarity = go-there
opening-preparing = Inihahanda pa bilang lugar na malilikasan kapag may: { $hazards }. Hindi pa kayo makakapasok.
    .polarity = keep-out
opening-closed = Sarado. Hindi kayo makakapasok.
    .polarity = keep-out
opening-unsafe = Nasira ito o hindi magagamit. Huwag pumunta sa lugar na ito.
    .polarity = keep-out

opening-crowding-space = May bakante pa.
opening-crowding-some-space = Medyo napupuno na.
opening-crowding-crowded = Siksikan na.
opening-crowding-full = Puno na, at wala nang makakapasok. Pumunta sa ibang lugar na malilikasan.
    .polarity = keep-out

opening-undesignated = Hindi itinalaga para sa: { $hazards }. Pero binuksan pa rin ito ng lungsod.
opening-undesignated-reason = Bakit ito binuksan ng lungsod, sa Nihongo: { $text }

## Services
opening-services-yes = Mayroon: { $services }
opening-services-no = Wala: { $services }
opening-services-unknown = Hindi alam kung mayroon: { $services }
opening-service-power = kuryente
opening-service-water = tubig sa gripo
opening-service-toilet = mga toilet
opening-service-accessible-toilet = toilet para sa wheelchair
opening-service-step-free = pasukang walang baitang
opening-service-charging = pag-charge ng telepono
opening-service-wifi = Wi-Fi
opening-service-pets = lugar para sa alagang hayop
opening-service-baby-room = silid sa pagpapasuso
opening-service-interpreter = tagasalin (interpreter)
opening-service-air-conditioning = heater at aircon
opening-interpreters = Mga wikang naiintindihan: { $languages }

## How far it is known
opening-was-open = Noong { $time }, nakabukas ito bilang lugar na malilikasan kapag may: { $hazards }
opening-was-preparing = Noong { $time }, inihahanda ito bilang lugar na malilikasan kapag may: { $hazards }
opening-unconfirmed = Hindi alam kung bukas ito ngayon. Kung may oras kayo, magtanong sa city hall bago pumunta.
    .polarity = unknown
opening-none-posted = Walang anunsiyo ang lungsod na nakabukas na ang lugar na ito. Kinumpirma ito ng kawani noong { $time }.
opening-none-posted-brief = Walang anunsiyo na binuksan ito.
opening-unknown-brief = Hindi alam kung nakabukas ito.
opening-unknown = Hindi alam kung bukas ito ngayon. Kung may oras kayo, magtanong sa city hall bago pumunta.
    .polarity = unknown

## Counts and the way
opening-count = { $count ->
    [one] Bukas ngayon para sa { $hazard }: { $count } lugar
   *[other] Bukas ngayon para sa { $hazard }: { $count } lugar
}
opening-count-all = { $count ->
    [one] Mga bukas ngayon: { $count } lugar
   *[other] Mga bukas ngayon: { $count } lugar
}
opening-count-unconfirmed = Mga lugar na ipinahayag na nakabukas na; hindi pa nakukumpirma ulit ang lahat
opening-level-5 = Kung nasa lugar kayo na Level 5, huwag pumunta sa malayong evacuation site o evacuation center.
    .polarity = safest-now
opening-way = Tingnan din ang daan. Umiwas sa tubig sa kalsada, sa mga ilog at sa mga dalisdis.
