//! The rule of Verhoeff: the group of the symmetries of a pentagon, which sees every changed digit and
//! every pair of neighbours that changed places.

use super::symbols::all_digits;

/// Accepts two digits or more, the last of which is the check digit of the others.
pub(crate) fn verhoeff(value: &[u8]) -> bool {
    all_digits(value).is_some_and(|digits| digits.len() > 1 && is_valid(&digits))
}

/// Says whether the last digit is the check digit of those before it.
pub(crate) fn is_valid(digits: &[u8]) -> bool {
    let check = digits
        .iter()
        .rev()
        .enumerate()
        .fold(0, |check, (place, &digit)| product(check, permuted(usize::from(digit), place)));
    check == 0
}

/// The product of two symmetries: below 5 are the rotations, from 5 on the reflections.
fn product(a: usize, b: usize) -> usize {
    match (a < 5, b < 5) {
        (true, true) => (a + b) % 5,
        (true, false) => 5 + (a + b) % 5,
        (false, true) => 5 + (a - b) % 5,
        (false, false) => (5 + a - b) % 5,
    }
}

/// A digit after as many rounds of the permutation as its place says.
fn permuted(digit: usize, place: usize) -> usize {
    (0..place % 8).fold(digit, |digit, _| PERMUTATION[digit])
}

const PERMUTATION: [usize; 10] = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_change_of_a_digit_and_every_swap_of_neighbours_is_seen() {
        let valid = [2, 3, 6, 3];
        assert!(is_valid(&valid));
        for place in 0..4 {
            for digit in (0..10).filter(|&digit| digit != valid[place]) {
                let mut changed = valid;
                changed[place] = digit;
                assert!(!is_valid(&changed));
            }
        }
        for place in 0..3 {
            let mut swapped = valid;
            swapped.swap(place, place + 1);
            assert!(!is_valid(&swapped));
        }
    }
}
