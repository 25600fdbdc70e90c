"""Giving others what they do not hold, and taking in what they give."""

import json
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from alliance_desktop.errors import UserError
from alliance_desktop.records import wire
from alliance_desktop.records.canonical import Json, dumps
from alliance_desktop.records.chains import union, without
from alliance_desktop.records.change import HASH, MalformedError
from alliance_desktop.records.wire import Segment
from alliance_desktop.storage import shelf
from alliance_desktop.storage.derive import NEWER
from alliance_desktop.storage.media import Arriving, Medium
from alliance_desktop.storage.store import Access
from alliance_desktop.sync import bundle, receipts
from alliance_desktop.sync import segment as signing
from alliance_desktop.sync.joining import JoinRequest
from alliance_desktop.sync.transports import file as carrier
from alliance_desktop.sync.trust import last_of, read_statement
from alliance_desktop.workspace import Workspace, new_id, reading


@dataclass(slots=True)
class Exported:
    """What was written, and what was left out."""

    files: list[dict[str, Json]] = field(default_factory=list)
    segments: int = 0
    changes: int = 0
    media: int = 0
    drafts: int = 0
    media_left: int = 0

    @property
    def json(self) -> dict[str, Json]:
        """As the command line prints it."""
        return {
            "files": [*self.files],
            "segments": self.segments,
            "changes": self.changes,
            "media": self.media,
            "left_out": {"drafts": self.drafts, "held": 0, "media": self.media_left},
        }


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be in a bundle: also what is confirmed, and photos and documents."""

    everything: bool = False
    media: bool = True


def export(
    workspace: Workspace, to: Path, receivers: Sequence[str] = (), of: Wanted | None = None
) -> Exported:
    """Writes what the receivers (all, if none is named) have not confirmed, as one bundle.

    Into an existing folder under a new name, else to that one file. Nothing to write: no file.
    """
    wanted = _receivers(workspace, receivers)
    store, of = workspace.store, of or Wanted()
    everything = of.everything
    result = Exported()
    with store.write() as access:
        _seal(workspace, access)
    with store.read() as access:
        known = shelf.heard(access)
        lacking = [
            (made, place)
            for made, place in shelf.sealed(access)
            if everything
            or not wanted
            or not all(shelf.has_all(known.get(one, {}), access, made, place) for one in wanted)
        ]
        news = everything or _untold_statements(workspace, wanted)
        lacked = _media_for(workspace, access, () if everything else wanted)
        media = lacked if of.media else []
        result.media, result.media_left = len(media), len(lacked) - len(media)
        if not lacking and not news and not media:
            return result
        id_ = new_id(workspace.clock.milliseconds())
        path = carrier.free(to / f"al-{id_[-8:]}.alliance" if to.is_dir() else to)
        frames = _frames(workspace, access, id_, lacking, media)
        recipients = _recipients(workspace, wanted)
        size, sha256 = carrier.send(
            path,
            lambda target: bundle.write(target, frames, workspace.keys, workspace.id, recipients),
        )
    result.segments = len(lacking)
    result.changes = sum(made.last - made.first + 1 for made, _ in lacking)
    result.files.append({"path": str(path), "bytes": size, "sha256": sha256, "part": 1, "parts": 1})
    _remember_told(workspace, wanted)
    return result


def _receivers(workspace: Workspace, named: Sequence[str]) -> list[str]:
    devices = workspace.trust.devices
    by_name = {certificate.name: id_ for id_, certificate in devices.items()}
    wanted = []
    for name in named:
        id_ = name if name in devices else by_name.get(name)
        if id_ is None:
            known = ", ".join(sorted(by_name))
            raise UserError("There is no laptop “{0}”. Known are: {1}.", name, known)
        wanted.append(id_)
    if not wanted:
        out = workspace.trust.retired | workspace.trust.revoked | {workspace.keys.device}
        wanted = sorted(devices.keys() - out)
    return wanted


def _recipients(workspace: Workspace, wanted: Sequence[str]) -> list[str]:
    if workspace.keys.device not in workspace.trust.devices:  # to whom its invitation names
        return workspace.trust.recipients()
    return [workspace.trust.devices[one].age for one in wanted]


def _seal(workspace: Workspace, access: Access) -> None:
    own = workspace.store.own_run(access)
    while own is not None and (made := access.log.fresh_segment(own)) is not None:
        signing.sign(made, workspace.keys, workspace.id)
        shelf.keep_segment(access, made)


def _untold_statements(workspace: Workspace, wanted: Sequence[str]) -> bool:
    told = json.loads(workspace.store.setting("told statements") or "{}")
    return any(told.get(one, 0) < len(workspace.statements) for one in wanted)


def _remember_told(workspace: Workspace, wanted: Sequence[str]) -> None:
    told = json.loads(workspace.store.setting("told statements") or "{}")
    told |= dict.fromkeys(wanted, len(workspace.statements))
    workspace.store.set_setting("told statements", json.dumps(told))


def _media_for(workspace: Workspace, access: Access, wanted: Sequence[str]) -> list[Medium]:
    """The files here that some receiver has not said it holds; all, if none is named."""
    heard = shelf.heard_media(access)
    here = [one for one in reading.all_files(workspace) if workspace.media.has(one.sha256)]
    return [
        one
        for one in here
        if not wanted or not all(one.sha256[:16] in heard.get(name, set()) for name in wanted)
    ]


def _frames(
    workspace: Workspace,
    access: Access,
    id_: str,
    lacking: Sequence[tuple[Segment, Any]],
    media: Sequence[Medium],
) -> Iterator[bundle.Frame]:
    request = workspace.store.setting("request")
    waits = workspace.keys.device not in workspace.trust.devices
    head: Json = {
        "bundle": id_,
        "format": bundle.FORMAT,
        "key": workspace.keys.public.hex(),
        "made": workspace.clock.milliseconds(),
        "offset": workspace.clock.offset(),
        "part": [1, 1],
        "request": json.loads(request) if request and waits else None,
        "sender": workspace.keys.device,
        "vector": vector(workspace, access),
        "wanted": [],
        "workspace": workspace.id,
    }
    yield bundle.Frame(bundle.HEAD, dumps(head))
    said: list[Json] = [one.json for one in workspace.statements]
    for start in range(0, len(said), 500):
        yield bundle.Frame(bundle.STATEMENTS, dumps(said[start : start + 500]))
    for made, place in lacking:
        yield bundle.Frame(bundle.SEGMENT, shelf.text_of(access, made, place))
    for one in media:
        offset = 0
        for piece in workspace.media.read(one.sha256):
            about: Json = {"bytes": one.bytes, "offset": offset, "sha256": one.sha256}
            yield bundle.Frame(bundle.MEDIA, dumps(about) + b"\n" + piece)
            offset += len(piece)


def vector(workspace: Workspace, access: Access) -> Json:
    """What this device holds, for others to know."""
    signers = sorted({one.signer for one in workspace.statements})
    said: list[Json] = []
    for signer in signers:
        last = last_of(workspace.statements, signer)
        said.append([signer, last.number, last.hash[:8].hex()])
    files = {one.sha256 for one in reading.all_files(workspace)}
    media: list[Json] = [one[:16] for one in sorted(files) if workspace.media.has(one)]
    return shelf.vector(access, said, media)


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
    with workspace.store.write() as access:
        at = workspace.clock.milliseconds()
        shelf.note_import(access, result.id, at, dumps(result.json).decode())
    return result


def _import_all(workspace: Workspace, paths: Sequence[Path], result: Imported) -> None:
    before = len(workspace.store.differing())
    for path in files_in(paths):
        try:
            if (line := receipts.line_in(path)) is not None:
                take_receipt(workspace, line)
            else:
                _import_one(workspace, path, result)
        except UserError as problem:
            result.refused.append({"path": str(path), "reason": str(problem)})
    result.conflicts = len(workspace.store.differing()) - before
    result.missing = missing_media(workspace)
    result.by = {
        key: {workspace.person_name(one) for one in persons} for key, persons in result.by.items()
    }
    with workspace.store.read() as access:
        result.incomplete += _gaps(workspace, access)


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
        self._arriving: Arriving | None = None

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


def _gaps(workspace: Workspace, access: Access) -> list[Json]:
    """Devices of which earlier parts are missing."""
    gaps: dict[str, int] = {}
    for one in access.log.chains.runs.values():
        if one.parent is None and one.first > 1:
            gaps[one.device] = gaps.get(one.device, 0) + 1
    return [
        {"device": workspace.device_name(device), "missing_segments": count}
        for device, count in sorted(gaps.items())
    ]


def missing_media(workspace: Workspace) -> int:
    """How many files that records speak of are not here."""
    return sum(1 for one in reading.all_files(workspace) if not workspace.media.has(one.sha256))


def unconfirmed(workspace: Workspace) -> dict[str, Json]:
    """How much of this device's work no other has said it holds, and since when."""
    with workspace.store.read() as access:
        own = workspace.store.own_run(access)
        if own is None:
            return {"changes": 0, "media": 0, "since": None}
        retired = workspace.trust.retired | {workspace.keys.device}
        others = [one for name, one in shelf.heard(access).items() if name not in retired]
        run = access.log.chains.runs[own]
        said = [r for one in others for r in one.get(own, [])]
        open_ = without(run.first, run.last, union(said))
        count = sum(last - first + 1 for first, last in open_)
        since = None
        if open_:
            place = (own, open_[0][0])
            since = workspace.moment_of(access.log.changes([place])[place])
        return {"changes": count, "media": 0, "since": since}


