"""An open store and its person: every verb a window or a command may use."""

import json
import os
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from alliance_desktop.errors import UserError
from alliance_desktop.records.canonical import Json, dumps
from alliance_desktop.records.chains import Opened
from alliance_desktop.records.change import Cell, Change, Mark, element_name, workspace_id
from alliance_desktop.records.fields import (
    Files,
    Status,
    ValueProblem,
    read,
    read_element,
    shape,
    show,
    well_typed,
)
from alliance_desktop.records.fold import DELETED, GONE, STAYS, Entry, State, Write, base
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.record import Field, Values, problems, ref_code, schema
from alliance_desktop.records.standing import Standing
from alliance_desktop.records.view import view
from alliance_desktop.storage import keys as slots
from alliance_desktop.storage.drafts import Drafts
from alliance_desktop.storage.media import Media, Medium
from alliance_desktop.storage.recovery import RecoveryKey
from alliance_desktop.storage.store import BODY_BYTES, Applied, Edit, Query, Store, Writer
from alliance_desktop.sync.identity import DeviceKeys, public_key
from alliance_desktop.sync.joining import VALID, Invitation, JoinRequest, new_secret
from alliance_desktop.sync.trust import ROOT, Statement, Trust, last_of, read_statement
from alliance_desktop.sync.trust import judge as judge_statements
from alliance_desktop.sync.trust import state as stated

Body = dict[str, Json]
STORE_FILE: Final = "store.db"


