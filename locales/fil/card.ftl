### Same ids and arguments as ../ja/card.ftl. Sentences to show to a Japanese speaker.

## The page of cards
card-lead = Pumili ng pangungusap at ipakita ang malaking card sa taong malapit sa inyo. Pareho ang sinasabi nito sa Nihongo. Gumagana ito kahit walang koneksiyon.
card-close = Isara ang card
card-to-reader = Para sa babasa nito: pakisagot po sa pamamagitan ng pagturo, o pakisulat sa madaling Nihongo.
card-group-way = Saan pupunta
card-group-words = Salita at wika
card-group-help = Humingi ng saklolo
card-group-body = Ang katawan at kalusugan ko
card-group-family = Pamilya
card-group-needs = Ang kailangan ko

## The cards
card-shelter = Nasaan po ang evacuation site?
card-together = Isama po ninyo ako.
card-how-far = Pakituro po sa mapa ang daan.
card-japanese = Hindi po ako nakakabasa ng Nihongo.
card-speak-slowly = Pakibagalan po ang pagsasalita, sa madaling Nihongo.
card-write = Pakisulat po. Isasalin ko gamit ang telepono ko.
card-what-happens = Ano po ang nangyayari? Ano po ang dapat kong gawin ngayon?
card-is-it-dangerous = Mapanganib po ba rito?
card-road = Makakadaan po ba ako sa kalsadang ito?
card-ambulance = Pakitawag po ng ambulansiya.
card-fire = May sunog po. Pakitawagan po ang 119.
card-police = Pakitawag po ng pulis.
card-hurt = Nasugatan po ako.
card-ill = Masama po ang pakiramdam ko.
card-medicine = Kailangan ko po ng gamot.
card-pregnant = Buntis po ako.
card-baby = Kailangan ko po ng gatas o diaper para sa sanggol.
card-wheelchair = Kailangan ko po ng wheelchair.
card-help-walking = Nahihirapan po akong maglakad. Tulungan po ninyo ako.
card-cannot-hear = Mahina po ang pandinig ko. Pakisulat po.
card-cannot-see = Malabo po ang paningin ko. Pakigabayan po ako.
card-child-missing = Nawawala po ang anak ko. Tulungan po ninyo akong maghanap.
card-family-missing = Hinahanap ko po ang pamilya ko.
card-trapped = May tao pong naipit o nakulong sa loob. Tulungan po ninyo.
card-phone = Pahiram po ng telepono.
card-charge = Gusto ko pong mag-charge ng telepono.
card-water = Kailangan ko po ng inuming tubig.
card-food = Kailangan ko po ng pagkain.
card-toilet = Nasaan po ang toilet?
card-allergy = May allergy po ako sa pagkain. Pakisabi po kung ano ang laman nito.
card-no-pork = Dahil po sa relihiyon ko, hindi ako kumakain ng baboy at hindi umiinom ng alak.
card-pray = May tahimik po bang lugar na puwede akong magdasal?
card-cold = Giniginaw po ako. Pahiram po ng kumot.
card-interpreter = May tao po bang marunong ng wika ko?
card-embassy = Gusto ko pong makipag-ugnayan sa embahada namin.
card-thanks = Salamat po sa tulong ninyo.
