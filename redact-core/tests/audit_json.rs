//! An audit log in lines of JSON. In a program of its own, since a sink is installed once.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use redact_core::Secret;
use redact_core::audit::{self, JsonLines};
use serde_json::Value;

/// Takes a few lines, and then no more.
#[derive(Clone)]
struct Disk {
    lines: Arc<Mutex<Vec<String>>>,
    room: usize,
}

impl Write for Disk {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut lines = self.lines.lock().unwrap();
        if lines.len() == self.room {
            return Err(io::Error::from(io::ErrorKind::StorageFull));
        }
        lines.push(String::from_utf8(bytes.to_vec()).unwrap());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn each_reveal_is_a_line_and_each_lost_line_is_counted() {
    let disk = Disk { lines: Arc::default(), room: 2 };
    let lines = JsonLines::new(disk.clone());
    let sink = lines.sink();
    let key = Secret::from("inner-canary");
    audit::install(move |reveal| {
        // A sink that needs a secret of its own is not told of that.
        assert_eq!(key.expose_secret(), "inner-canary");
        sink(reveal);
    })
    .unwrap();

    let token = Secret::from("token-canary");
    for _ in 0..5 {
        assert_eq!(token.expose_secret(), "token-canary");
    }

    let written = disk.lines.lock().unwrap();
    assert_eq!(written.len(), 2);
    for line in written.iter() {
        assert_eq!(line.matches('\n').count(), 1);
        let line: Value = serde_json::from_str(line.strip_suffix('\n').unwrap()).unwrap();
        assert_eq!(line["type"], std::any::type_name::<Secret<str>>());
        assert_eq!(line["class"], "credential");
        assert_eq!(line["actor"], Value::Null);
    }
    assert_eq!(lines.lost(), 3);
    assert_eq!(audit::nested(), 5);
}
