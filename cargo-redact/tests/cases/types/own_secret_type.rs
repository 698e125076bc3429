#[derive(Debug)] //~ raw-debug
pub struct Secret(String);

#[derive(Debug)] //~ raw-debug
pub struct Config {
    inner: Secret,
}
