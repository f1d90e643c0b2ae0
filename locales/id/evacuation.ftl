### Same ids and arguments as ../ja/evacuation.ftl.

## Kinds
order-kind-elderly-evacuation = Evakuasi lansia, dll.
order-kind-evacuation-order = Perintah evakuasi
order-kind-emergency-safety = Penyelamatan diri darurat
order-heading-elderly-evacuation = Tingkat peringatan { $level }: Evakuasi lansia, dll.
order-heading-evacuation-order = Tingkat peringatan { $level }: Perintah evakuasi
order-heading-emergency-safety = Tingkat peringatan { $level }: Penyelamatan diri darurat
order-heading-without-level = Perintah evakuasi
order-level = Tingkat peringatan { $level }

## What to do
order-do-elderly-evacuation = Lansia, penyandang disabilitas, keluarga dengan anak kecil, dan orang lain yang butuh waktu: tinggalkan tempat berbahaya sekarang juga.
    .polarity = leave
order-more-elderly-evacuation = Orang yang membantu mereka: ikutlah mengungsi sekarang. Orang lain: jangan keluar untuk urusan sehari-hari, bersiaplah, dan mengungsilah jika merasa dalam bahaya.
order-do-evacuation-order = Semua orang di tempat berbahaya: mengungsilah sekarang juga.
    .polarity = leave
order-more-evacuation-order = Pergilah ke tempat evakuasi, atau ke rumah saudara atau teman di luar zona bahaya. Jika keluar lebih berbahaya, pindah ke lantai atas bangunan kokoh di dekat Anda, di ruangan yang jauh dari sungai dan tebing.
    .polarity = go-there
order-do-emergency-safety = Nyawa Anda dalam bahaya. Pindah sekarang juga ke tempat paling aman yang masih bisa Anda jangkau.
    .polarity = safest-now
order-more-emergency-safety = Pindah ke lantai atas, di ruangan yang jauh dari sungai dan tebing, atau ke bangunan tinggi dan kokoh yang sangat dekat. Jika tempat evakuasi atau tempat pengungsian jauh, jangan berangkat ke sana.
    .polarity = safest-now
order-do-tsunami = Lari ke tempat tinggi sekarang juga. Jauhi laut dan sungai.
    .polarity = go-there
order-more-tsunami = Jika tempat tinggi jauh, larilah ke lantai atas bangunan tinggi dan kokoh di dekat Anda. Tsunami datang berulang kali: jangan kembali sebelum perintah dicabut.
order-do-large-fire = Larilah menjauh dari api dan asap sekarang juga.
    .polarity = leave
order-more-large-fire = Jangan pergi ke arah asap terbawa angin. Tutup mulut dan hidung dengan kain basah, dan bergeraklah sambil membungkuk rendah.
    .polarity = keep-out
order-do-volcano = Tinggalkan wilayah yang disebut di sini sekarang juga.
    .polarity = leave
order-more-volcano = Lindungi kepala, dan tutup mulut dan hidung dengan kain. Jangan lewat lembah dan tepi sungai.

## Danger, areas, reasons
order-hazard = Bahaya: { $hazard }
order-areas-all = Berlaku untuk: seluruh kota
order-areas = Berlaku untuk: { $areas }
area-district = distrik { $name }
area-oaza = Ōaza { $name }

order-reason-river-rising = Air sungai naik.
order-reason-river-overflow-expected = Air sungai mungkin akan meluap.
order-reason-river-overflowing = Air sungai sedang meluap.
order-reason-landslide-risk = Tanah longsor mungkin akan terjadi.
order-reason-landslide-occurred = Tanah longsor sudah terjadi.
order-reason-heavy-rain = Hujan turun sangat deras.
order-reason-typhoon = Angin topan sedang mendekat.
order-reason-storm-surge-expected = Gelombang pasang akibat topan mungkin akan datang: air laut bisa naik sangat tinggi.
order-reason-tsunami = Tsunami akan datang.
order-reason-reservoir-risk = Waduk kecil mungkin akan jebol.
order-reason-dam-release = Bendungan melepas banyak air. Air sungai akan naik tiba-tiba.
order-reason-fire = Terjadi kebakaran besar.
order-reason-volcano = Gunung api meletus.
order-reason-other = Alasannya ada di catatan pemerintah kota.

