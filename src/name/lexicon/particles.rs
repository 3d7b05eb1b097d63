//! Particles: the words that tie a family name to what stands before it, by language.
//! Not decided here: whether such a word is a particle where it stands (see `case`).
//!
//! General knowledge of orthography, checked against the rules of the languages named: Dutch
//! (Taalunie, Leidraad), German (Duden), French (Imprimerie nationale), Spanish (RAE, Ortografía
//! 2010 §4.2.4.1), Portuguese (Acordo Ortográfico 1990), Italian usage, ALA-LC for Arabic.
//! Collected 2026-11.

/// Lower case wherever they stand between two words of a name.
#[rustfmt::skip] // it would set the words of a language beside the name of the next
pub(super) const PARTICLES: &[&str] = &[
    // Dutch, Flemish, Afrikaans
    "van", "der", "den", "ter", "ten", "tot", "vander", "vanden", "vd",
    // German
    "von", "vom", "zu", "zum", "zur", "und", "dem", "auf",
    // French
    "de", "du", "des",
    // Spanish; "y" joins two family names
    "del", "y", "dels",
    // Portuguese
    "da", "do", "das", "dos",
    // Italian
    "di", "dal", "dalla", "dalle", "dei", "degli", "della", "delle", "dello",
    // Swedish, Danish, Norwegian
    "af", "av", "til",
    // Arabic, Malay, Persian, Urdu
    "bin", "ibn", "bint", "binti", "binte", "bt", "bte", "ul", "ud", "ur",
    // Welsh
    "ap", "ab", "ferch", "verch",
    // Kikuyu and its neighbours
    "wa", "arap",
    // English styles
    "of", "the", "and", "et", "och", "og",
    // Japanese, of the court; Romanian bynames; Iban; German
    "no", "cel", "anak", "am", "im", "geb", "roz", "nee", "domu",
];

/// The same in letters beyond ASCII: Russian forms of the above, patronymics of the Caucasus and
/// Central Asia, and the word that brings a maiden name.
pub(in super::super) const PARTICLES_BEYOND_ASCII: &[&str] = &[
    "née", "né", "bəy", "ağa", "xanım", "mirzə", "özv", "ван", "фон", "де", "дер", "ден", "дель", "делла",
    "дю", "ди", "да", "дос", "ла", "ле", "цу", "ибн", "бин", "бинт",
];

/// Words that make a father's name a patronymic, of the Caucasus and Central Asia.
pub(super) const PATRONYMICS: &[&str] =
    &["oglu", "ogly", "ogli", "qizi", "kyzy", "kizi", "gyzy", "uly", "uulu"];

/// The same in letters beyond ASCII.
pub(in super::super) const PATRONYMICS_BEYOND_ASCII: &[&str] =
    &["oğlu", "qızı", "kızı", "оглы", "кызы", "оғлу", "гызы", "ұлы", "қызы", "улы", "уулу", "огли", "oʻgʻli"];

/// Lower case only right after a particle: *de la Cruz* but *La Guardia*.
pub(super) const ARTICLES: &[&str] = &["la", "las", "los", "le", "les", "lo", "het", "een"];

/// Lower case only before an article: *in 't Veld*, *op de Beeck*, *auf der Maur*.
pub(super) const PREPOSITIONS: &[&str] =
    &["op", "in", "aan", "bij", "uit", "uyt", "onder", "over", "voor", "tot", "auf", "aus", "an"];

/// Articles that a preposition may lean on.
pub(super) const ARTICLES_OF_PREPOSITIONS: &[&str] = &["de", "den", "der", "dem", "het", "'t"];

/// Particles where their neighbours or the locale say so, and mostly names or nothing: *na Ayutthaya*,
/// *Moshe ben Maimon*.
pub(super) const AT_TIMES: &[&str] =
    &["e", "i", "na", "te", "z", "ze", "ben", "bat", "bas", "mibeit", "mimishpachat"];

/// Words that stay small between two hyphens, beside the particles: *Zia-ul-Haq*, *Bar-sur-Aube*.
pub(in super::super) const BETWEEN_HYPHENS: &[&str] = &[
    "sur", "sous", "en", "aux", "ul", "ud", "ur", "un", "us", "uz", "ez", "ush", "al", "el", "e", "i", "ı",
    "o", "et",
];

