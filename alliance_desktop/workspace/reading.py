"""Reading: records as JSON, their history and differences, and the whole visible state."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from alliance_desktop.errors import UserError
from alliance_desktop.records.canonical import Json, dumps
from alliance_desktop.records.chains import Place
from alliance_desktop.records.change import Cell, Change, Mark
from alliance_desktop.records.fields import Files, Status, shape
from alliance_desktop.records.fields import show as show_value
from alliance_desktop.records.fitting import well_typed
from alliance_desktop.records.fold import DELETED, Entry, Write, base
from alliance_desktop.records.kinds import BY_NAME, KINDS
from alliance_desktop.records.record import Field, Values, schema
from alliance_desktop.records.view import view
from alliance_desktop.storage.engine import CHUNK
from alliance_desktop.storage.store import Query, Summary
from alliance_desktop.workspace import DRAFTS_FILE, Workspace, moment


def records(workspace: Workspace, kind: str, query: Query) -> Iterator[dict[str, Any]]:
    """Records of a kind, as `show` gives them."""
    if kind not in BY_NAME:
        raise UserError("There is no kind “{0}”. See `alliance kinds`.", kind)
    found = workspace.store.ids(kind, query)
    for start in range(0, len(found), CHUNK):
        rows = workspace.store.heads([row for row, _ in found[start : start + CHUNK]])
        yield from _shown(workspace, rows)


def show(workspace: Workspace, id_: str, kind: str | None = None) -> dict[str, Any]:
    """A record as JSON: values, differences, newer data."""
    row, of, gone, flags = next(
        one for one in [workspace.row(id_), *workspace.store.find(id_)] if kind in (None, one[1])
    )
    (shown,) = _shown(workspace, [(row, of, id_, gone, flags)])
    return shown


def _shown(workspace: Workspace, rows: Sequence[Summary]) -> Iterator[dict[str, Any]]:
    """Some records, those of which all is plain from their tables at once."""
    plain: dict[str, list[int]] = {}
    for row, kind, _, _, flags in rows:
        if not flags:
            plain.setdefault(kind, []).append(row)
    values = {kind: workspace.store.several(kind, ids) for kind, ids in plain.items()}
    for row, kind, id_, gone, flags in rows:
        shown: dict[str, Any] = {"id": id_, "kind": kind, "deleted": gone}
        if flags:
            yield shown | _folded(workspace, row, kind)
        else:
            fields = _fields(kind, values[kind][row])
            yield shown | {"fields": fields, "conflicts": {}, "newer_data": {}}


def _folded(workspace: Workspace, row: int, kind: str) -> dict[str, Any]:
    state, _ = workspace.store.fold(row)
    seen = view(BY_NAME.get(kind), state)
    conflicts = {
        cell[0] + cell[1]: _candidates(workspace, kind, cell, heads)
        for cell, heads in sorted(state.conflicts().items())
    }
    newer: dict[str, Any] = dict(seen.newer)
    newer |= dict.fromkeys(seen.erased, "erased")
    fields = _fields(kind, seen.values)
    return {"fields": fields, "conflicts": conflicts, "newer_data": newer}


def _fields(kind: str, values: Values) -> dict[str, Json]:
    if kind not in BY_NAME:
        return {}
    result: dict[str, Json] = {}
    for name, one in schema(BY_NAME[kind]).items():
        value = values.get(name)
        if value is None:
            continue
        result[name] = show_whole(one, value)
        if isinstance(one.type, Status) and isinstance(value, dict) and len(value) > 1:
            result[name + "_detail"] = {n: v for n, v in value.items() if n != "code"}
    return result


def dump(workspace: Workspace, kind: str | None = None) -> Iterator[bytes]:
    """The whole visible state, the same bytes wherever the same changes are held."""
    wanted = [one for one in workspace.store.everything() if kind in (None, one[1])]
    for start in range(0, len(wanted), CHUNK):
        for shown in _shown(workspace, wanted[start : start + CHUNK]):
            yield dumps(shown)


def history(workspace: Workspace, id_: str) -> list[dict[str, Any]]:
    """A record's changes, in an order that respects what each knew."""
    row, _, _, _ = workspace.row(id_)
    _, entries = workspace.store.fold(row)
    return [
        {
            "change": change.name,
            "device": workspace.device_name(change.device),
            "person": workspace.person_name(change.person),
            "at": moment(change),
            "kind": change.kind,
            "fields": {name: _said_of(change, name) for name in change.fields},
        }
        | ({} if counts else {"counts": False})
        for change, counts in _in_order(workspace.store.history(row), entries)
    ]


def _in_order(
    changes: Sequence[tuple[Place, Change, bool]], entries: Sequence[Entry]
) -> Iterator[tuple[Change, bool]]:
    """Each after all that it knew; else by time."""
    by_place = {one.place: one for one in entries}
    left = sorted(changes, key=lambda one: (one[1].at, one[1].hash))
    waits: dict[Place, set[Place]] = {}
    for place, _, _ in left:
        mine = by_place.get(place)
        others = [one for one in left if one[0] != place] if mine else []
        waits[place] = {
            other
            for other, change, _ in others
            if mine and any(mine.knew(other, name) for name in change.fields)
        }
    while left:
        ready = next((one for one in left if not waits[one[0]]), left[0])
        left.remove(ready)
        for known in waits.values():
            known.discard(ready[0])
        yield ready[1], ready[2]


