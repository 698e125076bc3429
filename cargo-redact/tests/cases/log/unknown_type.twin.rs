fn show(request: Request) {
    log::debug!("body: {}", request.password_policy);
}
