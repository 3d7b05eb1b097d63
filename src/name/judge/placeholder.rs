//! Placeholders, sentences and runs of keys in the place of a name. Not repeated letters: those have a
//! warning of their own.

use super::reading::{Reading, Word};
use super::stand_ins;
use super::words::{self, Hash, Tells};
use crate::name::parse;
use crate::tables::letter_pairs;

/// Whether the text stands where a name should, and is none.
pub(super) fn is_placeholder(text: &Reading<'_>) -> bool {
    let words = &text.words;
    match words.as_slice() {
        // Digits, punctuation and symbols alone.
        [] => true,
        [word] => {
            let alone = word.tells.any(Tells::ALONE) && !is_name_too(text, word);
            alone
                || word.tells.any(Tells::PLAIN) && !word.is_titled()
                || word.tells.any(Tells::SPAM)
                || text.phrase.any(Tells::PHRASE)
                || is_compound(text, word)
                || are_runs(text)
                || is_gibberish(text)
                || is_unspaced(text)
        }
        _ => {
            text.phrase.any(Tells::PHRASE)
                || is_phrase(text)
                || is_plain(text)
                || is_mostly_known(text)
                || greets(text)
                || opens_with_phrase(text)
                || is_role(text)
                || are_tests(text)
                || is_john_doe(text)
                || speaks_of_itself(text)
                || is_sentence(text)
                || text.any.any(Tells::SPAM)
                || is_stutter(text)
                || is_packed(text)
                || are_runs(text)
                || is_gibberish(text)
                || is_unspaced(text)
        }
    }
}

/// Whether a word of advertisements stands beside a web address, not within it.
pub(super) fn is_advertisement(text: &Reading<'_>) -> bool {
    let words = text.text.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let apart = |word: &str| !word.contains(['.', '/', ':']) && !matches!(word, "http" | "https" | "www");
    text.any.any(Tells::SPAM)
        && words
            .map(str::to_lowercase)
            .any(|word| apart(&word) && words::tells(Hash::of(&word)).any(Tells::SPAM))
}

/// Whether the only word is written as the name that it is too: *Null*, not *null*, *NULL* or *Null1*.
fn is_name_too(text: &Reading<'_>, word: &Word<'_>) -> bool {
    word.tells.any(Tells::NAME_TOO)
        && !word.tells.any(Tells::ROLE)
        && word.is_titled()
        && word.text.len() == text.text.trim().len()
}

/// Known words alone, one at least that no name is made of; or such a word twice: Bob Test Test.
fn is_phrase(text: &Reading<'_>) -> bool {
    let known = Tells::STRONG.or(Tells::FILLER);
    let twice = text.words.windows(2).any(|pair| {
        let [one, next] = pair else { return false };
        one.tells.any(Tells::STRONG) && !one.tells.any(Tells::TITLE) && text.small(one) == text.small(next)
    });
    if twice {
        return true;
    }
    if !text.words.iter().all(|word| word.tells.any(known) || is_compound(text, word)) {
        return false;
    }
    // Mr Test and E. Null are names with what stands before a name.
    let before_name = |word: &Word<'_>| word.tells.any(Tells::TITLE) || word.text.chars().nth(1).is_none();
    let named = text.words.last().is_some_and(|word| word.tells.any(Tells::NAME_TOO) && word.is_titled())
        && text.words.iter().rev().skip(1).all(before_name);
    !named && text.words.iter().any(|word| word.tells.any(Tells::STRONG) || !word.tells.any(known))
}

/// Words of sentences and forms, and nothing else: *leave blank*, *pending approval*. Written as a name is, it
/// takes two of them.
fn is_plain(text: &Reading<'_>) -> bool {
    let known = Tells::PLAIN.or(Tells::STRONG).or(Tells::FILLER).or(Tells::SENTENCE);
    if !text.any.any(Tells::PLAIN) || !text.words.iter().all(|word| word.tells.any(known)) {
        return false;
    }
    let plain = text.words.iter().filter(|word| word.tells.any(Tells::PLAIN)).count();
    let named = text
        .words
        .iter()
        .any(|word| word.tells.any(Tells::NAME_TOO) && !word.tells.any(Tells::ROLE) && word.is_titled());
    plain > 1
        || !named && !text.words.iter().all(Word::is_titled)
        || !named && text.words.iter().any(|word| word.tells.any(Tells::STRONG))
}

