"""Settling a difference: one of the candidates, or another value."""

from alliance_desktop.errors import UserError
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.change import Cell, Change
from alliance_desktop.records.fields import (
    ValueProblem,
    read_element,
)
from alliance_desktop.records.fold import DELETED
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.record import schema
from alliance_desktop.workspace import Body, Workspace
from alliance_desktop.workspace.bodies import body_of, check_place


def resolve(
    workspace: Workspace, id_: str, name: str, *, take: str | None = None, value: Json = None
) -> Change:
    """Settles one difference: with a candidate by its change, or with another value."""
    row, kind, _, _ = workspace.row(id_)
    state, _ = workspace.store.fold(row)
    cells = {cell[0] + cell[1]: cell for cell in state.conflicts()}
    if name not in cells:
        raise UserError("Nothing differs in “{0}” of this record. See `alliance conflicts`.", name)
    cell = cells[name]
    if take is not None:
        chosen = [w for w in state.conflicts()[cell] if w.entry.change.name == take]
        if not chosen:
            raise UserError("{0} is no candidate here. See `alliance conflicts`.", take)
        body = body_of(cell, chosen[0])
    elif cell == DELETED:
        if not isinstance(value, bool):
            raise UserError("Write true to delete the record, false to keep it.")
        body = {"set": value}
    else:
        body = _settling(kind, cell, value)
    return workspace.save(kind, id_, {cell[0]: body}).changes[0]


def _settling(kind: str, cell: Cell, value: Json) -> Body:
    one = schema(BY_NAME[kind])[cell[0]] if kind in BY_NAME else None
    if one is None:
        raise UserError("This is newer data. Update the program to write another value.")
    try:
        stored = None if value is None else read_element(one.type, value)
        check_place(one.type, stored)
    except ValueProblem as problem:
        raise UserError("{0}", problem) from problem
    return {"put": {cell[1][1:]: stored}} if cell[1] else {"set": stored}
