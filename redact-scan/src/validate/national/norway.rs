//! Norway.

use crate::validate::date::is_short_date;
use crate::validate::symbols::{digits, number, weighted};

/// Accepts a birth number (fødselsnummer) or the like number of a foreigner (D-nummer): a day of birth as
/// DDMMYY, three digits, two check digits.
///
/// The day is 40 higher in a D number. The month is 40 higher in a number of a hospital and 80 or 65 higher
/// in one for tests.
pub(crate) fn birth_number(value: &[u8]) -> bool {
    digits::<11>(value).is_some_and(|d| {
        is_birthday(&d)
            && weighted(&d, &[3, 7, 6, 1, 8, 9, 4, 5, 2, 1]).is_multiple_of(11)
            && weighted(&d, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11)
    })
}

/// Accepts the number of an organisation: eight digits, the first 8 or 9, and a check digit.
pub(crate) fn organisation(value: &[u8]) -> bool {
    digits::<9>(value).is_some_and(|d| {
        matches!(d[0], 8 | 9) && weighted(&d, &[3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11)
    })
}

fn is_birthday(d: &[u8]) -> bool {
    let (day, month) = (number(&d[..2]), number(&d[2..4]));
    let day = if day > 40 { day - 40 } else { day };
    let month = match month {
        81.. => month - 80,
        66.. => month - 65,
        41.. => month - 40,
        _ => month,
    };
    is_short_date(number(&d[4..6]), month, day)
}
