use std::net::IpAddr;

use redact::Secret;

struct Session {
    peer: Secret<IpAddr>,
}

fn main() {}

// errors on line: 6
