//! The words that a parse turns on: titles, suffixes, particles, and the names that tell a language.
//! Not the rules, and not how a word is cased, though what `name::lexicon` knows is known here too.
//!
//! General knowledge of forms of address and degrees in the languages named, collected 2026-11; the
//! names by language are generated, see `tables::name_languages`.

use crate::name::lexicon::{self, Roles};
use crate::tables::name_languages;

/// What a word may be. The low half holds [`Roles`], so that one lookup answers for both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Role(u64);

impl Role {
    /// Roles of `name::lexicon`.
    pub(super) const fn of(roles: Roles) -> Self {
        Self(roles.bits() as u64)
    }

    const fn bit(place: u32) -> Self {
        Self(1 << (32 + place))
    }

    /// A title that is no name.
    pub(super) const TITLE: Self = Self::bit(0);
    /// A title that is a name too: *Dean*, *King*, *Major*.
    pub(super) const TITLE_OR_NAME: Self = Self::bit(1);
    /// A title that goes with the given name: *Sir Ian*, *Sister Mary*.
    pub(super) const TITLE_OF_GIVEN: Self = Self::bit(2);
    /// A suffix that is no name.
    pub(super) const SUFFIX: Self = Self::bit(3);
    /// A word of kinship that is a suffix after given and family name: *Neto*, *Filho*.
    pub(super) const SUFFIX_OF_KIN: Self = Self::bit(4);
    /// A word that ties the family name to what stands before.
    pub(super) const PARTICLE: Self = Self::bit(5);
    /// A particle that can also be a given name, where it opens the name with a capital.
    pub(super) const PARTICLE_OR_NAME: Self = Self::bit(6);
    /// The head of a given name of two words: *Abdul Rahman*, *Abu Bakr*.
    pub(super) const GIVEN_HEAD: Self = Self::bit(7);
    /// What brings a former name: *née*.
    pub(super) const FORMERLY: Self = Self::bit(8);
    /// What brings a byname: *aka*.
    pub(super) const ALIAS: Self = Self::bit(9);
    /// Joins two people, or two titles: *and*, *&*.
    pub(super) const AND: Self = Self::bit(10);
    /// Joins two names where one stands on either side: *y*, *e*, *i*.
    pub(super) const JOINS_FAMILIES: Self = Self::bit(11);
    /// An honorific behind the name, of East Asia.
    pub(super) const HONORIFIC: Self = Self::bit(12);

    pub(super) const IBERIAN_GIVEN: Self = Self::bit(13);
    pub(super) const IBERIAN_FAMILY: Self = Self::bit(14);
    pub(super) const HUNGARIAN_GIVEN: Self = Self::bit(15);
    pub(super) const HUNGARIAN_FAMILY: Self = Self::bit(16);
    pub(super) const SLAVIC_GIVEN: Self = Self::bit(17);
    pub(super) const ENGLISH_FAMILY: Self = Self::bit(18);
    pub(super) const JAPANESE_GIVEN: Self = Self::bit(19);
    pub(super) const JAPANESE_FAMILY: Self = Self::bit(20);
    pub(super) const HAN_FAMILY: Self = Self::bit(21);
    pub(super) const HANGUL_FAMILY: Self = Self::bit(22);
    /// A given name that is common in English.
    pub(super) const ENGLISH_GIVEN: Self = Self::bit(23);
    /// Son or daughter of: *bin*, *ibn*, *bint*.
    pub(super) const NASAB: Self = Self::bit(27);
    /// What a given name is devoted to: *María de los Ángeles*.
    pub(super) const DEVOTION: Self = Self::bit(28);
    /// What makes a father's name a patronymic, beyond ASCII.
    pub(super) const SON_OR_DAUGHTER: Self = Self::bit(29);
    /// Before a title, part of it: *State Senator*.
    pub(super) const TITLE_MODIFIER: Self = Self::bit(24);
    /// A syllable of a Chinese family name that is as often one of a given name.
    pub(super) const ALSO_GIVEN_SYLLABLE: Self = Self::bit(26);
    /// A family name of Vietnam that is seldom anything else.
    pub(super) const SURELY_VIETNAMESE: Self = Self::bit(25);

    pub(super) const NONE: Self = Self(0);

    pub(super) const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }
}

