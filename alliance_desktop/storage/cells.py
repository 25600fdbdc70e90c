"""What changes say of the fields of a kind, as stored values and as columns hold them."""

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from sqlalchemy import RowMapping

from alliance_desktop.records.canonical import Json, dumps
from alliance_desktop.records.change import element_name
from alliance_desktop.records.fields import shape
from alliance_desktop.records.fitting import well_keyed, well_typed
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.record import Field, Values, schema
from alliance_desktop.storage.tables import plain

SHORT: Final = 48  # bytes of a body that many changes may share
MANY: Final = 20_000  # bodies remembered at once

Said = tuple[Json, Any]  # the stored value of a field, and what its column holds


class Cells:
    """Reads what changes say of the fields of one kind; what many say alike is read once."""

    def __init__(self, kind: str) -> None:
        """Of a kind that this version knows."""
        self._fields = schema(BY_NAME[kind])
        self._shapes = {name: shape(one.type) for name, one in self._fields.items()}
        self._plain = {name for name, one in self._fields.items() if plain(one)}
        self._known: dict[tuple[str, bytes], Said | None] = {}

    def merges(self, name: str) -> bool:
        """Whether what a body does to a field depends on what was there before."""
        return self._shapes.get(name, "set") != "set"

    def said(self, name: str, body: dict[str, Json], spelled: bytes, old: Json) -> Said | None:
        """What a field comes to by a body that knew all of it; None where it is not of its type."""
        if len(spelled) > SHORT or old is not None:
            return self._read(name, body, spelled, old)
        known = self._known.get((name, spelled), ...)
        if known is ...:
            if len(self._known) > MANY:
                self._known.clear()
            known = self._known[name, spelled] = self._read(name, body, spelled, None)
        return known

    def _read(self, name: str, body: dict[str, Json], spelled: bytes, old: Json) -> Said | None:
        one = self._fields.get(name)
        if one is None:
            return None
        match self._shapes[name]:
            case "set":
                return self._set(one, body, spelled)
            case "keys":
                return self._keys(one, body, spelled, old if isinstance(old, dict) else {})
            case "elements":
                return self._elements(one, body, old if isinstance(old, list) else [])

    def _set(self, one: Field, body: dict[str, Json], spelled: bytes) -> Said | None:
        if len(body) != 1 or "set" not in body or not well_typed(one.type, body["set"]):
            return None
        value = body["set"]
        if value is None or one.name in self._plain:
            return value, value
        return value, spelled[7:-1].decode()  # between {"set": and }

    def _keys(
        self, one: Field, body: dict[str, Json], spelled: bytes, old: dict[str, Json]
    ) -> Said | None:
        put = body.get("put")
        if len(body) != 1 or not isinstance(put, dict) or not put:
            return None
        if not all(well_keyed(one.type, k) and well_typed(one.type, v) for k, v in put.items()):
            return None
        if not old and None not in put.values():
            return put, spelled[7:-1].decode()  # between {"put": and }
        kept: Json = {key: said for key, said in {**old, **put}.items() if said is not None} or None
        return kept, column(kept)

    def _elements(self, one: Field, body: dict[str, Json], old: list[Json]) -> Said | None:
        added, removed = body.get("add", []), body.get("remove", [])
        if not body or not body.keys() <= {"add", "remove"}:
            return None
        if not isinstance(added, list) or not isinstance(removed, list):
            return None
        if not all(item is not None and well_typed(one.type, item) for item in added):
            return None
        kept = {"+" + element_name(item): item for item in old}
        for item in removed:
            kept.pop("+" + element_name(item), None)
        kept.update({"+" + element_name(item): item for item in added})
        value = [kept[key] for key in sorted(kept)] or None
        return value, column(value)


def column(value: Json) -> str | None:
    """A value of a field that is not plain, as its column holds it."""
    return None if value is None else dumps(value).decode()


def column_values(kind: str, values: Values) -> dict[str, Json]:
    """Stored values as columns hold them."""
    declared = schema(BY_NAME[kind])
    return {
        name: value if plain(declared[name]) else column(value) for name, value in values.items()
    }


def stored_values(kind: str, row: RowMapping) -> dict[str, Json]:
    """Stored values from a row of a kind's table."""
    return stored_columns(kind, row, schema(BY_NAME[kind]))


def stored_columns(
    kind: str, row: Mapping[str, Any] | RowMapping, names: Iterable[str]
) -> dict[str, Json]:
    """Stored values of some fields from a row that holds at least these."""
    declared = schema(BY_NAME[kind])
    return {
        name: value if (value := row[name]) is None or plain(declared[name]) else json.loads(value)
        for name in names
    }
