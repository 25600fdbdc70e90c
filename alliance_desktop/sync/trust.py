"""Who is in, who may say what, who is cut off: a pure judgement over a set of signed statements.

docs/bundle.md section 6 is the rule.
"""

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from alliance_desktop.records.canonical import Json, dumps
from alliance_desktop.records.change import (
    HASH,
    MalformedError,
    device_id,
    id_bytes,
    read_names,
    workspace_id,
)
from alliance_desktop.records.standing import Purge, Revocation, Standing
from alliance_desktop.sync.identity import sign, verify

ROOT: Final = "root"
STATEMENT_BYTES: Final = 4 * 2**20
FIRST: Final = bytes(32)  # `previous` of a signer's first statement
BY_ADMINISTRATORS: Final = {"admit", "revoke", "release", "retire"}

_SHAPES: Final[dict[str, set[str]]] = {
    "administrators": {"administrators", "stewards", "former"},
    "admit": {"device", "key", "age", "name", "organisation", "persons"},
    "revoke": {"device", "cuts"},
    "release": {"revocations"},
    "retire": {"device"},
    "successor": {"device", "key", "age"},
    "purge": {"kind", "record", "fields", "reason", "changes"},
}
_COMMON: Final = {"number", "previous", "signer", "type"}


@dataclass(frozen=True)
class Statement:
    """A signed sentence about trust."""

    workspace: str
    body: dict[str, Json]
    signature: bytes

    @property
    def signer(self) -> str:
        """A device's id, or `root`."""
        return str(self.body["signer"])

    @property
    def number(self) -> int:
        """Its place in the signer's chain."""
        number = self.body["number"]
        return number if isinstance(number, int) else 0

    @property
    def previous(self) -> bytes:
        """The hash of the signer's statement before."""
        return bytes.fromhex(str(self.body["previous"]))

    @property
    def type(self) -> str:
        """What it says."""
        return str(self.body["type"])

    @property
    def message(self) -> bytes:
        """What is hashed and signed."""
        return b"alliance-statement/1" + id_bytes(self.workspace) + dumps(dict(self.body))

    @property
    def hash(self) -> bytes:
        """Its name."""
        return hashlib.sha256(self.message).digest()

    @property
    def json(self) -> Json:
        """The form in which it travels."""
        return {"signature": self.signature.hex(), "statement": self.body}


@dataclass(frozen=True, slots=True)
class Last:
    """Where a signer's chain of statements has come to."""

    number: int = 0
    hash: bytes = FIRST


def state(
    workspace: str, signer: str, seed: bytes, last: Last, type_: str, **members: Json
) -> Statement:
    """A new statement of a signer, who signs with the key of `seed`."""
    body: dict[str, Json] = {
        "number": last.number + 1,
        "previous": last.hash.hex(),
        "signer": signer,
        "type": type_,
        **members,
    }
    unsigned = Statement(workspace, body, b"")
    return Statement(workspace, body, sign(seed, unsigned.message))


def read_statement(workspace: str, value: Json) -> Statement:
    """A statement from its travelling form, or MalformedError; of unknown type it is kept."""
    match value:
        case {"signature": str(signature), "statement": dict(body), **rest} if not rest:
            if len(signature) != 128 or len(dumps(dict(body))) > STATEMENT_BYTES:
                raise MalformedError("a statement is not of its form")
            _check_common(body)
            known = _SHAPES.get(str(body["type"]))
            if known is not None:
                if body.keys() != known | _COMMON:
                    raise MalformedError("a statement is not of its form")
                _check_members(body)
            return Statement(workspace, body, _hex(signature, 128))
    raise MalformedError("a statement is not of its form")


def _check_common(body: dict[str, Json]) -> None:
    match body:
        case {
            "number": int(number),
            "previous": str(previous),
            "signer": str(signer),
            "type": str(),
        }:
            _hex(previous, 64)
            if isinstance(number, bool) or number < 1:
                raise MalformedError("the number of a statement is not a number")
            if signer != ROOT:
                id_bytes(signer)
        case _:
            raise MalformedError("a statement is not of its form")


def _check_members(body: dict[str, Json]) -> None:
    for name, value in body.items():
        if name not in _COMMON:
            _CHECKS[name](value)


def _check_text(value: Json) -> str:
    if not isinstance(value, str):
        raise MalformedError("a member of a statement is not text")
    return value


def _check_id(value: Json) -> None:
    id_bytes(_check_text(value))


def _check_hash(value: Json) -> None:
    _hex(_check_text(value), 64)