/// Left small where the rest of the name was cased with care, though capitals would not become so.
pub(super) const SMALL_BY_CHOICE: &[&str] = &[
    "al", "el", "ad", "ar", "as", "at", "az", "an", "ash", "ben", "bat", "bar", "ould", "ait", "na", "ka",
    "te", "thoe", "to", "toe", "v", "ha", "he", "nan", "nam", "fils", "pere", "id", "d", "dy", "umm", "mint",
    "ag", "lui", "din", "lu", "il", "sem", "herbu", "ki", "tu", "pasha", "mgr", "lek", "ks", "hab", "drs",
    "ml", "ifj", "bey", "beg", "bek", "xan", "aga", "bas", "mibeit", "mimishpachat", "mhic", "mhac", "li",
    "gli", "e", "i", "o", "a", "u", "und", "et", "ja", "og", "och", "fitz", "z", "ze", "us", "dela", "delos",
    "san", "abu", "nic", "mac", "ua", "ui", "ni", "os", "en", "vel", "zi", "st", "ou", "ta", "mc",
];

/// Words beyond ASCII that are left small likewise: the farms of Iceland and the Faroes, Turkish and
/// Czech bynames, the French, Danish and German *elder*.
pub(in super::super) const SMALL_BEYOND_ASCII: &[&str] = &[
    "á", "í", "við", "frá", "úr", "hanım", "paşa", "starší", "mladší", "père", "d.ä.", "özv.", "δρ", "κ.",
    "κα",
];

/// Family names that keep the capital of *De* before them, after Italian use: *De Luca*.
pub(super) const AFTER_CAPITAL_DE: &[&str] = &[
    "luca", "rossi", "sica", "niro", "laurentiis", "angelis", "santis", "filippo", "filippis", "gregorio",
    "marco", "marchi", "martino", "martini", "carlo", "palma", "vito", "stefano", "stefani", "benedetti",
    "benedictis", "bono", "bortoli", "crescenzo", "felice", "felici", "feo", "francesco", "franceschi",
    "gasperi", "giorgi", "giorgio", "lorenzo", "luigi", "magistris", "mita", "nicola", "paoli", "paolis",
    "pasquale", "ruggiero", "simone", "vincenzo", "vivo", "sanctis", "cesare", "cecco", "donato", "lillo",
    "maio", "marinis", "meo", "michele", "mattia", "padova", "piero", "pietro", "robertis", "rosa", "siervo",
    "sciglio", "vecchi", "vita", "zerbi", "zan", "curtis", "amicis", "andre", "gregori", "rita", "biasi",
    "bellis",
    // English, and those that only Flanders spells so: there the particle is a capital.
    "quincey", "backer", "baere", "baets", "block", "bock", "boeck", "bondt", "brabander", "brauwer",
    "bruycker", "bruyne", "caluwe", "ceulaer", "ceuster", "clerck", "clercq", "coninck", "coster", "crem",
    "croo", "cuyper", "dobbeleer", "feyter", "geyter", "graeve", "grauwe", "groote", "gucht", "haes",
    "jaeger", "jonghe", "keersmaeker", "ketelaere", "keukeleire", "keyser", "keyzer", "kimpe", "laet",
    "maesschalck", "maeyer", "meulemeester", "meulenaere", "meyere", "muynck", "naeyer", "paepe", "pauw",
    "pelsmaeker", "poorter", "praeter", "raedt", "roeck", "roover", "rycke", "schepper", "sloover", "smedt",
    "smet", "spiegeleer", "sutter", "temmerman", "troyer", "vadder", "valck", "veirman", "vlaeminck",
    "vleeschauwer", "volder", "vriendt", "vuyst", "waele", "weerdt", "weert", "wever", "wulf", "zutter",
    "cauwer", "corte", "gendt",
];

