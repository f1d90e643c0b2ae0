### Same ids and arguments as ../ja/error.ftl.

problem-missing-parameter = Ada hal yang diperlukan tetapi belum diisi.
problem-bad-parameter = Ada isian yang tidak bisa dibaca.
problem-swapped-axes = Garis bujur dan garis lintang sepertinya tertukar.
problem-outside-japan = Posisi ini di luar Jepang. Peta ini tidak punya jawaban untuk tempat ini.
problem-bad-bbox = Daerah yang diminta tidak bisa dibaca.
problem-not-found = Halaman ini tidak ada.
problem-unknown-id = Tidak ada tempat dengan nomor ini.
problem-not-connected = Informasi penutupan jalan belum tersambung.
problem-tile-outside = Tidak ada peta untuk daerah ini.
problem-bad-tile-address = Nomor potongan peta ini tidak bisa dibaca.
problem-method-not-allowed = Hal ini tidak bisa dilakukan di sini.
problem-not-acceptable = Ini tidak bisa dikirim dalam bentuk yang diminta.
problem-uri-too-long = Alamat terlalu panjang.
problem-range-not-satisfiable = Bagian yang diminta tidak ada.
problem-not-ready = Layanan sedang disiapkan.
problem-timed-out = Jawaban terlalu lama.
problem-internal = Kesalahan ada pada kami, dan tidak ada jawaban.

error-do-address = Periksa alamatnya, atau mulai dari halaman pertama.
error-do-again = Periksa isian Anda, lalu coba lagi.
error-do-later = Tunggu satu menit, lalu buka halaman ini lagi.
error-do-map = Pilih tempat di dalam kota pada peta.
error-ask = Jika mendesak, telepon balai kota: { $number }
