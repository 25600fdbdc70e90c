"""Taking in what others give."""

from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from alliance_desktop.errors import UserError
from alliance_desktop.records import wire
from alliance_desktop.records.canonical import Json, dumps
from alliance_desktop.records.change import HASH, MalformedError
from alliance_desktop.records.wire import Segment
from alliance_desktop.storage import media, shelf
from alliance_desktop.storage.derive import NEWER
from alliance_desktop.storage.store import Access
from alliance_desktop.sync import bundle, receipts
from alliance_desktop.sync import segment as signing
from alliance_desktop.sync.joining import JoinRequest
from alliance_desktop.sync.transports import file as carrier
from alliance_desktop.sync.trust import read_statement
from alliance_desktop.workspace import Workspace, confirming, new_id


@dataclass(slots=True)
class Imported:
    """What an import did, or would do."""

    id: str = ""
    new: set[str] = field(default_factory=set)
    changed: set[str] = field(default_factory=set)
    deleted: set[str] = field(default_factory=set)
    unchanged: int = 0  # segments that said nothing new
    conflicts: int = 0
    newer: set[str] = field(default_factory=set)
    quarantined: int = 0
    refused: list[dict[str, Json]] = field(default_factory=list)
    incomplete: list[Json] = field(default_factory=list)
    arrived: int = 0
    missing: int = 0
    rehearsed: bool = False
    requests: list[dict[str, Any]] = field(default_factory=list)
    by: dict[tuple[str, str], set[str]] = field(default_factory=dict)  # (kind, id): persons

    @property
    def records(self) -> list[Json]:
        """Every record touched: what happened to it, and by whom."""
        result: list[Json] = []
        for (kind, id_), persons in sorted(self.by.items()):
            what = "new" if id_ in self.new else "changed"
            what = "deleted" if id_ in self.deleted else what
            result.append({"id": id_, "kind": kind, "what": what, "by": [*sorted(persons)]})
        return result

    @property
    def json(self) -> dict[str, Json]:
        """As the command line prints it."""
        return {
            "import": self.id,
            "new": len(self.new),
            "changed": len(self.changed - self.new - self.deleted),
            "deleted": len(self.deleted),
            "unchanged": self.unchanged,
            "conflicts": self.conflicts,
            "newer_data": len(self.newer),
            "quarantined": self.quarantined,
            "refused": [*self.refused],
            "media": {"arrived": self.arrived, "missing": self.missing},
            "incomplete": self.incomplete,
        }


def import_(workspace: Workspace, paths: Sequence[Path], *, rehearse: bool = False) -> Imported:
    """Takes files in, each in one transaction; a file that is refused changes nothing.

    Rehearsed, it says what would happen, and nothing does.
    """
    result = Imported(id=new_id(workspace.clock.milliseconds()))
    if rehearse:
        result.rehearsed = True
        with workspace.store.rehearsal():
            _import_all(workspace, paths, result)
        workspace.judge()
        return result
    _import_all(workspace, paths, result)
    workspace.forget_erased()
    with workspace.store.write() as access:
        at = workspace.clock.milliseconds()
        shelf.note_import(access, result.id, at, dumps(result.json).decode())
    return result


def _import_all(workspace: Workspace, paths: Sequence[Path], result: Imported) -> None:
    before = len(workspace.store.differing())
    for path in files_in(paths):
        try:
            if (line := receipts.line_in(path)) is not None:
                confirming.take_receipt(workspace, line)
            else:
                _import_one(workspace, path, result)
        except UserError as problem:
            result.refused.append({"path": str(path), "reason": str(problem)})
    result.conflicts = len(workspace.store.differing()) - before
    result.missing = confirming.missing_media(workspace)
    result.by = {
        key: {workspace.person_name(one) for one in persons} for key, persons in result.by.items()
    }
    with workspace.store.read() as access:
        result.incomplete += confirming.gaps(workspace, access)


def files_in(paths: Sequence[Path]) -> list[Path]:
    """The bundles among files and folders, by name."""
    found: list[Path] = []
    for path in paths:
        found += sorted(path.glob("*.alliance")) if path.is_dir() else [path]
    return found


def _import_one(workspace: Workspace, path: Path, result: Imported) -> None:
    copy, _ = carrier.receive(path, workspace.folder / "incoming")
    try:
        with workspace.store.nested() as access, copy.open("rb") as source:
            sink = _Intake(workspace, access, result)
            with closing(sink):
                bundle.read(source, workspace.ages, workspace.id, sink)
    except UserError:
        workspace.judge()
        raise
    finally:
        with suppress(OSError):
            copy.unlink()


