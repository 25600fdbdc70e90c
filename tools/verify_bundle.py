"""Checks a bundle without Alliance Desktop, from docs/bundle.md alone.

    python verify_bundle.py FILE --identity FILE_WITH_AGE_SECRET_KEY
    python verify_bundle.py FRAMES --plain            (already decrypted, for example with `age -d`)

Needs zstandard and PyNaCl, and pyrage to decrypt. Checks framing, canonical JSON, counts and the
sender's signature; of every segment its chain, its leaves, its hashes and its device's signature;
of every statement its form and signature. Exit code 0 and a summary, or 1 and the first fault.
"""

import argparse
import hashlib
import hmac
import io
import json
import sys
from pathlib import Path
from typing import Any

import zstandard
from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey


class Fault(Exception):  # noqa: N818 - the word an auditor uses
    """What does not hold."""


def need(holds: object, fault: str) -> None:
    """Raises the fault unless it holds."""
    if not holds:
        raise Fault(fault)


def sha(*parts: bytes) -> bytes:
    return hashlib.sha256(b"".join(parts)).digest()


def spell(value: Any) -> bytes:
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


def parse(data: bytes) -> Any:
    """Canonical JSON, or a fault."""

    def refuse(token: str) -> Any:
        raise Fault(f"a number that is not an integer: {token}")

    try:
        value = json.loads(data, parse_float=refuse, parse_constant=refuse)
    except ValueError as problem:
        raise Fault(f"not JSON: {problem}") from problem
    need(spell(value) == data, "JSON that is not canonical")
    return value


def raw(uuid: str) -> bytes:
    return bytes.fromhex(uuid.replace("-", ""))


def number(n: int) -> bytes:
    return n.to_bytes(8, "big")


def signed(key: bytes, signature: str, message: bytes, what: str) -> None:
    try:
        VerifyKey(key).verify(message, bytes.fromhex(signature))
    except (BadSignatureError, ValueError) as problem:
        raise Fault(f"the signature of {what} does not match") from problem


def frames(data: bytes) -> list[tuple[bytes, bytes, int]]:
    """(type, content, where it begins) of each frame."""
    source, found = io.BytesIO(data), []
    while prefix := source.read(5):
        begins = source.tell() - len(prefix)
        need(len(prefix) == 5, "a frame is cut off")
        packed = source.read(int.from_bytes(prefix[:4], "big"))
        need(len(packed) == int.from_bytes(prefix[:4], "big"), "a frame is cut off")
        reader = zstandard.ZstdDecompressor().stream_reader(packed)
        try:
            content = reader.read(8 * 2**20 + 1)
        except zstandard.ZstdError as problem:
            raise Fault("a frame does not unpack") from problem
        need(len(content) <= 8 * 2**20, "a frame unpacks to more than 8 MiB")
        found.append((prefix[4:5], content, begins))
    need(found, "there is nothing in it")
    return found


def check_segment(text: bytes, workspace: str, keys: dict[str, bytes]) -> tuple[str, int, bool]:
    """The device, the number of changes, and whether the device's key is known here."""
    need(text.endswith(b"\n"), "a segment does not end with a line feed")
    lines = text[:-1].split(b"\n")
    head = parse(lines[0])
    device, hash_ = head["device"], bytes.fromhex(head["previous"])
    contexts = [sha(spell(context)).hex() for context in head["contexts"]]
    seeds = {
        n: bytes.fromhex(s) for first, last, s in head["seeds"] for n in range(first, last + 1)
    }
    at, now = 1, 0
    for n in range(head["first"], head["last"] + 1):
        need(at < len(lines), "a segment ends early")
        line = parse(lines[at])
        at += 1
        if isinstance(line, str):
            hash_ = sha(hash_, bytes.fromhex(line))
            continue
        which, knew, step, counter, record = line
        kind, person, schema, offset, fields = head["templates"][which]
        now += step
        header = {
            "at": [now, counter],
            "context": contexts[knew],
            "device": device,
            "fields": fields,
            "kind": kind,
            "number": n,
            "offset": offset,
            "person": person,
            "record": record,
            "schema": schema,
        }
        leaves = []
        for field in fields:
            need(at < len(lines), "a segment ends early")
            leaves.append(leaf(parse(lines[at]), n, field, seeds.get(n)))
            at += 1
        hash_ = sha(hash_, sha(sha(spell(header)), *leaves))
    need(at == len(lines), "a segment has lines left over")
    need(hash_.hex() == head["last_hash"], "the hashes of a segment do not lead to its last")
    count = head["last"] - head["first"] + 1
    if device in keys:
        check_signer(head, workspace, keys[device])
    return device, count, device in keys


