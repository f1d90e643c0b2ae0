### Same ids and arguments as ../ja/web.ftl.

## The page kept on the phone
web-kept-page = Hindi sumasagot ang network. Na-save ang page na ito noong { $time }. Maaaring iba na ngayon.
web-kept-page-unknown = Hindi sumasagot ang network. Naka-save na page ito. Maaaring iba na ngayon.
web-age-now = Wala pang isang minuto ang nakalipas
web-age-minutes = { $count ->
    [one] { $count } minuto ang nakalipas
   *[other] { $count } minuto ang nakalipas
}
web-age-hours = { $count ->
    [one] { $count } oras ang nakalipas
   *[other] { $count } oras ang nakalipas
}
web-age-days = { $count ->
    [one] { $count } araw ang nakalipas
   *[other] { $count } araw ang nakalipas
}
web-in-app = Hindi mase-save sa loob ng app na ito ang mapa para magamit nang walang koneksiyon.
web-in-app-link = Buksan sa inyong browser

## Loading the map
web-pack-label = Nilo-load ang mapa ng lungsod
web-pack-starting = Inihahanda ang mapa ng lungsod.
web-pack-progress = Dina-download sa teleponong ito ang mapa ng lungsod: { $done } sa { $total } MB
web-pack-progress-open = Dina-download sa teleponong ito ang mapa ng lungsod: { $done } MB
web-pack-failed = Hindi na-load ang mapa ng lungsod. Gumagana ang mga listahan sa page na ito kahit walang mapa.
web-try-again = Subukan ulit
web-pack-when-near = Nakatakda ang browser ninyo na magtipid sa data. Kukunin lang ang mapa ng lungsod kapag umabot kayo sa bahaging ito ng page; pagkatapos, gagana ito kahit walang koneksiyon.
web-pack-kept = Naka-save sa teleponong ito ang mapa. Gumagana ito kahit walang koneksiyon.
web-pack-not-kept = Hindi nagse-save ng mapa ang browser na ito. Kapag walang koneksiyon, hindi na ito mabubuksan.
web-pack-older = Ito ang mapang na-save noong nakaraan. Gagamitin ang mas bago kapag dumating na ito.
web-no-map = Hindi maipakita ng browser na ito ang mapa. Hanapin ang lugar sa pangalan: may sagot kahit walang mapa.

## The map
web-map-label = Mapa ng mga panganib
web-map-keys = Mapa. Inililipat ito ng mga arrow key, nagzo-zoom ang plus at minus, at ipinapakita ng Enter ang sagot para sa punto sa gitna.
web-map-two-fingers = Gumamit ng dalawang daliri para ilipat ang mapa
web-map-wheel-windows = Pindutin nang matagal ang Ctrl at mag-scroll para i-zoom ang mapa
web-map-wheel-mac = Pindutin nang matagal ang ⌘ at mag-scroll para i-zoom ang mapa
web-map-tap = I-tap ang isang lugar sa mapa. Kinukuha ang sagot sa loob ng inyong telepono.
web-zoom-in = Palakihin
web-zoom-out = Paliitin
web-close = Isara
web-answer-here = Sagot para sa lugar na ito
web-place-found = Nahanap: { $name }
web-position = Ipakita kung nasaan ako
web-position-looking = Hinahanap ang posisyon ninyo.
web-position-found = Nandito kayo humigit-kumulang (sa loob ng { $metres } m).
web-position-denied = Hindi pinapayagan ang browser na makita ang posisyon ninyo. I-tap ang mapa, o hanapin sa pangalan.
web-position-unavailable = Hindi nahanap ang posisyon ninyo. I-tap ang mapa, o hanapin sa pangalan.
web-position-unsupported = Hindi kayang hanapin ng browser na ito ang posisyon. I-tap ang mapa, o hanapin sa pangalan.
web-position-outside = Mukhang nasa labas kayo ng lungsod. Walang sagot ang mapang ito para roon.

## Search
web-search-label = Maghanap ng lugar
web-search-placeholder = Lugar, istasyon, evacuation center
web-search-results = Mga nahanap na lugar
web-search-none = Walang nahanap na lugar. Isulat lang ang bahagi ng pangalan.
web-search-count = { $count ->
    [0] Walang nahanap na lugar para sa “{ $query }”.
    [one] { $count } lugar ang nahanap para sa “{ $query }”. Pumili gamit ang mga arrow key.
   *[other] { $count } lugar ang nahanap para sa “{ $query }”. Pumili gamit ang mga arrow key.
}
web-search-unavailable = Wala pa sa teleponong ito ang listahan ng mga lugar.

## Layers and legend
web-layers-title = Mga ipinapakita sa mapa at kulay
web-legend-title = Mga kulay at simbolo
web-layers-others = Iba pang nasa mapa
web-layer-hidden = { $hazard }: nakatago ang mga sona
web-layer-show = Ipakita
web-legend-white = Puti: walang nakaguhit na sona. Hindi ito nangangahulugang ligtas.
    .polarity = unknown
web-site-recommended = Bahay na gilid lang ang berde: itinalagang evacuation site para sa { $hazard }, at nasa labas ng nakaguhit na sona
web-site-other = Kulay-abong bahay: magtanong sa city hall bago pumunta
web-site-open-unknown = Hindi alam dito kung bukas ang mga ito ngayon.
web-base-map-title = Nasa likod ng mapa
web-base-map-switch = Mapa ng pambansang tanggapan ng pagmamapa (GSI)
web-base-map-reveals = Kapag nakabukas ito, malalaman ng GSI kung aling lugar ang tinitingnan ninyo. Hindi ito gumagana kapag walang koneksiyon.
web-sources-title = Mga pinagkunan

