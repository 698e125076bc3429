//! Telephone numbers.

use super::symbols::{all_digits, digits, is_uniform, number};

/// Accepts a number in international form (ITU-T E.164): a calling code that is given out, and as many
/// digits after it as its countries have.
pub(crate) fn phone(value: &[u8]) -> bool {
    all_digits(value).is_some_and(|digits| {
        (1..=3).any(|len| {
            digits.split_at_checked(len).is_some_and(|(code, rest)| is_number(code, rest))
        })
    })
}

/// Accepts a number of the North American plan, with or without the 1 in front.
pub(crate) fn us_phone(value: &[u8]) -> bool {
    digits::<10>(value).is_some_and(|d| is_north_american(&d))
        || digits::<11>(value).is_some_and(|d| d[0] == 1 && is_north_american(&d[1..]))
}

/// Accepts 7 to 15 digits that are neither all the same nor start with a date: the most that can be said of a
/// number whose country is not known.
pub(crate) fn local_phone(value: &[u8]) -> bool {
    let is_a_date =
        |d: &[u8]| matches!(number(&d[..2]), 19 | 20) && (1..=12).contains(&number(&d[4..6]));
    all_digits(value)
        .is_some_and(|d| (7..=15).contains(&d.len()) && !is_uniform(&d) && !is_a_date(&d))
}

fn is_number(code: &[u8], rest: &[u8]) -> bool {
    let code = number(code);
    let Ok(at) = CODES.binary_search_by_key(&code, |&(code, ..)| code) else { return false };
    let (_, least, most) = CODES[at];
    // Inside a country, 0 stands before a number in place of the code. Only in Italy is it a part.
    let starts_right = rest.first().is_some_and(|&digit| digit != 0 || code == 39);
    let is_of_the_plan = code != 1 || is_north_american(rest);
    (least..=most).contains(&rest.len()) && starts_right && is_of_the_plan
}

/// Says whether ten digits are an area, an exchange and a line: neither of the first two starts with 0 or
/// 1 or ends with 11.
fn is_north_american(d: &[u8]) -> bool {
    let is_given_out = |part: &[u8]| part[0] >= 2 && part[1..] != [1, 1];
    d.len() == 10 && is_given_out(&d[..3]) && is_given_out(&d[3..6]) && d[1] != 9
}

