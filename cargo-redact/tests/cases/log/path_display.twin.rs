use std::path::Path;

#[derive(redact::Redact)]
struct Upload {
    #[redact]
    home: std::path::PathBuf,
}

fn open(upload: &Upload, root: &Path) {
    let secrets = root.join("secrets.txt");
    println!("{}", secrets.display());
}
