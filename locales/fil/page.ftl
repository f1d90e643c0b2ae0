# Sentences of the server-rendered pages. Not served to the device.

## Frame of every page
page-title = { $page } – { $city }
page-skip = Lumaktaw sa pangunahing teksto
page-nav-label = Pangunahing menu
page-nav-now = Ngayon
page-nav-map = Mapa
page-nav-my = Aking mapa
page-nav-shelters = Mga evacua{ "\u00AD" }tion center
page-nav-help = Tulong
page-language-label = Wika
page-larger-text = Mas malaking letra
page-ruby-switch = Pagbasa sa ibabaw ng kanji
page-phones-title = Mga numero ng telepono
page-phone-fire = Sunog, ambulansiya
page-phone-police = Pulis
page-phone-city = Tanggapan ng lungsod (city hall)
page-not-official = Hindi ito opisyal na serbisyo ng babala. Sundin ang lungsod at ang ahensiya ng panahon ng Japan (JMA).
page-about-link = Pinagkunan, mga hindi alam at privacy
page-review-draft = Wala pang katutubong mambabasa ang nakasuri sa tekstong Filipino na ito. Kung iba ito sa tekstong Nihongo, ang tekstong Nihongo ang tama.

page-official-words = Mga opisyal na salita sa Nihongo
page-not-translated = Hindi pa naisasalin, ipinapakita sa { $language }

## Official pages outside this site
page-link-city-site = Website ng { $city }
page-link-jma-warnings = Mga babala sa panahon (ahensiya ng panahon ng Japan, JMA)
page-link-prefecture-disaster = Impormasyon sa sakuna ng { $prefecture }
page-link-river-levels = Taas ng tubig sa mga ilog
page-link-other = Opisyal na page: { $host }
page-link-language-note = Maaaring nasa Nihongo ang mga page na ito.

## Now
page-now-heading = Hindi namin alam dito kung ano ang may bisa ngayon.
page-now-unconnected = Hindi pa nakakonekta sa page na ito ang mga anunsiyo ng lungsod: mga utos at abiso sa paglikas, saradong kalsada, at bukas na evacuation center.
page-now-empty-not-none = Kahit wala kayong makitang utos o abiso rito, hindi ibig sabihin na walang utos o abiso.
    .polarity = unknown
page-now-do-title = Ano ang gagawin ngayon
page-now-do-city = Basahin ang mga anunsiyo ng lungsod:
page-now-do-warnings = Hindi ipinapakita sa page na ito ang mga babala sa panahon. Basahin ito sa page ng ahensiya ng panahon ng Japan (JMA):
page-now-do-rivers = Tingnan kung gaano kataas ang tubig sa mga ilog:
page-now-do-prefecture = Basahin ang impormasyon ng prefecture:
page-now-do-early = Kung nakaramdam kayo ng panganib, lumikas nang maaga. Huwag maghintay ng anunsiyo.
page-now-shelters-title = { $count ->
    [one] { $count } lugar na malilikasan
   *[other] { $count } lugar na malilikasan
}
page-now-shelters-flood = { $designated } sa mga ito ang itinalaga para sa baha. { $inside } sa mga itinalagang iyon ang nasa loob ng sona ng baha sa aming mapa.
page-now-shelters-open = Hindi alam ng page na ito kung aling mga evacuation center ang bukas ngayon. Kung may oras kayo, magtanong sa city hall bago pumunta.
page-now-shelters-link = Tingnan ang lahat ng evacuation center at evacuation site
page-now-map-title = Saan mapanganib?
page-now-map-words = Ipinapakita ng mapa kung gaano kalalim ang baha mula sa ilog, at kung saan kayo puwedeng pumunta. Ang puti sa mapa ay hindi nangangahulugang ligtas.
page-now-map-link = Buksan ang page ng mapa

