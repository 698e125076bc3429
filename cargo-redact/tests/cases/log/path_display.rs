use std::path::Path;

#[derive(redact::Redact)]
struct Upload {
    #[redact]
    home: std::path::PathBuf,
}

fn open(upload: &Upload, root: &Path) {
    println!("{}", upload.home.display()); //~ sensitive-in-log
}
