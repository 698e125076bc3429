//! The ways a secret takes.

use std::any::Any;
use std::fmt::Write as _;
use std::fs;
use std::hint::black_box;
use std::io::{self, Read, Write as _};
use std::panic::{self, AssertUnwindSafe};
use std::process;
use std::time::SystemTime;

use redact::keyring::Key;
use redact::{Mask, Redact, Secret, mask};
use secrecy::SecretBox;
use serde::Deserialize;
use zeroize::Zeroize;

use crate::Needle;
use crate::needle::NeedleReader;

/// Takes the text through the library, and returns what is to live on. What a scenario itself holds of
/// the text, it wipes.
type Scenario = fn(&Needle) -> Box<dyn Any>;

pub(crate) const SCENARIOS: &[(&str, Scenario)] = &[
    // What the search must find, to be worth anything.
    ("control-dropped-string", |needle| {
        drop(needle.string(0));
        Box::new(())
    }),
    ("control-grown-vec", |needle| {
        let mut vec = needle.vec(0, "", "");
        vec.push(0);
        vec.zeroize();
        Box::new(())
    }),
    ("control-stack", |needle| {
        leave_on_stack(needle, 16);
        Box::new(())
    }),
    // Constructors.
    ("from-full-string", |needle| Box::new(Secret::from(needle.string(0)))),
    ("from-string-with-spare-capacity", |needle| Box::new(Secret::from(needle.string(100)))),
    ("from-string-cut-short", |needle| {
        // The text is in the spare capacity, and not in the string.
        let mut text = needle.string(0);
        text.truncate(1);
        Box::new(Secret::from(text))
    }),
    ("from-full-vec", |needle| Box::new(Secret::from(needle.vec(0, "", "")))),
    ("from-vec-with-spare-capacity", |needle| Box::new(Secret::from(needle.vec(100, "", "")))),
    ("from-string-with-a-little-room", |needle| Box::new(Secret::from(needle.string(64)))),
    ("from-vec-with-a-little-room", |needle| Box::new(Secret::from(needle.vec(64, "", "")))),
    ("from-boxed-str", |needle| Box::new(Secret::from(needle.string(0).into_boxed_str()))),
    ("from-str", |needle| with_text(needle, |text| Box::new(Secret::from(text)))),
    ("from-slice", |needle| with_text(needle, |text| Box::new(Secret::from(text.as_bytes())))),
    ("parse", |needle| {
        with_text(needle, |text| Box::new(text.parse::<Secret<str>>().expect("text is text")))
    }),
    ("init-with-mut", |needle| Box::new(key(needle))),
    ("init-with", |needle| {
        Box::new(Secret::init_with(|| {
            let mut key = [0; Needle::LEN];
            needle.fill(&mut key);
            key
        }))
    }),
    // Keys of pseudonyms, which become the state of a hash.
    ("key-of-bytes", |needle| {
        Box::new(Key::new("k1", SystemTime::UNIX_EPOCH, needle.vec(0, "", "")).expect("a key"))
    }),
    ("key-from-descriptor", |needle| {
        let (reader, mut writer) = io::pipe().expect("the system has pipes");
        for byte in needle.bytes() {
            write!(writer, "{byte:02x}").expect("the pipe has room");
        }
        drop(writer);
        Box::new(Key::from_fd("k1", SystemTime::UNIX_EPOCH, reader).expect("a key"))
    }),
    ("key-of-other-than-hexadecimal", |needle| {
        let (reader, mut writer) = io::pipe().expect("the system has pipes");
        for byte in needle.bytes() {
            writer.write_all(&[byte]).expect("the pipe has room");
        }
        drop(writer);
        let key = Key::from_fd("k1", SystemTime::UNIX_EPOCH, reader);
        Box::new(key.expect_err("this is not hexadecimal"))
    }),
    // Readers.
    ("text-from-reader", |needle| {
        let reader = after_more(needle);
        Box::new(Secret::<str>::from_reader(reader).expect("the reader has text"))
    }),
    ("bytes-from-reader", |needle| {
        let reader = after_more(needle);
        Box::new(Secret::<[u8]>::from_reader(reader).expect("the reader has bytes"))
    }),
    ("reader-of-other-than-text", |needle| {
        let reader = after_more(needle).chain([0xff].as_slice());
        assert!(Secret::<str>::from_reader(reader).is_err(), "this is not text");
        Box::new(())
    }),
    ("reader-without-end", |needle| {
        let reader = after_more(needle).chain(io::repeat(b'a'));
        assert!(Secret::<[u8]>::from_reader(reader).is_err(), "there is no end");
        Box::new(())
    }),
    ("reader-that-panics", |needle| {
        unwind(|| drop(Secret::<str>::from_reader(after_more(needle).chain(Panics))));
        Box::new(())
    }),
    ("from-file", |needle| {
        let path = std::env::temp_dir().join(format!("redact-memory-probe-{}", process::id()));
        let mut content = needle.vec(0, "", "\n");
        fs::write(&path, &content).expect("there is room for a file");
        content.zeroize();
        let secret = Secret::<str>::from_file(&path).expect("the file was written");
        fs::remove_file(&path).expect("the file was written");
        Box::new(secret)
    }),
    // Use.
    ("clone", |needle| {
        let secret = Secret::from(needle.string(0));
        Box::new((secret.clone(), secret))
    }),
    ("clone-with-a-little-room", |needle| {
        let secret = Secret::from(needle.string(64));
        Box::new((secret.clone(), secret))
    }),
    ("hand-over-to-secrecy", |needle| Box::new(SecretBox::from(Secret::from(needle.string(64))))),
    ("compare", |needle| {
        let (key, same) = (key(needle), key(needle));
        assert!(bool::from(key.ct_eq(&same)), "they are equal");
        Box::new(key)
    }),
    ("change", |needle| {
        let mut key = key(needle);
        key.expose_secret_mut()[0] ^= 1;
        key.expose_secret_mut()[0] ^= 1;
        Box::new(key)
    }),
    ("wipe-early", |needle| {
        let mut key = key(needle);
        key.zeroize();
        Box::new(key)
    }),
    ("format-the-owner", |needle| {
        let owner = Owner { password: Secret::from(needle.string(0)) };
        let shown = [
            format!("{owner:?}"),
            format!("{owner:#?}"),
            serde_json::to_string(&owner).expect("a struct is JSON"),
        ];
        assert!(shown.iter().all(|shown| shown.contains("[SECRET]")), "{shown:?}");
        Box::new(owner)
    }),
    ("unwind", |needle| {
        unwind(|| {
            let _secret = Secret::from(needle.string(0));
            panic!("with a secret on the stack");
        });
        Box::new(())
    }),
    ("unwind-while-it-is-made", |needle| {
        unwind(|| {
            let _key = Secret::<[u8; Needle::LEN]>::init_with_mut(|key| {
                needle.fill(key);
                panic!("with the key half made");
            });
        });
        Box::new(())
    }),
    // Masks, of a text that is no secret.
    ("mask", |needle| {
        with_text(needle, |text| {
            let mut shown = String::with_capacity(4096);
            for mask in MASKS {
                write!(shown, "{:?}", redact::masked(text, *mask)).expect("a string takes all");
            }
            Box::new(shown)
        })
    }),
    // Deserialising.
    ("json-from-slice", |needle| with_json(needle, "\"", "\"", |json| Box::new(read::<str>(json)))),
    ("json-into-owner", |needle| {
        with_json(needle, "{\"password\":\"", "\"}", |json| {
            Box::new(serde_json::from_slice::<Owner>(json).expect("the owner has one field"))
        })
    }),
    ("json-bytes-from-numbers", |needle| Box::new(read::<[u8]>(&numbers(needle, 3 * Needle::LEN)))),
    ("json-array-from-numbers", |needle| Box::new(read::<[u8; Needle::LEN]>(&numbers(needle, 0)))),
    ("json-bytes-of-another-type", |needle| {
        let mut json = numbers(needle, 0);
        json.pop();
        json.extend_from_slice(b",\"x\"]");
        assert!(serde_json::from_slice::<Secret<[u8]>>(&json).is_err(), "not all are numbers");
        Box::new(())
    }),
    // What is not ours: the buffers of the format.
    ("serde-json-reader", |needle| {
        let reader = NeedleReader::new(needle, "\"", "\"");
        let secret: Secret<str> = serde_json::from_reader(reader).expect("the reader has JSON");
        Box::new(secret)
    }),
    ("serde-json-reader-of-long-text", |needle| {
        let more = io::repeat(b'a').take(16 * 1024).chain(b"\"".as_slice());
        let reader = b"\"".as_slice().chain(after_more(needle)).chain(more);
        let secret: Secret<str> = serde_json::from_reader(reader).expect("the reader has JSON");
        Box::new(secret)
    }),
    ("serde-json-escape", |needle| {
        with_json(needle, "\"\\u0041", "\"", |json| Box::new(read::<str>(json)))
    }),
    ("serde-json-error", |needle| {
        with_json(needle, "{\"password\":\"", "\",\"password\":7}", |json| {
            assert!(serde_json::from_slice::<Owner>(json).is_err(), "a field is there twice");
            Box::new(())
        })
    }),
    ("serde-json-bytes", |needle| {
        with_json(needle, "\"", "\"", |json| Box::new(read::<[u8]>(json)))
    }),
    ("serde-json-value", |needle| {
        with_json(needle, "\"", "\"", |json| {
            let value: serde_json::Value = serde_json::from_slice(json).expect("this is JSON");
            Box::new(Secret::<str>::deserialize(value).expect("this is a string"))
        })
    }),
];

