//! Words that tell a placeholder, a company or an attack. Not the rules that weigh them.
//!
//! General knowledge of the languages named, and the legal forms that company registers use
//! (ISO 20275 names them all); collected 2026-11.

/// Whole values, in small letters and single spaces, that stand where a name should.
pub(super) const PLACEHOLDERS: &[&str] = &[
    // English
    "n a", "none", "nobody", "no one", "noone", "null", "null null", "nil", "nan", "undefined", "test",
    "tester", "testing", "test test", "test name", "test user", "testuser", "test account", "user",
    "username", "user name", "new user", "admin", "administrator", "root", "guest", "anonymous", "anon",
    "unknown", "unknown unknown", "name", "first name", "firstname", "last name", "lastname", "first last",
    "firstname lastname", "first name last name", "full name", "fullname", "your name", "yourname",
    "my name", "name here", "your name here", "enter name", "enter your name", "name name", "surname",
    "given name", "family name", "name surname", "john doe", "jane doe", "joe bloggs", "foo", "bar",
    "foo bar", "foobar", "baz", "foo bar baz", "lorem ipsum", "sample", "sample name", "example",
    "example name", "dummy", "dummy name", "demo", "demo user", "fake", "fake name", "no name", "noname",
    "not applicable", "not available", "not given", "not provided", "not specified", "not known", "not set",
    "withheld", "redacted", "tbd", "tba", "temp", "tmp", "customer", "client", "someone", "somebody",
    "whatever", "nothing", "delete", "deleted", "deleted user", "delete me", "removed", "default", "string",
    "text", "value", "void", "empty", "blank", "todo", "to be determined", "none none", "self", "abc",
    "abcd", "abc def", "abc xyz", "xyz", "xx", "xxx", "lol", "hello", "hi", "hello world", "blah",
    "blah blah", "no", "yes", "ok", "me", "myself", "private", "secret", "mister", "mr", "mrs", "sir madam",
    "dear customer", "account", "owner", "resident", "occupant", "current resident", "prefer not to say",
    "i don't know", "idk", "dont know", "true", "false", "object object", "asd", "qwe", "zxc",
    // German
    "vorname", "nachname", "vorname nachname", "vor und nachname", "max mustermann", "erika mustermann",
    "mustermann", "unbekannt", "keine angabe", "k a", "kein name", "niemand", "muster", "keiner",
    "ohne namen", // French
    "nom", "prénom", "prenom", "prénom nom", "prenom nom", "nom prénom", "nom prenom", "inconnu", "inconnue",
    "anonyme", "aucun", "néant", "neant", "sans nom", "non renseigné", "essai", // Spanish
    "nombre", "apellido", "apellidos", "nombre apellido", "nombre apellidos", "nombre y apellido",
    "nombre y apellidos", "desconocido", "desconocida", "anónimo", "anonimo", "ninguno", "ninguna",
    "sin nombre", "fulano", "fulano de tal", "prueba", "nadie", "no aplica", // Portuguese
    "nome", "sobrenome", "nome sobrenome", "nome completo", "desconhecido", "nenhum", "sem nome", "teste",
    "ninguém", "não informado", "anônimo", // Italian
    "cognome", "nome cognome", "nome e cognome", "sconosciuto", "nessuno", "prova",
    "senza nome", // Dutch
    "naam", "voornaam", "achternaam", "voornaam achternaam", "onbekend", "geen", "geen naam", "anoniem",
    "nvt", "n v t", // Nordic
    "namn", "förnamn", "efternamn", "förnamn efternamn", "okänd", "ingen", "navn", "fornavn", "etternavn",
    "efternavn", "fornavn etternavn", "fornavn efternavn", "ukjent", "ukendt", "nimi", "etunimi", "sukunimi",
    "etunimi sukunimi", "tuntematon", "testi", "nafn", "óþekkt",
    // Polish, Czech, Slovak, Hungarian, Romanian
    "imię", "imie", "nazwisko", "imię nazwisko", "imie nazwisko", "imię i nazwisko", "nieznany", "nieznane",
    "brak", "nikt", "jméno", "příjmení", "jméno příjmení", "jmeno prijmeni", "neznámý", "neznámy", "neznamy",
    "meno priezvisko", "név", "vezetéknév keresztnév", "ismeretlen", "teszt", "nincs", "nume", "prenume",
    "nume prenume", "necunoscut", "niciunul", "fără nume", // Turkish
    "ad", "soyad", "ad soyad", "adı soyadı", "adınız soyadınız", "isim", "isim soyisim", "bilinmiyor", "yok",
    "deneme", "isimsiz", // Russian, Ukrainian
    "имя", "фамилия", "имя фамилия", "фамилия имя", "фамилия имя отчество", "фио", "неизвестно",
    "неизвестный", "нет", "нету", "тест", "аноним", "без имени", "никто", "ім'я", "прізвище",
    "ім'я прізвище", "невідомо", "немає", // Greek
    "όνομα", "επώνυμο", "όνομα επώνυμο", "ονοματεπώνυμο", "άγνωστος", "άγνωστο", "κανένας",
    "δοκιμή", // Arabic, Hebrew, Persian, Urdu
    "اسم", "الاسم", "الاسم الكامل", "الاسم الأول", "غير معروف", "لا يوجد", "اختبار", "تجربة", "مجهول", "שם",
    "שם פרטי", "שם משפחה", "שם מלא", "לא ידוע", "אין", "בדיקה", "אנונימי", "נאם", "نام", "نام خانوادگی",
    "نام و نام خانوادگی", "نامشخص", "ناشناس", "تست", "نامعلوم", // Hindi, Bengali, Thai
    "नाम", "आपका नाम", "अज्ञात", "परीक्षण", "टेस्ट", "কেউ না", "নাম", "অজানা", "ชื่อ", "นามสกุล", "ชื่อ นามสกุล", "ไม่มี",
    "ไม่มีชื่อ", "ทดสอบ", "ไม่ระบุ", // Chinese, Japanese, Korean
    "姓名", "名字", "无", "無", "无名", "無名", "无名氏", "测试", "測試", "匿名", "未知", "佚名", "张三",
    "張三", "没有", "不详", "氏名", "名前", "お名前", "名無し", "名無しさん", "なし", "テスト", "不明",
    "ななし", "이름", "성명", "없음", "테스트", "익명", "미상", "홍길동",
    "아무개", // Vietnamese, Indonesian, Malay, Swahili
    "họ tên", "họ và tên", "tên", "không", "không có", "không biết", "vô danh", "thử nghiệm", "nama",
    "nama lengkap", "nama anda", "tidak ada", "tanpa nama", "tidak diketahui", "jina", "hakuna",
];

