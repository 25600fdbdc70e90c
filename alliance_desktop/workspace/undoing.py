"""Taking back a change, or a whole import, by changes that say what was before."""

import json
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field

from alliance_desktop.errors import UserError
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.chains import Place
from alliance_desktop.records.change import Cell, Change, Mark, parts
from alliance_desktop.records.fold import DELETED, GONE, STAYS, Entry, State, Write, fold
from alliance_desktop.storage import shelf
from alliance_desktop.storage.store import Access
from alliance_desktop.workspace import Body, Workspace
from alliance_desktop.workspace.bodies import body_of, emptied, merge

Bodies = dict[str, Body]


@dataclass(slots=True)
class Inverse:
    """What takes some changes of a record back.

    Several saves at once, none of which knew another, where a difference was open before: it is
    opened again, not decided.
    """

    saves: list[Bodies] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)  # fields written since, which stay as they are


def inverse(entries: Sequence[Entry], undone: Collection[Entry]) -> Inverse:
    """What takes `undone`, some of a record's entries, back."""
    result = Inverse()
    others = [one for one in entries if one not in undone]
    cells = {cell for one in undone for cell in _cells(one)}
    if not any(not _rests_on(one, undone) for one in others):  # they brought the record
        if others:
            result.kept = sorted({cell[0] for cell in cells})
        else:
            result.saves.append({"deleted": dict(GONE)})
        return result
    state, before = fold(entries), fold(others)
    for cell in sorted(cells):
        heads = state.heads.get(cell, ())
        if any(head.entry in undone for head in heads):
            _say(result.saves, cell, _earlier(cell, before, heads))
        elif cell[0] not in result.kept:
            result.kept.append(cell[0])
    if result.saves and (before.gone or before.life):
        ends = [dict(GONE), dict(STAYS)] if before.life else [dict(GONE)]
        _say(result.saves, DELETED, ends)
    return result


def _cells(one: Entry) -> set[Cell]:
    found: set[Cell] = set()
    for name, body in one.bodies.items():
        said = {"": body} if isinstance(body, Mark) else parts(body)
        found |= {(name, part) for part in said}
    return found


def _rests_on(one: Entry, undone: Collection[Entry]) -> bool:
    """Whether its writer knew one of them: then it came after."""
    return any(one.knew(other.place, name) for other in undone for name in other.bodies)


def _earlier(cell: Cell, before: State, heads: Sequence[Write]) -> list[Body]:
    """What the cell said before, each of several values that differed."""
    found = before.heads.get(cell, ())
    if not found:
        return [emptied(cell, heads[0])]
    if cell[1].startswith("+"):  # an element is there if any head adds it
        added = [head for head in found if not isinstance(head.said, Mark)]
        return [body_of(cell, (added or found)[0])]
    return [body_of(cell, head) for head in {head.spelled: head for head in found}.values()]


def _say(saves: list[Bodies], cell: Cell, wanted: Sequence[Body]) -> None:
    for number, body in enumerate(wanted):
        if len(saves) <= number:
            saves.append({})
        merge(saves[number], cell, body)


def undo(workspace: Workspace, name: str) -> Change:
    """Takes a change back; UserError where nothing is left of it."""
    device, number, _ = name.split(":") if name.count(":") == 2 else ("", "0", "")
    with workspace.store.write() as access:
        runs = access.log.chains.of_device.get(device, ())
        stretches = [(run.id, int(number), int(number)) for run in runs if number.isdigit()]
        for row in workspace.store.touched(access, stretches):
            kind, id_ = workspace.store.named(row)
            state, entries = workspace.store.fold(row)
            del state
            undone = [one for one in entries if one.change.name == name]
            if undone:
                made = _save(workspace, kind, id_, inverse(entries, undone).saves)
                if not made:
                    raise UserError(
                        "What this change said has been changed since. Edit the record instead."
                    )
                return made[0]
            if any(c.name == name for _, c, _ in workspace.store.history(row)):
                raise UserError(
                    "This change does not count here, so there is nothing to take back."
                )
    raise UserError("There is no change {0}. See `alliance history`.", name)


def _save(workspace: Workspace, kind: str, id_: str, saves: Iterable[Bodies]) -> list[Change]:
    opened = workspace.store.opened()  # all of them know the same, and not one another
    return [workspace.save(kind, id_, bodies, opened).changes[0] for bodies in saves]


@dataclass(slots=True)
class Undone:
    """What undoing an import takes back, or would: records, whose work, and what stays."""

    id: str
    records: list[tuple[str, str]] = field(default_factory=list)  # (kind, id)
    by: dict[str, int] = field(default_factory=dict)  # person: changes of theirs
    kept: list[tuple[str, str, list[str]]] = field(default_factory=list)  # (kind, id, fields)

    @property
    def json(self) -> dict[str, Json]:
        """As the command line prints it."""
        return {
            "import": self.id,
            "undone": [{"kind": kind, "id": id_} for kind, id_ in self.records],
            "by": dict(sorted(self.by.items())),
            "kept": [
                {"kind": kind, "id": id_, "fields": [*fields]} for kind, id_, fields in self.kept
            ],
        }


def undo_import(
    workspace: Workspace, id_: str, told: Callable[[int, int], object] = lambda *_: None
) -> Undone:
    """Takes a whole import back, in one transaction; what was edited since stays and is listed.

    `told` hears how many records of how many are done, and may raise to stop: then nothing is.
    """
    with workspace.store.write() as access:
        return _undo_import(workspace, access, id_, told)


def preview_undo(workspace: Workspace, id_: str) -> Undone:
    """What undoing an import would take back, and whose work that is."""
    with workspace.store.rehearsal() as access:
        return _undo_import(workspace, access, id_, lambda *_: None)


def _undo_import(
    workspace: Workspace, access: Access, id_: str, told: Callable[[int, int], object]
) -> Undone:
    brought = shelf.brought(access, id_)
    if brought is None:
        raise UserError("There is no import {0}. The command that made it printed its id.", id_)
    result = Undone(id_)
    places = set(_places(access, json.loads(brought)))
    rows = workspace.store.touched(access, _stretches(places))
    for number, row in enumerate(rows):
        told(number, len(rows))
        kind, record = workspace.store.named(row)
        _, entries = workspace.store.fold(row)
        undone = [one for one in entries if one.place in places]
        if not undone:
            continue
        found = inverse(entries, undone)
        if found.kept:
            result.kept.append((kind, record, found.kept))
        if found.saves:
            _save(workspace, kind, record, found.saves)
            result.records.append((kind, record))
            for one in undone:
                name = workspace.person_name(one.change.person)
                result.by[name] = result.by.get(name, 0) + 1
    return result


def _places(access: Access, brought: Sequence[Sequence[Json]]) -> Iterable[Place]:
    chains = access.log.chains
    for device, first, last, hash8 in brought:
        tip = chains.find(str(device), int(str(last)), bytes.fromhex(str(hash8)))
        for run, low, high in chains.below(tip) if tip else ():
            for number in range(max(low, int(str(first))), high + 1):
                yield run, number


def _stretches(places: Iterable[Place]) -> list[tuple[int, int, int]]:
    found: list[tuple[int, int, int]] = []
    for run, number in sorted(places):
        if found and found[-1][0] == run and found[-1][2] == number - 1:
            found[-1] = run, found[-1][1], number
        else:
            found.append((run, number, number))
    return found
