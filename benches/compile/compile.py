#!/usr/bin/env python3
"""Measures what redact costs a build, against the derives of std and serde, and against its peers.

Writes one crate of 150 structs and 30 enums in several flavours, and compiles each of them in turns:

* check: `cargo check` of the crate alone, its dependencies built before;
* build: a debug build of a program in which every type is formatted and serialised once, which is
  then run, so that every type is known to have been compiled;
* dependencies: a clean debug build of what the flavour depends on.

A number is user and system time as a multiple of the first flavour's, each the least of its rounds.

    ./compile.py [--rounds N] [--clean-rounds N] [--redact PATH] [--keep DIRECTORY]
"""

import argparse
import os
import pathlib
import resource
import shutil
import subprocess
import sys
import tempfile

STRUCTS = 150
ENUMS = 30

# Fields of a struct: name, type, value. Every second struct holds the struct before it.
FIELDS = [
    ("id", "u64", "7"),
    ("session", "String", "text()"),
    ("email", "String", "text()"),
    ("phone", "Option<String>", "Some(text())"),
    ("visits", "u32", "3"),
    ("notes", "String", "text()"),
    ("tags", "Vec<String>", "vec![text()]"),
]
LAST = ("active", "bool", "true")


class Flavour:
    """One way to derive: what it writes above a type and above a field."""

    def __init__(self, name, dependencies, type_head, field_heads, nested_head="", enum_heads=None):
        self.name = name
        self.dependencies = dependencies
        self.type_head = type_head
        self.field_heads = field_heads
        self.nested_head = nested_head
        self.enum_heads = enum_heads or field_heads

    def structure(self, number):
        last = LAST
        head = self.field_heads.get("active", "")
        if number % 2:
            last = ("inner", f"Struct{number - 1}", f"make_{number - 1}()")
            head = self.nested_head
        fields = [(*field, self.field_heads.get(field[0], "")) for field in FIELDS] + [(*last, head)]
        declared = "".join(f"    {head}\n    pub {name}: {ty},\n" for name, ty, _, head in fields)
        filled = ", ".join(f"{name}: {value}" for name, _, value, _ in fields)
        return (
            f"{self.type_head}\npub struct Struct{number} {{\n{declared}}}\n"
            f"fn make_{number}() -> Struct{number} {{ Struct{number} {{ {filled} }} }}\n"
        )

    def enumeration(self, number):
        email, notes = self.enum_heads.get("email", ""), self.enum_heads.get("notes", "")
        return (
            f"{self.type_head}\npub enum Enum{number} {{\n"
            f"    Nothing,\n"
            f"    Count(u32),\n"
            f"    Pair(u32, {notes} String),\n"
            f"    Mail {{ attempt: u32, {email} email: String, {notes} notes: String }},\n"
            f"    Nested({self.nested_head} Struct{number}),\n"
            f"}}\n"
            f"fn enum_{number}(which: u32) -> Enum{number} {{ match which {{\n"
            f"    0 => Enum{number}::Nothing,\n"
            f"    1 => Enum{number}::Count(2),\n"
            f"    2 => Enum{number}::Pair(2, text()),\n"
            f"    3 => Enum{number}::Mail {{ attempt: 1, email: text(), notes: text() }},\n"
            f"    _ => Enum{number}::Nested(make_{number}()),\n"
            f"}} }}\n"
        )

    def source(self):
        types = [self.structure(number) for number in range(STRUCTS)]
        types += [self.enumeration(number) for number in range(ENUMS)]
        uses = [f"    show(&make_{number}());\n" for number in range(STRUCTS)]
        uses += [f"    show(&enum_{number}(which));\n" for number in range(ENUMS)]
        return SOURCE.replace("SHOW_BOUND", "std::fmt::Debug + serde::Serialize").replace(
            "TYPES", "".join(types)
        ).replace("USES", "".join(uses))


SOURCE = """#![allow(dead_code)]

fn text() -> String {
    "jane.doe@example.com".to_owned()
}

#[inline(never)]
fn show(value: &(impl SHOW_BOUND)) {
    println!("{value:?}");
    println!("{}", serde_json::to_string(value).unwrap());
}

fn main() {
    let which = std::env::args().count() as u32 - 1;
USES}

TYPES"""

SERDE = 'serde = { version = "1", features = ["derive"] }\n'


def flavours(redact):
    return [
        Flavour(
            "std and serde derive",
            SERDE,
            "#[derive(Debug, serde::Serialize)]",
            {},
        ),
        Flavour(
            "redact",
            f'redact = {{ path = "{redact}" }}\n',
            "#[derive(redact::Redact)]",
            {
                "session": "#[redact(mask = redact::mask::Keep::last(4))]",
                "email": "#[redact(mask = redact::mask::Email)]",
                "phone": "#[redact(mask = redact::mask::Phone)]",
                "notes": "#[redact]",
                "tags": "#[redact(show)]",
            },
        ),
        Flavour(
            "redactable",
            'redactable = "=0.10.1"\n' + SERDE,
            "#[derive(Clone, redactable::Sensitive, serde::Serialize)]",
            {
                "session": "#[sensitive(redactable::Token)]",
                "email": "#[sensitive(redactable::Email)]",
                "phone": "#[sensitive(redactable::PhoneNumber)]",
                "notes": "#[sensitive(redactable::Secret)]",
            },
        ),
        Flavour(
            "qubit-redact",
            'qubit-redact = { version = "=0.9.0", features = ["derive", "serde"] }\n' + SERDE,
            "#[derive(qubit_redact::Redact)]\n#[redact(debug, serde)]",
            {
                "session": '#[redact(level = "low")]',
                "email": '#[redact(level = "low")]',
                "phone": '#[redact(level = "low")]',
                "notes": '#[redact(level = "secret")]',
            },
            nested_head="#[redact(nested)]",
        ),
    ]