/// Words of which, whatever their order, no name is made: *your name here*, *usuario de prueba*.
pub(super) const PLACEHOLDER_WORDS: &[&str] = &[
    "a", "is", "this", "just", "the", "no", "not", "to", "be", "or", "insert", "enter", "here", "your", "my",
    "our", "some", "any", "new", "old", "dear", "please", "first", "last", "full", "middle", "given",
    "family", "name", "names", "surname", "nickname", "firstname", "lastname", "fullname", "username",
    "user", "users", "guest", "admin", "customer", "client", "account", "person", "people", "member",
    "visitor", "anonymous", "anonym", "unknown", "nobody", "none", "null", "undefined", "unnamed",
    "untitled", "test", "tests", "testing", "tester", "testname", "testuser", "sample", "dummy", "demo",
    "example", "fake", "temp", "placeholder", "default", "announced", "determined", "confirmed", "decided",
    "known", "available", "applicable", "provided", "de", "di", "do", "da", "el", "la", "le", "il", "un",
    "una", "und", "y", "et", "e", "en", "i", "su", "tu", "sus", "nombre", "nombres", "apellido", "apellidos",
    "completo", "usuario", "usuaria", "cliente", "prueba", "sin", "desconocido", "anónimo", "anonimo",
    "votre", "mon", "nom", "noms", "prénom", "prenom", "utilisateur", "utilisatrice", "complet", "inconnu",
    "anonyme", "sans", "essai", "invité", "ihr", "ihre", "dein", "mein", "vorname", "nachname", "benutzer",
    "kunde", "gast", "unbekannt", "kein", "keine", "ohne", "vollständiger", "tuo", "mio", "nome", "cognome",
    "utente", "ospite", "prova", "senza", "sconosciuto", "seu", "meu", "sobrenome", "usuário", "teste",
    "sem", "desconhecido", "utilizador", "uw", "je", "jouw", "mijn", "naam", "voornaam", "achternaam",
    "gebruiker", "klant", "geen", "onbekend", "anoniem", "ditt", "mitt", "namn", "förnamn", "efternamn",
    "användare", "okänd", "dit", "mit", "navn", "fornavn", "etternavn", "bruker", "bruger", "ukjent",
    "ukendt", "nimi", "sinun", "etunimi", "sukunimi", "eesnimi", "perekonnanimi", "twoje", "imię", "imie",
    "nazwisko", "nazwiska", "użytkownik", "brak", "anonim", "testowy", "vaše", "jméno", "příjmení", "meno",
    "priezvisko", "bez", "jména", "neznámý", "uživatel", "ime", "prezime", "priimek", "vardas", "pavardė",
    "vārds", "uzvārds", "név", "neve", "névtelen", "teljes", "felhasználó", "teszt", "nume", "numele",
    "prenume", "utilizator", "fără", "kullanıcı", "adınız", "ad", "soyad", "isim", "soyisim", "isimsiz",
    "ваше", "моё", "имя", "фамилия", "отчество", "пользователь", "тест", "тестов", "тестовый", "неизвестно",
    "неизвестный", "неизвестен", "аноним", "без", "имени", "ім'я", "прізвище", "імені", "користувач",
    "невідомо", "име", "презиме", "όνομα", "επώνυμο", "χρήστης", "ανώνυμος", "άγνωστος", "δοκιμή", "tên",
    "họ", "của", "bạn", "không", "ẩn", "danh", "kiểm", "tra", "người", "dùng", "nama", "lengkap", "anda",
    "pengguna", "tanpa", "tidak", "ada", "اسم", "الاسم", "بدون", "مستخدم", "اختبار", "مجهول", "نام", "کاربر",
    "שם", "ללא", "משתמש", "בדיקה", "पूरा", "आपका", "नाम", "अज्ञात", "परीक्षण", "ไม่", "ระบุ", "ชื่อ", "ทราบ",
    "ทดสอบ",
];

