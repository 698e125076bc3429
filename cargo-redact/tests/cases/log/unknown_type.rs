fn show(request: Request) {
    log::debug!("body: {}", request.password); //~ sensitive-in-log
}
