//! What the masks for numbers give away, and that it is no more than they say.

use proptest::prelude::*;
use redact_core::mask::{Bucket, REDACTED, Round};
use redact_core::masked;

const LIMITS: [i64; 4] = [-100, 0, 18, 65];

fn rounded(shown: &str) -> i128 {
    shown.strip_prefix('~').unwrap().parse().unwrap()
}

proptest! {
    #[test]
    fn a_rounded_number_is_the_nearest_multiple(value in any::<i64>(), step in 2..100_000_u64) {
        let rounded = rounded(&masked(&value, Round::to(step)).to_string());
        prop_assert_eq!(rounded % i128::from(step), 0);
        prop_assert!(2 * (rounded - i128::from(value)).abs() <= i128::from(step));
    }

    #[test]
    fn a_fraction_rounds_to_the_nearest_multiple(
        eighths in -1_000..1_000_i32,
        step in 2..12_u32,
    ) {
        let value = f64::from(eighths) / 8.0;
        let rounded = rounded(&masked(&value, Round::to(step.into())).to_string());
        prop_assert_eq!(rounded % i128::from(step), 0);
        prop_assert!((8 * rounded - i128::from(eighths)).abs() <= 4 * i128::from(step));
    }

    #[test]
    fn rounding_forgets_which_way_a_number_was_written(value in -1_000_000..1_000_000_i32, step in 2..1_000_u64) {
        let whole = masked(&value, Round::to(step)).to_string();
        prop_assert_eq!(masked(&f64::from(value), Round::to(step)).to_string(), whole);
    }

    #[test]
    fn a_bucket_holds_its_number(value in -200..200_i64, fraction in 0..4_u8) {
        let shown = masked(&value, Bucket::new(&LIMITS)).to_string();
        let (low, high) = match (shown.strip_prefix('<'), shown.strip_prefix(">=")) {
            (Some(high), _) => (i64::MIN, high.parse().unwrap()),
            (_, Some(low)) => (low.parse().unwrap(), i64::MAX),
            _ => {
                let (low, high) = shown.split_once("..").unwrap();
                (low.parse().unwrap(), high.parse().unwrap())
            }
        };
        prop_assert!((low..high).contains(&value));
        #[expect(clippy::cast_precision_loss, reason = "the number is small")]
        let with_fraction = value as f64 + f64::from(fraction) / 4.0;
        prop_assert_eq!(masked(&with_fraction, Bucket::new(&LIMITS)).to_string(), shown);
    }

    #[test]
    fn no_number_makes_them_panic(int in any::<i128>(), float in any::<f64>(), step in 2..u64::MAX) {
        for shown in [
            masked(&int, Round::to(step)).to_string(),
            masked(&float, Round::to(step)).to_string(),
        ] {
            prop_assert!(shown.starts_with('~') || shown == REDACTED);
        }
        prop_assert!(!masked(&int, Bucket::new(&LIMITS)).to_string().is_empty());
    }
}
