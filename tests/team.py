"""A team in memory: devices that write, copy themselves, lose files, hold back, erase and cut off.

Each device holds a set of changes and statements; what it says is folded by the program from its
chains, and by tests/oracle.py from the log alone.
"""

import hashlib
from dataclasses import dataclass, field, replace
from typing import Any

from alliance_desktop.records.chains import Chains, Opened, Place
from alliance_desktop.records.change import (
    Cell,
    Change,
    Context,
    Mark,
    device_id,
    first_hash,
    id_text,
    seal,
)
from alliance_desktop.records.fold import DELETED, State, Write, base, entry, fold
from alliance_desktop.records.standing import Purge, Revocation, Standing

WORKSPACE = id_text(b"workspace-------")
PERSON = id_text(b"person----------")
SEED = b"seed" * 8


def key_of(name: str) -> bytes:
    """A stand-in for the public key of a device."""
    return hashlib.sha256(name.encode()).digest()


def record_of(name: str) -> str:
    """The id of a record by a short name."""
    return id_text(name.encode().ljust(16, b"-"))


@dataclass
class Holding:
    """A set of things received, and what the program makes of it."""

    standing: Standing = field(default_factory=Standing)
    changes: dict[bytes, Change] = field(default_factory=dict)
    places: dict[bytes, Place] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.by_place: dict[Place, bytes] = {}
        self.chains = Chains(self)

    def hash_at(self, run: int, number: int) -> bytes:
        """For Chains."""
        return self.by_place[run, number]

    def receive(self, previous: bytes, changes: list[Change]) -> None:
        """A stretch of one line; what is known already only gains bodies."""
        first = changes[0]
        hashes = [c.hash for c in changes]
        # Chains asks for hashes of places it has just given
        for (place, _new), change in zip(
            self.chains.place(first.device, first.number, previous, hashes), changes, strict=True
        ):
            self.by_place[place] = change.hash
            self.places[change.hash] = place
            known = self.changes.get(change.hash)
            self.changes[change.hash] = unite(known, change) if known else change

    def in_fold(self, change: Change) -> dict[str, Any]:
        """The fields of a change that stand in the fold, with their bodies."""
        if not change.kind or not self.standing.counts(self.chains, self.places[change.hash]):
            return {}
        bodies: dict[str, Any] = dict(change.bodies)
        bodies.update(dict.fromkeys(self.standing.purged(change), Mark.ERASED))
        return bodies

    def context(self, own: Place | None) -> Context:
        """What a form opened now has seen."""
        whole: dict[int, list[tuple[int, int]]] = {}
        some: dict[Place, set[str]] = {}
        for place, hash_ in sorted(self.by_place.items()):
            change = self.changes[hash_]
            known = self.in_fold(change)
            if known and set(known) == set(change.fields):
                whole.setdefault(place[0], []).append((place[1], place[1]))
            elif known:
                some[place] = set(known)
        return self.chains.context({r: join(n) for r, n in whole.items()}, some, own)

    def states(self) -> dict[tuple[str, str], tuple[State, list[Any]]]:
        """Every record as the program folds it, with its entries."""
        records: dict[tuple[str, str], list[Any]] = {}
        for change in self.changes.values():
            bodies = self.in_fold(change)
            if bodies:
                seen = self.chains.seen(change.context)
                purged = [name for name, body in bodies.items() if body is Mark.ERASED]
                one = entry(change, self.places[change.hash], self.chains, seen, purged)
                records.setdefault((change.kind, change.record), []).append(one)
        return {key: (fold(entries), entries) for key, entries in records.items()}

    def spelled(self) -> dict[tuple[str, str], Any]:
        """The states in the form in which the oracle says them."""
        return {key: spell(state, entries) for key, (state, entries) in self.states().items()}

    def log(self) -> tuple[list[dict[str, Any]], dict[str, Any]]:
        """What is held, as the oracle reads it."""
        items = []
        for hash_, change in self.changes.items():
            run, number = self.places[hash_]
            stretch = self.chains.runs[run]
            below = stretch.previous if number == stretch.first else self.by_place[run, number - 1]
            item: dict[str, Any] = {
                "device": change.device,
                "number": number,
                "hash": hash_.hex(),
                "previous": below.hex(),
            }
            if change.kind:
                item |= {
                    "at": list(change.at),
                    "context": change.context.json,
                    "kind": change.kind,
                    "record": change.record,
                    "bodies": {name: change.bodies.get(name) for name in change.fields},
                }
            items.append(item)
        return items, self.trust()

    def trust(self) -> dict[str, Any]:
        """The standing as the oracle reads it."""
        return {
            "admitted": set(self.standing.admitted),
            "revocations": [
                {
                    "devices": sorted(r.devices),
                    "cuts": [[device, number, hash_.hex()] for device, number, hash_ in r.cuts],
                }
                for r in self.standing.revocations
            ],
            "purges": [
                {
                    "kind": p.kind,
                    "record": p.record,
                    "fields": sorted(p.fields),
                    "changes": [h.hex() for h in p.changes],
                }
                for p in self.standing.purges
            ],
        }


