//! What people say, or say they are, in the place of a name: greetings, roles, kin, figures of fiction,
//! labels of forms, refusals. Words only: [`words`](super::words) finds them, `placeholder` weighs them.
//!
//! General knowledge of the languages named; collected 2026-11.

/// Roles and kin that nobody is called by name: *Office Manager*, *Mom*.
#[rustfmt::skip]
pub(super) const ROLES: &[&str] = &[
    // English
    "manager", "management", "receptionist", "reception", "accountant", "accounting", "helpdesk", "helpline", "servicedesk",
    "secretary", "supervisor", "assistant", "director", "coordinator", "technician", "operator", "moderator", "developer",
    "student", "teacher", "patient", "tenant", "landlord", "seller", "vendor", "supplier", "contractor", "volunteer",
    "employer", "employees", "colleague", "intern", "trainee", "attendee", "participant", "passenger", "cardholder", "payee",
    "beneficiary", "policyholder", "spouse", "mom", "mum", "mommy", "mummy", "dad", "daddy", "grandma", "grandpa", "grandmother",
    "grandfather", "wife", "husband", "daughter", "girlfriend", "boyfriend", "roommate", "neighbor", "neighbour", "newborn",
    "infant", "unborn", "dude", "stranger", "human", "everyone", "everybody", "citizen", "god", "satan", "billing", "sysadmin",
    "techsupport", "itsupport", "frontdesk", "enquiries", "inquiries", "feedback", "newsletter", "dispatch", "payroll",
    "recruitment", "reservations", "bookings", "superadmin", "webadmin", "mailbox", "inbox", "freelancer", "customers", "clients",
    "guests", "members", "visitors", "candidate", "reviewer", "newuser", "enduser", "shareholder", "stakeholder", "buyer",
    // German, Dutch, Nordic
    "geschäftsführung", "geschäftsführer", "verwaltung", "buchhaltung", "empfang", "sekretariat", "kundendienst", "kundenservice",
    "mitarbeiter", "mitarbeiterin", "ansprechpartner", "bewohner", "besitzer", "eigentümer", "inhaber", "mieter", "schüler",
    "lehrer", "mutti", "ehefrau", "ehemann", "administratie", "klantenservice", "bewoner", "medewerker", "eigenaar",
    "beheerder", "kundtjänst", "kundeservice", "kundesenter", "medarbejder", "asiakaspalvelu", "asiakas", "kund", "medlem",
    // French, Spanish, Portuguese, Italian, Romanian
    "administrateur", "gestionnaire", "responsable", "directeur", "secrétariat", "accueil", "comptabilité", "employé", "employée",
    "étudiant", "élève", "locataire", "propriétaire", "destinataire", "maman", "administrador", "administradora", "gerente",
    "gerencia", "recepción", "contabilidad", "empleado", "empleada", "estudiante", "propietario", "inquilino", "destinatario",
    "atendimento", "recepção", "funcionário", "funcionária", "estudante", "proprietário", "gerência", "amministratore",
    "amministrazione", "segreteria", "contabilità", "impiegato", "proprietario", "destinatário", "cliente", "mamma",
    // Slavic, Hungarian, Turkish
    "администратор", "админ", "менеджер", "директор", "бухгалтерия", "бухгалтер", "секретарь", "поддержка", "сотрудник", "студент",
    "ученик", "учитель", "покупатель", "заказчик", "получатель", "мама", "папа", "адміністратор", "підтримка", "клієнт", "потребител",
    "администрация", "administracja", "klient", "klientka", "pracownik", "kierownik", "księgowość", "recepcja", "sekretariat", "zákazník",
    "zamestnanec", "zaměstnanec", "správce", "kupac", "ügyfél", "ügyfélszolgálat", "vendég", "yönetici", "müşteri", "öğrenci",
    "personel", "ziyaretçi", "διαχειριστής", "πελάτης",
    // Arabic, Persian, Hebrew, Asian
    "المدير", "مدير", "عميل", "زبون", "الإدارة", "مشتری", "مدیر", "מנהל", "लेखा", "प्रशासक", "管理员", "管理員", "客服", "客户", "客戶", "顾客",
    "用户", "用戶", "会员", "會員", "妈妈", "爸爸", "管理者", "担当者", "お客様", "ユーザー", "ゲスト", "お母さん", "관리자", "고객", "고객님",
    "사용자", "회원", "담당자", "엄마", "아빠", "ผู้ดูแล", "ลูกค้า", "quản trị", "khách hàng", "pelanggan", "pentadbir",
    "hubby", "wifey", "ceo", "cfo", "cto", "coo", "vip", "faq", "information", "warehouse", "shipping", "logistics",
    "sitemaster", "bossman", "auditor", "inspector", "superintendent", "kindergarten", "headteacher", "headmaster",
    "leasing", "marketing", "accountspayable", "jobseeker", "trainer", "interviewer", "nanny", "babysitter",
    "caretaker", "janitor", "guard", "lessee", "renter", "borrower", "debtor", "creditor", "payer", "insured",
    "claimant", "complainant", "plaintiff", "defendant", "witness", "suspect",
    "neukunde", "hausfrau", "сотрудница", "гостья",
    "parent", "parents", "guardian",
    "spammer",
];

