//! Words that tell a placeholder, a company, a couple or an attack, behind one lookup. Not the rules
//! that weigh them.
//!
//! General knowledge of the languages named; collected 2026-11.

use super::{business, plain, stand_ins, whole};
use crate::tables::legal_forms;

/// What a word may tell; several at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tells(u64);

impl Tells {
    pub(super) const NOTHING: Self = Self(0);
    /// Alone it stands where a name should.
    pub(super) const ALONE: Self = Self(1);
    /// It is a name as well when it is written as one: *Null*, not *null*.
    pub(super) const NAME_TOO: Self = Self(1 << 1);
    /// Makes a placeholder of a phrase of known words.
    pub(super) const STRONG: Self = Self(1 << 2);
    /// May stand in such a phrase.
    pub(super) const FILLER: Self = Self(1 << 3);
    /// A whole phrase, its words parted by single spaces.
    pub(super) const PHRASE: Self = Self(1 << 4);
    /// A word of sentences.
    pub(super) const SENTENCE: Self = Self(1 << 5);
    /// A word of advertisements, or of placeholders alone: one is enough.
    pub(super) const SPAM: Self = Self(1 << 6);
    /// Begins a compound such as testuser.
    pub(super) const HEAD: Self = Self(1 << 7);
    /// Goes on with it.
    pub(super) const TAIL: Self = Self(1 << 8);
    /// Ends a company's name.
    pub(super) const LEGAL_FORM: Self = Self(1 << 9);
    /// Likewise where more follows.
    pub(super) const UNMISTAKABLE: Self = Self(1 << 10);
    /// A legal form that is a name or initials too.
    pub(super) const SHORT_FORM: Self = Self(1 << 11);
    /// A line of business: ends a company's name.
    pub(super) const BUSINESS: Self = Self(1 << 12);
    /// The same and a family name: after two words or more.
    pub(super) const BUSINESS_TOO: Self = Self(1 << 13);
    /// Opens the name of an organisation.
    pub(super) const OPENS_BUSINESS: Self = Self(1 << 14);
    /// Opens one before *of*.
    pub(super) const BODY_OF: Self = Self(1 << 15);
    /// Stands between two people.
    pub(super) const AND: Self = Self(1 << 16);
    /// The same, and a name or part of one.
    pub(super) const AND_TOO: Self = Self(1 << 17);
    /// The same within family names: *y*, *e*, *i*.
    pub(super) const AND_WITHIN: Self = Self(1 << 18);
    /// Tells a family.
    pub(super) const FAMILY: Self = Self(1 << 19);
    /// A title that makes a couple with another.
    pub(super) const COUPLE: Self = Self(1 << 20);
    /// The @ in words.
    pub(super) const AT: Self = Self(1 << 21);
    /// The dot in words.
    pub(super) const DOT: Self = Self(1 << 22);
    /// What a web address in a name ends with.
    pub(super) const WEB: Self = Self(1 << 23);
    /// Ends a web address and a name: *John.Page*.
    pub(super) const NAME_AND_WEB: Self = Self(1 << 24);
    /// A run of keys that is a name.
    pub(super) const NO_RUN: Self = Self(1 << 25);
    /// A title that stands before any name.
    pub(super) const TITLE: Self = Self(1 << 28);
    /// Three keys of a row beyond ASCII, one after the other either way.
    pub(super) const RUN: Self = Self(1 << 27);
    /// A word of SQL statements.
    pub(super) const SQL: Self = Self(1 << 29);
    /// A role and a family name: no whole name even where it is written as one.
    pub(super) const ROLE: Self = Self(1 << 30);
    /// A word of sentences and forms that no name is made of.
    pub(super) const PLAIN: Self = Self(1 << 33);
    /// Opens a greeting.
    pub(super) const GREETING: Self = Self(1 << 34);
    /// Makes a role of what stands before it.
    pub(super) const ROLE_HEAD: Self = Self(1 << 32);
    /// Opens a web address.
    pub(super) const SCHEME: Self = Self(1 << 31);
    /// A command of a shell.
    pub(super) const COMMAND: Self = Self(1 << 26);

    /// Whether it tells any of `others`.
    pub(super) const fn any(self, others: Self) -> bool {
        self.0 & others.0 != 0
    }

    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The hash by which words are found, FNV-1a of 64 bits. The table holds no words, only their hashes:
/// should another word ever share one, a warning would be wrong, which never rejects.
#[derive(Clone, Copy)]
pub(super) struct Hash(u64);

impl Hash {
    pub(super) const EMPTY: Self = Self(0xCBF2_9CE4_8422_2325);

    pub(super) const fn push(self, byte: u8) -> Self {
        Self((self.0 ^ byte as u64).wrapping_mul(0x0100_0000_01B3))
    }

    #[allow(
        clippy::indexing_slicing,
        reason = "runs in the compiler: an index out of bounds is a build error"
    )]
    const fn push_part(mut self, bytes: &[u8], mut from: usize, to: usize) -> Self {
        while from < to {
            self = self.push(bytes[from]);
            from += 1;
        }
        self
    }

    pub(super) const fn of(word: &str) -> Self {
        let mut hash = Self::EMPTY;
        let mut bytes = word.as_bytes();
        while let [byte, rest @ ..] = bytes {
            hash = hash.push(*byte);
            bytes = rest;
        }
        hash
    }

    #[allow(clippy::cast_possible_truncation, reason = "a hash keeps the bits that it needs")]
    const fn slot(self) -> usize {
        (self.0 >> 20) as usize % SLOTS
    }
}

