fn connect() {
    let password = "";
    open(password);
}
