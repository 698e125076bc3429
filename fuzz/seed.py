#!/usr/bin/env python3
"""Writes seeds for the fuzz targets into corpus/, and the words that rules look for into scan.dict.

The samples of the rules reach each pattern and each validator, which chance does not.
"""

import hashlib
import re
import tomllib
from pathlib import Path

HERE = Path(__file__).parent
PIECES = bytes([3, 1, 4, 1, 5, 9, 2, 6])
"""How long the first pieces of a stream are, as roots."""
NUMBERS = bytes(8 + 8 + 8 + 1 + 1 + 4)
"""The values of an event before its text."""


def main() -> None:
    rules = [rule for path in sorted((HERE / "../redact-scan/rules").glob("*.toml"))
             for rule in tomllib.loads(path.read_text())["rule"]]
    samples = [sample for rule in rules for sample in rule["match"] + rule["ignore"]]
    for sample in samples:
        seed("scan", sample.encode())
        seed("stream", PIECES + sample.encode())
        seed("masks", sample.encode())
        seed("events", NUMBERS + sample.encode())
    # In a message, in a field and in the field of a span.
    for message, field, of_span in zip(samples, samples[1:], samples[2:]):
        seed("net", "\0".join([message, field, of_span]).encode())
    for text in policies():
        seed("policy_file", text.encode())
    dictionary({word for rule in rules for word in rule.get("keywords", [])})


def policies() -> list[str]:
    """The policy of the examples, and the texts between quotes in the tests of policy files."""
    texts = [(HERE / "../examples/data/redact.toml").read_text()]
    for path in sorted((HERE / "../redact-core/tests").glob("policy_file*.rs")):
        texts += re.findall(r'r#"(.*?)"#', path.read_text(), re.DOTALL)
    return texts


def seed(target: str, data: bytes) -> None:
    folder = HERE / "corpus" / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / hashlib.sha1(data).hexdigest()).write_bytes(data)


def dictionary(words: set[str]) -> None:
    marks = {"[REDACTED:", "%3D", "\\u0022", '\\"', "\\n", "://", "@", "=", ": "}
    escaped = (re.sub(r'["\\]', r"\\\g<0>", word) for word in sorted(words | marks))
    (HERE / "scan.dict").write_text("".join(f'"{word}"\n' for word in escaped))


main()
