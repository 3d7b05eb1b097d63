//! The least that it costs to make one row of things of another: an edit distance in which neighbours may
//! change places (optimal string alignment). Not what an edit costs: that is for the [`Edits`] to say.

use std::iter::once;
use std::ops::Range;

use smallvec::SmallVec;

/// What the edits cost that make a typed row of a wanted one; places are those of the rows as a whole.
pub trait Edits {
    /// That what is wanted at `i` is left out.
    fn omit(&self, i: usize) -> u32;
    /// That what is typed at `j` is there at all.
    fn insert(&self, j: usize) -> u32;
    /// That what is typed at `j` stands for what is wanted at `i`.
    fn replace(&self, i: usize, j: usize) -> u32;
    /// That what is wanted at `i` and before it is typed at `j` and before it, the other way round; `None`
    /// where it is not.
    fn swap(&self, i: usize, j: usize) -> Option<u32>;
}

/// Costs up to each place of a row; the first is for none of them.
type Costs = SmallVec<[u32; 32]>;

/// The cost after an edit. One beyond the limit leads nowhere: what the edit would add is not asked.
#[inline]
fn step(from: u32, limit: u32, edit: impl FnOnce() -> u32) -> u32 {
    if from <= limit { from.saturating_add(edit()) } else { u32::MAX }
}

/// What it costs to make `typed` of `wanted`, where it is no more than `limit`.
pub fn distance(wanted: Range<usize>, typed: Range<usize>, edits: &impl Edits, limit: u32) -> Option<u32> {
    let places = || once(None).chain(typed.clone().map(Some));
    let mut sum: u32 = 0;
    let mut above: Costs = places()
        .map(|place| {
            sum = sum.saturating_add(place.map_or(0, |j| edits.insert(j)));
            sum
        })
        .collect();
    let mut second_above: Costs = above.iter().map(|_| u32::MAX).collect();
    let mut least_above = 0;
    for i in wanted.clone() {
        let mut row = Costs::with_capacity(above.len());
        let (mut left, mut least) = (u32::MAX, u32::MAX);
        let (mut diagonal, mut two_before, mut swap_from) = (u32::MAX, u32::MAX, u32::MAX);
        for (place, (&up, &two_up)) in places().zip(above.iter().zip(&second_above)) {
            let mut best = step(up, limit, || edits.omit(i));
            if let Some(j) = place {
                best = best
                    .min(step(diagonal, limit, || edits.replace(i, j)))
                    .min(step(left, limit, || edits.insert(j)));
                if swap_from <= limit
                    && let Some(cost) = edits.swap(i, j)
                {
                    best = best.min(swap_from.saturating_add(cost));
                }
            }
            row.push(best);
            (left, least) = (best, least.min(best));
            diagonal = up;
            (swap_from, two_before) = (two_before, two_up);
        }
        // What is swapped reaches across a row.
        if least.min(least_above) > limit {
            return None;
        }
        least_above = least;
        second_above = std::mem::replace(&mut above, row);
    }
    above.last().copied().filter(|cost| *cost <= limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every edit costs one.
    struct Plain(&'static [u8], &'static [u8]);

    impl Edits for Plain {
        fn omit(&self, _: usize) -> u32 {
            1
        }

        fn insert(&self, _: usize) -> u32 {
            1
        }

        fn replace(&self, i: usize, j: usize) -> u32 {
            u32::from(self.0.get(i) != self.1.get(j))
        }

        fn swap(&self, i: usize, j: usize) -> Option<u32> {
            (i > 0 && j > 0 && self.0.get(i) == self.1.get(j - 1) && self.0.get(i - 1) == self.1.get(j))
                .then_some(1)
        }
    }

    #[test]
    fn the_least_that_edits_cost() {
        for (wanted, typed, cost) in [
            ("", "", 0),
            ("", "ab", 2),
            ("ab", "", 2),
            ("kitten", "sitting", 3),
            ("gmail", "gmial", 1),
            ("abcd", "badc", 2),
            ("ca", "abc", 3),
            ("same", "same", 0),
        ] {
            let edits = Plain(wanted.as_bytes(), typed.as_bytes());
            let distance = |limit| distance(0..wanted.len(), 0..typed.len(), &edits, limit);
            assert_eq!(distance(9), Some(cost), "{wanted} {typed}");
            assert_eq!(distance(cost), Some(cost), "{wanted} {typed}");
            assert_eq!(cost.checked_sub(1).and_then(distance), None, "{wanted} {typed}");
        }
    }
}