@dataclass(frozen=True, slots=True)
class Clock:
    """Where the time comes from, so that tests can turn it."""

    milliseconds: Callable[[], int] = lambda: time.time_ns() // 1_000_000
    offset: Callable[[], int] = lambda: (
        int((datetime.now().astimezone().utcoffset() or timedelta()).total_seconds()) // 60
    )


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a bulk edit, as docs of the command line have it."""

    number: int
    id: str
    kind: str
    set: Mapping[str, Json] = field(default_factory=dict)
    deleted: bool | None = None
    new: bool = False


class Workspace:
    """One open store."""

    def __init__(self, folder: Path, keys: slots.Keys, clock: Clock | None = None) -> None:
        """Opens the store in a folder with its keys."""
        self.folder, self.clock, self.slots = folder, clock or Clock(), keys
        self.store = Store(folder / STORE_FILE, keys.of("database"))
        self.media = Media(folder / "media", keys)
        self.about: dict[str, Any] = json.loads(self.store.setting("about") or "{}")
        self.keys = DeviceKeys(bytes.fromhex(self.about["seed"]), self.about["age"])
        self.judge()

    @classmethod
    def open(cls, folder: Path, passphrase: str, clock: Clock | None = None) -> "Workspace":
        """Opens a store by its passphrase."""
        return cls(folder, slots.unlock(folder, passphrase), clock)

    def close(self) -> None:
        """Closes the store."""
        self.store.close()

    def __enter__(self) -> "Workspace":
        """For `with`."""
        return self

    def __exit__(self, *_: object) -> None:
        """Closes it."""
        self.close()

    @property
    def id(self) -> str:
        """The workspace's id."""
        return str(self.about["workspace"])

    @property
    def ages(self) -> list[str]:
        """The age identities that read what is sent here: ours, and of devices this succeeds."""
        return [self.keys.age, *self.about.get("former_ages", [])]

    def succeed(self) -> None:
        """Takes a new device id, certified by the old one: after a restore, before any writing."""
        old, new = self.keys, DeviceKeys.new()
        self.state(
            old.device,
            old.seed,
            "successor",
            device=new.device,
            key=new.public.hex(),
            age=new.recipient,
        )
        self.about |= {
            "seed": new.seed.hex(),
            "age": new.age,
            "former_ages": self.ages,
        }
        with self.store.write():
            self.store.set_setting("about", json.dumps(self.about))
            self.store.set_setting("own_run", "")
        self.keys = new
        self.judge()

    @property
    def writer(self) -> Writer:
        """Who writes here."""
        return Writer(self.id, self.keys.device, self.keys.public, str(self.about["person"]))

    # trust

    def judge(self) -> None:
        """Reads the statements and what they come to; folds again what that concerns."""
        self.statements = [
            read_statement(self.id, json.loads(text)) for text in self.store.statements()
        ]
        self.trust: Trust = judge_statements(
            self.id, bytes.fromhex(self.about["root"]), self.statements
        )
        standing = self.trust.standing
        # a device that waits to be admitted sees its own work
        counted = Standing(
            standing.admitted | {self.keys.device}, standing.revocations, standing.purges
        )
        if self.store.standing == Standing():
            self.store.standing = counted
        else:
            self.store.stand(counted)

    def state(self, signer: str, seed: bytes, type_: str, **members: Json) -> Statement:
        """Makes a statement and takes it in."""
        last = last_of(self.statements, signer)
        made = stated(self.id, signer, seed, last, type_, **members)
        self.take_statements({made.hash: dumps(made.json).decode()})
        return made

    def take_statements(self, texts: Mapping[bytes, str]) -> None:
        """Keeps statements, as they travel, by their hash, and judges anew."""
        self.store.add_statements(texts)
        self.judge()

    def _must_administrate(self) -> None:
        if self.keys.device not in self.trust.administrators:
            raise UserError("Only an administrator’s laptop can do this. Ask headquarters.")

    def invite(self) -> Invitation:
        """An invitation to this workspace; whoever holds it may ask to join."""
        self._must_administrate()
        made = Invitation(
            self.id,
            str(self.about["name"]),
            bytes.fromhex(self.about["root"]),
            self.keys.device,
            tuple(self.trust.recipients()),
            str(self.about["recovery"]),
            new_secret(),
            self.clock.milliseconds() + VALID,
            tuple(self.statements),
        )
        invited = json.loads(self.store.setting("invited") or "[]")
        invited.append([made.secret.hex(), made.expires])
        self.store.set_setting("invited", json.dumps(invited))
        return made

    def admit(self, request: JoinRequest, recovery: RecoveryKey | None = None) -> None:
        """Lets a device in; with the recovery key, as an administrator."""
        self._must_administrate()
        asked = request.value
        if asked["workspace"] != self.id:
            raise UserError("This request is for another workspace. Ask for one made for this.")
        now = self.clock.milliseconds()
        invited = json.loads(self.store.setting("invited") or "[]")
        mine = [end for secret, end in invited if request.made_with(bytes.fromhex(secret))]
        if not mine:
            raise UserError("This request answers no invitation of this laptop. Invite again.")
        if max(mine) < now:
            raise UserError("The invitation of this request has run out. Invite again.")
        names = ("age", "device", "key", "name", "organisation", "persons")
        self.state(
            self.keys.device, self.keys.seed, "admit", **{name: asked[name] for name in names}
        )
        if recovery is not None:
            self._appoint(str(asked["device"]), recovery)

    def _appoint(self, device: str, recovery: RecoveryKey) -> None:
        if workspace_id(public_key(recovery.root_seed)) != self.id:
            raise UserError("This recovery key belongs to another workspace.")
        self.state(
            ROOT,
            recovery.root_seed,
            "administrators",
            administrators=[*sorted({*self.trust.administrators, device})],
            stewards=[*sorted(self.trust.stewards)],
            former=[],
        )

    # recording

    def apply(self, lines: Sequence[Line]) -> list[tuple[Line, Change | None, list[str]]]:
        """Saves edits, all or none: each with its change (None where nothing changed), and the
        differences it settled. UserError names line and field of what can't be saved.
        """
        done: list[tuple[Line, Change | None, list[str]]] = []
        with self.store.write():
            for line in lines:
                bodies, settled = self._bodies(line)
                change = None
                if bodies:
                    change = self.save(line.kind, line.id, bodies).changes[0]
                done.append((line, change, settled))
            self._check_links(lines)
        return done

    def save(
        self, kind: str, id_: str, bodies: Mapping[str, Body], opened: Opened | None = None
    ) -> Applied:
        """One save of one record, which is on disk when this returns."""
        size = sum(len(dumps(dict(body))) for body in bodies.values())
        if size > BODY_BYTES:
            raise UserError("This record has too much text. Shorten it, or attach it as a file.")
        now = (self.clock.milliseconds(), 0)
        edit = Edit(kind, id_, bodies, opened)
        return self.store.apply([edit], self.writer, now, self.clock.offset())

    def _bodies(self, line: Line) -> tuple[dict[str, Body], list[str]]:
        if line.new:
            return self._creation(line), []
        row, _, gone, _ = self._row(line.id)
        if line.deleted is not None:
            conflict = DELETED in self.store.fold(row)[0].conflicts()
            if gone == line.deleted and not conflict:
                return {}, []
            return {"deleted": GONE if line.deleted else STAYS}, ["deleted"] if conflict else []
        if gone:
            raise self._at(line, "This record is in the bin. Restore it first.")
        state, _ = self.store.fold(row)
        return self._changes(line, state)

    def _creation(self, line: Line) -> dict[str, Body]:
        given = dict(line.set)
        kind = BY_NAME[line.kind]
        if given.get("ref_code") is None:
            given["ref_code"] = self._next_code(kind.about.letter)
        bodies = {}
        for name, value in given.items():
            body = self._body(line, name, value, None)
            if body is not None:
                bodies[name] = body
        return bodies or {"deleted": STAYS}

    def _next_code(self, letter: str) -> str:
        year = datetime.fromtimestamp(self.clock.milliseconds() / 1000, UTC).year
        key = f"count {letter} {year}"
        count = int(self.store.setting(key) or 0) + 1
        self.store.set_setting(key, str(count))
        return ref_code(letter, year, self.keys.device, count)

    def _changes(self, line: Line, state: State) -> tuple[dict[str, Body], list[str]]:
        shown = view(BY_NAME[line.kind], state).values
        differing = {cell for cell in state.conflicts() if cell != DELETED}
        bodies: dict[str, Body] = {}
        settled = []
        for name, value in line.set.items():
            body = self._body(line, name, value, shown.get(name), differing)
            if body is not None:
                bodies[name] = body
                settled += [
                    n + part for n, part in sorted(differing) if n == name and _names(body, part)
                ]
        return bodies, settled

    def _body(
        self, line: Line, name: str, value: Json, shown: Json, differing: set[Cell] | None = None
    ) -> Body | None:
        """What a value given does to a field; None where it changes nothing."""
        one = schema(BY_NAME[line.kind]).get(name)
        if one is None:
            raise self._at(line, f"There is no field “{name}”. See `alliance kinds`.")
        try:
            return make_body(one, value, shown, differing or set())
        except ValueProblem as problem:
            raise self._at(line, str(problem), name) from problem

    def _at(self, line: Line, sentence: str, name: str = "") -> UserError:
        where = f"Line {line.number}, {name}: " if name else f"Line {line.number}: "
        return UserError(where + sentence)

    def attach(self, id_: str, files: Sequence[Path], name: str = "files") -> Change | None:
        """Puts files into a record; None where it has them all under these names."""
        row, kind, gone, _ = self._row(id_)
        one = schema(BY_NAME[kind]).get(name) if kind in BY_NAME else None
        if gone or one is None or not isinstance(one.type, Files):
            raise UserError(f"This record has no place for files called “{name}”.")
        added: list[Json] = []
        for path in files:
            with path.open("rb") as source:
                medium = self.media.add(source)
            added.append(
                {
                    "sha256": medium.sha256,
                    "name": path.name,
                    "bytes": medium.bytes,
                    "type": medium.type,
                }
            )
        shown = self.store.values(kind, row).get(name)
        here = shown if isinstance(shown, list) else []
        body = make_body(one, [*here, *added], shown, set())
        return self.save(kind, id_, {name: body}).changes[0] if body else None

    def knows(self, kind: str) -> bool:
        """Whether this version knows a kind."""
        return kind in BY_NAME

    def all_files(self) -> list[Medium]:
        """The files that records here speak of, each content once."""
        found: dict[str, Medium] = {}
        for row, kind, _, gone, _ in self.store.everything():
            named = [n for n, one in _declared(kind).items() if isinstance(one.type, Files)]
            values = self.store.values(kind, row) if named and not gone else {}
            for item in [item for name in named for item in _items(values.get(name))]:
                size = item.get("bytes")
                medium = Medium(str(item["sha256"]), size if isinstance(size, int) else 0, "")
                found[medium.sha256] = medium
        return [found[sha256] for sha256 in sorted(found)]

    def files(self, id_: str) -> list[dict[str, Any]]:
        """The files of a record, each with whether it is here."""
        row, kind, _, _ = self._row(id_)
        if kind not in BY_NAME:
            return []
        values = self.store.values(kind, row)
        return [
            {**item, "here": self.media.has(str(item["sha256"]))}
            for name, one in schema(BY_NAME[kind]).items()
            if isinstance(one.type, Files)
            for item in _items(values.get(name))
        ]

    def _check_links(self, lines: Sequence[Line]) -> None:
        for line in lines:
            for name, value in line.set.items():
                one = schema(BY_NAME[line.kind])[name]
                for target in _targets(one, value):
                    found = [kind for _, kind, gone, _ in self.store.find(target) if not gone]
                    if not found:
                        raise self._at(line, f"There is no record {target} to link to.", name)

    def _row(self, id_: str) -> tuple[int, str, bool, int]:
        """The record with an id, of a kind this version knows if there are several."""
        found = sorted(self.store.find(id_), key=lambda row: (row[1] not in BY_NAME, row[1]))
        if not found:
            raise UserError(f"There is no record {id_}. See `alliance list`.")
        return found[0]

    def problems(self, id_: str) -> list[str]:
        """What is to be mended in a record before it is signed off."""
        row, kind, gone, _ = self._row(id_)
        if gone or kind not in BY_NAME:
            return []
        found = problems(BY_NAME[kind], self.store.values(kind, row), _Look(self))
        return [f"{problem.field}: {problem}" for problem in found]

    # reading

    def records(self, kind: str, query: Query) -> Iterator[dict[str, Any]]:
        """Records of a kind, as `show` gives them."""
        if kind not in BY_NAME:
            raise UserError(f"There is no kind “{kind}”. See `alliance kinds`.")
        for _, id_ in self.store.ids(kind, query):
            yield self.show(id_, kind)

    def show(self, id_: str, kind: str | None = None) -> dict[str, Any]:
        """A record as JSON: values, differences, newer data."""
        row, kind, gone, flags = next(
            one for one in [self._row(id_), *self.store.find(id_)] if kind in (None, one[1])
        )
        shown: dict[str, Any] = {"id": id_, "kind": kind, "deleted": gone}
        if not flags:
            return shown | {
                "fields": self._fields(kind, self.store.values(kind, row)),
                "conflicts": {},
                "newer_data": {},
            }
        state, entries = self.store.fold(row)
        seen = view(BY_NAME.get(kind), state)
        conflicts = {
            cell[0] + cell[1]: [self._candidate(kind, cell, write) for write in heads]
            for cell, heads in sorted(state.conflicts().items())
        }
        newer: dict[str, Any] = dict(seen.newer)
        newer |= dict.fromkeys(seen.erased, "erased")
        del entries
        fields_ = self._fields(kind, seen.values)
        return shown | {"fields": fields_, "conflicts": conflicts, "newer_data": newer}

    def _fields(self, kind: str, values: Values) -> dict[str, Json]:
        if kind not in BY_NAME:
            return {}
        result: dict[str, Json] = {}
        for name, one in schema(BY_NAME[kind]).items():
            value = values.get(name)
            if value is None:
                continue
            result[name] = show_whole(one, value)
            if isinstance(one.type, Status) and isinstance(value, dict) and len(value) > 1:
                result[name + "_detail"] = {n: v for n, v in value.items() if n != "code"}
        return result

    def _candidate(self, kind: str, cell: Cell, write: Write) -> dict[str, Any]:
        change = write.entry.change
        return {
            "value": self._said(kind, cell, write),
            "person": self.person_name(change.person),
            "device": self.device_name(change.device),
            "at": moment(change),
            "change": change.name,
        }

    def _said(self, kind: str, cell: Cell, write: Write | None) -> Json:
        if write is None or isinstance(write.said, Mark):
            return "erased" if write and write.said is Mark.ERASED else None
        value = write.said
        if not cell[1] and isinstance(value, dict) and value.keys() == {"set"}:
            value = value["set"]
        one = schema(BY_NAME[kind]).get(cell[0]) if kind in BY_NAME else None
        if one is None or value is None or not well_typed(one.type, value):
            return value
        return (
            value
            if isinstance(one.type, Status) and isinstance(value, dict) and len(value) > 1
            else show(one.type, value)
        )

    def moment_of(self, change: Change) -> str:
        """When a change was made."""
        return moment(change)

    def person_name(self, id_: str) -> str:
        """The name behind the person of a change, as the member records have it."""
        for row, kind, gone, _ in self.store.find(id_):
            if kind == "member" and not gone:
                return str(self.store.values(kind, row).get("name") or id_)
        return id_

    def device_name(self, id_: str) -> str:
        """What a device is called."""
        known = self.trust.devices.get(id_)
        return known.name if known else id_

    def dump(self, kind: str | None = None) -> Iterator[bytes]:
        """The whole visible state, the same bytes wherever the same changes are held."""
        for _, of, id_, _, _ in self.store.everything():
            if kind in (None, of):
                yield dumps(self.show(id_, of))

    def history(self, id_: str) -> list[dict[str, Any]]:
        """A record's changes, in an order that respects what each knew."""
        row, _, _, _ = self._row(id_)
        _, entries = self.store.fold(row)
        by_place = {one.place: one for one in entries}
        left = sorted(self.store.history(row), key=lambda one: (one[1].at, one[1].hash))
        result: list[dict[str, Any]] = []
        while left:
            ready = next((one for one in left if not _knows_any(one, left, by_place)), left[0])
            left.remove(ready)
            place, change, counts = ready
            result.append(
                {
                    "change": change.name,
                    "device": self.device_name(change.device),
                    "person": self.person_name(change.person),
                    "at": moment(change),
                    "kind": change.kind,
                    "fields": {n: change.bodies.get(n) for n in change.fields},
                }
                | ({} if counts else {"counts": False})
            )
            del place
        return result

    def conflicts(self) -> Iterator[dict[str, Any]]:
        """Every open difference with its base and candidates."""
        rows = {row: (kind, id_) for row, kind, id_, _, _ in self.store.everything()}
        for row in sorted({row for row, _, _ in self.store.differing()}, key=lambda r: rows[r]):
            kind, id_ = rows[row]
            state, entries = self.store.fold(row)
            for cell, heads in sorted(state.conflicts().items()):
                yield {
                    "id": id_,
                    "kind": kind,
                    "field": cell[0] + cell[1],
                    "base": self._base(kind, cell, entries, heads),
                    "candidates": [self._candidate(kind, cell, write) for write in heads],
                }

    def _base(
        self, kind: str, cell: Cell, entries: Sequence[Entry], heads: Sequence[Write]
    ) -> Json:
        return False if cell == DELETED else self._said(kind, cell, base(entries, cell, heads))

    def resolve(
        self, id_: str, name: str, *, take: str | None = None, value: Json = None
    ) -> Change:
        """Settles one difference: with a candidate by its change, or with another value."""
        row, kind, _, _ = self._row(id_)
        state, _ = self.store.fold(row)
        cells = {cell[0] + cell[1]: cell for cell in state.conflicts()}
        if name not in cells:
            raise UserError(
                f"Nothing differs in “{name}” of this record. See `alliance conflicts`."
            )
        cell = cells[name]
        if take is not None:
            chosen = [w for w in state.conflicts()[cell] if w.entry.change.name == take]
            if not chosen:
                raise UserError(f"{take} is no candidate here. See `alliance conflicts`.")
            body = _body_of(cell, chosen[0])
        elif cell == DELETED:
            body = {"set": bool(value)}
        else:
            body = self._settling(kind, cell, value)
        return self.save(kind, id_, {cell[0]: body}).changes[0]

    def _settling(self, kind: str, cell: Cell, value: Json) -> Body:
        one = schema(BY_NAME[kind])[cell[0]] if kind in BY_NAME else None
        if one is None:
            raise UserError("This is newer data. Update the program to write another value.")
        try:
            stored = None if value is None else read_element(one.type, value)
        except ValueProblem as problem:
            raise UserError(str(problem)) from problem
        return {"put": {cell[1][1:]: stored}} if cell[1] else {"set": stored}

    def undo(self, name: str) -> Change | None:
        """Takes a change back by writing what was before; None where nothing is to be done."""
        device, number, _ = name.split(":") if name.count(":") == 2 else ("", "0", "")
        for row, kind, id_, _, _ in self.store.everything():
            history = self.store.history(row)
            if any((c.device, str(c.number)) == (device, number) for _, c, _ in history):
                return self._undo(row, kind, id_, name)
        raise UserError(f"There is no change {name}. See `alliance history`.")

    def _undo(self, row: int, kind: str, id_: str, name: str) -> Change | None:
        from alliance_desktop.records.fold import fold

        state, entries = self.store.fold(row)
        undone = next((one for one in entries if one.change.name == name), None)
        if undone is None:
            raise UserError("This change does not count here, so there is nothing to take back.")
        before = fold(one for one in entries if one is not undone and not one.follows(undone.place))
        bodies: dict[str, Body] = {}
        for cell, heads in state.heads.items():
            if all(head.entry is not undone for head in heads):
                continue
            earlier = before.heads.get(cell)
            _merge(
                bodies, cell, _body_of(cell, earlier[0]) if earlier else _emptied(cell, heads[0])
            )
        if not bodies:
            raise UserError(
                "What this change said has been changed since. Edit the record instead."
            )
        return self.save(kind, id_, bodies).changes[0]

    def _draft_count(self) -> int:
        path = self.folder / "drafts.db"
        if not path.exists():
            return 0
        drafts = Drafts(path, self.slots.of("drafts"))
        try:
            return drafts.count()
        finally:
            drafts.close()

    def status(self) -> dict[str, Any]:
        """What is here, and what of it nobody else has."""
        certificate = self.trust.devices.get(self.keys.device)
        return {
            "workspace": {"id": self.id, "name": self.about["name"]},
            "device": {"id": self.keys.device, "name": self.about["device"]},
            "person": {"id": self.about["person"], "name": self.about["person_name"]},
            "admitted": certificate is not None,
            "records": {name: self.store.count(name) for name in sorted(BY_NAME)},
            "conflicts": len(self.store.differing()),
            "drafts": self._draft_count(),
            "schema": 1,
        }


