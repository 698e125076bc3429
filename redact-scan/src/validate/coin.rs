//! Addresses of cryptocurrencies.

use sha2::{Digest, Sha256};
use sha3::Keccak256;

use super::base58;
use super::bech32;

/// Accepts an address of Bitcoin: version, hash and checksum in base 58, or a witness program in Bech32
/// (BIP 173) or Bech32m (BIP 350).
pub(crate) fn bitcoin(value: &[u8]) -> bool {
    match value.first() {
        Some(b'1' | b'3') => is_base58_address(value),
        _ => bech32::is_witness_address(value),
    }
}

/// Accepts an address of Ethereum whose letters are in the case that the checksum asks for (EIP-55). One in a
/// single case has no checksum, and looks like any other hash.
pub(crate) fn ethereum(value: &[u8]) -> bool {
    let Some(hex) = value.strip_prefix(b"0x").filter(|hex| hex.len() == 40) else { return false };
    let hash = Keccak256::digest(hex.to_ascii_lowercase());
    let nibbles = hash.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    hex.iter().zip(nibbles).all(|(symbol, nibble)| match symbol {
        b'0'..=b'9' => true,
        b'a'..=b'f' => nibble < 8,
        b'A'..=b'F' => nibble >= 8,
        _ => false,
    })
}

/// Accepts an address of Monero, standard, of a part of a wallet, or with a payment id.
pub(crate) fn monero(value: &[u8]) -> bool {
    match value.len() {
        95 => is_monero(value, &[18, 42]),
        106 => is_monero(value, &[19]),
        _ => false,
    }
}

/// A version, 20 bytes, and the start of a hash of a hash of both.
fn is_base58_address(value: &[u8]) -> bool {
    let Some(bytes) = base58::decode::<25>(value).filter(|_| (26..=35).contains(&value.len()))
    else {
        return false;
    };
    let (body, check) = bytes.split_at(21);
    matches!(body[0], 0 | 5) && Sha256::digest(Sha256::digest(body)).starts_with(check)
}

/// Blocks of eleven digits stand for eight bytes each, the last block for five.
fn is_monero(value: &[u8], networks: &[u8]) -> bool {
    let mut bytes = Vec::with_capacity(77);
    for block in value.chunks(11) {
        match block.len() {
            11 => bytes.extend(base58::decode::<8>(block).unwrap_or_default()),
            _ => bytes.extend(base58::decode::<5>(block).unwrap_or_default()),
        }
    }
    let Some((body, check)) = bytes.split_last_chunk::<4>() else { return false };
    networks.contains(&body[0]) && Keccak256::digest(body).starts_with(check)
}
