//! What follows *Mac* in a Gaelic family name. Not a list of exceptions: names that only begin
//! with those letters (Machado, Maciejewski, Macron, Macapagal) are without end, the stems are not.
//!
//! The stems are those of the Scottish and Irish clan and family names (Black, *The Surnames of
//! Scotland*; Woulfe, *Sloinnte Gaedheal is Gall*, both as facts), compared with the surnames in MAC
//! of the United States census of 1990 (public domain; package names 0.3.0); collected 2026-11.

/// Stems after *Mac* that take a capital.
pub(super) const STEMS: &[&str] = &[
    "adam", "adams", "adoo", "afee", "alister", "alistair", "allan", "allen", "allister", "alpin", "alpine",
    "ambrose", "andrew", "andrews", "ara", "ardle", "arthur", "askill", "asland", "auliffe", "avoy", "bain",
    "bean", "beath", "brayne", "bride", "bryde", "burney", "cabe", "caffrey", "caig", "call", "callister",
    "callum", "calman", "cann", "cardle", "carron", "carthy", "cartney", "caskill", "caughey", "causland",
    "cawley", "clellan", "clelland", "clintock", "cloud", "clure", "coll", "colm", "comb", "combe", "combie",
    "conachie", "connell", "connachie", "connal", "cormack", "cormac", "cormick", "corquodale", "cowan",
    "coy", "cracken", "crae", "crea", "cready", "creadie", "crimmon", "crindle", "crone", "cubbin", "cue",
    "cuish", "culloch", "curdy", "cutcheon", "dade", "daid", "daniel", "dermid", "dermott", "dermot",
    "devitt", "diarmid", "donagh", "donald", "donell", "donnell", "donnel", "donough", "dougal", "dougall",
    "dowall", "dowell", "duff", "duffie", "eachan", "eachen", "eachern", "echern", "elroy", "entee",
    "entyre", "evoy", "ewan", "ewen", "fadden", "fadyen", "fadzean", "fall", "farlan", "farland", "farlane",
    "fee", "fie", "gann", "garry", "garvey", "gee", "geoch", "ghie", "gibbon", "gill", "gillivray",
    "gillvray", "gilvray", "gilp", "ginnis", "ginty", "givern", "glashan", "gorry", "govern", "gowan",
    "grath", "graw", "greal", "gregor", "grory", "gruder", "guffin", "guigan", "guire", "haffie", "hale",
    "hardie", "hardy", "harg", "hugh", "ildowie", "ilroy", "ilvaine", "ilwraith", "ilwain", "indeor",
    "indoe", "inlay", "innes", "innis", "inroy", "intosh", "intyre", "isaac", "iver", "ivor", "james",
    "kail", "kaskill", "kay", "kean", "kechnie", "keith", "kellar", "kelvie", "kendrick", "kenzie",
    "kerchar", "kerral", "kerron", "kersie", "kessock", "kichan", "kiernan", "killop", "kinlay", "kinley",
    "kinnell", "kinney", "kinnon", "kirdy", "kissack", "kisic", "knight", "lachlan", "lafferty", "lagan",
    "laine", "laren", "larty", "lauchlan", "laughlan", "laughlin", "laurin", "laverty", "lea", "leay",
    "lean", "leary", "leish", "lehose", "lellan", "lennan", "leod", "lerie", "lernon", "lintock", "liver",
    "loughlin", "luckie", "lucas", "lugash", "lure", "lulich", "mahon", "manus", "martin", "master", "math",
    "maurice", "menamin", "menzies", "michael", "michan", "millan", "millin", "minn", "monagle", "monies",
    "moran", "morran", "morrow", "mullen", "munn", "murchie", "murchy", "murdo", "murdoch", "murray",
    "murrich", "mutrie", "nab", "nachtan", "naghten", "nair", "naught", "naughton", "namara", "namee",
    "nally", "namell", "neacail", "neal", "neall", "nee", "neice", "neil", "neill", "neilage", "neish",
    "nerney", "nichol", "nicol", "nicoll", "nider", "nish", "niter", "niven", "nulty", "onie", "orrell",
    "oul", "owen", "parland", "parlane", "patrick", "peter", "petrie", "phail", "phatrick", "phee",
    "phedran", "pherson", "phie", "philip", "phillips", "phun", "quaid", "quarrie", "queen", "quilkan",
    "quillan", "quire", "quisten", "rae", "raith", "rankin", "ranald", "raild", "ritchie", "rob", "robb",
    "robbie", "robert", "roberts", "robie", "rorie", "rory", "ruer", "rurie", "rury", "shane", "sherry",
    "shimidh", "simon", "skimming", "sorley", "sporran", "steven", "swan", "swain", "sween", "sweeney",
    "swiney", "symon", "taggart", "tague", "tary", "tavish", "tear", "thomas", "tier", "turk", "ubrie",
    "ulric", "vail", "vanish", "varish", "veagh", "vean", "vey", "vicar", "vicker", "vinish", "vitie",
    "vittie", "vourich", "vurich", "vurie", "wade", "walrick", "walter", "wattie", "whannell", "whirr",
    "whirter", "william", "williams", "winnie", "aodha", "adaidh", "alasdair", "aoidh", "conaghy", "cord",
    "corry", "crory", "donnchadh", "duffee", "elhinney", "elvaney", "gurk", "killen", "lorn", "mullan",
    "mullin", "nevin", "nutt", "partland", "philemy", "rostie", "ruari", "thomais", "dhubhghaill", "giolla",
];

/// Whole words with such a stem that are given names too: a capital in the middle only where a
/// given name stands before them.
pub(super) const ALSO_GIVEN: &[&str] = &["mackenzie", "macallister", "macarthur"];
