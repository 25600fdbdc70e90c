"""An import as people look at it before it happens: whose, what changes from what to what, by whom.

The counts are those of `importing`; here the records are looked at before and after, within the
transaction that is taken back.
"""

import time
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from alliance_desktop.records.canonical import Json
from alliance_desktop.records.change import Change
from alliance_desktop.records.fields import shape
from alliance_desktop.records.fold import DELETED
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.record import Field, Values, schema
from alliance_desktop.storage import lookup
from alliance_desktop.storage.lookup import Found, Held
from alliance_desktop.storage.store import Access
from alliance_desktop.sync.trust import Certificate
from alliance_desktop.workspace import Workspace, differing, importing, naming
from alliance_desktop.workspace.differing import Evidence
from alliance_desktop.workspace.naming import Named
from alliance_desktop.workspace.progress import Progress, quiet
from alliance_desktop.workspace.report import CHANGED, NEW, Imported, Key
from alliance_desktop.workspace.report import DELETED as GONE_BY_THEN

LISTED: Final = 20_000  # records that are listed one by one; all are counted
DIFFERS: Final = "differs"
WAITS: Final = "waits"
_BATCH: Final = 400
_FORGOTTEN: Final = 86_400  # seconds after which a copy is nobody’s any more
_TELLING: Final = (  # what says most about a new record, in this order
    "sector",
    "severity",
    "status",
    "in_need",
    "cost_estimate",
    "amount",
    "org_type",
    "assessed_on",
    "date",
    "partnership_type",
)
_TOLD: Final = 3


@dataclass(frozen=True, slots=True)
class Cell:
    """What becomes of one field, or of one language or key of it; values as stored."""

    field: str
    part: str  # "" or "." and a language or key
    old: Json
    new: Json


@dataclass(frozen=True, slots=True)
class Line:
    """What becomes of one record. Of a difference, `old` is yours and `new` is theirs."""

    what: str  # new, changed, deleted, differs or waits
    record: Named
    cells: tuple[Cell, ...]
    by: Evidence | None  # of the latest change that comes


@dataclass(frozen=True, slots=True)
class Sender:
    """From whom files come."""

    device: str
    person: str
    admitted: bool
    files: int
    made: int  # of the latest: milliseconds since 1970 UTC


@dataclass(slots=True)
class Looked:
    """All of a preview: the counts, the records, whose they are."""

    imported: Imported
    lines: list[Line] = field(default_factory=list)  # place by place
    counts: Mapping[str, int] = field(default_factory=dict)  # of lines, by what; all of them
    living: int = 0  # records there were before
    first: int | None = None  # when the earliest and the latest of what comes was written
    last: int | None = None
    senders: list[Sender] = field(default_factory=list)

    @property
    def listed(self) -> int:
        """How many lines there would be, if all were listed."""
        return sum(self.counts.values())

    @property
    def waits(self) -> int:
        """What comes but can't be shown yet: newer data, work of laptops not let in, gaps."""
        done = self.imported
        return len(done.newer) + done.quarantined + len(done.incomplete) + len(done.missing_parts)

    @property
    def asks(self) -> bool:
        """Whether so much is deleted that people are asked about it: over 5, or over 10 %."""
        gone = self.imported.count(GONE_BY_THEN)
        return gone > 5 or gone * 10 > self.living

    @property
    def empty(self) -> bool:
        """Whether nothing new would come."""
        done = self.imported
        return not (done.changes or done.arrived or done.quarantined or done.requests)


