"""A change: one save of one record, with what its writer knew and the hash that names it.

docs/bundle.md section 3 is the rule, byte by byte.
"""

import hashlib
import hmac
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from typing import Final, TypeAlias

from alliance_desktop.records.canonical import LARGEST, Json, dumps

CONTEXT_BYTES: Final = 2**20
BLOCK: Final = 256  # numbers that share one seed of salts

Range = tuple[int, int]
At = tuple[int, int]  # milliseconds since 1970 UTC, counter
Cell = tuple[str, str]  # field; "" its set cell, "+element" or ".key"

NAME: Final = re.compile(r"[a-z][a-z0-9_]{0,63}")
HASH: Final = re.compile(r"[0-9a-f]{64}")
ID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_TIP: Final = re.compile(r"[0-9a-f]{16}")


class MalformedError(ValueError):
    """Something received that breaks a rule of docs/bundle.md; the words are for a report."""


def id_bytes(text: str) -> bytes:
    """The 16 bytes of an id written as lower-case UUID text, or MalformedError."""
    if not ID.fullmatch(text):
        raise MalformedError("an id is not UUID text in lower case")
    return bytes.fromhex(text.replace("-", ""))


def id_text(data: bytes) -> str:
    """The UUID text of 16 bytes."""
    digits = data.hex()
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def device_id(public_key: bytes) -> str:
    """A device is named by its key, so that no certificate can give it another."""
    return id_text(hashlib.sha256(b"alliance-device/1" + public_key).digest()[:16])


def workspace_id(root_public_key: bytes) -> str:
    """A workspace is named by its root key."""
    return id_text(hashlib.sha256(b"alliance-workspace/1" + root_public_key).digest()[:16])


def first_hash(workspace: str, device: str, public_key: bytes) -> bytes:
    """hash(0): where the chain of a device begins."""
    parts = b"alliance/1" + id_bytes(workspace) + id_bytes(device) + public_key
    return hashlib.sha256(parts).digest()


@dataclass(frozen=True, slots=True)
class Run:
    """What a context lists of one connected run of a line."""

    device: str
    tip: str  # the first 8 bytes of the hash of `highest`, hexadecimal
    ranges: tuple[Range, ...]
    some: tuple[tuple[int, tuple[str, ...]], ...] = ()

    @property
    def highest(self) -> int:
        """The largest number listed."""
        last = self.ranges[-1][1] if self.ranges else 0
        return max(last, self.some[-1][0]) if self.some else last

    @property
    def lowest(self) -> int:
        """The smallest number listed."""
        first = self.ranges[0][0] if self.ranges else self.highest
        return min(first, self.some[0][0]) if self.some else first


@dataclass(frozen=True)
class Context:
    """What a writer's device held when the form was opened."""

    own: tuple[Range, ...] = ()
    seen: tuple[Run, ...] = ()

    @cached_property
    def json(self) -> Json:
        """The form in which it travels."""
        seen: list[Json] = [
            [
                run.device,
                run.tip,
                [[first, last] for first, last in run.ranges],
                [[number, list(fields)] for number, fields in run.some],
            ]
            for run in self.seen
        ]
        return {"own": [[first, last] for first, last in self.own], "seen": seen}

    @cached_property
    def digest(self) -> bytes:
        """SHA-256 of the canonical bytes."""
        return hashlib.sha256(dumps(self.json)).digest()

    @staticmethod
    def read(value: Json) -> "Context":
        """A context from its travelling form, or MalformedError."""
        match value:
            case {"own": list(own), "seen": list(seen), **rest} if not rest:
                runs = tuple(_read_run(run) for run in seen)
                order = [(run.device, run.tip) for run in runs]
                if order != sorted(set(order)):
                    raise MalformedError("the runs of a context are not in order")
                return Context(_read_ranges(own), runs)
        raise MalformedError("a context is not of its form")