def _check_list(value: Json, check: Callable[[Json], object]) -> None:
    if not isinstance(value, list):
        raise MalformedError("a member of a statement is not a list")
    for item in value:
        check(item)


def _check_person(value: Json) -> None:
    match value:
        case [str(id_), str()]:
            id_bytes(id_)
        case _:
            raise MalformedError("a person of a statement is not of its form")


def _check_cuts(value: Json) -> None:
    _check_list(value, lambda _: None)
    _read_cuts(value)


def _check_names(value: Json) -> None:
    _check_list(value, _check_text)
    read_names(_list(value))


_CHECKS: Final[Mapping[str, Callable[[Json], object]]] = {
    "device": _check_id,
    "record": _check_id,
    "key": _check_hash,
    "age": _check_text,
    "name": _check_text,
    "organisation": _check_text,
    "kind": _check_text,
    "reason": _check_text,
    "administrators": lambda value: _check_list(value, _check_id),
    "stewards": lambda value: _check_list(value, _check_id),
    "revocations": lambda value: _check_list(value, _check_hash),
    "changes": lambda value: _check_list(value, _check_hash),
    "fields": _check_names,
    "persons": lambda value: _check_list(value, _check_person),
    "cuts": _check_cuts,
    "former": _check_cuts,
}


def _hex(text: str, digits: int) -> bytes:
    if len(text) != digits or not all(c in "0123456789abcdef" for c in text):
        raise MalformedError("a hash, key or signature is not of its form")
    return bytes.fromhex(text)


def _read_cuts(value: Json) -> tuple[tuple[str, int, bytes], ...]:
    cuts = []
    for cut in value if isinstance(value, list) else []:
        match cut:
            case [str(device), int(number), str(hash_)] if HASH.fullmatch(hash_):
                id_bytes(device)
                cuts.append((device, number, bytes.fromhex(hash_)))
            case _:
                raise MalformedError("a cut of a statement is not of its form")
    return tuple(cuts)


@dataclass(frozen=True, slots=True)
class Certificate:
    """An admitted device."""

    device: str
    key: bytes
    age: str
    name: str
    organisation: str
    persons: tuple[tuple[str, str], ...]
    succeeds: str | None = None


@dataclass(frozen=True)
class Trust:
    """What the statements held here come to."""

    standing: Standing = field(default_factory=Standing)
    devices: dict[str, Certificate] = field(default_factory=dict)
    administrators: frozenset[str] = frozenset()
    stewards: frozenset[str] = frozenset()
    retired: frozenset[str] = frozenset()
    revoked: frozenset[str] = frozenset()

    def recipients(self) -> list[str]:
        """The age recipients of those who are in and not laid aside."""
        out = self.retired | self.revoked
        return sorted(c.age for name, c in self.devices.items() if name not in out)


def last_of(statements: Iterable[Statement], signer: str) -> Last:
    """Where a signer's chain has come to."""
    mine = [one for one in statements if one.signer == signer]
    top = max(mine, key=lambda one: (one.number, one.hash), default=None)
    return Last(top.number, top.hash) if top else Last()


def judge(workspace: str, root_key: bytes, statements: Collection[Statement]) -> Trust:
    """The judgement; the same whatever the order, and however often a statement is there."""
    by_hash = {one.hash: one for one in statements}
    if workspace_id(root_key) != workspace:
        raise MalformedError("the root key is not that of the workspace")
    said = [by_hash[name] for name in sorted(by_hash)]
    judge_ = _Judge(root_key, said, by_hash)
    return judge_.trust()


