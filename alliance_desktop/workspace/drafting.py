"""Drafts: what is typed in a form and not saved yet, field by field, with what the form knew."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from alliance_desktop.records.canonical import Json
from alliance_desktop.records.chains import Opened
from alliance_desktop.records.change import Context
from alliance_desktop.records.fields import Type, Whole
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.record import Values, schema
from alliance_desktop.storage.drafts import Draft
from alliance_desktop.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Basis:
    """What a form shows as saved, and what its writer had seen when it was shown.

    `values` are the stored values of every field of the kind, as opened.
    """

    kind: str
    id: str
    opened: Opened
    values: Values
    new: bool = False  # never saved
    device: str = ""  # on which it was opened: contexts speak of the device's own line


@dataclass(frozen=True, slots=True)
class Typed:
    """Unfinished work on a record. `values` are what can be told of it without its form."""

    kind: str
    id: str
    basis: Basis
    raws: Mapping[str, str]  # as typed, by field
    values: Values
    last_field: str
    cursor: int
    at: int  # milliseconds since 1970 UTC


def begin(workspace: Workspace, basis: Basis) -> None:
    """A form was opened; its basis is kept with the first field typed."""
    workspace.drafts.begin(basis.id, basis.kind, _written(basis))


def put(workspace: Workspace, basis: Basis, field: str, raw: str, cursor: int = 0) -> None:
    """What stands in a field now, as typed; on disk when this returns."""
    begin(workspace, basis)
    workspace.drafts.put(basis.id, field, raw, cursor)


def take_out(workspace: Workspace, basis: Basis, field: str) -> None:
    """A field says again what is saved."""
    workspace.drafts.take_out(basis.id, field)


def rebase(workspace: Workspace, basis: Basis, raws: Mapping[str, str]) -> None:
    """After a save or a look at what is new: what is still unsaved, on its new basis; at once."""
    workspace.drafts.replace(basis.id, basis.kind, _written(basis), raws)


def discard(workspace: Workspace, id_: str) -> None:
    """Forgets a draft: it was put back."""
    workspace.drafts.discard(id_)


def typed(workspace: Workspace, id_: str) -> Typed | None:
    """The draft of a record, if something was typed."""
    draft = workspace.drafts.get(id_)
    return _read(draft) if draft else None


def drafts(workspace: Workspace) -> list[Typed]:
    """All drafts, the latest first; of kinds this version knows."""
    return [_read(one) for one in workspace.drafts.all() if one.kind in BY_NAME]


def begun(workspace: Workspace) -> frozenset[str]:
    """The ids of all records with a draft."""
    return workspace.drafts.records()


def _written(basis: Basis) -> str:
    written = {
        "context": basis.opened.context.json,
        "tip": basis.opened.tip,
        "mine": list(basis.opened.mine),
        "values": {name: value for name, value in basis.values.items() if value is not None},
        "new": basis.new,
        "device": basis.device,
    }
    return json.dumps(written, ensure_ascii=False)


def _read(draft: Draft) -> Typed:
    written = json.loads(draft.opened)
    opened = Opened(Context.read(written["context"]), written["tip"], tuple(written["mine"]))
    values = dict.fromkeys(schema(BY_NAME[draft.kind])) | written["values"]
    basis = Basis(draft.kind, draft.record, opened, values, written["new"], written["device"])
    declared = schema(BY_NAME[draft.kind])
    known = {n: _told(declared[n].type, raw) for n, raw in draft.fields.items() if n in values}
    return Typed(
        draft.kind,
        draft.record,
        basis,
        draft.fields,
        values | known,
        draft.last_field,
        draft.cursor,
        draft.at,
    )


def _told(type_: Type, raw: str) -> Json:
    """What a field holds, as far as it can be told: editors keep plain text, or JSON."""
    if isinstance(type_, Whole):
        digits = re.sub(r"\s", "", raw)
        return int(digits) if digits.isdecimal() else None
    try:
        value: Json = json.loads(raw)
    except ValueError:
        return raw
    return value if isinstance(value, dict | list) else raw


def saved(basis: Basis, number: int, values: Values) -> Basis:
    """The basis after a save of its own: the same, plus its own change."""
    return replace(
        basis, opened=basis.opened.saved(number), values={**basis.values, **values}, new=False
    )
