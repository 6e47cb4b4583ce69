"""Checks a copy of the log the way a stranger would: from its files, with a public key noted down
earlier, and with nothing of the program. The format: RFC 6962 tree, RFC 8785 lines, C2SP notes.

    python3 Tests/Outside/verify.py FOLDER VKEY [SIZE:ROOT ...]

VKEY is what `countersign audit verify` prints; SIZE:ROOT are heads that were noted down, the root in
base64. Prints what is wrong, one line each, and ends with 1; or what holds, and ends with 0.
"""

import base64
import hashlib
import json
import os
import sys

from signing import PublicKey, key_id, read_vkey

KINDS = {"user", "ai", "worker", "system"}
OUTCOMES = {"ok", "fail", "unknown"}


def leaf(line):
    return hashlib.sha256(b"\0" + line).digest()


class Tree:
    """The perfect subtrees of RFC 6962 from left to right, one for each bit of the size."""

    def __init__(self):
        self.size, self.stack = 0, []

    def add(self, hashed):
        number = self.size
        while number & 1:
            hashed = hashlib.sha256(b"\1" + self.stack.pop() + hashed).digest()
            number >>= 1
        self.stack.append(hashed)
        self.size += 1

    def root(self):
        if not self.stack:
            return hashlib.sha256(b"").digest()
        hashed = self.stack[-1]
        for left in reversed(self.stack[:-1]):
            hashed = hashlib.sha256(b"\1" + left + hashed).digest()
        return hashed


def head(path, vkey):
    """Size and root of a signed head; raises ValueError with what is wrong with it."""
    name, public = read_vkey(vkey)
    with open(path, "rb") as file:
        note = file.read().decode("utf-8")
    text, gap, lines = note.partition("\n\n")
    if not gap or not note.endswith("\n"):
        raise ValueError("not a signed note")
    signatures = [
        base64.b64decode(line.split(" ")[2])
        for line in lines.splitlines()
        if line.startswith("\u2014 " + name + " ")
    ]
    ours = [one[4:] for one in signatures if one[:4] == key_id(name, public)]
    if not ours:
        raise ValueError("not signed by the key noted down")
    if not PublicKey(public).verifies(ours[0], (text + "\n").encode()):
        raise ValueError("bad signature of the log's key")
    origin, size, root = text.split("\n")
    if origin != name or str(int(size)) != size:
        raise ValueError("signed, but no head of this log")
    return int(size), base64.b64decode(root)


def whole(_):
    raise ValueError("a number that is not whole")


def unique(pairs):
    if len({key for key, _ in pairs}) != len(pairs):
        raise ValueError("a key twice")
    return dict(pairs)