## The answer
web-sheet-label = Sagot para sa lugar na ito
web-sheet-close = Isara ang sagot
web-sheet-more = Ipakita ang iba pang bahagi ng sagot
web-sheet-less = Paliitin ang sagot
web-answer-older = Ang sagot na ito ay galing sa mas lumang edisyon ng mapa na naka-save sa teleponong ito. Hindi pa dumarating ang mas bago.
web-near = Malapit sa { $name }
web-make-my-map = Gawin ang aking mapa
web-listen = Pakinggan
web-listen-stop = Itigil
web-share = Ibahagi
web-copy = Kopyahin
web-copied = Nakopya na ang teksto.

## My map
web-my-empty = Wala pa kayong napiling lugar. Buksan ang mapa, i-tap ang bahay ninyo, at pindutin ang “Gawin ang aking mapa”.
web-my-choose = Pumili sa mapa
web-my-cannot-keep = Hindi mase-save ng browser na ito ang lugar ninyo. Walang na-save.
web-my-questions = Tungkol sa bahay ninyo
web-my-questions-why = Puwede ninyong laktawan ang anumang tanong. Sa mga nilaktawan, ang pinakamasamang kalagayan ang ipinapalagay.
web-my-kept-here = Sa teleponong ito lang naka-save ang lugar at mga sagot ninyo.
web-my-other-point = Pumili ng ibang lugar
web-my-forget = Burahin ang lugar at mga sagot ko
web-ask-storeys = Ilan ang palapag ng gusali?
web-ask-living-floor = Sa aling palapag kayo nakatira o natutulog?
web-ask-living-floor-hint = Ang ground floor ay palapag 1.
web-ask-structure = Sa anong materyales gawa ang gusali?
web-ask-basement = May nakatira o natutulog ba sa ilalim ng lupa (basement)?
web-ask-needs-help = May nangangailangan ba ng mas mahabang oras o tulong para makalikas?
web-ask-needs-help-hint = Senior citizen, maliit na bata, buntis, may sakit, may kapansanan
web-ask-safe-relatives = May kamag-anak o kaibigan ba sa labas ng mapanganib na lugar na magpapatuloy sa inyo?
web-ask-can-endure = Kaya ba ninyong manatili sa bahay nang ilang araw na walang kuryente, tubig at toilet?
web-ask-can-endure-hint = Isipin ang inuming tubig, pagkain, gamot at toilet.
web-floor = { $count }
web-floor-or-more = { $count } o higit pa
web-structure-wood = Kahoy
web-structure-robust = Reinforced concrete (kongkretong may bakal)
web-answer-yes = Oo
web-answer-no = Hindi
web-answer-unknown = Hindi ko alam

## The live page
web-live-age = ({ $age })
web-live-as-of = Ito ay ayon sa { $time }. Maaaring iba na ngayon.
web-live-lapsed = Dapat itong kumpirmahin ulit bago sumapit ang { $time }, pero hindi nagawa. Maaaring iba na ngayon.
web-live-lapsed-undated = Hindi pa ito nakumpirma ulit. Maaaring iba na ngayon.

## Closed roads and open shelters on the map
web-closures-switch = Mga saradong kalsada
web-closures-hidden = Nakatago sa mapa ang mga saradong kalsada.
web-closures-label = Saradong kalsada
web-closures-list = Listahan ng mga saradong kalsada
web-openings-switch = Mga bukas na evacuation center
web-openings-hidden = Hindi nakamarka sa mapa ang mga bukas na evacuation center.
web-map-kept-postings = Ang mga saradong kalsada at bukas na evacuation center sa mapang ito ay ayon sa { $time }. Maaaring iba na ngayon.
web-sign-closed = Pulang bilog na may guhit: sarado ang kalsada
web-sign-limited = Pulang tatsulok: may limitasyon ang pagdaan
web-sign-unconfirmed = Putol-putol na linya: nakaplano, o hindi kumpirmado
web-sign-open = Berdeng bahay na buo ang kulay: bukas ngayon, para sa mga panganib na nakasulat sa ibaba nito

## Is my home in an area of an order
web-my-orders-title = Mga utos at abiso sa paglikas at ang bahay ninyo
web-my-orders-here = Nasa saklaw na lugar ba ang bahay ninyo?
web-my-district-ask = Nasa aling distrito ang bahay ninyo?
web-my-district-why = Binabanggit sa mga utos at abiso sa paglikas ang distrito o bahagi nito, pero walang hangganan ng mga ito sa mapa. Kaya pumili kayo. Sa teleponong ito lang naka-save ang pinili ninyo.
web-my-district-probably = Batay sa pinakamalapit na lugar na alam namin, malamang na { $name } ito.
web-my-oaza-ask = Aling bahagi nito (ang Ōaza sa inyong address)?
web-my-inside = Nasa saklaw ng utos o abisong ito ang bahay ninyo.
web-my-inside-probably = Malamang na nasa saklaw ng utos o abisong ito ang bahay ninyo. Piliin ang inyong distrito sa ibaba para matiyak.
web-my-partly = Bahagi lang ng distrito ninyo ang saklaw ng utos o abisong ito. Tingnan kung kasama ang bahay ninyo: { $areas }
web-my-not-named = Hindi binabanggit sa utos o abisong ito ang lugar na pinili ninyo. Hindi humihinto ang panganib sa hangganan ng lugar: lumikas kung nakaramdam kayo ng panganib.
web-my-not-chosen = Piliin ang inyong distrito sa ibaba. Saka masasabi ng page na ito.
