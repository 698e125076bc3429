mod a;
mod inline {
    mod b;
    #[path = "c.rs"]
    mod renamed;
}
#[path = "elsewhere/d.rs"]
mod d;
#[cfg(windows)]
mod only_there;
#[cfg(test)]
mod tests;