/// Slots of the table: a power of two, at most half filled.
const SLOTS: usize = 16384;

static TABLE: Table = build();

#[allow(clippy::indexing_slicing, reason = "runs in the compiler: an index out of bounds is a build error")]
#[allow(clippy::large_stack_arrays, reason = "the stack is the compiler's")]
#[allow(long_running_const_eval, reason = "a few thousand words")]
const fn build() -> Table {
    let mut table = [(0, Tells::NOTHING); SLOTS];
    let mut list = 0;
    while list < LISTS.len() {
        let (tells, words) = LISTS[list];
        let mut word = 0;
        while word < words.len() {
            insert(&mut table, Hash::of(words[word]), tells);
            word += 1;
        }
        list += 1;
    }
    insert_parted(&mut table, plain::PLAIN, b' ', Tells::PLAIN);
    insert_parted(&mut table, whole::WHOLE, b'|', Tells::PHRASE);
    let mut row = 0;
    while row < ROWS.len() {
        let keys = ROWS[row].as_bytes();
        let mut at = 0;
        while !ROWS[row].is_ascii() && at < keys.len() {
            let (second, third) = (at + width(keys[at]), at + 2 * width(keys[at]));
            let end = third + width(keys[at]);
            if end <= keys.len() {
                let forwards = Hash::EMPTY.push_part(keys, at, end);
                let backwards = Hash::EMPTY.push_part(keys, third, end).push_part(keys, second, third);
                insert(&mut table, forwards, Tells::RUN);
                insert(&mut table, backwards.push_part(keys, at, second), Tells::RUN);
            }
            at = second;
        }
        row += 1;
    }
    table
}

type Table = [(u64, Tells); SLOTS];

#[allow(clippy::indexing_slicing, reason = "runs in the compiler: an index out of bounds is a build error")]
const fn insert_parted(table: &mut Table, lists: &[&str], between: u8, tells: Tells) {
    let mut list = 0;
    while list < lists.len() {
        let bytes = lists[list].as_bytes();
        let (mut at, mut start) = (0, 0);
        while at <= bytes.len() {
            if at == bytes.len() || bytes[at] == between {
                insert(table, Hash::EMPTY.push_part(bytes, start, at), tells);
                start = at + 1;
            }
            at += 1;
        }
        list += 1;
    }
}

#[allow(clippy::indexing_slicing, reason = "runs in the compiler: an index out of bounds is a build error")]
const fn insert(table: &mut Table, hash: Hash, tells: Tells) {
    let mut slot = hash.slot();
    while table[slot].0 != 0 && table[slot].0 != hash.0 {
        slot = (slot + 1) % SLOTS;
    }
    table[slot] = (hash.0, table[slot].1.or(tells));
}

/// The bytes of a character that begins so. All keys of a row have as many.
const fn width(lead: u8) -> usize {
    match lead {
        0..0x80 => 1,
        0x80..0xE0 => 2,
        _ => 3,
    }
}

/// What the word of this hash tells, of small letters.
pub(super) fn tells(hash: Hash) -> Tells {
    let mut slot = hash.slot();
    while let Some((found, tells)) = TABLE.get(slot % SLOTS) {
        if *found == hash.0 {
            return *tells;
        }
        if *found == 0 {
            break;
        }
        slot += 1;
    }
    Tells::NOTHING
}

const LISTS: &[(Tells, &[&str])] = &[
    (Tells::ALONE.or(Tells::STRONG), STRONG),
    (Tells::ALONE.or(Tells::STRONG).or(Tells::NAME_TOO), STRONG_NAMES),
    (Tells::ALONE.or(Tells::FILLER).or(Tells::NAME_TOO), WEAK),
    (Tells::FILLER, FILLERS),
    (Tells::STRONG, STRONG_IN_PHRASES),
    (Tells::PHRASE, PHRASES),
    (Tells::SENTENCE, SENTENCE),
    (Tells::SPAM, SPAM),
    (Tells::SCHEME, SCHEMES),
    (Tells::HEAD, HEADS),
    (Tells::TAIL, TAILS),
    (Tells::LEGAL_FORM, legal_forms::LONG),
    (Tells::SHORT_FORM, legal_forms::SHORT),
    (Tells::LEGAL_FORM, business::LEGAL_FORMS),
    (Tells::SHORT_FORM, business::SHORT_FORMS),
    (Tells::UNMISTAKABLE.or(Tells::LEGAL_FORM), business::UNMISTAKABLE),
    (Tells::BUSINESS, business::LINES),
    (Tells::BUSINESS_TOO, business::LINES_AND_NAMES),
    (Tells::OPENS_BUSINESS, business::OPENINGS),
    (Tells::BODY_OF, business::BODIES),
    (Tells::AND, AND),
    (Tells::AND_TOO, AND_OR_NAME),
    (Tells::AND_WITHIN, AND_WITHIN_NAMES),
    (Tells::FAMILY, FAMILY),
    (Tells::COUPLE, COUPLE_TITLES),
    (Tells::AT, AT),
    (Tells::DOT, DOT),
    (Tells::WEB, WEB_ENDINGS),
    (Tells::NAME_AND_WEB, NAMES_AND_WEB_ENDINGS),
    (Tells::NO_RUN, NAMES_ALONG_ROWS),
    (Tells::COMMAND, COMMANDS),
    (Tells::SQL, SQL),
    (Tells::TITLE.or(Tells::FILLER), TITLES),
    (Tells::ALONE.or(Tells::STRONG), stand_ins::ROLES),
    (Tells::ALONE.or(Tells::STRONG).or(Tells::NAME_TOO).or(Tells::ROLE), stand_ins::ROLES_AND_NAMES),
    (Tells::ALONE.or(Tells::FILLER).or(Tells::NAME_TOO).or(Tells::ROLE), stand_ins::PRONOUNS),
    (Tells::FILLER, stand_ins::ROLE_FILLERS),
    (Tells::ALONE.or(Tells::STRONG), stand_ins::SAID),
    (Tells::ALONE.or(Tells::FILLER).or(Tells::NAME_TOO), stand_ins::SAID_AND_NAMES),
    (Tells::ALONE.or(Tells::STRONG), stand_ins::LABELS),
    (Tells::ALONE.or(Tells::STRONG), stand_ins::TRIALS),
    (Tells::ALONE.or(Tells::STRONG).or(Tells::NAME_TOO), stand_ins::TRIALS_AND_NAMES),
    (Tells::SPAM, stand_ins::UNMISTAKABLE),
    (Tells::SPAM, stand_ins::ADVERTISED),
    (Tells::ROLE_HEAD, stand_ins::ROLE_HEADS),
    (Tells::GREETING, stand_ins::GREETINGS),
    (Tells::ALONE.or(Tells::NAME_TOO).or(Tells::ROLE).or(Tells::FILLER), stand_ins::LABELS_AND_NAMES),
    (Tells::PHRASE, stand_ins::PHRASES),
    (Tells::SENTENCE, stand_ins::SELLING),
];