/// Those of them that are names when they stand alone.
pub(super) const NAMES_TOO: &[&str] = &[
    "sample", "guest", "first", "last", "given", "default", "known", "provided", "mein", "danh", "some",
    "sinun", "tanpa", "gast", "kunde", "dear", "klant", "invité", "here", "person", "visitor", "meno",
    "complet", "names", "member", "middle", "family", "people", "client", "please", "uždavinys", "votre",
    "uzvārds", "teljes", "neve", "nume",
];

/// The same of languages that are written without spaces.
pub(super) const UNSPACED_PLACEHOLDER_WORDS: &[&str] = &[
    "测试", "測試", "试用", "用户", "用戶", "匿名", "未知", "无名", "無名", "氏", "姓名", "名字", "名",
    "没有", "沒有", "无", "無", "不详", "不明", "您的", "你的", "我的", "テスト", "ユーザー", "太郎", "花子",
    "氏名", "名前", "お名前", "なし", "名無し", "さん", "サンプル", "ゲスト", "이름", "성명", "없음",
    "테스트", "사용자", "익명", "미상", "게스트", "ไม่", "ระบุ", "ชื่อ", "มี", "ทราบ", "ทดสอบ",
];

/// The unspaced words that no name is made of alone; one of them must be there.
pub(super) const UNSPACED_STRONG: &[&str] = &[
    "测试", "測試", "用户", "用戶", "匿名", "未知", "姓名", "名字", "没有", "不详", "不明", "無名", "无名",
    "テスト", "ユーザー", "氏名", "名前", "名無し", "サンプル", "ゲスト", "이름", "성명", "없음", "테스트",
    "사용자", "익명", "ไม่", "ทดสอบ", "ชื่อ",
];

