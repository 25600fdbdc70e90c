"""Recording: edits saved, files attached, and what is still to be mended."""

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from alliance_desktop.errors import Told, UserError, of_the_system
from alliance_desktop.records import record
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.change import Cell, Change
from alliance_desktop.records.fields import (
    Files,
    ValueProblem,
)
from alliance_desktop.records.fold import DELETED, GONE, STAYS, State
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.record import Field, Values, ref_code, schema
from alliance_desktop.records.view import view
from alliance_desktop.storage.thumbnail import thumbnail
from alliance_desktop.workspace import Body, Workspace
from alliance_desktop.workspace.bodies import make_body, names


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a bulk edit, as docs of the command line have it."""

    number: int
    id: str
    kind: str
    set: Mapping[str, Json] = field(default_factory=dict)
    deleted: bool | None = None
    new: bool = False


def apply(
    workspace: Workspace, lines: Sequence[Line]
) -> list[tuple[Line, Change | None, list[str]]]:
    """Saves edits, all or none: each with its change (None where nothing changed), and the
    differences it settled. UserError names line and field of what can't be saved.
    """
    done: list[tuple[Line, Change | None, list[str]]] = []
    with workspace.writing():
        for line in lines:
            bodies, settled = _bodies(workspace, line)
            change = None
            if bodies:
                change = workspace.save(line.kind, line.id, bodies).changes[0]
            done.append((line, change, settled))
        _check_links(workspace, lines)
    return done


def _bodies(workspace: Workspace, line: Line) -> tuple[dict[str, Body], list[str]]:
    if line.new:
        return _creation(workspace, line), []
    row, _, gone, _ = workspace.row(line.id)
    if line.deleted is not None:
        conflict = DELETED in workspace.store.fold(row)[0].conflicts()
        if gone == line.deleted and not conflict:
            return {}, []
        return {"deleted": GONE if line.deleted else STAYS}, ["deleted"] if conflict else []
    if gone:
        raise _at(line, UserError("This record is in the bin. Restore it first."))
    state, _ = workspace.store.fold(row)
    return _changes(line, state)


def _creation(workspace: Workspace, line: Line) -> dict[str, Body]:
    given = dict(line.set)
    kind = BY_NAME[line.kind]
    if given.get("ref_code") is None:
        given["ref_code"] = next_code(workspace, kind.about.letter)
    bodies = {}
    for name, value in given.items():
        body = _body(line, name, value, None)
        if body is not None:
            bodies[name] = body
    return bodies or {"deleted": STAYS}


def next_code(workspace: Workspace, letter: str) -> str:
    """The next code of this device for a kind's letter; within the transaction that uses it."""
    year = datetime.fromtimestamp(workspace.clock.milliseconds() / 1000, UTC).year
    key = f"count {letter} {year}"
    count = int(workspace.store.setting(key) or 0) + 1
    workspace.store.set_setting(key, str(count))
    return ref_code(letter, year, workspace.keys.device, count)


def _changes(line: Line, state: State) -> tuple[dict[str, Body], list[str]]:
    shown = view(BY_NAME[line.kind], state).values
    differing = {cell for cell in state.conflicts() if cell != DELETED}
    bodies: dict[str, Body] = {}
    settled = []
    for name, value in line.set.items():
        body = _body(line, name, value, shown.get(name), differing)
        if body is not None:
            bodies[name] = body
            settled += [
                n + part for n, part in sorted(differing) if n == name and names(body, part)
            ]
    return bodies, settled


def _body(
    line: Line, name: str, value: Json, shown: Json, differing: set[Cell] | None = None
) -> Body | None:
    """What a value given does to a field; None where it changes nothing."""
    one = schema(BY_NAME[line.kind]).get(name)
    if one is None:
        raise _at(line, UserError("There is no field “{0}”. See `alliance kinds`.", name))
    try:
        return make_body(one, value, shown, differing or set())
    except ValueProblem as problem:
        raise _at(line, problem, name) from problem


def _at(line: Line, problem: Told, name: str = "") -> UserError:
    if name:
        return UserError("Line {0}, {1}: {2}", line.number, name, problem)
    return UserError("Line {0}: {1}", line.number, problem)


def attach(
    workspace: Workspace, id_: str, files: Sequence[Path], name: str = "files"
) -> Change | None:
    """Puts files into a record; None where it has them all under these names."""
    row, kind, gone, _ = workspace.row(id_)
    one = schema(BY_NAME[kind]).get(name) if kind in BY_NAME else None
    if gone or one is None or not isinstance(one.type, Files):
        raise UserError("This record has no place for files called “{0}”.", name)
    try:
        added: list[Json] = []
        for path in files:
            with path.open("rb") as source:
                added.append(take_file(workspace, source, path.name))
    except OSError as problem:
        raise of_the_system(problem, problem.filename or workspace.folder) from problem
    shown = workspace.store.values(kind, row).get(name)
    here = shown if isinstance(shown, list) else []
    body = make_body(one, [*here, *added], shown, set())
    return workspace.save(kind, id_, {name: body}).changes[0] if body else None


def take_file(workspace: Workspace, source: BinaryIO, name: str) -> dict[str, Json]:
    """Takes a file in, with a small picture of it where it is one, as a record names it."""
    medium = workspace.media.add(source)
    named: dict[str, Json] = {"sha256": medium.sha256, "name": name}
    named |= {"bytes": medium.bytes, "type": medium.type}
    small = thumbnail(source)
    if small is not None:
        named["thumbnail"] = workspace.media.add(io.BytesIO(small)).sha256
    return named


def _check_links(workspace: Workspace, lines: Sequence[Line]) -> None:
    for line in lines:
        for name, value in line.set.items():
            one = schema(BY_NAME[line.kind])[name]
            for target in _targets(one, value):
                found = [kind for _, kind, gone, _ in workspace.store.find(target) if not gone]
                if not found:
                    missing = UserError("There is no record {0} to link to.", target)
                    raise _at(line, missing, name)


def problems(workspace: Workspace, id_: str, translate: Callable[[str], str] = str) -> list[str]:
    """What is to be mended in a record before it is signed off."""
    row, kind, gone, _ = workspace.row(id_)
    if gone or kind not in BY_NAME:
        return []
    found = record.problems(BY_NAME[kind], workspace.store.values(kind, row), Look(workspace))
    return [f"{problem.field}: {problem.told(translate)}" for problem in found]


class Look:
    """Other records, for rules."""

    def __init__(self, workspace: Workspace) -> None:
        """Those of a workspace."""
        self._workspace = workspace

    def get(self, id_: str) -> Values | None:
        """The values of a record that lives."""
        for row, kind, gone, _ in self._workspace.store.find(id_):
            if kind in BY_NAME and not gone:
                return self._workspace.store.values(kind, row)
        return None


def _targets(one: Field, value: Json) -> list[str]:
    if not hasattr(one.type, "kinds") or value is None:
        return []
    return [str(item) for item in (value if isinstance(value, list) else [value])]
