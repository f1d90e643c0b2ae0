### Same ids and arguments as ../ja/advice.ftl.

## Outcomes, most cautious first
outcome-safety-now = Protektahan ang inyong buhay ngayon na, malapit sa kinaroroonan ninyo.
    .polarity = safest-now
outcome-safety-now-do = Lumipat sa mas mataas at matibay na gusali sa malapit, o sa mataas na palapag, sa silid na malayo sa dalisdis at ilog. Huwag pumunta sa malayong evacuation center.
    .polarity = safest-now
outcome-leave = Umalis sa lugar na ito.
    .polarity = leave
outcome-leave-do = Pumunta sa evacuation site, o sa bahay ng kamag-anak o kaibigan na nasa labas ng mapanganib na lugar.
    .polarity = go-there
outcome-leave-when = Sa Level { $level }, lumikas. Kung kailangan ninyo ng mas mahabang oras (may senior citizen, maliit na bata o may sakit), lumikas na sa Level { $early }.
    .polarity = leave
outcome-leave-needs-time = May kasama kayong nangangailangan ng mas mahabang oras, kaya lumikas na sa Level { $level }. Huwag hintayin ang mas mataas na level.
    .polarity = leave
outcome-leave-early = Umalis nang maaga sa lugar na ito.
    .polarity = leave
outcome-leave-early-do = Dapat tapos na ang paglikas ninyo bago lumakas ang hangin at ulan, at bago dumilim.
outcome-leave-early-when = Simulan ang paglikas sa Level { $early }. Huwag hintayin ang Level { $level }.
    .polarity = leave
outcome-leave-early-needs-time = Simulan ang paglikas sa Level { $level }. Huwag hintayin ang mas mataas na level.
    .polarity = leave
outcome-unknown-ask = May mga bagay na hindi alam tungkol sa lugar na ito. Magtanong sa city hall, at planuhing lumikas nang maaga.
    .polarity = unknown
outcome-unknown-ask-do = Mula sa mapang ito lang, hindi masasabi na puwede kayong manatili rito.
    .polarity = unknown
outcome-unknown-ask-when = May mga bagay na hindi alam dito, kaya lumikas na sa Level { $level }. Kung kailangan ninyo ng mas mahabang oras, lumikas na sa Level { $early }.
    .polarity = leave
outcome-unknown-ask-needs-time = May mga bagay na hindi alam dito, at may kasama kayong nangangailangan ng mas mahabang oras, kaya lumikas na sa Level { $level }.
    .polarity = leave
outcome-move-up-or-leave = Umakyat sa mas mataas na palapag bago dumating ang tubig, o umalis sa lugar na ito.
    .polarity = go-up
outcome-move-up-or-leave-do = Kung puwedeng maanod ang bahay, o kung hindi tatagal ang inuming tubig, pagkain, toilet o gamot hanggang sa humupa ang baha: pumunta sa evacuation site, hindi sa mas mataas na palapag.
outcome-move-up-or-leave-when = Sa Level { $level }, umakyat sa mas mataas na palapag o umalis sa lugar na ito. Kung kailangan ninyo ng mas mahabang oras, magsimula na sa Level { $early }.
    .polarity = go-up
outcome-move-up-or-leave-needs-time = May kasama kayong nangangailangan ng mas mahabang oras, kaya sa Level { $level }, magsimula nang umakyat sa mas mataas na palapag, o umalis sa lugar na ito.
    .polarity = go-up
outcome-may-stay-robust = Maaaring sapat na ang umakyat sa mas mataas na palapag ng matibay na gusali, sa silid na malayo sa dalisdis.
    .polarity = go-up
outcome-may-stay-robust-do = Kung may alinlangan kayo, pumunta sa evacuation site. Hindi ito pangako na mapoprotektahan ang inyong buhay.
outcome-may-stay-robust-when = Pagsapit ng Level { $level }, dapat nasa mas mataas na palapag na kayo, sa silid na malayo sa dalisdis. Kung kailangan ninyo ng mas mahabang oras, magsimula na sa Level { $early }.
outcome-may-stay-robust-needs-time = May kasama kayong nangangailangan ng mas mahabang oras, kaya pagsapit ng Level { $level }, dapat nasa mas mataas na palapag na kayo, sa silid na malayo sa dalisdis.
outcome-may-stay-upstairs = Maaaring sapat na ang umakyat at manatili sa mas mataas na palapag na hindi maaabot ng tubig.
    .polarity = go-up
