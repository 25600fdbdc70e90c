"""What changes say of the fields of a kind, as stored values and as columns hold them."""

import json
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache, partial
from typing import Any, Final

from sqlalchemy import RowMapping

from alliance_desktop.records.canonical import Json, dumps
from alliance_desktop.records.change import Change, element_name
from alliance_desktop.records.fields import shape
from alliance_desktop.records.fitting import fits, well_keyed
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.record import Field, Values, schema
from alliance_desktop.storage.tables import plain

SHORT: Final = 48  # bytes of a body that many changes may share
MANY: Final = 2_000  # bodies remembered of one field

Said = tuple[Json, Any]  # the stored value of a field, and what its column holds


class Cells:
    """Reads what changes say of the fields of one kind; what many say alike is read once."""

    def __init__(self, kind: str) -> None:
        """Of a kind that this version knows."""
        self._fields = {name: _reader(one) for name, one in schema(BY_NAME[kind]).items()}

    def merges(self, name: str) -> bool:
        """Whether what a body does to a field depends on what was there before."""
        return name in self._fields and type(self._fields[name]) is not _Whole

    def says(self, change: Change, values: dict[str, Json], columns: dict[str, Any]) -> bool:
        """Puts what a change says that knew all before it among the values and columns.

        False where a body is not of its field's type; the values are then of no use.
        """
        bodies = change.bodies
        for name, spelled in zip(change.fields, change.spellings, strict=True):
            field = self._fields.get(name)
            if field is None:
                return False
            old = values.get(name)
            said = field.known.get(spelled) if old is None else None
            if said is None:
                said = field.read(bodies[name], spelled, old)
                if said is None:
                    return False
                if old is None and len(spelled) <= SHORT and len(field.known) < MANY:
                    field.known[spelled] = said
            values[name], columns[name] = said
        return True


@cache
def cells_of(kind: str) -> Cells:
    """The reader of a kind; what it has read of one import it knows in the next."""
    return Cells(kind)


class _Whole:
    """A field that is set as a whole."""

    def __init__(self, one: Field) -> None:
        self.known: dict[bytes, Said] = {}  # what bodies say where nothing was before
        self.fits, self._plain = fits(one.type), plain(one)

    def read(self, body: dict[str, Json], spelled: bytes, old: Json) -> Said | None:
        del old
        if len(body) != 1 or "set" not in body or not self.fits(body["set"]):
            return None
        value = body["set"]
        if value is None or self._plain:
            return value, value
        return value, spelled[7:-1].decode()  # between {"set": and }


class _Keyed(_Whole):
    """A field of keys, each a cell of its own."""

    def __init__(self, one: Field) -> None:
        super().__init__(one)
        self._keyed = lru_cache(maxsize=256)(partial(well_keyed, one.type))

    def read(self, body: dict[str, Json], spelled: bytes, old: Json) -> Said | None:
        put = body.get("put")
        if len(body) != 1 or not isinstance(put, dict) or not put:
            return None
        for key, said in put.items():
            if not self._keyed(key) or not self.fits(said):
                return None
        if not old and None not in put.values():
            return put, spelled[7:-1].decode()  # between {"put": and }
        before = old if isinstance(old, dict) else {}
        kept: Json = {k: said for k, said in {**before, **put}.items() if said is not None} or None
        return kept, column(kept)


class _Elements(_Whole):
    """A set field, each element a cell of its own."""

    def read(self, body: dict[str, Json], spelled: bytes, old: Json) -> Said | None:
        del spelled
        added, removed = body.get("add", []), body.get("remove", [])
        if not body or not body.keys() <= {"add", "remove"}:
            return None
        if not isinstance(added, list) or not isinstance(removed, list):
            return None
        if not all(item is not None and self.fits(item) for item in added):
            return None
        before = old if isinstance(old, list) else []
        kept = {"+" + element_name(item): item for item in before}
        for item in removed:
            kept.pop("+" + element_name(item), None)
        kept.update({"+" + element_name(item): item for item in added})
        value = [kept[key] for key in sorted(kept)] or None
        return value, column(value)


def _reader(one: Field) -> _Whole:
    match shape(one.type):
        case "set":
            return _Whole(one)
        case "keys":
            return _Keyed(one)
        case "elements":
            return _Elements(one)


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
