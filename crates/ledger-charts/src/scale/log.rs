//! A logarithm in whole numbers: the same bits everywhere.

/// Bits after the point of [`log2`].
const FRACTION: u32 = 24;

/// The binary logarithm of `value` in units of 2⁻²⁴, rounded down; 0 for zero. Ratios of logarithms do not depend on
/// the base, so an axis of tens needs no other.
pub(crate) fn log2(value: u64) -> i64 {
    if value == 0 {
        return 0;
    }
    let whole = 63 - value.leading_zeros();
    // The mantissa as a fixed-point number from 1 to 2 with 63 bits after the point; each squaring yields one bit.
    let mut mantissa = u128::from(value) << (63 - whole);
    let mut result = i64::from(whole);
    for _ in 0..FRACTION {
        mantissa = (mantissa * mantissa) >> 63;
        result <<= 1;
        if mantissa >> 64 != 0 {
            mantissa >>= 1;
            result |= 1;
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn powers_are_exact() {
        for power in 0..64 {
            assert_eq!(log2(1 << power), i64::from(power) << FRACTION);
        }
        assert_eq!(log2(0), 0);
    }

    #[test]
    fn ten_is_right() {
        let ten = log2(10);
        assert_eq!(ten, (std::f64::consts::LOG2_10 * f64::from(1 << FRACTION)) as i64);
        assert!((log2(1_000_000_000_000_000_000) - 18 * ten).abs() <= 18);
        assert!(log2(u64::MAX) < 64 << FRACTION);
    }
}