/// Words that stand where a name should and are none.
#[rustfmt::skip]
const STRONG: &[&str] = &[
    // English
    "none", "undefined", "unnamed", "untitled", "anonymous", "unknown", "nobody", "noone", "testing", "tests",
    "username", "firstname", "lastname", "fullname", "nickname", "surname", "name", "names", "user", "users",
    "admin", "administrator", "superuser", "customer", "dummy", "demo", "example", "fake", "placeholder", "foobar",
    "tbd", "tba", "tbc", "todo", "tmp", "deleted", "removed", "redacted", "withheld", "unassigned", "unspecified",
    "undisclosed", "unavailable", "inactive", "deceased", "duplicate", "dup", "ditto", "system", "webmaster",
    "postmaster", "hostmaster", "support", "noreply", "mailer", "daemon", "password", "login", "signup", "contact",
    "account", "accounts", "owner", "resident", "occupant", "homeowner", "tenant", "visitor", "recipient", "subscriber",
    "applicant", "employee", "someone", "somebody", "anyone", "anybody", "whoever", "whatever", "nothing", "empty",
    "void", "string", "object", "text", "value", "default", "false", "hello", "blah", "lorem", "ipsum", "idk", "asdf",
    "qwerty", "nfn", "nln", "fnu", "lnu", "fname", "lname", "mname", "myself", "mister", "mr", "mrs", "delete", "n/a",
    "nan/nan", "refused", "declined", "missing", "unidentified", "nameless", "misc", "tbn", "nonetype", "yada",
    "baby", "abcd", "xx", "xxx", "xyz", "aaa", "occupier", "householder", "unreadable", "illegible", "invalid", "junk",
    "spam", "trash", "ref", "div", "bot", "robot", "nul", "yourname", "myname", "ttest", "testt", "tset", "tst",
    "teest", "skip", "nmn", "unk", "mononym", "nothin", "dunno", "selenium", "bla", "blabla", "blahblah", "trololo", "xyzzy", "adsf", "asfd",
    "adf", "asf", "sdf", "caller", "sender", "unknow", "unkown", "anonymus", "anonymouse", "whocares", "nope", "nada", "niente", "rien",
    // German
    "vorname", "nachname", "familienname", "rufname", "mustermann", "musterfrau", "unbekannt", "keine", "keiner",
    "benutzer", "benutzername", "nutzer", "namenlos", "testkunde", "ohne", "vollständiger", "anonym", "anonymisiert", "entfällt",
    "gelöscht", "nichts", "niemanden", "irgendwer",
    // French
    "prénom", "prenom", "inconnu", "inconnue", "anonyme", "aucun", "aucune", "néant", "utilisateur", "utilisatrice",
    "essai", "renseigné", "renseigner", "personne", "supprimé", "quelconque",
    // Spanish, Catalan
    "nombre", "nombres", "apellido", "apellidos", "desconocido", "desconocida", "anónimo", "anónima", "anonimo",
    "anonima", "ninguno", "ninguna", "fulano", "mengano", "zutano", "prueba", "pruebas", "nadie", "usuario", "usuaria",
    "invitado", "invitada", "especificar", "cognoms", "desconegut", "cualquiera", "ningún", "nadita",
    // Portuguese
    "sobrenome", "apelido", "desconhecido", "desconhecida", "nenhum", "nenhuma", "teste", "testes", "ninguém",
    "anônimo", "usuário", "utilizador", "informado", "beltrano", "sicrano",
    // Italian
    "cognome", "sconosciuto", "sconosciuta", "nessuno", "prova", "utente", "ospite", "anonimo",
    // Dutch
    "voornaam", "achternaam", "onbekend", "onbekende", "anoniem", "gebruiker", "nvt", "naamloos", "niets", "iemand",
    // Nordic, Baltic
    "namn", "förnamn", "efternamn", "okänd", "okänt", "användare", "navn", "fornavn", "efternavn", "etternavn", "ukjent",
    "ukendt", "bruker", "bruger", "oppgitt", "angivet", "nimi", "etunimi", "sukunimi", "tuntematon", "testi",
    "käyttäjä", "nafn", "óþekkt", "eesnimi", "perekonnanimi", "vardas", "pavardė", "vārds", "uzvārds", "nežinomas",
    "nezināms", "tundmatu",
    // Polish, Czech, Slovak, Slovene, Croatian, Serbian
    "imię", "imie", "nazwisko", "nazwiska", "nieznany", "nieznana", "nieznane", "nikt", "anonim", "anonimowy",
    "użytkownik", "testowy", "testowa", "podano", "dotyczy", "jméno", "jména", "příjmení", "jmeno", "prijmeni", "neznámý",
    "neznámá", "neznámy", "neznamy", "uživatel", "neuvedeno", "priezvisko", "používateľ", "ime", "prezime", "priimek",
    "nepoznato", "nepoznat", "neznano", "korisnik", "uporabnik", "nema", "nic", "nevím", "nikdo", "testovací",
    // Hungarian, Romanian, Albanian
    "név", "vezetéknév", "keresztnév", "ismeretlen", "teszt", "nincs", "névtelen", "felhasználó", "nume", "prenume",
    "necunoscut", "necunoscută", "niciunul", "utilizator", "emri", "mbiemri", "panjohur",
    // Turkish, Azerbaijani
    "soyad", "soyadı", "soyadınız", "adınız", "isim", "soyisim", "bilinmiyor", "deneme", "isimsiz", "kullanıcı", "yoktur", "bilmiyorum", "misafir",
    "naməlum",
    // Russian, Ukrainian, Bulgarian, Serbian
    "имя", "имени", "фамилия", "фамилии", "отчество", "фио", "неизвестно", "неизвестный", "неизвестна", "неизвестен",
    "нет", "нету", "тест", "тестов", "тестова", "тестовый", "тестовая", "аноним", "никто", "пользователь", "указано", "указан", "отсутствует",
    "ім'я", "імені", "прізвище", "невідомо", "невідомий", "немає", "вказано", "користувач", "анонім", "име", "презиме",
    "фамилно", "няма", "непознат", "непознато", "нема", "ничего", "незнаю", "гость", "клиент", "некто", "гіст", "нікто", "ніхто",
    "фыв", "йцу", "ячс", "ыва", "фыва", "фів", "асд",
    // Greek
    "όνομα", "επώνυμο", "ονοματεπώνυμο", "άγνωστος", "άγνωστη", "άγνωστο", "κανένας", "κανείς", "δοκιμή", "τεστ", "χρήστης",
    "ανώνυμος", "ασδ", "τίποτα", "επισκέπτης",
    // Hebrew, Arabic, Persian, Urdu
    "שם", "אין", "בדיקה", "אנונימי", "משתמש", "ללא", "טסט", "אלמוני", "פלוני", "اسم", "الاسم", "اختبار", "تجربة", "مجهول",
    "مستخدم", "نام", "نامشخص", "ناشناس", "تست", "نامعلوم", "کاربر", "آزمایش", "زائر", "ضيف", "نمیدانم", "نمی‌دانم", "مهمان", "אורח", "לקוח",
    // Hindi, Bengali, Tamil, Thai
    "नाम", "अज्ञात", "परीक्षण", "टेस्ट", "নাম", "অজানা", "টেস্ট", "பெயர்", "मेहमान", "ग्राहक", "ไม่รู้", "ชื่อ", "นามสกุล", "ไม่มี", "ไม่มีชื่อ", "ทดสอบ", "ไม่ระบุ",
    // Vietnamese, Indonesian, Malay, Swahili, Tagalog
    "tên", "không", "nama", "jina", "hakuna", "pengguna", "pangalan", "wala", "khách", "tamu",
    // Chinese, Japanese, Korean
    "姓名", "名字", "无", "無", "无名", "無名", "无名氏", "测试", "測試", "匿名", "未知", "佚名", "张三", "張三", "没有",
    "沒有", "不详", "某某", "某某某", "氏名", "名前", "お名前", "名無し", "名無しさん", "名無しの権兵衛", "なし", "テスト",
    "不明", "ななし", "이름", "성명", "없음", "테스트", "익명", "미상", "홍길동", "아무개", "무명", "不知道", "游客", "遊客", "保密", "路人", "路人甲", "访客", "訪客", "通りすがり", "손님", "몰라", "몰라요", "ㅇㅇ",
    "방문자", "비공개", "ㅁㄴㅇ", "ㅁㄴㅇㄹ", "ㅋㅋ", "ㅎㅎ",
];

