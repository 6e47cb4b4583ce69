"""Takes a copy of the log, changes it in six ways, and lets verify.py find each.

    python3 Tests/Outside/tamper.py FOLDER VKEY LOG-KEY

LOG-KEY is the file with the log's own secret key, because the worst forger is the log's keeper: where
a change would be found by the head's signature alone, the head is signed anew. Prints a line for each
way and ends with 0 when the copy holds and every change was found for its own reason.
"""

import base64
import json
import os
import shutil
import sys
import tempfile
import time

from signing import PrivateKey, key_id, read_vkey
from verify import Tree, leaf, spelled, verify


class Copy:
    """A copy of the log in a folder of its own."""

    def __init__(self, folder, vkey, log_key):
        self.folder, self.vkey, self.log_key = folder, vkey, log_key

    @property
    def path(self):
        return os.path.join(self.folder, "entries.jsonl")

    def lines(self):
        with open(self.path, "rb") as file:
            return file.read().splitlines(keepends=True)

    def write(self, lines):
        with open(self.path, "wb") as file:
            file.writelines(lines)

    def note(self, size, root):
        name, public = read_vkey(self.vkey)
        text = f"{name}\n{size}\n{base64.b64encode(root).decode()}\n"
        signature = key_id(name, public) + self.log_key.sign(text.encode())
        return f"{text}\n\u2014 {name} {base64.b64encode(signature).decode()}\n"

    def sign(self):
        """Signs what now stands there and forgets every earlier head."""
        tree = Tree()
        for line in self.lines():
            tree.add(leaf(line.rstrip(b"\n")))
        with open(os.path.join(self.folder, "checkpoint"), "w", encoding="utf-8") as file:
            file.write(self.note(tree.size, tree.root()))
        shutil.rmtree(os.path.join(self.folder, "checkpoints"), ignore_errors=True)


def decision(lines):
    """The last decision: its place and its members."""
    for number in reversed(range(len(lines))):
        if b'"action":"decide"' in lines[number]:
            return number, json.loads(lines[number])
    sys.exit("the copy holds no decision")


def one_byte(copy):
    lines = copy.lines()
    line = bytearray(lines[len(lines) // 2])
    place = line.rindex(b'"ts":"') + len(b'"ts":"') + len("2026-01-05T09:00:0")
    line[place] = ord("0") + (line[place] - ord("0") + 1) % 10
    lines[len(lines) // 2] = bytes(line)
    copy.write(lines)


def removed(copy):
    lines = copy.lines()
    del lines[len(lines) // 3]
    copy.write(lines)
    copy.sign()


def swapped(copy):
    lines = copy.lines()
    half = len(lines) // 2
    lines[half], lines[half + 1] = lines[half + 1], lines[half]
    copy.write(lines)
    copy.sign()


def tail(copy):
    copy.write(copy.lines()[:-2])


def signed_by_another(copy):
    """The decision says something else, under the person's name and key id, and all else fits."""
    lines = copy.lines()
    number, entry = decision(lines)
    verdict = entry["detail"]["decision"]
    entry["detail"]["decision"] = "reject" if verdict == "accept" else "accept"
    del entry["detail"]["signature"]
    other = PrivateKey(os.urandom(32))
    entry["detail"]["signature"] = base64.b64encode(
        other.sign(spelled(entry).encode())
    ).decode()
    lines[number] = spelled(entry).encode() + b"\n"
    copy.write(lines)
    copy.sign()


def forked(copy):
    """A second head of an earlier size, signed by the log's own key over another history."""
    older = os.path.join(copy.folder, "checkpoints")
    os.makedirs(older, exist_ok=True)
    size = len(copy.lines()) // 2
    with open(os.path.join(older, f"{size:020}"), "w", encoding="utf-8") as file:
        file.write(copy.note(size, bytes(range(32))))


WAYS = [
    ("one byte changed", one_byte, ["changed", "bad signature"]),
    ("an entry removed", removed, ["missing or swapped"]),
    ("two entries swapped", swapped, ["missing or swapped"]),
    ("the tail cut", tail, ["cut off"]),
    ("a decision signed by another key", signed_by_another, ["bad signature"]),
    ("a checkpoint forked", forked, ["forked"]),
]


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    folder, vkey = sys.argv[1:3]
    with open(sys.argv[3], encoding="utf-8") as file:
        encoded = file.read().strip().split("+", 4)[4]
    log_key = PrivateKey(base64.b64decode(encoded)[1:])
    start = time.process_time()
    found, size, signed = verify(folder, vkey)
    spent = time.process_time() - start
    if found:
        sys.exit("\n".join(["the copy itself does not hold:", *found]))
    print(f"accepted: {size} entries, {signed} signed by people, {size / spent:.0f} entries/s")
    isWell = True
    with tempfile.TemporaryDirectory() as scratch:
        for number, (name, change, words) in enumerate(WAYS):
            copy = Copy(os.path.join(scratch, str(number)), vkey, log_key)
            shutil.copytree(folder, copy.folder)
            change(copy)
            found = verify(copy.folder, vkey)[0]
            isFound = any(word in line for line in found for word in words)
            isWell = isWell and isFound
            print(f"{'rejected' if isFound else 'NOT FOUND'}: {name}: {'; '.join(found[:2])}")
            shutil.rmtree(copy.folder)
    sys.exit(0 if isWell else 1)


if __name__ == "__main__":
    main()