/// Family names whose bearers write *Van* with a capital, American and Belgian use: *Van Dyke*.
pub(super) const AFTER_CAPITAL_VAN: &[&str] = &[
    "dyke", "halen", "buren", "damme", "zandt", "patten", "winkle", "ness", "allen", "hollen", "camp",
    "doren", "vechten", "sant", "peebles", "nuys", "cleef", "heusen", "impe", "aert", "avermaet", "helsing",
    "horne", "rompuy", "zant", "alen", "arsdale", "exel", "horn", "wyck", "alstyne", "rensselaer",
    "valkenburg", "slyke", "vleck", "vliet", "looy", "hool", "himst", "moer", "petegem", "hooydonck", "drew",
    "duyne", "orden", "gundy", "brocklin", "dyken", "dien", "noy", "pelt", "ginkel", "nostrand", "cortlandt",
    "cott", "devanter", "fleet", "hise", "houten", "lear", "natta", "ronk", "sickle", "sickler", "susteren",
    "tassel", "tassell", "trees", "wagenen", "wagoner", "wert", "winkel", "zile", "epps", "dusen", "deusen",
    "cleave", "deventer", "gilder", "hoesen", "laningham", "landingham", "norden", "nortwick", "osdol",
    "raalte", "riper", "schaick", "sciver", "voorhis", "voorhees", "vranken", "wormer",
    // Likewise of Flanders.
    "acker", "assche", "bockstal", "brempt", "buyten", "cauwelaert", "cauwenberghe", "daele", "eetvelt",
    "eynde", "ginderachter", "grembergen", "haecht", "hecke", "hecken", "herck", "hoecke", "hulle",
    "keirsbilck", "laere", "landeghem", "lierde", "maele", "moerkerke", "nieuwenhove", "nuffel",
    "overstraeten", "overtveldt", "parijs", "peteghem", "poucke", "quickenborne", "reeth", "severen",
    "speybroeck", "steenberge", "steenkiste", "tichelt", "vaerenbergh", "vlierberghe", "walle", "weyenbergh",
    "wynendaele",
];

/// Names that *das* ties to what stands before, in Portuguese; elsewhere Das is a name of its own.
pub(super) const AFTER_DAS: &[&str] = &[
    "neves", "dores", "gracas", "chagas", "flores", "virgens", "merces", "candeias", "montanhas", "almas",
    "angustias", "portas", "povoas",
];

/// Names after which, or before which, a single *E* joins rather than abbreviates (Portuguese).
pub(super) const PORTUGUESE: &[&str] = &[
    "silva", "souza", "sousa", "castro", "melo", "mello", "costa", "abreu", "lima", "santos", "oliveira",
    "ferreira", "pereira", "almeida", "azevedo", "barros", "carvalho", "cunha", "fonseca", "freitas",
    "lacerda", "andrade", "albuquerque", "cavalcanti", "menezes", "meneses", "moura", "noronha", "pinto",
    "queiroz", "rocha", "sampaio", "vasconcelos", "vasconcellos", "brito", "lemos", "macedo", "magalhaes",
    "dato", "iradier", "braganca", "holanda", "teixeira", "braga", "motta", "mota", "bulhoes", "gusmao",
    "leme", "sa",
];

/// Given names that tell a Catalan, whose family names a single *I* joins.
pub(super) const CATALAN: &[&str] = &[
    "jordi", "josep", "joan", "pere", "lluis", "antoni", "francesc", "miquel", "carles", "artur", "pau",
    "ramon", "enric", "jaume", "oriol", "montserrat", "merce", "nuria", "gaudi", "mas", "pujol", "macia",
    "companys", "prat", "puig", "joaquim", "josefina", "agusti", "bernat", "guillem", "marti", "quim",
    "xavier", "narcis", "ferran", "salvador", "domenec", "pompeu", "jacint", "angel", "manuel", "eduard",
    "vicent", "andreu", "ausias", "arnau", "roser", "eulalia",
];

/// Family names of Thailand that *na* (of) joins to a place.
pub(super) const AFTER_NA: &[&str] = &[
    "ayutthaya", "ayudhya", "thalang", "ranong", "nakorn", "nakhon", "songkhla", "lampang", "chiangmai",
    "champassak", "pombejra",
];

/// French family names whose article is a capital after *de* (Imprimerie nationale): *de La Fontaine*.
/// In Spanish and English names it is small: *de la Torre*, *de la Mare*.
pub(super) const AFTER_CAPITAL_LA: &[&str] = &[
    "boetie", "bruyere", "condamine", "fayette", "ferronnays", "fontaine", "gueronniere", "harpe", "hire",
    "meilleraye", "mettrie", "motte", "palice", "perouse", "rochefoucauld", "rochejaquelein", "sabliere",
    "salle", "tour", "tremoille", "valliere", "varende", "verendrye", "vrilliere",
];

