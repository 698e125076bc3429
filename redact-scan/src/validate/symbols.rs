//! What a number consists of, once all that only groups it is left out.

/// The letters and digits of a value, letters in upper case.
///
/// What is neither a letter nor a digit only groups them: the pattern of a rule says how. A letter
/// that is not ASCII belongs to no number, so there is none, as when there are more than fit.
#[derive(Clone, Copy)]
pub(crate) struct Symbols {
    kept: [u8; Self::MOST],
    len: usize,
}

impl Symbols {
    /// As many as the longest number has, an address of Monero.
    const MOST: usize = 106;

    pub(crate) fn of(value: &[u8]) -> Option<Self> {
        let mut symbols = Self { kept: [0; Self::MOST], len: 0 };
        for c in str::from_utf8(value).ok()?.chars().filter(|c| c.is_alphanumeric()) {
            let byte = u8::try_from(c).ok().filter(u8::is_ascii_alphanumeric)?;
            *symbols.kept.get_mut(symbols.len)? = byte.to_ascii_uppercase();
            symbols.len += 1;
        }
        Some(symbols)
    }

    /// The symbols as digits, unless a letter is among them.
    fn into_digits(mut self) -> Option<Self> {
        for symbol in &mut self.kept[..self.len] {
            *symbol = digit(*symbol)?;
        }
        Some(self)
    }
}

impl core::ops::Deref for Symbols {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.kept[..self.len]
    }
}

/// Accepts digits that are not all the same: the most that can be said of a number without a check digit.
pub(crate) fn varied(value: &[u8]) -> bool {
    all_digits(value).is_some_and(|digits| !is_uniform(&digits))
}

/// The symbols of a value that has exactly `N`.
pub(crate) fn symbols<const N: usize>(value: &[u8]) -> Option<[u8; N]> {
    (&*Symbols::of(value)?).try_into().ok()
}

/// The digits, from 0 to 9, of a value that has no other symbols.
pub(crate) fn all_digits(value: &[u8]) -> Option<Symbols> {
    Symbols::of(value)?.into_digits()
}

/// The digits of a value that has exactly `N` and no other symbols.
pub(crate) fn digits<const N: usize>(value: &[u8]) -> Option<[u8; N]> {
    (&*all_digits(value)?).try_into().ok()
}

/// The digits of a value that has from `least` to `N` of them, with the leading zeros that were left
/// out.
pub(crate) fn padded<const N: usize>(value: &[u8], least: usize) -> Option<[u8; N]> {
    let found = all_digits(value).filter(|found| found.len() >= least)?;
    let mut digits = [0; N];
    digits[N.checked_sub(found.len())?..].copy_from_slice(&found);
    Some(digits)
}

/// What a digit stands for.
pub(crate) fn digit(symbol: u8) -> Option<u8> {
    symbol.is_ascii_digit().then(|| symbol - b'0')
}

/// What each of the digits in a run stands for.
pub(crate) fn digits_in<const N: usize>(symbols: &[u8]) -> Option<[u8; N]> {
    let mut digits: [u8; N] = symbols.try_into().ok()?;
    for symbol in &mut digits {
        *symbol = digit(*symbol)?;
    }
    Some(digits)
}

/// What a digit or letter stands for in base 36: `A` is 10, `Z` is 35.
pub(crate) fn base36(symbol: u8) -> Option<u32> {
    char::from(symbol).to_digit(36)
}

/// The number that digits write.
pub(crate) fn number(digits: &[u8]) -> u64 {
    digits.iter().fold(0, |number, &digit| number * 10 + u64::from(digit))
}

/// The sum of digits, each times its weight. Digits beyond the last weight do not count.
pub(crate) fn weighted(digits: &[u8], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(&digit, weight)| u32::from(digit) * weight).sum()
}

/// What is missing from a sum to the next multiple of a modulus.
pub(crate) fn missing(sum: u32, modulus: u32) -> u32 {
    (modulus - sum % modulus) % modulus
}

/// Says whether a number is one digit over and over: no authority gives that out.
pub(crate) fn is_uniform(digits: &[u8]) -> bool {
    digits.windows(2).all(|pair| pair[0] == pair[1])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_groups_is_left_out() {
        assert_eq!(digits(b"1-2 3/4_5."), Some([1, 2, 3, 4, 5]));
        assert_eq!(symbols("\u{1f44d}ab-1".as_bytes()), Some(*b"AB1"));
    }

    #[test]
    fn what_is_no_symbol_of_a_number_is_refused() {
        assert_eq!(digits::<2>("12ñ".as_bytes()), None);
        assert_eq!(digits::<2>(b"12\xff"), None);
        assert_eq!(digits::<3>(b"12a"), None);
        assert_eq!(digits::<2>(b"123"), None);
        assert!(Symbols::of(&[b'1'; 200]).is_none());
    }

    #[test]
    fn leading_zeros_are_put_back() {
        assert_eq!(padded(b"12", 2), Some([0, 0, 1, 2]));
        assert_eq!(padded::<4>(b"12", 3), None);
        assert_eq!(padded::<4>(b"12345", 3), None);
    }
}