class Visit:
    """Files copied from a stick, looked at, and then taken in or left; all on one thread."""

    def __init__(self, workspace: Workspace, paths: Sequence[Path], progress: Progress) -> None:
        """Copies the files; `leave` removes the copies."""
        self._workspace, self._stack = workspace, ExitStack()
        _forget_old(workspace.folder / "incoming")
        received = importing.received(workspace, paths, progress)
        self.incoming = self._stack.enter_context(received)

    def look(self, progress: Progress = quiet) -> Looked:
        """What taking them in would do now."""
        watch = _Watch(self._workspace)
        looked = Looked(Imported(), living=_living(self._workspace))
        looked.imported = importing.preview(self._workspace, self.incoming, progress, watch)
        looked.lines, looked.counts = watch.lines, watch.counts
        looked.first, looked.last = watch.first, watch.last
        looked.senders = _senders(watch.devices, looked.imported)
        return looked

    def take(self, looked: Looked, progress: Progress = quiet) -> Imported:
        """Takes them in as they were looked at; importing.Moved where that is no more so."""
        done = importing.take(self._workspace, self.incoming, progress, looked.imported)
        self.leave()
        return done

    def leave(self) -> None:
        """Removes the copies; nothing was changed."""
        self._stack.close()


def _forget_old(folder: Path) -> None:
    """Removes copies, still encrypted, that a window which was closed on them left behind."""
    for path in folder.iterdir() if folder.is_dir() else ():
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > _FORGOTTEN:
                path.unlink()


def _living(workspace: Workspace) -> int:
    return sum(workspace.store.count(kind) for kind in BY_NAME)


def _senders(devices: Mapping[str, Certificate], done: Imported) -> list[Sender]:
    found: dict[str, Sender] = {}
    for one in done.files:
        certificate = devices.get(one.sender)
        asked = [r for r in done.requests if r["device"] == one.sender]
        name = certificate.name if certificate else str(asked[0]["name"]) if asked else one.sender
        persons = certificate.persons if certificate else asked[0]["persons"] if asked else ()
        before = found.get(one.sender)
        found[one.sender] = Sender(
            name,
            str(persons[0][1]) if persons else "",
            certificate is not None,
            1 + (before.files if before else 0),
            max(one.made, before.made if before else 0),
        )
    return list(found.values())


