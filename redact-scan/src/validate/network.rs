//! Addresses in networks.

use core::net::{Ipv4Addr, Ipv6Addr};

use super::symbols::{base36, symbols};

/// Accepts an IPv4 address that says where somebody is: not the one of the host itself, of everybody
/// or of a group.
pub(crate) fn ipv4(value: &[u8]) -> bool {
    parsed::<Ipv4Addr>(value).is_some_and(|address| {
        !(address.is_unspecified()
            || address.is_loopback()
            || address.is_broadcast()
            || address.is_multicast())
    })
}

/// Accepts an IPv6 address, under the same conditions.
pub(crate) fn ipv6(value: &[u8]) -> bool {
    parsed::<Ipv6Addr>(value).is_some_and(|address| {
        !(address.is_unspecified() || address.is_loopback() || address.is_multicast())
    })
}

/// Accepts the address of a network card (IEEE EUI-48) that is one card's own: not nobody's, not
/// everybody's, not a group's.
pub(crate) fn mac(value: &[u8]) -> bool {
    symbols::<12>(value).is_some_and(|symbols| {
        let is_hex = symbols.iter().all(u8::is_ascii_hexdigit);
        let is_group = base36(symbols[1]).is_some_and(|nibble| nibble % 2 == 1);
        is_hex && !is_group && symbols != [b'0'; 12]
    })
}

fn parsed<T: core::str::FromStr>(value: &[u8]) -> Option<T> {
    str::from_utf8(value).ok()?.parse().ok()
}
