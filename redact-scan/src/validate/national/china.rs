//! China.

use crate::validate::date::is_yyyymmdd;
use crate::validate::iso7064::is_mod11_2;
use crate::validate::symbols::{base36, digits_in, number, symbols};

/// Accepts the number of a resident: the place, a day of birth as YYYYMMDD, three digits and a check
/// character, `X` for 10.
pub(crate) fn resident(value: &[u8]) -> bool {
    symbols::<18>(value).is_some_and(|symbols| {
        digits_in::<17>(&symbols[..17])
            .is_some_and(|d| is_province(&d[..2]) && is_yyyymmdd(&d[6..14]))
            && is_mod11_2(&symbols)
    })
}

/// Accepts the code of an organisation (USCC): 17 symbols and a check character in base 31.
pub(crate) fn organisation(value: &[u8]) -> bool {
    symbols::<18>(value).is_some_and(|symbols| {
        let mut weight = 1;
        let sum = symbols[..17].iter().try_fold(0, |sum, &symbol| {
            let sum = sum + base31(symbol)? * weight;
            weight = weight * 3 % 31;
            Some(sum)
        });
        symbols[2..8].iter().all(u8::is_ascii_digit)
            && sum.zip(base31(symbols[17])).is_some_and(|(sum, check)| (sum + check) % 31 == 0)
    })
}

fn is_province(d: &[u8]) -> bool {
    matches!(
        number(d),
        11..=15 | 21..=23 | 31..=37 | 41..=46 | 50..=54 | 61..=65 | 71 | 81..=83 | 91
    )
}

/// What a symbol stands for where I, O, S, V and Z are left out.
fn base31(symbol: u8) -> Option<u32> {
    let left_out = b"IOSVZ";
    let below = u32::try_from(left_out.iter().filter(|&&letter| letter < symbol).count()).ok()?;
    (!left_out.contains(&symbol)).then(|| base36(symbol).map(|value| value - below)).flatten()
}
