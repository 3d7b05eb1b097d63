//! Whether two words in Latin letters may be one word of a language that has several ways into them. Not how
//! words sound: that is `sound`, and holds of any language.
//!
//! A [`Tradition`] is a table of rows; a row holds the spellings of one sound or syllable, the standard first.
//! Two words may be one where they fall into the same pieces: letters that are equal, or spellings of one row.

/// Spellings of one sound, and the standard one before them.
type Row = (&'static str, &'static [&'static str]);

/// The ways in which a language is romanised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tradition {
    rows: &'static [&'static [Row]],
    /// Whether one of the two words must be in the standard, as pinyin is: between two other spellings the table
    /// says nothing.
    standard: bool,
}

/// Longer words are the same or they are not.
const LONGEST: usize = 40;

impl Tradition {
    /// Whether the words may be one; where the tradition has a standard, `a` is in it.
    pub(super) fn same(self, a: &str, b: &str) -> bool {
        if a == b {
            return true;
        }
        if a.len().max(b.len()) > LONGEST || !a.is_ascii() || !b.is_ascii() || a.is_empty() || b.is_empty() {
            return false;
        }
        // For each beginning of a, which beginnings of b go with it: a bit each.
        let mut reached = [0u64; LONGEST + 1];
        if let Some(start) = reached.first_mut() {
            *start = 1;
        }
        for i in 0..a.len() {
            for j in 0..b.len() {
                if reached.get(i).is_some_and(|ends| ends >> j & 1 == 1) {
                    self.step(a.get(i..).unwrap_or_default(), b.get(j..).unwrap_or_default(), |x, y| {
                        if let Some(ends) = reached.get_mut(i + x) {
                            *ends |= 1 << (j + y);
                        }
                    });
                }
            }
        }
        reached.get(a.len()).is_some_and(|ends| ends >> b.len() & 1 == 1)
    }

    /// The lengths of all pieces that the two words may begin with.
    fn step(self, a: &str, b: &str, mut take: impl FnMut(usize, usize)) {
        if a.as_bytes().first() == b.as_bytes().first() {
            take(1, 1);
        }
        let fits = |word: &str, form: &str| {
            word.as_bytes().first() == form.as_bytes().first() && word.starts_with(form)
        };
        for (first, others) in self.rows.iter().copied().flatten() {
            let forms = || std::iter::once(first).chain(*others);
            let of_a =
                || forms().take(if self.standard { 1 } else { usize::MAX }).filter(|form| fits(a, form));
            for form in of_a() {
                forms().filter(|other| fits(b, other)).for_each(|other| take(form.len(), other.len()));
            }
        }
    }
}

/// Korean: the Revised Romanization (2000) first, then McCune–Reischauer without its signs, and what passports
/// and the press write. An *eo* before a consonant is a *u* to most families, in an open syllable it is not.
/// General knowledge; collected 2026-11.
const KOREAN_ROWS: &[Row] = &[
    ("g", &["k"]),
    ("kk", &["k", "gg"]),
    ("r", &["l", "n"]),
    ("ll", &["l", "ly", "lr"]),
    ("j", &["ch", "z"]),
    ("p", &["ph"]),
    ("pp", &["p", "bb"]),
    ("ss", &["s"]),
    ("tt", &["t"]),
    ("si", &["shi", "shee"]),
    ("sy", &["sh", "shy"]),
    ("hw", &["wh"]),
    ("hu", &["whu"]),
    // Ends of syllables.
    ("k", &["g", "ck"]),
    ("p", &["b"]),
    ("l", &["r", "ll"]),
    ("ak", &["ack", "ark"]),
    ("a", &["ah"]),
    ("ae", &["ai", "ay", "e", "eh"]),
    ("e", &["eh", "ey"]),
    ("ye", &["e", "yeh", "yae"]),
    ("eo", &["uh", "ur", "oe"]),
    ("eok", &["uk", "ok", "uck", "ock", "og", "ug", "euk"]),
    ("eon", &["un", "on", "oun", "urn"]),
    ("eol", &["ul", "ol", "eul", "ull", "ool"]),
    ("eom", &["um", "om", "uhm"]),
    ("eop", &["up", "op", "ub", "upp"]),
    ("eong", &["ung", "ong", "oung", "eung"]),
    ("yeo", &["yuh", "yo", "you", "yu"]),
    ("yeok", &["yuk", "yok", "youk", "yug"]),
    ("yeon", &["yun", "yon", "youn", "yeun", "ien"]),
    ("yeol", &["yul", "yol", "youl", "yeul", "yeoul"]),
    ("yeom", &["yum", "yom", "youm"]),
    ("yeop", &["yup", "yop", "youp", "yub"]),
    ("yeong", &["young", "yung", "yong", "yeung", "ieong", "yoeng"]),
    ("o", &["oh"]),
    ("ol", &["oul"]),
    ("yong", &["yung", "ryong", "yueng"]),
    ("u", &["oo", "woo", "wu", "ou"]),
    ("un", &["une", "uen"]),
    ("yu", &["yoo", "you", "yew"]),
    ("eu", &["u"]),
    ("eun", &["un", "uhn"]),
    ("eum", &["um", "uhm"]),
    ("ui", &["i", "ee", "eui", "hi"]),
    ("hui", &["hee", "hi", "heui", "hie", "hy"]),
    ("i", &["ee", "ie", "yi"]),
    ("il", &["ill"]),
    ("wa", &["oa", "wah"]),
    ("wo", &["weo", "wuh", "wou"]),
    ("won", &["weon", "wun", "one", "uon"]),
    ("wi", &["wee", "whi", "ui"]),
    ("oe", &["oi", "we", "oy"]),
];

