"""Taking in what others give: copied first, looked at, then applied from the same copy."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from alliance_desktop.errors import UserError, label
from alliance_desktop.records.canonical import Json, dumps
from alliance_desktop.storage import shelf
from alliance_desktop.storage.arrivals import Arrivals, sweep
from alliance_desktop.storage.store import Access
from alliance_desktop.sync import bundle, receipts
from alliance_desktop.sync.joining import joins
from alliance_desktop.sync.transports import file as carrier
from alliance_desktop.workspace import (
    Workspace,
    care,
    confirming,
    founding,
    new_id,
    reading,
    report,
)
from alliance_desktop.workspace.intake import Beside, Intake, Watch
from alliance_desktop.workspace.progress import (
    CHECKING,
    COPYING,
    TAKING,
    Meter,
    Metered,
    Progress,
    quiet,
)
from alliance_desktop.workspace.report import Imported, Key, Taken


@dataclass(frozen=True, slots=True)
class Copied:
    """A file from a stick, still encrypted, in the store's own folder."""

    source: Path
    copy: Path
    sha256: str
    bytes: int


@dataclass(slots=True)
class Incoming:
    """Files to be looked at and taken in; the stick may be pulled out."""

    files: list[Copied] = field(default_factory=list)
    refused: list[tuple[Path, UserError]] = field(default_factory=list)

    @property
    def bytes(self) -> int:
        """How much there is to read."""
        return sum(one.bytes for one in self.files)

    def discard(self) -> None:
        """Removes the copies."""
        for one in self.files:
            with suppress(OSError):
                one.copy.unlink()


class Moved(UserError):  # noqa: N818 - it is what people are told
    """The store has changed since the preview, and the import would now do something else."""

    def __init__(self, preview: Imported) -> None:
        """With the preview made again."""
        super().__init__(
            label("This store has changed since you looked. Nothing was taken in yet.")
        )
        self.preview = preview


@contextmanager
def received(
    workspace: Workspace, paths: Sequence[Path], progress: Progress = quiet
) -> Iterator[Incoming]:
    """Copies files, and the bundles in folders, into the store's folder for as long as needed."""
    incoming = Incoming()
    sweep(workspace.folder / "incoming", "*.bundle")
    found = files_in(paths)
    meter = Meter(progress, COPYING, sum(_size(path) for path in found))
    try:
        for path in found:
            try:
                copy, sha256, size = carrier.receive(path, workspace.folder / "incoming", meter.add)
                incoming.files.append(Copied(path, copy, sha256, size))
            except UserError as problem:
                incoming.refused.append((path, problem))
        yield incoming
    finally:
        incoming.discard()


def _size(path: Path) -> int:
    with suppress(OSError):
        return path.stat().st_size
    return 0