/// Given names of today's Italy that neither Spain nor France shares: after them *De*, *Del*, *Della* and
/// their kin open a family name, with a capital.
pub(super) const ITALIAN: &[&str] = &[
    "alessandra", "alessandro", "alessia", "alessio", "antonella", "antonello", "beppe", "carlo", "caterina",
    "chiara", "cinzia", "ciriaco", "ciro", "claudio", "corrado", "daniele", "dario", "davide", "domenico",
    "donatella", "edoardo", "elisabetta", "emanuele", "enzo", "erri", "ettore", "eugenio", "fabrizio",
    "federica", "filippo", "flavio", "francesca", "francesco", "franco", "gaetano", "gennaro", "giacomo",
    "giancarlo", "gianfranco", "gianluca", "gianluigi", "gianmarco", "gianni", "gianpaolo", "giorgia",
    "giorgio", "giovanna", "giovanni", "giulia", "giuliano", "giulio", "giuseppe", "giuseppina", "grazia",
    "graziano", "ilaria", "jacopo", "lapo", "luca", "luigi", "manolo", "massimiliano", "massimo", "matteo",
    "maurizio", "mauro", "mirko", "nicola", "nino", "nunzia", "ornella", "paolo", "peppino", "pierluigi",
    "piero", "pietro", "raffaele", "raffaella", "renzo", "riccardo", "rocco", "rosaria", "salvatore",
    "sandro", "serena", "silvio", "simona", "stefania", "stefano", "tiziana", "tiziano", "tommaso", "tullio",
    "ugo", "umberto", "valentina", "vincenzo", "vito", "vittoria", "vittorio", "walter",
];

/// Families and places of old Italy that keep a small preposition before them all the same: *Piero
/// della Francesca*.
pub(super) const OLD_ITALIAN: &[&str] = &[
    "bande", "carmagnola", "casa", "castagno", "chirico", "colonne", "duca", "faggiuola", "faggiola",
    "francesca", "gherardesca", "magistris", "majano", "medici", "mirandola", "piombo", "pollaiolo",
    "pollaiuolo", "porta", "quercia", "robbia", "rovere", "sarto", "scala", "torre", "vaga", "verme",
    "verrocchio", "vigna", "vigne", "viti", "volpaia", "ricci", "benci", "albizzi", "gambara",
];

/// Given names between which *ben* and *bat* are the Hebrew son and daughter of, no name: *Moshe ben
/// Maimon*, but *John Ben Smith*.
pub(super) const HEBREW: &[&str] = &[
    "aaron", "abba", "abraham", "adah", "aharon", "akiva", "akiba", "amnon", "amram", "asher", "avi",
    "avigdor", "avraham", "azriel", "bachya", "baruch", "batya", "bezalel", "binyamin", "boaz", "chaim",
    "chana", "chanah", "chaya", "dan", "daniel", "david", "devorah", "dov", "efraim", "eliezer", "elazar",
    "eleazar", "eliyahu", "elisha", "elimelech", "ephraim", "esther", "ezra", "gamliel", "gamaliel",
    "gershom", "gershon", "hannah", "hillel", "hyrcanus", "isaac", "israel", "issachar", "jacob", "jehuda",
    "jonah", "joseph", "joshua", "judah", "kalonymus", "leah", "levi", "maimon", "manasseh", "manoah",
    "meir", "menachem", "menahem", "menashe", "michal", "miriam", "mordecai", "mordechai", "moses", "moshe",
    "nachman", "nahman", "naftali", "naphtali", "natan", "nathan", "nehemiah", "netanel", "nissim", "noach",
    "ovadia", "perahiah", "peretz", "pinchas", "rachel", "reuven", "rivka", "rivkah", "rut", "saadia",
    "samson", "samuel", "sarah", "shaul", "shimon", "shlomo", "shmuel", "shem", "simcha", "simeon", "simon",
    "solomon", "tarfon", "tov", "tzipporah", "tzvi", "uri", "uziel", "yaakov", "yael", "yechiel", "yehoshua",
    "yehuda", "yehudah", "yisrael", "yishmael", "yitzchak", "yitzhak", "yochanan", "yohanan", "yona",
    "yosef", "yoseph", "zakkai", "zalman", "zev", "zvi", "zechariah",
];

/// What the Hebrew article *ha-* stands before, in the style of a rabbi: *Yehuda ha-Levi*.
pub(super) const HEBREW_EPITHETS: &[&str] = &[
    "levi", "kohen", "kohein", "cohen", "rav", "nasi", "nagid", "navi", "hasid", "chasid", "yitzhari",
    "zaken", "kadosh", "penini", "meiri", "melitz", "bavli", "parchi", "sefardi", "ari", "gadol", "katan",
];

/// After an elided *d'*, places and houses before which it is small even in Italian: *Tommaso d'Aquino*.
pub(in super::super) const AFTER_SMALL_D: &[&str] = &[
    "aquino", "aragona", "arezzo", "assisi", "este", "ivrea", "orta", "ortenzio", "urbino", "istria",
    "abano", "ascoli", "alcamo", "avalos", "acquapendente", "asburgo",
];