/// The same, and names that people bear: Zack Test, Christopher Guest, Jon Tester.
#[rustfmt::skip]
const STRONG_NAMES: &[&str] = &[
    "test", "null", "guest", "tester", "client", "sample", "temp", "anon", "cliente", "kunde", "klant", "gast",
    "invité", "info", "private", "secret", "blank", "abcde",
];

/// Words that are names when they are written as one, and fill phrases.
#[rustfmt::skip]
const WEAK: &[&str] = &[
    "no", "ok", "hi", "lol", "yes", "true", "me", "nan", "nil", "foo", "bar", "baz", "root", "self", "ad", "nom", "nome",
    "muster", "geen", "brak", "yok", "niemand", "naam", "abc", "asd", "qwe", "ingen", "nimeä", "meno", "zxc", "sales",
];

/// Words of which, whatever their order, no name is made: *your name here*, *usuario de prueba*.
#[rustfmt::skip]
const FILLERS: &[&str] = &[
    "a", "is", "this", "just", "the", "not", "to", "be", "or", "insert", "enter", "here", "your", "my", "our", "some",
    "any", "new", "old", "dear", "please", "first", "last", "full", "middle", "given", "family", "person", "people",
    "member", "announced", "determined", "confirmed", "decided", "known", "available", "applicable", "provided",
    "disclosed", "specified", "supplied", "entered", "recorded", "shown", "listed", "said", "stated", "set", "use", "used",
    "call", "do", "did", "does", "has", "have", "was", "as", "above", "below", "same", "see", "notes", "note", "for", "only",
    "valued", "current", "service", "checkout", "closed", "record", "entry", "data", "field", "required", "optional", "type",
    "what", "it", "no", "qa", "answer", "mc", "testy", "mctest", "coward", "thanks", "telling", "you", "of", "none", "business",
    "one", "two", "user", "sir", "madam", "ms", "miss",
    "load", "unit", "automation", "automated", "smoke", "regression", "staging", "prod", "production", "uat", "beta", "important",
    "yet", "male", "female", "number", "avail", "single", "random", "guy", "girl", "yourself", "else", "good", "fine", "cypress",
    "de", "di", "do", "da", "el", "la", "le", "il", "un", "una", "und", "y", "et", "e", "en", "i", "su", "tu", "sus",
    "completo", "sin", "tiene", "tem", "não", "votre", "mon", "pas", "non", "sans", "complet", "ihr", "ihre", "dein", "mein",
    "kein", "nicht", "angegeben", "angabe", "angaben", "bekannt", "vorhanden", "tuo", "mio", "senza", "seu", "meu", "sem",
    "uw", "je", "jouw", "mijn", "ditt", "mitt", "ej", "ikke", "inte", "ei", "dit", "mit", "sinun", "twoje", "nie", "danych",
    "vaše", "bez", "není", "nem", "nincsen", "neve", "teljes", "numele", "fără", "specificat", "ваше", "моё", "мое", "не",
    "без", "χωρίς", "το", "họ", "của", "bạn", "có", "chưa", "biết", "ẩn", "danh", "kiểm", "tra", "người", "dùng", "lengkap",
    "anda", "saya", "tanpa", "tidak", "ada", "tahu", "diketahui", "بدون", "لا", "يوجد", "غير", "معروف", "ندارد", "שלך", "ידוע",
    "לא", "מלא", "פרטי", "משפחה", "पूरा", "आपका", "नहीं", "না", "ไม่", "ระบุ", "ทราบ", "มี", "nessun", "ukendt", "pan", "pani",
];