/// Roles that are family names too, but no whole name: *Boss*, not *Hugo Boss*.
#[rustfmt::skip]
pub(super) const ROLES_AND_NAMES: &[&str] = &[
    "guest", "client", "boss", "staff", "member", "sister", "brother", "friend", "agent", "officer", "vacant", "crew",
    "team", "office", "sales", "info", "field", "company", "chairman", "chef", "captain", "doctor", "nurse", "cashier", "clerk", "driver", "editor",
    "author", "publisher", "kunde", "klant", "gast", "chefin", "oma", "opa", "page", "other", "others",
    "temp", "cliente", "invité", "secret", "private", "anon", "sample", "gäst", "incognito", "guard",
];

/// Pronouns, some of which are names beside another: *Me Phuong*.
pub(super) const PRONOUNS: &[&str] =
    &["me", "him", "her", "them", "us", "you", "they", "mine", "ich", "eu", "я"];

/// What fills a phrase with one of those: *Office Manager*, *Front Desk*.
#[rustfmt::skip]
pub(super) const ROLE_FILLERS: &[&str] = &[
    "desk", "front", "help", "line", "care", "office", "general", "technical", "tech", "project", "product", "head", "school", "store",
    "shop", "night", "day", "shift", "regional", "senior", "junior", "assistant", "executive", "operations", "quality", "human",
    "resources", "hr", "pr", "staff", "team", "department", "dept", "boy", "girl", "twin", "there", "world", "everyone", "guys",
    "special", "knows", "cares", "else", "again", "really", "very", "too", "also", "all", "every", "generic", "anonymous",
    "registered", "unregistered", "legal", "next", "kin", "mystery", "average", "plain", "simple", "super", "page",
    "message", "phone", "email", "e", "mail", "address", "date", "birth", "city", "country", "street", "company", "maiden",
    "dolor", "sit", "elit", "sed", "namen", "datos", "nombre", "mein", "meine", "moja", "mój", "moj", "minha", "mia",
    "ole", "annettu", "bilgi", "указанно", "заполнено", "моя", "мой", "ваша", "наш", "another", "extra", "second", "third", "primary", "secondary",
    "site", "property", "cash", "walk", "goes", "per", "pointer", "case", "drive", "run", "mode", "order", "lead",
    "contact", "real", "thing", "man", "woman", "lady", "old", "new", "best", "good", "big", "little", "main", "other",
    "back", "introduce", "введите", "ввод", "мое", "eingeben", "saisir", "introducir", "ingresar", "ingrese", "escriba",
    "digite", "inserisci", "wprowadź", "podaj", "zadejte", "adja", "meg", "girin", "yazın", "masukkan", "nhập", "إدخال",
    "أدخل", "محدد", "הכנס", "הזן", "henkilö", "kommentar", "a", "lot",
    "mundo", "welt", "monde", "mondo", "wereld", "świat", "final", "uno", "eins", "un",
    "by", "on", "at", "of", "to", "an", "if", "lol", "registro",
    "das", "ein", "eine", "ceci", "girls", "near",
    "leader", "engineer", "deputy", "teacher", "principal", "specialist", "analyst", "consultant", "officer", "trainer",
    "inspector", "planner", "buyer", "chief", "associate",
];

