"""Giving others what they do not hold: what would go, and writing it."""

import hashlib
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from alliance_desktop.errors import UserError
from alliance_desktop.records.canonical import Json, dumps
from alliance_desktop.storage import holding, shelf, told
from alliance_desktop.storage.store import Access
from alliance_desktop.sync import bundle
from alliance_desktop.sync.transports import file as carrier
from alliance_desktop.workspace import Workspace, confirming, new_id, parting, succession
from alliance_desktop.workspace import load as loads
from alliance_desktop.workspace.cutting import device_named
from alliance_desktop.workspace.load import LEAST_PART, Load, Wanted
from alliance_desktop.workspace.parting import Part
from alliance_desktop.workspace.progress import SORTING, WRITING, Meter, Progress, quiet

_END: Final = 512  # bytes that the end of a bundle may take
_WANTED: Final = 100  # files that a head asks for


@dataclass(slots=True)
class Exported:
    """What was written, and what was left out."""

    files: list[dict[str, Json]] = field(default_factory=list)
    segments: int = 0
    changes: int = 0
    media: int = 0
    drafts: int = 0
    held: int = 0
    media_left: int = 0
    larger: int = 0  # files that are larger than asked

    @property
    def json(self) -> dict[str, Json]:
        """As the command line prints it."""
        return {
            "files": [*self.files],
            "segments": self.segments,
            "changes": self.changes,
            "media": self.media,
            "left_out": {"drafts": self.drafts, "held": self.held, "media": self.media_left},
        }


def receivers(workspace: Workspace, access: Access, named: Sequence[str] = ()) -> list[str]:
    """The devices a bundle is for: those named, or all others that are waited for."""
    if named:
        return sorted({device_named(workspace, name) for name in named})
    return sorted(confirming.awaited(workspace, access))


def plan(workspace: Workspace, named: Sequence[str] = (), of: Wanted | None = None) -> Load:
    """What would go to some receivers now, all files together; nothing is written but the seal of
    what is fresh.
    """
    _seal(workspace)
    with workspace.store.read() as access:
        asked = receivers(workspace, access, named)
        load = loads.gather(workspace, access, asked, of or Wanted())
        load.held = _held(access, asked)
        return load


def _seal(workspace: Workspace) -> None:
    with workspace.writing() as access:
        succession.seal(workspace, access)
    succession.note_sealed(workspace)


def _held(access: Access, asked: Sequence[str]) -> int:
    """How many records, or fields of them, some of the receivers are not to get."""
    return sum(1 for one in holding.holds(access) if not one.readers.issuperset(asked))


def _loads(workspace: Workspace, access: Access, named: Sequence[str], of: Wanted) -> list[Load]:
    """One load for each set of receivers with equal rights."""
    asked = receivers(workspace, access, named)
    readers = asked if named else sorted({*asked, *confirming.others(workspace)})
    held = holding.holds(access)
    groups: dict[frozenset[object], list[str]] = {}
    for device in readers:
        hidden = holding.hidden_from(held, device)
        groups.setdefault(frozenset(hidden.items()), []).append(device)
    result = []
    for group in groups.values() or [[]]:
        hidden = holding.hidden_from(held, group[0]) if group else {}
        waited = [one for one in group if one in asked]
        if waited or not readers:
            load = loads.gather(workspace, access, waited, of, hidden)
            load.readers = group
            result.append(load)
    return result


def export(
    workspace: Workspace,
    to: Path,
    named: Sequence[str] = (),
    of: Wanted | None = None,
    progress: Progress = quiet,
) -> Exported:
    """Writes what the receivers (all, if none is named) have not confirmed.

    Into an existing folder under new names, else to that file; in parts where a size is asked, and
    a bundle of its own for each set of receivers with equal rights. Nothing to write: no file. On a
    fault, or stopped by `progress`, nothing is left there.
    """
    of = of or Wanted()
    if of.max_size is not None and of.max_size < LEAST_PART:
        raise UserError("A part has at least 64K. Choose a larger size.")
    _seal(workspace)
    with workspace.store.read() as access:
        every = _loads(workspace, access, named, of)
        result = _counted(every, _held(access, receivers(workspace, access, named)))
        todo = [load for load in every if not load.empty or _must_tell(workspace, access, load, of)]
        if not todo:
            return result
        _check_room(to, todo)
        written = _write(workspace, access, todo, to, of, progress)
    with workspace.store.write() as access:
        for one in written:
            shelf.note_bundle(access, one.noted)
    result.files = [one.json for one in written]
    result.larger = sum(one.bytes > (of.max_size or one.bytes) for one in written)
    return result


def _counted(every: Sequence[Load], held: int) -> Exported:
    """What goes, each thing once however many files it goes in."""
    segments = {(made.device, made.last_hash): made for one in every for made, _ in one.segments}
    return Exported(
        segments=len(segments),
        changes=sum(made.last - made.first + 1 for made in segments.values()),
        media=max((load.media for load in every), default=0),
        drafts=max((load.drafts for load in every), default=0),
        held=held,
        media_left=max((load.media_left for load in every), default=0),
    )


def _write(  # noqa: PLR0913 - what goes, where to, how, and who hears of it
    workspace: Workspace,
    access: Access,
    todo: Sequence[Load],
    to: Path,
    of: Wanted,
    progress: Progress,
) -> list["_Written"]:
    written: list[_Written] = []
    try:
        for number, load in enumerate(todo):
            recipients = _recipients(workspace, load.readers)
            target = to if number == 0 or to.is_dir() else _beside(to, number + 1)
            writer = _Writer(workspace, access, load, of, recipients)
            written += writer.write(target, progress)
    except BaseException:
        for one in written:
            with suppress(OSError):
                one.path.unlink()
        raise
    return written


