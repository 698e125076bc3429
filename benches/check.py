#!/usr/bin/env python3
"""Compares the CPU time of `cargo redact check` with that of `cargo fmt --check`, on the same sources.

The sources are crates of the local cargo registry, copied into one workspace of about half a million
lines. Exit status 1 if the bar is missed. It also tells the most memory that the check takes.

    cargo build --release -p cargo-redact && benches/check.py
"""

import glob
import os
import resource
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TARGET = os.environ.get("CARGO_TARGET_DIR", os.path.join(ROOT, "target"))
BINARY = os.path.join(TARGET, "release", "cargo-redact")
LINES = 500_000
BAR = 0.5
ROUNDS = 5


def sources():
    """Yields the crates of the registry, in an order that does not change."""
    cargo = os.environ.get("CARGO_HOME", os.path.expanduser("~/.cargo"))
    return sorted(glob.glob(os.path.join(cargo, "registry", "src", "*", "*")))


def lines(crate):
    """Returns how many lines of Rust a crate has below `src`."""
    count = 0
    for path in glob.glob(os.path.join(crate, "src", "**", "*.rs"), recursive=True):
        with open(path, encoding="utf-8") as file:
            count += sum(1 for _ in file)
    return count


def workspace(directory):
    """Lays out members until there are enough lines, and returns how many there are."""
    total = 0
    for i, crate in enumerate(sources()):
        count = lines(crate)
        # Tables made by a program are no source that anybody reads.
        if not 200 <= count <= 60_000 or not os.path.exists(os.path.join(crate, "src", "lib.rs")):
            continue
        member = os.path.join(directory, f"member{i}")
        shutil.copytree(os.path.join(crate, "src"), os.path.join(member, "src"))
        with open(os.path.join(member, "Cargo.toml"), "w", encoding="utf-8") as manifest:
            manifest.write(f'[package]\nname = "member{i}"\nversion = "0.1.0"\nedition = "2021"\n')
        total += count
        if total >= LINES:
            break
    with open(os.path.join(directory, "Cargo.toml"), "w", encoding="utf-8") as manifest:
        manifest.write('[workspace]\nmembers = ["member*"]\nresolver = "2"\n')
    return total


def cpu(command, directory):
    """Returns the seconds of CPU that a command and its children take."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=directory, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def memory():
    """Returns the MiB that the largest child has taken so far."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def main():
    with tempfile.TemporaryDirectory() as directory:
        total = workspace(directory)
        check = [BINARY, "redact", "check", "--format", "json"]
        fmt = ["cargo", "fmt", "--all", "--check"]
        # By turns, since whatever else the machine does changes meanwhile.
        rounds = [(cpu(check, directory), memory(), cpu(fmt, directory)) for _ in range(ROUNDS)]
        ratio = min(checked for checked, _, _ in rounds) / min(formatted for _, _, formatted in rounds)
        peak = rounds[0][1]
    print(f"{total} lines: {ratio:.2f} of the CPU time of `cargo fmt --check` (bar: {BAR}), {peak:.0f} MiB at most")
    sys.exit(ratio > BAR)


if __name__ == "__main__":
    main()
