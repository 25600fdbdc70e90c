"""A record in a form: opened with what its writer had seen, saved field by field, never guessed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import BinaryIO

from alliance_desktop.errors import UserError, of_the_system
from alliance_desktop.records import record
from alliance_desktop.records.canonical import Json, dumps
from alliance_desktop.records.chains import Opened
from alliance_desktop.records.change import Change, Context
from alliance_desktop.records.fields import Files, shape
from alliance_desktop.records.fold import DELETED, GONE, STAYS, Entry, State
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.record import Field, Problem, schema, strictness
from alliance_desktop.records.view import view
from alliance_desktop.workspace import Body, Workspace, drafting, new_id
from alliance_desktop.workspace.bodies import stored_body
from alliance_desktop.workspace.differing import Evidence, evidence
from alliance_desktop.workspace.drafting import Basis
from alliance_desktop.workspace.recording import Look, next_code, take_file


@dataclass(frozen=True, slots=True)
class Form:
    """A record as a form shows it."""

    basis: Basis
    gone: bool = False
    differs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # field → parts
    newer: frozenset[str] = frozenset()  # fields with data this version does not know
    erased: frozenset[str] = frozenset()
    last: Evidence | None = None  # who saved it last
    laptops: Mapping[str, str] = field(default_factory=dict)  # of files: where each was put in

    @property
    def kind(self) -> str:
        """Its kind."""
        return self.basis.kind

    @property
    def id(self) -> str:
        """Its id."""
        return self.basis.id


@dataclass(frozen=True, slots=True)
class Meanwhile:
    """What others wrote while a form was open: the fields with who wrote them, and it as it is."""

    fields: Mapping[str, Evidence]
    form: Form


@dataclass(frozen=True, slots=True)
class Event:
    """One change in the history of a record."""

    change: str
    by: Evidence
    fields: tuple[str, ...]
    counts: bool
    what: str  # "new", "changed", "deleted" or "restored"


def begin(workspace: Workspace, kind: str) -> Form:
    """A form of a record that is not there yet. Its id is given now; nothing is written."""
    now = workspace.clock.milliseconds()
    empty: dict[str, Json] = dict.fromkeys(schema(BY_NAME[kind]))
    basis = Basis(
        kind, new_id(now), workspace.store.opened(), empty, new=True, device=workspace.keys.device
    )
    return Form(basis)


def open_(workspace: Workspace, kind: str, id_: str) -> Form:
    """A record as it is now. UserError where it is not here (any more)."""
    with workspace.store.read():
        opened = workspace.store.opened()
        row = _row(workspace, kind, id_)
        state, entries = workspace.store.fold(row)
    seen = view(BY_NAME[kind], state)
    differs: dict[str, tuple[str, ...]] = {}
    for name, part in sorted(state.conflicts()):
        differs[name] = (*differs.get(name, ()), part)
    basis = Basis(kind, id_, opened, seen.values, device=workspace.keys.device)
    return Form(
        basis,
        state.gone,
        differs,
        frozenset(_field_of(name) for name in seen.newer),
        frozenset(seen.erased),
        _last(workspace, entries),
        _laptops(workspace, kind, state),
    )


def _laptops(workspace: Workspace, kind: str, state: State) -> dict[str, str]:
    """By the hash of each file of a record, the laptop on which it was put in."""
    named = {n for n, one in schema(BY_NAME[kind]).items() if isinstance(one.type, Files)}
    return {
        str(head.said["sha256"]): workspace.device_name(head.entry.change.device)
        for (name, _), heads in state.heads.items()
        if name in named
        for head in heads
        if isinstance(head.said, dict) and "sha256" in head.said
    }


def _field_of(cell: str) -> str:
    return cell.partition(".")[0].partition("+")[0]


def _row(workspace: Workspace, kind: str, id_: str) -> int:
    for row, of, _, _ in workspace.store.find(id_):
        if of == kind:
            return row
    raise UserError("This record is not here any more. Look at the list again.")


def _last(workspace: Workspace, entries: Sequence[Entry]) -> Evidence | None:
    latest = max(entries, key=lambda one: (one.change.at, one.change.hash), default=None)
    return evidence(workspace, latest.change) if latest else None


def meanwhile(workspace: Workspace, basis: Basis) -> Meanwhile | None:
    """What others wrote since a form was opened; None where it shows all there is."""
    if basis.new:
        return None
    form = open_(workspace, basis.kind, basis.id)
    state, _ = workspace.store.fold(_row(workspace, basis.kind, basis.id))
    fields: dict[str, Evidence] = {}
    for name, value in form.basis.values.items():
        if dumps(value) != dumps(basis.values.get(name)):
            author = _author(state, name)
            if author is not None:
                fields[name] = evidence(workspace, author)
    if form.gone and (author := _author(state, DELETED[0])):
        fields["deleted"] = evidence(workspace, author)
    return Meanwhile(fields, form) if fields else None


def _author(state: State, name: str) -> Change | None:
    """Who wrote a field last, of what stands in it now."""
    heads = [
        head.entry.change for cell, many in state.heads.items() if cell[0] == name for head in many
    ]
    return max(heads, key=lambda change: (change.at, change.hash), default=None)


# saving


def save(workspace: Workspace, basis: Basis, values: Mapping[str, Json]) -> Basis:
    """Writes the fields given (stored values) that differ from what the form was opened with.

    What makes a record stricter is a change of its own, before the rest. The basis that comes back
    knows its own changes and no more: what others wrote meanwhile stays to be shown.
    """
    bodies = _bodies(basis, values)
    with workspace.writing():
        basis = _at_home(workspace, basis)
        if basis.new:
            bodies |= _naming(workspace, basis, bodies)
        for part in _tightening_first(basis, values, bodies):
            change = workspace.save(basis.kind, basis.id, part, basis.opened).changes[0]
            basis = drafting.saved(basis, change.number, {})
        code = bodies.get("ref_code", {}).get("set")
        given = {name: value for name, value in values.items() if name in bodies}
        if code is not None:
            given["ref_code"] = code
    return replace(basis, values={**basis.values, **given}, new=False)


def _at_home(workspace: Workspace, basis: Basis) -> Basis:
    """The basis in terms of this device's line, where the store has taken another id since.

    If anything of the record is other than it was shown, this claims to have seen nothing: then
    all of it stays, as a difference, rather than that something is replaced unseen.
    """
    device = workspace.keys.device
    if basis.device == device:
        return basis
    unseen = Opened(Context(), 0)
    same = basis.new or meanwhile(workspace, basis) is None
    return replace(basis, opened=workspace.store.opened() if same else unseen, device=device)


def _bodies(basis: Basis, values: Mapping[str, Json]) -> dict[str, Body]:
    declared = schema(BY_NAME[basis.kind])
    made = {
        name: _body(declared[name], value, basis.values.get(name)) for name, value in values.items()
    }
    return {name: body for name, body in made.items() if body is not None}


def _body(one: Field, value: Json, before: Json) -> Body | None:
    """What a field says now; a form says every key of a map, so what it leaves out is taken out."""
    if shape(one.type) == "keys" and isinstance(before, dict):
        value = {**dict.fromkeys(before), **(value if isinstance(value, dict) else {})}
    return stored_body(one, value, before, set())


def _naming(workspace: Workspace, basis: Basis, bodies: Mapping[str, Body]) -> dict[str, Body]:
    """The code that people use, given at the first save."""
    if "ref_code" in bodies:
        return {}
    letter = BY_NAME[basis.kind].about.letter
    return {"ref_code": {"set": next_code(workspace, letter)}}


def _tightening_first(
    basis: Basis, values: Mapping[str, Json], bodies: Mapping[str, Body]
) -> Iterator[dict[str, Body]]:
    declared = schema(BY_NAME[basis.kind])
    first = {
        name: body
        for name, body in bodies.items()
        if tightens(declared[name], basis.values.get(name), values.get(name))
    }
    rest = {name: body for name, body in bodies.items() if name not in first}
    return (part for part in (first, rest) if part)


def tightens(one: Field, before: Json, after: Json) -> bool:
    """Whether a value makes a record stricter than the one before."""
    return one.means.merge == "strictest" and strictness(one, after) > strictness(one, before)


def tightening(basis: Basis, values: Mapping[str, Json]) -> bool:
    """Whether values make a record stricter than it was opened."""
    declared = schema(BY_NAME[basis.kind])
    return any(
        tightens(declared[name], basis.values.get(name), value) for name, value in values.items()
    )


def problems(workspace: Workspace, basis: Basis, values: Mapping[str, Json]) -> list[Problem]:
    """What is to be mended before signing off, of the values a form holds now."""
    whole = {**basis.values, **values}
    return list(record.problems(BY_NAME[basis.kind], whole, Look(workspace)))


def create(workspace: Workspace, kind: str, values: Mapping[str, Json]) -> str:
    """A record made in place, from a title typed where another links to it; its id."""
    return save(workspace, begin(workspace, kind).basis, values).id


# the bin


def move_to_bin(workspace: Workspace, kind: str, id_: str) -> None:
    """Deletes a record as it is shown now; its history stays, and so do links to it."""
    _row(workspace, kind, id_)
    workspace.save(kind, id_, {"deleted": dict(GONE)})


def restore(workspace: Workspace, kind: str, id_: str) -> None:
    """Takes a record out of the bin."""
    _row(workspace, kind, id_)
    workspace.save(kind, id_, {"deleted": dict(STAYS)})


# history and files


def history(workspace: Workspace, kind: str, id_: str) -> list[Event]:
    """The changes of a record, the latest first."""
    with workspace.store.read():
        found = workspace.store.history(_row(workspace, kind, id_))
    ordered = sorted(found, key=lambda one: (one[1].at, one[1].hash))
    events = [
        Event(
            change.name, evidence(workspace, change), _written(change), counts, _what(change, place)
        )
        for place, (_, change, counts) in enumerate(ordered)
    ]
    return events[::-1]


def _written(change: Change) -> tuple[str, ...]:
    return tuple(name for name in change.fields if name not in ("deleted", "ref_code"))


def _what(change: Change, place: int) -> str:
    if "deleted" in change.fields and place:
        return "deleted" if change.bodies.get("deleted") == GONE else "restored"
    return "changed" if place else "new"


def attach(workspace: Workspace, source: BinaryIO, name: str) -> dict[str, Json]:
    """Takes a file into the store; gives the element that a field of files holds.

    UserError where there is no room for it, or it can't be read.
    """
    try:
        return take_file(workspace, source, Path(name).name)
    except OSError as problem:
        raise of_the_system(problem, problem.filename or workspace.folder) from problem


def attach_path(workspace: Workspace, path: Path) -> dict[str, Json]:
    """The same for a file on a disk."""
    try:
        with path.open("rb") as source:
            return take_file(workspace, source, path.name)
    except OSError as problem:
        raise of_the_system(problem, path) from problem


def write_copy(content_: bytes, path: Path) -> None:
    """Writes a photo or document where somebody wants it; it is not encrypted there."""
    try:
        path.write_bytes(content_)
    except OSError as problem:
        raise of_the_system(problem, path) from problem


def content(workspace: Workspace, sha256: str) -> bytes | None:
    """A photo or document, whole; None where it has not come yet."""
    if not workspace.media.has(sha256):
        return None
    return b"".join(workspace.media.read(sha256))
