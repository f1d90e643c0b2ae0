### Same ids and arguments as ../ja/answer.ftl.

answer-here = Dito: { $name }
answer-point = Ang puntong { $lon } E, { $lat } N
answer-outside-city = Nasa labas ng lungsod ang lugar na ito. Walang sagot ang mapang ito para rito. Magtanong sa lungsod o bayan na kinaroroonan ninyo.
answer-outside-drawn = Nasa labas ito ng lungsod, pero nakaguhit dito sa mapa ang sumusunod. Maaaring may iba pang panganib na hindi nakaguhit.
answer-on-device = Ang sagot na ito ay kinuha sa loob ng inyong telepono.

knowledge-drawn = { $hazard }: nasa loob ng nakaguhit na sona ang lugar na ito.
knowledge-no-zone-shown = { $hazard }: walang nakaguhit na sona rito. Maaari pa ring dumating ang tubig.
    .polarity = unknown
knowledge-no-zone-shown-land = { $hazard }: walang nakaguhit na sona rito. Maaari pa ring gumuho ang lupa.
    .polarity = unknown
knowledge-not-surveyed-smaller-rivers = Maliliit na ilog: hindi nasuri.
knowledge-not-surveyed-outside-survey = Nasa labas ng saklaw ng pagsusuri ang lugar na ito.
knowledge-not-surveyed-outside-city = Nasa labas ng lungsod ang lugar na ito.
knowledge-not-surveyed = May bahaging hindi nasuri.
    .polarity = unknown
knowledge-no-data = { $hazard }: walang datos dito. Hindi ito nangangahulugang ligtas.
    .polarity = unknown
knowledge-stale = { $hazard }: luma na ang datos (mula { $date }). Maaaring iba na ngayon.
    .polarity = unknown
knowledge-stale-undated = { $hazard }: luma na ang datos. Maaaring iba na ngayon.
    .polarity = unknown
answer-all-no-data = { $hazards }: walang datos dito. Hindi ito nangangahulugang ligtas.
    .polarity = unknown

near-depth = Sa loob ng { $metres } m mula rito, puwedeng umabot ang tubig sa lalim na { $depth }.
near-rank = Sa loob ng { $metres } m mula rito: { $rank }
near-accuracy = Ang posisyon ninyo ay tama sa loob ng mga { $metres } m. Ito ang sagot para sa pinakamasamang lugar sa loob ng distansiyang iyon.

answer-source = Pinagkunan: { $credit } (edisyon: { $edition })

## Postings
live-closures-not-connected = Hindi pa nakakonekta rito ang impormasyon sa mga saradong kalsada. Maaaring may mga kalsadang sarado; magtanong sa city hall.
live-evacuation-not-connected = Hindi pa nakakonekta rito ang impormasyon sa paglikas. Hindi alam dito kung may inilabas na; tingnan ang page ng lungsod.
live-warnings-not-connected = Hindi pa nakakonekta rito ang mga babala sa panahon. Hindi alam dito kung may inilabas na; tingnan ang page ng ahensiya ng panahon ng Japan (JMA).
live-notices-not-connected = Hindi pa nakakonekta rito ang mga abiso ng lungsod. Tingnan ang page ng lungsod.