/// By role, words in small letters without marks, parted by spaces.
const LISTS: &[(Role, &str)] = &[
    (Role::TITLE, TITLES),
    (Role::TITLE_OR_NAME, TITLES_OR_NAMES),
    (Role::TITLE_OF_GIVEN, TITLES_OF_GIVEN),
    (Role::SUFFIX, SUFFIXES),
    (Role::SUFFIX_OF_KIN, "filho filha neto netto neta sobrinho bisneto"),
    (Role::PARTICLE, PARTICLES),
    (
        Role::PARTICLE_OR_NAME,
        "van della ben bar bat al el le la do da di dos das san santa mac ste st bin den des du dal vander vanden lo los las ter ten saint sao no am im tu abu ibn bint mc ni o ap ab te the and i e y",
    ),
    (
        Role::GIVEN_HEAD,
        "abd abdul abdel abdal abdu abd-al abd-el abu abou abi aboul abul umm um oum عبد ابو أبو ام أم ابي أبي",
    ),
    (Role::FORMERLY, FORMERLY),
    (Role::ALIAS, "aka alias dit dite genannt zvany zwany vulgo kallad kaldet"),
    (Role::AND, "and & und et og och en и та і και ja ve oraz"),
    (Role::JOINS_FAMILIES, "y e i и ve"),
    (Role::HONORIFIC, HONORIFICS),
    (Role::NASAB, "bin ibn bint binti binte bt bte ben بن ابن بنت ибн бин бинт"),
    (
        Role::DEVOTION,
        "angeles carmen luz jesus pilar mar nieves lourdes fatima conceicao concepcion dolores dores rosario socorro guadalupe refugio consuelo mercedes remedios graca gracas gloria paz soledad rocio milagros amparo belen valle assuncao ceu",
    ),
    (Role::SON_OR_DAUGHTER, "оглы кызы оғлу гызы ұлы қызы улы уулу огли"),
    (
        Role::TITLE_MODIFIER,
        "state us district vice deputy police former assistant associate supreme acting prime first senior junior chief federal",
    ),
    (
        Role::ALSO_GIVEN_SYLLABLE,
        "feng luo min hong peng jun wei ming lei jie hao bo yu xin ning bin tao ping lin jin kang long qing yan hui ying hua rong na mei fang fei dan jing lan shan xia yun zhen",
    ),
    (Role::SURELY_VIETNAMESE, "nguyen tran pham huynh hoang vuong trinh truong dinh doan ngo duong bui phan"),
    (Role::IBERIAN_GIVEN, name_languages::IBERIAN_GIVEN),
    (Role::IBERIAN_FAMILY, name_languages::IBERIAN_FAMILY),
    (Role::HUNGARIAN_GIVEN, name_languages::HUNGARIAN_GIVEN),
    (Role::HUNGARIAN_FAMILY, name_languages::HUNGARIAN_FAMILY),
    (Role::SLAVIC_GIVEN, name_languages::SLAVIC_GIVEN),
    (Role::ENGLISH_FAMILY, name_languages::ENGLISH_FAMILY),
    (Role::JAPANESE_GIVEN, name_languages::JAPANESE_GIVEN),
    (Role::JAPANESE_FAMILY, name_languages::JAPANESE_FAMILY),
    (Role::HAN_FAMILY, name_languages::HAN_FAMILY),
    (Role::HANGUL_FAMILY, name_languages::HANGUL_FAMILY),
    (Role::ENGLISH_GIVEN, name_languages::ENGLISH_GIVEN),
];

