//! Under the wiping allocator of the `config` example, the secrets it reads are in memory once each,
//! and not at all when the configuration is gone: `serde_json` and the file left nothing behind.

#![cfg(target_os = "linux")]

#[path = "../examples/config.rs"]
#[expect(dead_code, reason = "of the example, the test needs what `main` calls")]
mod config;

use std::fs::{self, File};
use std::hash::{BuildHasher, RandomState};
use std::iter;
use std::ops::Range;
use std::os::unix::fs::FileExt;
use std::path::Path;

#[test]
fn what_the_parser_copied_is_gone() {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let (settings, key) =
        (directory.join("config-memory.json"), directory.join("config-memory-key"));
    let (in_json, in_file) = (Needle::random(), Needle::random());
    fs::write(&key, in_file.reveal()).unwrap();
    fs::write(&settings, json(&in_json.reveal(), &key)).unwrap();

    let config = config::load(&settings).unwrap();
    assert_eq!((in_json.copies(), in_file.copies()), (1, 1));
    assert_eq!(format!("{config:?}").matches("[SECRET]").count(), 3);
    drop(config);
    assert_eq!((in_json.copies(), in_file.copies()), (0, 0));
}

fn json(secret: &str, key: &Path) -> String {
    // An escape makes `serde_json` put the string together in a buffer of its own.
    let secret = serde_json::json!({ "value": format!("{secret}\"") });
    serde_json::json!({
        "listen": "127.0.0.1:8080",
        "database": { "host": "db", "user": "shop", "password": secret },
        "apiKey": { "file": key },
        "webhookKey": { "value": "" },
    })
    .to_string()
}

/// A random text, kept so that looking for it does not find the original.
struct Needle {
    flipped: Vec<u8>,
}

impl Needle {
    fn random() -> Self {
        let word = || RandomState::new().hash_one(0);
        let text = format!("{:016x}{:016x}", word(), word());
        Self { flipped: text.bytes().map(|byte| !byte).collect() }
    }

    fn reveal(&self) -> String {
        self.flipped.iter().map(|&byte| char::from(!byte)).collect()
    }

    /// How often the second half is in the memory that this process can write to: the first half of
    /// a block that was freed may have been written over.
    fn copies(&self) -> usize {
        const STEP: usize = 1 << 16;
        let half = &self.flipped[16..];
        let is_half = |bytes: &[u8]| iter::zip(bytes, half).all(|(a, b)| *a == !b);
        let memory = File::open("/proc/self/mem").unwrap();
        // A step and what may reach into the next one.
        let mut buffer = vec![0; STEP + half.len() - 1];
        let own = buffer.as_ptr().addr()..buffer.as_ptr().addr() + buffer.len();
        let mut copies = 0;
        for region in writable() {
            for start in region.clone().step_by(STEP) {
                let bytes = &mut buffer[..(STEP + half.len() - 1).min(region.end - start)];
                memory.read_exact_at(bytes, start as u64).unwrap();
                let places = bytes.windows(half.len()).enumerate();
                let found =
                    places.filter(|(at, bytes)| is_half(bytes) && !own.contains(&(start + at)));
                copies += found.count();
            }
        }
        copies
    }
}

fn writable() -> impl Iterator<Item = Range<usize>> {
    let maps = fs::read_to_string("/proc/self/maps").unwrap();
    let regions: Vec<_> = maps.lines().filter(|line| line.contains(" rw")).map(range).collect();
    regions.into_iter()
}

/// The addresses at the head of a line: `7f00-7f01 rw-p ..`.
fn range(line: &str) -> Range<usize> {
    let (start, rest) = line.split_once('-').unwrap();
    let (end, _) = rest.split_once(' ').unwrap();
    let address = |text| usize::from_str_radix(text, 16).unwrap();
    address(start)..address(end)
}
