"""What is kept aside: work of laptops nobody has admitted or that are cut off, damaged parts."""

from typing import Any, Final

from alliance_desktop.errors import UserError
from alliance_desktop.records.canonical import Json
from alliance_desktop.storage import shelf
from alliance_desktop.storage.store import Access
from alliance_desktop.workspace import Workspace, founding
from alliance_desktop.workspace.cutting import device_named, family
from alliance_desktop.workspace.founding import must_administrate

NOT_ADMITTED: Final = "not_admitted"
REVOKED: Final = "revoked"
DAMAGED: Final = "damaged"


def kept_aside(workspace: Workspace) -> list[dict[str, Any]]:
    """By device and reason: how many changes are kept and do not count.

    Of a device that asks to be admitted, `words` are the six to compare; a damaged part has in
    `problem` what is wrong with it.
    """
    asking = {str(one.value["device"]): one for one in founding.requests(workspace)}
    found: list[dict[str, Any]] = []
    with workspace.store.read() as access:
        for device, reason, changes in shelf.laid_aside(access):
            request = asking.pop(device, None) if reason == shelf.UNKNOWN else None
            one = _one(workspace, device, changes)
            if reason != shelf.UNKNOWN:
                found.append(one | {"reason": DAMAGED, "problem": reason})
                continue
            found.append(one | {"reason": NOT_ADMITTED})
            if request is not None:
                found[-1] |= _asking(request.value) | {"words": [*request.words()]}
        for device, request in asking.items():
            about = _asking(request.value) | {"words": [*request.words()]}
            found.append(_one(workspace, device, 0) | {"reason": NOT_ADMITTED} | about)
        for device in sorted(workspace.trust.revoked):
            changes = _cut(access, device)
            if changes:
                found.append(_one(workspace, device, changes) | {"reason": REVOKED})
    return found


def _one(workspace: Workspace, device: str, changes: int) -> dict[str, Any]:
    known = workspace.trust.devices.get(device)
    person = known.persons[0][1] if known and known.persons else ""
    name = workspace.device_name(device)
    return {"device": device, "name": name, "person": person, "changes": changes}


def _asking(request: dict[str, Any]) -> dict[str, Any]:
    persons = request["persons"]
    return {"name": request["name"], "person": persons[0][1] if persons else ""}


def _cut(access: Access, device: str) -> int:
    """How many changes of a device are held and do not count."""
    runs = access.log.chains.of_device.get(device, ())
    held = sum(run.last - run.first + 1 for run in runs)
    counting = [piece for run in runs for piece in access.log.counting(run)]
    return held - sum(last - first + 1 for first, last in counting)


def let_in(workspace: Workspace, name: str) -> list[str]:
    """Admits a laptop that asks, or takes back that one was cut off; the six words, if it asked.

    What it wrote counts from now on, here and, with the next bundles, everywhere.
    """
    must_administrate(workspace)
    for request in founding.requests(workspace):
        if name in (request.value["device"], request.value["name"]):
            founding.admit(workspace, request)
            return [*request.words()]
    device = device_named(workspace, name)
    hashes = _revocations(workspace, device)
    if not hashes:
        raise UserError("Nothing of “{0}” is kept aside. See `alliance quarantine`.", name)
    keys = workspace.keys
    workspace.state(keys.device, keys.seed, "release", revocations=hashes)
    return []


def _revocations(workspace: Workspace, device: str) -> list[Json]:
    """The hashes of what cut a device off, and is not taken back."""
    released = {
        hash_
        for one in workspace.statements
        if one.type == "release"
        for hash_ in _texts(one.body["revocations"])
    }
    return [
        one.hash.hex()
        for one in workspace.statements
        if one.type == "revoke"
        and device in family(workspace, str(one.body["device"]))
        and one.hash.hex() not in released
    ]


def _texts(value: Json) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else []