class _Intake:
    """Takes in what a bundle holds, within the transaction around it."""

    def __init__(self, workspace: Workspace, access: Access, result: Imported) -> None:
        self._workspace, self._access, self._result = workspace, access, result
        self._arriving: media.Arriving | None = None

    def head(self, value: dict[str, Any]) -> None:
        made = value["made"] if isinstance(value["made"], int) else 0
        shelf.hear(self._access, value["sender"], made, value["vector"])
        if value["request"] is not None:
            with suppress(UserError):
                self._result.requests.append(JoinRequest.read(dumps(value["request"])).value)

    def statements(self, values: list[Json]) -> None:
        before = set(self._workspace.trust.devices)
        texts = {}
        for value in values:
            one = read_statement(self._workspace.id, value)
            texts[one.hash] = dumps(one.json).decode()
        self._workspace.take_statements(texts)
        for device in sorted(set(self._workspace.trust.devices) - before):
            for text in shelf.take_from_aside(self._access, device):
                self.segment(text)

    def segment(self, text: bytes) -> None:
        made: Segment | None = None
        try:
            made = wire.read(text)
            certificate = self._workspace.trust.devices.get(made.device)
            own = made.device == self._workspace.keys.device
            key = certificate.key if certificate else self._workspace.keys.public if own else None
            if key is None:
                shelf.lay_aside(self._access, text, made, shelf.UNKNOWN)
                self._result.quarantined += 1
                return
            signing.check(made, self._workspace.id, key)
        except MalformedError as problem:
            shelf.lay_aside(self._access, text, made, str(problem))
            self._result.refused.append(
                {"path": made.device if made else "", "reason": f"A part was set aside: {problem}."}
            )
            return
        self._take(made)

    def _take(self, made: Segment) -> None:
        store, result = self._workspace.store, self._result
        before = store.living({change.record for change in made.changes if change.kind})
        shelf.keep_segment(self._access, made)
        applied = store.take([made], (self._workspace.clock.milliseconds(), 0))
        if not applied.changes:
            result.unchanged += 1
        for change in applied.changes:
            if change.kind:
                persons = result.by.setdefault((change.kind, change.record), set())
                persons.add(change.person)
        for row in applied.rows:
            known = before.get((row.kind, row.uuid))
            if known is None:
                result.new.add(row.uuid)
            elif row.gone and known:
                result.deleted.add(row.uuid)
            else:
                result.changed.add(row.uuid)
            if row.state & NEWER:
                result.newer.add(row.uuid)

    def medium(self, about: dict[str, Any], piece: bytes) -> None:
        match about:
            case {"bytes": int(size), "offset": int(offset), "sha256": str(sha256)} if (
                HASH.fullmatch(sha256)
            ):
                pass
            case _:
                raise MalformedError("a piece of a file is not of its form")
        if self._workspace.media.has(sha256):
            return
        if self._result.rehearsed:  # a preview writes nothing
            self._result.arrived += offset + len(piece) == size
            return
        if offset == 0:
            self.close()
            self._arriving = self._workspace.media.arriving(sha256, size)
        if self._arriving is None or not self._arriving.take(sha256, offset, piece):
            raise MalformedError("the pieces of a file are out of order or not its own")
        if self._arriving.whole:
            self._result.arrived += 1
            self._arriving = None

    def close(self) -> None:
        """Lets go of a file that has not come whole."""
        if self._arriving is not None:
            self._arriving.drop()
            self._arriving = None


class _Looker:
    """Counts what a bundle holds."""

    def __init__(self) -> None:
        self.counts = {"statements": 0, "segments": 0, "changes": 0, "media": 0}
        self.devices: set[str] = set()

    def head(self, value: dict[str, Any]) -> None:
        """Read again from the result."""

    def statements(self, values: list[Json]) -> None:
        self.counts["statements"] += len(values)

    def segment(self, text: bytes) -> None:
        self.counts["segments"] += 1
        with suppress(MalformedError):
            made = wire.read(text)
            self.counts["changes"] += len(made.changes)
            self.devices.add(made.device)

    def medium(self, about: dict[str, Any], piece: bytes) -> None:
        del about, piece
        self.counts["media"] += 1


def inspect(workspace: Workspace, path: Path) -> dict[str, Json]:
    """What a bundle is and holds; changes nothing."""
    looker = _Looker()
    with path.open("rb") as source:
        head = bundle.read(source, workspace.ages, workspace.id, looker)
    return {
        "format": head["format"],
        "workspace": head["workspace"],
        "bundle": head["bundle"],
        "sender": workspace.device_name(head["sender"]),
        "made": head["made"],
        "part": head["part"],
        **looker.counts,
        "devices": [workspace.device_name(one) for one in sorted(looker.devices)],
    }