/// Greetings, thanks, laughter and other words that are said and are no name.
#[rustfmt::skip]
pub(super) const SAID: &[&str] = &[
    "hey", "heya", "hiya", "howdy", "hullo", "hellooo", "helo", "hallo", "hola", "bonjour", "bonsoir", "buongiorno", "buonasera", "olá",
    "hejsan", "ahoj", "cześć", "szia", "sziasztok", "merhaba", "merhabalar", "привет", "здравствуйте", "здрасте", "вітаю", "привіт",
    "здравейте", "γεια", "καλημέρα", "مرحبا", "سلام", "नमस्ते", "สวัสดี", "你好", "您好", "大家好", "哈哈", "哈哈哈", "こんにちは", "おはよう", "こんばんは",
    "안녕", "안녕하세요", "goodbye", "byebye", "thankyou", "thx", "danke", "gracias", "obrigado", "obrigada", "tack", "спасибо", "дякую",
    "ありがとう", "谢谢", "謝謝", "감사합니다", "شكرا", "תודה", "lmao", "lmfao", "rofl", "omg", "wtf", "hmm", "hmmm", "huh", "meh",
    "ugh", "oops", "yep", "yup", "okay", "okey", "whoops", "wassup", "whatsup", "boop", "yolo",
    "letmein", "iloveyou", "passwort", "contraseña", "senha", "пароль", "密码", "パスワード", "비밀번호", "changeme", "secretpassword",
    "potato", "banana", "pizza", "unicorn", "cheeseburger", "meow", "woof", "nunya", "nyb",
];

/// Words that open or end a greeting, whatever else is in it: *hola amigos*, but *Hola Prystajko*.
#[rustfmt::skip]
pub(super) const GREETINGS: &[&str] = &[
    "hello", "hi", "hey", "heya", "hiya", "howdy", "hallo", "hola", "bonjour", "bonsoir", "salut", "ciao", "buongiorno", "olá", "oi", "hej", "ahoj", "cześć",
    "szia", "merhaba", "selam", "good", "dear", "thanks", "thank", "thx", "danke", "merci", "gracias", "grazie", "obrigado", "tack", "please", "bitte",
];

/// The same, and names where they are written as one: *Please Nkosi*.
#[rustfmt::skip]
pub(super) const SAID_AND_NAMES: &[&str] = &[
    "thanks", "please", "bye", "ciao", "merci", "hej", "hai", "halo", "haha", "hehe", "hihi", "hoho", "jaja", "jeje", "xd", "sup", "yo",
    "welcome", "cool", "wow", "sure", "never", "always", "maybe", "why", "who", "what", "when", "nah", "um", "uh", "idem", "egal", "salut", "namaste",
    "na",
    "new", "old", "retired", "bruh", "oi",
];

/// States of a record, refusals in a word, and labels of forms.
#[rustfmt::skip]
pub(super) const LABELS: &[&str] = &[
    "pending", "expired", "cancelled", "canceled", "archived", "disabled", "blocked", "suspended", "terminated", "obsolete",
    "deprecated", "migrated", "vacancy", "unfilled", "unallocated", "unmatched", "unverified", "uncategorized", "various", "several",
    "miscellaneous", "temporary", "provisional", "draft", "confidential", "classified", "hidden", "irrelevant", "unimportant",
    "optional", "required", "mandatory", "nonsense", "gibberish", "random", "newname", "unsure", "undecided",
    "forename", "forenames", "salutation", "gender", "address", "telephone", "phone", "email", "zipcode", "postcode",
    "dropdown", "textbox", "submit", "input", "label", "organization", "organisation", "birthday", "signature", "comments",
    "description", "userid", "textfield", "firstnamelastname", "anrede", "adresse", "straße", "strasse", "telefon",
    "geburtsdatum", "emailadresse", "dirección", "teléfono", "correo", "ciudad", "endereço", "telefone", "indirizzo", "telefono", "téléphone",
    "адрес", "телефон", "город", "почта", "地址", "电话", "電話", "住所", "주소", "전화", "メール", "العنوان", "الهاتف", "כתובת", "טלפון",
    "秘密", "ひみつ", "비밀", "سري", "секрет", "неважно", "temporal", "amet", "consectetur", "adipiscing", "eiusmod",
    "same", "error", "cancel", "exception", "varchar", "integer", "boolean", "char", "datetime", "stringvalue", "html",
    "xml", "json", "csv", "sql", "query", "table", "column", "row", "header", "footer", "untitled", "noname",
    "nameless",
];

