### Same ids and arguments as ../ja/evacuation.ftl.

## Kinds
order-kind-elderly-evacuation = Paglikas ng matatanda (senior citizen) atbp.
order-kind-evacuation-order = Utos na lumikas
order-kind-emergency-safety = Agarang hakbang para sa kaligtasan
order-heading-elderly-evacuation = Level { $level }: Paglikas ng matatanda (senior citizen) atbp.
order-heading-evacuation-order = Level { $level }: Utos na lumikas
order-heading-emergency-safety = Level { $level }: Agarang hakbang para sa kaligtasan
order-heading-without-level = Utos na lumikas
order-level = Antas ng pag-iingat: Level { $level }

## What to do
order-do-elderly-evacuation = Mga senior citizen, may kapansanan, pamilyang may maliliit na bata at iba pang nangangailangan ng mas mahabang oras: umalis na ngayon sa mapanganib na lugar.
    .polarity = leave
order-more-elderly-evacuation = Ang mga tumutulong sa kanila: sumabay sa paglikas. Ang iba: itigil ang karaniwang paglabas, maghanda, at lumikas kapag nakaramdam kayo ng panganib.
order-do-evacuation-order = Lahat ng nasa mapanganib na lugar: lumikas na ngayon.
    .polarity = leave
order-more-evacuation-order = Pumunta sa evacuation site, o sa bahay ng kamag-anak o kaibigan na nasa labas ng mapanganib na lugar. Kung mas mapanganib ang lumabas, lumipat sa mataas na palapag ng matibay na gusali sa malapit, sa silid na malayo sa ilog at dalisdis.
    .polarity = go-there
order-do-emergency-safety = Nanganganib ang inyong buhay. Lumipat ngayon na sa lugar na pinakaligtas sa mga maaabot ninyo.
    .polarity = safest-now
order-more-emergency-safety = Umakyat sa mataas na palapag, sa silid na malayo sa ilog at dalisdis, o lumipat sa mas mataas at matibay na gusali na napakalapit sa inyo. Huwag pumunta sa malayong evacuation site o evacuation center.
    .polarity = safest-now
order-do-tsunami = Tumakbo na ngayon sa mataas na lugar. Lumayo sa dagat at sa mga ilog.
    .polarity = go-there
order-more-tsunami = Kung malayo ang mataas na lugar, tumakbo paakyat sa mataas at matibay na gusali sa malapit. Paulit-ulit na dumarating ang tsunami: huwag bumalik hangga’t hindi pa inaalis ang utos.
order-do-large-fire = Lumayo na ngayon sa apoy at usok.
    .polarity = leave
order-more-large-fire = Huwag pumunta sa direksiyong pinupuntahan ng usok. Takpan ng basang tela ang bibig at ilong, at yumuko habang lumalayo.
    .polarity = keep-out
order-do-volcano = Umalis na ngayon sa lugar na nakasulat dito.
    .polarity = leave
order-more-volcano = Protektahan ang ulo, at takpan ng tela ang bibig at ilong. Huwag dumaan sa mga lambak at sa tabi ng mga ilog.

## Danger, areas, reasons
order-hazard = Panganib: { $hazard }
order-areas-all = Saklaw: buong lungsod
order-areas = Saklaw: { $areas }
area-district = Distrito ng { $name }
area-oaza = Ōaza { $name }

order-reason-river-rising = Tumataas ang tubig sa ilog.
order-reason-river-overflow-expected = Maaaring umapaw ang ilog.
order-reason-river-overflowing = Umaapaw na ang ilog.
order-reason-landslide-risk = Maaaring magkaroon ng pagguho ng lupa (landslide).
order-reason-landslide-occurred = Nagkaroon na ng pagguho ng lupa (landslide).
order-reason-heavy-rain = Napakalakas ng ulan.
order-reason-typhoon = Papalapit ang bagyo.
order-reason-storm-surge-expected = Maaaring magkaroon ng daluyong (storm surge): puwedeng tumaas nang husto ang tubig sa dagat.
order-reason-tsunami = Parating ang tsunami.
order-reason-reservoir-risk = Maaaring gumuho ang pilapil ng imbakan ng tubig sa bukid.
order-reason-dam-release = Maraming tubig ang pinakakawalan ng dam. Biglang tataas ang ilog.
order-reason-fire = May malaking sunog.
order-reason-volcano = Pumutok ang bulkan.
order-reason-other = Nasa paalala ng lungsod ang dahilan.