outcome-may-stay-upstairs-do = Kailangan ninyo ng inuming tubig, pagkain, toilet, gamot at kuryente hanggang sa humupa ang baha. Kung may alinlangan kayo, pumunta sa evacuation site.
outcome-may-stay-upstairs-when = Pagsapit ng Level { $level }, dapat nakaakyat na kayo sa palapag na hindi maaabot ng tubig. Kung kailangan ninyo ng mas mahabang oras, magsimula na sa Level { $early }.
outcome-may-stay-upstairs-needs-time = May kasama kayong nangangailangan ng mas mahabang oras, kaya pagsapit ng Level { $level }, dapat nakaakyat na kayo sa palapag na hindi maaabot ng tubig.
outcome-aware = Walang nakaguhit na sona rito. Tingnan ang paligid, at lumikas kapag nakaramdam kayo ng panganib.
    .polarity = unknown
outcome-aware-do = Kung nasa lupang mas mababa kaysa sa paligid, o malapit sa ilog, bangin o matarik na dalisdis, sundin ang panawagan ng lungsod kahit nasa labas kayo ng sona.

## Around the reasons
advice-why = Bakit?
advice-because = Mga dahilan – { $hazard }:
advice-ask-city = Magtanong sa city hall: { $number }
advice-assumed = Kapag hindi ninyo sinagot ang isang tanong, ang pinakamasamang kalagayan ang ipinapalagay.
advice-level-5 = Huwag hintayin ang Level 5. Hindi ito laging inilalabas.

## Reasons: what is not known
advice-rule-layer-gap = May mga bagay na hindi nasuri sa lugar na ito, o walang datos.
advice-rule-zone-unknown = Hindi alam kung nasa loob ng sona ang lugar na ito.
advice-rule-flood-small-rivers-not-surveyed = Walang nakaguhit na sona rito, pero hindi nasuri ang maliliit na ilog.

## Reasons: flood
advice-rule-flood-collapse-zone = Puwedeng tangayin o sirain ng tubig ang bahay, kaya umalis kayo saanmang palapag kayo nakatira.
    .polarity = leave
advice-rule-flood-collapse-zone-unknown = Walang datos, kaya hindi matiyak kung puwedeng tangayin ng tubig ang bahay.
advice-rule-flood-three-conditions = Ang bahay ay nasa labas ng mga lugar kung saan puwedeng tangayin ng tubig ang mga bahay, mas mataas sa tubig ang silid ninyo, at kaya ninyong maghintay hanggang sa humupa ang baha.
advice-rule-flood-floor-below-depth = Puwedeng umabot ang tubig sa palapag na tinitirhan ninyo.
advice-rule-flood-cannot-endure = Maaaring hindi tumagal ang inuming tubig, pagkain, toilet, gamot o kuryente ninyo hanggang sa humupa ang baha.
advice-rule-flood-long-inundation = Maaaring hindi humupa ang baha nang 3 araw o mas matagal.
advice-rule-flood-duration-unknown = Walang datos, kaya hindi alam kung ilang araw bago humupa ang baha.
advice-rule-flood-depth-unknown = Nasa loob ng sona ng baha ang lugar na ito, pero hindi alam kung gaano kalalim.
advice-rule-flood-0-5-to-3m-one-storey = Sa bahay na iisa ang palapag, wala nang mapupuntahan kapag umabot ang tubig sa kisame.
advice-rule-flood-0-5-to-3m-ground-floor = Puwedeng lumubog sa tubig ang ground floor. Inaasahang mas mataas sa tubig ang 2nd floor pataas.
advice-rule-flood-0-5-to-3m-upper-floor = Inaasahang mas mataas sa tubig ang 2nd floor pataas.
advice-rule-flood-3-to-5m-two-storeys = Puwedeng umabot ang tubig sa kisame ng 2nd floor, kaya sa bahay na dalawa ang palapag ay wala nang mapupuntahan.
advice-rule-flood-3-to-5m-three-storeys = Puwedeng umabot ang tubig sa kisame ng 2nd floor. Inaasahang mas mataas sa tubig ang 3rd floor pataas.
advice-rule-flood-5-to-10m = Puwedeng umabot ang tubig sa 3rd floor o 4th floor.
advice-rule-flood-10m-or-more = Puwedeng umabot ang tubig nang mas mataas pa sa 4th floor.
advice-rule-high-rise-upper-floor = Inaasahang mas mataas sa tubig ang matataas na palapag ng mataas na gusali. Pero puwedeng mawalan ng elevator, tubig at kuryente nang ilang araw.
advice-rule-below-ground = Sa ilalim ng lupa (basement), biglang pumapasok ang tubig. Umakyat at lumabas bago ito dumating.
    .polarity = go-up
