#!/usr/bin/env python3
"""Counts the instructions that redact takes in each case, as a multiple of the derive's.

Unlike a time, the count is the same on a busy machine. Needs valgrind.

    cargo build --release && ./instructions.py [WORD]
"""

import os
import re
import subprocess
import sys

BINARY = os.path.join(os.environ.get("CARGO_TARGET_DIR", "target"), "release", "runtime")
CASES = {
    "{:?} partial masks": "std derive",
    "{:?} mixed decisions": "std derive",
    "{:?} all hidden": "std derive",
    "{:?} all shown": "std derive",
    "{:?} nested": "std derive",
    "JSON partial masks": "serde derive",
    "JSON mixed decisions": "serde derive",
    "JSON all hidden": "serde derive",
    "JSON all shown": "serde derive",
    "JSON nested": "serde derive",
    "secret, exact capacity": "secrecy",
    "secret, spare capacity": "plain String",
    "pseudonym": "bare HMAC",
    "pseudonym, printed": "bare HMAC, base32",
    "event of numbers": "bare tracing",
    "event of a type": "bare tracing",
    "event of text": "bare tracing",
    "event that is off": "bare tracing",
    "span": "bare tracing",
    "net, undecided events": "JSON without a net",
    "net, decided events": "JSON without a net",
}


def instructions(case, library, times):
    """Returns how many instructions that many operations take, the start of the program included."""
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    command += [BINARY, "loop", case, library, str(times)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return int(re.search(r"Collected : (\d+)", done.stderr).group(1))


def each(case, library):
    """Returns how many instructions one operation takes."""
    few, many = 500, 2500
    return (instructions(case, library, many) - instructions(case, library, few)) / (many - few)


def main():
    word = sys.argv[1] if len(sys.argv) > 1 else ""
    print("| case | redact |\n| --- | ---: |")
    for case, measure in CASES.items():
        if word in case:
            print(f"| `{case}` | {each(case, 'redact') / each(case, measure):.2f} |", flush=True)


if __name__ == "__main__":
    main()