/// *Ceci est un test*, *prueba de registro*: three words or more, two in five of which may be unknown, where those
/// are small and no given names.
fn is_mostly_known(text: &Reading<'_>) -> bool {
    let known = Tells::PLAIN.or(Tells::STRONG).or(Tells::FILLER).or(Tells::SENTENCE);
    let count = text.words.len();
    let unknown = || text.words.iter().filter(|word| !word.tells.any(known));
    count > 2
        && text.any.any(Tells::STRONG)
        && 5 * unknown().count() <= 2 * count
        && unknown().all(|word| word.is_small() && !parse::is_given_name(word.text))
        && !text.words.iter().all(Word::is_titled)
        && text
            .words
            .iter()
            .any(|word| word.tells.any(Tells::STRONG) && !word.tells.any(Tells::TITLE) && word.text.len() > 2)
        && text.words.iter().all(|word| word.text.len() > 1 || word.is_small())
}

/// *hola amigos*: a greeting at either end, and a small word beside it.
fn greets(text: &Reading<'_>) -> bool {
    let [first, .., last] = text.words.as_slice() else { return false };
    let other = if first.tells.any(Tells::GREETING) { last } else { first };
    (first.tells.any(Tells::GREETING) || last.tells.any(Tells::GREETING))
        && other.is_small()
        && !parse::is_given_name(other.text)
        && text.small(other).chars().nth(2).is_some()
}

/// *Guten Morgen zusammen*: a phrase of two words, and small ones behind it.
fn opens_with_phrase(text: &Reading<'_>) -> bool {
    let [first, second, rest @ ..] = text.words.as_slice() else { return false };
    let phrase = || {
        let bytes = text.small(first).bytes().chain([b' ']).chain(text.small(second).bytes());
        words::tells(bytes.fold(Hash::EMPTY, Hash::push))
    };
    !rest.is_empty() && first.text.len() > 1 && rest.iter().all(Word::is_small) && phrase().any(Tells::PHRASE)
}

/// *Property Owner*: a role at the end, and no given name before it.
fn is_role(text: &Reading<'_>) -> bool {
    let Some((last, before)) = text.words.split_last() else { return false };
    last.tells.any(Tells::ROLE_HEAD)
        && before.iter().all(|word| word.text.len() > 2 && !parse::is_given_name(word.text))
        && !before.iter().any(|word| word.tells.any(Tells::TITLE))
}

/// *Testi Testinen*, *Test Testowski*: a test twice, with whatever ending.
fn are_tests(text: &Reading<'_>) -> bool {
    let one = |word: &&Word<'_>| text.small(word).starts_with("test") || text.small(word).starts_with("тест");
    text.words.iter().filter(one).nth(1).is_some()
}

/// *Jane Q. Doe*.
fn is_john_doe(text: &Reading<'_>) -> bool {
    let [first, middle @ .., last] = text.words.as_slice() else { return false };
    text.small(last) == "doe"
        && matches!(text.small(first), "john" | "jane")
        && middle.iter().all(|word| word.text.len() == 1)
}

/// *I am a robot*, *my name is Bob*; but *I Made Mangku*.
fn speaks_of_itself(text: &Reading<'_>) -> bool {
    const BEGINNINGS: &[(&str, &str)] = &[
        ("i", "am"),
        ("i", "have"),
        ("i", "want"),
        ("i", "need"),
        ("i", "will"),
        ("i", "would"),
        ("i", "was"),
        ("i", "do"),
        ("i", "dont"),
        ("my", "name"),
        ("this", "is"),
        ("it", "is"),
        ("that", "is"),
        ("there", "is"),
        ("not", "a"),
        ("not", "the"),
        ("not", "my"),
        ("do", "not"),
        ("ich", "bin"),
        ("je", "suis"),
        ("yo", "soy"),
        ("eu", "sou"),
        ("io", "sono"),
        ("decline", "to"),
        ("refuse", "to"),
        ("please", "do"),
        ("please", "call"),
        ("me", "llamo"),
        ("mein", "name"),
        ("mon", "nom"),
        ("mi", "nombre"),
        ("meu", "nome"),
        ("моё", "имя"),
        ("меня", "зовут"),
        ("i", "love"),
        ("i", "like"),
        ("we", "are"),
        ("you", "are"),
    ];
    let [first, second, _, ..] = text.words.as_slice() else { return false };
    let (one, two) = (text.small(first), text.small(second));
    BEGINNINGS.contains(&(one, two))
        && !(second.is_titled() && text.words.iter().all(Word::is_titled) && one != "i")
}