def _beside(path: Path, number: int) -> Path:
    """Where the bundle for the next set of receivers goes, if a file was asked for."""
    return path.with_name(f"{path.stem}-{number}{path.suffix}")


def _must_tell(workspace: Workspace, access: Access, load: Load, of: Wanted) -> bool:
    """Whether a folder lacks what we hold now: without it, others would not know it is safe."""
    if of.lying is None or not load.receivers:
        return False
    said = loads.said_there(access, of.lying, load.receivers)
    return _digest(confirming.vector(workspace, access)) not in said


def _digest(vector: Json) -> str:
    return hashlib.sha256(dumps(vector)).hexdigest()


def _check_room(to: Path, todo: Sequence[Load]) -> None:
    free, needed = carrier.room(to), sum(load.media_bytes for load in todo)
    if free is not None and free < needed:
        raise UserError(
            "Only {0} MB are free there and {1} MB are needed. Copy without photos, or free some "
            "room.",
            free // 1_000_000,
            -(-needed // 1_000_000),
        )


@dataclass(frozen=True, slots=True)
class _Written:
    path: Path
    bytes: int
    noted: shelf.Noted

    @property
    def json(self) -> dict[str, Json]:
        part, parts = self.noted.part
        said: dict[str, Json] = {"path": str(self.path), "bytes": self.bytes}
        return said | {"sha256": self.noted.sha256, "part": part, "parts": parts}


class _Writer:
    """Writes a load as the parts of one bundle."""

    def __init__(
        self, workspace: Workspace, access: Access, load: Load, of: Wanted, recipients: list[str]
    ) -> None:
        self._workspace, self._access, self._load, self._of = workspace, access, load, of
        self._id, self._recipients = new_id(workspace.clock.milliseconds()), recipients
        vector = confirming.vector(workspace, access)
        self._told = _digest(vector)
        self._media = list(vector.pop("media"))
        self._vector = vector

    def write(self, to: Path, progress: Progress) -> list[_Written]:
        written: list[_Written] = []
        parts = self._parts(progress)
        slices = parting.slices(self._media, len(parts), self._of.max_size)
        parts += [Part() for _ in range(len(slices) - len(parts))]
        slices += [[] for _ in range(len(parts) - len(slices))]
        steps = sum(len(part.segments) + len(part.pieces) for part in parts)
        meter = Meter(progress, WRITING, steps)
        try:
            for number, (part, media) in enumerate(zip(parts, slices, strict=True), 1):
                written.append(self._one(to, part, (number, len(parts)), media, meter))
        except BaseException:
            for one in written:
                with suppress(OSError):
                    one.path.unlink()
            raise
        return written

    def _parts(self, progress: Progress) -> list[Part]:
        if self._of.max_size is None:
            return parting.whole(self._load)
        meter = Meter(progress, SORTING, len(self._load.segments))
        (first, *_) = parting.slices(self._media, 1, self._of.max_size)
        head = len(bundle.packed(dumps(self._head((9999, 9999), first))))
        outside = bundle.overhead(len(self._recipients) + 1, self._of.max_size)
        room = self._of.max_size - outside - head - _END
        return parting.divide(self._access, self._load, room, lambda: meter.add(1))

    def _head(self, part: tuple[int, int], media: list[Json]) -> dict[str, Json]:
        workspace = self._workspace
        waits = workspace.keys.device not in workspace.trust.devices
        missing = confirming.missing_media(workspace) if part[0] == 1 else []
        return {
            "bundle": self._id,
            "format": bundle.FORMAT,
            "key": workspace.keys.public.hex(),
            "made": workspace.clock.milliseconds(),
            "offset": workspace.clock.offset(),
            "part": [*part],
            "request": workspace.request() if waits else None,
            "sender": workspace.keys.device,
            "vector": {**self._vector, "media": media},
            "wanted": [one.sha256 for one in missing[:_WANTED]],
            "workspace": workspace.id,
        }

    def _one(
        self, to: Path, part: Part, number: tuple[int, int], media: list[Json], meter: Meter
    ) -> _Written:
        workspace = self._workspace
        path = carrier.free(_path(to, self._id, number))
        frames = parting.frames(
            workspace, self._access, part, self._head(number, media), lambda: meter.add(1)
        )
        size, sha256 = carrier.send(
            path,
            lambda target: bundle.write(
                target, frames, workspace.keys, workspace.id, self._recipients
            ),
        )
        now = workspace.clock.milliseconds()
        about = self._about(path, part)
        noted = shelf.Noted(sha256, self._id, number, shelf.OUT, now, about)
        return _Written(path, size, noted)

    def _about(self, path: Path, part: Part) -> Json:
        """What is in a part, so that it can be told where unconfirmed work was copied to."""
        held = loads.held_by(self._access, part.segments)
        ends = [one for one in part.pieces if one.offset + one.length == one.of.bytes]
        return {
            "where": carrier.place_name(path),
            "path": str(path.absolute()),
            "receivers": [*self._load.receivers],
            "lines": told.as_lines(self._access, held),
            "media": [one.of.sha256 for one in ends],
            "statements": [one.hash.hex() for group in part.statements for one in group],
            "vector": self._told,
        }


def _recipients(workspace: Workspace, wanted: Iterable[str]) -> list[str]:
    if workspace.keys.device not in workspace.trust.devices:  # to whom its invitation names
        return workspace.trust.recipients()
    return [workspace.trust.devices[one].age for one in wanted]


def _path(to: Path, id_: str, number: tuple[int, int]) -> Path:
    part, parts = number
    end = f"-part{part:0{len(str(parts))}}of{parts}" if parts > 1 else ""
    if to.is_dir():
        return to / f"al-{id_[-8:]}{end}.alliance"
    return to.with_name(to.stem + end + to.suffix)
