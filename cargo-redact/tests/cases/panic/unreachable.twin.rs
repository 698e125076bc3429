fn check(pin_attempts: u16) {
    unreachable!("pin {pin_attempts}");
}