/// Two words of sentences among three or more, and few others.
fn is_sentence(text: &Reading<'_>) -> bool {
    let count = |tells| text.words.iter().filter(|word| word.tells.any(tells)).count();
    let sentence = Tells::SENTENCE;
    // Three capitals alone may be initials, and Chinese has He, You and To.
    let small = text.words.iter().filter(|word| word.tells.any(sentence) && word.text.len() > 1).count();
    text.words.len() > 2
        && small > 1
        && 2 * count(sentence.or(Tells::STRONG)) >= text.words.len()
        && text.words.iter().skip(1).any(|word| word.tells.any(sentence) && word.is_small())
        && !text.words.iter().skip(1).all(Word::is_titled)
}

/// One such word, or a letter, again and again: nan nan, X X, but Bar Bar.
fn is_stutter(text: &Reading<'_>) -> bool {
    let Some((first, rest)) = text.words.split_first() else { return false };
    let letter = first.text.chars().nth(1).is_none();
    (letter || first.tells.any(Tells::ALONE) && (first.tells.any(Tells::STRONG) || !first.is_titled()))
        && rest.iter().all(|word| text.small(word) == text.small(first))
}

/// A known word, its letters parted: n u l l, un known.
fn is_packed(text: &Reading<'_>) -> bool {
    let phrase = text.phrase_text();
    if phrase.len() > 24 || !text.words.iter().all(|word| word.text.len() < 6) {
        return false;
    }
    let hash = phrase.bytes().filter(|byte| *byte != b' ').fold(Hash::EMPTY, Hash::push);
    let tells = words::tells(hash);
    let single = text.words.iter().all(|word| word.text.len() == 1) && text.words.len() > 2;
    tells.any(Tells::ALONE) && tells.any(Tells::STRONG) && (single || !text.words.iter().all(Word::is_titled))
        || single && text.words.len() > 2 && runs_along_a_row(&phrase.replace(' ', ""))
}

/// Known words written as one: testuser, nolastname, testy mctesterson.
fn is_compound(text: &Reading<'_>, word: &Word<'_>) -> bool {
    let small = text.small(word);
    small.len() > 5 && small.len() < 28 && small.is_ascii() && compounds(small, Tells::HEAD, 0)
}

fn compounds(small: &str, wanted: Tells, depth: usize) -> bool {
    let mut hash = Hash::EMPTY;
    for (at, byte) in small.bytes().enumerate() {
        hash = hash.push(byte);
        if at == 0 || depth > 2 || !words::tells(hash).any(wanted) {
            continue;
        }
        let rest = small.get(at + 1..).unwrap_or_default();
        let goes_on = Tells::HEAD.or(Tells::TAIL);
        if rest.is_empty() && depth > 0 || !rest.is_empty() && compounds(rest, goes_on, depth + 1) {
            return true;
        }
    }
    false
}

/// A placeholder of a language without spaces: known words one after the other, a strong one among
/// them.
fn is_unspaced(text: &Reading<'_>) -> bool {
    if text.highest < '\u{E00}' {
        return false;
    }
    if stand_ins::UNSPACED.iter().any(|told| text.text.contains(told)) {
        return true;
    }
    let packed = text.phrase_text().replace(' ', "");
    let mut rest = packed.as_str();
    let mut strong = false;
    while !rest.is_empty() {
        let known = words::UNSPACED.iter().filter(|word| rest.starts_with(**word));
        let Some(word) = known.max_by_key(|word| word.len()) else { return false };
        strong |= words::UNSPACED_STRONG.contains(word);
        rest = rest.get(word.len()..).unwrap_or_default();
    }
    strong
}

/// Whether the keys of `keys` follow one another along a row, one way or the other.
fn runs_along_a_row(keys: &str) -> bool {
    run_length(keys) == keys.chars().count()
}