class _Look:
    """Other records, for rules."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def get(self, id_: str) -> Values | None:
        for row, kind, gone, _ in self._workspace.store.find(id_):
            if kind in BY_NAME and not gone:
                return self._workspace.store.values(kind, row)
        return None


def new_id(milliseconds: int | None = None) -> str:
    """A UUIDv7 (RFC 9562): sorted by when the record was begun."""
    milliseconds = Clock().milliseconds() if milliseconds is None else milliseconds
    number = (milliseconds & (2**48 - 1)) << 80 | int.from_bytes(os.urandom(10), "big")
    number = number & ~(0xF << 76) | 0x7 << 76
    number = number & ~(0x3 << 62) | 0x2 << 62
    return str(UUID(int=number))


def moment(change: Change) -> str:
    """When a change was made, with the offset of the place where it was."""
    zone = timezone(timedelta(minutes=max(-1439, min(1439, change.offset))))
    try:
        return datetime.fromtimestamp(change.at[0] / 1000, zone).isoformat(timespec="seconds")
    except (ValueError, OverflowError, OSError):
        return f"{change.at[0]} ms"  # a clock beyond the year 9999


def show_whole(one: Field, value: Json) -> Json:
    """A stored value of any shape in its JSON form."""
    match shape(one.type), value:
        case "elements", list():
            return [show(one.type, item) for item in value]
        case "keys", dict():
            return {key: show(one.type, item) for key, item in value.items()}
        case _:
            return show(one.type, value)


def make_body(one: Field, value: Json, shown: Json, differing: set[Cell]) -> Body | None:
    """What a value given does to a field, against what is shown; None where it changes nothing."""
    stored = read(one.type, value)
    match shape(one.type):
        case "elements":
            new = {element_name(e): e for e in stored} if isinstance(stored, list) else {}
            old = {element_name(e): e for e in shown} if isinstance(shown, list) else {}
            added = [new[n] for n in sorted(new) if dumps(new[n]) != dumps(old.get(n))]
            removed = [old[n] for n in sorted(old) if n not in new]
            body: Body = {"add": added} if added else {}
            return (body | ({"remove": removed} if removed else {})) or None
        case "keys":
            old = shown if isinstance(shown, dict) else {}
            named = stored if isinstance(stored, dict) else dict.fromkeys(old)
            put = {
                key: said
                for key, said in named.items()
                if said != old.get(key) or (one.name, "." + key) in differing
            }
            return {"put": put} if put else None
        case _:
            same = dumps(stored) == dumps(shown) and (one.name, "") not in differing
            return None if same else {"set": stored}


def _declared(kind: str) -> Mapping[str, Field]:
    return schema(BY_NAME[kind]) if kind in BY_NAME else {}


def _items(value: Json) -> list[dict[str, Json]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _names(body: Body, part: str) -> bool:
    put = body.get("put")
    return not part or (isinstance(put, dict) and part[1:] in put)


def _targets(one: Field, value: Json) -> list[str]:
    if not hasattr(one.type, "kinds") or value is None:
        return []
    return [str(item) for item in (value if isinstance(value, list) else [value])]


def _body_of(cell: Cell, write: Write) -> Body:
    said = write.said
    if cell[1].startswith("."):
        return {"put": {cell[1][1:]: None if isinstance(said, Mark) else said}}
    if cell[1].startswith("+"):
        return {"remove": [json.loads(cell[1][1:])]} if isinstance(said, Mark) else {"add": [said]}
    return said if isinstance(said, dict) else {"set": None}


def _emptied(cell: Cell, head: Write) -> Body:
    if cell == DELETED:
        return dict(STAYS)
    if cell[1].startswith("+"):
        return {"remove": [] if isinstance(head.said, Mark) else [head.said]}
    return {"put": {cell[1][1:]: None}} if cell[1] else {"set": None}


def _merge(bodies: dict[str, Body], cell: Cell, body: Body) -> None:
    """Several cells of one field in one body."""
    known = bodies.setdefault(cell[0], {})
    for name, said in body.items():
        old = known.get(name)
        if isinstance(old, list) and isinstance(said, list):
            known[name] = [*old, *said]
        elif isinstance(old, dict) and isinstance(said, dict):
            known[name] = {**old, **said}
        else:
            known[name] = said


def _knows_any(one: Any, left: Sequence[Any], by_place: Mapping[Any, Entry]) -> bool:
    mine = by_place.get(one[0])
    return mine is not None and any(
        other is not one and any(mine.knew(other[0], name) for name in other[1].fields)
        for other in left
    )


@dataclass(frozen=True, slots=True)
class Someone:
    """Who sets a store up, and what the laptop is called."""

    person: str
    device: str = ""
    organisation: str = ""


def init(
    folder: Path, passphrase: str, name: str, someone: Someone, clock: Clock | None = None
) -> tuple[Workspace, RecoveryKey]:
    """A new workspace; this device is its administrator. The recovery key is shown once."""
    recovery = RecoveryKey.new()
    root = public_key(recovery.root_seed)
    about = {"workspace": workspace_id(root), "name": name, "root": root.hex()}
    about["recovery"] = str(recovery.identity.to_public())
    workspace = _create(folder, passphrase, about, someone, clock)
    keys = workspace.keys
    workspace.state(
        ROOT,
        recovery.root_seed,
        "admit",
        device=keys.device,
        key=keys.public.hex(),
        age=keys.recipient,
        name=str(workspace.about["device"]),
        organisation=someone.organisation,
        persons=[[str(workspace.about["person"]), someone.person]],
    )
    workspace.state(
        ROOT,
        recovery.root_seed,
        "administrators",
        administrators=[keys.device],
        stewards=[],
        former=[],
    )
    return workspace, recovery


def join(
    invitation: Invitation,
    folder: Path,
    passphrase: str,
    someone: Someone,
    clock: Clock | None = None,
) -> tuple[Workspace, JoinRequest]:
    """A new store of an existing workspace, and the request to be let in.

    Work can begin at once; others take it in when the device is admitted.
    """
    about = {
        "workspace": invitation.workspace,
        "name": invitation.name,
        "root": invitation.root.hex(),
        "recovery": invitation.recovery,
    }
    workspace = _create(folder, passphrase, about, someone, clock)
    texts = {one.hash: dumps(one.json).decode() for one in invitation.statements}
    workspace.take_statements(texts)
    me = str(workspace.about["person"]), someone.person
    device = str(workspace.about["device"])
    request = JoinRequest.make(invitation, workspace.keys, device, me, someone.organisation)
    workspace.store.set_setting("request", request.write().decode())
    return workspace, request


def _create(
    folder: Path, passphrase: str, about: dict[str, str], someone: Someone, clock: Clock | None
) -> Workspace:
    folder.mkdir(parents=True, exist_ok=True)
    keys = slots.create(folder, passphrase, about["recovery"], memlimit=_memory())
    made = DeviceKeys.new()
    milliseconds = (clock or Clock()).milliseconds()
    whole = about | {
        "seed": made.seed.hex(),
        "age": made.age,
        "device": someone.device or someone.person,
        "person": new_id(milliseconds),
        "person_name": someone.person,
    }
    store = Store(folder / STORE_FILE, keys.of("database"), create=True)
    store.set_setting("about", json.dumps(whole))
    store.close()
    workspace = Workspace(folder, keys, clock)
    workspace.save("member", whole["person"], {"name": {"set": someone.person}})
    return workspace


def _memory() -> int:
    """What deriving a key may cost; tests spend less."""
    return int(os.environ.get("ALLIANCE_KEY_MEMORY", slots.MEMLIMIT))