def write_crate(folder, flavour):
    """The crate that is checked and built. All flavours have serde_json, to serialise with."""
    (folder / "src").mkdir(parents=True)
    has_serde = SERDE in flavour.dependencies
    (folder / "Cargo.toml").write_text(
        '[package]\nname = "flavour"\nversion = "0.0.0"\nedition = "2024"\n\n[workspace]\n\n'
        "[dependencies]\n" + flavour.dependencies + ("" if has_serde else SERDE) + 'serde_json = "1"\n'
    )
    (folder / "src/main.rs").write_text(flavour.source())


def write_bare_crate(folder, flavour):
    """A crate with the flavour's dependencies and nothing else."""
    (folder / "src").mkdir(parents=True)
    (folder / "Cargo.toml").write_text(
        '[package]\nname = "bare"\nversion = "0.0.0"\nedition = "2024"\n\n[workspace]\n\n'
        "[dependencies]\n" + flavour.dependencies
    )
    (folder / "src/lib.rs").write_text("")


def cargo(folder, *arguments):
    """Runs cargo and returns the user and system seconds that it and its children took."""
    environment = dict(os.environ, CARGO_INCREMENTAL="0", CARGO_TARGET_DIR=str(folder / "target"))
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(
        ["cargo", *arguments, "--quiet"], cwd=folder, env=environment, capture_output=True, text=True
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        sys.exit(f"cargo {' '.join(arguments)} in {folder} failed:\n{done.stderr[-4000:]}")
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def touch(folder):
    source = folder / "src/main.rs"
    source.write_text(source.read_text())


def expect_all_types(folder, flavour):
    """Every type prints a line of text and a line of JSON, and the text names it."""
    lines = subprocess.run(
        [folder / "target/debug/flavour", "1", "2", "3"], capture_output=True, text=True, check=True
    ).stdout.splitlines()
    names = [f"Struct{number} " for number in range(STRUCTS)] + ["Mail "] * ENUMS
    if len(lines) != 2 * len(names):
        sys.exit(f"{flavour.name}: {len(lines)} lines for {len(names)} types")
    for name, text, json in zip(names, lines[::2], lines[1::2]):
        if name not in text or not json.startswith("{"):
            sys.exit(f"{flavour.name}: no {name}in {text!r}, {json!r}")
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=7, help="of check and of build")
    parser.add_argument("--clean-rounds", type=int, default=3, help="of the clean build of dependencies")
    here = pathlib.Path(__file__).resolve()
    parser.add_argument("--redact", type=pathlib.Path, default=here.parents[2], help="the package to measure")
    parser.add_argument("--keep", type=pathlib.Path, help="write the crates here, and leave them")
    options = parser.parse_args()
    scratch = options.keep or pathlib.Path(tempfile.mkdtemp(prefix="redact-compile-"))
    try:
        sys.exit(measure(options, scratch))
    finally:
        if not options.keep:
            shutil.rmtree(scratch)


def measure(options, scratch):
    racers = [(flavour, scratch / str(i)) for i, flavour in enumerate(flavours(options.redact.resolve()))]
    times = {flavour.name: {"check": [], "build": [], "dependencies": []} for flavour, _ in racers}
    for flavour, folder in racers:
        write_crate(folder / "crate", flavour)
        write_bare_crate(folder / "bare", flavour)
        cargo(folder / "crate", "check")
        cargo(folder / "crate", "build")
        lines = expect_all_types(folder / "crate", flavour)
        print(f"{flavour.name}: {lines[2]}", file=sys.stderr)
    for _ in range(options.rounds):
        for flavour, folder in racers:
            for command in ["check", "build"]:
                touch(folder / "crate")
                times[flavour.name][command].append(cargo(folder / "crate", command))
    for _ in range(options.clean_rounds):
        for flavour, folder in racers:
            shutil.rmtree(folder / "bare/target", ignore_errors=True)
            times[flavour.name]["dependencies"].append(cargo(folder / "bare", "build"))
    return report(times, racers[0][0].name)


BARS = {"check": 1.5, "build": 1.3, "dependencies": 1.2}


def report(times, first):
    """Prints the table and returns 1 if a bar is missed."""
    status = 0
    print("| library | " + " | ".join(f"{what} (bar {bar})" for what, bar in BARS.items()) + " |")
    print("| --- |" + " ---: |" * len(BARS))
    for name, measured in times.items():
        ratios = [min(measured[what]) / min(times[first][what]) for what in BARS]
        print(f"| {name} | " + " | ".join(f"{ratio:.2f}" for ratio in ratios) + " |")
        if name == "redact" and any(ratio > bar for ratio, bar in zip(ratios, BARS.values())):
            status = 1
    return status


if __name__ == "__main__":
    main()
