### Same ids and arguments as ../ja/error.ftl.

problem-missing-parameter = May kulang na kailangang impormasyon.
problem-bad-parameter = May impormasyong hindi mabasa.
problem-swapped-axes = Mukhang nagkapalit ang longitude at latitude.
problem-outside-japan = Nasa labas ng Japan ang posisyong ito. Walang sagot ang mapang ito para rito.
problem-bad-bbox = Hindi mabasa ang saklaw na lugar.
problem-not-found = Wala rito ang page na ito.
problem-unknown-id = Walang lugar na may ganitong numero.
problem-not-connected = Hindi pa nakakonekta rito ang impormasyon sa mga saradong kalsada.
problem-tile-outside = Walang mapa para sa lugar na ito.
problem-bad-tile-address = Hindi mabasa ang numero ng bahaging ito ng mapa.
problem-method-not-allowed = Hindi ito magagawa rito.
problem-not-acceptable = Hindi ito maipapadala sa anyong hiniling.
problem-uri-too-long = Masyadong mahaba ang address.
problem-range-not-satisfiable = Wala ang bahaging hiniling.
problem-not-ready = Nagsisimula pa ang serbisyo.
problem-timed-out = Masyadong natagalan ang sagot.
problem-internal = Kami ang may problema, at walang sagot.

error-do-address = Tingnan kung tama ang address, o magsimula sa unang page.
error-do-again = Tingnan kung tama ang inilagay ninyo, at subukan ulit.
error-do-later = Maghintay ng isang minuto at buksan ulit ang page.
error-do-map = Pumili sa mapa ng lugar sa loob ng lungsod.
error-ask = Kung apurahan, tumawag sa city hall: { $number }