/// English; French; German; Spanish, Portuguese, Italian; Dutch, Nordic; Slavic; Turkish, Arabic,
/// Persian; South and South-East Asian; Russian, Bulgarian, Ukrainian, Greek, Hebrew, Arabic in their
/// letters.
const TITLES: &str = "judge justice chief father brother sister mother uncle aunt auntie pope general bishop \
    lord lady sir dame prince princess duchess countess viscount marquess baroness emperor empress sheriff \
    commissioner magistrate lama tsar mr mrs ms mx miss misses messrs mister dr drs doctor prof professor revd reverend \
    rev hon honourable honorable pres president vicepresident gov governor sen senator rep representative \
    congressman congresswoman capt cptn captain cpt lt lieutenant ltgen ltcol ltcdr sgt ssgt msgt sergeant cpl corporal pvt \
    private col colonel gen brig brigadier briggen majgen maj adm admiral radm vadm cmdr cdr commander commodore \
    wingcmdr sqnldr atty attorney supt superintendent insp inspector detective det officer constable \
    amb ambassador sec secretary chancellor minister charge daffaires cllr councillor councilwoman councilman alderman mayor \
    rt msgr monsignor cardinal archbishop rabbi imam ayatollah mullah mufti pastor ptr deacon canon \
    madam madame mme mmes mlle mademoiselle monsieur me maitre docteur professeur \
    herr frau fraulein frl hr hrn fr dipl dipl-ing ing mag doz univ-prof priv-doz pd graf grafin furst furstin freiherr \
    freifrau ritter ddr mmag ksta \
    senor senora senorita sr sra srta srs don dona dn dna dra lic licda arq abog pbro excmo excma ilmo \
    senhor senhora doutor doutora profa engo eng \
    signor signora signorina sig sigra dott dottssa dottoressa avv avvto geom rag onorevole on \
    dhr mevr mevrouw mw drs ir heer jonkheer jkvr jhr \
    fru froken frk docent herra rouva neiti greve grevinde owura \
    pan pani mgr inz inzynier dr-inz prof-dr judr mudr mvdr rndr phdr paeddr thdr ingarch bc doc csc \
    bay bayan sayin sheikh shaikh shaykh sheikha hajji haji hajjah hj sayyid sayyida sayed seyyed ustad ustaz mirza khanum \
    shri sri smt shrimati kumari pandit swami acharya dato datuk datin tunku tengku puan encik cik tuan \
    bapak bpk ibu khun nai nang engr \
    г-н г-жа канд господин госпожа гн гжа проф доц акад д-р др инж доктор профессор академик пан пани пані гр \
    κ κα κος κυριος κυρια δρ καθ \
    דר מר גב פרופ רב הרב عمو دكتور الدكتور الدكتورة السيد السيدة الاستاذ الأستاذ الشيخ الشيخة استاذ د أ م ا.د";

const TITLES_OR_NAMES: &str = "dean king queen maj duke earl baron count major marshal sultan emir saint abbot \
    master page squire marquis canon private graf ritter don dona sri me on fr mag doc pan bay mirza kumari \
    eng sr sig ing lic kum hr sec det gen guru nai nang cik ibu bc col rep sen bey dom sayed dn";

const TITLES_OF_GIVEN: &str = "sir dame king queen prince princess pope sister brother father mother saint \
    emperor empress uncle aunt auntie shah tsar don dona lama swami sheikh shaikh shaykh sheikha khun sri sor fra frere soeur \
    sultan emir dom master maharaja bapak ibu ustad абба الشيخ";

const SUFFIXES: &str = "jr jnr junior sr snr esq esquire phd md jd dds dmd dvm dphil edd psyd \
    rn bsn np crna cpa cfa cfp lutc usaf usmc usn uscg iii iv vii viii \
    2nd 3rd 4th 5th 6th ii pere fils ml st-ml starszy mladsi starsi mladi stariji hijo knt bart attorney atty realtor trustee gri mdsc ret retd \
    obe mbe cbe kbe dbe gbe msc bsc mba mph mphil llb llm mbbs kcmg vc \
    hons frcp frs frcs md-phd dsc dlitt scd dba dnp msn mfa msw lcsw lmft csc drsc \
    мл ст младший младшая старший старшая सीनियर जूनियर rinpoche";

const PARTICLES: &str = "van von vom zu zum zur der vd vdb den de del dela delos della dello delle dei degli \
    dal dalla dalle da do dos das di du des d' la las los lo le les het ter ten te toe vander vanden vonder op \
    af av bin ibn bint binti binte bt bte ben bar ould abu abou umm oum graf grafin freiherr freiherrin freifrau edler edle prinz prinzessin furst furstin al el as ash az an ad ar ul ud ur al- el- \
    mac mc o ni nic ui ua fitz ap ab ferch verch wa san santa santo sao st ste saint sainte sankt \
    ван фон де дер ден дель делла дю ди да дос ла ле цу ибн бин бинт аль эль ал ель ог ол ул \
    ابن بن بنت آل ال بو בן בת בר أبن";

const FORMERLY: &str = "nee ne geb geborene geboren geborener born roz rozena rodena \
    nascida nacida nata fodd fodt szul урожд урожденная урожденный рожд ур родена рођена 旧姓 \
    formerly fka domu syntynyt";