def spelled(value):
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be"))
        return "{" + ",".join(spelled(key) + ":" + spelled(value[key]) for key in keys) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(spelled, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


class Entries:
    """Line after line: one spelling, in its place, who answers whom, and that people signed."""

    def __init__(self):
        self.actions, self.verdicts, self.sent = [], [], set()
        self.keys, self.announced, self.signed = {}, False, 0
        self.own = set()

    def fault(self, line):
        number = len(self.actions)
        entry = {}
        try:
            entry = json.loads(
                line.decode("utf-8"), parse_float=whole, object_pairs_hook=unique
            )
            fault = self.trouble(entry, line, number)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            fault = f"does not read ({error})"
        self.actions.append(entry.get("action", ""))
        self.verdicts.append((entry.get("detail") or {}).get("decision", ""))
        return fault

    def trouble(self, entry, line, number):
        if spelled(entry).encode() != line:
            return "not in its one spelling"
        if entry["seq"] != number:
            return f"numbered {entry['seq']}: missing or swapped"
        kind, reference = entry["actor"]["kind"], entry.get("ref")
        if entry["v"] != 1 or kind not in KINDS or entry["outcome"] not in OUTCOMES:
            return "a member is wrong"
        if not entry["actor"]["id"] or not entry["object"]["kind"] or not entry["object"]["id"]:
            return "a member is empty"
        if reference is not None and not 0 <= reference < number:
            return "answers what is not before it"
        answered = "" if reference is None else self.actions[reference]
        action = entry["action"]
        if action == "suggest" and kind == "user":
            return "a person suggests"
        if action == "decide" and (kind != "user" or answered != "suggest"):
            return "a decision without a suggestion"
        if action == "push.intent":
            key = entry["detail"]["key"]
            if answered != "decide" or self.verdicts[reference] not in ("accept", "modify"):
                return "sent without an accepting decision"
            if not key or key in self.sent:
                return "a key twice or none"
            self.sent.add(key)
        if action == "push.result" and answered != "push.intent":
            return "a result without an intent"
        return self.signature(entry, line, kind) or self.announcement(entry, kind)

    def signature(self, entry, line, kind):
        if kind != "user":
            return None
        detail = entry.get("detail") or {}
        if "signature" not in detail:
            return "not signed by the person it names" if self.signed else None
        person = entry["actor"]["id"]
        if person not in self.keys:
            return "signed with a key nobody announced"
        identity, key = self.keys[person]
        if self.announced and person not in self.own:
            return "signed with a key no person announced"
        if detail["key"] != identity:
            return "signed with another key than the person's"
        covered = dict(entry, detail={k: v for k, v in detail.items() if k != "signature"})
        signature = base64.b64decode(detail["signature"], validate=True)
        if not key.verifies(signature, spelled(covered).encode()):
            return "bad signature: the person's key did not sign this"
        self.signed += 1
        return None

    def announcement(self, entry, kind):
        if entry["action"] != "key.new" or entry["object"]["kind"] != "key":
            return None
        name, public = read_vkey(entry["detail"]["vkey"])
        if name != entry["object"]["id"]:
            return "announces the key of another name"
        self.keys[name] = (key_id(name, public).hex(), PublicKey(public))
        self.own.discard(name)
        if kind == "user":
            self.announced = True
            self.own.add(name)
        return None


def verify(folder, vkey, pins=()):
    """What is wrong, one line each, entries that were read, and signatures that hold."""
    found, roots = [], [(size, root, "the head noted down") for size, root in pins]
    size, root = None, None
    try:
        size, root = head(os.path.join(folder, "checkpoint"), vkey)
    except (OSError, ValueError) as error:
        found.append(f"checkpoint: {error}")
    older = os.path.join(folder, "checkpoints")
    for name in sorted(os.listdir(older)) if os.path.isdir(older) else []:
        try:
            earlier = head(os.path.join(older, name), vkey)
            if name != f"{earlier[0]:020}":
                found.append(f"checkpoint {name}: not the size of its name")
            roots.append((*earlier, f"the checkpoint of size {earlier[0]}"))
        except (OSError, ValueError) as error:
            found.append(f"checkpoint {name}: {error}")
    tree, entries, last = Tree(), Entries(), b"\n"
    wanted = {}
    for one in roots:
        wanted.setdefault(one[0], []).append(one)
    forked = []
    with open(os.path.join(folder, "entries.jsonl"), "rb") as file:
        for line in file:
            last = line
            fault = entries.fault(line.rstrip(b"\n"))
            if fault and len(found) < 20:
                found.append(f"entry {tree.size}: {fault}")
            tree.add(leaf(line.rstrip(b"\n")))
            for one in wanted.pop(tree.size, []):
                if one[1] != tree.root():
                    forked.append(one)
    if not last.endswith(b"\n"):
        found.append("the last line has no end")
    if size is not None and tree.size < size:
        found.append(f"cut off: {tree.size} entries, {size} were signed")
    elif size is not None and tree.size > size:
        found.append(f"written past the signed head: {tree.size} entries, {size} were signed")
    elif size is not None and tree.root() != root:
        found.append("changed: the entries are not those that were signed")
    isWhole = size == tree.size and root == tree.root()
    for one in forked:
        word = "forked" if isWhole else "changed"
        found.append(f"{word}: {one[2]} has another root than the entries before it")
    for later in wanted.values():
        for one in later:
            if one[0] > 0:
                found.append(f"cut off: {one[2]} counts {one[0]} entries")
    return found, tree.size, entries.signed


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    pins = [one.split(":", 1) for one in sys.argv[3:]]
    found, size, signed = verify(
        sys.argv[1], sys.argv[2], [(int(s), base64.b64decode(r)) for s, r in pins]
    )
    for line in found:
        print(line)
    if found:
        sys.exit(1)
    print(f"{size} entries hold, {signed} signed by people")


if __name__ == "__main__":
    main()
