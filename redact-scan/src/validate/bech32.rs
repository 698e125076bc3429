//! Bech32 and Bech32m, the checksums of witness addresses (BIP 173, BIP 350).

/// Says whether a text, in one case, is a witness program of the main network of Bitcoin.
pub(crate) fn is_witness_address(text: &[u8]) -> bool {
    let is_one_case =
        !text.iter().any(u8::is_ascii_uppercase) || !text.iter().any(u8::is_ascii_lowercase);
    let lower = text.to_ascii_lowercase();
    let Some(data) = lower.strip_prefix(b"bc1").filter(|_| is_one_case) else { return false };
    let Some(values) = data.iter().map(|&symbol| value(symbol)).collect::<Option<Vec<u32>>>()
    else {
        return false;
    };
    match values.first() {
        // Version 0 has programs of 20 and of 32 bytes: 32 and 52 symbols.
        Some(0) => matches!(values.len(), 39 | 59) && checksum(&values) == BECH32,
        Some(1..=16) => (11..=71).contains(&values.len()) && checksum(&values) == BECH32M,
        _ => false,
    }
}

fn value(symbol: u8) -> Option<u32> {
    let at = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l".iter().position(|&other| other == symbol)?;
    u32::try_from(at).ok()
}

/// The remainder of the prefix `bc` and the values by the generator of the code.
fn checksum(values: &[u32]) -> u32 {
    let prefix = [3, 3, 0, 2, 3];
    prefix.iter().chain(values).fold(1, |sum, value| {
        let top = sum >> 25;
        let next = (sum & 0x01ff_ffff) << 5 ^ value;
        (0..5).filter(|bit| top >> bit & 1 == 1).fold(next, |next, bit| next ^ GENERATOR[bit])
    })
}

const GENERATOR: [u32; 5] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3];
const BECH32: u32 = 1;
const BECH32M: u32 = 0x2bc8_30a3;