## Map
page-map-title = Mapa
page-map-lead = Gaano kalalim ang puwedeng abutin ng tubig dito, at saan kayo puwedeng pumunta?
page-map-without-script = Kailangan ng mapa ng program (script) na hindi pa nagsisimula. Nakasulat din dito ang lahat ng nasa mapa.
page-map-layers-title = Ano ang ipinapakita ng mapa
page-map-layer-data = { $name } (datos ng { $edition })
page-map-layer-no-data = { $name }: walang datos dito. Hindi ito nangangahulugang ligtas.
page-map-official-link = Opisyal na page: { $name }
page-map-white = Puti: walang nakaguhit na sona. Hindi ito nangangahulugang ligtas.
page-map-places-title = Hanapin ang lugar sa pangalan
page-map-districts-title = Mga distrito
page-map-stations-title = Mga istasyon
page-map-shelters-link = Listahan ng mga evacuation center at evacuation site

## Search for a place
page-places-title = Maghanap ng lugar
page-places-label = Pangalan ng lugar
page-places-hint = Distrito, bayan, hintuan ng bus, istasyon o gusali, sa Nihongo o sa alpabeto
page-places-button = Hanapin
page-places-heading = Mga resulta para sa “{ $query }”
page-places-count = { $count ->
    [one] { $count } lugar
   *[other] { $count } lugar
}
page-places-more = May iba pang resulta. Dagdagan ang isinulat na pangalan.
page-places-none = Walang nahanap na lugar para sa “{ $query }”. Isulat lang ang bahagi ng pangalan, o pumili ng distrito.

## Closed roads
page-closures-title = Mga saradong kalsada
page-closures-heading = Hindi namin alam dito kung aling mga kalsada ang sarado.
page-closures-unconnected = Hindi pa nakakonekta sa page na ito ang mga anunsiyo ng lungsod tungkol sa mga saradong kalsada.
page-closures-empty-not-none = Kahit wala kayong makitang saradong kalsada rito, hindi ibig sabihin na bukas ang lahat ng kalsada.
    .polarity = unknown
page-closures-current = Sarado o may limitasyon ngayon
page-closures-planned = Mga nakaplano
page-closures-lifted = Natapos sa nakaraang 24 oras
page-closures-do-water = Huwag magmaneho o maglakad papasok sa kalsadang may tubig. Bumalik sa pinanggalingan.
    .polarity = keep-out
page-closures-do-night = Sa gabi at kapag malakas ang ulan, huwag lumapit sa mga ilog, kanal o dalisdis.
    .polarity = keep-out
page-closures-do-ask = Magtanong sa city hall bago umalis:

## Shelters
page-shelters-title = Mga evacuation center at evacuation site
page-shelters-lead = Ang evacuation site ay takbuhan para makalayo sa panganib. Ang evacuation center ay tuluyan pagkatapos.
page-shelters-open-unknown = Hindi alam dito kung bukas ngayon ang isang lugar. Magtanong sa city hall.
page-shelters-filter-label = Pumili ng panganib
page-shelters-filter-all = Lahat
page-shelters-for = Mga lugar na malilikasan para sa: { $hazard }
page-shelters-recommended-title = Itinalaga, at nasa labas ng mapanganib na lugar sa aming mapa
page-shelters-recommended-note = Kung hindi mapanganib ang daan, pumunta sa isa sa mga ito.
    .polarity = go-there
page-shelters-unchecked-title = Itinalaga; wala kaming datos ng mapa para masuri ang panganib doon
page-shelters-unchecked-note = Itinalaga ng lungsod ang mga lugar na ito. Walang datos ang aming mapa para sa panganib na ito.
page-shelters-caution-title = Itinalaga, pero nasa loob ng mapanganib na lugar sa aming mapa, o binaha na noon
page-shelters-caution-note = Parehong totoo ang dalawang ito. Magtanong sa city hall bago pumunta.
page-shelters-not-designated-title = Hindi itinalaga para sa panganib na ito
page-shelters-not-designated-note = Ang “hindi itinalaga” ay hindi nangangahulugang “hindi angkop”. Ibig sabihin, wala pang kumumpirma nito.
page-shelters-shut-title = Sarado, o hindi magagamit
page-shelters-shut-note = Huwag pumunta sa mga lugar na ito.
    .polarity = keep-out
page-shelters-none-designated = Walang lugar sa lungsod na itinalaga para sa panganib na ito. Itanong sa city hall kung saan pupunta.

