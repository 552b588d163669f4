"""Checks a copy of the journal against its seals. Needs nothing but Python 3.8.

usage: check-seals.py [--anchor NUMBER:HASH]... journal.json < secret.json
journal.json: what `aws dynamodb scan --output json` prints; secret.json: the secret's value.
An anchor is a seal that was written down elsewhere and must be there.

Exit code: 0 it is as it was sealed, 1 it is not, 2 nobody can tell.
"""
import argparse, base64, hashlib, hmac, json, re, sys
from datetime import datetime


def b64(digest):
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def mac(key, text):
    return hmac.new(key, text.encode(), hashlib.sha256).digest()


def line(item):
    """An entry as a seal lists it: where it lies, and SHA-256 of all that it says."""
    said = {name: value for name, value in item.items() if name not in ("pk", "sk")}
    text = json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    shard = item["pk"]["S"].rsplit("#", 1)[1]
    return f"{item['sk']['S']} {shard} {b64(hashlib.sha256(text.encode()).digest())}"


def place(line):
    """Where a sealed entry lies: month, shard and key."""
    key, shard, _ = line.split(" ")
    return key[:7], shard, key


def genuine(item, text, what):
    seed = secret.get(item["key"])
    if not isinstance(seed, str):
        fail(f"{what} names key {item['key']}, which the secret lacks")
    return b64(mac(mac(seed.encode(), "SEAL"), "\n".join(text))) == item["hash"]


def plain(partition):
    return [{k: v.get("S", v.get("N")) for k, v in i.items()} for i in items if i["pk"]["S"] == partition]


def fail(what):
    sys.exit("The journal is NOT as it was sealed: " + what)


def hours(start, end):
    start, end = (datetime.strptime(text[:19], "%Y-%m-%dT%H:%M:%S") for text in (start, end))
    return int((end - start).total_seconds() // 3600)


def anchor(text):
    if not re.fullmatch(r"\d{1,18}:[A-Za-z0-9_-]{43}", text):
        raise argparse.ArgumentTypeError("an anchor is NUMBER:HASH")
    number, hash = text.split(":")
    return int(number), hash


parser = argparse.ArgumentParser(description="Checks a copy of the journal against its seals.")
parser.add_argument("--anchor", type=anchor, action="append", default=[], metavar="NUMBER:HASH")
parser.add_argument("journal")
options = parser.parse_args()
secret = json.load(sys.stdin)
items = sorted(json.load(open(options.journal))["Items"], key=lambda i: (i["sk"]["S"], i["pk"]["S"]))
seals, pruned, standing, gone = plain("SEAL"), set(), set(), 0
for mark in plain("PRUNED"):
    name = "mark " + mark["sk"]
    if not genuine(mark, ["PRUNED", mark["sk"], mark["due"], mark["at"]], name) or mark["at"] < mark["due"]:
        fail(name)
    pruned.add(tuple(mark["sk"].split("#")))
entries = [i for i in items if i["pk"]["S"].startswith("J#")]
if not seals and not options.anchor:
    print(f"Nobody can tell: {len(entries)} entries, and nothing is sealed. The hourly run seals what is an hour old.")
    sys.exit(2)
before, end, at = "", seals[0]["sk"] if seals else "", 0
entries = [i for i in entries if i["sk"]["S"] >= end]
for number, seal in enumerate(seals, 1):
    head = [str(number), seal["sk"], seal["to"], before]
    name = "seal " + seal["sk"]
    if not genuine(seal, head + seal["lines"].splitlines(), name) or seal["sk"] != end:
        fail(name)
    if any(number == there and seal["hash"] != hash for there, hash in options.anchor):
        fail(f"{name} is not the one of anchor {number}")
    sealed, found = seal["lines"].splitlines(), []
    while at < len(entries) and entries[at]["sk"]["S"] < seal["to"]:
        found.append(line(entries[at]))
        at += 1
    # A month that was pruned goes from the front of each bucket; nothing goes from its middle.
    there, left = {place(entry) for entry in found}, []
    for entry in sealed:
        month, shard, key = place(entry)
        standing |= {(month, shard)} if place(entry) in there else set()
        shelf = "LOOKS" if shard.startswith("L") else "EVIDENCE"
        if (shelf, month) in pruned and (month, shard) not in standing:
            gone += 1
        else:
            left.append(entry)
    if found != left:
        fail("entry " + min(set(found) ^ set(left) or {left[0]}).split(" ")[0])
    before, end = seal["hash"], seal["to"]
for number, _ in options.anchor:
    if not 1 <= number <= len(seals):
        fail(f"seal {number} is missing, which an anchor tells of")
print(f"As it was sealed: {at} entries under {len(seals)} seals, {gone} pruned. Last: {len(seals)}:{before}")
if at < len(entries):
    print(f"{len(entries) - at} younger entries are under no seal yet.")
if at < len(entries) and hours(end, entries[-1]["sk"]["S"]) >= 3:
    print(f"Nothing was sealed for {hours(end, entries[-1]['sk']['S'])} hours: either the hourly run fails, or seals were cut off. Nobody can tell without an --anchor from the log.")
    sys.exit(0 if options.anchor else 2)
