#[derive(Debug)]
struct Page<T> {
    items: Vec<T>,
}

#[derive(Debug)]
struct Patient {
    bed: String,
}

#[derive(Debug)]
struct Ward {
    patients: Page<Patient>,
}