const MASKS: &[&dyn Mask<str>] = &[
    &mask::Card,
    &mask::Date,
    &mask::Email,
    &mask::Hidden,
    &mask::Iban,
    &mask::Ip,
    &mask::Keep::first(3),
    &mask::Keep::last(4),
    &mask::Keep::ends(2, 2),
    &mask::Length,
    &mask::Name,
    &mask::Phone,
    &mask::Url,
];

#[derive(Redact, Deserialize)]
struct Owner {
    password: Secret<str>,
}

/// A reader that reads nothing, for the worst of reasons.
struct Panics;

impl Read for Panics {
    fn read(&mut self, _buffer: &mut [u8]) -> io::Result<usize> {
        panic!("with some of the secret read");
    }
}

/// A reader of the text and some before it: what is at the head of a large block, the allocator
/// overwrites with its own notes when the block is freed.
fn after_more(needle: &Needle) -> impl Read {
    io::repeat(b'a').take(64).chain(NeedleReader::new(needle, "", ""))
}

fn key(needle: &Needle) -> Secret<[u8; Needle::LEN]> {
    Secret::<[u8; Needle::LEN]>::init_with_mut(|key| needle.fill(key))
}

/// Calls `f` with the text, and wipes it.
fn with_text(needle: &Needle, f: impl FnOnce(&str) -> Box<dyn Any>) -> Box<dyn Any> {
    let mut text = needle.string(0);
    let result = f(&text);
    text.zeroize();
    result
}

