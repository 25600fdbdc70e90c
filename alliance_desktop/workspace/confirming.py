"""What this device holds, what others said they hold, and what nobody has confirmed yet."""

from collections.abc import Iterable, Sequence
from typing import Any

from alliance_desktop.records.canonical import Json
from alliance_desktop.records.chains import union, within, without
from alliance_desktop.storage import shelf, told
from alliance_desktop.storage.store import Access
from alliance_desktop.sync import receipts
from alliance_desktop.sync.trust import last_of
from alliance_desktop.workspace import Workspace, reading, succession


def vector(workspace: Workspace, access: Access) -> dict[str, Any]:
    """What this device holds, for others to know."""
    signers = sorted({one.signer for one in workspace.statements})
    said: list[Json] = []
    for signer in signers:
        last = last_of(workspace.statements, signer)
        said.append([signer, last.number, last.hash[:8].hex()])
    named = {sha256 for one in reading.named_files(workspace) for sha256 in _contents(one)}
    media: list[Json] = [one[:16] for one in sorted(named) if workspace.media.has(one)]
    return told.vector(access, said, media)


def _contents(one: reading.NamedFile) -> list[str]:
    return [one.sha256, one.thumbnail] if one.thumbnail else [one.sha256]


def missing_media(workspace: Workspace) -> list[reading.NamedFile]:
    """The files that records speak of and that are not here, each content once."""
    named = {one.sha256: one for one in reading.named_files(workspace)}
    return [named[sha256] for sha256 in sorted(named) if not workspace.media.has(sha256)]


def others(workspace: Workspace) -> set[str]:
    """The devices whose word confirms: admitted, not cut off, not laid aside, and not this one."""
    trust = workspace.trust
    return trust.devices.keys() - trust.retired - trust.revoked - {workspace.keys.device}


def awaited(workspace: Workspace, access: Access) -> set[str]:
    """The devices that others wait for: not those that have a successor, and have been silent
    since. One that was copied and lives on says that it holds its successor's certificate.
    """
    tips = told.heard_statements(access)
    gone = set()
    for one in workspace.statements:
        if one.type == "successor":
            number, _ = tips.get(one.signer, {}).get(one.signer, (0, ""))
            gone |= {one.signer} if number < one.number else set()
    return others(workspace) - gone


def unconfirmed(workspace: Workspace) -> dict[str, Json]:
    """How much of this device's work no other has said it holds, and since when."""
    with workspace.store.read() as access:
        media = len(_open_media(workspace, access))
        open_ = _open_changes(workspace, access)
        firsts = [(run, ranges[0][0]) for run, ranges in open_.items() if ranges]
        changes = access.log.changes(firsts).values()
        first = min(changes, key=lambda change: change.at, default=None)
        since = workspace.moment_of(first) if first else None
        return {"changes": _count(open_), "media": media, "since": since}


def _open_changes(workspace: Workspace, access: Access) -> told.Held:
    """By run of this device, and of those it succeeds, the numbers that nobody has confirmed."""
    names = others(workspace)
    heard = [one for name, one in told.heard(access).items() if name in names]
    family = set(workspace.family)
    open_ = {}
    for id_, run in access.log.chains.runs.items():
        if run.device in family:
            said = [piece for one in heard for piece in one.get(id_, [])]
            open_[id_] = without(run.first, run.last, union(said))
    return open_


def _open_media(workspace: Workspace, access: Access) -> set[str]:
    """The photos and documents here that nobody else has said they hold."""
    names = others(workspace)
    held = {m for name, media in told.heard_media(access).items() if name in names for m in media}
    named = {one.sha256 for one in reading.named_files(workspace)}
    return {one for one in named if one[:16] not in held and workspace.media.has(one)}


def _count(held: told.Held) -> int:
    return sum(last - first + 1 for ranges in held.values() for first, last in ranges)