const HONORIFICS: &str = "씨 님 박사 박사님 교수 교수님 선생 선생님 군 양 사장님 さん さま 様 さま 殿 氏 君 くん ちゃん 先生 \
    先輩 博士 教授 女士 小姐 太太 同志 夫人 老师 老師 经理 医学博士 醫學博士 国会議員 議員 社長 醫生 장군 대통령 회장 사장 의원 목사 신부 감독 변호사 医師 주니어 ジュニア";

/// Slots of the table: a power of two, at most three quarters filled.
const SLOTS: usize = 1 << 15;

static TABLE: Table = build();

struct Table {
    /// Of each word a hash; nought where there is none.
    tags: [u32; SLOTS],
    roles: [Role; SLOTS],
}

/// FNV-1a of 64 bits.
#[derive(Clone, Copy)]
pub(super) struct Hash(u64);

impl Hash {
    pub(super) const START: Self = Self(0xcbf2_9ce4_8422_2325);

    pub(super) const fn push(self, byte: u8) -> Self {
        Self((self.0 ^ byte as u64).wrapping_mul(0x0000_0100_0000_01b3))
    }

    /// The hash of a word of the lists, whose full stops and apostrophes do not count.
    const fn of(mut word: &[u8]) -> Self {
        let mut hash = Self::START;
        while let [byte, rest @ ..] = word {
            if *byte != b'.' && *byte != b'\'' {
                hash = hash.push(byte.to_ascii_lowercase());
            }
            word = rest;
        }
        hash
    }

    /// Where the search begins, and the tag, which is never nought.
    #[allow(clippy::cast_possible_truncation, reason = "a hash keeps the bits that it needs")]
    const fn slot(self) -> (usize, u32) {
        let mixed = self.0.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        ((mixed >> 49) as usize, mixed as u32 | 1)
    }
}

const _: () = assert!(SLOTS == 1 << (64 - 49), "the slots are the first bits of the hash");

#[allow(clippy::indexing_slicing, reason = "runs in the compiler: an index out of bounds is a build error")]
const fn insert(table: &mut Table, hash: Hash, role: Role) {
    let (mut slot, tag) = hash.slot();
    while table.tags[slot] != 0 && table.tags[slot] != tag {
        slot = (slot + 1) % SLOTS;
    }
    table.tags[slot] = tag;
    table.roles[slot] = table.roles[slot].or(role);
}

#[allow(clippy::indexing_slicing, reason = "runs in the compiler: an index out of bounds is a build error")]
#[allow(clippy::large_stack_arrays, reason = "the stack is the compiler's")]
#[allow(long_running_const_eval, reason = "some ten thousand words")]
const fn build() -> Table {
    let mut table = Table { tags: [0; SLOTS], roles: [Role::NONE; SLOTS] };
    let mut list = 0;
    while list < lexicon::WORDS.len() {
        let (roles, words) = lexicon::WORDS[list];
        let mut word = 0;
        while word < words.len() {
            insert(&mut table, Hash::of(words[word].as_bytes()), Role::of(roles));
            word += 1;
        }
        list += 1;
    }
    list = 0;
    while list < LISTS.len() {
        let (role, words) = LISTS[list];
        let bytes = words.as_bytes();
        let (mut at, mut hash, mut length) = (0, Hash::START, 0);
        while at <= bytes.len() {
            let byte = if at < bytes.len() { bytes[at] } else { b' ' };
            if byte == b' ' || byte == b'\n' {
                if length > 0 {
                    insert(&mut table, hash, role);
                }
                (hash, length) = (Hash::START, 0);
            } else if byte != b'.' && byte != b'\'' {
                (hash, length) = (hash.push(byte), length + 1);
            }
            at += 1;
        }
        list += 1;
    }
    table
}

fn find(hash: Hash) -> Role {
    let (mut slot, tag) = hash.slot();
    while let (Some(found), Some(roles)) = (TABLE.tags.get(slot), TABLE.roles.get(slot)) {
        if *found == tag {
            return *roles;
        }
        if *found == 0 {
            break;
        }
        slot = (slot + 1) % SLOTS;
    }
    Role::NONE
}

