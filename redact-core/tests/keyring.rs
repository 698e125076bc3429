//! Keys: where they come from, what is refused, and how one takes over from another.

use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};
use std::{env, fs};

use redact_core::class;
use redact_core::keyring::{Bridge, Key, KeyError, Keyring};
use redact_core::mask::Pseudonym;
use redact_core::{Secret, masked};

const START: SystemTime = SystemTime::UNIX_EPOCH;

/// The token of `ada` in the domain `login` under the bytes 0 to 31, as the tests of pseudonyms say.
const ADA: &str = "k1:iuqqyjtpbyv4zuw2r6edlo7bry";

fn bytes(first: u8) -> Vec<u8> {
    (first..first + 32).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").unwrap();
        text
    })
}

fn key(id: &str, seconds: u64, first: u8) -> Key {
    Key::new(id, START + Duration::from_secs(seconds), bytes(first)).unwrap()
}

fn token(key: Key) -> String {
    Keyring::new([key]).unwrap().token("ada", "login").unwrap().to_string()
}

#[track_caller]
fn assert_refused(key: Result<Key, KeyError>, told: &str) {
    assert_eq!(key.unwrap_err().to_string(), told);
}

#[test]
fn a_key_is_32_bytes_at_least() {
    let told = "the key `k1` is shorter than 32 bytes; make one with `openssl rand -hex 32`";
    assert_refused(Key::new("k1", START, bytes(0)[1..].to_vec()), told);
    assert_refused(Key::new("k1", START, Vec::new()), told);
    assert!(Key::new("k1", START, vec![7; 33]).is_ok());
    assert_eq!(token(Key::new("k1", START, Secret::from(bytes(0))).unwrap()), ADA);
}

#[test]
fn an_id_is_short_and_plain_and_not_repeated_where_it_is_not() {
    let told = "the id of a key is 1 to 16 of a-z and 0-9, such as `2026a`";
    for id in ["", "K1", "k-1", "k:1", "k 1", "é", "k1\n", "a2345678901234567"] {
        assert_refused(Key::new(id, START, bytes(0)), told);
        assert_refused(Key::from_env(id, START, "PATH"), told);
        assert_refused(Key::from_file(id, START, "no-such-file"), told);
    }
    assert!(Key::new("a234567890123456", START, bytes(0)).is_ok());
}

#[test]
fn a_variable_that_has_no_key_is_named() {
    assert_refused(
        Key::from_env("k1", START, "NO_SUCH_KEY"),
        "the environment variable `NO_SUCH_KEY` is not set; the key `k1` is expected there as \
         `openssl rand -hex 32` prints it",
    );
    assert_refused(
        Key::from_env("k1", START, "PATH"),
        "the key `k1` is not in hexadecimal; make one with `openssl rand -hex 32`",
    );
}

/// Run again by itself, with a key in its environment.
#[test]
fn a_variable_is_read() {
    const NAME: &str = "REDACT_TEST_KEY";
    if env::var_os(NAME).is_some() {
        assert_eq!(token(Key::from_env("k1", START, NAME).unwrap()), ADA);
        return;
    }
    let mut again = Command::new(env::current_exe().unwrap());
    again.args(["--exact", "a_variable_is_read"]).env(NAME, hex(&bytes(0)));
    let output = again.output().unwrap();
    assert!(String::from_utf8_lossy(&output.stdout).contains("1 passed"));
}

/// A file for one test, which is gone afterwards.
struct File(PathBuf);

impl File {
    fn new(name: &str, content: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::write(&path, content).unwrap();
        let file = Self(path);
        file.set_mode(0o600);
        file
    }

    #[cfg(unix)]
    fn set_mode(&self, mode: u32) {
        use std::os::unix::fs::PermissionsExt;

        fs::set_permissions(&self.0, fs::Permissions::from_mode(mode)).unwrap();
    }

    #[cfg(not(unix))]
    fn set_mode(&self, _mode: u32) {}