## A named place
page-place-kind = { $kind } · { $coordinates }
page-place-advice-title = Ano ang dapat gawin
page-place-advice-open = Walang alam ang page na ito tungkol sa bahay, kaya maingat na sagot ang ibinibigay nito.
page-place-dangers-title = Mga panganib dito
page-place-sites-title = Mga lugar na malilikasan kapag may baha
page-place-sites-title-other = Mga lugar na malilikasan: { $hazard }
page-place-sites-none = Wala kaming nahanap sa malapit na lugar na itinalaga at nasa labas ng mapanganib na lugar. Magtanong sa city hall.
page-place-facility-title = Tungkol sa gusaling ito
page-place-map-link = Tingnan ang lugar na ito sa mapa
page-place-my-link = Gawin ang aking mapa para sa bahay ko
page-place-point-only = Ito ang sagot para sa isang punto ({ $coordinates }). Maaaring iba sa mga kalapit na lugar.
page-place-area-note = Ito ang sagot para sa gitna ng lugar, hindi para sa bawat bahay rito.

## My map
page-my-title = Aking mapa
page-my-lead = Piliin ang bahay ninyo sa mapa, at sagutin ang ilang tanong tungkol sa bahay. Makukuha ninyo ang payo para sa inyong bahay.
page-my-private = Sa telepono lang ninyo nakalagay ang lugar ng bahay ninyo. Hindi ito ipinapadala sa amin.
page-my-without-script = Gumagana ang “Aking mapa” sa loob ng telepono ninyo at kailangan nito ng program (script) na hindi pa nagsisimula. Kung wala ito, buksan ang page ng lugar na malapit sa bahay ninyo:
page-my-find = Maghanap ng lugar na malapit sa bahay ninyo

## Timeline
page-timeline-title = Aking timeline
page-timeline-heading = Wala pa rito ang timeline.
page-timeline-what = Ang timeline ay plano kung ano ang gagawin ng inyong pamilya, at kailan, bago dumating ang baha.
page-timeline-paper = Habang wala pa, isulat ito sa papel:
page-timeline-step-danger = Isulat ang mga panganib sa bahay ninyo. Makikita ang mga ito sa page ng lugar na malapit doon, o sa “Aking mapa”.
page-timeline-step-place = Isulat kung saan kayo pupunta, at ang daan na umiiwas sa mga ilog at dalisdis.
page-timeline-step-level3 = Isulat kung sino ang lilikas sa Level 3: mga senior citizen, maliliit na bata, may sakit, at ang mga tumutulong sa kanila.
page-timeline-step-level4 = Isulat na lilikas ang lahat sa Level 4.
page-timeline-step-bag = Isulat ang dadalhin ninyo: gamot, tubig, pagkain, telepono at charger, mahahalagang papeles, maiinit na damit.
page-timeline-step-family = Pag-usapan ito ng pamilya, at ilagay ang papel kung saan nakikita ng lahat.
page-timeline-form-link = Papel na form at gabay ng “My Timeline” (tanggapan ng ilog, sa Nihongo)

## Help
page-help-title = Tulong
page-help-call-title = Tumawag
page-help-119-when = Sunog, sugat, biglang sakit, o may naipit o nakulong: tumawag sa 119.
page-help-110-when = Aksidente o krimen: tumawag sa 110.
page-help-city-when = Mga tanong tungkol sa paglikas, evacuation center at kalsada: tumawag sa city hall. Maaaring Nihongo lang ang salita nila.
page-help-free = Libre ang tawag sa 119 at 110.
page-help-say-title = Ano ang sasabihin sa 119
page-help-say-what = Sabihin muna: sunog, o ambulansiya.
page-help-say-where = Sabihin kung nasaan kayo: bayan, gusali, at ang nakikita ninyo sa malapit.
page-help-say-who = Sabihin kung sino ang nasugatan o may sakit, at kung ano ang nangyari.
page-help-say-name = Sabihin ang inyong pangalan at numero ng telepono. Huwag maunang magbaba ng telepono.
page-help-cards-link = Mga card na ipapakita sa marunong ng Nihongo
page-help-levels-title = Mga antas ng pag-iingat (Level)
page-help-level-3 = Level 3, paglikas ng matatanda (senior citizen) atbp. (kōreisha-tō hinan)
page-help-level-4 = Level 4, utos na lumikas (hinan shiji)
page-help-level-5 = Level 5, agarang hakbang para sa kaligtasan (kinkyū anzen kakuho)
page-help-error-title = Iulat ang mali
page-help-error = Kung may mali sa site na ito, tumawag at sabihin sa city hall: { $number }. Sabihin ang pangalan ng page at ang lugar.
page-help-more-title = Iba pa
page-help-timeline-link = Aking timeline
page-help-closures-link = Mga saradong kalsada

