//! What people write in the place of a name, as the whole of it, by language: who they are to the asker, what
//! the form asked for, greetings, thanks and refusals. Not words that tell a placeholder beside others, which
//! `stand_ins` holds: a name that contains one of these is a name.
//!
//! General knowledge of the languages named, with and without their marks; collected 2026-11. What is a name as
//! well was left out.

/// Texts in small letters, their words parted by single spaces, themselves by bars.
#[rustfmt::skip]
pub(super) const WHOLE: &[&str] = &[
    // English
    "no body|thank you so much|e mail",
    // Spanish
    "administración|administracion|clienta|huésped|huesped|soporte|soporte técnico|soporte tecnico|\
     atención al cliente|atencion al cliente|servicio al cliente|información|informacion|oficina|la oficina|\
     encargado|encargada|dueño|dueno|dueña|duena|el dueño|el dueno|propietaria|esto es una prueba|\
     persona desconocida|soy nadie|no soy nadie|don nadie|no corresponde|no procede|no disponible|\
     no quiero decirlo|no quiero decir|prefiero no decirlo|prefiero no decir|prefiero no contestar|no lo digo|\
     no te lo digo|mamá|papá|mi mamá|mi papá|buenas|muchas gracias|mil gracias|contrasena|mi contraseña|\
     mi contrasena|clave|correo electrónico|correo electronico|mi correo|número de teléfono|numero de telefono|\
     celular|móvil|movil|empresa|mi empresa|compañía|compania|persona privada|particular|persona física|\
     persona fisica|persona jurídica|persona juridica|consumidor final",
    // Portuguese
    "administração|administracao|o administrador|o cliente|novo cliente|cliente novo|convidado|convidada|\
     visitante|hóspede|hospede|usuária|utilizadora|suporte|suporte técnico|suporte tecnico|\
     atendimento ao cliente|apoio ao cliente|informação|informacao|informações|informacoes|vendas|\
     departamento de vendas|escritório|escritorio|o escritório|o escritorio|chefe|o chefe|dona da casa|o dono|\
     proprietária|proprietaria|isto é um teste|pessoa desconhecida|não sou ninguém|nao sou ninguem|anônima|\
     não aplicável|nao aplicavel|nao se aplica|não disponível|nao disponivel|não quero dizer|nao quero dizer|\
     não quero informar|nao quero informar|prefiro não dizer|prefiro nao dizer|prefiro não responder|\
     prefiro nao responder|prefiro não informar|prefiro nao informar|nao informado|não informada|nao informada|\
     não digo|nao digo|primeiro nome|ultimo nome|nome próprio|nome proprio|apelidos|o seu nome|mamãe|mamae|papai|\
     mãe|minha mãe|minha mae|meu pai|mamã|ola mundo|palavra passe|meu e mail|correio eletrônico|\
     correio eletronico|número de telefone|numero de telefone|telemóvel|telemovel|nome da empresa|minha empresa|\
     pessoa física|pessoa fisica|pessoa jurídica|pessoa juridica|pessoa privada",
    // French
    "administratrice|l'administrateur|administration|invite|invitée|invitee|assistance|informations|\
     renseignements|ventes|les ventes|le bureau|secretariat|gérant|gerant|gérante|gerante|le gérant|le patron|\
     la patronne|proprietaire|ceci est un test|je ne suis personne|neant|non concerné|non disponible|\
     non communiqué|je ne veux pas le dire|je ne veux pas dire|je préfère ne pas le dire|\
     je préfère ne pas répondre|ne souhaite pas répondre|je ne dirai pas|nom de famille|ton nom|ma mère|mon père|\
     ma maman|mon papa|bonjour à tous|coucou|merci|merci beaucoup|merci bien|mot de passe|mon mot de passe|\
     courriel|numéro de téléphone|portable|entreprise|nom de l'entreprise|société|societe|ma société|la société|\
     personne privée|particulier|un particulier|personne physique",
    // German
    "administratorin|verwalter|verwalterin|kundin|der kunde|stammkunde|der gast|gastnutzer|benutzerin|nutzerin|\
     anwender|anwenderin|kundensupport|auskunft|verkauf|büro|das büro|das buro|geschaftsleitung|geschaftsfuhrer|\
     geschäftsführerin|geschaftsfuhrerin|der chef|inhaberin|eigentumer|eigentümerin|eigentumerin|besitzerin|\
     das ist ein test|nur ein test|unbekannter|unbekannte|unbekannte person|unbekannter name|niemand|\
     ich bin niemand|anonymer nutzer|entfallt|nicht zutreffend|trifft nicht zu|nicht verfügbar|nicht verfugbar|\
     keine ahnung|möchte ich nicht sagen|will ich nicht sagen|sag ich nicht|ich will nicht|ich möchte nicht|\
     ich mochte nicht|geht niemanden etwas an|zuname|voller name|vollstandiger name|vati|meine mama|mein papa|\
     meine mutter|mein vater|hallo zusammen|servus|grüezi|gruezi|danke schön|dankeschön|dankeschon|vielen dank|\
     besten dank|kennwort|telefonnummer|handynummer|firma|firmenname|meine firma|die firma|unternehmen|\
     privatperson|privatkunde|privat person",
    // Italian
    "amministratrice|l'amministratore|nuovo cliente|supporto|supporto tecnico|assistenza|assistenza clienti|\
     servizio clienti|informazioni|l'ufficio|il capo|titolare|il titolare|questa è una prova|persona sconosciuta|\
     ignoto|nulla|non pervenuto|non voglio dirlo|non lo dico|preferisco non dirlo|preferisco non rispondere|\
     preferisco non dire|il tuo nome qui|il suo nome|papà|mio papà|mio papa|il papà|il papa|babbo|ciao|\
     ciao a tutti|ciao mondo|grazie|grazie mille|molte grazie|parola d'ordine|posta elettronica|\
     numero di telefono|cellulare|azienda|nome azienda|società|societa|la mia azienda|privato|persona privata|\
     privato cittadino",
    // Dutch
    "testklant|ondersteuning|klantendienst|informatie|verkoopafdeling|kantoor|het kantoor|secretariaat|\
     bedrijfsleider|leidinggevende|de baas|eigenares|een test|dit is een test|proef|testnaam|testpersoon|\
     onbekende persoon|ik ben niemand|geen|niet beschikbaar|niet opgegeven|niet ingevuld|wil ik niet zeggen|\
     zeg ik niet|ik zeg het niet|ik wil het niet zeggen|liever niet|zeg ik liever niet|familienaam|\
     volledige naam|moeder|mijn moeder|mijn vader|mijn mama|goedendag|goedemorgen|bedankt|dank je|dank u|\
     dankjewel|dank u wel|hartelijk dank|wachtwoord|mijn wachtwoord|e mailadres|telefoon|telefoonnummer|mobiel|\
     bedrijf|bedrijfsnaam|mijn bedrijf|een particulier|privé|prive|privépersoon|privepersoon|natuurlijk persoon",
    // Polish
    "nowy klient|gość|uzytkownik|użytkowniczka|uzytkowniczka|wsparcie|wsparcie techniczne|pomoc|pomoc techniczna|\
     obsługa klienta|biuro obsługi klienta|informacja|informacje|sprzedaż|sprzedaz|biuro|menedżer|menedzer|\
     dyrektor|prezes|szef|szefowa|właściciel|wlasciciel|właścicielka|wlascicielka|to jest test|próba|proba|\
     osoba nieznana|jestem nikim|anonimowa|anonimowo|żaden|zaden|żadne|bez nazwy|brak|niedostępne|niedostepne|\
     nie podaję|nie powiem|nie chcę podawać|nie chcę mówić|wolę nie podawać|wolę nie mówić|mój tata|moja mama|\
     czesc|cześć wszystkim|witam|witaj świecie|siema|dziękuję|dziekuje|dzięki|dzieki|dziękuje bardzo|\
     dziękuję bardzo|hasło|haslo|moje hasło|poczta|adres e mail|numer telefonu|komórka|komorka|nazwa firmy|\
     moja firma|przedsiębiorstwo|przedsiebiorstwo|osoba prywatna|prywatnie|osoba fizyczna|klient indywidualny",
    // Russian
    "клиентка|новый клиент|техподдержка|техническая поддержка|инфо|информация|справочная|продажи|офис|приёмная|\
     приемная|управляющий|управляющая|руководитель|шеф|владелец|владелица|хозяин|хозяйка|собственник|тестирую|\
     просто тест|неизвестная|анонимно|анонимный|инкогнито|безымянный|неприменимо|не хочу говорить|\
     не хочу указывать|не хочу называть|предпочитаю не говорить|предпочитаю не указывать|мамочка|папочка|здорово|\
     благодарю|емейл|имейл|номер телефона|мобильный|компания|название компании|фирма|организация|моя компания|\
     предприятие|частное лицо|физлицо|физическое лицо|частный клиент",
    // Ukrainian
    "адмін|новий клієнт|гість|інформація|продажі|відділ продажів|офіс|секретар|керівник|власник|власниця|це тест|\
     невідома|анонімно|нічого|не застосовується|не хочу казати|не хочу говорити|по батькові|тато|мій тато|\
     привіт світ|доброго дня|пошта|електронна пошта|номер телефону|компанія|назва компанії|підприємство|\
     приватна особа|фізична особа|фізособа",
    // Turkish
    "yonetici|musteri|yeni müşteri|yeni musteri|müşteri temsilcisi|musteri temsilcisi|misafir kullanıcı|\
     misafir kullanici|ziyaretci|kullanıcı|kullanici|yeni kullanıcı|yeni kullanici|kullanıcı adı|kullanici adi|\
     test kullanıcısı|test kullanicisi|destek|teknik destek|müşteri hizmetleri|musteri hizmetleri|danışma|\
     danisma|satış|satis|satış departmanı|satis departmani|ofis|sekreter|mudur|sahip|sahibi|iş sahibi|is sahibi|\
     işletme sahibi|isletme sahibi|deneme kullanıcısı|deneme kullanicisi|bu bir test|bu bir deneme|test ismi|\
     bilinmeyen kişi|bilinmeyen kisi|hiç kimse|hic kimse|kimse|adsız|adsiz|yok|hicbiri|hiçbir şey|hicbir sey|\
     uygulanamaz|geçerli değil|gecerli degil|mevcut değil|mevcut degil|belirtilmemis|söylemek istemiyorum|\
     soylemek istemiyorum|söylemem|soylemem|vermek istemiyorum|belirtmek istemiyorum|soyadı|soyadi|adı soyadı|\
     adi soyadi|ad ve soyad|tam ad|tam isim|tam adı|tam adi|adınız|adiniz|adınız soyadınız|adiniz soyadiniz|\
     ismim|adım|isminiz|buraya adınız|buraya adiniz|annem|babam|anneciğim|annecigim|babacığım|babacigim|\
     merhaba dünya|merhaba dunya|selamlar|selamün aleyküm|selamun aleykum|günaydın|gunaydin|iyi gunler|\
     teşekkürler|tesekkurler|teşekkür ederim|tesekkur ederim|çok teşekkürler|cok tesekkurler|sağ ol|sag ol|sağol|\
     sagol|şifre|sifre|şifrem|sifrem|e posta|eposta|e posta adresi|telefon numarası|telefon numarasi|\
     cep telefonu|şirket|sirket|şirket adı|sirket adi|firma adı|firma adi|işletme|isletme|şahıs|sahis|özel kişi|\
     ozel kisi|gerçek kişi|gercek kisi|bireysel müşteri|bireysel musteri",
    // Chinese
    "系统管理员|顧客|客人|来宾|來賓|使用者|技術支援|信息|资讯|資訊|销售|銷售|销售部|銷售部|办公室|辦公室|前台|老板|老闆|店主|业主|業主|房东|房東|所有者|试试|試試|没人|沒人|无人|不适用|\
     不適用|不告訴你|不想说|不想說|不方便透露|不便透露|名|姓|姓氏|全名|媽媽|妈|爸|老妈|老爸|嗨|哈喽|哈囉|多谢|多謝|谢谢你|感谢|感謝|密碼|邮箱|郵箱|电子邮件|電子郵件|邮件|郵件|电话号码|\
     電話號碼|手机|手機|手机号|手機號碼|公司|公司名称|公司名稱|本公司|企业|企業|个人|個人|私人|某人",
    // Japanese
    "管理人|アドミン|アドミニストレーター|お客さま|お客さん|客|ユーザ|利用者|お問い合わせ|問い合わせ|インフォ|情報|販売|オフィス|事務所|事務局|受付|マネージャー|支配人|店長|社長|部長|責任者|\
     オーナー|持ち主|お試し|試験|未定|知らない|わからない|誰でもない|無し|ありません|特になし|該当なし|該当せず|言いたくない|言いたくありません|答えたくない|回答しない|内緒|非公開|苗字|フルネーム|\
     本名|父|お父さん|ママ|パパ|母さん|父さん|おはようございます|はじめまして|やあ|もしもし|ありがとうございます|どうも|暗証番号|メールアドレス|電子メール|電話番号|携帯|携帯電話|会社|会社名|弊社|\
     株式会社|個人のお客様|一般人",
    // Korean
    "운영자|어드민|게스트|유저|이용자|기술 지원|안내|정보|영업|영업팀|판매|판매팀|사무실|사무국|매니저|지배인|점장|사장|사장님|책임자|소유자|오너|시험|모르겠어요|아무도|아무도 아님|없어요|\
     말하기 싫어요|말하고 싶지 않음|밝히고 싶지 않음|성씨|전체 이름|당신의 이름|내 이름|어머니|아버지|우리 엄마|우리 아빠|반갑습니다|여보세요|감사|고마워|고맙습니다|고마워요|패스워드|암호|\
     이메일|메일|이메일 주소|전화번호|휴대폰|핸드폰|회사|회사명|우리 회사|기업|개인|일반인",
    // Arabic
    "مسؤول|المسؤول|ادمن|أدمن|عميل جديد|الزبون|الضيف|الزائر|الدعم|دعم|الدعم الفني|معلومات|استعلامات|مكتب|المكتب|\
     السكرتارية|صاحب العمل|المالك|صاحب الشركة|هذا اختبار|هذه تجربة|غير معروفة|شخص مجهول|لا أحد|لا احد|مجهولة|\
     لا شيء|لا شئ|بلا اسم|غير متوفر|لا ينطبق|غير محدد|لا أريد|لا اريد|لا أريد أن أقول|لا اريد ان اقول|\
     أفضل عدم الإجابة|أفضل عدم القول|لن أقول|اسم العائلة|اللقب|ماما|بابا|أمي|امي|والدتي|والدي|مرحبا بالعالم|أهلا|\
     اهلا|أهلا وسهلا|اهلا وسهلا|السلام عليكم|صباح الخير|شكراً|شكرا لك|شكرا جزيلا|كلمة المرور|كلمة السر|\
     الرقم السري|بريد إلكتروني|البريد الإلكتروني|البريد الالكتروني|ايميل|إيميل|هاتف|رقم الهاتف|جوال|رقم الجوال|\
     شركة|الشركة|اسم الشركة|مؤسسة|شخص خاص|شخصي",
    // Persian
    "ادمین|پشتیبانی|اطلاعات|فروش|دفتر|آزمایشی|هیچکس|هیچ کس|بی نام|هیچ|ندارم|ندارد|نمی خواهم بگویم|نمیخواهم بگویم|\
     نمی گویم|نمیگم|نام خانوادگی|نام کامل|نام شما|نام من|مامان|مادر|پدر|سلام دنیا|متشکرم|تشکر|رمز عبور|گذرواژه|\
     ایمیل|پست الکترونیک|تلفن|شماره تلفن|شماره موبایل|شرکت|نام شرکت|شخص حقیقی",
    // Hebrew
    "מנהלת|אדמין|לקוחה|לקוח חדש|אורחת|משתמשת|תמיכה|תמיכה טכנית|מידע|משרד|המשרד|מזכירות|בעלים|הבוס|ניסיון|\
     זו בדיקה|לא ידועה|אף אחד|אנונימית|בלי שם|כלום|לא רלוונטי|לא זמין|מעדיף לא לומר|מעדיפה לא לומר|לא אומר|\
     השם שלי|השם שלך|אמא|שלום עולם|היי|תודה רבה|סיסמה|סיסמא|דואר אלקטרוני|אימייל|מייל|מספר טלפון|נייד|חברה|\
     שם החברה|אדם פרטי|פרטי",
    // Hindi
    "एडमिन|व्यवस्थापक|नया ग्राहक|यूजर|यूज़र|सहायता|ग्राहक सेवा|सपोर्ट|जानकारी|बिक्री|बिक्री विभाग|कार्यालय|दफ्तर|\
     ऑफिस|प्रबंधक|मैनेजर|मालिक|जांच|यह एक परीक्षण है|अनजान|कोई नहीं|गुमनाम|बेनाम|अनाम|कुछ नहीं|लागू नहीं|\
     उपलब्ध नहीं|बताना नहीं चाहता|बताना नहीं चाहती|नहीं बताऊंगा|नहीं बताना चाहता|पहला नाम|प्रथम नाम|अंतिम नाम|\
     उपनाम|कुलनाम|मेरा नाम|अपना नाम|अपना नाम लिखें|मम्मी|पापा|माँ|मां|माता|पिता|पिताजी|हैलो|हेलो|धन्यवाद|\
     शुक्रिया|पासवर्ड|ईमेल|ई मेल|फोन|फ़ोन|फोन नंबर|मोबाइल|मोबाइल नंबर|कंपनी|कम्पनी|कंपनी का नाम|निजी व्यक्ति|\
     व्यक्तिगत",
    // Indonesian, Malay
    "pengurus|pelanggan baru|klien|tetamu|dukungan|layanan pelanggan|khidmat pelanggan|bantuan|sokongan|\
     informasi|maklumat|penjualan|jualan|bagian penjualan|pejabat|manajer|pengurus besar|pemilik|percubaan|\
     ini tes|ini percobaan|coba coba|tidak diketahui|tak diketahui|tidak dikenal|bukan siapa siapa|\
     tidak ada orang|tiada siapa|tiada|tiada nama|tidak berlaku|tidak tersedia|tidak mau bilang|\
     tidak mau memberi tahu|tidak ingin memberi tahu|tidak mau menyebutkan|tidak mahu beritahu|tak nak cakap|\
     rahasia|rahsia|nama depan|nama belakang|nama keluarga|nama penuh|nama pertama|nama kamu|nama anda di sini|\
     ibu saya|ayah saya|mamak|halo dunia|selamat siang|apa kabar|apa khabar|terima kasih|makasih|\
     terima kasih banyak|kata sandi|kata laluan|surel|alamat email|e mel|telepon|nomor telepon|nombor telefon|\
     nomor hp|perusahaan|nama perusahaan|syarikat|nama syarikat|perorangan|perseorangan|orang pribadi|individu",
    // Vietnamese
    "quản trị|quản trị viên|quan tri vien|người quản trị|nguoi quan tri|khách hàng|khách hàng mới|khach hang moi|\
     khách mời|khách vãng lai|khach vang lai|người dùng|người dùng mới|nguoi dung moi|người sử dụng|\
     nguoi su dung|hỗ trợ|hỗ trợ kỹ thuật|hỗ trợ khách hàng|chăm sóc khách hàng|thông tin|bán hàng|\
     phòng kinh doanh|phong kinh doanh|nhân viên bán hàng|văn phòng|quản lý|người quản lý|nguoi quan ly|giám đốc|\
     chủ sở hữu|chu so huu|chủ nhà|chủ cửa hàng|chu cua hang|ông chủ|thử|đây là thử nghiệm|tên thử|chưa biết|\
     không ai|không ai cả|khong ai ca|không phải ai|khong phai ai|nặc danh|khong co ten|không áp dụng|\
     khong ap dung|không thích hợp|khong thich hop|không muốn nói|khong muon noi|không nói|tôi không muốn nói|\
     không muốn tiết lộ|bí mật|họ|ho va ten|tên đầy đủ|ten day du|họ và tên đầy đủ|tên đệm|ten cua ban|tên tôi|\
     tên của tôi|ten cua toi|nhap ho ten|mẹ|bố|ba mẹ|bố mẹ|mẹ tôi|bố tôi|má|cha mẹ|chào|chào bạn|chào mọi người|\
     chao moi nguoi|chào thế giới|chao the gioi|cảm ơn|cám ơn|cảm ơn bạn|cam on ban|xin cảm ơn|xin cam on|\
     mật khẩu|thư điện tử|thu dien tu|địa chỉ email|dia chi email|điện thoại|số điện thoại|so dien thoai|công ty|\
     tên công ty|ten cong ty|doanh nghiệp|cá nhân|tư nhân|khách hàng cá nhân",
    // Thai
    "ผู้ดูแลระบบ|แอดมิน|ลูกค้าใหม่|แขก|ผู้เยี่ยมชม|ผู้ใช้|ผู้ใช้งาน|ผู้ใช้ใหม่|ฝ่ายสนับสนุน|ฝ่ายบริการลูกค้า|\
     บริการลูกค้า|ข้อมูล|ฝ่ายขาย|สำนักงาน|ออฟฟิศ|ผู้จัดการ|เจ้าของ|เจ้าของร้าน|เจ้านาย|ทดลอง|ลองดู|นิรนาม|\
     ไม่ประสงค์ออกนาม|ไม่เกี่ยวข้อง|ไม่อยากบอก|ความลับ|ชื่อจริง|ชื่อเต็ม|ชื่อนามสกุล|ชื่อและนามสกุล|ชื่อของคุณ|\
     ชื่อของฉัน|กรอกชื่อ|แม่|พ่อ|คุณแม่|คุณพ่อ|สวัสดีครับ|สวัสดีค่ะ|ขอบคุณ|ขอบคุณครับ|ขอบคุณค่ะ|รหัสผ่าน|อีเมล|\
     โทรศัพท์|เบอร์โทร|เบอร์โทรศัพท์|มือถือ|บริษัท|ชื่อบริษัท|บุคคลธรรมดา|ส่วนตัว",
    // Swedish
    "administratör|kunden|ny kund|testkund|anvandare|ny anvandare|anonym anvandare|testanvandare|kundtjanst|\
     kundservice|försäljning|forsaljning|säljare|saljare|säljavdelningen|saljavdelningen|kontor|kontoret|chefen|\
     föreståndare|forestandare|ägare|agare|ägaren|agaren|innehavare|ett test|detta är ett test|bara ett test|\
     testnamn|okand|okant|okand person|ingen|ingen alls|jag är ingen|jag ar ingen|namnlös|namnlos|ingenting|\
     ej tillämpligt|ej tillampligt|inte tillämpligt|inte tillampligt|ej angiven|vill inte säga|vill inte saga|\
     vill ej säga|vill ej saga|vill ej uppge|vill inte uppge|säger jag inte|sager jag inte|det säger jag inte|\
     fornamn|fullständigt namn|fullstandigt namn|ditt namn har|pappa|min mamma|min pappa|hej hej|hej på dig|\
     hej pa dig|hej världen|hej varlden|hallå|halla|tack så mycket|tack sa mycket|stort tack|lösenord|losenord|\
     mitt lösenord|mitt losenord|e post|e postadress|epost|mejl|mobil|mobilnummer|företag|foretag|företagsnamn|\
     foretagsnamn|företaget|foretaget|bolag|privatkund",
    // Danish, Norwegian
    "ny kunde|gæst|gjest|ny bruger|ny bruker|kundestøtte|kundestotte|brukerstøtte|brukerstotte|informasjon|salg|\
     salgsavdelingen|salgsafdelingen|sjef|sjefen|bestyrer|daglig leder|ejer|eier|eieren|ejeren|dette er en test|\
     testnavn|prove|intet navn|uden navn|uten navn|navnløs|navnlos|intet|ikke aktuelt|vil ikke sige|vil ikke si|\
     vil ikke oplyse|vil ikke oppgi|ønsker ikke at oplyse|ønsker ikke å oppgi|sier ikke|fulde navn|fullt navn|\
     hei alle|hej verden|hei verden|takk|mange tak|tusen takk|tusind tak|adgangskode|kodeord|passord|firmanavn|\
     virksomhed|bedrift",
    // Finnish
    "ylläpitäjä|yllapitaja|uusi asiakas|testiasiakas|vieras|kayttaja|testikäyttäjä|testikayttaja|tekninen tuki|\
     tiedot|tieto|myynti|myyntiosasto|toimisto|johtaja|päällikkö|paallikko|omistaja|tämä on testi|testinimi|\
     ei kukaan|en kukaan|anonyymi|nimetön|nimeton|ei mikään|ei sovellu|ei saatavilla|ei ilmoitettu|\
     en halua kertoa|en halua sanoa|en kerro|en sano|koko nimi|minun nimeni|nimeni|nimesi|nimesi tähän|\
     kirjoita nimi|äiti|isä|äitini|aitini|isäni|isani|hei vaan|hei maailma|moikka|päivää|paivaa|kiitos|\
     kiitos paljon|kiitoksia|salasana|salasanani|sähköposti|sahkoposti|sähköpostiosoite|sahkopostiosoite|puhelin|\
     puhelinnumero|yritys|yrityksen nimi|yksityishenkilö|yksityishenkilo|yksityinen",
    // Czech, Slovak
    "spravce|administrátor|zakaznik|zákaznice|zakaznice|nový zákazník|uzivatel|uživatelka|uzivatelka|pouzivatel|\
     podpora|technická podpora|zákaznická podpora|zákaznícka podpora|informace|informácie|informacie|prodej|\
     predaj|kancelář|kancelar|kancelária|kancelaria|vedouci|vedúci|veduci|manažer|manazer|manažér|ředitel|\
     reditel|riaditeľ|riaditel|šéf|šéfka|sefka|majitel|majitelka|majiteľ|vlastník|vlastnik|toto je test|zkušební|\
     zkusebni|neznama|nezname|neznáma|neznámá osoba|nikto|nejsem nikdo|anonymní|anonymni|anonymný|anonymny|zadny|\
     ziadne|bez mena|nič|není|nie je|nevztahuje se|není k dispozici|neuvedené|neuvedene|nechci říct|nechci říkat|\
     nechci uvádět|nechcem povedať|nechcem uviesť|neřeknu|nereknu|nepoviem|radši ne|křestní jméno|krstné meno|\
     celé jméno|celé meno|mé jméno|moje jméno|moje meno|tvoje jméno|máma|táta|maminka|tatínek|tatinek|taťka|\
     tatka|mamička|mamicka|otecko|ahoj světe|ahoj všichni|čau|nazdar|děkuji|dekuji|děkuju|dekuju|díky|ďakujem|\
     dakujem|vďaka|vdaka|heslo|moje heslo|emailová adresa|telefón|telefonní číslo|telefónne číslo|název firmy|\
     názov firmy|společnost|spolecnost|spoločnosť|spolocnost|podnik|soukromá osoba|súkromná osoba|fyzická osoba|\
     soukromník|soukromnik",
    // Hungarian
    "adminisztrátor|adminisztrator|rendszergazda|ugyfel|új ügyfél|vásárló|vasarlo|vevő|vendeg|felhasznalo|\
     támogatás|tamogatas|ugyfelszolgalat|információ|informacio|értékesítés|ertekesites|eladás|eladas|iroda|\
     menedzser|vezető|vezeto|igazgato|főnök|fonok|tulajdonos|ez egy teszt|tesztelés|teszteles|ismeretlen személy|\
     senki|senki sem|nevtelen|nem alkalmazható|nem elérhető|nem adom meg|nem mondom meg|nem akarom megadni|\
     nem akarom megmondani|nem szeretném megadni|keresztnev|vezeteknev|családnév|csaladnev|utónév|utonev|a nevem|\
     a neved|az ön neve|anyukám|anyukam|apukám|apukam|helló|szia világ|üdv|üdvözlet|udvozlet|köszönöm|koszonom|\
     köszi|koszi|köszönöm szépen|jelszó|jelszo|jelszavam|e mail cím|telefonszám|telefonszam|cég|cégnév|cegnev|\
     vállalat|vallalat|cégem|cegem|magánszemély|maganszemely",
    // Romanian
    "clientă|client nou|oaspete|invitat|utilizator nou|asistență|asistenta|suport|suport tehnic|relații clienți|\
     informații|informatii|vânzări|vanzari|departament vânzări|birou|șef|șefa|proprietar|acesta este un test|\
     incercare|probă|necunoscuta|persoană necunoscută|nu sunt nimeni|anonimă|nu se aplică|nu este cazul|\
     nu e cazul|indisponibil|nu vreau să spun|nu spun|prefer să nu spun|prefer să nu răspund|nume de familie|\
     numele tău|numele dumneavoastră|mama mea|tatăl meu|mămica|mamica|tăticu|taticu|bună|bună ziua|salutare|\
     salut lume|mulțumesc|multumesc|mulțumesc mult|parolă|parola mea|adresa de email|număr de telefon|companie|\
     firmă|numele firmei|societate|persoană fizică|persoană privată",
    // Greek
    "διαχειριστης|διαχείριση|διαχειριση|πελατης|πελάτισσα|πελατισσα|νέος πελάτης|νεος πελατης|επισκεπτης|χρηστης|\
     νεος χρηστης|ανωνυμος χρηστης|υποστήριξη|υποστηριξη|τεχνική υποστήριξη|τεχνικη υποστηριξη|\
     εξυπηρέτηση πελατών|εξυπηρετηση πελατων|πληροφορίες|πληροφοριες|πωλήσεις|πωλησεις|τμήμα πωλήσεων|\
     τμημα πωλησεων|γραφείο|γραφειο|γραμματεία|γραμματεια|διευθυντής|διευθυντης|διευθύντρια|διευθυντρια|\
     υπεύθυνος|υπευθυνος|αφεντικό|αφεντικο|ιδιοκτήτης|ιδιοκτητης|ιδιοκτήτρια|ιδιοκτητρια|δοκιμη|δοκιμαστικό|\
     δοκιμαστικο|αυτό είναι τεστ|αυτο ειναι τεστ|αγνωστος|αγνωστη|αγνωστο|κανενας|κανεις|ανωνυμος|ανώνυμη|\
     ανωνυμη|ανώνυμο|ανωνυμο|κανένα|κανενα|χωρις ονομα|τιποτα|δεν υπάρχει|δεν υπαρχει|δεν ισχύει|δεν ισχυει|\
     μη διαθέσιμο|μη διαθεσιμο|δεν θέλω να πω|δεν λέω|δεν λεω|προτιμώ να μην πω|προτιμώ να μην απαντήσω|ονομα|\
     μικρο ονομα|επωνυμο|επίθετο|επιθετο|ονοματεπωνυμο|πληρες ονομα|ονομα και επωνυμο|ονομα επωνυμο|το ονομα μου|\
     το ονομα σας|το ονομα σου|μαμά|μπαμπάς|μπαμπας|η μαμά μου|η μαμα μου|ο μπαμπάς μου|ο μπαμπας μου|γεια σας|\
     γεια σου|γειά σου κόσμε|γεια σου κοσμε|καλημερα|καλησπέρα|καλησπερα|χαίρετε|χαιρετε|ευχαριστώ|ευχαριστω|\
     ευχαριστώ πολύ|ευχαριστω πολυ|κωδικός|κωδικος|κωδικός πρόσβασης|κωδικος προσβασης|ηλεκτρονικό ταχυδρομείο|\
     ηλεκτρονικο ταχυδρομειο|τηλέφωνο|τηλεφωνο|αριθμός τηλεφώνου|αριθμος τηλεφωνου|κινητό|κινητο|εταιρεία|\
     εταιρεια|εταιρία|εταιρια|επωνυμία εταιρείας|επωνυμια εταιρειας|ιδιώτης|ιδιωτης|φυσικό πρόσωπο|φυσικο προσωπο",
    // Bulgarian, Serbian, Croatian
    "нов клиент|гост|поддръжка|продажби|мениджър|управител|собственик|това е тест|проба|никой|аз съм никой|\
     анонимен|анонимна|не е приложимо|не желая да кажа|не искам да кажа|няма да кажа|собствено име|пълно име|\
     моето име|вашето име|твоето име|майка ми|баща ми|здравей|здрасти|добър ден|благодаря|благодаря ви|мерси|\
     парола|електронна поща|телефонен номер|име на фирма|частно лице|физическо лице|klijent|novi klijent|\
     novi korisnik|podrška|podrska|korisnička podrška|informacije|prodaja|kancelarija|voditelj|menadžer|menadzer|\
     upravitelj|direktor|šef|vlasnik|vlasnica|ovo je test|nepoznata|nepoznata osoba|nitko|anonimno|anonimus|\
     bez imena|nije primjenjivo|nije dostupno|ne želim reći|ne želim da kažem|neću reći|neću da kažem|puno ime|\
     moje ime|tvoje ime|moj tata|zdravo|bok svima|dobar dan|pozdrav|hvala|hvala lijepo|hvala puno|lozinka|šifra|\
     sifra|e pošta|broj telefona|tvrtka|naziv tvrtke|preduzeće|preduzece|poduzeće|poduzece|fizička osoba|\
     fizičko lice|privatna osoba|privatno lice",
];
