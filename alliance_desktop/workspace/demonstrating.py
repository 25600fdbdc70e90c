"""A store of invented needs and commitments to look around in; a colleague's values differ."""

import json
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from alliance_desktop.records import codelists
from alliance_desktop.records.canonical import Json
from alliance_desktop.workspace import Clock, Workspace, exporting, importing, new_id, recording
from alliance_desktop.workspace.founding import Someone, admit, init, invite, join
from alliance_desktop.workspace.recording import Line

PASSPHRASE: Final = "demonstration"  # noqa: S105 - it guards nothing: all of it is invented
_PERSON: Final = Someone("Marta Lindqvist", "Marta’s laptop", "City of Aarhus")
_COLLEAGUE: Final = Someone("Olena Kovalchuk", "Olena’s laptop", "Association of Ukrainian Cities")
_NEWCOMER: Final = Someone("Bohdan Melnyk", "Field tablet", "Association of Ukrainian Cities")
_HOUR: Final = 3_600_000  # milliseconds

# what both change without knowing of each other, by the name of the record in the data
_MINE: Final[Mapping[str, Mapping[str, Json]]] = {
    "$n-roof": {"cost_estimate": {"amount": "1200000", "currency": "UAH", "date": "2026-05-01"}},
    "$c-pumps": {"status": {"code": "delivered", "on": "2026-05-05", "note": "By telephone."}},
    "$n-xray": {"in_need": 5300},
    "$as-balakliia": {"idps": 6250},
}
_THEIRS: Final[Mapping[str, Mapping[str, Json]]] = {
    "$n-roof": {"cost_estimate": {"amount": "1450000", "currency": "UAH", "date": "2026-04-20"}},
    "$c-pumps": {"status": {"code": "in_delivery", "on": "2026-05-04"}},
    "$n-library": {"in_need": 3200},
}


def demonstrate(folder: Path, clock: Clock | None = None) -> Workspace:
    """A new store in a folder, opened by PASSPHRASE; two values differ in it."""
    start = (clock or Clock()).milliseconds()
    moved = [-30 * _HOUR]
    ticking = Clock(_tick(start, moved), (clock or Clock()).offset)
    name = "Demonstration: Kharkiv oblast, May 2026"
    mine, _ = init(folder, PASSPHRASE, name, _PERSON, ticking)
    ids = _fill(mine)
    with tempfile.TemporaryDirectory(dir=folder) as beside:
        _meet_colleague(mine, ids, Path(beside), moved)
    mine.clock = clock or Clock()
    return mine


def _tick(start: int, moved: list[int]) -> Callable[[], int]:
    """A clock that goes on a minute each time it is read, from an hour that can be moved."""

    def read() -> int:
        moved[0] += 60_000
        return start + min(moved[0], 0)

    return read


def _fill(workspace: Workspace) -> dict[str, str]:
    """Applies the data; the ids of its records by their names in it."""
    text = (codelists.resources() / "demonstration.jsonl").read_text("utf-8")
    rows: list[dict[str, Any]] = [json.loads(line) for line in text.splitlines()]
    ids = {str(row["id"]): new_id(workspace.clock.milliseconds()) for row in rows}
    lines = [
        Line(number, ids[row["id"]], row["kind"], _named(row["set"], ids), new=True)
        for number, row in enumerate(rows, 1)
    ]
    recording.apply(workspace, lines)
    return ids


def _named(value: Any, ids: Mapping[str, str]) -> Any:
    match value:
        case str():
            return ids.get(value, value)
        case list():
            return [_named(one, ids) for one in value]
        case dict():
            return {key: _named(one, ids) for key, one in value.items()}
        case _:
            return value


def _meet_colleague(
    mine: Workspace, ids: Mapping[str, str], beside: Path, moved: list[int]
) -> None:
    invitation = invite(mine)
    theirs, request = join(invitation, beside / "theirs", PASSPHRASE, _COLLEAGUE, mine.clock)
    with theirs:
        admit(mine, request)
        _send(mine, theirs, beside / "1.alliance")
        _send(theirs, mine, beside / "2.alliance")
        moved[0] = -4 * _HOUR
        _edit(theirs, ids, _THEIRS)
        _edit(mine, ids, _MINE)
        _send(theirs, mine, beside / "3.alliance")
    newcomer, _ = join(invite(mine), beside / "newcomer", PASSPHRASE, _NEWCOMER, mine.clock)
    with newcomer:
        _send(newcomer, mine, beside / "4.alliance")


def _send(sender: Workspace, receiver: Workspace, file: Path) -> None:
    exporting.export(sender, file)
    importing.import_(receiver, [file])


def _edit(
    workspace: Workspace, ids: Mapping[str, str], edits: Mapping[str, Mapping[str, Json]]
) -> None:
    for number, (name, values) in enumerate(edits.items(), 1):
        kind = {"$n": "need", "$c": "commitment", "$as": "needs_assessment"}[name.split("-")[0]]
        recording.apply(workspace, [Line(number, ids[name], kind, values)])
