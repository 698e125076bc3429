#[derive(Debug)] //~ raw-debug
struct Device {
    pin: String,
}