advice-rule-below-ground-unknown = Hindi alam kung nasa ilalim ng lupa (basement) kayo, kaya ipinapalagay na oo.
advice-rule-flood-below-0-5m = Kahit mas mababa ang tubig kaysa sa sahig ng ground floor, puwedeng hindi mabuksan ang pinto at hindi malakaran ang kalsada.
advice-rule-inland-flood-streets-first = Unang naiipon ang tubig-ulan sa mga kalsada at underpass.

## Reasons: landslide, pond, sea
advice-rule-reservoir-zone = Kapag gumuho ang pilapil ng imbakan ng tubig sa bukid, biglang darating ang tubig. Halos walang oras para tumakas.
advice-rule-landslide-not-robust = Sa pagguho ng lupa, maaaring hindi maprotektahan ang inyong buhay kung nasa loob kayo ng bahay na kahoy.
advice-rule-landslide-robust-upper-floor = Puwedeng maging eksepsiyon ang matataas na palapag ng matibay na gusaling reinforced concrete (kongkretong may bakal).
advice-rule-landslide-robust-ground-floor = Kahit sa matibay na gusali, puwedeng pumasok ang lupa at bato sa ground floor.
advice-rule-landslide-red-robust = Sa espesyal na sona ng pag-iingat, itanong sa city hall kung puwedeng manatili, kahit matibay ang gusali.
advice-rule-landslide-too-late = Kung mas mapanganib ang lumabas, lumipat sa mas mataas na palapag, sa silid na malayo sa dalisdis.
advice-rule-tsunami-zone = Kapag may tsunami, huwag maghintay ng anumang level. Pumunta agad sa mataas na lugar o sa gusaling itinalaga para sa paglikas sa tsunami.
    .polarity = go-there
advice-rule-order-without-level = Maaaring walang numero ng level ang utos na lumikas para sa panganib na ito. Umalis agad pagkalabas ng utos.
    .polarity = leave
advice-rule-storm-surge-collapse-zone = Sa daluyong (storm surge), puwedeng masira ang bahay, o walang datos para matiyak ito.
advice-rule-storm-surge-floor-below-depth = Sa daluyong (storm surge), puwedeng umabot ang tubig-dagat sa palapag na tinitirhan ninyo.
advice-rule-storm-surge-cannot-endure = Maaaring hindi tumagal ang inuming tubig, pagkain, toilet, gamot o kuryente ninyo hanggang sa humupa ang tubig-dagat.
advice-rule-storm-surge-three-conditions = Kahit may daluyong (storm surge), mas mataas sa tubig ang silid ninyo, at kaya ninyong maghintay hanggang sa humupa ito. Magpasya bago lumakas ang hangin.
advice-rule-storm-surge-deep = Puwedeng umabot sa 3 m o higit pa ang lalim ng tubig-dagat. Kapag ganoon, bihirang puwedeng manatili sa baybayin ng Ariake.
advice-rule-storm-surge-long-inundation = Maaaring matagal bago humupa ang tubig-dagat.

## Reasons: what is in force
advice-rule-typhoon-wind = Dapat tapos na ang paglikas ninyo bago lumakas ang hangin ng bagyo, at bago dumilim.
advice-rule-level-2 = Level 2: tingnan ang mapa, kung saan pupunta, ang daan at ang oras.
advice-rule-level-3-needs-help = Level 3: mga senior citizen, may kapansanan, maliliit na bata, buntis at ang mga tumutulong sa kanila, lumikas na ngayon.
    .polarity = leave
advice-rule-level-3-others = Level 3: itigil ang karaniwang paglabas, maghanda, at lumikas kapag nakaramdam kayo ng panganib.
advice-rule-level-4 = Level 4: lahat ng nasa mapanganib na lugar, lumikas na ngayon.
    .polarity = leave
advice-rule-level-outside-zones = Sa Level 3, kahit nasa labas ng nakaguhit na sona: itigil ang karaniwang paglabas, makinig sa balita, at lumikas kapag nakaramdam kayo ng panganib.
advice-rule-level-4-outside-zones = Level 4: walang nakaguhit na sona rito, pero maaaring saklaw pa rin ng utos na lumikas ang lugar na ito. Magtanong sa city hall, at lumikas kapag nakaramdam kayo ng panganib.
advice-rule-level-5 = Level 5: lumipat ngayon na sa lugar na pinakaligtas sa mga maaabot ninyo.
    .polarity = safest-now
