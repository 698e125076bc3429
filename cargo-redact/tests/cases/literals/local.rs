fn connect() {
    let password = "hunter2"; //~ hard-coded-credential
    open(password);
}