/// Calling codes in use (ITU-T E.164, list of assigned codes), with the fewest and the most digits that a
/// number of a person has after them.
const CODES: &[(u64, usize, usize)] = &[
    (1, 10, 10),
    (7, 10, 10),
    (20, 8, 10),
    (27, 5, 9),
    (30, 10, 10),
    (31, 9, 11),
    (32, 8, 9),
    (33, 9, 9),
    (34, 9, 9),
    (36, 8, 9),
    (39, 6, 12),
    (40, 6, 9),
    (41, 9, 9),
    (43, 4, 13),
    (44, 9, 10),
    (45, 8, 8),
    (46, 7, 9),
    (47, 8, 8),
    (48, 7, 9),
    (49, 5, 13),
    (51, 8, 9),
    (52, 10, 10),
    (53, 6, 10),
    (54, 10, 11),
    (55, 10, 11),
    (56, 9, 9),
    (57, 8, 10),
    (58, 10, 10),
    (60, 8, 10),
    (61, 9, 9),
    (62, 7, 12),
    (63, 6, 10),
    (64, 8, 10),
    (65, 8, 8),
    (66, 8, 9),
    (81, 9, 10),
    (82, 5, 10),
    (84, 9, 10),
    (86, 7, 11),
    (90, 10, 10),
    (91, 10, 10),
    (92, 9, 10),
    (93, 9, 9),
    (94, 9, 9),
    (95, 6, 10),
    (98, 6, 10),
    (211, 9, 9),
    (212, 9, 9),
    (213, 8, 9),
    (216, 8, 8),
    (218, 9, 9),
    (220, 7, 9),
    (221, 9, 9),
    (222, 8, 8),
    (223, 8, 8),
    (224, 8, 9),
    (225, 10, 10),
    (226, 8, 8),
    (227, 8, 8),
    (228, 8, 8),
    (229, 10, 10),
    (230, 7, 8),
    (231, 7, 9),
    (232, 8, 8),
    (233, 9, 9),
    (234, 10, 10),
    (235, 8, 8),
    (236, 8, 8),
    (237, 9, 9),
    (238, 7, 7),
    (239, 7, 7),
    (240, 9, 9),
    (241, 7, 8),
    (242, 9, 9),
    (243, 7, 10),
    (244, 9, 9),
    (245, 9, 9),
    (246, 7, 7),
    (247, 5, 5),
    (248, 7, 7),
    (249, 9, 9),
    (250, 8, 9),
    (251, 9, 9),
    (252, 6, 9),
    (253, 8, 8),
    (254, 7, 9),
    (255, 9, 9),
    (256, 9, 9),
    (257, 8, 8),
    (258, 8, 9),
    (260, 9, 9),
    (261, 9, 9),
    (262, 9, 9),
    (263, 9, 9),
    (264, 8, 9),
    (265, 7, 9),
    (266, 8, 8),
    (267, 7, 8),
    (268, 8, 8),
    (269, 7, 7),
    (290, 4, 5),
    (291, 7, 7),
    (297, 7, 7),
    (298, 6, 6),
    (299, 6, 6),
    (350, 8, 8),
    (351, 9, 9),
    (352, 4, 11),
    (353, 7, 10),
    (354, 7, 9),
    (355, 8, 9),
    (356, 8, 8),
    (357, 8, 8),
    (358, 5, 10),
    (359, 6, 9),
    (370, 8, 8),
    (371, 8, 8),
    (372, 7, 8),
    (373, 8, 8),
    (374, 8, 8),
    (375, 9, 9),
    (376, 6, 9),
    (377, 8, 9),
    (378, 8, 10),
    (380, 9, 9),
    (381, 7, 12),
    (382, 8, 8),
    (383, 8, 12),
    (385, 8, 9),
    (386, 8, 8),
    (387, 8, 9),
    (389, 8, 8),
    (420, 9, 9),
    (421, 6, 9),
    (423, 7, 9),
    (500, 5, 5),
    (501, 7, 7),
    (502, 8, 8),
    (503, 8, 8),
    (504, 8, 8),
    (505, 8, 8),
    (506, 8, 8),
    (507, 7, 8),
    (508, 6, 9),
    (509, 8, 8),
    (590, 9, 9),
    (591, 8, 8),
    (592, 7, 7),
    (593, 8, 9),
    (594, 9, 9),
    (595, 7, 9),
    (596, 9, 9),
    (597, 6, 7),
    (598, 8, 8),
    (599, 7, 8),
    (670, 7, 8),
    (672, 6, 6),
    (673, 7, 7),
    (674, 7, 7),
    (675, 7, 8),
    (676, 5, 7),
    (677, 5, 7),
    (678, 5, 7),
    (679, 7, 7),
    (680, 7, 7),
    (681, 6, 6),
    (682, 5, 5),
    (683, 4, 7),
    (685, 5, 10),
    (686, 5, 8),
    (687, 6, 6),
    (688, 5, 7),
    (689, 8, 8),
    (690, 4, 7),
    (691, 7, 7),
    (692, 7, 7),
    (800, 8, 8),
    (808, 8, 8),
    (850, 8, 10),
    (852, 8, 8),
    (853, 8, 8),
    (855, 8, 9),
    (856, 8, 10),
    (870, 9, 12),
    (878, 12, 12),
    (880, 6, 10),
    (881, 9, 10),
    (882, 7, 12),
    (883, 8, 12),
    (886, 8, 9),
    (888, 11, 11),
    (960, 7, 7),
    (961, 7, 8),
    (962, 8, 9),
    (963, 8, 9),
    (964, 8, 10),
    (965, 8, 8),
    (966, 9, 9),
    (967, 7, 9),
    (968, 8, 8),
    (970, 8, 9),
    (971, 8, 9),
    (972, 8, 12),
    (973, 8, 8),
    (974, 8, 8),
    (975, 7, 8),
    (976, 8, 10),
    (977, 8, 10),
    (979, 9, 9),
    (992, 9, 9),
    (993, 8, 8),
    (994, 9, 9),
    (995, 9, 9),
    (996, 9, 9),
    (998, 9, 9),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_sorted_and_no_number_is_too_long() {
        assert!(CODES.is_sorted_by(|a, b| a.0 < b.0));
        let length = |code: u64| code.to_string().len();
        assert!(
            CODES.iter().all(|&(code, least, most)| least <= most && length(code) + most <= 15)
        );
    }

    #[test]
    fn no_code_is_the_start_of_another() {
        let is_start = |a: u64, b: u64| a != b && b.to_string().starts_with(&a.to_string());
        let pairs = || CODES.iter().flat_map(|a| CODES.iter().map(move |b| (a.0, b.0)));
        assert!(!pairs().any(|(a, b)| is_start(a, b)));
    }
}
