### Same ids and arguments as ../ja/closure.ftl.

## Names of restrictions
closure-restriction-full-closure = Sarado ang kalsada
closure-restriction-closure-one-direction = Sarado sa isang direksiyon
closure-restriction-vehicle-closure = Sarado sa mga sasakyan
closure-restriction-large-vehicle-closure = Sarado sa malalaking sasakyan
closure-restriction-alternating = Isang lane lang, salitan ang pagdaan
closure-restriction-lane-restriction = May saradong lane
closure-restriction-width-reduction = Kumitid ang kalsada
closure-restriction-one-way = Isang direksiyon lang (one way)
closure-restriction-speed = Mas mababang speed limit
closure-restriction-chain = Kailangan ng kadena o gulong na pang-winter
closure-restriction-pedestrian-closure = Sarado sa mga naglalakad

## What they mean
closure-effect-full-closure = Bawal dumaan ang kahit sino.
    .polarity = keep-out
closure-effect-closure-one-direction = Bawal dumaan sa isang direksiyon.
    .polarity = keep-out
closure-effect-vehicle-closure = Bawal dumaan ang mga sasakyan.
    .polarity = keep-out
closure-effect-large-vehicle-closure = Bawal dumaan ang malalaking sasakyan tulad ng trak at bus.
    .polarity = keep-out
closure-effect-alternating = Isang gilid lang ng kalsada ang bukas, at salitan ang pagdaan. Sundin ang senyas.
    .polarity = may-pass
closure-effect-lane-restriction = Hindi magagamit ang ilang lane.
    .polarity = may-pass
closure-effect-width-reduction = Mas makitid ang kalsada kaysa sa dati.
    .polarity = may-pass
closure-effect-one-way = Sa isang direksiyon lang puwedeng dumaan.
    .polarity = may-pass
closure-effect-speed = Mas mababa ang speed limit. Magmaneho nang dahan-dahan.
    .polarity = may-pass
closure-effect-chain = Bawal dumaan ang mga sasakyang walang gulong na pang-winter o kadena. Sundin ang mga karatula roon.
    .polarity = keep-out
closure-effect-pedestrian-closure = Bawal dumaan nang naglalakad.
    .polarity = keep-out
closure-effect-who = Bawal dumaan: { $who }
    .polarity = keep-out
closure-affects = Saklaw ng limitasyon: { $who }
closure-walkers = Hindi pinipigilan ang mga naglalakad. Huwag pumasok sa tubig o sa lupang gumuho.
    .polarity = keep-out
closure-emergency-vehicles = Hindi rin makakadaan ang mga ambulansiya at trak ng bumbero.
    .polarity = keep-out

closure-affected-pedestrian = mga naglalakad
closure-affected-bicycle = mga bisikleta
closure-affected-motorcycle = mga motorsiklo
closure-affected-car = mga kotse
closure-affected-large-vehicle = malalaking sasakyan
closure-affected-bus = mga bus
closure-affected-emergency-vehicle = mga ambulansiya at trak ng bumbero

## Causes
closure-cause-flooding = Nakalubog sa tubig ang kalsada.
closure-cause-inundation = May pumasok na tubig sa paligid.
closure-cause-heavy-rain-precaution = Isinara ito bilang pag-iingat dahil sa malakas na ulan.
closure-cause-landslide = Gumuho ang lupa.
closure-cause-debris-flow = Umagos dito ang putik at bato.
closure-cause-rockfall = May nahulog na mga bato.
closure-cause-fallen-tree = May natumbang puno.
closure-cause-subsidence = Lumubog o gumuho ang kalsada.
closure-cause-bridge-damage = Sira ang tulay.
closure-cause-high-tide = Umabot sa kalsada ang tubig-dagat.
closure-cause-river-overflow = Umaapaw ang tubig ng ilog.
closure-cause-snow-ice = Madulas ang kalsada dahil sa niyebe o yelo.
closure-cause-strong-wind = Malakas ang hangin.
closure-cause-earthquake = Nagkaroon ng lindol.
closure-cause-accident = Nagkaroon ng aksidente.
closure-cause-fire = May sunog.
closure-cause-construction = May ginagawa sa kalsada.
closure-cause-downed-line = May naputol o nakalaylay na kable ng kuryente. Huwag lumapit at huwag hawakan.
closure-cause-utility-works = May inaayos na kuryente, telepono, tubig o gas.
closure-cause-gas-leak = May tumatagas na gas. Huwag gumamit ng apoy, at lumayo.
closure-cause-event = May okasyon o pista.
closure-cause-inspection = Iniinspeksiyon ang kalsada.
closure-cause-unknown = Inaalam pa ang dahilan.