def _read_run(value: Json) -> Run:
    match value:
        case [str(device), str(tip), list(ranges), list(some)] if _TIP.fullmatch(tip):
            id_bytes(device)
            run = Run(device, tip, _read_ranges(ranges), tuple(_read_some(some)))
            if not run.highest:
                raise MalformedError("a run of a context lists nothing")
            if run.some and any(
                first <= number <= last for number, _ in run.some for first, last in run.ranges
            ):
                raise MalformedError("a number of a context is listed twice")
            return run
    raise MalformedError("a run of a context is not of its form")


def _read_ranges(value: list[Json]) -> tuple[Range, ...]:
    ranges: list[Range] = []
    before = -1
    for item in value:
        match item:
            case [int(first), int(last)] if not (isinstance(first, bool) or isinstance(last, bool)):
                if not before + 2 <= first <= last <= LARGEST or first < 1:
                    raise MalformedError("the ranges of a context are not in order")
                ranges.append((first, last))
                before = last
            case _:
                raise MalformedError("a range of a context is not two numbers")
    return tuple(ranges)


def _read_some(value: list[Json]) -> Iterator[tuple[int, tuple[str, ...]]]:
    before = 0
    for item in value:
        match item:
            case [int(number), list(names)] if not isinstance(number, bool) and names:
                fields = read_names(names)
                if not before < number <= LARGEST:
                    raise MalformedError("the partly known numbers of a context are not in order")
                before = number
                yield number, fields
            case _:
                raise MalformedError("a partly known number of a context is not of its form")


def read_names(value: list[Json]) -> tuple[str, ...]:
    """Sorted field names without repeats, or MalformedError."""
    names = tuple(name for name in value if isinstance(name, str) and NAME.fullmatch(name))
    if len(names) != len(value) or list(names) != sorted(set(names)):
        raise MalformedError("the names of fields are not in order")
    return names


@dataclass(slots=True)
class Change:
    """One save of one record. A change held only as a digest has no kind and no fields.

    `bodies` are those that are here, by field; `absent` the leaves of those that are not.
    `salts` are only there for bodies whose block's seed is not.
    """

    device: str
    number: int
    at: At = (0, 0)
    offset: int = 0
    person: str = ""
    schema: int = 0
    kind: str = ""
    record: str = ""
    context: Context = field(default_factory=Context)
    fields: tuple[str, ...] = ()
    bodies: dict[str, dict[str, Json]] = field(default_factory=dict)
    absent: dict[str, bytes] = field(default_factory=dict)
    salts: dict[str, bytes] = field(default_factory=dict)
    digest: bytes = b""
    hash: bytes = b""
    spelled: Sequence[bytes] = ()  # the canonical bytes of all bodies, where they are at hand

    @property
    def name(self) -> str:
        """What people see: `device:number:hash8`."""
        return f"{self.device}:{self.number}:{self.hash.hex()[:8]}"

    @property
    def header(self) -> bytes:
        """The canonical bytes of the header."""
        return Heading.of(self).header(self.at, self.context.digest.hex(), self.number, self.record)

    @property
    def spellings(self) -> Sequence[bytes]:
        """The canonical bytes of the bodies, in order of field name; of a change that has all."""
        return self.spelled or [dumps(dict(self.bodies[name])) for name in self.fields]


@dataclass(frozen=True, slots=True)
class Heading:
    """What the headers of many changes have in common, spelled once.

    Names, ids and hashes need no escapes.
    """

    device: str  # from "device" to where the number stands
    offset: str  # from there to where the record stands
    schema: str  # the rest

    @staticmethod
    def of(change: Change) -> "Heading":
        """The heading of a change."""
        fields = '","'.join(change.fields)
        return Heading(
            f'"device":"{change.device}","fields":["{fields}"],"kind":"{change.kind}","number":',
            f',"offset":{change.offset},"person":"{change.person}","record":"',
            f'","schema":{change.schema}}}',
        )

    def header(self, at: At, context: str, number: int, record: str) -> bytes:
        """The canonical bytes of a header; `context` is the digest, hexadecimal."""
        return (
            f'{{"at":[{at[0]},{at[1]}],"context":"{context}",'
            f"{self.device}{number}{self.offset}{record}{self.schema}"
        ).encode()


