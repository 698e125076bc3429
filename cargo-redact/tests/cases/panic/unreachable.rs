fn check(pin: u16) {
    unreachable!("pin {pin}"); //~ sensitive-in-panic
}
