"""Small things that a store remembers by name."""

from typing import Final

from sqlalchemy import Connection, bindparam, select, text

from alliance_desktop.storage.tables import setting

_GET: Final = select(setting.c.value).where(setting.c.name == bindparam("name"))
_PUT: Final = text(
    "INSERT INTO setting (name, value) VALUES (:name, :value) "
    "ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)


def get_setting(connection: Connection, name: str) -> str | None:
    """A setting of the store, within a transaction."""
    value: str | None = connection.execute(_GET, {"name": name}).scalar()
    return value


def put_setting(connection: Connection, name: str, value: str) -> None:
    """Keeps a setting of the store, within a transaction."""
    connection.execute(_PUT, {"name": name, "value": value})