/// Rows of keyboards, QWERTY, QWERTZ, AZERTY and Cyrillic: a run along one is no name.
pub(super) const KEYBOARD_ROWS: &[&str] = &[
    "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn",
    "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю", "qazwsxedc", "1qaz2wsx", "asdfghjkl;'", "aoeuidhtns",
    "abcdefghijklmnopqrstuvwxyz", "йцукенгшщзхї", "фівапролджє", "ςερτυθιοπ", "ωερτυθιοπ", "ασδφγηξκλ",
    "ζχψωβνμ", "קראטוןםפ", "שדגכעיחלךף", "זסבהנמצתץ", "ضصثقفغعهخحجد", "شسيبلاتنمكط", "شسیبلاتنمکگ",
    "ئءؤرلاىةوزظ", "ๆไำพะัีรนยบล", "ฟหกดเ้่าสวง", "ผปแอิืทมใฝ", "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ",
];

/// Legal forms that stand at the end of a company's name and are no family names.
pub(super) const LEGAL_FORMS: &[&str] = &[
    "inc", "incorporated", "llc", "llp", "lllp", "ltd", "limited", "corp", "corporation", "plc", "gmbh",
    "ggmbh", "mbh", "ohg", "kgaa", "sarl", "sarlu", "sasu", "eurl", "srl", "srls", "spa", "sapa", "slu",
    "sociedad", "ltda", "eireli", "bvba", "vof", "oyj", "sro", "dooel", "kft", "zrt", "nyrt", "ooo", "oao",
    "zao", "pao", "pjsc", "ojsc", "jsc", "ооо", "оао", "зао", "пао", "тов", "пат", "іп", "pty", "pvt", "pte",
    "sdn", "bhd", "berhad", "tbk", "kabushiki", "company", "holdings", "holding", "enterprises", "solutions",
    "technologies", "consulting", "industries", "associates", "ventures", "logistics", "services", "group",
    "partners", "software", "systems", "foundation", "university", "gesellschaft", "aktiengesellschaft",
    "anonim", "şti", "uab", "oü", "eood", "ood", "еоод", "оод", "еад", "saoc", "saog", "wll", "fzc", "fze",
    "fzco", "limitada", "lda", "lta", "ehf", "hf", "cie", "spol", "spólka", "spółka", "spolka",
    "haftungsbeschränkt", "επε", "αε", "οε", "ικε", "aş", "лтд", "ллк", "лимитед", "oy", "scop", "scrl",
    "sprl", "ohf", "株式会社", "有限会社", "合同会社", "有限公司", "公司", "㈱", "㈲", "㈜", "บริษัท", "จำกัด",
    "लिमिटेड", "प्राइवेट", "شركة", "שותפות", "集团", "集團", "주식회사", "유한회사",
];

/// Legal forms that are names or particles too: taken as such only as written, or with stops.
pub(super) const SHORT_LEGAL_FORMS: &[&str] = &[
    "AG", "KG", "UG", "SA", "SE", "NV", "BV", "AB", "AS", "OY", "SL", "SC", "LP", "ASA", "ApS", "ANS", "SIA",
    "DOO", "KK", "PT", "CV", "EV", "AD", "OU", "АО", "ИП", "ТОО",
];

/// Words between two people.
pub(super) const BETWEEN_PEOPLE: &[&str] =
    &["&", "and", "und", "et", "och", "и", "и/или", "та", "και", "و", "és", "oder", "和", "と"];

