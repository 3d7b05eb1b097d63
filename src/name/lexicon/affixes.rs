//! Titles before a name and suffixes after it, with the case they are written in.
//! Not a register of degrees: those that people add to their names in forms.
//!
//! General knowledge (academic, medical and British orders' abbreviations); collected 2026-11.

/// Suffixes and credentials that cannot be mistaken for a name, as written.
pub(super) const SUFFIXES: &[&str] = &[
    "Jr", "Sr", "Jnr", "Snr", "ml", "Esq", "PhD", "MD", "DPhil", "EdD", "PsyD", "PharmD", "DSc", "ScD",
    "DDS", "DMD", "DVM", "DBA", "DNP", "JD", "LLB", "LLM", "LLD", "BSc", "MSc", "BTech", "MTech", "MPhil",
    "MPH", "MPA", "MFA", "MBA", "BBA", "MBBS", "MBChB", "MRCP", "FRCP", "FRCS", "FRS", "FRSA", "FACS",
    "FACP", "OBE", "CBE", "KBE", "DBE", "GBE", "KCB", "CMG", "KCMG", "CVO", "KCVO", "DSO", "QC", "KC", "CPA",
    "CFA", "CFP", "PMP", "RN", "BSN", "MSN", "FNP", "LPN", "RPh", "LCSW", "LMFT", "USN", "USMC", "USAF",
    "DCL", "DLitt", "DMus", "BMus", "MMus", "BCom", "MCom", "SJ", "OFM", "OSB", "CSC", "FBA", "PgDip",
    "CEng", "FCA", "FCCA", "ACCA", "CISSP", "MSW", "MLIS", "MLS", "RDN", "VC", "GC", "BVSc", "MRCVS", "MRCS",
    "MRCGP", "MBBCh", "BDS", "CRNA", "ARNP", "APRN", "DPM", "DPT", "OTR", "SPHR", "PHR", "CPCU", "ChFC",
    "CCIM", "FAIA", "FASLA",
];

/// Suffixes that are names too, but seldom the third one: *John Smith MBE*, *Jean Mbe*.
pub(super) const SUFFIXES_AFTER_NAMES: &[&str] = &["MBE", "ACA", "CLU", "MEd", "BEd"];

/// Suffixes that are names too: taken as such only after a comma or another suffix.
pub(super) const SUFFIXES_AFTER_COMMA: &[&str] = &[
    "BEng", "MEng", "MA", "BA", "DO", "PA", "PE", "NP", "MP", "OD", "AIA", "BS", "MS", "AM", "DC", "DD",
    "RA", "SC", "TD", "OM", "CB", "KG", "KT", "CH", "BM", "CM",
];

/// Titles with a case of their own, as written.
pub(super) const TITLES_AS_WRITTEN: &[&str] = &[
    "JUDr", "MUDr", "MVDr", "MDDr", "RNDr", "PhDr", "PaedDr", "ThDr", "PharmDr", "RSDr", "PhMr", "ThLic",
    "DDr", "MMag",
];

/// Titles in letters beyond ASCII; they keep a full stop.
pub(in super::super) const TITLES_BEYOND_ASCII: &[&str] =
    &["проф", "доц", "акад", "канд", "инж", "д-р", "г-н", "г-жа"];

/// Titles; they keep a full stop, and are no initials though some have no vowel.
pub(super) const TITLES: &[&str] = &[
    "mr", "mrs", "ms", "mx", "miss", "dr", "drs", "prof", "sir", "dame", "lady", "lord", "rev", "revd", "fr",
    "hon", "pres", "gov", "gen", "col", "lt", "ltc", "maj", "capt", "cpt", "cmdr", "cdr", "sgt", "cpl",
    "pvt", "adm", "amb", "sen", "rep", "st", "ste", "sta", "sto", "mme", "mlle", "mgr", "msgr", "hr", "fru",
    "frl", "herr", "frau", "ing", "dipl", "mag", "ir", "sra", "srta", "dna", "dott", "avv", "arch", "geom",
    "rag", "smt", "shri", "sri", "kum", "pt", "ust", "hj", "tn", "cllr", "pr", "ptr", "bro", "sis", "m",
    "mm", "phd", "doc", "bc", "dottssa", "drin", "maga", "priv", "univ", "doz", "kfm", "pbro", "mons",
    "profa", "dra", "lic", "arq", "rt", "profssa", "drssa",
];

/// Short forms of given names; they keep a full stop.
pub(super) const ABBREVIATIONS: &[&str] = &[
    "geb", "roz", "wm", "chas", "geo", "jas", "jos", "thos", "robt", "edw", "benj", "saml", "danl", "jno",
    "alex", "ma", "md", "mohd", "muhd", "moh", "abd", "fco", "ant", "gal", "wilh", "joh", "fred", "theo",
    "chr", "ch", "th", "ph", "yu", "sh",
];

/// Words of two or three letters that look like initials and are not.
pub(super) const SHORT_WORDS: &[&str] = &[
    "mc", "ah", "il", "ae", "ee", "oi", "aw", "uy", "sy", "vy", "ky", "oz", "um", "ez", "ng", "nd", "vlk",
    "srb", "krc", "ty", "cy", "jo", "bo", "al", "ed", "mo", "lu", "vi", "di", "li", "wu", "xi", "yu", "ma",
    "he", "hu", "an", "oh", "do", "vo", "vu", "le", "ho", "su", "xu", "ye", "fu", "gu", "du", "ji", "ko",
    "qi", "ha", "mi", "no", "to", "ta", "ly", "my", "ba", "be", "bi", "bu", "da", "fa", "ga", "go", "hy",
    "jy", "ka", "ke", "ki", "ku", "la", "lo", "me", "mu", "na", "ni", "nu", "pa", "pe", "pi", "po", "pu",
    "ra", "re", "ri", "ro", "ru", "sa", "se", "si", "so", "te", "ti", "tu", "va", "ve", "wa", "we", "wo",
    "ya", "yi", "yo", "za", "ze", "zu", "eh", "el", "ek", "er", "es", "em", "io", "ia", "im", "in", "ai",
    "ao", "au", "ei", "eu", "ou", "ui", "ad", "ar", "as", "at", "av", "ax", "os", "om", "on", "op", "or",
    "ur", "us", "ut", "uz", "ip", "ir", "is", "iv", "yr", "ya", "ac", "af", "ek", "ok", "ii",
];

/// Elisions that both halves of take a capital: *Dell'Acqua*.
pub(super) const ELISIONS: &[&str] =
    &["dell", "dall", "degl", "nell", "sull", "coll", "bell", "sant", "mont", "cant", "quell"];