def join(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Ascending single numbers as ranges."""
    result: list[tuple[int, int]] = []
    for first, last in ranges:
        if result and result[-1][1] + 1 == first:
            result[-1] = (result[-1][0], last)
        else:
            result.append((first, last))
    return result


def unite(one: Change, other: Change) -> Change:
    """Two copies of one change, each perhaps lacking bodies."""
    if not one.kind or not other.kind:
        return one if one.kind else other
    bodies = one.bodies | other.bodies
    return replace(one, bodies=bodies, absent={})


def spell(state: State, entries: list[Any]) -> dict[str, Any]:
    """A state as the oracle spells it."""

    def name(cell: tuple[str, str]) -> str:
        return cell[0] + cell[1]

    def listed(write: Write) -> list[str]:
        return [write.entry.hash.hex(), write.spelled.decode()]

    return {
        "gone": state.gone,
        "cells": {name(c): sorted(listed(w) for w in ws) for c, ws in state.heads.items()},
        "conflicts": {
            name(cell): {
                "candidates": [listed(w) for w in heads],
                "base": spell_base(cell, base(entries, cell, heads)),
            }
            for cell, heads in state.conflicts().items()
        },
    }


def spell_base(cell: Cell, write: Write | None) -> str | None:
    """A base as the oracle spells it."""
    if cell == DELETED:
        return '{"set":false}'
    return write.spelled.decode() if write else None


@dataclass
class Device:
    """A writer: one line, and what it holds."""

    name: str
    holding: Holding
    own: Place | None = None
    milliseconds: int = 0

    @property
    def id(self) -> str:
        """The id of its stand-in key."""
        return device_id(key_of(self.name))

    def open(self) -> Opened:
        """A form opened now."""
        return Opened(self.holding.context(self.own), self.own[1] if self.own else 0)

    def write(
        self, record: str, bodies: dict[str, Any], opened: Opened | None = None, kind: str = "k"
    ) -> Change:
        """One save, by a form opened before or now."""
        tip = self.holding.by_place[self.own] if self.own else None
        previous = tip or first_hash(WORKSPACE, self.id, key_of(self.name))
        last = self.own[1] if self.own else 0
        change = Change(
            self.id,
            last + 1,
            (self.milliseconds, 0),
            0,
            PERSON,
            1,
            kind,
            record,
            (opened or self.open()).at_save(last),
            tuple(sorted(bodies)),
            bodies,
        )
        seal(change, previous, SEED)
        self.holding.receive(previous, [change])
        self.own = self.holding.places[change.hash]
        return change


def purge_of(holding: Holding, kind: str, record: str, fields: set[str]) -> Purge:
    """An erasure of all that a device holds of some fields of a record."""
    covered = frozenset(
        c.hash
        for c in holding.changes.values()
        if (c.kind, c.record) == (kind, record) and fields & set(c.fields)
    )
    return Purge(kind, record, frozenset(fields), covered)


def cut_of(holding: Holding, device: str) -> Revocation:
    """A revocation that spares each line of a device as far as it is held here."""
    cuts = tuple((device, run.last, run.tip) for run in holding.chains.of_device.get(device, ()))
    return Revocation(frozenset({device}), cuts)