def check_signer(head: dict[str, Any], workspace: str, key: bytes) -> None:
    """That the device signed the segment for this workspace, and where its chain begins."""
    device = head["device"]
    if head["first"] == 1:
        begins = sha(b"alliance/1", raw(workspace), raw(device), key)
        need(begins.hex() == head["previous"], "a chain does not begin where its device's does")
    message = b"alliance-segment/1" + raw(workspace) + raw(device) + number(head["first"])
    message += number(head["last"])
    message += bytes.fromhex(head["previous"]) + bytes.fromhex(head["last_hash"])
    signed(key, head["signature"], message, "a segment")


def leaf(line: Any, n: int, field: str, seed: bytes | None) -> bytes:
    """The leaf of a field from its line."""
    if isinstance(line, dict):
        need(seed is not None, "a body without a seed")
        salt = hmac.digest(seed or b"", number(n) + field.encode(), "sha256")
        return sha(salt, spell(line))
    if isinstance(line, list):
        return sha(bytes.fromhex(line[0]), spell(line[1]))
    return bytes.fromhex(line)


def check_statements(values: list[Any], head: dict[str, Any]) -> dict[str, bytes]:
    """The keys that certificates name, where each device is named by its key."""
    keys = {head["sender"]: bytes.fromhex(head["key"])}
    for one in values:
        said = one["statement"]
        if said["type"] in ("admit", "successor"):
            key = bytes.fromhex(said["key"])
            need(sha(b"alliance-device/1", key)[:16] == raw(said["device"]), "a certificate lies")
            keys[said["device"]] = key
    for one in values:
        said = one["statement"]
        if said["signer"] in keys:
            message = b"alliance-statement/1" + raw(head["workspace"]) + spell(said)
            signed(keys[said["signer"]], one["signature"], message, "a statement")
    return keys


def check(data: bytes) -> dict[str, Any]:
    """What a decrypted bundle holds; Fault where something does not hold."""
    found = frames(data)
    need(found[0][0] == b"H" and found[-1][0] == b"E", "it has no head or no end")
    head, end = parse(found[0][1]), parse(found[-1][1])
    statements: list[Any] = []
    for type_, content, _ in found[1:-1]:
        need(type_ in (b"T", b"S", b"M"), "a frame of unknown type")
        statements += parse(content) if type_ == b"T" else []
    keys = check_statements(statements, head)
    sent = sha(b"alliance-device/1", bytes.fromhex(head["key"]))[:16]
    need(sent == raw(head["sender"]), "its sender is not whom its key names")
    digest = sha(data[: found[-1][2]])
    counts = {name: sum(1 for t, _, _ in found if t == sign) for name, sign in _COUNTED.items()}
    expected = {"frames": len(found) - 1, "hash": digest.hex(), "statements": len(statements)}
    signature = end.pop("signature")
    need(end == expected | counts, "its end does not count what is in it")
    message = b"alliance-bundle/1" + raw(head["workspace"]) + raw(head["sender"]) + digest
    signed(keys[head["sender"]], signature, message, "the bundle")
    segments = [check_segment(c, head["workspace"], keys) for t, c, _ in found if t == b"S"]
    return {
        "workspace": head["workspace"],
        "sender": head["sender"],
        "statements": len(statements),
        "segments": len(segments),
        "changes": sum(count for _, count, _ in segments),
        "signed_by_unknown_devices": sorted({d for d, _, known in segments if not known}),
    }


_COUNTED = {"segments": b"S", "media": b"M"}


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("--identity", type=Path, help="a file with an age secret key")
    parser.add_argument("--plain", action="store_true", help="the file is decrypted already")
    asked = parser.parse_args()
    data = asked.file.read_bytes()
    try:
        if not asked.plain:
            import pyrage

            secret = asked.identity.read_text().strip()
            data = pyrage.decrypt(data, [pyrage.x25519.Identity.from_str(secret)])
        print(json.dumps(check(data), indent=1, sort_keys=True))
    except Fault as fault:
        print(f"refused: {fault}", file=sys.stderr)
        return 1
    except (KeyError, IndexError, TypeError, ValueError) as fault:
        print(f"refused: not of its form: {fault!r}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
