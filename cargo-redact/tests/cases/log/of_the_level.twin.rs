fn show(email: &str, id: u64) {
    log::log!(log::Level::Info, "{id}");
}