def devices(workspace: Workspace) -> list[dict[str, Json]]:
    """Who is in, and up to where each said it has this device's work."""
    with workspace.store.read() as access:
        own = workspace.store.own_run(access)
        heard = shelf.heard(access)
        runs = access.log.chains.of_device
        result: list[dict[str, Json]] = []
        for id_, one in sorted(workspace.trust.devices.items()):
            confirmed = heard.get(id_, {}).get(own, []) if own is not None else []
            state = "in"
            if id_ in workspace.trust.revoked:
                state = "revoked"
            elif id_ in workspace.trust.retired:
                state = "retired"
            result.append(
                {
                    "device": id_,
                    "name": one.name,
                    "person": one.persons[0][1] if one.persons else "",
                    "last_segment": max((run.last for run in runs.get(id_, ())), default=0),
                    "confirmed_us_to": confirmed[0][1] if confirmed else 0,
                    "state": state,
                }
            )
        return result


def receipt(workspace: Workspace) -> str:
    """What this device holds, signed: one line of text."""
    with workspace.store.read() as access:
        said = vector(workspace, access)
    return receipts.write(workspace.keys, workspace.id, workspace.clock.milliseconds(), said)


def take_receipt(workspace: Workspace, line: str) -> str:
    """Takes a receipt in; the device it is of."""
    device, made, said = receipts.read(
        line, workspace.id, {name: one.key for name, one in workspace.trust.devices.items()}
    )
    with workspace.store.write() as access:
        shelf.hear(access, device, made, said)
    return device