    fn key(&self) -> Result<Key, KeyError> {
        Key::from_file("k1", START, &self.0)
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

#[test]
fn a_file_is_read() {
    let digits = hex(&bytes(0));
    for (i, content) in
        [&digits, &format!("{digits}\n"), &format!(" {digits} \r\n\n"), &digits.to_uppercase()]
            .into_iter()
            .enumerate()
    {
        assert_eq!(token(File::new(&format!("read-{i}"), content).key().unwrap()), ADA);
    }
}

#[test]
fn a_file_that_is_not_hexadecimal_is_refused() {
    let told = "the key `k1` is not in hexadecimal; make one with `openssl rand -hex 32`";
    let digits = hex(&bytes(0));
    for (i, content) in
        [&digits[1..], &format!("{digits}="), &digits.replacen("0a", "0 a", 1), "passphrase"]
            .into_iter()
            .enumerate()
    {
        assert_refused(File::new(&format!("not-hex-{i}"), content).key(), told);
    }
    let empty = "the key `k1` is shorter than 32 bytes; make one with `openssl rand -hex 32`";
    assert_refused(File::new("empty", "\n").key(), empty);
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let error = Key::from_file("k1", START, "no-such-key").unwrap_err();
    assert_eq!(
        error.to_string(),
        "the secret in `no-such-key` cannot be read; the key `k1` is expected there as \
         `openssl rand -hex 32` prints it",
    );
    assert!(error.source().unwrap().is::<std::io::Error>());
}

#[cfg(unix)]
#[test]
fn a_file_that_others_may_open_is_refused() {
    let file = File::new("mode", &hex(&bytes(0)));
    for mode in [0o640, 0o620, 0o610, 0o604, 0o602, 0o601, 0o644, 0o777] {
        file.set_mode(mode);
        let told = format!(
            "the key `k1` in `{}` is open to others than its owner; `chmod 600` the file, and \
             make a new key if others can have read this one",
            file.0.display(),
        );
        assert_refused(file.key(), &told);
    }
    for mode in [0o600, 0o400, 0o700] {
        file.set_mode(mode);
        assert_eq!(token(file.key().unwrap()), ADA);
    }
}

#[cfg(unix)]
#[test]
fn a_descriptor_is_read() {
    use std::io::Write as _;
    use std::os::unix::net::UnixStream;

    let read = |text: &str| {
        let (mut parent, child) = UnixStream::pair().unwrap();
        parent.write_all(text.as_bytes()).unwrap();
        drop(parent);
        Key::from_fd("k1", START, child)
    };
    assert_eq!(token(read(&hex(&bytes(0))).unwrap()), ADA);
    assert_eq!(token(read(&format!("{}\n", hex(&bytes(0)))).unwrap()), ADA);
    let told = "the key `k1` is not in hexadecimal; make one with `openssl rand -hex 32`";
    assert_refused(read("hunter2"), told);
}

#[test]
fn keys_that_do_not_make_a_keyring_are_refused() {
    let told = |keys: Vec<Key>| Keyring::new(keys).unwrap_err().to_string();
    assert_eq!(told(vec![]), "a keyring needs a key; to show no pseudonym, install none");
    assert_eq!(
        told(vec![key("k1", 0, 0), key("k2", 1, 1), key("k1", 2, 2)]),
        "two keys have the id `k1`; give each an id of its own",
    );
    assert_eq!(
        told(vec![key("k1", 7, 0), key("k2", 7, 1)]),
        "the keys `k1` and `k2` take over at the same time; give one a later time",
    );
}

#[test]
fn the_debug_of_keys_is_their_ids_and_dates() {
    let day = START + Duration::from_secs(86_400);
    assert_eq!(
        format!("{:?}", key("k1", 86_400, 0)),
        format!("Key {{ id: \"k1\", not_before: {day:?}, .. }}"),
    );
    let keyring = Keyring::new([key("k2", 86_400, 1), key("k1", 0, 0)]).unwrap();
    assert_eq!(format!("{keyring:?}"), format!("Keyring {{\"k1\": {START:?}, \"k2\": {day:?}}}"));
}

#[test]
fn the_active_key_is_the_latest_whose_time_has_come() {
    let next_year = u64::from(u32::MAX) * 2;
    let id = |keys: Vec<Key>| {
        let token = Keyring::new(keys).unwrap().token("ada", "login")?;
        Some(token.key_id().to_owned())
    };
    assert_eq!(id(vec![key("b", 2, 0), key("a", 1, 1)]).as_deref(), Some("b"));
    let keys = vec![key("c", next_year, 2), key("b", 2, 0), key("a", 1, 1)];
    assert_eq!(id(keys).as_deref(), Some("b"));
    assert_eq!(id(vec![key("c", next_year, 2)]), None);
}

#[test]
fn a_key_takes_over_while_the_process_runs() {
    let soon = SystemTime::now() + Duration::from_millis(300);
    let next = Key::new("b", soon, bytes(1)).unwrap();
    let keyring = Keyring::new([key("a", 0, 0), next]).unwrap();
    let id = || keyring.token("ada", "login").unwrap().key_id().to_owned();
    let before = id();
    std::thread::sleep(Duration::from_millis(400));
    assert_eq!([before, id()], ["a", "b"]);
}

#[test]
fn what_was_written_before_a_rotation_is_found_after_it() {
    let before = Keyring::new([key("a", 0, 0)]).unwrap();
    let after = Keyring::new([key("a", 0, 0), key("b", 1, 1)]).unwrap();
    let class = class::USER_UNIQUE_ID;

    let written = before.token("ada", class).unwrap();
    let now = after.token("ada", class).unwrap();
    assert_eq!(after.candidates("ada", class), [written, now]);
    assert_eq!(before.candidates("ada", class), [written]);
    assert!(!after.candidates("bob", class).contains(&written));

    assert_eq!(after.bridges("ada", class), [Bridge { old: written, new: now }]);
    assert_eq!(before.bridges("ada", class), []);
}

#[test]
fn a_bridge_leads_from_each_form_to_the_same() {
    let keyring = Keyring::new([key("a", 0, 0), key("b", 1, 1), key("c", 2, 2)]).unwrap();
    let class = class::USER_CONTACT_PHONE;
    let of = |value: &str, id: &str| {
        let all = keyring.candidates(value, class);
        all.into_iter().find(|token| token.key_id() == id).unwrap()
    };
    let (spelt, digits) = ("+1 415 555 0132", "+14155550132");
    let bridge = |value, id| Bridge { old: of(value, id), new: of(value, "c") };
    assert_eq!(
        keyring.bridges(spelt, class),
        [bridge(spelt, "a"), bridge(digits, "a"), bridge(spelt, "b"), bridge(digits, "b")],
    );
}

/// The keyrings of these tests are installed nowhere.
#[test]
fn without_an_installed_keyring_a_pseudonym_is_hidden() {
    let _keyring = Keyring::new([key("k1", 0, 0)]).unwrap();
    assert_eq!(masked("ada", Pseudonym::new()).to_string(), "[REDACTED]");
}
