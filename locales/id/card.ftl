### Same ids and arguments as ../ja/card.ftl. Sentences to show to a Japanese speaker.

## The page of cards
card-lead = Pilih kalimat, lalu tunjukkan kartu besarnya kepada orang di dekat Anda. Isinya sama dalam bahasa Jepang. Bisa dipakai tanpa internet.
card-close = Tutup kartu
card-to-reader = Untuk orang yang membaca ini: tolong jawab dengan menunjuk, atau tulis dalam bahasa Jepang yang mudah.
card-group-way = Ke mana harus pergi
card-group-words = Kata dan bahasa
card-group-help = Minta tolong
card-group-body = Tubuh dan kesehatan saya
card-group-family = Keluarga
card-group-needs = Yang saya butuhkan

## The cards
card-shelter = Di mana tempat evakuasi?
card-together = Tolong bawa saya bersama Anda.
card-how-far = Tolong tunjukkan jalannya di peta.
card-japanese = Saya tidak bisa membaca bahasa Jepang.
card-speak-slowly = Tolong bicara pelan-pelan, dengan bahasa Jepang yang mudah.
card-write = Tolong tuliskan. Saya akan menerjemahkannya dengan ponsel.
card-what-happens = Apa yang terjadi? Apa yang harus saya lakukan sekarang?
card-is-it-dangerous = Apakah di sini berbahaya?
card-road = Apakah saya bisa lewat jalan ini?
card-ambulance = Tolong panggil ambulans.
card-fire = Ada kebakaran. Tolong telepon 119.
card-police = Tolong panggil polisi.
card-hurt = Saya terluka.
card-ill = Saya merasa sakit.
card-medicine = Saya butuh obat.
card-pregnant = Saya sedang hamil.
card-baby = Saya butuh susu atau popok untuk bayi.
card-wheelchair = Saya butuh kursi roda.
card-help-walking = Saya sulit berjalan. Tolong bantu saya.
card-cannot-hear = Pendengaran saya kurang baik. Tolong tuliskan.
card-cannot-see = Penglihatan saya kurang baik. Tolong tuntun saya.
card-child-missing = Anak saya hilang. Tolong bantu saya mencarinya.
card-family-missing = Saya mencari keluarga saya.
card-trapped = Ada orang yang terjebak. Tolong bantu.
card-phone = Tolong pinjami saya telepon.
card-charge = Saya ingin mengisi baterai ponsel.
card-water = Saya butuh air minum.
card-food = Saya butuh makanan.
card-toilet = Di mana toilet?
card-allergy = Saya punya alergi makanan. Tolong beri tahu apa isi makanan ini.
card-no-pork = Karena agama, saya tidak makan babi dan tidak minum alkohol.
card-pray = Apakah ada tempat yang tenang untuk salat atau berdoa?
card-cold = Saya kedinginan. Tolong pinjami saya selimut.
card-interpreter = Apakah ada orang yang bisa berbicara bahasa saya?
card-embassy = Saya ingin menghubungi kedutaan besar negara saya.
card-thanks = Terima kasih atas bantuan Anda.
