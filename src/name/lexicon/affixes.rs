//! Titles before a name and suffixes after it, with the case they are written in.
//! Not a register of degrees: those that people add to their names in forms.
//!
//! General knowledge (academic, medical and British orders' abbreviations); collected 2026-11.

/// Suffixes and credentials that cannot be mistaken for a name, as written.
#[rustfmt::skip] // it would set the words of a language beside the name of the next
pub(super) const SUFFIXES: &[&str] = &[
    "Jr", "Sr", "Jnr", "Snr", "ml", "Esq", "PhD", "MD", "DPhil", "EdD", "PsyD", "PharmD", "DSc", "ScD",
    "DDS", "DMD", "DVM", "DBA", "DNP", "JD", "LLB", "LLM", "LLD", "BSc", "MSc", "BTech", "MTech", "MPhil",
    "MPH", "MPA", "MFA", "MBA", "BBA", "MBBS", "MBChB", "MRCP", "FRCP", "FRCS", "FRS", "FRSA", "FACS",
    "FACP", "OBE", "CBE", "KBE", "DBE", "GBE", "KCB", "CMG", "KCMG", "CVO", "KCVO", "DSO", "QC", "KC",
    "CPA", "CFA", "CFP", "PMP", "RN", "BSN", "MSN", "FNP", "LPN", "RPh", "LCSW", "LMFT", "USN", "USMC",
    "USAF", "DCL", "DLitt", "DMus", "BMus", "MMus", "BCom", "MCom", "SJ", "OFM", "OSB", "CSc", "FBA",
    "PgDip", "CEng", "FCA", "FCCA", "ACCA", "CISSP", "MSW", "MLIS", "MLS", "RDN", "VC", "GC", "BVSc",
    "MRCVS", "MRCS", "MRCGP", "MBBCh", "BDS", "CRNA", "ARNP", "APRN", "DPM", "DPT", "OTR", "SPHR", "PHR",
    "CPCU", "ChFC", "CCIM", "FAIA", "FASLA",
    // Britain and the Commonwealth
    "ACMA", "BChir", "BMBS", "CGMA", "CIMA", "CITP", "CMgr", "CPhys", "CSci", "CStJ", "DClinPsy", "DCMG",
    "DCVO", "DFC", "DFM", "DipHE", "DRCOG", "EngD", "FBCS", "FCIPD", "FCMA", "FHEA", "FIMechE", "FMedSci",
    "FRAS", "FRCA", "FRCGP", "FRCOG", "FRCPCH", "FRCPath", "FRCPsych", "FRCR", "FREng", "FRGS", "FRHistS",
    "FRIBA", "FRICS", "FRSC", "FRSE", "FRSL", "GCB", "GCMG", "GCVO", "IEng", "KStJ", "LVO", "MBCS", "MChem",
    "MCIPD", "MIET", "MIMechE", "MLitt", "MMath", "MPharm", "MPhys", "MRCOG", "MRCPCH", "MRCPsych", "MRICS",
    "MSci", "MVO", "OAM", "OStJ", "PEng", "PGCE", "QGM", "QPM", "RGN", "RIBA",
    // North America
    "BCBA", "BSEE", "CCIE", "CISA", "CISM", "CNM", "CPNP", "DMin", "DrPH", "DSW", "EdS", "FAAFP", "FAAN",
    "FAAP", "FACC", "FACEP", "FACHE", "FACOG", "FCCP", "JSD", "LCPC", "LICSW", "LMHC", "LMSW", "MDiv",
    "MHSA", "MPP", "MSEd", "MSEE", "MSHA", "MSPH", "MTh", "OTD", "PharmB", "PMHNP", "SJD", "ThD", "ThM",
    "USAR", "USCG", "VMD",
    // Orders of the Church
    "CSsR", "OCarm", "OCD", "OCist", "OFMCap", "OSF", "OSU", "SDB", "SVD",
    // Central Europe, Scandinavia, India
    "DrSc", "MdB", "MdL", "MdEP", "MScPT", "FICCI", "PVSM", "AVSM",
];

/// Suffixes that are names too, but seldom the third one: *John Smith MBE*, *Jean Mbe*.
pub(super) const SUFFIXES_AFTER_NAMES: &[&str] = &["MBE", "ACA", "CLU", "MEd", "BEd"];

