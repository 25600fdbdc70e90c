"""What an edit does to a field, as the log keeps it, against what is shown."""

import json

from alliance_desktop.records.canonical import Json, dumps
from alliance_desktop.records.change import Cell, Mark, element_name
from alliance_desktop.records.fields import Place, Type, ValueProblem, read, shape
from alliance_desktop.records.fold import DELETED, STAYS, Write
from alliance_desktop.records.record import Field
from alliance_desktop.reference.places import gazetteer
from alliance_desktop.workspace import Body


def make_body(one: Field, value: Json, shown: Json, differing: set[Cell]) -> Body | None:
    """What a value given does to a field, against what is shown; None where it changes nothing."""
    return stored_body(one, read(one.type, value), shown, differing)


def stored_body(one: Field, stored: Json, shown: Json, differing: set[Cell]) -> Body | None:
    """The same for a value in its stored form."""
    match shape(one.type):
        case "elements":
            new = {element_name(e): e for e in stored} if isinstance(stored, list) else {}
            old = {element_name(e): e for e in shown} if isinstance(shown, list) else {}
            added = [new[n] for n in sorted(new) if dumps(new[n]) != dumps(old.get(n))]
            removed = [old[n] for n in sorted(old) if n not in new]
            body: Body = {"add": added} if added else {}
            return (body | ({"remove": removed} if removed else {})) or None
        case "keys":
            old = shown if isinstance(shown, dict) else {}
            named = stored if isinstance(stored, dict) else dict.fromkeys(old)
            put = {
                key: said
                for key, said in named.items()
                if said != old.get(key) or (one.name, "." + key) in differing
            }
            return {"put": put} if put else None
        case _:
            same = dumps(stored) == dumps(shown) and (one.name, "") not in differing
            if same:
                return None
            check_place(one.type, stored)
            return {"set": stored}


def check_place(type_: Type, stored: Json) -> None:
    """Refuses a place that does not exist; what comes by import is kept whatever it says."""
    if isinstance(type_, Place) and isinstance(stored, str) and stored not in gazetteer():
        raise ValueProblem(
            "There is no place with the code {0}. Look it up by name with `alliance places`.",
            stored,
        )


def names(body: Body, part: str) -> bool:
    put = body.get("put")
    return not part or (isinstance(put, dict) and part[1:] in put)


def body_of(cell: Cell, write: Write) -> Body:
    said = write.said
    if cell[1].startswith("."):
        return {"put": {cell[1][1:]: None if isinstance(said, Mark) else said}}
    if cell[1].startswith("+"):
        return {"remove": [json.loads(cell[1][1:])]} if isinstance(said, Mark) else {"add": [said]}
    return said if isinstance(said, dict) else {"set": None}


def emptied(cell: Cell, head: Write) -> Body:
    if cell == DELETED:
        return dict(STAYS)
    if cell[1].startswith("+"):
        return {"remove": [] if isinstance(head.said, Mark) else [head.said]}
    return {"put": {cell[1][1:]: None}} if cell[1] else {"set": None}


def merge(bodies: dict[str, Body], cell: Cell, body: Body) -> None:
    """Several cells of one field in one body."""
    known = bodies.setdefault(cell[0], {})
    for name, said in body.items():
        old = known.get(name)
        if isinstance(old, list) and isinstance(said, list):
            known[name] = [*old, *said]
        elif isinstance(old, dict) and isinstance(said, dict):
            known[name] = {**old, **said}
        else:
            known[name] = said
