//! CRC-32 (ISO 3309), which some providers append to their tokens.

/// The sum of bytes, least significant bit first, under the polynomial of Ethernet.
pub(crate) fn crc32(bytes: &[u8]) -> u32 {
    let sum = bytes.iter().fold(u32::MAX, |sum, &byte| {
        (0..8).fold(sum ^ u32::from(byte), |sum, _| {
            if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 }
        })
    });
    !sum
}

/// Accepts a token whose last six symbols are the sum, in base 62, of the 30 before them.
///
/// GitHub builds its tokens so: a prefix, `_`, 30 symbols and the sum.
pub(crate) fn base62_tail(value: &[u8]) -> bool {
    let Some((_, body)) = value.split_last_chunk::<36>() else { return false };
    let (random, tail) = body.split_at(30);
    let sum =
        tail.iter().try_fold(0_u64, |sum, &symbol| Some(sum * 62 + u64::from(place(symbol)?)));
    sum == Some(u64::from(crc32(random)))
}

/// Digits, then capital letters, then small ones.
fn place(symbol: u8) -> Option<u8> {
    match symbol {
        b'0'..=b'9' => Some(symbol - b'0'),
        b'A'..=b'Z' => Some(symbol - b'A' + 10),
        b'a'..=b'z' => Some(symbol - b'a' + 36),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sum_is_that_of_the_standard() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
    }
}