/// *Test*, *example* and *nothing* in more languages.
#[rustfmt::skip]
pub(super) const TRIALS: &[&str] = &[
    "проверка", "перевірка", "тестування", "тестирование", "тестер", "zkouška", "zkouska", "skúška", "skuska", "provjera", "provera", "testirovanie",
    "testkäyttäjä", "testbruker", "testbruger", "testanvändare", "testnutzer", "testbenutzer", "testperson", "testkonto",
    "testgebruiker", "testowanie", "testuje", "testuję", "tesztelő", "tesztelek", "testare", "încercare", "percobaan", "ujian", "majaribio", "jaribio", "pagsubok",
    "prøve", "prufa", "bandymas", "kokeilu", "ensayo", "ensaio", "probando", "testando", "esempio", "ejemplo", "exemplo", "exemple", "exempel", "beispiel",
    "voorbeeld", "eksempel", "esimerkki", "przykład", "przyklad", "příklad", "priklad", "példa", "exemplu", "пример", "приклад",
    "παράδειγμα", "דוגמה", "مثال", "उदाहरण", "contoh", "halimbawa", "示例", "例子", "範例", "サンプル", "예시", "예제", "테스터", "试一试",
    "žádné", "žádný", "žádná", "zadne", "žiadne", "inget", "inga", "mitään", "ninguem", "ništa", "nista", "ничто", "ніщо", "нищо", "hiçbiri", "hiç",
    "semmi", "nimic", "nihil", "keinen", "niks", "ukjendt", "ไม่มีครับ", "kosong", "rỗng", "कोई नहीं", "कुछ नहीं", "空", "空白", "ない", "名無しさん",
    "bogus", "unkn", "bilinmeyen", "тестировщик", "neznámé", "성함", "모름", "numele", "kek", "wut",
];

/// The same, and names: *Faltonia Proba*.
pub(super) const TRIALS_AND_NAMES: &[&str] = &["próba", "proba", "örnek", "проба"];