def sent(workspace: Workspace) -> list[dict[str, Any]]:
    """Where what nobody has confirmed was written to, the latest first.

    `where` is the name of a stick or a folder, `at` milliseconds since 1970 UTC; `changes` and
    `media` count what is still unconfirmed of what is there.
    """
    with workspace.store.read() as access:
        open_, media = _open_changes(workspace, access), _open_media(workspace, access)
        places: dict[str, dict[str, Any]] = {}
        for one in shelf.noted(access, shelf.OUT):
            about: Any = one.about
            place = places.setdefault(about["where"], {"held": [], "media": set()})
            place |= {"at": one.at, "path": about["path"]}
            place["held"].append(told.as_held(access, about))
            place["media"] |= media.intersection(about["media"])
    found = []
    for where, place in places.items():
        changes = _count(_common(open_, place["held"]))
        if changes or place["media"]:
            known = {"where": where, "at": place["at"], "path": place["path"]}
            found.append(known | {"changes": changes, "media": len(place["media"])})
    return sorted(found, key=lambda one: -one["at"])


def _common(open_: told.Held, held: Sequence[told.Held]) -> told.Held:
    """What of the open numbers any of the others holds."""
    result = {}
    for run, ranges in open_.items():
        inside = union([piece for one in held for piece in one.get(run, [])])
        result[run] = [piece for low, high in ranges for piece in within(inside, low, high)]
    return result


def devices(workspace: Workspace) -> list[dict[str, Json]]:
    """Who is in, and up to where each said it has this device's work."""
    with workspace.store.read() as access:
        own = workspace.store.own_run(access)
        heard = told.heard(access)
        runs = access.log.chains.of_device
        waited = awaited(workspace, access) | {workspace.keys.device}
        result: list[dict[str, Json]] = []
        for id_, one in sorted(workspace.trust.devices.items()):
            confirmed = heard.get(id_, {}).get(own, []) if own is not None else []
            state = "in"
            if id_ in workspace.trust.revoked:
                state = "revoked"
            elif id_ in workspace.trust.retired:
                state = "retired"
            elif id_ not in waited:
                state = "succeeded"
            result.append(
                {
                    "device": id_,
                    "name": one.name,
                    "person": one.persons[0][1] if one.persons else "",
                    "organisation": one.organisation,
                    "last_segment": max((run.last for run in runs.get(id_, ())), default=0),
                    "confirmed_us_to": confirmed[0][1] if confirmed else 0,
                    "state": state,
                    "copied": access.log.chains.forked(id_),
                }
            )
        return result


def gaps(workspace: Workspace, access: Access) -> list[Json]:
    """Devices of which earlier parts are missing."""
    found: dict[str, int] = {}
    for one in access.log.chains.runs.values():
        if one.parent is None and one.first > 1:
            found[one.device] = found.get(one.device, 0) + 1
    return [
        {"device": workspace.device_name(device), "missing_segments": count}
        for device, count in sorted(found.items())
    ]


def missing_parts(
    workspace: Workspace, access: Access, bundles: Iterable[str]
) -> list[dict[str, Json]]:
    """Of some bundles, the parts that have not come."""
    wanted = set(bundles)
    came: dict[str, set[int]] = {}
    about: dict[str, tuple[str, int]] = {}
    for one in shelf.noted(access, shelf.IN):
        if one.bundle in wanted:
            came.setdefault(one.bundle, set()).add(one.part[0])
            said: Any = one.about
            about[one.bundle] = said["sender"], one.part[1]
    result: list[dict[str, Json]] = []
    for bundle, here in sorted(came.items()):
        sender, parts = about[bundle]
        lacking = sorted(set(range(1, min(parts, 1000) + 1)) - here)
        if lacking:
            said_: dict[str, Json] = {"bundle": bundle, "from": workspace.device_name(sender)}
            result.append(said_ | {"parts": parts, "missing": [*lacking]})
    return result


def receipt(workspace: Workspace) -> str:
    """What this device holds, signed: one line of text."""
    with workspace.writing() as access:  # it is of this device's own
        said = vector(workspace, access)
    return receipts.write(workspace.keys, workspace.id, workspace.clock.milliseconds(), said)


def take_receipt(workspace: Workspace, line: str) -> str:
    """Takes a receipt in; the device it is of."""
    device, made, said = receipts.read(
        line, workspace.id, {name: one.key for name, one in workspace.trust.devices.items()}
    )
    with workspace.store.write() as access:
        told.hear(access, device, made, said)
        succession.meet_vector(workspace, access, said)
    return device