advice-rule-level-5-may-not-come = Hindi laging inilalabas ang Level 5. Huwag itong hintayin.

## Reasons: when no other reason decides
advice-rule-zone-drawn = Nasa loob ng sona ang lugar na ito. Ang batayang tuntunin ay lumipat sa labas ng sona.
advice-rule-no-zone-shown = Walang nakaguhit na sona rito, pero puwedeng mapanganib ang mababang lupa at ang tabi ng bangin o matarik na dalisdis.
advice-rule-early-to-relatives = May kasama kayong nangangailangan ng mas mahabang oras: sa Level 3, pumunta sa bahay ng kamag-anak o kaibigan na nakausap na ninyo.
    .polarity = go-there
advice-rule-early-to-site = May kasama kayong nangangailangan ng mas mahabang oras: sa Level 3, pumunta sa evacuation site na itinalaga ng lungsod.
    .polarity = go-there
advice-rule-leave-to-relatives = Sa Level 4, pumunta sa bahay ng kamag-anak o kaibigan na nasa labas ng mapanganib na lugar.
    .polarity = go-there
advice-rule-leave-to-site = Sa Level 4, pumunta sa evacuation site na itinalaga ng lungsod.
    .polarity = go-there

## Notes
advice-rule-endure-threshold = Walang opisyal na bilang kung ilang araw puwedeng maghintay sa bahay. 3 araw ang ginagamit ng mapang ito.
advice-rule-destination-choices = Puwede kayong pumunta sa evacuation site ng lungsod, sa bahay ng kamag-anak o kaibigan, sa hotel, o sa mas mataas na palapag. Tingnan muna ang bawat isa sa mapa.
advice-rule-site-in-flood-zone = May mga evacuation site na nasa loob ng sona ng baha sa mapang ito. Pareho naming ipinapakita: na itinalaga ito ng lungsod, at ang sona ng baha.
advice-rule-site-not-designated = Ang “hindi itinalaga” ay hindi nangangahulugang “hindi angkop”.
advice-rule-site-recommended = Ang inirerekomenda lang namin ay mga evacuation site na itinalaga para sa panganib na iyon, nasa labas ng lahat ng nakaguhit na sona nito, at walang tala ng pagbaha.
advice-rule-way-car-refrain = Huwag gumamit ng kotse sa paglikas, maliban kung may espesyal na dahilan. Maglakad kasama ng mga kapitbahay.
advice-rule-way-car-early-only = Kung kailangan ninyo ng kotse, umalis na pagsapit ng Level 3 o mas maaga pa, at dumaan sa kalsadang hindi binabaha.
advice-rule-way-car-water = Huwag magmaneho papasok sa tubig. Sa 30 cm, puwedeng mamatay ang makina; sa 50 cm, puwedeng hindi mabuksan ang pinto.
    .polarity = keep-out
advice-rule-way-underpass = Huwag na huwag papasok sa underpass o daan sa ilalim ng lupa.
    .polarity = keep-out
advice-rule-way-foot-child-water = Sa tubig na 20 cm ang lalim, hindi makakalakad ang bata.
advice-rule-way-foot-water = Mula 30 cm ng tubig, mahirap nang maglakad, kahit para sa malaking tao.
advice-rule-way-foot-flow = Mapanganib ang umaagos na tubig kahit mababa pa sa tuhod.
advice-rule-way-foot-night = Huwag nang lumabas o bumiyahe sa gabi o habang bumabagyo; lumikas bago iyon. Kung huli na, umakyat sa mas mataas na palapag ng pinakamalapit na matibay na gusali.
advice-rule-way-foot-river-slope = Huwag lumapit sa mga ilog, kanal at dalisdis.
    .polarity = keep-out
advice-rule-depth-on-the-limit = Ang lalim na eksaktong nasa hangganan ay isinasama sa mas malalim na antas.
advice-rule-most-cautious-wins = Kung may ilang panganib, ang pinakamaingat na payo ang ipinapakita.
advice-rule-worst-within-50m = Ang sagot ay para sa pinakamasamang lugar sa loob ng 50 m.
advice-rule-depth-in-metres = Ang lalim ay inihahambing sa metro, hindi sa numero ng antas.