/// Korean names, as most people write them.
pub(super) const KOREAN: Tradition = Tradition { standard: false, rows: &[KOREAN_ROWS] };

/// With the stops of McCune–Reischauer: only where its signs or a *ch* for *j* tell that it is meant, for *Dae-hyun*
/// and *Tae-hyun* are two names.
pub(super) const MCCUNE_REISCHAUER: Tradition =
    Tradition { standard: false, rows: &[KOREAN_ROWS, &[("d", &["t"]), ("b", &["p"]), ("eo", &["o"])]] };

/// With the letters of Yale, which linguists use: *c* is *j*, *e* is *eo*, *u* is *eu*, *wu* is *u*.
pub(super) const YALE: Tradition = Tradition {
    standard: false,
    rows: &[
        KOREAN_ROWS,
        &[
            ("d", &["t"]),
            ("b", &["p"]),
            ("j", &["c"]),
            ("eo", &["e"]),
            ("eong", &["eng"]),
            ("eon", &["en"]),
            ("eok", &["ek"]),
            ("eol", &["el"]),
            ("eom", &["em"]),
            ("eop", &["ep"]),
            ("yeo", &["ye"]),
            ("yeong", &["yeng"]),
            ("yeon", &["yen"]),
            ("yeok", &["yek"]),
            ("yeol", &["yel"]),
            ("ye", &["yey"]),
            ("oe", &["oy"]),
            ("ui", &["uy"]),
            ("hui", &["huy"]),
            ("wi", &["wuy"]),
            ("wo", &["we"]),
        ],
    ],
};

/// Mandarin: pinyin first, then Wade–Giles without its signs, and what Taiwan and the older press write. General
/// knowledge; collected 2026-11.
pub(super) const MANDARIN: Tradition = Tradition {
    standard: true,
    rows: &[&[
        ("b", &["p"]),
        ("d", &["t"]),
        ("g", &["k"]),
        ("zh", &["ch", "j", "dj"]),
        ("j", &["ch", "ts", "k"]),
        ("q", &["ch", "ts"]),
        ("x", &["hs", "sh", "s", "hsi", "h"]),
        ("r", &["j"]),
        ("z", &["ts", "tz"]),
        ("c", &["ts", "tz"]),
        ("zi", &["tzu", "tze", "tsu", "tse"]),
        ("ci", &["tzu", "tze", "tsu"]),
        ("si", &["szu", "ssu", "sze"]),
        ("zhi", &["chih", "jhih"]),
        ("chi", &["chih"]),
        ("shi", &["shih", "she"]),
        ("ri", &["jih", "jzu"]),
        ("e", &["o", "eh"]),
        ("er", &["erh"]),
        ("en", &["un"]),
        ("eng", &["ung", "ong"]),
        ("ei", &["ay"]),
        ("yi", &["i", "ih", "yih", "yee"]),
        ("yin", &["in"]),
        ("ying", &["ing"]),
        ("i", &["ih", "ee"]),
        ("ian", &["ien", "ienn"]),
        ("yan", &["yen", "yien"]),
        ("ie", &["ieh", "ier"]),
        ("ye", &["yeh"]),
        ("ue", &["ueh", "ieh"]),
        ("yue", &["yueh"]),
        ("iao", &["iau"]),
        ("ao", &["au"]),
        ("iu", &["iou", "eou"]),
        ("you", &["yu", "yiu", "yo"]),
        ("ong", &["ung", "oong"]),
        ("iong", &["iung"]),
        ("yong", &["yung"]),
        ("uo", &["o", "wo"]),
        ("ui", &["uei", "wei"]),
        ("un", &["uen", "wen"]),
        ("ua", &["wa"]),
        ("u", &["oo"]),
        ("wu", &["woo", "u"]),
        ("lu", &["lv", "lyu", "lue"]),
        ("lyu", &["lu", "lv", "lue"]),
        ("nu", &["nv", "nyu", "nue"]),
        ("nyu", &["nu", "nv", "nue"]),
    ]],
};

