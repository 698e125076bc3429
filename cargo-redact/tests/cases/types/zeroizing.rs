use zeroize::Zeroizing;

#[derive(Debug)] //~ raw-debug
struct Account {
    password: Zeroizing<String>,
}