## Who, when, and how far it is confirmed
order-decided-by-mayor = Diperintahkan oleh wali kota pada { $time }.
order-decided-by-governor = Diperintahkan oleh gubernur, sebagai pengganti wali kota, pada { $time }.
order-decided-by-police = Diperintahkan oleh polisi pada { $time }.
order-decided-by-coast-guard = Diperintahkan oleh penjaga pantai pada { $time }.
order-posted-at = Dimuat di halaman ini pada { $time }.
order-corrected-at = Diperbaiki pada { $time }.
order-unconfirmed = Belum ada kabar bahwa ini dicabut. Anggap ini masih berlaku, dan bertindaklah sesuai dengan itu.
    .polarity = unknown

## Ends and corrections
order-lifted-elderly-evacuation = “Evakuasi lansia, dll.” sudah dicabut pada { $time }.
    .polarity = ended
order-lifted-evacuation-order = Perintah evakuasi sudah dicabut pada { $time }.
    .polarity = ended
order-lifted-emergency-safety = “Penyelamatan diri darurat” sudah dicabut pada { $time }.
    .polarity = ended
order-replaced-elderly-evacuation = “Evakuasi lansia, dll.” diganti pada { $time } dengan informasi evakuasi tingkat peringatan { $level }.
order-replaced-evacuation-order = Perintah evakuasi diganti pada { $time } dengan informasi evakuasi tingkat peringatan { $level }.
order-replaced-emergency-safety = “Penyelamatan diri darurat” diganti pada { $time } dengan informasi evakuasi tingkat peringatan { $level }.
order-replaced-without-level = Informasi evakuasi diganti dengan yang baru pada { $time }.
order-lifted-remaining = Saat dicabut, informasi evakuasi tingkat peringatan { $level } masih berlaku di sana.
order-lifted-remaining-none = Saat dicabut, tidak ada lagi informasi evakuasi lain dari pemerintah kota di sana.
order-lifted-remaining-without-level = Saat dicabut, perintah evakuasi lain tanpa tingkat peringatan masih berlaku di sana atau di sebagian wilayah itu.
order-lifted-care = Jangan dulu mendekati sungai dan lereng.
    .polarity = keep-out
order-lifted-care-tsunami = Jangan dulu mendekati laut dan sungai.
    .polarity = keep-out
order-lifted-care-storm-surge = Jangan dulu mendekati laut dan sungai.
    .polarity = keep-out
order-lifted-care-earthquake = Jangan dulu mendekati lereng dan bangunan yang rusak.
    .polarity = keep-out
order-lifted-care-large-fire = Jangan dulu mendekati daerah yang terbakar.
    .polarity = keep-out
order-lifted-care-volcano = Jangan dulu mendekati kawah dan lembah.
    .polarity = keep-out
order-cancelled-elderly-evacuation = Pengumuman “Evakuasi lansia, dll.” itu keliru. Pengumuman dibatalkan pada { $time }.
    .polarity = cancelled
order-cancelled-evacuation-order = Pengumuman perintah evakuasi itu keliru. Pengumuman dibatalkan pada { $time }.
    .polarity = cancelled
order-cancelled-emergency-safety = Pengumuman “Penyelamatan diri darurat” itu keliru. Pengumuman dibatalkan pada { $time }.
    .polarity = cancelled
order-cancelled-care = Periksa informasi evakuasi lain yang berlaku dan berita dari Badan Meteorologi Jepang.
order-state-prepared = Disiapkan
order-state-in-force = Berlaku
order-state-unconfirmed = Belum dikonfirmasi
order-state-lifted = Dicabut
order-state-cancelled = Dibatalkan

## Counts and titles
order-count = Informasi evakuasi: { $count }
order-lifted-title = Dicabut atau dibatalkan dalam 24 jam terakhir
