//! Drives the service over a socket, with a word that occurs nowhere else in every field, header and
//! path, and reads all that it logs: the lines are these and no others, and none has such a word.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStdout, Command, Stdio};

use ureq::http::Request;
use ureq::http::request::Builder;
use ureq::{Agent, AsSendBody};

/// Every word that a client sends in these tests and that says something about somebody.
const CANARIES: [&str; 17] = [
    "xolotl", "badger", "capybara", "dingo", "echidna", "ferret", "gazelle", "hamster", "iguana",
    "jackal", "kea", "lemming", "marmot", "narwhal", "ocelot", "4012", "7351",
];

#[test]
fn a_login_shows_a_masked_address_and_no_password() {
    let shop = Shop::open();
    let login = r#"{ "email": "axolotl@badger.com", "password": "echidna" }"#;
    let answer = shop.post("/login", login);
    assert_eq!(answer, (200, r#"{"token":"9f8e7d6c5b4a"}"#.to_owned()));
    let shown = "Login { email: a***@***.com, password: [SECRET] }";
    shop.assert_logged(&[
        within("/login", "INFO", "routes", &fields("signed in", &[("login", shown)])),
        answered("/login", 200, login),
    ]);
}

#[test]
fn a_wrong_password_is_not_repeated() {
    let shop = Shop::open();
    let login = r#"{ "email": "axolotl@badger.com", "password": "narwhal" }"#;
    let answer = shop.post("/login", login);
    assert_eq!(answer, (401, r#"{"error":"wrong email or password"}"#.to_owned()));
    shop.assert_logged(&[
        refused("/login", "a***@***.com did not get in", "Rejected { email: a***@***.com }"),
        answered("/login", 401, login),
    ]);
}

#[test]
fn a_malformed_body_is_not_quoted() {
    for (body, why) in [
        (r#"{ "email": ["echidna"] }"#, "the body has a field missing or of another type"),
        (r#"{ "email": "axolotl@badger.com" }"#, "the body has a field missing or of another type"),
        (r#"{ "email": "axolotl@badger.com", echidna"#, "the body is not JSON"),
    ] {
        let shop = Shop::open();
        let answer = shop.post("/login", body);
        assert_eq!(answer, (400, format!(r#"{{"error":"{why}"}}"#)));
        let detail = format!("Malformed {{ why: {why:?} }}");
        shop.assert_logged(&[refused("/login", why, &detail), answered("/login", 400, body)]);
    }
}

#[test]
fn a_bank_that_does_not_answer_is_told_without_the_card() {
    let shop = Shop::open();
    let order = order("");
    let answer = shop.post("/checkout", &order);
    assert_eq!(answer, (502, r#"{"error":"the bank does not answer"}"#.to_owned()));
    let told = "the bank said nothing about card ****1881: Connection refused (os error 111)";
    let cause = r#"Os { code: 111, kind: ConnectionRefused, message: "Connection refused" }"#;
    let detail = format!("Bank {{ number: ****1881, cause: {cause} }}");
    shop.assert_logged(&[
        checking_out(),
        refused("/checkout", told, &detail),
        answered("/checkout", 502, &order),
    ]);
}

#[test]
fn a_panic_tells_where_and_not_what() {
    let shop = Shop::open();
    let order = order(r#", "coupon": "narwhal""#);
    let answer = shop.post("/checkout", &order);
    assert_eq!(answer, (500, String::new()));
    // It goes on serving.
    assert_eq!(shop.post("/nowhere", "").0, 404);
    let place = r#""message":"panicked","file":"src/routes.rs","line":LINE"#;
    shop.assert_logged(&[
        checking_out(),
        within("/checkout", "ERROR", "log", place),
        answered("/checkout", 500, &order),
        answered("none", 404, ""),
    ]);
}

#[test]
fn a_path_and_its_query_stay_out() {
    let shop = Shop::open();
    assert_eq!(shop.get("/orders/narwhal?key=ocelot"), (404, String::new()));
    assert_eq!(shop.post("/narwhal/ocelot", "marmot"), (404, String::new()));
    shop.assert_logged(&[answered_get("/orders/{id}", 404), answered("none", 404, "marmot")]);
}

/// The service in a process of its own, as `cargo run` starts it.
struct Shop {
    process: Child,
    log: BufReader<ChildStdout>,
    url: String,
}

impl Shop {
    fn open() -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_redact-example-axum"));
        command.env("SHOP_PASSWORD", "echidna").env("SHOP_LISTEN", "127.0.0.1:0");
        // Port 1 is nobody's: the bank refuses the connection.
        command.env("SHOP_BANK", "127.0.0.1:1");
        let piped = command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut process = piped.spawn().unwrap();
        let mut log = BufReader::new(process.stdout.take().unwrap());
        let mut first = String::new();
        log.read_line(&mut first).unwrap();
        let line: serde_json::Value = serde_json::from_str(&first).unwrap();
        let url = format!("http://127.0.0.1:{}", line["fields"]["port"]);
        Self { process, log, url }
    }

    fn post(&self, path: &str, body: &str) -> (u16, String) {
        send(Request::post(format!("{}{path}", self.url)), body)
    }

    fn get(&self, path: &str) -> (u16, String) {
        send(Request::get(format!("{}{path}", self.url)), ())
    }

    /// Ends the service and compares all that it wrote after it had begun to listen.
    #[track_caller]
    fn assert_logged(mut self, expected: &[String]) {
        self.process.kill().unwrap();
        let (mut log, mut errors) = (String::new(), String::new());
        self.log.read_to_string(&mut log).unwrap();
        self.process.stderr.take().unwrap().read_to_string(&mut errors).unwrap();
        self.process.wait().unwrap();
        let lines: Vec<String> = log.lines().map(without_time_and_place).collect();
        assert_eq!(lines, expected);
        assert_eq!(errors, "");
        for canary in CANARIES {
            assert!(!log.contains(canary), "{canary} in {log}");
        }
    }
}

const HEADERS: [(&str, &str); 7] = [
    ("content-type", "application/json"),
    ("authorization", "Bearer ferret"),
    ("cookie", "session=gazelle"),
    ("x-api-key", "hamster"),
    ("user-agent", "iguana/1.0"),
    ("referer", "https://jackal.example/"),
    ("x-forwarded-for", "kea"),
];

/// Sends a request with all our headers; returns the status and the body of the answer.
fn send(request: Builder, body: impl AsSendBody) -> (u16, String) {
    let agent: Agent = Agent::config_builder().http_status_as_error(false).build().into();
    let request =
        HEADERS.iter().fold(request, |request, (name, value)| request.header(*name, *value));
    let mut response = agent.run(request.body(body).unwrap()).unwrap();
    (response.status().as_u16(), response.body_mut().read_to_string().unwrap())
}

fn order(more: &str) -> String {
    let card = r#"{ "number": "4012 8888 8888 1881", "cvc": 7351 }"#;
    let ship_to = r#"{ "name": "dingo", "street": "capybara", "country": "GB" }"#;
    let lines = r#"[{ "sku": "lemming-9", "quantity": 3 }]"#;
    let email = "axolotl@badger.com";
    format!(
        r#"{{ "email": "{email}", "card": {card}, "ship_to": {ship_to}, "lines": {lines}{more} }}"#
    )
}

/// Takes off when a line was written, and where in the source it panicked.
fn without_time_and_place(line: &str) -> String {
    let (time, line) = line.split_once(r#"","level""#).unwrap();
    assert!(time.starts_with(r#"{"timestamp":"20"#), "{time}");
    let line = format!(r#"{{"level"{line}"#);
    match line.split_once(r#""line":"#) {
        Some((before, after)) => {
            let after = after.trim_start_matches(|c: char| c.is_ascii_digit());
            format!(r#"{before}"line":LINE{after}"#)
        }
        None => line,
    }
}

fn checking_out() -> String {
    let shown = "Checkout { email: a***@***.com, \
                 card: Card { number: ****1881, cvc: [REDACTED] }, \
                 ship_to: Address { name: [REDACTED], street: [REDACTED], country: \"GB\" }, \
                 lines: [Line { sku: lem***, quantity: 3 }], coupon: [REDACTED] }";
    within("/checkout", "INFO", "routes", &fields("checking out", &[("checkout", shown)]))
}

fn refused(route: &str, error: &str, detail: &str) -> String {
    let fields = fields("refused", &[("error", error), ("detail", detail)]);
    within(route, "WARN", "error", &fields)
}

fn answered(route: &str, status: u16, body: &str) -> String {
    exchange("POST", route, &format!(r#""content-length": "{}", "#, body.len()), status)
}

fn answered_get(route: &str, status: u16) -> String {
    exchange("GET", route, "", status)
}

/// The line about a request: of its headers, those that `ureq` adds come first.
fn exchange(method: &str, route: &str, length: &str, status: u16) -> String {
    let ours = HEADERS.iter().map(|(name, value)| match *name {
        "content-type" => format!(r#", "{name}": "{value}""#),
        _ => format!(r#", "{name}": [REDACTED]"#),
    });
    let ours: String = ours.collect();
    let headers = format!(r#"{{{length}"accept": "*/*", "host": [REDACTED]{ours}}}"#);
    let shown = format!(
        "Exchange {{ method: {method}, route: {route:?}, headers: {headers}, status: {status} }}"
    );
    line("INFO", "log", &fields("answered", &[("exchange", &shown)]), "")
}

/// A line that was written while a request was worked on.
fn within(route: &str, level: &str, module: &str, fields: &str) -> String {
    let span = format!(r#"{{"method":"POST","route":"{route}","name":"request"}}"#);
    line(level, module, fields, &format!(r#","span":{span},"spans":[{span}]"#))
}

fn line(level: &str, module: &str, fields: &str, span: &str) -> String {
    let target = format!("redact_example_axum::{module}");
    format!(r#"{{"level":"{level}","fields":{{{fields}}},"target":"{target}"{span}}}"#)
}

fn fields(message: &str, fields: &[(&str, &str)]) -> String {
    let message = format!(r#""message":"{message}""#);
    fields.iter().fold(message, |all, (name, value)| {
        format!(r#"{all},"{name}":{}"#, serde_json::Value::from(*value))
    })
}