class _Judge:
    """Certificates first: they grow step by step until nothing is added; none is taken away.

    A certificate stands if its signature and its signer's right do, and the right hangs on root's
    lists alone; so more known keys can only let more certificates stand, and the end does
    not depend on the order of the steps.
    """

    def __init__(
        self, root_key: bytes, said: list[Statement], by_hash: dict[bytes, Statement]
    ) -> None:
        self.said, self.by_hash = said, by_hash
        self.root = [one for one in said if one.signer == ROOT and _signed(one, root_key)]
        self.keys: dict[str, bytes] = {}
        self.devices: dict[str, Certificate] = {}
        lists = [one for one in self.root if one.type == "administrators"]
        top = max((one.number for one in lists), default=0)
        self.lists = [one.body for one in lists if one.number == top]

    def trust(self) -> Trust:
        self._certify()
        standing = [one for one in self.said if self._stands(one)]
        successors = self._families()
        released = {
            h for one in standing if one.type == "release" for h in _texts(one, "revocations")
        }
        revocations = []
        for one in standing:
            if one.type == "revoke" and one.hash.hex() not in released:
                family = successors(str(one.body["device"]))
                revocations.append(Revocation(family, _read_cuts(one.body["cuts"])))
        purges = tuple(_purge(one) for one in standing if one.type == "purge")
        return Trust(
            Standing(frozenset(self.devices), tuple(revocations), purges),
            self.devices,
            self._holders("administrators"),
            self._holders("stewards"),
            frozenset(str(one.body["device"]) for one in standing if one.type == "retire"),
            frozenset(device for one in revocations for device in one.devices),
        )

    def _certify(self) -> None:
        waiting = [one for one in self.said if one.type in ("admit", "successor")]
        while True:
            stood = [one for one in waiting if self._stands(one)]
            if not stood:
                return
            waiting = [one for one in waiting if one not in stood]
            for one in stood:
                self._take(one)

    def _take(self, one: Statement) -> None:
        device, key = str(one.body["device"]), bytes.fromhex(str(one.body["key"]))
        if device_id(key) != device:
            return
        old = self.devices.get(one.signer) if one.type == "successor" else None
        persons = one.body.get("persons", [])
        certificate = Certificate(
            device,
            key,
            str(one.body["age"]),
            old.name if old else str(one.body["name"]),
            old.organisation if old else str(one.body["organisation"]),
            old.persons if old else tuple((str(p[0]), str(p[1])) for p in _lists(persons)),
            one.signer if old else None,
        )
        self.keys[device] = key
        # of several certificates of one device the one with the smallest spelling is shown
        known = self.devices.get(device)
        if known is None or repr(certificate) < repr(known):
            self.devices[device] = certificate

    def _stands(self, one: Statement) -> bool:
        if one.signer == ROOT:
            return one in self.root and one.type in ("administrators", "admit")
        key = self.keys.get(one.signer)
        if key is None or not _signed(one, key):
            return False
        if one.type == "successor":
            return True
        if one.type in BY_ADMINISTRATORS:
            return self._may(one, "administrators")
        if one.type == "purge":
            return self._may(one, "administrators") or self._may(one, "stewards")
        return False

    def _may(self, one: Statement, office: str) -> bool:
        listed = self._listed(office)
        return any(name in listed for name in self._line(one.signer)) or self._formerly(one)

    def _line(self, device: str) -> Iterator[str]:
        """A device and those it succeeds, whose rights it has."""
        passed: set[str] = set()
        name: str | None = device
        while name is not None and name not in passed:
            yield name
            passed.add(name)
            known = self.devices.get(name)
            name = known.succeeds if known else None

    def _holders(self, office: str) -> frozenset[str]:
        """Who is listed, and who succeeds them."""
        listed = self._listed(office)
        heirs = {name for name in self.devices if listed.intersection(self._line(name))}
        return listed | heirs

    def _listed(self, office: str) -> frozenset[str]:
        listed = [frozenset(map(str, _list(body[office]))) for body in self.lists]
        return frozenset.intersection(*listed) if listed else frozenset()

    def _formerly(self, one: Statement) -> bool:
        """Whether root lets it stand though its signer holds no office any longer."""
        entries = [frozenset(_read_cuts(body["former"])) for body in self.lists]
        for device, number, hash_ in frozenset.intersection(*entries) if entries else ():
            if device == one.signer and one.number <= number:
                found = self.by_hash.get(hash_)
                while found is not None and found.signer == device:
                    if found.hash == one.hash:
                        return True
                    found = self.by_hash.get(found.previous)
        return False

    def _families(self) -> "_Families":
        below: dict[str, set[str]] = {}
        for one in self.said:
            if one.type == "successor" and self._stands(one):
                below.setdefault(one.signer, set()).add(str(one.body["device"]))
        return _Families(below)


@dataclass(frozen=True, slots=True)
class _Families:
    below: dict[str, set[str]]

    def __call__(self, device: str) -> frozenset[str]:
        found, new = {device}, {device}
        while new:
            new = {child for one in new for child in self.below.get(one, ())} - found
            found |= new
        return frozenset(found)


def _signed(one: Statement, key: bytes) -> bool:
    return verify(key, one.signature, one.message)


def _purge(one: Statement) -> Purge:
    return Purge(
        str(one.body["kind"]),
        str(one.body["record"]),
        frozenset(_texts(one, "fields")),
        frozenset(bytes.fromhex(text) for text in _texts(one, "changes")),
    )


def _texts(one: Statement, name: str) -> list[str]:
    return [str(item) for item in _list(one.body[name])]


def _list(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []


def _lists(value: Json) -> list[list[Json]]:
    return [item for item in _list(value) if isinstance(item, list)]
