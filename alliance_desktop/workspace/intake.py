"""What one bundle brings, taken in within the transaction around it."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Protocol

from alliance_desktop.errors import UserError
from alliance_desktop.records import wire
from alliance_desktop.records.canonical import Json, dumps
from alliance_desktop.records.change import HASH, Change, MalformedError
from alliance_desktop.records.wire import Segment
from alliance_desktop.storage import shelf, told
from alliance_desktop.storage.arrivals import Arrivals
from alliance_desktop.storage.derive import NEWER, Row
from alliance_desktop.storage.store import Access
from alliance_desktop.sync import segment as signing
from alliance_desktop.sync.joining import JoinRequest
from alliance_desktop.sync.trust import read_statement
from alliance_desktop.workspace import Workspace, succession
from alliance_desktop.workspace.progress import Meter
from alliance_desktop.workspace.report import Key, Taken


class Watch(Protocol):
    """Whoever looks at records before and after, within the transaction."""

    def before(self, keys: set[Key]) -> None:
        """Records that a segment speaks of and that no earlier one did, as they are now."""
        ...

    def after(self, keys: set[Key]) -> None:
        """All the records spoken of, as they have become."""
        ...


def take_waiting(workspace: Workspace, device: str) -> int:
    """Takes in what was kept aside until a device would be admitted; how many changes that is."""
    certificate = workspace.trust.devices.get(device)
    if certificate is None:
        return 0
    taken = 0
    with workspace.store.write() as access:
        for text in shelf.take_from_aside(access, device):
            made: Segment | None = None
            try:
                made = wire.read(text)
                signing.check(made, workspace.id, certificate.key)
            except MalformedError as problem:
                shelf.lay_aside(access, text, made, str(problem))
                continue
            shelf.keep_segment(access, made)
            applied = workspace.store.take([made], (workspace.clock.milliseconds(), 0))
            taken += len(applied.changes)
    return taken


@dataclass(frozen=True, slots=True)
class Beside:
    """What works beside the store: files that come, how far it is, and who looks."""

    arrivals: Arrivals
    meter: Meter
    watch: Watch | None = None


def _stretches(changes: Sequence[Change]) -> list[list[Json]]:
    """[device, first, last, first 8 bytes of the hash of the last] of changes without a gap."""
    result: list[list[Json]] = []
    for number, change in enumerate(changes):
        if not number or changes[number - 1].number != change.number - 1:
            result.append([change.device, change.number])
        if number + 1 == len(changes) or changes[number + 1].number != change.number + 1:
            result[-1] += [change.number, change.hash[:8].hex()]
    return result


class Intake:
    """Takes in what a bundle holds; a segment that breaks a rule is set aside alone."""

    def __init__(
        self,
        workspace: Workspace,
        access: Access,
        taken: Taken,
        beside: Beside,
    ) -> None:
        """Takes it into the store of a workspace; tells the meter after each frame."""
        self._workspace, self._access, self._taken = workspace, access, taken
        self._arrivals, self._meter, self._watch = beside.arrivals, beside.meter, beside.watch

    def head(self, value: dict[str, Any]) -> None:
        """Who sends, what they hold, and who asks to be admitted."""
        taken = self._taken
        match value:
            case {"made": int(made), "bundle": str(bundle), "part": [int(k), int(m)]} if (
                1 <= k <= m
            ):
                taken.made, taken.bundle, taken.part = made, bundle, (k, m)
            case _:
                raise MalformedError("its head is not of its form")
        taken.sender = value["sender"]
        told.hear(self._access, taken.sender, made, value["vector"])
        succession.meet_vector(self._workspace, self._access, value["vector"])
        if value["request"] is not None:
            with suppress(UserError):
                taken.requests.append(JoinRequest.read(dumps(value["request"])).value)
        self._meter.tell()

    def statements(self, values: list[Json]) -> None:
        """Takes statements, and what waited for a device they admit."""
        before = set(self._workspace.trust.devices)
        texts = {}
        for value in values:
            one = read_statement(self._workspace.id, value)
            texts[one.hash] = dumps(one.json).decode()
        self._workspace.take_statements(texts)
        for device in sorted(set(self._workspace.trust.devices) - before):
            for text in shelf.take_from_aside(self._access, device):
                self.segment(text)
        self._meter.tell()

    def segment(self, text: bytes) -> None:
        """Checks a segment and takes it; kept aside where it can't be."""
        made: Segment | None = None
        try:
            made = wire.read(text)
            key = self._key(made.device)
            if key is None:
                shelf.lay_aside(self._access, text, made, shelf.UNKNOWN)
                self._taken.quarantined += 1
                return
            signing.check(made, self._workspace.id, key)
        except MalformedError as problem:
            shelf.lay_aside(self._access, text, made, str(problem))
            self._taken.refused.append(
                {"path": made.device if made else "", "reason": f"A part was set aside: {problem}."}
            )
            return
        finally:
            self._meter.tell()
        self._take(made)

    def _key(self, device: str) -> bytes | None:
        certificate = self._workspace.trust.devices.get(device)
        if certificate is not None:
            return certificate.key
        return self._workspace.keys.public if device == self._workspace.keys.device else None

    def _take(self, made: Segment) -> None:
        store, taken = self._workspace.store, self._taken
        keys = {(change.kind, change.record) for change in made.changes if change.kind}
        if self._watch is not None:
            self._meet(keys)
        succession.meet_segment(self._workspace, self._access, made)
        shelf.keep_segment(self._access, made)
        applied = store.take([made], (self._workspace.clock.milliseconds(), 0))
        taken.changes += len(applied.changes)
        taken.brought += _stretches(applied.changes)
        self._note(applied.changes, applied.rows)
        self._follow(keys, applied.rows)

    def _meet(self, keys: set[Key]) -> None:
        """Lets whoever looks see records before they are changed."""
        fresh = keys - self._taken.before.keys()
        lived = self._workspace.store.living({id_ for _, id_ in fresh})
        self._taken.before.update({key: lived.get(key) for key in fresh})
        if self._watch is not None and fresh:
            self._watch.before(fresh)

    def _follow(self, keys: set[Key], rows: Iterable[Row]) -> None:
        """Notes whether the records of a segment lived, and whether they do now."""
        taken = self._taken
        taken.standing = self._workspace.store.standing
        for row in rows:
            key = row.kind, row.uuid
            if key in keys:
                taken.before.setdefault(key, row.before)
                taken.after[key] = not row.gone
        self._meet(keys)  # those of which nothing is new
        taken.after.update({key: taken.before[key] for key in keys - taken.after.keys()})

    def _note(self, changes: Iterable[Change], rows: Iterable[Row]) -> None:
        taken = self._taken
        groups: dict[tuple[frozenset[str], str], frozenset[str]] = {}  # few, however many records
        for change in changes:
            if change.kind:
                key = change.kind, change.record
                old = taken.by.get(key, frozenset())
                if change.person not in old:
                    pair = old, change.person
                    taken.by[key] = groups.setdefault(pair, old | {change.person})
        for row in rows:
            if row.state & NEWER:
                taken.newer.add((row.kind, row.uuid))

    def medium(self, about: dict[str, Any], piece: bytes) -> None:
        """Takes a piece of a file."""
        match about:
            case {"bytes": int(size), "offset": int(offset), "sha256": str(sha256), **rest} if (
                HASH.fullmatch(sha256) and not rest
            ):
                self._arrivals.take(sha256, size, offset, piece)
            case _:
                raise MalformedError("a piece of a file is not of its form")
        self._meter.tell()