/// Words that make a placeholder of a phrase and are names alone.
#[rustfmt::skip]
const STRONG_IN_PHRASES: &[&str] = &[
    "noms", "usr", "acct", "usager", "gość", "host", "hóspede", "nom", "nome", "naam", "nimeä", "ad", "meno", "confirmed",
    "announced", "determined", "disclosed", "specified", "provided", "supplied", "applicable", "available", "answer", "stated",
    "angegeben", "bekannt", "vorhanden", "tem", "tiene", "available", "nazwiska", "known", "avail", "ידוע", "brak", "yok", "geen",
];

/// Whole phrases.
#[rustfmt::skip]
const PHRASES: &[&str] = &[
    "n a", "k a", "n n", "n v t", "no one", "first last", "john doe", "jane doe", "john q public", "john smith test",
    "joe bloggs", "jane bloggs", "joe public", "joe schmo", "foo bar", "foo bar baz", "foo foo", "lorem ipsum",
    "lorem ipsum dolor", "lorem ipsum dolor sit amet", "abc def", "abc xyz", "sir madam", "dear sir", "dear sir madam", "dear madam", "dear customer", "don't know", "i don't know",
    "dont know", "object object", "prefer not to say", "me myself and i", "to whom it may concern", "do not use",
    "do not call", "do not contact", "do not email", "do not mail", "as above", "same as above", "see above", "see notes",
    "see below", "not telling", "not telling you", "none of your business", "mind your own business", "click here",
    "no thanks", "no thank you", "no reply", "do not reply", "i don't want to", "bla bla", "bla bla bla", "did not provide",
    "not given", "not set", "the occupant", "lady of the house", "man of the house", "head of household",
    "accounts payable", "human resources", "max mustermann", "erika mustermann", "keine angabe", "keine angaben",
    "jean dupont test", "monsieur madame", "fulano de tal", "fulana de tal", "perico de los palotes", "juan nadie",
    "no aplica", "no tiene", "sin datos", "zé ninguém", "joão ninguém", "tizio caio", "mario rossi test", "jan modaal",
    "jan met de pet", "medel svensson", "ola nordmann", "kari nordmann", "matti meikäläinen", "maija meikäläinen",
    "brak danych", "nie dotyczy", "nie podano", "jan kowalski test", "teszt elek", "minta jános", "gipsz jakab", "vasya pupkin",
    "вася пупкин", "василий пупкин", "иван иванович иванов тест", "не указано", "нет данных", "unknown person",
    "họ và tên", "không có", "không biết", "vô danh", "ẩn danh", "kiểm tra", "thử nghiệm", "chưa có", "tidak ada", "tidak tahu", "غير معروف",
    "لا يوجد", "الاسم الأول", "الاسم الكامل", "নাম নেই", "কেউ না", "نام و نام خانوادگی", "فلان الفلاني", "ישראל ישראלי",
    "פלוני אלמוני", "יש לי", "הזן שם", "qa test", "qa tester", "test deneme", "not found", "access denied", "page not found", "vor und nachname",
    "first middle last", "jane roe", "john roe", "richard roe", "a n other", "an other", "joe average", "tom dick harry", "na na",
    "just me", "it's me", "its me", "only me", "guess who", "random guy", "random person", "your mom", "your mum", "your mother", "go away",
    "leave me alone", "who cares", "i am", "not your business", "no quiero", "no sé", "no se", "não sei", "non lo so", "je ne sais pas",
    "weiß nicht", "weiss nicht", "weet niet", "weet ik niet", "vet inte", "ved ikke", "vet ikke", "en tiedä", "nie wiem", "neviem",
    "nem tudom", "nu știu", "nu stiu", "не знаю", "не хочу", "не скажу", "кто то", "просто так", "не знам", "δεν ξέρω", "לא רוצה",
    "לא יודע", "لا أعرف", "لا اعرف", "không rõ", "tidak mau", "hindi alam", "पता नहीं", "नहीं पता", "unknown caller", "a b c",
    "server error", "internal server error", "mickey mouse",
];