/// Suffixes that are names too: taken as such only after a comma or another suffix.
pub(super) const SUFFIXES_AFTER_COMMA: &[&str] = &[
    "BEng", "MEng", "MA", "BA", "DO", "PA", "PE", "NP", "MP", "OD", "AIA", "BS", "MS", "AM", "DC", "DD",
    "RA", "SC", "TD", "OM", "CB", "KG", "KT", "CH", "BM", "CM", "AC", "AO", "CC", "OC", "BE", "ME", "BCh",
    "MCh", "CA", "CMA", "CIA", "EA", "IAS", "IPS", "LPC", "MAT", "MHA", "MHS", "MFT", "MRes", "ND", "AuD",
    "LAc", "RD", "STD", "STL", "DSC", "MC", "MM", "BEM", "PC", "DL", "JP", "MEP", "MSP", "TSSF", "OP", "OSA",
    "CBS",
];

/// Titles with a case of their own, as written.
pub(super) const TITLES_AS_WRITTEN: &[&str] = &[
    "HM", "HRH", "HSH", "RADM", "VADM", "MgA", "ThMgr", "RCDr", "ICDr", "MSDr", "JUDr", "MUDr", "MVDr",
    "MDDr", "RNDr", "PhDr", "PaedDr", "ThDr", "PharmDr", "RSDr", "PhMr", "ThLic", "DDr", "MMag", "MM",
];

/// Titles in letters beyond ASCII; they keep a full stop.
pub(in super::super) const TITLES_BEYOND_ASCII: &[&str] =
    &["проф", "доц", "акад", "канд", "инж", "д-р", "г-н", "г-жа", "d-r", "inż", "özv", "κ", "δρ"];

/// Titles; they keep a full stop, and are no initials though some have no vowel.
#[rustfmt::skip] // it would set the words of a language beside the name of the next
pub(super) const TITLES: &[&str] = &[
    "mr", "mrs", "ms", "mx", "miss", "dr", "drs", "prof", "sir", "dame", "lady", "lord", "rev", "revd",
    "fr", "hon", "pres", "gov", "gen", "col", "lt", "ltc", "maj", "capt", "cpt", "cmdr", "cdr", "sgt",
    "cpl", "pvt", "adm", "amb", "sen", "rep", "st", "ste", "sta", "sto", "mme", "mlle", "mgr", "msgr", "hr",
    "fru", "frl", "herr", "frau", "ing", "dipl", "mag", "ir", "sra", "srta", "dna", "dott", "avv", "arch",
    "geom", "rag", "smt", "shri", "sri", "kum", "pt", "ust", "hj", "tn", "cllr", "pr", "ptr", "bro", "sis",
    "m", "mm", "phd", "doc", "bc", "dottssa", "drin", "maga", "priv", "univ", "doz", "kfm", "pbro", "mons",
    "profa", "dra", "lic", "arq", "rt", "profssa", "drssa",
    // Dutch, Polish, Italian, Indonesian, English ranks
    "dhr", "mw", "mej", "mevr", "ks", "lek", "hab", "sig", "sigra", "sigg", "cav", "drg", "hjh", "wg",
    "sqn", "flt", "brig", "ltjg", "lcpl", "msgt", "ssgt", "tsgt", "sfc", "ssg", "spc", "pfc", "cwo", "atty",
    "engr", "gng", "pst", "pstr", "barr", "alh", "frk", "ald", "ven", "sr", "sres", "mmes", "mlles",
    "prfin",
];

/// Short forms of given names; they keep a full stop.
pub(super) const ABBREVIATIONS: &[&str] = &[
    "geb", "roz", "wm", "chas", "geo", "jas", "jos", "thos", "robt", "edw", "benj", "saml", "danl", "jno",
    "alex", "ma", "md", "mohd", "muhd", "moh", "abd", "fco", "ant", "gal", "wilh", "joh", "fred", "theo",
    "chr", "ch", "th", "ph", "yu", "sh", "jun", "sen", "ifj", "id", "ozv", "ml",
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
    "ur", "us", "ut", "uz", "ip", "ir", "is", "iv", "yr", "ac", "af", "ok", "ii",
];

/// Elisions that both halves of take a capital: *Dell'Acqua*.
pub(super) const ELISIONS: &[&str] =
    &["dell", "dall", "degl", "nell", "sull", "coll", "bell", "sant", "mont", "cant", "quell"];
