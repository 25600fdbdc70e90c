"""What this device holds, what others said they hold, and what nobody has confirmed yet."""

from alliance_desktop.records.canonical import Json
from alliance_desktop.records.chains import union, without
from alliance_desktop.storage import shelf
from alliance_desktop.storage.store import Access
from alliance_desktop.sync import receipts
from alliance_desktop.sync.trust import last_of
from alliance_desktop.workspace import Workspace, reading


def vector(workspace: Workspace, access: Access) -> Json:
    """What this device holds, for others to know."""
    signers = sorted({one.signer for one in workspace.statements})
    said: list[Json] = []
    for signer in signers:
        last = last_of(workspace.statements, signer)
        said.append([signer, last.number, last.hash[:8].hex()])
    files = {one.sha256 for one in reading.all_files(workspace)}
    media: list[Json] = [one[:16] for one in sorted(files) if workspace.media.has(one)]
    return shelf.vector(access, said, media)


def missing_media(workspace: Workspace) -> int:
    """How many files that records speak of are not here."""
    return sum(1 for one in reading.all_files(workspace) if not workspace.media.has(one.sha256))


def unconfirmed(workspace: Workspace) -> dict[str, Json]:
    """How much of this device's work no other has said it holds, and since when."""
    with workspace.store.read() as access:
        own = workspace.store.own_run(access)
        if own is None:
            return {"changes": 0, "media": 0, "since": None}
        retired = workspace.trust.retired | {workspace.keys.device}
        others = [one for name, one in shelf.heard(access).items() if name not in retired]
        run = access.log.chains.runs[own]
        said = [r for one in others for r in one.get(own, [])]
        open_ = without(run.first, run.last, union(said))
        count = sum(last - first + 1 for first, last in open_)
        since = None
        if open_:
            place = (own, open_[0][0])
            since = workspace.moment_of(access.log.changes([place])[place])
        return {"changes": count, "media": 0, "since": since}


def devices(workspace: Workspace) -> list[dict[str, Json]]:
    """Who is in, and up to where each said it has this device's work."""
    with workspace.store.read() as access:
        own = workspace.store.own_run(access)
        heard = shelf.heard(access)
        runs = access.log.chains.of_device
        result: list[dict[str, Json]] = []
        for id_, one in sorted(workspace.trust.devices.items()):
            confirmed = heard.get(id_, {}).get(own, []) if own is not None else []
            state = "in"
            if id_ in workspace.trust.revoked:
                state = "revoked"
            elif id_ in workspace.trust.retired:
                state = "retired"
            result.append(
                {
                    "device": id_,
                    "name": one.name,
                    "person": one.persons[0][1] if one.persons else "",
                    "last_segment": max((run.last for run in runs.get(id_, ())), default=0),
                    "confirmed_us_to": confirmed[0][1] if confirmed else 0,
                    "state": state,
                }
            )
        return result


def receipt(workspace: Workspace) -> str:
    """What this device holds, signed: one line of text."""
    with workspace.store.read() as access:
        said = vector(workspace, access)
    return receipts.write(workspace.keys, workspace.id, workspace.clock.milliseconds(), said)


def take_receipt(workspace: Workspace, line: str) -> str:
    """Takes a receipt in; the device it is of."""
    device, made, said = receipts.read(
        line, workspace.id, {name: one.key for name, one in workspace.trust.devices.items()}
    )
    with workspace.store.write() as access:
        shelf.hear(access, device, made, said)
    return device


def gaps(workspace: Workspace, access: Access) -> list[Json]:
    """Devices of which earlier parts are missing."""
    gaps: dict[str, int] = {}
    for one in access.log.chains.runs.values():
        if one.parent is None and one.first > 1:
            gaps[one.device] = gaps.get(one.device, 0) + 1
    return [
        {"device": workspace.device_name(device), "missing_segments": count}
        for device, count in sorted(gaps.items())
    ]
