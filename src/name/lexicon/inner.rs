//! Names that English writes as one word with a capital inside: `DiCaprio`, `LeBron`. Not Mac and Mc,
//! which follow rules, nor names that are as often written plain (Dubois, Leblanc, Fitzgerald).
//!
//! General knowledge of public figures of the United States, Canada and South Africa, where the form
//! here is the usual one; collected 2026-11.

/// The names, as written.
#[rustfmt::skip] // it would set the words of a language beside the name of the next
pub(super) const FORMS: &[&str] = &[
    // Italian prefixes, closed up in America.
    "DeAngelis", "DeAngelo", "DeBenedetto", "DeCarlo", "DeFazio", "DeFeo", "DeFilippo", "DeFrancesco",
    "DeFranco", "DeGaetano", "DeGrazia", "DeGregorio", "DeLaurentiis", "DeLeo", "DeLillo", "DeLuise",
    "DeMatteo", "DeMaio", "DeMeo", "DeNardo", "DeNiro", "DePalma", "DePaola", "DePaolo", "DePasquale",
    "DePietro", "DeRosa", "DeSalvo", "DeSantis", "DeSanctis", "DeSimone", "DeStefano", "DeVito", "DiAngelo",
    "DiBiase", "DiBenedetto", "DiCamillo", "DiCaprio", "DiCarlo", "DiCicco", "DiDonato", "DiDonna",
    "DiFranco", "DiFrancesco", "DiGiacomo", "DiGiorgio", "DiGiovanni", "DiIorio", "DiLeo", "DiLorenzo",
    "DiMaggio", "DiMarzio", "DiMartino", "DiNapoli", "DiNardo", "DiNunzio", "DiPaolo", "DiPasquale",
    "DiPietro", "DiPrima", "DiRienzo", "DiSalvo", "DiSanto", "DiSpirito", "DiStasio", "DiTerlizzi",
    "DiTomasso", "DiVincenzo", "DiVito", "LoDuca", "LoPresti", "LoVerso",
    // French and others.
    "DeBakey", "DeBoer", "DeBusschere", "DelBene", "DeSaulnier", "DeChambeau", "DeConcini", "DeForest",
    "DeGeneres", "DeGette", "DeGraw", "DeGroot", "DeHaven", "DeJarnette", "DeJesus", "DeJoy", "DeKalb",
    "DeLauro", "DeLay", "DeLeon", "DeLonge", "DeLorean", "DeMille", "DeMint", "DeMornay", "DePaul",
    "DePodesta", "DeRozan", "DeShields", "DeVos", "DeVries", "DeVry", "DeWine", "DeYoung", "DuVernay",
    "LaBeouf", "LaBute", "LaDuke", "LaFave", "LaFollette", "LaForge", "LaGuardia", "LaHaye", "LaHood",
    "LaLanne", "LaMonica", "LaMontagne", "LaMotta", "LaPaglia", "LaRouche", "LaRussa", "LaStella", "LaVey",
    "LeBron", "LeMahieu", "LeMay", "LeMond", "LeSueur", "LeVay", "LeVert", "VanDerveer", "VanderMeer",
    "VanSant", "VanVleet", "VanZandt",
    // Given names.
    "DeAndre", "DeAnthony", "DeJuan", "DeMar", "DeMarco", "DeMarcus", "DeMario", "DeMarre", "DeMeco",
    "DeRay", "DeSean", "DeShaun", "DeShawn", "DeVante", "DeVonta", "JaMarcus", "JaVale", "JaWanda",
    "JoBeth", "JoEllen", "JuJuan", "KeShawn", "KeyShawn", "LaDainian", "LaDonna", "LaKeisha", "LaKeith",
    "LaMarcus", "LaMelo", "LaMichael", "LaQuan", "LaShawn", "LaTanya", "LaTasha", "LaTosha", "LaToya",
    "LaTroy", "LaVar", "LaVonne", "LeAnn", "LeAnne", "LeGarrette", "LeSean", "LeShawn", "LeVar", "LuAnn",
    "LuAnne", "MaryBeth", "MaryJo", "RaeAnn", "RaShawn", "RuPaul", "TreVeon", "TyQuan",
    // isiZulu: the son or daughter of.
    "kaBhekuzulu", "kaCetshwayo", "kaDinuzulu", "kaJama", "kaMagwaza", "kaMpande", "kaNdaba",
    "kaSenzangakhona",
];
