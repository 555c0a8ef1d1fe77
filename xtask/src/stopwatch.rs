//! Durations, measured and written for people.

use std::fmt;
use std::time::{Duration, Instant};

/// Runs `work` and says how long it took.
pub fn timed<T>(work: impl FnOnce() -> T) -> (T, Took) {
    let start = Instant::now();
    let value = work();
    (value, Took(start.elapsed()))
}

/// A measured duration: `0.4 s`, `41 s`, `3 min 41 s`.
#[derive(Clone, Copy)]
pub struct Took(pub Duration);

impl fmt::Display for Took {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0.as_secs_f64();
        if seconds < 9.95 {
            return write!(f, "{seconds:.1} s");
        }
        let whole = seconds.round() as u64;
        match (whole / 60, whole % 60) {
            (0, s) => write!(f, "{s} s"),
            (m, s) => write!(f, "{m} min {s:02} s"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Took;
    use std::time::Duration;

    #[test]
    fn reads_like_a_clock() {
        let shown = |ms| Took(Duration::from_millis(ms)).to_string();
        assert_eq!(shown(430), "0.4 s");
        assert_eq!(shown(9_960), "10 s");
        assert_eq!(shown(59_600), "1 min 00 s");
        assert_eq!(shown(221_000), "3 min 41 s");
    }
}