## Where
closure-feature-bridge = Nasa tulay ito.
closure-feature-underpass = Nasa underpass ito, kung saan dumaraan ang kalsada sa ilalim ng riles o ng ibang kalsada.
closure-feature-tunnel = Nasa tunel ito.
closure-feature-crossing = Nasa sangandaan (intersection) ito.
closure-feature-level-crossing = Nasa tawiran ng riles ito.

closure-direction-both = Saklaw ang parehong direksiyon.
closure-direction-forward = Isang direksiyon lang ang saklaw. Tingnan ang palaso sa mapa.
closure-direction-backward = Isang direksiyon lang ang saklaw. Tingnan ang palaso sa mapa.
closure-toward-north = Saklaw lang ang papuntang hilaga (north).
closure-toward-north-east = Saklaw lang ang papuntang hilagang-silangan (northeast).
closure-toward-east = Saklaw lang ang papuntang silangan (east).
closure-toward-south-east = Saklaw lang ang papuntang timog-silangan (southeast).
closure-toward-south = Saklaw lang ang papuntang timog (south).
closure-toward-south-west = Saklaw lang ang papuntang timog-kanluran (southwest).
closure-toward-west = Saklaw lang ang papuntang kanluran (west).
closure-toward-north-west = Saklaw lang ang papuntang hilagang-kanluran (northwest).

## State and times
closure-state-planned = Nakaplano
closure-state-in-force = May bisa
closure-state-unconfirmed = Hindi kumpirmado
closure-state-lifted = Inalis na
closure-planned = Nakaplanong magsimula sa { $time } ang sumusunod.
closure-since = May bisa mula { $time }.
closure-unconfirmed = Sinusuri pa ng lungsod. Ituring na sarado ang kalsada.
    .polarity = keep-out
closure-unconfirmed-limit = Sinusuri pa ng lungsod. Ituring na may bisa pa rin ito.
closure-lifted = Inalis na ang pagsasara o limitasyon sa kalsada noong { $time }.
    .polarity = ended
closure-lifted-care = Maaaring may tubig o nahulog na bagay pa roon. Tumingin nang mabuti.
closure-expected-end = Inaasahang matatapos ito sa { $time }.
closure-until-further-notice = Hindi pa alam kung kailan ito matatapos.
closure-expected-end-passed = Inaasahan itong matapos noong { $time }, pero hindi pa ito inaalis.

## Who says so, and notes
closure-decided-by-city = Ang lungsod ang nagpasya nito.
closure-decided-by-prefecture = Ang prefecture ang nagpasya nito.
closure-decided-by-national = Ang pambansang tanggapan ng kalsada ang nagpasya nito.
closure-decided-by-police = Ang pulisya ang nagpasya nito.
closure-detour = Ibang daan (detour), sa Nihongo: { $text }

## Counts
closure-count-closed = Mga kalsadang sarado: { $count }
closure-count-limited = Mga kalsadang may limitasyon: { $count }

## Names of numbered roads
road-national = Pambansang kalsada (National Route) { $number }
road-prefectural = Kalsada ng prefecture (Prefectural Road) { $number }