/// Words of sentences. Two of them, among three words or more, are no name.
#[rustfmt::skip]
const SENTENCE: &[&str] = &[
    "i", "you", "your", "yours", "we", "they", "them", "is", "are", "was", "were", "have", "has", "had", "would", "could",
    "should", "want", "need", "know", "love", "get", "got", "give", "this", "that", "these", "those", "what", "which", "why",
    "how", "when", "where", "there", "here", "please", "thanks", "thank", "hi", "hey", "hello", "welcome", "dear", "buy",
    "cheap", "free", "online", "order", "now", "today", "call", "follow", "subscribe", "earn", "money", "profile", "offer",
    "account", "user", "click", "check", "visit", "link", "website", "saw", "for", "with", "from", "don't", "can't", "won't",
    "it", "not", "but", "because", "just", "about", "been", "closed", "locked", "verify", "verified", "update", "look", "looking",
    "best", "price", "prices", "deal", "make", "more", "very", "the", "to", "on", "in", "at", "my", "me", "interested", "only",
    "ich", "bin", "ist", "nicht", "sie", "wir", "haben", "bitte", "je", "suis", "est", "vous", "nous", "avez", "pour", "yo", "soy",
    "usted", "tienes", "para", "por", "gracias", "eu", "sou", "você", "obrigado", "io", "sono", "per", "favore", "grazie", "я", "ты",
    "вы", "мы", "это", "для", "ваш", "вас", "что", "как", "привет", "здравствуйте", "спасибо", "пожалуйста", "на", "по", "вам", "ja",
    "jestem", "proszę", "dziękuję", "ben", "bir", "için", "saya", "kamu", "tôi", "bạn",
];

/// Words of advertisements: one is enough.
#[rustfmt::skip]
const SPAM: &[&str] = &[
    "congratulations", "congrats", "prize", "winner", "lottery", "bitcoin", "btc", "usdt", "ethereum", "viagra", "cialis", "giveaway", "instagram",
    "whatsapp", "telegram", "snapchat", "onlyfans", "tiktok", "youtube", "facebook", "casino's", "airdrop", "jackpot",
    "escorts", "porn", "porno", "xnxx", "pornhub", "nudes", "webcam", "backlinks", "seo", "forex", "payday", "bit.ly",
    "iphone", "unsubscribe", "html", "javascript", "skype", "бесплатно", "выиграли", "казино", "заработок",
    "скидка", "купить", "биткоин", "ставки", "kostenlos", "gratuit", "ganaste", "ganhou", "免费", "微信", "加微信", "赌场",
];

/// Words that open a web address, where they are not written as names are.
pub(super) const SCHEMES: &[&str] = &["http", "https", "hxxp", "hxxps", "www", "ftp", "tg", "xn"];

/// Words that begin a compound: testuser, nolastname.
#[rustfmt::skip]
const HEADS: &[&str] = &[
    "test", "tester", "testing", "no", "first", "last", "full", "user", "my", "your", "dummy", "demo", "sample", "fake",
    "guest", "default", "temp", "new", "none", "null", "unknown", "anonymous", "mctest", "testy", "muster", "blah", "the", "any",
    "some", "without", "teste", "prueba", "foo", "real",
];

/// Words that end one.
#[rustfmt::skip]
const TAILS: &[&str] = &[
    "test", "tester", "testing", "name", "names", "nam", "user", "account", "last", "first", "lastname", "firstname", "customer",
    "client", "person", "member", "contact", "kunde", "kundin", "konto", "nutzer", "benutzer", "face", "erson", "data", "case",
    "reply", "mail", "email", "ing", "tester", "null", "none", "guest", "surname", "unknown", "frau", "mann", "mail", "given", "blah",
    "bar", "one", "testname", "ington",
];

