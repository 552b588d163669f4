"""Checks a copy of the journal against its seals. Needs nothing but Python 3.8.

usage: check-seals.py journal.json < secret.json
journal.json: what `aws dynamodb scan --output json` prints; secret.json: the secret's value.
"""
import base64, hashlib, hmac, json, sys


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


def genuine(item, text):
    key = mac(secret.get(item["key"], "").encode(), "SEAL")
    return b64(mac(key, "\n".join(text))) == item["hash"]


def plain(partition):
    return [{k: v.get("S", v.get("N")) for k, v in i.items()} for i in items if i["pk"]["S"] == partition]


def fail(what):
    sys.exit("The journal is NOT as it was sealed: " + what)


secret = json.load(sys.stdin)
items = sorted(json.load(open(sys.argv[1]))["Items"], key=lambda i: (i["sk"]["S"], i["pk"]["S"]))
seals, pruned, standing, gone = plain("SEAL"), set(), set(), 0
for mark in plain("PRUNED"):
    if not genuine(mark, ["PRUNED", mark["sk"], mark["due"], mark["at"]]) or mark["at"] < mark["due"]:
        fail("mark " + mark["sk"])
    pruned.add(tuple(mark["sk"].split("#")))
entries = [i for i in items if i["pk"]["S"].startswith("J#")]
before, end, at = "", seals[0]["sk"] if seals else "", 0
entries = [i for i in entries if i["sk"]["S"] >= end]
for number, seal in enumerate(seals, 1):
    head = [str(number), seal["sk"], seal["to"], before]
    if not genuine(seal, head + seal["lines"].splitlines()) or seal["sk"] != end:
        fail("seal " + seal["sk"])
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
print(f"As it was sealed: {at} entries under {len(seals)} seals, {gone} pruned. Last: {len(seals)}:{before}")
