//! Words and signs of companies and other bodies. Not the register of legal forms, which is generated:
//! only what that lacks, and what people write beside it.
//!
//! General knowledge of the languages named; collected 2026-11.

/// Legal forms that the generated table lacks.
#[rustfmt::skip]
pub(super) const LEGAL_FORMS: &[&str] = &[
    "gesellschaft", "aktiengesellschaft", "anonim", "şti", "şirketi", "haftungsbeschränkt", "limitada", "lta", "cie",
    "spol", "spółka", "spolka", "spólka", "sarlu", "sapa", "sociedad", "dooel", "pjsc", "ojsc", "jsc", "pte", "tbk",
    "berhad", "kabushiki", "kaisha", "wll", "fzc", "fze", "fzco", "saoc", "ehf", "ohf", "gesmbh", "shpk", "inc", "llc", "llp",
    "ltd", "plc", "mbh", "ohg", "srl", "sro", "kft", "zrt", "oyj", "vof", "pty", "pvt", "sdn", "bhd", "uab", "ooo", "oao", "lda",
    "corp", "oy",
    "ооо", "оао", "зао", "пао", "тов", "пат", "еоод", "оод", "еад", "лтд", "ллк", "лимитед", "тоо", "επε", "ικε", "aş",
    "株式会社", "有限会社", "合同会社", "有限公司", "公司", "集团", "集團", "주식회사", "유한회사", "บริษัท", "จำกัด",
    "लिमिटेड", "प्राइवेट", "شركة", "مؤسسة", "שותפות",
];

/// Legal forms of two letters, or that are names too: taken as such only as written, or with stops.
#[rustfmt::skip]
pub(super) const SHORT_FORMS: &[&str] = &[
    "ag", "kg", "ug", "sa", "se", "nv", "bv", "ab", "as", "sl", "lp", "asa", "aps", "ans", "sia", "doo", "pt",
    "ev", "ek", "ad", "oü", "bt", "hf", "spa", "sas", "sci", "snc", "ооо", "ао", "ип", "тоо", "ад", "αε", "οε", "pc",
    "pac", "sc", "spk", "is", "eg", "sac", "saa", "esp", "eirl", "dd", "ks", "фоп", "чп", "пп",
];

/// Legal forms that are no part of a name even where more follows.
pub(super) const UNMISTAKABLE: &[&str] = &[
    "gmbh", "llc", "ltd", "inc", "cie", "spol", "spółka", "haftungsbeschränkt", "pvt", "sdn", "bhd", "pty",
    "şti",
];

/// Legal forms that open a company's name, in capitals.
#[rustfmt::skip]
pub(super) const OPENING_FORMS: &[&str] = &[
    "ООО", "ЗАО", "ОАО", "ПАО", "АО", "ИП", "ТОВ", "ТОО", "ФОП", "ЧП", "ПП", "TNHH", "ЕООД", "ООД", "ЕТ", "PT", "CV", "UAB", "SIA", "OÜ", "AS", "TOV",
    "SCI", "SARL", "SAS",
];

/// Lines of business that end a company's name.
#[rustfmt::skip]
pub(super) const LINES: &[&str] = &[
    "company", "corporation", "holdings", "enterprises", "enterprise", "solutions", "technologies", "technology",
    "consulting", "consultants", "industries", "associates", "ventures", "logistics", "services", "group", "partners",
    "partnership", "software", "systems", "foundation", "university", "hospital", "restaurant", "restaurants", "pizzeria",
    "hotel", "hotels", "clinic", "pharmacy", "bakery", "construction", "constructions", "contractors", "plumbing", "roofing",
    "landscaping", "cleaning", "electrical", "electronics", "trading", "imports", "exports", "motors", "realty",
    "properties", "investments", "investment", "capital", "finance", "financial", "insurance", "advisors", "agency", "studio",
    "studios", "productions", "media", "marketing", "publishing", "magazine", "newspaper", "boutique", "salon",
    "department", "dept", "team", "office", "division", "committee", "council", "association", "federation", "society",
    "institute", "academy", "library", "museum", "dentistry", "repair", "repairs", "ministry", "authority", "commission", "charity", "cooperative", "union's",
    "distributors", "wholesale", "supplies", "supply", "manufacturing", "engineering", "architects", "attorneys", "solicitors",
    "llp", "sons", "bros", "brothers", "söhne", "hijos", "filhos", "figli", "fils", "zonen", "freres", "frères", "hermanos",
    "gebrüder", "immobilien", "versicherung", "versicherungen", "bäckerei", "metzgerei", "apotheke", "praxis", "kanzlei",
    "ticaret", "sanayi", "inşaat", "comercial", "comércio", "construcciones", "transportes", "payable", "receivable",
    "schule", "stiftung", "verein", "verlag", "bank's", "banka", "banque", "imprese", "industrie", "edilizia", "shop",
    "traders", "apartments", "dental", "veterinary", "orthodontics", "rentals", "leasing", "accountancy", "bookkeeping",
    "catering", "flooring", "joinery", "carpentry", "motorsport", "automotive", "aviation", "pharmaceuticals",
    "chemicals", "plastics", "textiles", "household",
];

