use redact::Secret;

fn load(key: &Secret<str>) {
    println!("{}", &key.expose_secret()[..4]); //~ exposed-in-format
}
