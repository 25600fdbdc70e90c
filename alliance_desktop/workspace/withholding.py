"""Keeping a record's or a field's content from leaving, and letting it go."""

from collections.abc import Sequence

from alliance_desktop.errors import UserError
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.record import schema
from alliance_desktop.storage import holding
from alliance_desktop.storage.holding import WHOLE, Hold
from alliance_desktop.workspace import Workspace
from alliance_desktop.workspace.cutting import device_named


def hold(
    workspace: Workspace, id_: str, field: str = WHOLE, readers: Sequence[str] = ()
) -> list[str]:
    """Keeps a record, or a field of it, from leaving but for some laptops; their names.

    What has left already is not recalled. It is a decision of this laptop alone.
    """
    _, kind, _, _ = workspace.row(id_)
    if field == "deleted":
        raise UserError("Whether a record is deleted goes with the record. Hold all of it.")
    if field and (kind not in BY_NAME or field not in schema(BY_NAME[kind])):
        raise UserError("There is no field “{0}”. See `alliance kinds`.", field)
    devices = frozenset(device_named(workspace, name) for name in readers)
    with workspace.store.write() as access:
        holding.put(access, Hold(kind, id_, field, devices))
    return sorted(workspace.device_name(one) for one in devices)


def release(workspace: Workspace, id_: str) -> int:
    """Lets all of a record go with the next bundle; how many holds there were."""
    _, kind, _, _ = workspace.row(id_)
    with workspace.store.write() as access:
        released = holding.release(access, kind, id_)
    if not released:
        raise UserError("Nothing of this record is held back.")
    return released


def held(workspace: Workspace) -> list[Hold]:
    """Everything held back here."""
    with workspace.store.read() as access:
        return holding.holds(access)
