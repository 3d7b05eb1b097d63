//! Legal forms of companies. Generated: not to be edited.
//!
//! Made by `python tools/legal_forms.py` from the package corp-names 0.3.3 (MIT, Copyright (c) 2026
//! Neil Sheridan; read 2026-11-25).

/// Forms of four letters or more, in small letters.
pub static LONG: &[&str] = &[
    "adsic", "adsitz", "aeie", "agmsz", "aisbl", "asbl", "asoy", "assep", "assn", "bencom", "bvba", "ccsda",
    "chtd", "cncol", "commv", "commva", "coopératif", "coopération", "coopérative", "coöperatie", "cvba",
    "cvoa", "dooel", "dzzd", "ebvba", "eeig", "eesv", "egen", "egiu", "egts", "einzelfirma", "eireli",
    "eirl", "ekgmsz", "eood", "etbg", "etspubli", "eurl", "ewiv", "eøfg", "fmba", "gbhsz", "geie", "genmbh",
    "genmubh", "gesbr", "gesmbh", "ggmbh", "gmbh", "gmuhgb", "guhsz", "icav", "incorporated", "incorporee",
    "indivisioni", "invag", "isbl", "ivog", "ivzw", "jdoo", "kgaa", "kgaamsz", "kollşti", "kommg", "komşti",
    "limited", "limitee", "limitée", "lllp", "lpra", "ltda", "ltee", "ltée", "mchj", "nyrt", "ohgmsz",
    "ophlm", "ovee", "peec", "pgbhsz", "pgmbh", "pgmbhma", "pllc", "pllp", "pmbhsz", "prst", "pulc",
    "rlllp", "rllp", "rntbc", "sacs", "sagl", "saoc", "saog", "sapa", "sapi", "sarl", "saspj", "sasu",
    "scarl", "sccl", "scomm", "scomp", "scoop", "scoopp", "scop", "scpa", "scpi", "scra", "scri", "scrl",
    "sdis", "secs", "secsp", "senc", "sencrl", "sepcav", "sezc", "sgps", "shpk", "sicaf", "sicav", "sivom",
    "sivu", "slhf", "slne", "smba", "soccol", "sogepa", "sprl", "sprlu", "srcp", "srll", "srlp", "srls",
    "tksz", "trustco", "ultd", "unltd", "vvag", "vvzrl", "wivmsz", "yoaj", "zvggbh", "zvggugch", "zvgpgbh",
    "öfrgmbh", "örgen", "örgmbh", "örvohgza", "živnostník", "адсиц", "дззд", "еоии", "еоод", "有限公司", "無限公司",
];

/// Forms of three letters or fewer, which initials may look like.
pub static SHORT: &[&str] = &[
    "aat", "abp", "aps", "asa", "avv", "csl", "doo", "ead", "ehf", "ekb", "eog", "epe", "esv", "gbr", "gie",
    "giz", "hsz", "iks", "inc", "jtd", "kda", "kdd", "kft", "kht", "kkt", "lca", "lda", "llc", "llp", "ltd",
    "mmc", "nuf", "oao", "oba", "odo", "oeg", "ohf", "ohg", "ood", "ooo", "osk", "oyj", "pfa", "plc", "pll",
    "pte", "pty", "qmj", "qsc", "rhf", "sab", "sas", "sca", "scl", "scs", "sia", "ska", "slf", "slu", "snc",
    "spj", "spk", "spp", "srl", "sro", "ste", "tdv", "tmi", "uab", "ulc", "vof", "vog", "vos", "vve", "vzw",
    "zao", "zat", "zbo", "zrt", "еад", "зао", "кда", "оао", "оод", "ооо", "пао", "тда",
];
