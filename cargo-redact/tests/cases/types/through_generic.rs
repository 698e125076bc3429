#[derive(Debug)]
struct Page<T> {
    items: Vec<T>,
}

#[derive(Debug)] //~ raw-debug
struct Patient {
    diagnosis: String,
}

#[derive(Debug)] //~ raw-debug
struct Ward {
    patients: Page<Patient>,
}