/// Words that no name holds, whatever stands beside them: *Jan Testowy*, *Zkušební Uživatel*, *I'd rather not*.
#[rustfmt::skip]
pub(super) const UNMISTAKABLE: &[&str] = &[
    // Tests
    "testowy", "testowa", "testovací", "testuser", "testaccount", "testname", "тестовый", "тестовая", "тестович", "тестовна",
    "тестовий", "тестенко", "mctestface", "mctesterson", "testerson", "testington", "testeroni", "mctest", "testsson", "testové",
    "firstnamelastname", "nolastname", "asdfasdf", "asdfgh", "asdfghjkl", "qwertyuiop", "qwerty", "пробный", "تجريبي", "לבדיקה",
    "δοκιμαστικός", "nullpointerexception",
    // What a form calls a name, and who fills it in
    "lastname", "firstname", "username", "fullname", "placeholder", "vorname", "nachname", "familienname", "benutzer", "benutzername",
    "prénom", "utilisateur", "utilisatrice", "nombre", "nombres", "apellido", "apellidos", "usuario", "usuaria", "sobrenome", "usuário",
    "utilizador", "cognome", "utente", "voornaam", "achternaam", "gebruiker", "gebruikersnaam", "förnamn", "efternamn", "användare",
    "fornavn", "etternavn", "etunimi", "sukunimi", "käyttäjä", "nazwisko", "nazwiska", "użytkownik", "příjmení", "uživatel", "priezvisko",
    "používateľ", "prezime", "priimek", "uporabnik", "vezetéknév", "keresztnév", "felhasználó", "prenume", "soyadı", "soyadınız", "adınız",
    "kullanıcı", "имя", "имени", "фамилия", "фамилии", "отчество", "фио", "пользователь", "пользователя", "користувач", "прізвище", "ім'я", "потребител",
    "презиме", "όνομα", "επώνυμο", "ονοματεπώνυμο", "χρήστης", "משתמש", "المستخدم", "مستخدم", "کاربر", "उपयोगकर्ता", "pengguna",
    // Contractions of sentences
    "i'm", "i'd", "i'll", "i've", "don't", "won't", "can't", "isn't", "it's", "that's", "what's", "who's", "you're", "doesn't", "didn't",
    "couldn't", "wouldn't", "shouldn't", "j'ai", "c'est", "n'est", "qu'est", "n'ai",
    "l'argent", "mustermann", "musterfrau",
    "eingeben", "invullen", "inserire", "inserisci", "wpisz", "girin", "girinız", "zadejte", "zadajte", "escriba",
    "ingrese", "introduzca", "digite", "insira", "saisir", "saisissez", "unesite", "введите", "укажите", "введіть",
    "въведете", "írja", "introduceți", "masukkan", "isikan", "nhập", "imienia", "imię", "adınızı", "belirtilmemiş",
    "belirtilmedi", "saknas", "nélkül", "votre", "ihren", "отдел", "служба", "поддержки", "кадров", "бухгалтерия",
    "администратор", "привет", "здравствуйте", "спасибо", "пожалуйста", "деньги", "бесплатно", "клиентов", "продаж",
    "пусто", "отсутствует", "خدمة", "العملاء", "العميل", "اسمك", "أدخل", "اسمي", "الاسم", "שמך", "הכנס", "שירות",
    "לקוחות", "שמי", "belirtiniz", "yazınız", "χρήστη", "εισάγετε", "όνομά", "cadastro", "kundendienst",
    "klantenservice", "kundtjänst", "kundeservice", "asiakaspalvelu", "ügyfélszolgálat", "testeintrag", "testdaten",
    "testnachricht", "testtext", "testmail", "testemail", "testdata", "testcase", "unsubscribe",
    "gerente", "gerência", "jefe", "jefa", "responsable", "leitung", "leiterin", "geschäftsführung", "geschäftsleitung",
    "vertrieb", "vertriebsleiter", "einkauf", "abteilung", "sachbearbeiter", "direttore", "direttrice", "responsabile",
    "ufficio", "directeur", "directrice", "achats", "ventas", "vendite", "inkoop", "verkoop", "kierownik",
    "kierowniczka", "sprzedaży", "vedoucí", "oddělení", "igazgató", "müdür", "müdürü", "менеджер", "директор",
    "начальник", "заместитель", "бухгалтер", "помощник", "кредит", "займ", "скидка", "заполните", "заполнить",
    "никнейм", "логин", "пароль", "телефон", "почта", "النظام", "المبيعات", "قسم", "مبيعات", "إدارة", "שירותי", "בדיקת",
    "מערכת", "הנהלת", "מכירות", "verdienen", "préstamos", "préstamo", "crédito", "crédits", "prêt", "kredit", "skriv",
    "vyplňte", "vyplnit", "wprowadź", "podaj", "dane", "isminizi", "soyisminizi", "yazın", "escribir", "escribe",
    "escreva", "preencha", "preencher", "remplir", "remplissez", "compila", "compilare", "vul", "ange", "fyll",
    "navnet", "namnet",
];

/// Words that advertisements hold and names do not.
#[rustfmt::skip]
pub(super) const ADVERTISED: &[&str] = &[
    "sexy", "betting", "rolex", "dating", "discount", "discounts", "promo", "coupon", "coupons", "escort", "gambling", "replica", "backlink",
    "followers", "schufa", "kredite", "loans", "casinos", "slots", "poker", "mortgage", "cryptocurrency", "dogecoin", "nft", "levitra",
    "steroids", "wholesale", "hack", "hacked", "hacker", "refinance", "скидки", "займ", "кредит",
    "кредиты", "заработай", "бонус", "акция", "gutschein", "rabatt", "descuento", "desconto", "sconto",
    "spins", "deals", "giveaways",
];

/// Nouns that make a role of whatever stands before them: *Property Owner*, *Site Admin*; but *Eddie Manager*.
#[rustfmt::skip]
pub(super) const ROLE_HEADS: &[&str] = &[
    "admin", "administrator", "manager", "customer", "user", "owner", "support", "assistant", "coordinator", "supervisor", "receptionist",
    "department", "account", "helpdesk", "resident", "occupant", "subscriber", "applicant", "recipient", "employee",
    "rep", "representative", "director", "accountant", "secretary", "stranger", "accounts", "desk",
];

/// Labels of forms that are names in other tongues: alone they are labels.
pub(super) const LABELS_AND_NAMES: &[&str] =
    &["naam", "nome", "nom", "name", "surname", "namn", "nama", "adı", "isim", "meno"];