def files_in(paths: Sequence[Path]) -> list[Path]:
    """The bundles among files and folders, by name; names that begin with a dot are not ours."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = sorted(path.rglob("*.alliance"))
            found += [one for one in inside if not one.name.startswith(".") and one.is_file()]
        else:
            found.append(path)
    return list(dict.fromkeys(found))


def preview(
    workspace: Workspace,
    incoming: Incoming,
    progress: Progress = quiet,
    watch: Watch | None = None,
) -> Imported:
    """What taking the files in would do: it is done, reported, and taken back."""
    result = Imported(id=new_id(workspace.clock.milliseconds()), rehearsed=True)
    meter = Meter(progress, CHECKING, incoming.bytes)
    with workspace.rehearsal() as access:
        result.version = shelf.fingerprint(access)
        _take_all(workspace, incoming, result, meter, watch)
    return result


def take(
    workspace: Workspace,
    incoming: Incoming,
    progress: Progress = quiet,
    seen: Imported | None = None,
) -> Imported:
    """Takes files in, each in one transaction; a file that is refused changes nothing.

    `seen` is the preview somebody agreed to: where the store has moved on since and the import
    would now do something else, Moved tells what, and nothing is taken in.
    """
    if seen is not None:
        with workspace.store.read() as access:
            moved = shelf.fingerprint(access) != seen.version
        if moved and (again := preview(workspace, incoming, progress)).counts != seen.counts:
            raise Moved(again)
    result = Imported(id=new_id(workspace.clock.milliseconds()))
    try:
        care.roll_backup(workspace)
    except UserError as problem:  # it is one more safety; without it each file is still all or none
        result.no_backup = problem
    try:
        _take_all(workspace, incoming, result, Meter(progress, TAKING, incoming.bytes))
    finally:  # stopped between two files, what was taken stays and is noted
        if result.files:
            with suppress(UserError), workspace.store.write() as access:
                _note(workspace, access, result, result.files)  # with the figures of all
            workspace.forget_erased()
    return result


def _note(workspace: Workspace, access: Access, result: Imported, files: Sequence[Taken]) -> None:
    now = workspace.clock.milliseconds()
    brought: list[Json] = [[*one] for file in files for one in file.brought]
    said = dumps(result.json).decode(), dumps(brought).decode()
    shelf.note_import(access, result.id, now, *said)


def import_(workspace: Workspace, paths: Sequence[Path], progress: Progress = quiet) -> Imported:
    """Takes files in without showing them first."""
    with received(workspace, paths, progress) as incoming:
        return take(workspace, incoming, progress)


def _take_all(
    workspace: Workspace,
    incoming: Incoming,
    result: Imported,
    meter: Meter,
    watch: Watch | None = None,
) -> None:
    open_before = set(workspace.store.differing())
    for path, problem in incoming.refused:
        result.refuse(path, problem)
    for one in incoming.files:
        try:
            result.files += _take_one(workspace, one, result, meter, watch)
        except UserError as problem:
            result.refuse(one.source, problem)
    _sum_up(workspace, result)
    result.conflicts = len(set(workspace.store.differing()) - open_before)
    if watch is not None:
        watch.after(set(result.what))


def _take_one(
    workspace: Workspace, one: Copied, result: Imported, meter: Meter, watch: Watch | None
) -> list[Taken]:
    if (line := receipts.line_in(one.copy)) is not None:
        confirming.take_receipt(workspace, line)
        return []
    if joins(one.copy):
        raise UserError(
            "{0} is an invitation or a request to join. See `alliance join` and `alliance admit`.",
            one.source.name,
        )
    taken = Taken(one.source, one.sha256, one.bytes)
    arrivals = Arrivals(workspace.media, rehearsed=result.rehearsed)
    begun = meter.done
    try:
        with workspace.nested() as access, one.copy.open("rb") as source:
            sink = Intake(workspace, access, taken, Beside(arrivals, meter, watch))
            metered = Metered(source, meter)
            bundle.read(metered, workspace.ages, workspace.id, sink)
            shelf.note_bundle(access, _about(workspace, taken))
            founding.keep_requests(workspace, taken.requests)
            _note(workspace, access, result, [*result.files, taken])
            arrivals.keep()
    except BaseException:
        arrivals.drop()
        meter.done = begun + one.bytes
        raise
    taken.arrived = arrivals.whole
    result.refused += taken.refused
    return [taken]


def _about(workspace: Workspace, taken: Taken) -> shelf.Noted:
    about: Json = {"sender": taken.sender, "file": taken.path.name, "changes": taken.changes}
    now = workspace.clock.milliseconds()
    return shelf.Noted(taken.sha256, taken.bundle, taken.part, shelf.IN, now, about)


def _sum_up(workspace: Workspace, result: Imported) -> None:
    """What became of each record, over all files."""
    before: dict[Key, bool | None] = {}
    lives: dict[Key, bool | None] = {}
    persons: dict[Key, frozenset[str]] = {}
    for taken in result.files:
        before = taken.before | before  # the earliest sight of a record counts
        for key, ids in taken.by.items():
            persons[key] = persons.get(key, frozenset()) | ids
        result.newer |= taken.newer
        lives |= taken.after
    if any(taken.standing not in (None, workspace.store.standing) for taken in result.files):
        lives |= workspace.store.living({id_ for _, id_ in before})  # others count since
    for key, lived in before.items():
        result.what[key] = _became(lived, lives.get(key), touched=key in persons)
    name = cache(workspace.person_name)
    names = cache(lambda ids: tuple(sorted(name(one) for one in ids)))
    result.by = {key: names(ids) for key, ids in persons.items()}
    arrived = frozenset[str]().union(*(taken.arrived for taken in result.files))
    result.arrived = len(arrived - {one.thumbnail for one in reading.named_files(workspace)})
    result.missing = len(confirming.missing_media(workspace))
    with workspace.store.read() as access:
        result.incomplete += confirming.gaps(workspace, access)
        bundles = {taken.bundle for taken in result.files}
        result.missing_parts += confirming.missing_parts(workspace, access, bundles)


def _became(lived: bool | None, lives: bool | None, *, touched: bool) -> str:  # noqa: FBT001
    match lived, lives:
        case None | False, True if touched:
            return report.CHANGED if lived is False else report.NEW
        case True, False:
            return report.DELETED
        case True, True if touched:
            return report.CHANGED
        case _:
            return report.UNCHANGED