/// Japanese: Hepburn without its long marks first, then how long vowels are written out, and Kunrei (ISO 3602).
pub(super) const JAPANESE: Tradition = Tradition {
    standard: false,
    rows: &[&[
        ("a", &["aa", "ah"]),
        ("e", &["ee", "eh"]),
        ("i", &["ii"]),
        ("o", &["ou", "oo", "oh"]),
        ("u", &["uu", "uh"]),
        ("sh", &["sy"]),
        ("shi", &["si"]),
        ("ch", &["ty"]),
        ("chi", &["ti"]),
        ("tsu", &["tu"]),
        ("fu", &["hu"]),
        ("j", &["zy", "jy"]),
        ("ji", &["zi", "di"]),
        ("zu", &["du", "dzu"]),
        ("nb", &["mb"]),
        ("np", &["mp"]),
        ("nm", &["mm"]),
        ("tch", &["cch", "tty"]),
        ("ssh", &["ssy"]),
        ("tts", &["tt"]),
    ]],
};

/// Russian, Ukrainian and their neighbours: ICAO Doc 9303-3 and the English way first, then the German, the
/// French, the Polish and the scholarly one. General knowledge; collected 2026-11.
pub(super) const SLAVIC: Tradition = Tradition {
    standard: false,
    rows: &[&[
        ("zh", &["j", "sch", "z", "rz"]),
        ("z", &["s"]),
        ("kh", &["ch", "h", "x", "k"]),
        ("ts", &["z", "c", "tz", "cz", "tc"]),
        ("ch", &["tsch", "tch", "c", "cz"]),
        ("sh", &["sch", "ch", "s", "sz"]),
        ("shch", &["schtsch", "chtch", "sch", "sc", "szcz", "sh", "schch", "stch"]),
        ("v", &["w", "ff", "f"]),
        ("g", &["h", "gh", "gu"]),
        ("dzh", &["j", "dsch", "dj"]),
        ("e", &["ye", "ie", "je", "yo", "jo", "io", "o"]),
        ("i", &["y", "j", "ij", "iy", "yi", "ji"]),
        ("ii", &["y", "i", "iy", "yy", "ij", "yj", "yi", "ey"]),
        ("iu", &["yu", "ju", "you", "iou"]),
        ("ia", &["ya", "ja"]),
        ("iia", &["ia", "iya", "ija", "ya", "ja", "aya"]),
        ("aia", &["aya", "aja", "aia"]),
        ("ei", &["ey", "ej", "ay", "ai"]),
        ("u", &["ou", "oo"]),
        ("ks", &["x"]),
        ("s", &["ss"]),
        ("in", &["ine"]),
        ("yn", &["yne", "in"]),
        ("andr", &["ander", "andre"]),
        ("lj", &["lyu", "l"]),
    ]],
};

/// Greek: ELOT 743 first, then the letter by letter one, and what the press writes. General knowledge; collected
/// 2026-11.
pub(super) const GREEK: Tradition = Tradition {
    standard: false,
    rows: &[&[
        ("y", &["i", "u"]),
        ("i", &["y", "e", "ee"]),
        ("v", &["b"]),
        ("ou", &["u", "oo"]),
        ("ch", &["h", "kh"]),
        ("g", &["gh", "y"]),
        ("gi", &["y", "yi", "j", "i"]),
        ("gia", &["ya", "ia"]),
        ("d", &["dh"]),
        ("ng", &["gg", "g"]),
        ("b", &["mp"]),
        ("nt", &["d", "nd"]),
        ("f", &["ph"]),
        ("av", &["au"]),
        ("ev", &["eu"]),
        ("af", &["au"]),
        ("ef", &["eu"]),
        ("x", &["ks"]),
        ("k", &["c"]),
        ("s", &["ss", "z"]),
        ("l", &["ll"]),
        ("n", &["nn"]),
        ("ai", &["e", "ae"]),
        ("ei", &["i"]),
        ("oi", &["i", "oe"]),
        ("tz", &["dz", "j"]),
        ("th", &["t"]),
    ]],
};