/// Words between two people.
const AND: &[&str] = &[
    "and", "und", "och", "و", "и", "и/или", "та", "και", "és", "oder", "si", "ואת", "और", "এবং", "và", "și",
    "şi",
];

/// The same, but names as well.
const AND_OR_NAME: &[&str] = &["og", "ve", "dan", "va", "ja", "en", "or", "et", "ir", "dhe", "nebo", "lub"];

/// The same within one family name: Ortega *y* Gasset, Gaudí *i* Cornet, Silva *e* Costa.
const AND_WITHIN_NAMES: &[&str] = &["y", "e", "i", "a", "u", "й"];

/// Words that tell a family before or after its name.
#[rustfmt::skip]
const FAMILY: &[&str] = &[
    "familie", "famille", "familia", "família", "famiglia", "fam", "familjen", "familien", "rodina", "rodzina", "państwo",
    "manželé", "семья", "сім'я", "родина", "οικογένεια", "aile", "ailesi", "gia", "keluarga", "perhe", "család", "obitelj",
    "porodica", "eheleute", "ehepaar", "époux", "coniugi", "cônjuges", "messrs", "sigg", "משפחת", "عائلة", "家族", "一家", "ご夫妻", "夫妇",
];

/// Titles of a couple.
#[rustfmt::skip]
pub(super) const COUPLES: &[(&str, &str)] = &[
    ("mr", "mrs"), ("mr", "ms"), ("dr", "mrs"), ("sr", "sra"), ("señor", "señora"), ("sig", "sigra"), ("signor", "signora"),
    ("herr", "frau"), ("monsieur", "madame"), ("m", "mme"), ("heer", "mevrouw"), ("dhr", "mevr"), ("dhr", "mw"),
    ("pan", "pani"), ("senhor", "senhora"), ("d", "dña"), ("don", "doña"), ("herra", "rouva"), ("herr", "fru"),
    ("domnul", "doamna"), ("mum", "dad"), ("mom", "dad"), ("bay", "bayan"), ("г-н", "г-жа"), ("κος", "κα"), ("hr", "fr"),
    ("bapak", "ibu"), ("encik", "puan"), ("lord", "lady"), ("senyor", "senyora"),
];

const COUPLE_TITLES: &[&str] = &[
    "mrs", "ms", "sra", "señora", "sigra", "signora", "frau", "madame", "mme", "mevrouw", "mevr", "mw",
    "pani", "senhora", "dña", "doña", "rouva", "fru", "doamna", "dad", "bayan", "г-жа", "κα", "fr", "ibu",
    "puan", "lady", "senyora",
];

/// The @ in words.
const AT: &[&str] = &[
    "at", "arroba", "chiocciola", "arobase", "klammeraffe", "собака", "собачка", "малпа", "małpa", "atsign",
];

/// The dot in words.
const DOT: &[&str] =
    &["dot", "punto", "ponto", "punkt", "point", "точка", "крапка", "kropka", "nokta", "titik", "punt"];

/// What a web address ends with that says so in words or without a path. Country codes are left out
/// that are names too (li, ng, my).
#[rustfmt::skip]
const WEB_ENDINGS: &[&str] = &[
    "com", "net", "org", "info", "biz", "ru", "io", "xyz", "cn", "tk", "ml", "ga", "cf", "ly", "cc", "ws", "pw", "su", "ua",
    "de", "fr", "uk", "br", "pl", "eu", "us", "in", "jp", "edu", "gov", "mil", "int", "co", "me", "tv", "gg", "gl", "gle", "es",
    "it", "nl", "be", "ch", "at", "se", "dk", "cz", "hu", "gr", "pt", "ro", "tr", "kz", "by", "mx", "ar", "cl", "au", "nz", "za",
    "kr", "hk", "tw", "sg", "th", "vn", "ph", "ir", "pk", "ca", "рф", "рус", "бг", "укр", "срб", "сайт", "онлайн", "дети", "москва",
    "中国", "中國", "公司", "网络", "網路", "香港", "台湾", "台灣", "在线", "コム", "みんな", "닷컴", "한국", "ไทย", "भारत", "ελ",
];

/// Top-level names of three letters or more that are names of people too, or end their names.
#[rustfmt::skip]
const NAMES_AND_WEB_ENDINGS: &[&str] = &[
    "abb", "abbott", "ally", "art", "austin", "bar", "bharti", "bauhaus", "blanco", "bom", "bond", "bosch", "bugatti", "cal", "cam",
    "cash", "case", "cat", "chase", "chloe", "dad", "day", "dell", "dev", "doc", "dot", "duck", "eng", "esq", "fan", "ferrero",
    "ford", "fox", "gal", "gallo", "gallup", "gay", "goodyear", "hermes", "hughes", "hyatt", "irish", "jnj", "joy", "juniper",
    "kia", "kim", "komatsu", "lancaster", "land", "lasalle", "latino", "law", "leclerc", "lilly", "lincoln", "linde", "london",
    "lotte", "love", "maison", "man", "marriott", "mba", "mckinsey", "med", "melbourne", "merck", "men", "ngo", "nico", "norton",
    "one", "ong", "ott", "page", "paris", "phd", "pictet", "pink", "pro", "prof", "ren", "rich", "rogers", "sakura", "sas",
    "schmidt", "schwarz", "scot", "sharp", "shaw", "sky", "song", "star", "suzuki", "sydney", "toyota", "trust", "vegas", "viva",
    "wales", "walter", "wang", "weber", "weir", "win", "wine", "wow", "you", "yun", "zara", "zip", "foo", "moe", "moi", "est",
    "new", "red", "rip", "how", "inc", "llc", "ltd", "gmbh", "srl", "sarl", "ltda", "school", "church", "cruz", "cpa", "dds", "rest",
    "son", "jr", "sr", "esurance", "madrid", "milano", "jo", "amie", "lat", "bio", "arte", "bank", "dance", "gent", "wien", "save",
];