_INNER: Final = bytes(byte ^ 0x36 for byte in range(256))
_OUTER: Final = bytes(byte ^ 0x5C for byte in range(256))


class Block:
    """The leaves of a block's changes: HMAC (RFC 2104) with its seed hashed in once."""

    def __init__(self, seed: bytes) -> None:
        """A seed is shorter than a block of SHA-256, so it is the key as it stands."""
        key = seed.ljust(64, b"\0")
        self._inner = hashlib.sha256(key.translate(_INNER)).copy
        self._outer = hashlib.sha256(key.translate(_OUTER)).copy

    def leaves(self, number: int, names: Iterable[bytes], spelled: Iterable[bytes]) -> list[bytes]:
        """The leaves of a change, from field names and canonical bodies in the same order."""
        inner_of, outer_of, sha256 = self._inner, self._outer, hashlib.sha256
        start = number.to_bytes(8, "big")
        leaves = []
        for name, body in zip(names, spelled, strict=True):
            inner, outer = inner_of(), outer_of()
            inner.update(start + name)
            outer.update(inner.digest())
            leaves.append(sha256(outer.digest() + body).digest())
        return leaves


def salt(seed: bytes, number: int, field_name: str) -> bytes:
    """What keeps an absent body from being guessed."""
    return hmac.digest(seed, number.to_bytes(8, "big") + field_name.encode(), "sha256")


def leaf(salt_: bytes, body: bytes) -> bytes:
    """What the digest holds of a body given as canonical bytes."""
    return hashlib.sha256(salt_ + body).digest()


def digest(header: bytes, leaves: Iterable[bytes]) -> bytes:
    """The digest of a change; leaves in the order of field names."""
    return hashlib.sha256(hashlib.sha256(header).digest() + b"".join(leaves)).digest()


def next_hash(previous: bytes, digest_: bytes) -> bytes:
    """hash(n) from hash(n-1) and digest(n)."""
    return hashlib.sha256(previous + digest_).digest()


def seal(change: Change, previous: bytes, seed: bytes) -> None:
    """Gives a change just written its digest and its hash."""
    change.spelled = change.spellings
    names = [name.encode() for name in change.fields]
    leaves = Block(seed).leaves(change.number, names, change.spelled)
    change.digest = digest(change.header, leaves)
    change.hash = next_hash(previous, change.digest)


class Mark(Enum):
    """What a write says where it has no value of its own."""

    REMOVED = "-"  # of an element
    ERASED = "erased"  # of a purged body


Said: TypeAlias = "Json | Mark"


def parts(body: dict[str, Json]) -> dict[str, Said]:
    """The cells of its field that a body writes: "" whole, "+element", ".key", with what it says.

    What it says is the whole body for the set cell, the element added, or the value put.
    """
    match body:
        case {"set": _, **rest} if not rest:
            return {"": body}
        case {"put": dict(keys), **rest} if keys and not rest:
            return {"." + key: value for key, value in keys.items()}
        case _ if body and body.keys() <= {"add", "remove"}:
            added, removed = body.get("add", []), body.get("remove", [])
            if isinstance(added, list) and isinstance(removed, list):
                cells: dict[str, Said] = {"+" + element_name(e): Mark.REMOVED for e in removed}
                cells.update({"+" + element_name(e): e for e in added})
                return cells
    return {"": body}


def element_name(element: Json) -> str:
    """What identifies an element of a set field, as canonical JSON."""
    match element:
        case {"sha256": str(sha256), "name": str(name)}:
            return dumps([sha256, name]).decode()
        case _:
            return dumps(element).decode()
