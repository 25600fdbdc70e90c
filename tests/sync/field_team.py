"""A delegation in the field: real stores, real bundles, and everything that happens to them."""

import json
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from alliance_desktop.errors import UserError
from alliance_desktop.records.chains import Opened
from alliance_desktop.records.fold import DELETED
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.record import schema
from alliance_desktop.storage.store import Query
from alliance_desktop.workspace import (
    Clock,
    Workspace,
    care,
    cutting,
    exporting,
    importing,
    reading,
    recording,
    settling,
    undoing,
    withholding,
)
from alliance_desktop.workspace.bodies import make_body
from alliance_desktop.workspace.founding import Someone, admit, init, invite, join
from alliance_desktop.workspace.load import Wanted
from alliance_desktop.workspace.recording import Line
from tests import oracle
from tests.team import spell

PASSPHRASE = "three words here"  # noqa: S105 - of stores that live for a test
START = 1_780_000_000_000
NAMES = ("Marta", "Olena", "Ivan")
TITLES = {"en": ("Roof", "Pumps"), "uk": ("Дах", "Насоси")}
VALUES: dict[str, tuple[Any, ...]] = {
    "severity": (1, 4, 5, None),
    "in_need": (0, 620, 640),
    "sector": ("SOC-EDU", "INF-ENE"),
    "alternatives_requested": (["works"], ["works", "loan"], ["loan"], None),
    "title": ({"en": "Roof"}, {"en": "The roof"}, {"uk": "Дах"}, {"uk": None, "en": "Dach"}),
    "tlp": ("red", "amber", "green"),
    "cost_estimate": tuple(
        {"amount": amount, "currency": "UAH", "date": "2026-05-01"} for amount in ("980000", "1")
    ),
}


class Time:
    """A laptop's clock, which people and batteries turn."""

    def __init__(self) -> None:
        self.now = START

    def milliseconds(self) -> int:
        self.now += 1_000
        return self.now


@contextmanager
def told_of(*expected: str) -> Iterator[None]:
    """A person may be told one of these, and nothing else."""
    try:
        yield
    except UserError as problem:
        if not any(part in str(problem) for part in expected):
            raise


@dataclass
class Laptop:
    """One store on one machine."""

    name: str
    folder: Path
    time: Time
    workspace: Workspace
    forms: list[tuple[str, Opened]] = field(default_factory=list)  # (record, what the form knew)
    imports: list[str] = field(default_factory=list)


@dataclass
class Written:
    """A file that somebody wrote, wherever it is now."""

    by: str
    path: Path