/// Calls `f` with JSON that has the text in it, and wipes it.
fn with_json(
    needle: &Needle,
    head: &str,
    tail: &str,
    f: impl FnOnce(&[u8]) -> Box<dyn Any>,
) -> Box<dyn Any> {
    let mut json = needle.vec(0, head, tail);
    let result = f(&json);
    json.zeroize();
    result
}

fn read<T>(json: &[u8]) -> Secret<T>
where
    T: Zeroize + ?Sized,
    Secret<T>: for<'de> Deserialize<'de>,
{
    serde_json::from_slice(json).expect("this is JSON of that type")
}

/// The text as a JSON array of numbers, with a third of `zeros` zeros before it and the others after.
fn numbers(needle: &Needle, zeros: usize) -> Vec<u8> {
    let mut json = "[".to_owned();
    json.push_str(&"0,".repeat(zeros / 3));
    for byte in needle.bytes() {
        write!(json, "{byte},").expect("a string takes all");
    }
    json.push_str(&"0,".repeat(zeros - zeros / 3));
    json.pop();
    json.push(']');
    json.into_bytes()
}

fn unwind(f: impl FnOnce()) {
    assert!(panic::catch_unwind(AssertUnwindSafe(f)).is_err(), "it was to panic");
}

/// Leaves the text in a frame so far down that the next calls do not reach it.
#[inline(never)]
fn leave_on_stack(needle: &Needle, depth: usize) {
    let mut text = [0; Needle::LEN];
    match depth.checked_sub(1) {
        Some(depth) => leave_on_stack(needle, depth),
        None => needle.fill(&mut text),
    }
    black_box(&text);
}