/// What tells a placeholder wherever it stands in scripts that are written without spaces.
#[rustfmt::skip]
pub(super) const UNSPACED: &[&str] = &[
    "测试", "測試", "テスト", "てすと", "테스트", "ทดสอบ", "姓名", "名字", "名前", "氏名", "이름을", "输入", "輸入", "入力", "입력", "账号", "帳號",
    "アカウント", "계정", "匿名", "익명", "用户", "用戶", "ユーザー", "사용자", "没有", "沒有", "없음", "없는", "无名氏", "名無し", "保密", "免费", "免費", "无料",
    "領取", "领取", "优惠", "優惠", "折扣", "贷款", "加微信", "加我", "赚钱", "賺錢", "クリック", "무료", "ไม่ระบุ", "ไม่มี",
    "世界", "点击", "點擊", "这里", "告诉", "奉告", "タダ", "ไม่บอก",
    "고객", "客服", "客户", "客戶", "顾客", "サポート", "センター", "支持", "服务", "服務", "部门", "部門", "赠送", "아무개", "모름",
    "営業", "영업부", "发票", "發票", "经理", "經理", "財務", "财务", "人事",
];

/// Whole phrases.
#[rustfmt::skip]
pub(super) const PHRASES: &[&str] = &[
    // Said
    "hello there", "hello world", "hi there", "hey there", "hey hey", "good morning", "good day", "good evening", "good afternoon",
    "good night", "good bye", "thank you", "thank you very much", "many thanks", "oh well", "no way", "hi all",
    "guten tag", "guten morgen", "guten abend", "grüß gott", "buenos dias", "buenos días", "buenas tardes", "buenas noches",
    "bom dia", "boa tarde", "boa noite", "buon giorno", "buona sera", "dzień dobry", "dzien dobry", "dobry dzien", "dobrý den", "dobrý deň",
    "jó napot", "iyi günler", "добрый день", "доброе утро", "добрый вечер", "добрий день", "xin chào", "selamat pagi", "god morgen", "god dag", "goddag",
    "hyvää päivää", "love you", "i love you", "miss you", "shut up", "help me", "call me", "text me", "email me",
    "contact me", "remove me", "see you", "see you later", "no comment", "never mind", "who knows", "who am i", "what is this", "not today",
    "not now", "not sure", "i am me", "it is me", "that's me", "thats me", "new here", "sign up", "sign in", "log in", "let me in",
    // Refused
    "none of ur business", "nunya business", "i refuse", "refuse to answer", "rather not say", "i'd rather not say", "would rather not say",
    "prefer not to answer", "prefer not to disclose", "prefer not", "not important", "not relevant", "not required", "not needed",
    "not your concern", "none of your concern", "why do you ask", "does it matter", "it doesn't matter", "doesn't matter", "keep out",
    "top secret", "you know who", "you know me", "not disclosed", "not specified", "not known", "not stated", "not entered", "not assigned",
    "geht dich nichts an", "geht euch nichts an", "sage ich nicht", "keine lust", "kein name", "pas vos affaires", "pas tes oignons",
    "ne sais pas", "sans objet", "non renseigné", "no te importa", "que te importa", "qué te importa", "no importa", "no contesta",
    "sin especificar", "não interessa", "não te interessa", "não se aplica", "sem informação", "non disponibile", "non applicabile", "non specificato", "niet van toepassing",
    "не ваше дело", "какая разница", "не важно", "не определено", "не применимо", "nie twoja sprawa", "gaat je niks aan", "sana ne", "n a n a", "ei ole", "ei nimeä",
    "ei tietoa", "ingen uppgift", "ikke oplyst", "ikke oppgitt", "nincs megadva", "nav", "není známo", "nema podataka", "nu are",
    // Roles
    "front desk", "help desk", "service desk", "info desk", "customer care", "the boss", "big boss", "the manager", "the owner", "the team",
    "lady of the house", "secret santa", "mystery guest", "some one", "any one", "some body", "any body", "every one", "every body",
    "some dude", "some guy", "some person", "a person", "a friend", "a customer", "a guest", "average joe", "regular joe", "john citizen",
    "jane citizen", "joe citizen", "joe blow", "joe sixpack", "john q citizen", "fred nerk", "fred bloggs", "mr john doe",
    "mrs jane doe", "john j doe", "jane a doe", "lieschen müller", "otto normalverbraucher", "monsieur x", "madame x", "madame michu",
    "pinco pallino", "tizio caio sempronio", "kalle anka", "piet puk", "nguyen van a", "nguyễn văn a", "nguyễn thị b", "ali veli", "pero perić",
    "李四", "王五", "李四 王五", "张三 李四", "山田太郎テスト", "x y", "x y z", "mr x", "mrs x", "baby boy", "baby girl", "tierce personne",
    // Fiction
    "mickey mouse", "minnie mouse", "daffy duck", "bugs bunny", "elmer fudd", "porky pig",
    "father christmas", "easter bunny", "tooth fairy", "spider man", "iron man", "bat man", "super man", "wonder woman", "batman", "superman",
    "spiderman", "darth vader", "sponge bob", "spongebob", "spongebob squarepants", "scooby doo", "winnie the pooh",
    "obi wan kenobi", "captain america", "god almighty", "дед мороз", "микки маус",
    "père noël", "papá noel", "papai noel", "babbo natale", "pato donald", "paperino", "pikachu", "fred flintstone",
    // Test and lorem
    "bar baz", "foo baz", "dolor sit amet", "ipsum dolor", "sit amet", "consectetur adipiscing elit", "ví dụ", "uji coba", "abc abc", "xyz abc",
    "test dummy", "crash test dummy",
    // Advertisements
    "buy now", "free money", "hot singles", "casino bonus", "get rich quick", "order now", "call now", "act now", "apply now", "shop now",
    "download now", "join now", "limited offer", "special offer", "best price", "best prices", "best deals", "best offer", "cheap flights", "cheap loans",
    "work from home", "make money", "earn money", "earn cash", "free gift", "free trial", "free cash", "gift card", "gift cards", "weight loss",
    "web design", "digital marketing", "increase your traffic", "quick loan", "quick loans", "personal loans", "online casino", "online dating", "free spins",
    "replica watches", "sex dating", "adult dating", "meet singles", "crypto investment", "trading signals", "lose weight", "lose weight fast", "visit us", "read more",
    "learn more", "subscribe now", "click me", "click now", "дешевые кредиты", "быстрый займ", "online kredit",
    "thanks a lot", "whatever man", "lol haha", "no tengo", "not real", "not a real person", "not a real name",
    "kein kommentar", "pas intéressé", "no data", "no value", "no info", "no information", "no entry", "no record",
    "no match", "no content", "no title", "null pointer", "mister x", "human resource", "dolor sit", "fn ln",
    "mystery man", "mystery person", "best friend", "my friend", "your friend", "baby of smith", "joe schmoe",
    "joe shmoe", "pepito pérez", "pepito perez", "juan perez perez", "israel israeli", "goofy goof", "cheap rolex",
    "sports betting", "test person", "human being", "real person", "not interested", "not applicable", "none given",
    "none provided", "none supplied", "none entered", "see file", "see attached", "see attachment", "see comments",
    "on file", "not on file", "not listed", "name on file", "no first name", "no last name", "no surname", "only name",
    "one name", "single name", "walk in", "walk in customer", "cash customer", "cash sale", "counter sale",
    "internet customer", "web user", "web customer", "online customer", "ohne namen", "ohne angabe", "sans prénom",
    "sin apellidos", "bez nazwiska", "nema imena",
    "qa qa", "acme co", "winnie pooh", "yours truly", "the red cross", "best buy", "ciao bella", "ciao bella ciao",
    "prueba uno", "twin a", "twin b", "foo mcbar", "hans mustermann",
    "good morning everyone", "n k", "haha lol", "foo bar baz qux", "call center", "call centre", "hot girls",
    "hot deals",
];

/// Words of advertisements that speak in sentences: two among three words.
#[rustfmt::skip]
pub(super) const SELLING: &[&str] = &[
    "increase", "traffic", "website", "boost", "ranking", "rankings", "discount", "bonus", "guaranteed", "guarantee", "limited", "offers",
    "loan", "loans", "credit", "investment", "instant", "approval", "singles", "dating", "followers", "services", "success",
    "download", "claim", "reward", "rewards", "cash", "crypto", "special", "amazing", "quick", "easy", "fast",
    "business", "grow", "sell", "our", "its", "says", "tell", "think", "going", "does", "did", "if", "and", "or", "of", "into", "than",
    "then", "whose", "name",
];