/// Names that are runs of keys: Trew, Wert, Azer, Weert.
const NAMES_ALONG_ROWS: &[&str] = &["trew", "wert", "azer", "abcde", "rewe", "zert", "wertz"];

/// Titles that stand before any name.
#[rustfmt::skip]
const TITLES: &[&str] = &[
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "herr", "frau", "monsieur", "madame", "mme", "señor", "señora",
];

/// Words of SQL, one of which is in every statement that injections make.
#[rustfmt::skip]
const SQL: &[&str] = &[
    "or", "and", "xor", "like", "union", "having", "order", "group", "select", "drop", "insert", "delete", "update", "truncate",
    "waitfor", "alter", "exec", "into",
];

/// Commands that injections call.
#[rustfmt::skip]
const COMMANDS: &[&str] = &[
    "ls", "cat", "id", "whoami", "uname", "rm", "wget", "curl", "ping", "sleep", "nc", "bash", "sh", "echo", "ifconfig",
    "netstat", "dir", "type", "powershell", "cmd", "chmod", "python", "perl", "php", "nslookup", "ipconfig", "passwd", "pwd",
    "shutdown", "reboot", "calc", "tftp", "telnet", "touch", "env", "printenv", "ps",
];

/// The words of placeholders in languages that are written without spaces.
#[rustfmt::skip]
pub(super) const UNSPACED: &[&str] = &[
    "测试", "測試", "试用", "用户", "用戶", "匿名", "未知", "无名", "無名", "氏", "姓名", "名字", "名",
    "没有", "沒有", "无", "無", "不详", "不明", "您的", "你的", "我的", "テスト", "ユーザー", "太郎", "花子",
    "氏名", "名前", "お名前", "なし", "名無し", "さん", "サンプル", "ゲスト", "이름", "성명", "없음", "어요", "입니다",
    "테스트", "사용자", "익명", "미상", "게스트", "ไม่", "ระบุ", "ชื่อ", "มี", "ทราบ", "ทดสอบ", "某", "先生", "女士", "小姐",
    "客户", "客戶", "お客様", "様", "顧客", "고객", "고객님", "회원", "会员", "會員", "ダミー", "仮", "다라", "가나",
];

/// The unspaced words that no name is made of alone; one of them must be there.
#[rustfmt::skip]
pub(super) const UNSPACED_STRONG: &[&str] = &[
    "测试", "測試", "用户", "用戶", "匿名", "未知", "姓名", "名字", "没有", "不详", "不明", "無名", "无名",
    "テスト", "ユーザー", "氏名", "名前", "名無し", "サンプル", "ゲスト", "이름", "성명", "없음", "테스트",
    "사용자", "익명", "ไม่", "ทดสอบ", "ชื่อ", "某", "客户", "客戶", "お客様", "고객", "회원", "会员", "會員", "ダミー",
];

/// Rows of keyboards, QWERTY, QWERTZ, AZERTY, Dvorak and those of other alphabets, and the alphabets
/// themselves: a run along one is no name.
#[rustfmt::skip]
pub(super) const ROWS: &[&str] = &[
    "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn",
    "qazwsxedcrfvtgbyhnujm", "aoeuidhtns", "abcdefghijklmnopqrstuvwxyz",
    "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю", "йцукенгшщзхї", "фівапролджє", "абвгдеёжзийклмноп", "љњертзуиопш", "асдфгхјклчћ",
    "ςερτυθιοπ", "ωερτυθιοπ", "ασδφγηξκλ", "ζχψωβνμ", "αβγδεζηθικλμνξοπ", "קראטוןםפ", "שדגכעיחלךף", "זסבהנמצתץ", "אבגדהוזחטיכלמנ",
    "ضصثقفغعهخحجد", "شسيبلاتنمكط", "شسیبلاتنمکگ", "ئءؤرلاىةوزظ", "ๆไำพะัีรนยบล", "ฟหกดเ้่าสวง", "ผปแอิืทมใฝ",
    "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ", "ㅋㅌㅊㅍㅠㅜㅡ", "가나다라마바사아자차카타파하", "あいうえおかきくけこ", "一二三四五六七八九十",
    "甲乙丙丁戊己庚辛壬癸",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found() {
        for (told, words) in LISTS {
            for word in *words {
                let found = tells(Hash::of(word));
                assert!(found.or(*told) == found, "{word}");
                assert!(word.chars().all(|c| !c.is_uppercase()), "{word}: not in small letters");
            }
        }
    }

    #[test]
    fn the_table_has_room() {
        let used = TABLE.iter().filter(|(hash, _)| *hash != 0).count();
        assert!(used * 2 < SLOTS, "{used} of {SLOTS}");
    }
}
