"""Small things that a store remembers by name."""

from typing import Final

from sqlalchemy import Connection

from alliance_desktop.storage.engine import ask, many

_GET: Final = "SELECT value FROM setting WHERE name=?"
_PUT: Final = (
    "INSERT INTO setting (name, value) VALUES (?,?) "
    "ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)


def get_setting(connection: Connection, name: str) -> str | None:
    """A setting of the store, within a transaction."""
    found = ask(connection, _GET, name)
    return str(found[0][0]) if found else None


def put_setting(connection: Connection, name: str, value: str) -> None:
    """Keeps a setting of the store, within a transaction."""
    many(connection, _PUT, [(name, value)])
