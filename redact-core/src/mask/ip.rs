use core::fmt::{self, Write};
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::text::budget;
use super::{Canonical, Mask, Output};
use crate::{Class, class};

/// Shows the first group of a network address.
///
/// `203.*.*.*` tells an internal network from the rest of the world and little more. The first
/// group of an IPv6 address is shown when it is at most a third of the address as RFC 5952 writes
/// it.
///
/// # Example
///
/// ```
/// use redact_core::{mask::Ip, masked};
///
/// assert_eq!(masked("203.0.113.7", Ip).to_string(), "203.*.*.*");
/// assert_eq!(masked("fe80::1ff:fe23:4567:890a", Ip).to_string(), "fe80:*");
/// assert_eq!(masked("::1", Ip).to_string(), "[REDACTED]");
/// assert_eq!(masked("localhost", Ip).to_string(), "[REDACTED]");
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Ip;

impl Mask<IpAddr> for Ip {
    fn mask(&self, value: &IpAddr, out: &mut Output<'_>) -> fmt::Result {
        match value {
            IpAddr::V4(v4) => self.mask(v4, out),
            IpAddr::V6(v6) => self.mask(v6, out),
        }
    }

    fn class(&self) -> Option<Class> {
        Some(class::USER_DEVICE_IP_ADDRESS)
    }

    fn canonical(&self, value: &IpAddr, out: &mut Canonical<'_>) -> fmt::Result {
        write!(out, "{value}")
    }
}

impl Mask<Ipv4Addr> for Ip {
    fn mask(&self, value: &Ipv4Addr, out: &mut Output<'_>) -> fmt::Result {
        // The shortest address with a first group of n digits has n + 6 characters.
        write!(out, "{}.*.*.*", value.octets()[0])
    }

    fn class(&self) -> Option<Class> {
        Some(class::USER_DEVICE_IP_ADDRESS)
    }

    fn canonical(&self, value: &Ipv4Addr, out: &mut Canonical<'_>) -> fmt::Result {
        write!(out, "{value}")
    }
}

impl Mask<Ipv6Addr> for Ip {
    fn mask(&self, value: &Ipv6Addr, out: &mut Output<'_>) -> fmt::Result {
        let first = value.segments()[0];
        let shown = 4 - first.leading_zeros() as usize / 4;
        if shown == 0 || shown > budget(written_len(value)) {
            return out.hide();
        }
        write!(out, "{first:x}:*")
    }

    fn class(&self) -> Option<Class> {
        Some(class::USER_DEVICE_IP_ADDRESS)
    }

    fn canonical(&self, value: &Ipv6Addr, out: &mut Canonical<'_>) -> fmt::Result {
        write!(out, "{value}")
    }
}

impl Mask<str> for Ip {
    fn mask(&self, value: &str, out: &mut Output<'_>) -> fmt::Result {
        match value.parse::<IpAddr>() {
            Ok(address) => self.mask(&address, out),
            Err(_) => out.hide(),
        }
    }

    fn class(&self) -> Option<Class> {
        Some(class::USER_DEVICE_IP_ADDRESS)
    }

    fn canonical(&self, value: &str, out: &mut Canonical<'_>) -> fmt::Result {
        let address: IpAddr = value.parse().map_err(|_| fmt::Error)?;
        self.canonical(&address, out)
    }
}

/// How many characters the address has when it is written out.
fn written_len(address: &Ipv6Addr) -> usize {
    struct Count(usize);

    impl Write for Count {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            self.0 += text.len();
            Ok(())
        }
    }

    let mut count = Count(0);
    write!(count, "{address}").expect("a count does not fail");
    count.0
}