## Who, when, and how far it is confirmed
order-decided-by-mayor = Iniutos ng mayor noong { $time }.
order-decided-by-governor = Iniutos ng gobernador, kapalit ng mayor, noong { $time }.
order-decided-by-police = Iniutos ng pulis noong { $time }.
order-decided-by-coast-guard = Iniutos ng coast guard noong { $time }.
order-posted-at = Inilagay sa page na ito noong { $time }.
order-corrected-at = Itinama noong { $time }.
order-unconfirmed = Wala pang abiso na inalis na ito. Kumilos na parang may bisa pa rin ito.
    .polarity = unknown

## Ends and corrections
order-lifted-elderly-evacuation = Inalis na ang “Paglikas ng matatanda (senior citizen) atbp.” noong { $time }.
    .polarity = ended
order-lifted-evacuation-order = Inalis na ang utos na lumikas noong { $time }.
    .polarity = ended
order-lifted-emergency-safety = Inalis na ang “Agarang hakbang para sa kaligtasan” noong { $time }.
    .polarity = ended
order-replaced-elderly-evacuation = Ang “Paglikas ng matatanda (senior citizen) atbp.” ay pinalitan noong { $time } ng abiso sa paglikas na Level { $level }.
order-replaced-evacuation-order = Ang utos na lumikas ay pinalitan noong { $time } ng abiso sa paglikas na Level { $level }.
order-replaced-emergency-safety = Ang “Agarang hakbang para sa kaligtasan” ay pinalitan noong { $time } ng abiso sa paglikas na Level { $level }.
order-replaced-without-level = Ang abiso sa paglikas ay pinalitan ng bago noong { $time }.
order-lifted-remaining = Nang inalis ito, may natira pang abiso sa paglikas na Level { $level } sa lugar na iyon.
order-lifted-remaining-none = Nang inalis ito, wala nang ibang utos o abiso sa paglikas ng lungsod na natira sa lugar na iyon.
order-lifted-remaining-without-level = Nang inalis ito, may natira pang ibang utos na lumikas na walang Level sa lugar na iyon o sa bahagi nito.
order-lifted-care = Huwag munang lumapit sa mga ilog at dalisdis.
    .polarity = keep-out
order-lifted-care-tsunami = Huwag munang lumapit sa dagat at mga ilog.
    .polarity = keep-out
order-lifted-care-storm-surge = Huwag munang lumapit sa dagat at mga ilog.
    .polarity = keep-out
order-lifted-care-earthquake = Huwag munang lumapit sa mga dalisdis at sirang gusali.
    .polarity = keep-out
order-lifted-care-large-fire = Huwag munang lumapit sa lugar na nasunog.
    .polarity = keep-out
order-lifted-care-volcano = Huwag munang lumapit sa bunganga ng bulkan at mga lambak.
    .polarity = keep-out
order-cancelled-elderly-evacuation = Mali ang anunsiyo ng “Paglikas ng matatanda (senior citizen) atbp.” Kinansela ito noong { $time }.
    .polarity = cancelled
order-cancelled-evacuation-order = Mali ang anunsiyo ng utos na lumikas. Kinansela ito noong { $time }.
    .polarity = cancelled
order-cancelled-emergency-safety = Mali ang anunsiyo ng “Agarang hakbang para sa kaligtasan”. Kinansela ito noong { $time }.
    .polarity = cancelled
order-cancelled-care = Tingnan ang iba pang utos at abiso sa paglikas ng lungsod at ang balita ng ahensiya ng panahon ng Japan (JMA).
order-state-prepared = Nakahanda
order-state-in-force = May bisa
order-state-unconfirmed = Hindi kumpirmado
order-state-lifted = Inalis na
order-state-cancelled = Kinansela

## Counts and titles
order-count = Mga utos at abiso sa paglikas: { $count }
order-lifted-title = Mga utos at abiso sa paglikas na inalis o kinansela sa nakaraang 24 oras