/// The same, and family names or given names: Johnny Cash, Charlotte Church, Jude Law.
#[rustfmt::skip]
pub(super) const LINES_AND_NAMES: &[&str] = &[
    "bank", "church", "school", "trust", "college", "market", "store", "stores", "club", "law", "land", "farm", "farms",
    "house", "centre", "center", "firm", "district", "foods", "food", "pub", "tools", "design", "designs", "homes", "travel",
    "tours", "works", "court", "branch", "chapel", "ministries", "parish", "warehouse", "auto", "cars", "taxi", "cafe", "central", "garage",
    "holding", "press",
];

/// Words that open the name of a body.
#[rustfmt::skip]
pub(super) const OPENINGS: &[&str] = &[
    "gebrüder", "kanzlei", "praxis", "bäckerei", "metzgerei", "apotheke", "hotel", "hôtel", "restaurant", "ristorante",
    "restaurante", "pizzeria", "café", "ferretería", "panadería", "farmacia", "farmácia", "pharmacie", "padaria", "clínica",
    "clinica", "clinique", "construcciones", "construções", "talleres", "transportes", "comercial", "supermercado",
    "boulangerie", "boucherie", "société", "sociedad", "sociedade", "società", "association", "asociación", "associação",
    "associazione", "verein", "stiftung", "firma", "fundación", "fundação", "fondazione", "fondation", "instituto", "istituto",
    "institut", "universidad", "universidade", "università", "université", "universität", "colegio", "colégio", "escuela",
    "escola", "école", "ministerio", "ministério", "ministère", "ayuntamiento", "prefeitura", "comune", "mairie", "autohaus",
    "ресторан", "магазин", "школа", "завод", "фирма", "компания", "مؤسسة", "شركة", "مدرسة", "מסעדת", "חברת", "toko", "warung",
    "yayasan", "công", "koperasi", "perusahaan", "kedai", "nhà", "accounts", "autoservis", "restaurace", "sklep", "przedsiębiorstwo",
    "servicio", "servicios", "departamento", "atención", "setor", "suporte", "recursos", "ressources", "direction",
    "servizio", "ufficio", "reparto", "afdeling", "dział", "oddělení", "отдел", "служба", "taller", "impresa",
    "officina", "stichting", "tienda", "loja", "negozio", "winkel", "distribuidora", "importadora", "constructora",
    "inmobiliaria", "laboratorio", "consultorio", "gabinete", "escritório", "atelier", "cabinet", "elektro",
    "malermeister", "steuerkanzlei", "zahnarztpraxis", "gemeinde", "gemeente", "kommune", "comité", "comitato",
    "zákaznický", "atendimento",
];

/// Words that open the name of a body before *of*.
#[rustfmt::skip]
pub(super) const BODIES: &[&str] = &[
    "university", "church", "bank", "city", "state", "county", "town", "village", "department", "ministry", "friends", "estate",
    "school", "college", "institute", "society", "club", "board", "bureau", "house", "republic", "embassy", "hospital", "museum",
    "association", "federation", "office", "center", "centre", "faculty", "government", "trustees", "heirs", "borough", "diocese",
];

/// Words and signs of companies that tell one wherever they stand.
#[rustfmt::skip]
pub(super) const ANYWHERE: &[&str] = &[
    "(株)", "㈱", "（株）", "(有)", "㈲", "（有）", "(주)", "㈜", "（주）", "บริษัท", "จำกัด", "लिमिटेड", "प्राइवेट", "شركة",
    "שותפות", "公司", "集团", "集團", "株式会社", "有限会社", "合同会社", "주식회사", "유한회사", "银行", "銀行", "大学", "大學", "医院",
    "病院", "은행", "대학교", "병원", " a/s", " s/a", "בע\"מ", "בע״מ", "sp. z o.o", "sp. z o. o", "s. de r.l", "บจก", "หจก", "sp z o.o", "s r.o", "s.r.o", "d.o.o", "e.k.", " gmbh",
    "sh.p.k", "ges.m.b.h", " s.n.c", "s. r. o", "t/a ", "d/b/a", " dba ", ", s.a.", "s.a. de c.v",
];
