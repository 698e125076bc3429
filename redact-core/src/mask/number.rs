use core::fmt::{self, Write};

use super::{Mask, Output};

/// Shows a number rounded to the nearest multiple of a step.
///
/// What it gives away is the interval of one step in which the number lies: choose a step that
/// many values share. A number that the step takes out of range, or that is not finite, is hidden.
///
/// # Example
///
/// ```
/// use redact_core::{mask::Round, masked};
///
/// assert_eq!(masked(&61_730_u32, Round::to(5_000)).to_string(), "~60000");
/// assert_eq!(masked(&-1_249.99, Round::to(500)).to_string(), "~-1000");
/// assert_eq!(masked(&f64::NAN, Round::to(10)).to_string(), "[REDACTED]");
/// assert_eq!(masked(&61_730_u32, Round::to(1)).to_string(), "[REDACTED]");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Round {
    step: u64,
}

impl Round {
    /// Rounds to multiples of `step`.
    ///
    /// A step of 0 or 1 would show the number itself, and so hides every number.
    #[must_use]
    pub const fn to(step: u64) -> Self {
        Self { step }
    }
}

/// Shows between which two limits a number lies.
///
/// What it gives away is just that: choose limits that many values lie between.
///
/// # Example
///
/// ```
/// use redact_core::{mask::Bucket, masked};
///
/// const AGE: Bucket = Bucket::new(&[18, 30, 65]);
/// assert_eq!(masked(&17_u32, AGE).to_string(), "<18");
/// assert_eq!(masked(&42_u32, AGE).to_string(), "30..65");
/// assert_eq!(masked(&65_u32, AGE).to_string(), ">=65");
/// assert_eq!(masked(&65_u32, Bucket::new(&[65, 18])).to_string(), "[REDACTED]");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Bucket {
    limits: &'static [i64],
}

impl Bucket {
    /// Makes buckets between the given limits; each limit belongs to the bucket above it.
    ///
    /// Limits that do not grow make no buckets, and so hide every number.
    #[must_use]
    pub const fn new(limits: &'static [i64]) -> Self {
        let mut i = 1;
        while i < limits.len() {
            if limits[i - 1] >= limits[i] {
                return Self { limits: &[] };
            }
            i += 1;
        }
        Self { limits }
    }

    /// Writes the bucket above `below` limits.
    fn write(&self, below: usize, out: &mut Output<'_>) -> fmt::Result {
        match (below.checked_sub(1), self.limits.get(below)) {
            (None, Some(high)) => write!(out, "<{high}"),
            (Some(low), Some(high)) => write!(out, "{}..{high}", self.limits[low]),
            (Some(low), None) => write!(out, ">={}", self.limits[low]),
            (None, None) => out.hide(),
        }
    }
}

macro_rules! integers {
    ($($Int:ty)*) => {$(
        impl Mask<$Int> for Round {
            fn mask(&self, value: &$Int, out: &mut Output<'_>) -> fmt::Result {
                match i128::try_from(*value).ok().and_then(|value| nearest(value, self.step)) {
                    Some(rounded) => write!(out, "~{rounded}"),
                    None => out.hide(),
                }
            }
        }

        impl Mask<$Int> for Bucket {
            fn mask(&self, value: &$Int, out: &mut Output<'_>) -> fmt::Result {
                // A number beyond `i128` lies above every limit.
                let value = i128::try_from(*value).unwrap_or(i128::MAX);
                let below = self.limits.partition_point(|&limit| i128::from(limit) <= value);
                self.write(below, out)
            }
        }
    )*};
}

integers! { u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

macro_rules! floats {
    ($($Float:ty)*) => {$(
        impl Mask<$Float> for Round {
            fn mask(&self, value: &$Float, out: &mut Output<'_>) -> fmt::Result {
                match nearest_to_float(f64::from(*value), self.step) {
                    Some(rounded) => write!(out, "~{rounded}"),
                    None => out.hide(),
                }
            }
        }

        impl Mask<$Float> for Bucket {
            fn mask(&self, value: &$Float, out: &mut Output<'_>) -> fmt::Result {
                let Some(floor) = whole(f64::from(*value)) else { return out.hide() };
                let below = self.limits.partition_point(|&limit| i128::from(limit) <= floor);
                self.write(below, out)
            }
        }
    )*};
}

floats! { f32 f64 }

/// The multiple of `step` nearest to `value`, halves away from zero.
fn nearest(value: i128, step: u64) -> Option<i128> {
    let step = rounding(step)?;
    let half = if value < 0 { -(step / 2) } else { step / 2 };
    Some(value.checked_add(half)? / step * step)
}

/// The same for a number with a fraction, which decides on which side of a half it lies.
fn nearest_to_float(value: f64, step: u64) -> Option<i128> {
    let step = rounding(step)?;
    let halves = whole(2.0 * value.abs())?;
    let magnitude = (halves + step) / (2 * step) * step;
    Some(if value < 0.0 { -magnitude } else { magnitude })
}

/// A step that rounds.
fn rounding(step: u64) -> Option<i128> {
    (step > 1).then(|| i128::from(step))
}

/// The greatest whole number not above `value`, where that is a number of reasonable size.
fn whole(value: f64) -> Option<i128> {
    const LIMIT: f64 = 9_007_199_254_740_992.0; // 2^53: beyond it a float has no units digit.
    if !(-LIMIT..LIMIT).contains(&value) {
        return None;
    }
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the range was checked, the fraction is to go"
    )]
    let truncated = value as i64;
    #[expect(clippy::cast_precision_loss, reason = "exact below 2^53")]
    let is_above = truncated as f64 > value;
    Some(i128::from(truncated) - i128::from(is_above))
}