/// After an elided *D'*, family names of Goa, Portugal and England, which end as French ones do but
/// keep their capital: *D'Cruz*.
pub(in super::super) const AFTER_CAPITAL_D: &[&str] = &[
    "aguiar", "arcy", "cruz", "brickashaw", "eon", "oyly", "israeli", "amours", "souz", "vaz", "jesus",
    "marcus", "jan", "juan", "shawn", "sean", "andre", "qwell", "angelis", "ambrosis", "agostinis",
    "onofrio",
];

/// Faculties after a German *Dr.*: *Dr. med.*, *Dr. rer. nat.*
pub(super) const FACULTIES: &[&str] = &[
    "med", "phil", "rer", "nat", "iur", "jur", "habil", "theol", "dent", "vet", "pol", "oec", "hc", "agr",
    "sc", "mult",
];

/// Family names of Vietnam: before them nothing, after them no particle (*Nguyen Van Anh*).
pub(super) const VIETNAMESE: &[&str] = &[
    "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo",
    "duong", "ly", "dinh", "truong", "trinh", "doan", "mai", "cao", "luong", "luu", "ta", "thai", "trieu",
    "quach", "vuong", "kieu", "lam", "chau", "to", "tong", "la", "mac", "dao", "dam", "diep", "ton", "han",
    "bach", "phung", "thach", "tieu",
];

/// Family names of China and Korea, romanised: what follows them is a given name, no particle.
pub(super) const EAST_ASIAN: &[&str] = &[
    "li", "wang", "zhang", "liu", "chen", "yang", "huang", "zhao", "wu", "zhou", "xu", "sun", "ma", "zhu",
    "hu", "guo", "he", "lin", "luo", "gao", "zheng", "liang", "xie", "song", "tang", "deng", "feng", "han",
    "cao", "zeng", "peng", "xiao", "cai", "pan", "tian", "dong", "yuan", "yu", "ye", "jiang", "du", "su",
    "wei", "cheng", "lu", "ding", "shen", "ren", "yao", "lau", "chan", "wong", "cheung", "leung", "ng",
    "kwok", "tsai", "hsu", "hsieh", "xi", "qi", "mao", "bao", "an", "mo", "fu", "gu", "ji", "na", "bai",
    "shi", "tan", "lim", "goh", "teo", "ong", "koh", "chua", "tung", "chiang", "kong", "chow", "mok", "yip",
    "fung", "lam", "tsang", "chiu", "lo", "tse",
];

/// Family names of Korea and China that are words or names elsewhere too: only before a given name with
/// a hyphen do they tell one (*Li Ka-shing*).
pub(super) const HYPHENATES: &[&str] = &[
    "an", "do", "im", "no", "youn", "sung", "so", "gim", "ra", "pyo", "ha", "ku", "bang", "byun", "won",
    "jin", "ki", "eom", "um", "maeng", "tak", "wi", "jo", "kook", "shon", "uhm", "yeo", "li", "soong", "lui",
    "lo", "au", "yuen", "poon", "tsui", "szeto", "chau", "kwan",
];

/// Family names of Korea: a hyphenated given name after them has one capital (*Ban Ki-moon*).
pub(super) const KOREAN: &[&str] = &[
    "kim", "lee", "park", "choi", "jung", "jeong", "kang", "cho", "yoon", "yun", "jang", "lim", "han", "oh",
    "seo", "shin", "kwon", "hwang", "song", "ahn", "moon", "ban", "bae", "baek", "yoo", "ryu", "noh", "roh",
    "rhee", "yi", "chung", "chang", "hong", "jeon", "jun", "ko", "koo", "min", "nam", "pak", "paik", "shim",
    "sim", "son", "sohn", "suh", "woo", "yang", "chun", "chin", "heo", "hur", "ma", "gong", "kwak", "seong",
    "cha", "ju", "joo",
    // Taiwan and Singapore write the given name likewise: Tung Chee-hwa, Lee Hsien-loong.
    "chen", "lin", "huang", "chiang", "tsai", "wang", "bong", "na", "leung", "sun", "cheung", "chow", "chan",
    "lau", "lam", "tsang", "yip", "kwok", "mok", "wong", "ng", "tam", "ho", "chu", "fung", "tse", "siu",
    "yeung", "liu", "wu", "hsu", "hsieh", "lai", "tung", "chien", "hou",
];
