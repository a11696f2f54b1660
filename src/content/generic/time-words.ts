// Written by scripts/time-words.mjs; change that, not this.

/** Months, days of the week, units of time and "ago" in many languages, in lower case, by spaces. */
export const TIME_WORDS =
  'a aasta abr abril acum ag ago agost agosto agu ağu ağustos agustus ahad ahd an ani anni anno ano año ' +
  'anos años ans antradienis any anys août apr ápr april apríl apríla aprile aprilie aprīlis április ' +
  'aprill år ara aralık aug august augusta augusti augusts augustus augusztus avg avgust avr avril ay ' +
  'ba balandis balandžio bảy birželio birželis bln bře březen března bulan çar çarşamba červen července ' +
  'červenec června čet četrtek ceturtd ceturtdiena četvrtak chủ cmt cn cs csütörtök čt čtvrtek cum cuma ' +
  'cumartesi čvc čvn cze czerwca czerwiec czw czwartek d dag dagar dage dagen dakika dan dana day days ' +
  'dc de dec déc december decembra décembre decembrie decembris des desember desembre detik dets ' +
  'detsember dez dezember dezembro dg dgn di dia día dias días dic dicembre diciembre dieną dienām ' +
  'dienas dienstag dies dijous dilluns dim dimanche dimarts dimecres dinsdag dis disember dissabte ' +
  'diumenge divendres dj dk dl dňami dnem dnevi dnevom dnevoma dni dňom dny do døgn dom domenica ' +
  'domingo donderdag donnerstag ds dt dtk dub duben dubna dum duminică dv dzień e eest eki ekim elo ' +
  'elokuu elokuuta ene enero esmaspäev éve évvel eyl eylül ezelőtt fa feb febbraio febr febrer febrero ' +
  'februar február februára februari februarie februāris february feira fev fevereiro févr février for ' +
  'för fr fre fredag freitag fri friday g gada gadiem gegužė gegužės geleden gen gener gennaio gg giây ' +
  'gio giờ giorni giorno giovedì giu giugno godina godine godinu godz godzin godzinę godziny gru ' +
  'grudnia grudzień gruodis gruodžio gün h há hace hafta hai hari haz haziran heinä heinäkuu heinäkuuta ' +
  'helmi helmikuu helmikuuta hete hétfő héttel heure heures hf hodinami hodinou hónapja hónappal hora ' +
  'horas hores hour hours hr huhti huhtikuu huhtikuuta ian ianuarie il isn isnin iul iulie iun iunie j ' +
  'jaan jaanuar jaar jahr jahren jam jan janeiro januar január januára januari january janv janvāris ' +
  'janvier jeu jeudi joi joulu joulukuu joulukuuta jour jours jue jueves juil juillet juin jul júl jūl ' +
  'júla julai julho juli julij jūlijs julio juliol július july jum jumaat jumat jun jún jūn júna june ' +
  'junho juni junij jūnijs junio június juny juuli juuni k kam kamis kas kasım ke kedd kesä kesäkuu ' +
  'kesäkuuta keskiviikko ketvirtadienis kha khamis kk kol kolmapäev kolovoz kolovoza kovas kovo kt kuu ' +
  'kuukausi kuukautta kvě květen května kwi kwiecień kwietnia l la lalu lapkričio lapkritis lat lata ' +
  'lauantai laupäev led leden ledna leti letom letoma lety liepa liepos lip lipanj lipca lipiec lipnja ' +
  'lis listopad listopada listopadu loka lokakuu lokakuuta lör lør lördag lørdag lug luglio lun lună ' +
  'lundi lunedì lunes luni lut lutego luty m ma maalis maaliskuu maaliskuuta maanantai maand maandag ' +
  'maanden maart mac mag maggio mai maig maijs maio maj máj maja mája május man mån månad månader ' +
  'mandag måndag måned måneder mar mär març márc marca march március março mardi marec maret marras ' +
  'marraskuu marraskuuta mars mart martedì martes marți martie marts märts märz marzec marzo ' +
  'másodperccel may mayıs mayo md mdr mei mėn mēn mēneša mėnesį mēnešiem mėnesius menit mer mercoledì ' +
  'mercredi mes mês měs mese mesecem mesecema meseci meses mesi mesiacmi mesiacom měsícem měsíci mesos ' +
  'metus mgg mgu mi mie mié miércoles miercuri mies miesiąc miesiące miesięcy min minggu minit minut ' +
  'minuta minutama minutami minútami minute minutę minūtēm minuten minuter minutes minūtes minuti ' +
  'minuto minutos minutou minútou minuts minutt minutter minutu minuty minuut minuutti minuuttia ' +
  'mittwoch mj mjesec mjeseca mjeseci mnt mo mois mon monat monaten monday montag month months mrt n ' +
  'näd nädala năm napja nappal ne ned nedeľa nedēļām nedēļas neděle nedelja nedjelja neljapäev ngày ' +
  'nhật niedz niedziela nis nisan noiembrie nov november novembra novembre novembris novembro noviembre ' +
  'oca ocak oct october octobre octombrie octubre ogo ogos okt oktober október októbra oktobris ' +
  'oktoober önce ons onsdag ora oră órája órával ore otrd otrdiena ott ottobre out outubro ožu ožujak ' +
  'ožujka p pá päeva päivä päivää pátek paz paź pazar pazartesi październik października pe ' +
  'penktadienis péntek per perccel perce perjantai perşembe pet petak petek phút pi piątek piatok ' +
  'piektd piektdiena pirmadienis pirmd pirmdiena pirms pn po pon pondělí pondelok ponedeljek ' +
  'ponedjeljak poniedziałek pr pred před prieš prije pro prosinac prosinca prosince prosinec pt ' +
  'pühapäev pv pzt qua quarta qui quinta r rab rabu reede říj říjen října rok rokem rokmi rokom ' +
  'rugpjūčio rugpjūtis rugsėjis rugsėjo ruj rujan rujna s sa saat sab sáb sábado sabato sabtu sal salı ' +
  'sam sâm sâmbătă samedi samstag saniye săpt săptămână săptămâni sat sata sati saturday sáu sausio ' +
  'sausis sav savaitę savaites sec second seconde seconden secondes secondi secondo seconds secundă ' +
  'secunde sedan seg segon segons segunda segundo segundos sek sekmadienis sekund sekundama sekundami ' +
  'sekunde sekundę sekundēm sekunden sekunder sekundes sekundi sekundo sekundou sekundu sekundy sekunti ' +
  'sekuntia sel selasa sem semaine semaines semana semanas sen senin sep sept september septembra ' +
  'septembre septembrie septembris septiembre šeštadienis sestd sestdiena set setembre setembro setm ' +
  'setmana setmanes sett settembre settimana settimane sex sexta siden sie sierpień sierpnia sij ' +
  'siječanj siječnja sitten sk sn so sob sobota sön søn söndag søndag sonntag spalio spalis śr sre ' +
  'sreda sri srijeda środa srp srpanj srpen srpna srpnja st št std streda středa stu studeni studenoga ' +
  'stundām stundas stunde stunden štvrtok sty styczeń stycznia su sub şub şubat subota sun sunday ' +
  'sunnuntai svētd svētdiena svi svibanj svibnja syys syyskuu syyskuuta sze szept szeptember szerda szo ' +
  'szombat t tag tagen tahun tammi tammikuu tammikuuta ted tedni tednom tednoma teisipäev tem temmuz ' +
  'temu ter terça tháng thg thn thu thứ thursday ti tiistai tim time timer timmar timme tir tirs ' +
  'tirsdag tis tisdag tj tjedan tjedana tjedna to tor torek tors torsdag torstai touko toukokuu ' +
  'toukokuuta tr tra travanj travnja trečiadienis trešd trešdiena trước tư tuần tue tuesday tunni tunti ' +
  'tuntia týd týdnem týdny tydz tydzień tyg tygodni tygodnie týž týždňami týždňom u uge uger uke uker ' +
  'úno únor února urama urami uro ut út úterý uto utorak utorok uur v val valandą valandas vasario ' +
  'vasaris vasárnap vecka veckor veebr veebruar velj veljača veljače ven vendredi venerdì vie viernes ' +
  'viikko viikkoa vin vineri vk vor vr vrijdag vuosi vuotta w wed wednesday week weeks weken wk wo ' +
  'woche wochen woensdag wrz wrzesień września wt wtorek y yang year years yıl yr za zář září zaterdag ' +
  'zi zile zo zondag από απρ απριλίου αυγ αυγούστου δ δεκ δεκεμβρίου δευ δευτ δευτέρα δευτερόλεπτα ' +
  'δευτερόλεπτο εβδ εβδομάδα εβδομάδες έτη έτος ημ ημέρα ημέρες ιαν ιανουαρίου ιουλ ιουλίου ιουν ' +
  'ιουνίου κυρ κυριακή λ λεπ λεπτά λεπτό μ μαΐ μαΐου μαρ μαρτίου μήνα μήνες νοε νοεμβρίου οκτ οκτωβρίου ' +
  'παρ παρασκευή πέμ πέμπτη πριν σάβ σάββατο σεπ σεπτεμβρίου τετ τετάρτη τρί τρίτη φεβ φεβρουαρίου ώ ' +
  'ώρα ώρες авг август августа апр апрель апреля април бер березень березня вер вересень вересня ' +
  'вівторок воскресенье вс вт вторник г год года годин година године години годину груд грудень грудня ' +
  'д дана дек декабрь декабря декември ден день дец децембар дн дней дни дні днів дня жовт жовтень ' +
  'жовтня июл июль июля июн июнь июня јан јануар јул јун квіт квітень квітня л лет лип липень липня ' +
  'лист листопад листопада лют лютий лютого м май мај мар март марта мая мес месец месеца месеци месяц ' +
  'месяца месяцев мин минут минута минути минуту минуты міс місяці місяців місяць н назад нд нед недели ' +
  'недель неделю неделя недеља недеље неділя нов новембар ноември нояб ноябрь ноября окт октобар ' +
  'октомври октябрь октября пʼятниця пет петак петък пн пон понеделник понедельник понедељак понеділок ' +
  'пр пре преди пт пятница р рік роки років с сата сати сб седм седмица седмици сек секунд секунда ' +
  'секунде секунди секунду секунды сент сентябрь сентября сеп септембар септември середа серп серпень ' +
  'серпня січ січень січня ср сре среда сряда суб суббота субота събота тиж тиждень тижні тижнів тому ' +
  'трав травень травня уто уторак феб фебруар февр февраль февраля февруари хв хвилин хвилини хвилину ч ' +
  'час часа часов черв червень червня чет четвер четверг четвртак четвъртък чт юли юни янв январь ' +
  'января януари א אוג אוגוסט אוק אוקטובר אחד אפר אפריל ב באוג באוגוסט באוק באוקטובר באפר באפריל בדצמ ' +
  'בדצמבר ביולי ביוני בינו בינואר במאי במרץ בנוב בנובמבר בספט בספטמבר בפבר בפברואר ג ד דצמ דצמבר דק דקה ' +
  'דקות ה ו חו חודש חודשיים חודשים חמישי יולי יום יומיים יוני ימים ינו ינואר לפני מאי מרץ נוב נובמבר ' +
  'ספט ספטמבר פבר פברואר ראשון רביעי שב שבוע שבועות שבועיים שבת שישי שלישי שנ שנה שני שניות שנייה שנים ' +
  'שנתיים שע שעה שעות שעתיים שתי آبان آذر أبريل أسابيع أسبوع أسبوعًا أسبوعين أشهر أغسطس أكتوبر أيام ' +
  'اردیبهشت اسفند الأحد الأربعاء الاثنين الثلاثاء الجمعة الخميس السبت بهمن پنجشنبه پیش تیر ثانية ' +
  'ثانيتين ثانیه ثوانٍ ثوانِ جمعه چهارشنبه خرداد خلال دقائق دقيقة دقيقتين دقیقه دوشنبه ديسمبر دی روز ' +
  'ساعات ساعة ساعت ساعتين سال سبتمبر سنة سنتين سنوات سه شنبه شهر شهرًا شهرين شهریور فبراير فروردین قبل ' +
  'مارس ماه مايو مرداد مهر نوفمبر هفته واحد واحدة يناير يوليو يوم يومًا يومين يونيو یکشنبه अक्टू ' +
  'अक्टूबर अग अगस्त अप्रैल गुरु गुरुवार घं घंटे जन जनवरी जुल जुलाई जून दिन दिस दिसंबर नव नवंबर पहले फ़र ' +
  'फ़रवरी बुध बुधवार मई मंगल मंगलवार मार्च माह मि मिनट रवि रविवार वर्ष शनि शनिवार शुक्र शुक्रवार सप्ताह ' +
  'सित सितंबर से सेकंड सोम सोमवार অক্টো অক্টোবর আগ আগস্ট আগে এপ্রি এপ্রিল ঘণ্টা জানু জানুয়ারি জুন জুল ' +
  'জুলাই ডিসে ডিসেম্বর দিন নভে নভেম্বর পূর্বে ফেব ফেব্রুয়ারি বছর বুধ বুধবার বৃহস্পতি বৃহস্পতিবার মঙ্গল ' +
  'মঙ্গলবার মার্চ মাস মিনিট মে রবি রবিবার শনি শনিবার শুক্র শুক্রবার সপ্তাহ সেকেন্ড সেপ সেপ্ট সেপ্টেম্বর ' +
  'সোম সোমবার ก กรกฎาคม กันยายน กุมภาพันธ์ ค จันทร์ ชม ชั่วโมงที่ผ่านมา เดือนที่ผ่านมา เดือนที่แล้ว ต ' +
  'ตุลาคม ที่แล้ว ธ ธันวาคม นาทีที่ผ่านมา นาทีที่แล้ว ปีที่แล้ว พ พฤศจิกายน พฤษภาคม พฤหัส พุธ ม มกราคม ' +
  'มิ มิถุนายน มี มีนาคม เม เมษายน ย วันจันทร์ วันที่ผ่านมา วันที่แล้ว วันพฤหัสบดี วันพุธ วันศุกร์ ' +
  'วันเสาร์ วันอังคาร วันอาทิตย์ วินาทีที่ผ่านมา วินาทีที่แล้ว ศุกร์ ส สัปดาห์ที่ผ่านมา สัปดาห์ที่แล้ว ' +
  'สิงหาคม เสาร์ อังคาร อาทิตย์';
