"""What a folded record says in the terms of its kind: values, differences, newer data.

Pure, and the same for every record, so that two stores that hold the same changes show the same.
"""

from dataclasses import dataclass, field

from alliance_desktop.records.canonical import Json
from alliance_desktop.records.change import Cell, Mark
from alliance_desktop.records.fields import shape
from alliance_desktop.records.fitting import well_keyed, well_typed
from alliance_desktop.records.fold import DELETED, State, Write
from alliance_desktop.records.record import Field, Record, schema, strictness


@dataclass(slots=True)
class View:
    """A record as it is shown: stored values by field, and what is not plainly one value."""

    values: dict[str, Json] = field(default_factory=dict)
    newer: dict[str, Json] = field(default_factory=dict)  # what this version does not know
    erased: set[str] = field(default_factory=set)


def view(kind: type[Record] | None, state: State) -> View:
    """Reads a state as a kind declares it; all of it is newer data where the kind is not known."""
    declared = schema(kind) if kind else {}
    result = View(dict.fromkeys(declared))
    for cell in sorted(state.heads):
        if cell == DELETED:
            continue
        one = declared.get(cell[0])
        head = shown(one, state.heads[cell])
        if head.said is Mark.REMOVED:
            continue
        if isinstance(head.said, Mark):  # erased
            if one is None or shape(one.type) == "set":
                result.erased.add(cell[0])
            continue
        if one is None or not _take(result, one, cell, head.said):
            result.newer[cell[0] + cell[1]] = head.said
    return result


def shown(one: Field | None, heads: tuple[Write, ...]) -> Write:
    """The head that is shown: the latest, or the strictest where the field says so."""
    if heads[0].said is Mark.REMOVED:  # an element is there if any head adds it
        return next((head for head in heads if head.said is not Mark.REMOVED), heads[0])
    if one is None or one.means.merge == "latest" or len(heads) == 1:
        return heads[0]
    return max(heads, key=lambda head: (strictness(one, _plain(head)), head.later))


def _plain(head: Write) -> Json:
    match head.said:
        case {"set": value}:
            return value
        case _:
            return None


def _take(result: View, one: Field, cell: Cell, said: Json) -> bool:
    """Puts what a cell says among the values; False where it is not of the field's type."""
    match shape(one.type), cell[1][:1], said:
        case "set", "", {"set": value} if well_typed(one.type, value):
            result.values[one.name] = value
            return True
        case "elements", "+", _ if said is not None and well_typed(one.type, said):
            elements = result.values[one.name] or []
            assert isinstance(elements, list)  # noqa: S101 - made in this function alone
            result.values[one.name] = [*elements, said]
            return True
        case "keys", ".", _ if said is None:
            return True
        case "keys", ".", _ if well_keyed(one.type, cell[1][1:]) and well_typed(one.type, said):
            keys = result.values[one.name] or {}
            assert isinstance(keys, dict)  # noqa: S101 - made in this function alone
            result.values[one.name] = {**keys, cell[1][1:]: said}
            return True
        case _:
            return False