/// The rows of ASCII as steps: for each two letters the rows, a bit each, in which the second follows
/// the first; and those in which it goes before.
static STEPS: [[[u16; 26]; 26]; 2] = steps();

#[allow(clippy::indexing_slicing, reason = "runs in the compiler: an index out of bounds is a build error")]
const fn steps() -> [[[u16; 26]; 26]; 2] {
    let mut steps = [[[0; 26]; 26]; 2];
    let (mut row, mut bit) = (0, 1);
    while row < words::ROWS.len() {
        let keys = words::ROWS[row].as_bytes();
        let mut at = 1;
        while words::ROWS[row].is_ascii() && at < keys.len() {
            let (one, next) = ((keys[at - 1] - b'a') as usize, (keys[at] - b'a') as usize);
            steps[0][one][next] |= bit;
            steps[1][next][one] |= bit;
            at += 1;
        }
        if words::ROWS[row].is_ascii() {
            bit <<= 1;
        }
        row += 1;
    }
    steps
}

/// The longest run along one row, in keys.
fn run_length(word: &str) -> usize {
    if !word.is_ascii() {
        return if has_run(word) { run_length_beyond_ascii(word) } else { word.chars().take(2).count() };
    }
    let place = |byte: u8| usize::from(byte.wrapping_sub(b'a'));
    let mut longest = 1;
    for steps in &STEPS {
        let (mut rows, mut run) = (0, 1);
        for pair in word.as_bytes().windows(2) {
            let &[one, next] = pair else { break };
            let step = steps.get(place(one)).and_then(|steps| steps.get(place(next))).copied().unwrap_or(0);
            (rows, run) = match (rows & step, step) {
                (0, 0) => (0, 1),
                (0, step) => (step, 2),
                (rows, _) => (rows, run + 1),
            };
            longest = longest.max(run);
        }
    }
    longest
}

fn run_length_beyond_ascii(word: &str) -> usize {
    let mut longest = 1;
    for row in words::ROWS.iter().filter(|row| !row.is_ascii()) {
        let place = |c: char| row.chars().position(|key| key == c);
        for forwards in [true, false] {
            let (mut before, mut run) = (None, 1);
            for c in word.chars() {
                let at = place(c);
                let (one, next) = if forwards { (before, at) } else { (at, before) };
                run = if one.is_some_and(|one: usize| next == Some(one + 1)) { run + 1 } else { 1 };
                longest = longest.max(run);
                before = at;
            }
        }
    }
    longest
}

/// Whether three keys follow one another along a row somewhere.
fn has_run(word: &str) -> bool {
    if word.is_ascii() {
        return run_length(word) > 2;
    }
    let mut ends = word.char_indices().map(|(at, c)| at + c.len_utf8()).skip(2);
    word.char_indices().any(|(at, _)| {
        let three = ends.next().and_then(|end| word.get(at..end));
        three.is_some_and(|three| words::tells(Hash::of(three)).any(Tells::RUN))
    })
}

/// Runs of keys: four keys or more in every word, or five in any; three, and three again.
fn are_runs(text: &Reading<'_>) -> bool {
    let known = |word: &&Word<'_>| !word.tells.any(Tells::NO_RUN);
    let suspect = |word: &&Word<'_>| {
        let small = text.small(word);
        small.len() > 2 && (has_run(small) || is_mashed(small) || is_stuttered(small) || is_doubled(small))
    };
    // Most texts have no such word.
    let mut suspects = text.words.iter().filter(known).filter(suspect).peekable();
    if suspects.peek().is_none() {
        return false;
    }
    let several = text.words.len() > 1;
    let long = |word: &Word<'_>| {
        let small = text.small(word);
        run_length(small) > 4 || is_mashed(small) || is_stuttered(small) || is_doubled(small)
    };
    let short = |word: &Word<'_>| {
        let small = text.small(word);
        let keys = small.chars().count();
        let run = run_length(small);
        // One key beside a run of four is a slip of the same hand.
        run + 1 == keys && keys > 4 && !small.is_ascii()
            || run == keys && (keys > 3 || keys == 3 && (several || is_without_vowel(small)))
            || is_stuttered(small)
    };
    let alone = !several || text.words.iter().all(|word| !word.tells.any(Tells::NO_RUN));
    suspects.any(long) || alone && text.words.iter().all(short)
}