/// What a word with hyphens may be: of titles it is one, as *Vice-President* and *Dipl.-Ing.*, of
/// suffixes another.
pub(super) fn role_of_compound(word: &str) -> Role {
    let whole = role(word);
    let title = Role::TITLE.or(Role::TITLE_MODIFIER).or(Role::TITLE_OR_NAME).or(Role::of(Roles::TITLE));
    if whole == Role::NONE && word.split('-').all(|piece| role(piece).any(title)) {
        return Role::TITLE;
    }
    // RN-CRNA
    let sure = Role::SUFFIX.or(Role::of(Roles::SUFFIX));
    let degree = sure.or(Role::of(Roles::SUFFIX_AFTER_COMMA.or(Roles::SUFFIX_AFTER_NAMES)));
    let mut pieces = word.split('-').map(role);
    if whole == Role::NONE
        && pieces.clone().all(|piece| piece.any(degree))
        && pieces.any(|piece| piece.any(sure))
    {
        return Role::SUFFIX;
    }
    whole
}

/// What `word` may be, its case, marks, full stops and apostrophes aside.
pub(super) fn role(word: &str) -> Role {
    let mut hash = Hash::START;
    for byte in word.bytes() {
        match byte {
            b'.' | b'\'' => {}
            0x80.. => return role_beyond_ascii(word),
            _ => hash = hash.push(byte.to_ascii_lowercase()),
        }
    }
    find(hash)
}

fn role_beyond_ascii(word: &str) -> Role {
    let mut hash = Hash::START;
    let mut buffer = [0; 4];
    for c in word.chars().filter(|c| !matches!(c, '.' | '\'' | '״' | '׳')) {
        if c.is_ascii() {
            hash = hash.push(c.to_ascii_lowercase() as u8);
            continue;
        }
        if let Some(small) = small_cyrillic(c) {
            for byte in small.encode_utf8(&mut buffer).bytes() {
                hash = hash.push(byte);
            }
            continue;
        }
        for small in c.to_lowercase() {
            for plain in plain(small) {
                for byte in plain.encode_utf8(&mut buffer).bytes() {
                    hash = hash.push(byte);
                }
            }
        }
    }
    find(hash)
}

/// The small letter without its mark of a letter of Russian, without a look into the tables of Unicode.
fn small_cyrillic(c: char) -> Option<char> {
    match c {
        'й' | 'Й' => Some('и'),
        'а'..='я' => Some(c),
        'А'..='Я' => char::from_u32(u32::from(c) + 0x20),
        _ => None,
    }
}

/// The letter without its marks, where it is of an alphabet.
fn plain(c: char) -> impl Iterator<Item = char> {
    let mut base = [Some(c), None];
    match c {
        'ø' => base = [Some('o'), None],
        'ł' => base = [Some('l'), None],
        'ı' => base = [Some('i'), None],
        'đ' | 'ð' => base = [Some('d'), None],
        'æ' => base = [Some('a'), Some('e')],
        'œ' => base = [Some('o'), Some('e')],
        'ß' => base = [Some('s'), Some('s')],
        'þ' => base = [Some('t'), Some('h')],
        '\u{80}'..='\u{4FF}' | '\u{1E00}'..='\u{1FFF}' => {
            unicode_normalization::char::decompose_canonical(c, |part| {
                if part == c || !unicode_normalization::char::is_combining_mark(part) {
                    base = [Some(part), None];
                }
            });
        }
        '\u{591}'..='\u{6ED}' if unicode_normalization::char::is_combining_mark(c) => {
            base = [None, None];
        }
        _ => {}
    }
    base.into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whatever_their_case_and_marks() {
        for (word, expected) in [
            ("Née", Role::FORMERLY),
            ("D.R.", Role::TITLE),
            ("Señora", Role::TITLE),
            ("García", Role::IBERIAN_FAMILY),
            ("Профессор", Role::TITLE),
            ("László", Role::HUNGARIAN_GIVEN),
            ("PhD", Role::of(Roles::SUFFIX)),
            ("さん", Role::HONORIFIC),
        ] {
            assert!(role(word).any(expected), "{word}");
        }
        assert_eq!(role("Xqzt"), Role::NONE);
    }

    #[test]
    fn the_table_has_room() {
        let used = TABLE.tags.iter().filter(|tag| **tag != 0).count();
        assert!(used * 4 < SLOTS * 3, "{used} of {SLOTS}");
    }
}
