// Written by scripts/time-words.mjs; change that, not this.

/**
 * Months, days of the week, units of time and "ago" in many languages, in lower case and in order: of each, how many
 * letters it shares with the one before, then the rest.
 */
export const TIME_WORDS =
  '0a1asta1br3il1cum1g2o3st5o2u3stus1had2d1n2i2ni3o2o3s2s2tradienis2y3s1oût1pr3il5e5ie5l3íl5a3īlis1ra' +
  '3lık1ug3ust6a6i6s6us5ztus1vg3ust2r3il1y1ño3s1ğu3stos0ba2landis6žio1irželio7s1ln1ulan1ře3zen4na1ảy' +
  '0ceturtd7iena1hủ1mt1n1s2ütörtök1um3a4rtesi1ze3rwca5iec2w3artek0d1ag3ar3e4n2kika2n3a2y3s1c1e2c3ember' +
  '6ra7ie8s2s3ember6re2tik3s4ember2z3ember6ro1g2n1i2a3s2c3embre3iembre2enas4stag4ām4ą3s2jous2lluns2m' +
  '3anche4rts3ecres2nsdag2s3ember3sabte2umenge2vendres1j1k1l1nem3vi4om6a2i2y1o2m3enica3ingo2nderdag' +
  '3nerstag1s1t2k1ub3en3na2m3inică1v1zień1éc3embre1ía3s1øgn1ňami2om0e1est1ki3m1lo3kuu6ta1ne3ro' +
  '1smaspäev1yl3ül1zelőtt0fa1eb3braio3r4er6o4uar7i8e7y5ár7a5āris2ira2v3ereiro1or1r2e3dag3itag2i3day' +
  '1évr4ier1ör0g1ada3iem1egužė6s2leden2n3er3naio1g1io3rni5o3vedì2u3gno2ây2ờ1odina5e5u3z4in6y6ę1ru3dnia' +
  '4zień3odis5žio1ün0h1ace2fta2i2ri2z3iran1einä5kuu8ta2lmi5kuu8ta2te2ure5s1f1odinami5ou2ra4s3es2ur4s1r' +
  '1uhti5kuu8ta1á1étfő3tel1ónapja5pal0ian3uarie1l1sn3in1ul3ie2n3ie0j1aan4uar3r2hr4en2m2n3eiro3uar6i6y' +
  '4ár6a3v4ier4āris1eu3di1oi2ulu5kuu8ta3r4s1ue3ves2il4let3n2l3ai3ho3i4j4o5l3y2m3aat4t2n3e3ho3i4j4o3y' +
  '2uli3ni1úl3a3ius2n3a3ius1ūl3ijs2n3ijs0k1am3is2s3ım1e2dd2skiviikko3ä4kuu7ta2tvirtadienis1ha3mis1k1ol' +
  '3mapäev3ovoz7a2vas3o1t1uu3kausi6tta1vě3ten4na1wi3ecień4tnia0l1a2lu2pkritis6čio2t3a2uantai3päev1ed' +
  '3en3na2ti3om5a3y1iepa4os2p3anj3ca3iec3nja2s3topad8a8u1oka4kuu7ta1ug3lio2n3di3edì4s3i3ă2t3ego3y1ör' +
  '3dag1ør3dag0m1a2alis6kuu9ta3nantai4d5ag5en3rt2c2g3gio2i3g3js3o2j3a2n3dag2r3ca4h3di3ec4t3ras6kuu9ta' +
  '3s3t4edì5s4ie4s3zec4o3ç4o3ți2y3o3ıs1d2r1ei2nit2r3coledì4redi2s3e4cem7a5i4s3i4acmi6om3os2tus1gg2u1i' +
  '2e3rcuri3s4iąc7e5ęcy2n3ggu3it3ut5a6ma7i5e6n6r6s5i5o6s6u5s5t6er5u5y5ę4ut6ti8a3útami5ou3ūtes5ēm' +
  '2ttwoch2é3rcoles1j2esec6a6i1nt1o2is2n3at5en3day3tag4h5s1rt1áj3a3us2rc4ius2sodperccel1är3ts3z1ån3ad' +
  '5er3dag3ed5er1ês1ēn3eša5iem1ėn3esius5į1ěs3ícem5i0n1apja3pal1e2d3elja4ľa3jelja3ēļas5ām3ěle2ljapäev' +
  '1gày1hật1iedz5iela2s3an1oiembrie2v3ember6ra7e7is7o3iembre1äd3ala1ăm0oca3k2t3ober5re4mbrie3ubre1go3s' +
  '1kt3ober5ris4ober3óber5ra1ns3dag1ra2e2ă1trd4iena2t3obre1ut3ubro1žu3jak4ka0p1az3ar5tesi2ź3dziernik' +
  '9ika1e2nktadienis2r3ccel4e3jantai3şembe2t3ak3ek1hút1i2atok2ektd6iena2rmadienis4d5iena4s2ątek1n1o2n' +
  '3delok4ělí3edeljek5jeljak3iedziałek1r2ed2ieš3je2o3sinac6ca7e6ec1t1v1zt1á2tek1äeva2ivä5ä1éntek' +
  '1ühapäev1řed0qua3rta2i3nta0r1ab3u1eede1ok3em3mi3om1ugpjūtis6čio3sėjis6o2j3an3na0s1a2at2b3ato3tu2l3ı' +
  '2m3edi3stag2niye2t3a3i3urday2usio5s2v3aites6ę1ec3ond6e7n7s6i6o6s3unde6ă2dan2g3on5s3unda6o7s2k' +
  '3madienis3und6ama8i6e7n7r7s6i6o7u6u6y6ēm6ę5ti7a2l3asa2m3aine7s4na6s2n3in2p3t4ember7ra8e8ie9s4iembre' +
  '2std5iena2t3embre7o3m4ana6es3t4embre4imana8e2x3ta1iden2e3rpień5nia2j3ečanj5nja2tten1k1n1o2b3ota' +
  '2nntag1palio5s1re3da2i3jeda2p3anj3en3na4ja1t2d2reda2u3deni6oga3ndas5e6n5ām2y3czeń5nia2ředa1u2b3ota' +
  '2n3day3nuntai1vi3banj4nja2ētd5iena1yys4kuu7ta1ze3pt5ember3rda2o3mbat1áb3ado2u1âm3bătă1ön3dag1øn3dag' +
  '1ăpt4ămâni8ă0t1ag3en2hun2mmi5kuu8ta1ed3ni4om6a2isipäev2m3muz3u2r3ça1hg2n2u3rsday2áng2ứ1i2istai2m3e' +
  '4r3mar4e2r3s4dag2s3dag1j2edan6a4na1o2r3ek3s4dag4tai2uko5kuu8ta1r2a3vanj4nja2ečiadienis3šd5iena2ước' +
  '1ue3sday2nni3ti5a2ần1ydz4ień2g3odni7e1ýd3nem4y2ž3dňami5om1ư0u1ge3r1ke3r1rama4i2o1t2o3rak4ok1ur0v1al' +
  '3andas6ą2sario6s3árnap1ecka4or2ebr5uar2lj4ača6e2n3dredi3erdì1ie3rnes2ikko6a2n3eri1k1or1r2ijdag1uosi' +
  '3tta0w1ed3nesday2ek4s2ken1k1o2che5n2ensdag1rz3esień4śnia1t2orek0y1ang1ear4s1r1ıl0za2terdag1i2le1o' +
  '2ndag1ář3í0ápr3ilis0år0çar3şamba0éve2vel0órája3val0önce0úno3r4a1t2erý0červen6ce6ec4na2t3rtek3vrtak' +
  '1t2vrtek1vc2n0říj3en3na0śr2oda0şub3at0šeštadienis1t2vrtok0έτη2ος0απρ3ιλίου2ό1υγ3ούστου0δ1εκ3εμβρίου' +
  '2υ3τ4έρα4ερόλεπτα9πτο0εβδ3ομάδα7ες0ημ2έρα4ες0ιαν3ουαρίου1ουλ4ίου3ν4ίου0κυρ3ιακή0λ1επ3τά4ό0μ1ήνα3ες' +
  '1αΐ3ου2ρ3τίου0νοε3μβρίου0οκτ3ωβρίου0πέμ3πτη1αρ3ασκευή1ριν0σάβ3βατο1επ3τεμβρίου0τετ3άρτη1ρί3τη0φεβ' +
  '3ρουαρίου0ώ1ρα2ες0авг3уст6а1пр3ель5я3ил0бер3езень5ня0вер3есень5ня1оскресенье1с1т2орник1івторок0г1од' +
  '3а3ин5а5е5и5у1руд4ень4ня0д1ана1ек3абрь6я3ември2н3ь2ц3ембар1н2ей2и2я2і3в0жовт4ень4ня0июл3ь3я2н3ь3я' +
  '0квіт4ень4ня0л1ет1ип3ень3ня2ст4опад8а1ют3ий3ого0м1ай2р3т4а2я2ј1ес3ец5а5и3яц5а5ев1ин3ут5а5и5у5ы1іс' +
  '3яць5і6в0н1азад1д1ед3ели5ь5ю5я4ља5е3іля1ов3ембар2ември2яб4рь5я0окт3обар4мври3ябрь6я0пʼятниця1ет3ак' +
  '3ък1н1он3еделник7ьник6љак5ілок1р2е3ди1т1ятница0р1оки3ів1ік0с1ата3и1б1едм4ица6и2к3унд6а6е6и6у6ы2нт' +
  '4ябрь7я2п3тембар6ври2реда3п4ень4ня1р2е3да2яда1уб3бота3ота1ъбота1іч3ень3ня0тиж3день3ні5в1ому1рав4ень' +
  '4ня0уто3рак0феб3руар2вр4аль6я4уари0хв2илин6и6у0ч1ас3а3ов1ерв4ень4ня2т3вер6г4ртак4ъртък1т0юли1ни0янв' +
  '3арь5я2уари0јан3уар1ул2н0א1וג3וסט2ק3טובר1חד1פר3יל0ב1אוג4וסט3ק4טובר2פר4יל1דצמ4בר1יולי3ני2נו4אר1מאי' +
  '2רץ1נוב4מבר1ספט4מבר1פבר4ואר0ג0ד1צמ3בר1ק2ה2ות0ה0ו0חו2דש4יים5ם1מישי0יולי2ם2מיים2ני1מים1נו3אר0לפני0מאי' +
  '1רץ0נוב3מבר0ספט3מבר0פבר3ואר0ראשון1ביעי0שב2וע4ות4יים2ת1ישי1לישי1נ2ה2י3ות3יה3ם2תיים1ע2ה2ות2תיים1תי' +
  '0آبان1ذر0أبريل1سابيع2بوع5ين5ًا1شهر1غسطس1كتوبر1يام0اردیبهشت1سفند1لأحد3ربعاء2اثنين2ثلاثاء2جمعة2خميس' +
  '2سبت0بهمن0تیر0ثانية4تين3یه1وانٍ4ِ0جمعه0خرداد1لال0دقائق2يقة4تين2یقه1وشنبه1يسمبر1ی0روز0ساعات3ة3ت4ين2ل' +
  '1بتمبر1نة2تين2وات1ه0شنبه1هر3ين3ًا3یور0فبراير1روردین0قبل0مارس2ه2يو1رداد1هر0نوفمبر0هفته0واحد4ة0يناير' +
  '1وليو2م3ين3ًا2نيو0پنجشنبه1یش0چهارشنبه0یکشنبه0अक्टू5बर1ग2स्त1प्रैल0गुरु4वार0घं2टे0जन2वरी1ुल3ाई1ून' +
  '0दिन2स3ंबर0नव2ंबर0पहले0फ़र3वरी0बुध3वार0मंगल4वार1ई1ार्च2ह1ि2नट0रवि3वार0वर्ष0शनि3वार1ुक्र5वार0सप्ताह' +
  '1ित3ंबर1े2कंड1ोम3वार0অক্টো5বর0আগ2স্ট2ে0এপ্রি5ল0ঘণ্টা0জানু4য়ারি1ুন2ল3াই0ডিসে4ম্বর0দিন0নভে3ম্বর' +
  '0পূর্বে0ফেব3্রুয়ারি0বছর1ুধ3বার1ৃহস্পতি8বার0মঙ্গল5বার1ার্চ2স1িনিট1ে0রবি3বার0শনি3বার1ুক্র5বার0সপ্তাহ' +
  '1েকেন্ড2প3্ট5েম্বর1োম3বার0ก1รกฎาคม1ันยายน1ุมภาพันธ์0ค0จันทร์0ชม1ั่วโมงที่ผ่านมา0ต1ุลาคม0ที่แล้ว0ธ' +
  '1ันวาคม0นาทีที่ผ่านมา7แล้ว0ปีที่แล้ว0พ1ฤศจิกายน2ษภาคม2หัส1ุธ0ม1กราคม1ิ2ถุนายน1ี2นาคม0ย0วันจันทร์' +
  '3ที่ผ่านมา6แล้ว3พฤหัสบดี4ุธ3ศุกร์3อังคาร4าทิตย์3เสาร์1ินาทีที่ผ่านมา9แล้ว0ศุกร์0ส1ัปดาห์ที่ผ่านมา' +
  '9่แล้ว1ิงหาคม0อังคาร1าทิตย์0เดือนที่ผ่านมา8แล้ว1ม2ษายน1สาร์';