/// Family names of Arabic and Persian, which English and French write each in its way. General knowledge;
/// collected 2026-11.
pub(super) const ARABIC: Tradition = Tradition {
    standard: false,
    rows: &[&[
        ("q", &["g", "gh", "k", "kh", "c", "qh"]),
        ("kh", &["h", "ch"]),
        ("gh", &["g", "r"]),
        ("dh", &["d", "z", "dd", "dhdh"]),
        ("th", &["t", "s"]),
        ("sh", &["ch", "sch"]),
        ("j", &["g", "dj", "zh"]),
        ("u", &["ou", "oo", "o", "uu"]),
        ("w", &["ou", "u", "v"]),
        ("i", &["ee", "y", "e", "ii", "ie", "iy", "ey"]),
        ("a", &["e", "aa"]),
        ("ai", &["ay", "ei", "ey", "e"]),
        ("aw", &["au", "ou", "ow"]),
        ("ah", &["a", "eh", "e"]),
        ("in", &["ine"]),
        ("s", &["ss"]),
        ("m", &["mm"]),
        ("d", &["dd"]),
        ("f", &["ff", "ph"]),
        ("b", &["bb"]),
        ("l", &["ll"]),
        ("r", &["rr"]),
        ("n", &["nn"]),
        ("t", &["tt"]),
        ("z", &["zz"]),
    ]],
};

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tradition: Tradition, one: &[(&str, &str)], two: &[(&str, &str)]) {
        for (a, b) in one {
            assert!(tradition.same(a, b), "{a} {b}");
            assert!(tradition.standard || tradition.same(b, a), "{b} {a}");
        }
        for (a, b) in two {
            assert!(!tradition.same(a, b) && !tradition.same(b, a), "{a} {b}");
        }
    }

    #[test]
    fn korean() {
        check(
            KOREAN,
            &[
                ("yeonghui", "younghee"),
                ("hyeonu", "hyunwoo"),
                ("jeongeun", "jongun"),
                ("jeonghui", "chunghee"),
                ("seokyeol", "sukyeol"),
                ("muhyeon", "moohyun"),
                ("jihun", "jihoon"),
                ("geonhui", "kunhee"),
            ],
            &[
                ("minjun", "minseo"),
                ("soyeon", "seoyeon"),
                ("jihoon", "jihyun"),
                ("jiyeon", "jiyoon"),
                ("taehyun", "daehyun"),
                ("jongun", "jongil"),
                ("seunghyun", "seunggi"),
            ],
        );
        check(MCCUNE_REISCHAUER, &[("daejung", "taechung"), ("junho", "chunho")], &[("daejung", "haechung")]);
        check(YALE, &[("yeonghui", "yenghuy"), ("jeongeun", "cengun")], &[("yeonghui", "yenghwan")]);
    }

    #[test]
    fn mandarin() {
        check(
            MANDARIN,
            &[
                ("zedong", "tsetung"),
                ("xiaoping", "hsiaoping"),
                ("yingwen", "ingwen"),
                ("jieshi", "chiehshih"),
                ("xie", "hsieh"),
                ("cai", "tsai"),
                ("ke", "ko"),
            ],
            &[("zedong", "tsemin"), ("xiaoming", "hsiaohung"), ("qing", "jing")],
        );
        assert!(!MANDARIN.same("tang", "dang") && !MANDARIN.same("chiang", "jiang"));
    }

    #[test]
    fn japanese() {
        check(
            JAPANESE,
            &[
                ("tarou", "taro"),
                ("satoh", "satou"),
                ("ohtani", "ootani"),
                ("yuuki", "yuki"),
                ("syouiti", "shoichi"),
                ("huzi", "fuji"),
                ("tuyosi", "tsuyoshi"),
                ("shimpei", "shinpei"),
            ],
            &[("ono", "uno"), ("ryo", "ryu"), ("yuko", "yukio"), ("sato", "saito"), ("sho", "shu")],
        );
    }

    #[test]
    fn slavic_and_greek_and_arabic() {
        check(
            SLAVIC,
            &[
                ("khrushchev", "chruschtschow"),
                ("khrushchev", "khrouchtchev"),
                ("zhukov", "schukow"),
                ("solzhenitsyn", "soljenitsyne"),
                ("zelenskii", "selenskyj"),
                ("tsvetaeva", "zwetajewa"),
                ("gutsalo", "hutsalo"),
            ],
            &[("ivanov", "ivanova"), ("petrov", "petrenko"), ("mariia", "mario"), ("misha", "mikha")],
        );
        check(
            GREEK,
            &[("chatzigiannis", "hatziyannis"), ("evangelos", "euaggelos"), ("giorgos", "yorgos")],
            &[("papadopoulos", "papandreou"), ("maria", "mario")],
        );
        check(
            ARABIC,
            &[("gaddafi", "qadhafi"), ("gaddafi", "qadhdhafi"), ("chahine", "shahin")],
            &[("hassan", "hussein"), ("hamdan", "hassan"), ("omar", "amir")],
        );
    }

    #[test]
    fn other_words() {
        for tradition in [KOREAN, MANDARIN, JAPANESE, SLAVIC, GREEK, ARABIC] {
            assert!(!tradition.same("", "a") && !tradition.same("김", "gim") && tradition.same("x", "x"));
            assert!(!tradition.same(&"ou".repeat(50), &"o".repeat(50)));
        }
    }
}