def _said_of(change: Change, name: str) -> Json:
    """What a change does to a field, with values as they are printed; null where it is not here."""
    body = change.bodies.get(name)
    one = declared(change.kind).get(name)
    if body is None or one is None:
        return None if body is None else dict(body)

    def shown(value: Json) -> Json:
        known = value is not None and well_typed(one.type, value)
        return show_value(one.type, value) if known and not isinstance(one.type, Status) else value

    match body:
        case {"set": value}:
            return {"set": shown(value)}
        case {"put": dict(keys)}:
            return {"put": {key: shown(value) for key, value in keys.items()}}
        case _:
            lists = {how: items for how, items in body.items() if isinstance(items, list)}
            return {
                **body,
                **{how: [shown(item) for item in items] for how, items in lists.items()},
            }


@dataclass(frozen=True, slots=True)
class NamedFile:
    """A file as a living record names it."""

    kind: str
    id: str
    field: str
    name: str
    sha256: str
    bytes: int
    type: str
    thumbnail: str = ""  # the sha256 of a small picture of it


def named_files(workspace: Workspace) -> Iterator[NamedFile]:
    """Every file that living records name."""
    for kind in KINDS:
        of = kind.about.kind
        for field, one in schema(kind).items():
            if not isinstance(one.type, Files):
                continue
            for id_, value in workspace.store.answered(of, field):
                for item in items(value):
                    size = item.get("bytes")
                    yield NamedFile(
                        of,
                        id_,
                        field,
                        str(item["name"]),
                        str(item["sha256"]),
                        size if isinstance(size, int) else 0,
                        str(item.get("type") or ""),
                        str(item.get("thumbnail") or ""),
                    )


def files(workspace: Workspace, id_: str) -> list[dict[str, Any]]:
    """The files of a record, each with whether it is here."""
    row, kind, _, _ = workspace.row(id_)
    if kind not in BY_NAME:
        return []
    values = workspace.store.values(kind, row)
    return [
        {**item, "here": workspace.media.has(str(item["sha256"]))}
        for name, one in schema(BY_NAME[kind]).items()
        if isinstance(one.type, Files)
        for item in items(values.get(name))
    ]


def conflicts(workspace: Workspace) -> Iterator[dict[str, Any]]:
    """Every open difference with its base and candidates."""
    rows = {row: (kind, id_) for row, kind, id_, _, _ in workspace.store.everything()}
    for row in sorted({row for row, _, _ in workspace.store.differing()}, key=lambda r: rows[r]):
        kind, id_ = rows[row]
        state, entries = workspace.store.fold(row)
        for cell, heads in sorted(state.conflicts().items()):
            yield {
                "id": id_,
                "kind": kind,
                "field": cell[0] + cell[1],
                "base": _base(kind, cell, entries, heads),
                "candidates": _candidates(workspace, kind, cell, heads),
            }


def _candidates(
    workspace: Workspace, kind: str, cell: Cell, heads: Sequence[Write]
) -> list[dict[str, Any]]:
    person = cache(workspace.person_name)  # there may be thousands by one
    return [
        {
            "value": _said(kind, cell, head),
            "person": person(head.entry.change.person),
            "device": workspace.device_name(head.entry.change.device),
            "at": moment(head.entry.change),
            "change": head.entry.change.name,
        }
        for head in heads
    ]


def _said(kind: str, cell: Cell, write: Write | None) -> Json:
    if write is None or isinstance(write.said, Mark):
        return "erased" if write and write.said is Mark.ERASED else None
    value = write.said
    if not cell[1] and isinstance(value, dict) and value.keys() == {"set"}:
        value = value["set"]
    one = schema(BY_NAME[kind]).get(cell[0]) if kind in BY_NAME else None
    if one is None or value is None or not well_typed(one.type, value):
        return value
    return (
        value
        if isinstance(one.type, Status) and isinstance(value, dict) and len(value) > 1
        else show_value(one.type, value)
    )


def _base(kind: str, cell: Cell, entries: Sequence[Entry], heads: Sequence[Write]) -> Json:
    return False if cell == DELETED else _said(kind, cell, base(entries, cell, heads))


def status(workspace: Workspace) -> dict[str, Any]:
    """What is here, and what of it nobody else has."""
    certificate = workspace.trust.devices.get(workspace.keys.device)
    return {
        "workspace": {"id": workspace.id, "name": workspace.about["name"]},
        "device": {"id": workspace.keys.device, "name": workspace.about["device"]},
        "person": {"id": workspace.about["person"], "name": workspace.about["person_name"]},
        "admitted": certificate is not None,
        "records": {name: workspace.store.count(name) for name in sorted(BY_NAME)},
        "conflicts": len(workspace.store.differing()),
        "drafts": draft_count(workspace),
        "schema": 1,
    }


def draft_count(workspace: Workspace) -> int:
    """How many drafts wait here to be saved."""
    return workspace.drafts.count() if (workspace.folder / DRAFTS_FILE).exists() else 0


def show_whole(one: Field, value: Json) -> Json:
    """A stored value of any shape in its JSON form."""
    match shape(one.type), value:
        case "elements", list():
            return [show_value(one.type, item) for item in value]
        case "keys", dict():
            return {key: show_value(one.type, item) for key, item in value.items()}
        case _:
            return show_value(one.type, value)


def declared(kind: str) -> Mapping[str, Field]:
    return schema(BY_NAME[kind]) if kind in BY_NAME else {}


def items(value: Json) -> list[dict[str, Json]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []
