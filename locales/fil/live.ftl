### Same ids and arguments as ../ja/live.ftl.

## Times of a posting
live-confirmed-at = Kinumpirma ng lungsod noong { $time }.
live-last-confirmed = Huling kinumpirma noong { $time }. Hindi pa ito nakukumpirma ulit mula noon.
live-times = Ang mga oras na walang petsa ay sa { $date }. Lahat ng oras ay oras sa Japan.

## Notes of the staff
live-note = Paalala ng lungsod, sa Nihongo: { $text }

live-note-translated = Paalala ng lungsod, isinalin ng tao: { $text }

## Nothing posted, and how far that is known
live-evacuation-none = Walang utos o abiso sa paglikas na inilagay rito ang { $city }.
live-evacuation-unknown = Hindi namin alam kung may utos o abiso sa paglikas na may bisa ngayon.
    .polarity = unknown
live-evacuation-maybe-more = Maaaring may iba pang utos o abiso sa paglikas na may bisa pero wala rito.
live-closures-none = Walang saradong kalsada o limitasyon na inilagay rito ang { $city }.
live-closures-unknown = Hindi namin alam kung aling mga kalsada ang sarado ngayon.
    .polarity = unknown
live-closures-maybe-more = Maaaring may iba pang saradong kalsada na wala sa listahang ito.
    .polarity = unknown
live-openings-none = Walang inilagay rito ang { $city } na nakabukas na lugar na malilikasan.
live-openings-unknown = Hindi namin alam kung aling mga lugar ang bukas ngayon.
    .polarity = unknown
live-openings-maybe-more = Maaaring may iba pang bukas na lugar na wala sa listahang ito.
live-complete = Kinumpirma ito ng kawani ng lungsod noong { $time }.
live-complete-list = Kinumpirma ng kawani ng lungsod noong { $time } na ito na ang lahat ng ilalagay nila.
live-not-confirmed-since = Huling tiningnan ng kawani ng lungsod ang nakalagay rito noong { $time }. Hindi pa nila ito natitingnan ulit mula noon.
live-never-confirmed = Hindi pa natitingnan ng kawani ng lungsod ang nakalagay rito.

## Weather warnings
live-warnings-apart = Ang mga babala sa panahon ay galing sa ahensiya ng panahon ng Japan (JMA), at hiwalay sa mga utos at abiso sa paglikas ng lungsod. Hindi ipinapakita sa page na ito ang mga babalang iyon.

## The connection of the device
live-not-live = Walang bagong balitang nakakarating sa page na ito. Hindi namin alam kung ano ang may bisa ngayon. Dumating ang huling balita noong { $time }.
    .polarity = unknown
live-not-live-undated = Walang bagong balitang nakakarating sa page na ito. Hindi namin alam kung ano ang may bisa ngayon.
    .polarity = unknown
live-reconnecting = Kumokonekta ulit.
live-connected-again = Nakakonekta na. Ito ang pinakabagong balita.
live-updated = May bagong impormasyon ang page.

## Buttons
live-what-to-do = Ano ang dapat kong gawin?
live-am-i-inside = Nasa saklaw ba ang bahay ko?
live-am-i-inside-how = Sinasagot sa loob ng inyong telepono
live-listen = Pakinggan
live-listen-stop = Itigil
live-see-all = Tingnan lahat
