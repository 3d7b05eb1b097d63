//! How many threads a call may take. Not what they do: that is the line's.

use std::sync::LazyLock;
use std::thread;

/// What the process was told to keep to when it began: engines that run a process for each core set this
/// for theirs (Spark, Ray, Dask), and pyarrow keeps to it as well.
static LIMIT: LazyLock<usize> = LazyLock::new(|| limit(std::env::var("OMP_NUM_THREADS").ok().as_deref()));

/// OpenMP 5.2 §21.1.2: a list of positive numbers, one for each level of nesting. Anything else is no limit.
fn limit(told: Option<&str>) -> usize {
    let outermost = told.and_then(|told| told.split(',').next());
    outermost.and_then(|number| number.trim().parse().ok()).filter(|number| *number > 0).unwrap_or(usize::MAX)
}

/// As many as there are cores for the process now, and no more than it was told.
pub fn available() -> usize {
    thread::available_parallelism().map_or(1, usize::from).min(*LIMIT)
}

/// Looks at the environment, which is not safe any more once other threads may change it.
#[cfg(feature = "python")]
pub fn read_limit() {
    LazyLock::force(&LIMIT);
}

#[cfg(test)]
mod tests {
    use super::limit;

    #[test]
    fn a_limit_is_the_outermost_of_a_list() {
        for (told, expected) in [("1", 1), (" 12 ", 12), ("4,2,1", 4)] {
            assert_eq!(limit(Some(told)), expected);
        }
        for told in ["", "0", "-1", "many", ",1", "1e3"] {
            assert_eq!(limit(Some(told)), usize::MAX);
        }
        assert_eq!(limit(None), usize::MAX);
    }
}