/// The same, but names as well.
pub(super) const BETWEEN_PEOPLE_OR_NAMES: &[&str] = &["og", "ve", "dan", "va", "ja", "en", "or"];

/// Words and signs of companies that tell one wherever they stand.
pub(super) const ANYWHERE: &[&str] = &[
    "(株)", "㈱", "(有)", "㈲", "(주)", "㈜", "công ty", "บริษัท", "จำกัด", "लिमिटेड", "प्राइवेट", "شركة",
    "שותפות", "公司", "集团", "集團", "株式会社", "有限会社", "合同会社", "주식회사", "유한회사", " a/s",
    "בע\"מ", "sp. z o.o", "sp z o.o", "s r.o", "s.r.o", "d.o.o", "e.k.", " gmbh",
];

/// Legal forms that are no part of a name even where more follows.
pub(super) const UNMISTAKABLE_FORMS: &[&str] =
    &["gmbh", "llc", "ltd", "inc", "cie", "spol", "spółka", "haftungsbeschränkt"];

/// Legal forms that open a company's name, in capitals.
pub(super) const OPENING_FORMS: &[&str] =
    &["ООО", "ЗАО", "ОАО", "ПАО", "АО", "ИП", "ТОВ", "ТОО", "PT", "CV", "UAB", "SIA", "OÜ", "AS", "TOV"];

/// Titles of a couple.
pub(super) const COUPLES: &[(&str, &str)] = &[
    ("mr", "mrs"),
    ("mr", "ms"),
    ("sr", "sra"),
    ("señor", "señora"),
    ("sig", "sigra"),
    ("signor", "signora"),
    ("herr", "frau"),
    ("monsieur", "madame"),
    ("m", "mme"),
    ("heer", "mevrouw"),
    ("dhr", "mevr"),
    ("pan", "pani"),
    ("senhor", "senhora"),
    ("d", "dña"),
    ("don", "doña"),
    ("herra", "rouva"),
    ("herr", "fru"),
    ("domnul", "doamna"),
];

/// Parts of domains that a web address in a name ends with.
pub(super) const WEB_ENDINGS: &[&str] = &[
    "com", "net", "org", "info", "biz", "ru", "io", "xyz", "top", "club", "site", "online", "shop", "link",
    "click", "live", "store", "app", "dev", "cn", "tk", "ml", "ga", "cf", "ly", "cc", "ws", "pw", "su", "ua",
    "de", "fr", "uk", "br", "pl", "eu", "us", "in", "jp", "page", "space", "website", "bet", "casino", "vip",
    "win", "loan", "work", "icu", "buzz",
];

/// Fragments, in small letters, of what injects into SQL, a template, a shell, a sheet or a page.
pub(super) const PAYLOADS: &[&str] = &[
    "' or ", "\" or ", "'or'", "1=1", "'='", "\"=\"", "' and ", "union select", "union all select",
    "drop table", "insert into", "delete from", "select * from", "select * ", "update users",
    "truncate table", "xp_cmdshell", "waitfor delay", "sleep(", "benchmark(", "pg_sleep", "'; ", "';--",
    "' --", "'--", "'/*", "'#", "\";", "'); ", "');", "{{", "}}", "${", "#{", "<%", "%>", "{%", "[[${", "*{",
    "@{", "jndi:", "javascript:", "vbscript:", "data:text", "onerror=", "onload=", "onclick=",
    "onmouseover=", "onfocus=", "alert(", "eval(", "document.cookie", "<script", "<img", "<svg", "<iframe",
    "hyperlink(", "importxml(", "importdata(", "webservice(", "cmd|", "dde(", "msexcel|", "../", "..\\",
    "/etc/passwd", "; rm -", "|| ", "&& ", "$(", "`id`", "| cat", "; cat ", "%0d%0a", "%00", "\\x00",
    "\r\nset-cookie", "bcc:", "content-type:", "__proto__", "constructor[", "system(", "exec(", "os.popen",
    "<?php", "<!--#", "<!entity",
];