class FieldTeam:
    """Laptops, and the files between them."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.files = folder, folder / "files"
        self.files.mkdir(parents=True)
        self.laptops: dict[str, Laptop] = {}
        self.written: list[Written] = []
        self.revoked: set[str] = set()
        self.copies = 0
        time = Time()
        clock = Clock(time.milliseconds, lambda: 180)
        marta, _ = init(folder / "Marta", PASSPHRASE, "Kharkiv", Someone("Marta", "Marta"), clock)
        self.laptops["Marta"] = Laptop("Marta", folder / "Marta", time, marta)
        for name in NAMES[1:]:
            time = Time()
            clock = Clock(time.milliseconds, lambda: 180)
            someone = Someone(name, name)
            made, request = join(invite(marta), folder / name, PASSPHRASE, someone, clock)
            self.laptops[name] = Laptop(name, folder / name, time, made)
            admit(marta, request)

    def open(self, name: str, folder: Path, time: Time | None = None) -> Laptop:
        time = time or Time()
        clock = Clock(time.milliseconds, lambda: 180)
        opened = Workspace.open(folder, PASSPHRASE, clock)
        self.laptops[name] = Laptop(name, folder, time, opened)
        return self.laptops[name]

    def close(self) -> None:
        for laptop in self.laptops.values():
            laptop.workspace.close()

    def records(self, laptop: Laptop) -> list[str]:
        """Needs here, in the bin too."""
        return [id_ for _, id_ in laptop.workspace.store.ids("need", Query(gone=True))]

    # what people do

    def create(self, laptop: Laptop, id_: str, values: Mapping[str, Any]) -> None:
        if not laptop.workspace.store.find(id_):
            line = Line(1, id_, "need", {"ref_code": id_[:8], **values}, new=True)
            recording.apply(laptop.workspace, [line])

    def edit(self, laptop: Laptop, id_: str, values: Mapping[str, Any]) -> None:
        with told_of("in the bin"):
            recording.apply(laptop.workspace, [Line(1, id_, "need", values)])

    def form(self, laptop: Laptop, id_: str) -> None:
        """Opens a form and leaves it open."""
        laptop.forms.append((id_, laptop.workspace.store.opened()))

    def save_form(self, laptop: Laptop, number: int, values: Mapping[str, Any]) -> None:
        """Saves in a form that was opened long ago, and leaves it open."""
        id_, opened = laptop.forms[number % len(laptop.forms)]
        bodies = {}
        for name, value in values.items():
            body = make_body(schema(BY_NAME["need"])[name], value, None, set())
            if body:
                bodies[name] = body
        if bodies:
            made = laptop.workspace.save("need", id_, bodies, opened).changes[0]
            laptop.forms[number % len(laptop.forms)] = id_, opened.saved(made.number)

    def bin(self, laptop: Laptop, id_: str, *, gone: bool) -> None:
        recording.apply(laptop.workspace, [Line(1, id_, "need", deleted=gone)])

    def settle(self, laptop: Laptop, number: int) -> None:
        """Takes one candidate of one open difference."""
        found = list(reading.conflicts(laptop.workspace))
        if found:
            one = found[number % len(found)]
            take = one["candidates"][number % len(one["candidates"])]["change"]
            settling.resolve(laptop.workspace, one["id"], one["field"], take=take)

    def undo(self, laptop: Laptop, id_: str, number: int) -> None:
        history = reading.history(laptop.workspace, id_)
        with told_of("changed since", "does not count here"):
            undoing.undo(laptop.workspace, history[number % len(history)]["change"])

    # what travels

    def write(self, laptop: Laptop, *, everything: bool) -> None:
        wanted = Wanted(everything=everything)
        for one in exporting.export(laptop.workspace, self.files, of=wanted).files:
            self.written.append(Written(laptop.name, Path(str(one["path"]))))

    def take(self, laptop: Laptop, one: Written) -> None:
        """Takes a file in; it may be refused only where it was not made for this laptop."""
        done = importing.import_(laptop.workspace, [one.path])
        if done.files:
            laptop.imports.append(done.id)
        for refused in done.refused:
            assert "not made for this laptop" in str(refused["reason"]), refused

    def undo_import(self, laptop: Laptop) -> None:
        """Takes the last import back that brought anything."""
        if laptop.imports:
            undoing.undo_import(laptop.workspace, laptop.imports.pop())

    def spoil(self, one: Written, at: int) -> Written:
        """The same file with a byte gone wrong on the way."""
        data = bytearray(one.path.read_bytes())
        data[at % len(data)] ^= 0x10
        path = self.files / f"spoilt-{len(list(self.files.iterdir()))}.alliance"
        path.write_bytes(data)
        return Written(one.by, path)

    def take_spoilt(self, laptop: Laptop, one: Written) -> None:
        """It is refused whole, and nothing is other than before."""
        before = self.dump(laptop)
        done = importing.import_(laptop.workspace, [one.path])
        assert done.refused
        assert self.dump(laptop) == before

    def take_and_fall(self, laptop: Laptop, one: Written, steps: int) -> None:
        """The program is stopped in the middle of an import: before or after, never between."""
        before = self.dump(laptop)
        left = [steps]

        def progress(*_: object) -> None:
            left[0] -= 1
            if left[0] < 0:
                raise FallenError

        try:
            importing.import_(laptop.workspace, [one.path], progress=progress)
        except FallenError:
            laptop = self.reopen(laptop)
            assert self.dump(laptop) == before

    # what happens to laptops

    def reopen(self, laptop: Laptop) -> Laptop:
        laptop.workspace.close()
        return self.open(laptop.name, laptop.folder, laptop.time)

    def turn(self, laptop: Laptop, now: int) -> None:
        laptop.time.now = now

    def copy(self, laptop: Laptop) -> None:
        """The folder is copied, and both go on."""
        self.copies += 1
        name = f"{laptop.name} {self.copies}"
        laptop.workspace.close()
        shutil.copytree(laptop.folder, self.folder / name)
        self.open(laptop.name, laptop.folder, laptop.time)
        self.open(name, self.folder / name)

    def restore(self, laptop: Laptop) -> None:
        """A backup is brought back elsewhere, and both go on."""
        self.copies += 1
        name = f"{laptop.name} {self.copies}"
        made = care.back_up(laptop.workspace, self.folder / f"backups {self.copies}")
        time = Time()
        clock = Clock(time.milliseconds, lambda: 180)
        folder = self.folder / name
        self.laptops[name] = Laptop(
            name, folder, time, care.restore(made, folder, PASSPHRASE, clock)
        )

    def revoke(self, name: str) -> None:
        marta = self.laptops["Marta"].workspace
        with told_of("There is no laptop"):  # a copy of hers that nobody has heard of yet
            cutting.revoke(marta, self.laptops[name].workspace.keys.device)
            self.revoked.add(name)

    def purge(self, id_: str, name: str) -> None:
        marta = self.laptops["Marta"].workspace
        if marta.store.find(id_):
            with told_of("Nothing was ever written"):
                cutting.purge(marta, id_, (name,), "asked")

    def hold(self, laptop: Laptop, id_: str, name: str) -> None:
        withholding.hold(laptop.workspace, id_, name)

    def release(self, laptop: Laptop) -> None:
        for id_ in {one.record for one in withholding.held(laptop.workspace)}:
            withholding.release(laptop.workspace, id_)

    # what must hold

    def dump(self, laptop: Laptop) -> str:
        return b"\n".join(reading.dump(laptop.workspace)).decode()

    def check(self, laptop: Laptop) -> None:
        """What lists show is what the log says, by a reader that shares no code with ours."""
        workspace = laptop.workspace
        log, trust = told(workspace)
        expected = {key: short(state) for key, state in oracle.state(log, trust).items()}
        shown = {}
        for row, kind, id_, gone, _ in workspace.store.everything():
            state, entries = workspace.store.fold(row)
            if entries:
                shown[kind, id_] = short(spell(state, entries))
                assert gone == state.gone
                differing = {n + p for r, n, p in workspace.store.differing() if r == row}
                assert differing == {n + p for n, p in state.conflicts()}
        assert shown == expected
        assert care.verify(workspace) == []

    def meet(self) -> None:
        """Everybody gives everybody everything; then all that are in hold the same."""
        for laptop in self.laptops.values():
            self.release(laptop)
        for _ in range(4):
            for laptop in list(self.laptops.values()):
                before = len(self.written)
                self.write(laptop, everything=True)
                for file in self.written[before:]:
                    for other in self.laptops.values():
                        if other is not laptop:
                            self.take(other, file)
        within = [one for one in self.laptops.values() if self.counts(one)]
        dumps = {one.name: self.dump(one) for one in within}
        first = dumps["Marta"]
        assert all(other == first for other in dumps.values()), dumps
        for one in within:
            self.check(one)

    def counts(self, laptop: Laptop) -> bool:
        """Whether a laptop is in and not cut off, as Marta’s judges."""
        trust = self.laptops["Marta"].workspace.trust
        device = laptop.workspace.keys.device
        return device in trust.devices and device not in trust.revoked


def short(state: dict[str, Any]) -> dict[str, Any]:
    """The same with hashes as they are shown, since a store may hold no more of them ready."""

    def cut(listed: list[list[str]]) -> list[tuple[str, str]]:
        return [(hash_[:16], value) for hash_, value in listed]

    conflicts = {
        name: {"base": one["base"], "candidates": cut(one["candidates"])}
        for name, one in state["conflicts"].items()
    }
    cells = {name: cut(writes) for name, writes in state["cells"].items()}
    return {"gone": state["gone"], "cells": cells, "conflicts": conflicts}


class FallenError(Exception):
    """The battery is empty."""


def told(workspace: Workspace) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """A store's log as the oracle reads it."""
    items = []
    with workspace.store.read() as access:
        log = access.log
        for run in log.chains.runs.values():
            previous = run.previous
            places = [(run.id, number) for number in range(run.first, run.last + 1)]
            for place, change in sorted(log.changes(places).items()):
                hash_ = log.chains.hash(place)
                item: dict[str, Any] = {
                    "device": change.device,
                    "number": place[1],
                    "hash": hash_.hex(),
                    "previous": previous.hex(),
                }
                if change.kind:
                    item |= {
                        "at": list(change.at),
                        "context": json.loads(json.dumps(change.context.json)),
                        "kind": change.kind,
                        "record": change.record,
                        "bodies": {name: change.bodies.get(name) for name in change.fields},
                    }
                items.append(item)
                previous = hash_
        standing = workspace.store.standing
    return items, {
        "admitted": set(standing.admitted),
        "revocations": [
            {"devices": sorted(r.devices), "cuts": [[d, n, h.hex()] for d, n, h in r.cuts]}
            for r in standing.revocations
        ],
        "purges": [
            {
                "kind": p.kind,
                "record": p.record,
                "fields": sorted(p.fields),
                "changes": [h.hex() for h in p.changes],
            }
            for p in standing.purges
        ],
    }


__all__ = ["DELETED", "NAMES", "TITLES", "VALUES", "FieldTeam", "Laptop", "Written"]
