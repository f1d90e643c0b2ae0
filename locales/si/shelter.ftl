### Same ids and arguments as ../ja/shelter.ftl.

shelter-role-emergency-site = ඉවත්වීමේ ස්ථානය
shelter-role-emergency-site-means = අනතුර ළං වූ විට, ජීවිතය බේරාගන්න වහාම එතැනට යන්න.
    .polarity = go-there
shelter-role-shelter = නවාතැන් මධ්‍යස්ථානය
shelter-role-shelter-means = ගෙදර යන්න බැරි නම්, ටික කාලයක් එහි නැවතී ඉන්න.
shelter-role-special-care-shelter = විශේෂ උදව් නවාතැන් මධ්‍යස්ථානය
shelter-role-special-care-shelter-means = විශේෂ උදව් අවශ්‍ය අයට ටික කාලයක් නැවතී ඉන්න තැනක්. යන්න කලින් නගර සභාවෙන් අහන්න.

shelter-designated-yes = මේ ආපදාව සඳහා ඉවත්වීමේ ස්ථානයක් ලෙස නම් කර තිබෙනවා: { $hazard }
shelter-designated-no = මේ ආපදාව සඳහා ඉවත්වීමේ ස්ථානයක් ලෙස නම් කර නැහැ: { $hazard }. එයින් නුසුදුසු බවක් අදහස් වෙන්නේ නැහැ.
shelter-designated-none = ආපදාවෙන් පසු නැවතී ඉන්න තැනක්. වහාම බේරී යන තැනක් ලෙස නම් කර නැහැ.
shelter-designated-list = නම් කර ඇති ආපදා: { $hazards }

shelter-in-zone = ඇඳ ඇති අනතුරු කලාපයක් ඇතුළේ තිබෙනවා: { $hazard }
shelter-in-zone-depth = මේ සිතියමේ වතුරෙන් යට වන කලාපය ඇතුළේ තිබෙනවා. වතුරේ ගැඹුර: { $depth }
shelter-outside-zone = ඇඳ ඇති අනතුරු කලාපවලින් පිටත තිබෙනවා: { $hazard }
shelter-near-zone = එතැන සිට මීටර් { $metres }ක් ඇතුළත අනතුරු කලාපයක් තිබෙනවා: { $hazard }
shelter-zone-unknown = { $hazard }: මෙතැන ගැන දත්ත නැති නිසා, අනතුරු කලාපයක් ඇතුළේද කියා දන්නේ නැහැ.
shelter-known-flooded = මීට කලින් මෙතැන වතුරෙන් යට වී තිබෙනවා.
shelter-known-flooded-on = { $date } දින මෙතැන වතුරෙන් යට වුණා.

shelter-recommended = { $hazard }: නම් කර ඇති අතර, ඇඳ ඇති අනතුරු කලාපවලින් පිටතයි.
shelter-not-recommended = යන්න කලින් නගර සභාවෙන් අහන්න.
shelter-none-recommended = { $hazard }: නම් කර ඇති, ඇඳ ඇති අනතුරු කලාපවලින් පිටත තැනක් හමු වුණේ නැහැ. නගර සභාවෙන් අහන්න: { $number }
shelter-list-title = යා හැකි තැන්: { $hazard }
shelter-distance = { $minutes ->
    [one] කෙළින් දුර { $distance }, පයින් විනාඩි { $minutes }ක් පමණ. ඇත්ත පාර මීට වඩා දිගයි.
   *[other] කෙළින් දුර { $distance }, පයින් විනාඩි { $minutes }ක් පමණ. ඇත්ත පාර මීට වඩා දිගයි.
}
shelter-address = ලිපිනය: { $address }
shelter-accepts = භාරගන්නා අය: { $people }
shelter-state-unknown = දැන් විවෘතද කියා මෙතැනින් දැනගන්න බැහැ.
