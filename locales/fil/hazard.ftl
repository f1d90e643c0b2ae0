### Same ids and arguments as ../ja/hazard.ftl.

## Kinds
hazard-flood = Baha mula sa ilog
hazard-flood-means = Umaapaw ang tubig ng ilog at umaabot sa mga bahay at kalsada.
hazard-landslide = Pagguho ng lupa (landslide)
hazard-landslide-means = Gumuguho ang gilid ng bundok o bangin, o umaagos pababa ang lupa at bato.
hazard-storm-surge = Daluyong (storm surge)
hazard-storm-surge-means = Kapag may bagyo, tumataas nang husto ang tubig sa dagat.
hazard-tsunami = Tsunami (malalaking alon)
hazard-tsunami-means = Napakalaking alon na dumarating pagkatapos ng lindol.
hazard-inland-flood = Baha mula sa ulan
hazard-inland-flood-means = Umaapaw ang tubig-ulan mula sa mga kanal at imburnal, at naiipon sa mababang lupa.
hazard-reservoir = Pagguho ng pilapil ng imbakan ng tubig sa bukid
hazard-reservoir-means = Nasisira ang pilapil ng imbakan ng tubig sa bukid, at biglang rumaragasa pababa ang tubig.
hazard-earthquake = Lindol
hazard-earthquake-means = Malakas na yumayanig ang lupa.
hazard-large-fire = Malaking sunog
hazard-large-fire-means = Kumakalat ang apoy sa malawak na lugar.
hazard-volcano = Pagputok ng bulkan
hazard-volcano-means = Nagbubuga ang bulkan ng mga bato at abo.

## What a layer says
scenario-l2 = Ang pinakamalakas na ulang maaaring asahan
scenario-l1 = Ang ulang batayan ng plano para sa ilog
attribute-depth = Lalim ng tubig
attribute-duration = Tagal bago humupa ang tubig
attribute-collapse = Mga lugar kung saan maaaring masira ang mga bahay
attribute-zone = Mga sona ng pag-iingat
phenomenon-steep-slope = Pagguho ng matarik na dalisdis
phenomenon-debris-flow = Pag-agos ng putik at bato
phenomenon-slow-landslide = Mabagal na pagguho ng lupa

## Ranks, for legends and lists
rank-depth-0-to-0-3 = Wala pang 0.3 m
rank-depth-0-to-0-5 = Wala pang 0.5 m
rank-depth-0-3-to-0-5 = 0.3–0.5 m
rank-depth-0-5-to-1 = 0.5–1 m
rank-depth-0-5-to-3 = 0.5–3 m
rank-depth-1-to-3 = 1–3 m
rank-depth-3-to-5 = 3–5 m
rank-depth-5-to-10 = 5–10 m
rank-depth-10-to-20 = 10–20 m
rank-depth-from-20 = 20 m o higit pa
rank-duration-0-to-12 = Wala pang 12 oras
rank-duration-12-to-24 = 12 oras hanggang 1 araw
rank-duration-24-to-72 = 1 hanggang 3 araw
rank-duration-72-to-168 = 3 araw hanggang 1 linggo
rank-duration-168-to-336 = 1 hanggang 2 linggo
rank-duration-336-to-672 = 2 hanggang 4 na linggo
rank-duration-from-672 = 4 na linggo o higit pa
rank-yellow = Sona ng pag-iingat sa pagguho ng lupa (dilaw)
rank-yellow-planned = Sona ng pag-iingat sa pagguho ng lupa (dilaw, nakaplano)
rank-red = Espesyal na sona ng pag-iingat sa pagguho ng lupa (pula)
rank-red-planned = Espesyal na sona ng pag-iingat sa pagguho ng lupa (pula, nakaplano)
rank-collapse-flow = Maaaring masira ng agos ang mga bahay
rank-collapse-bank-erosion = Maaaring gumuho ang pampang ng ilog at masira ang mga bahay
rank-collapse-both = Maaaring masira ang mga bahay dahil sa agos at sa pagguho ng pampang

## Depths
depth-below = wala pang { $max } m
depth-range = { $min }–{ $max } m
depth-from = { $min } m o higit pa
depth-means-below-0-5m = Puwedeng umabot ang tubig sa sahig ng ground floor ng karaniwang bahay.
depth-means-0-5-to-3m = Puwedeng umabot ang tubig sa kisame ng ground floor.
depth-means-3-to-5m = Puwedeng umabot ang tubig sa kisame ng 2nd floor (ang palapag na kasunod sa itaas ng ground floor).
depth-means-5-to-10m = Puwedeng umabot ang tubig sa 3rd floor o 4th floor.
depth-means-10m-or-more = Puwedeng umabot ang tubig nang mas mataas pa sa 4th floor.

## A zone in one line
zone-depth = { $hazard }: lalim na { $depth }
zone-rank = { $hazard }: { $rank }
zone-rivers = Mga ilog: { $rivers }

## Legends and layers
legend-depth = { $hazard }: lalim ng tubig
legend-duration = { $hazard }: tagal bago humupa ang tubig
legend-collapse = { $hazard }: mga lugar kung saan maaaring masira ang mga bahay
legend-zone = { $hazard }: mga sona ng pag-iingat
layer-hazard = Mga panganib
layer-shelters = Mga evacuation site at evacuation center
layer-places = Pangalan ng lugar, hintuan ng bus, istasyon
layer-boundary = Hangganan ng lungsod
layer-roads = Mga kalsadang may bus
layer-railways = Mga riles ng tren

## What the survey looked at, and what it did not
covers-designated-rivers = Malalaking ilog lang na itinalaga ng mga awtoridad ang nasuri.
gap-smaller-rivers = Maliliit na ilog: hindi nasuri.
gap-outside-survey = Nasa labas ng saklaw ng pagsusuri ang lugar na ito.
gap-outside-city = Nasa labas ng lungsod ang lugar na ito. Ang mapang ito ay para lang sa loob ng lungsod.
covers-exception = Umapaw ang { $name } noong { $date } malapit sa { $near }. Hindi ito kasama sa mga ilog na nasuri.
covers-exception-dated = Umapaw ang { $name } noong { $date }. Hindi ito kasama sa mga ilog na nasuri.
covers-exception-named = Hindi kasama ang { $name } sa mga ilog na nasuri.
