use redact::{Secret, info, show};

fn main() {
    let password = Secret::<str>::from("hunter2");
    info!(password = ?password);
    info!(password = ?show(&password));
}

// errors on line: 6