class _Watch:
    """Looks at the records within the transaction, before and after."""

    def __init__(self, workspace: Workspace) -> None:
        self.lines: list[Line] = []
        self.counts: Counter[str] = Counter()
        self.first: int | None = None
        self.last: int | None = None
        self._workspace = workspace
        self._before: dict[Key, Found] = {}
        self._differed: dict[Key, list[tuple[str, str]]] = {}
        self._held: Held | None = None
        self._persons: dict[str, str] = {}
        self.devices: Mapping[str, Certificate] = {}

    def before(self, keys: set[Key]) -> None:
        """Remembers what was here."""
        with self._workspace.store.read() as access:
            if self._held is None:
                self._held, self._differed = lookup.held(access), lookup.differing(access)
            self._before |= lookup.records(access, keys - self._before.keys())

    def after(self, keys: set[Key]) -> None:
        """Compares, place by place; notes who is in by then."""
        self.devices = dict(self._workspace.trust.devices)
        with self._workspace.store.read() as access:
            differ = {key: cells for key, cells in lookup.differing(access).items() if key in keys}
            ordered = sorted(keys)
            for start in range(0, len(ordered), _BATCH):
                batch = ordered[start : start + _BATCH]
                self._compare(access, batch, differ)
        self.lines.sort(key=lambda line: (line.record.place or "~", *line_order(line)))

    def _compare(
        self, access: Access, keys: Sequence[Key], differ: Mapping[Key, list[tuple[str, str]]]
    ) -> None:
        after = lookup.records(access, keys)
        evidence = self._evidence(access, {key: one.row for key, one in after.items()})
        named = naming.names(access, keys)
        for key in keys:
            if key not in after:
                continue
            found = self._line(key, after[key], named[key], evidence.get(key), differ.get(key, []))
            for line in found:
                self.counts[line.what] += 1
                if len(self.lines) < LISTED:
                    self.lines.append(line)

    def _line(
        self,
        key: Key,
        now: Found,
        named: Named,
        by: Evidence | None,
        cells: Collection[tuple[str, str]],
    ) -> Iterator[Line]:
        before = self._before.get(key)
        fresh = [cell for cell in cells if cell not in self._differed.get(key, ())]
        if fresh:
            yield Line(DIFFERS, named, tuple(self._differing(named, fresh, before)), by)
        if before is None or (before.gone and not now.gone):
            if not now.gone:
                yield Line(NEW, named, tuple(_telling(now.values)), by)
            return
        if now.gone and not before.gone:
            yield Line(GONE_BY_THEN, named, (), by)
            return
        changed = tuple(one for one in compared(key[0], before.values, now.values))
        seen = {cell[0] for cell in fresh}
        plain = tuple(one for one in changed if one.field not in seen)
        if plain and by is not None:
            yield Line(CHANGED, named, plain, by)
        elif by is not None and not fresh and not changed and now.state:
            yield Line(WAITS, named, (), by)

    def _differing(
        self, named: Named, cells: Iterable[tuple[str, str]], before: Found | None
    ) -> Iterator[Cell]:
        """Of each difference what was shown here, and what a colleague wrote."""
        for name, part in cells:
            found = differing.difference(self._workspace, differing.Open(named, name, part))
            if found is None:
                continue
            if (name, part) == DELETED:
                theirs = next((c for c in found.candidates if not c.by.here), found.candidates[0])
                yield Cell(name, part, not theirs.value, theirs.value)
                continue
            old = _part(before.values.get(name) if before else None, part)
            others = [c.value for c in found.candidates if c.value != old]
            yield Cell(name, part, old, others[0] if others else None)

    def _evidence(self, access: Access, rows: Mapping[Key, int]) -> dict[Key, Evidence]:
        """Who wrote the latest of what comes to each record."""
        places = lookup.touched(access, rows.values())
        fresh = {
            row: [place for place in several if not self._had(place)]
            for row, several in places.items()
        }
        changes = access.log.changes([place for several in fresh.values() for place in several])
        self._span(changes.values())
        found = {}
        for key, row in rows.items():
            mine = [changes[place] for place in fresh.get(row, ())]
            if mine:
                latest = max(mine, key=lambda change: (change.at, change.hash))
                name = self._person(latest.person)
                found[key] = differing.evidence(self._workspace, latest, name)
        return found

    def _person(self, id_: str) -> str:
        if id_ not in self._persons:
            self._persons[id_] = self._workspace.person_name(id_)
        return self._persons[id_]

    def _had(self, place: tuple[int, int]) -> bool:
        first, last = (self._held or {}).get(place[0], (1, 0))
        return first <= place[1] <= last

    def _span(self, changes: Iterable[Change]) -> None:
        times = [change.at[0] for change in changes]
        if times:
            low, high = min(times), max(times)
            self.first = low if self.first is None else min(self.first, low)
            self.last = high if self.last is None else max(self.last, high)


def line_order(line: Line) -> tuple[int, str, str]:
    """Differences first, then what is gone, then the rest; by kind and record."""
    order = (DIFFERS, GONE_BY_THEN, CHANGED, NEW, WAITS)
    return order.index(line.what), line.record.kind, line.record.id


def _telling(values: Values) -> Iterator[Cell]:
    told = [name for name in _TELLING if values.get(name) is not None]
    for name in told[:_TOLD]:
        yield Cell(name, "", None, values[name])


def compared(kind: str, before: Values, now: Values) -> Iterator[Cell]:
    """The fields in which two states of a record differ, each language and key by itself."""
    for name, declared in (schema(BY_NAME[kind]) if kind in BY_NAME else {}).items():
        old, new = before.get(name), now.get(name)
        if old == new:
            continue
        if shape(declared.type) == "keys":
            yield from _by_key(declared, old, new)
        else:
            yield Cell(name, "", old, new)


def _by_key(declared: Field, old: Json, new: Json) -> Iterator[Cell]:
    was, now = old if isinstance(old, dict) else {}, new if isinstance(new, dict) else {}
    for key in sorted(was.keys() | now.keys()):
        if was.get(key) != now.get(key):
            yield Cell(declared.name, "." + key, was.get(key), now.get(key))


def _part(value: Json, part: str) -> Json:
    if not part:
        return value
    return value.get(part[1:]) if isinstance(value, dict) else None
