"""Cutting a laptop off, laying one aside, and erasing what should never have been written."""

from typing import TYPE_CHECKING

from alliance_desktop.errors import UserError
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.record import schema
from alliance_desktop.workspace import Workspace, succession
from alliance_desktop.workspace.founding import must_administrate

if TYPE_CHECKING:
    from alliance_desktop.records.canonical import Json

LISTED = 20_000  # changes in one purge, so that its statement stays well under its limit


def device_named(workspace: Workspace, name: str) -> str:
    """The id of a laptop by its id or its name; UserError where there is none, or several.

    A laptop and the one that succeeds it have one name, which means the latter.
    """
    devices = workspace.trust.devices
    found = [id_ for id_, one in devices.items() if name in (id_, one.name)]
    if name not in found:
        succeeded = {devices[one].succeeds for one in found}
        found = [one for one in found if one not in succeeded]
    if not found:
        known = ", ".join(sorted(one.name for one in devices.values()))
        raise UserError("There is no laptop “{0}”. Known are: {1}.", name, known)
    if len(found) > 1:
        raise UserError("Several laptops are called “{0}”. Name the one by its id.", name)
    return found[0]


def revoke(workspace: Workspace, name: str) -> str:
    """Cuts a laptop, and those that succeed it, off from what is held here on; its id.

    What it wrote until then stays; what it writes later counts nowhere, whatever arrives first.
    """
    must_administrate(workspace)
    device = device_named(workspace, name)
    if device == workspace.keys.device:
        raise UserError("This is the laptop you are working on. Revoke it from another one.")
    with workspace.store.write():
        cuts: list[Json] = []
        for one in sorted(family(workspace, device)):
            cuts += [[one, number, hash_.hex()] for number, hash_ in workspace.store.tips(one)]
        keys = workspace.keys
        workspace.state(keys.device, keys.seed, "revoke", device=device, cuts=cuts)
    return device


def family(workspace: Workspace, device: str) -> set[str]:
    """A device and those that succeed it."""
    found, before = {device}, 0
    while len(found) > before:
        before = len(found)
        devices = workspace.trust.devices.items()
        found |= {id_ for id_, one in devices if one.succeeds in found}
    return found


def retire(workspace: Workspace, name: str) -> str:
    """Says that nobody waits for a laptop any longer; its id."""
    must_administrate(workspace)
    device = device_named(workspace, name)
    workspace.state(workspace.keys.device, workspace.keys.seed, "retire", device=device)
    return device


def purge(workspace: Workspace, id_: str, names: tuple[str, ...], reason: str) -> list[str]:
    """Erases what was ever written to some fields of a record (all, if none is named): here now,
    elsewhere with the next bundles. The fields erased.

    Media that no record speaks of any longer go too. The chain of changes stays whole.
    """
    trust, me = workspace.trust, workspace.keys.device
    if me not in trust.administrators | trust.stewards:
        raise UserError("Only an administrator’s or a data steward’s laptop can erase. Ask them.")
    if not reason.strip():
        raise UserError("Say why it is erased; the reason stays when the data are gone.")
    row, kind, _, _ = workspace.row(id_)
    with workspace.writing() as access:
        succession.seal(workspace, access)
        history = workspace.store.history(row)
        written = {name for _, change, _ in history for name in change.fields} - {"deleted"}
        wanted = _wanted(kind, names, written)
        hashes = workspace.store.hashes(
            place for place, change, _ in history if wanted.intersection(change.fields)
        )
        for start in range(0, len(hashes), LISTED):
            some: list[Json] = [one.hex() for one in hashes[start : start + LISTED]]
            fields: list[Json] = [*sorted(wanted)]
            workspace.state(
                me,
                workspace.keys.seed,
                "purge",
                kind=kind,
                record=id_,
                fields=fields,
                reason=reason.strip(),
                changes=some,
            )
    workspace.forget_erased()
    return sorted(wanted)


def _wanted(kind: str, names: tuple[str, ...], written: set[str]) -> set[str]:
    for name in names:
        if name not in written and (kind not in BY_NAME or name not in schema(BY_NAME[kind])):
            raise UserError("There is no field “{0}”. See `alliance kinds`.", name)
    wanted = set(names) & written if names else written
    if not wanted:
        raise UserError("Nothing was ever written there, so there is nothing to erase.")
    return wanted