/// Letters that follow one another in no name, or hexadecimal digits alone. A word that nobody has cased and
/// that stands alone needs less, and so do several that are all of the kind.
fn is_gibberish(text: &Reading<'_>) -> bool {
    let strange = |word: &Word<'_>, least| {
        let small = text.small(word);
        small.len() > 5 && surprise(small) >= least
    };
    if let [only] = text.words.as_slice() {
        return strange(only, if only.is_titled() { 110 } else { 93 }) || is_hexadecimal(text.small(only));
    }
    text.words.iter().all(|word| strange(word, 93)) || text.words.iter().any(|word| strange(word, 110))
}

/// What the pairs of letters of a word cost, a tenth of one as the unit; nought beyond ASCII.
fn surprise(word: &str) -> usize {
    let place = |byte: u8| usize::from(byte.wrapping_sub(b'a'));
    let (mut cost, mut pairs) = (0, 0);
    for pair in word.as_bytes().windows(2) {
        let &[one, next] = pair else { break };
        let found = letter_pairs::COST.get(place(one)).and_then(|row| row.get(place(next)));
        let Some(found) = found else { return 0 };
        cost += usize::from(*found);
        pairs += 1;
    }
    (10 * cost).checked_div(pairs).unwrap_or(0)
}

/// Eight letters or more, none beyond F: deadbeef.
fn is_hexadecimal(word: &str) -> bool {
    word.len() > 7 && word.bytes().all(|byte| matches!(byte, b'a'..=b'f'))
}

/// Three keys or more of a row, and the same again, or three of this row and three of the next: asdasd,
/// qweasd.
fn is_stuttered(word: &str) -> bool {
    let keys: smallvec::SmallVec<[char; 32]> = word.chars().collect();
    if keys.len() < 6 || keys.len() > 64 {
        return false;
    }
    let run = |part: &[char]| {
        let part: String = part.iter().collect();
        runs_along_a_row(&part)
    };
    let (head, tail) = keys.split_at(keys.len() / 2);
    let unit: String = head.iter().collect();
    let tells = words::tells(Hash::of(&unit));
    head == tail && (tells.any(Tells::STRONG) || run(head))
        || keys.len().is_multiple_of(3) && keys.chunks(3).all(run)
        || keys.len().is_multiple_of(4) && keys.chunks(4).all(run)
}

/// Each key twice: aabbcc.
fn is_doubled(word: &str) -> bool {
    let (pairs, rest) = word.as_bytes().as_chunks::<2>();
    let few = pairs.len() < 2 || pairs.len() == 2 && !is_without_vowel(word);
    !few && rest.is_empty() && word.is_ascii() && pairs.iter().all(|[one, next]| one == next)
}

/// Whether the vowels of Latin are all missing.
fn is_without_vowel(word: &str) -> bool {
    word.bytes()
        .all(|byte| byte.is_ascii_alphabetic() && !matches!(byte, b'a' | b'e' | b'i' | b'o' | b'u' | b'y'))
}

/// Letters that hands fell on: five or more without a vowel, or of the home row with four consonants
/// and more on end. Consonants that carry a syllable (Krč, Smrk, Llwch) excuse six.
fn is_mashed(word: &str) -> bool {
    if word.len() < 5 || !word.is_ascii() {
        return false;
    }
    if is_without_vowel(word) {
        let longest = word.split(['r', 'l', 'w', '\'']).map(str::len).max().unwrap_or(0);
        return word.len() > 6 || longest > 3;
    }
    // All of it asdf, with what no syllable has: adsf, sadasd.
    if word.bytes().all(|byte| matches!(byte, b'a' | b's' | b'd' | b'f')) {
        let cluster = word.split('a').any(|consonants| consonants.len() > 2);
        return cluster || word.ends_with("asd") || word.ends_with("sdf");
    }
    let home = |byte: u8| matches!(byte, b'a' | b's' | b'd' | b'f' | b'g' | b'h' | b'j' | b'k' | b'l');
    let consonants = word.split('a').map(str::len).max().unwrap_or(0);
    word.len() > 5 && word.bytes().all(home) && consonants > 3
}