## About
page-about-title = Tungkol sa site na ito
page-about-lead = Ipinapakita ng site na ito ang mga panganib sa { $city } at ang mga lugar na malilikasan, sa simpleng salita, kahit walang koneksiyon.
page-about-warning-title = Hindi opisyal na serbisyo ng babala
page-about-warning = Hindi pinapalitan ng site na ito ang lungsod, ang ahensiya ng panahon ng Japan (JMA), ang bumbero o ang pulisya. Galing sa mayor ang mga utos na lumikas. Galing sa JMA ang mga babala.
page-about-sources-title = Saan ito galing
page-about-publisher = Inilathala ng { $publisher }
page-about-source-link = Page ng naglathala
page-about-official-link = Opisyal na datos: { $name }
page-about-processed = Pinutol ang datos ayon sa lungsod at pinasimple para sa screen. Hindi ang mga naglathala ang gumawa ng site na ito.
page-about-gaps-title = Ang hindi nito alam
page-about-gaps-lead = Puwede ring mapanganib ang lugar na walang kulay.
page-about-gaps-live = Hindi pa nakakonekta ang mga utos at abiso sa paglikas, babala sa panahon, saradong kalsada at bukas na evacuation center.
page-about-gaps-warnings = Hindi pa nakakonekta ang mga babala sa panahon at abiso ng lungsod.
page-about-postings = Ang kawani ng lungsod ang naglalagay ng mga utos at abiso sa paglikas, saradong kalsada at bukas na evacuation center. Kung hindi nila ito nakumpirma, sinasabi ng site na ito na hindi nito alam.
page-about-languages-title = Mga wika
page-about-language-source = Kami mismo ang sumulat sa wikang ito.
page-about-language-draft = Kami ang sumulat. Wala pang katutubong mambabasa na nakasuri nito.
page-about-language-reviewed = Nasuri na. Tagasuri: { $reviewer }
page-about-accessibility-title = Para sa lahat
page-about-accessibility = Layunin namin ang WCAG 2.2 level AA. Nakasulat din bilang teksto ang lahat ng nasa mapa. Gumagana ang mga page gamit ang keyboard, may malaking letra, at kahit walang script.
page-about-accessibility-report = Kung may hindi kayo magamit, sabihin sa city hall: { $number }.
page-about-privacy-title = Pagkapribado (privacy)
page-about-privacy-home = Sa telepono lang ninyo nakalagay ang bahay ninyo. Sa telepono inaalam kung ano ang mapanganib sa isang punto, hindi sa amin.
page-about-privacy-log = Hindi namin itinatala ang hinahanap ninyo o kung nasaan kayo.
page-about-privacy-cookie = Isang cookie ang nagtatago ng pinili ninyong wika. Walang ibang cookie at walang pagsubaybay.
page-about-privacy-photo = Sa simula, nakapatay ang mapa ng GSI sa likod. Kapag binuksan ninyo, malalaman ng GSI (pambansang tanggapan ng pagmamapa) kung aling lugar ang tinitingnan ninyo.
page-about-design = Mga kulay at puwang ayon sa design tokens ng Digital Agency ng Japan (lisensiyang MIT).

## Errors
page-missing-title = Hindi nahanap ang page
page-missing-do = Maaaring luma o mali ang pagkasulat ng address. Magpatuloy mula sa isa sa mga ito:
page-failed-title = Nagkaroon ng problema
page-failed-do = Kami ang may problema. Subukan ulit pagkalipas ng isang minuto. Kung apurahan, tumawag.
page-error-to-now = Ngayon: ang mga alam namin
page-error-to-places = Maghanap ng lugar
page-error-to-shelters = Mga evacuation center at evacuation site
