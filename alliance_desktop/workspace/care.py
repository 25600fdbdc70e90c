"""Looking after a store: is it sound, a copy of it, and a copy brought back."""

from datetime import UTC, datetime
from pathlib import Path

from alliance_desktop.errors import UserError
from alliance_desktop.records import wire
from alliance_desktop.records.change import MalformedError
from alliance_desktop.storage import backup, rebuilding, shelf
from alliance_desktop.storage import keys as slots
from alliance_desktop.storage.engine import DamagedError
from alliance_desktop.sync import segment as signing
from alliance_desktop.workspace import STORE_FILE, Clock, Workspace, reading


def verify(workspace: Workspace) -> list[str]:
    """What is wrong with a store, each as a sentence with the command that mends it."""
    found = [*_signatures(workspace), *_derived(workspace), *_media(workspace)]
    return list(dict.fromkeys(found))


def _signatures(workspace: Workspace) -> list[str]:
    found = []
    with workspace.store.read() as access:
        for made, place in shelf.sealed(access):
            name = f"Changes {made.first} to {made.last} of {workspace.device_name(made.device)}"
            certificate = workspace.trust.devices.get(made.device)
            own = made.device == workspace.keys.device
            key = certificate.key if certificate else workspace.keys.public if own else None
            try:
                again = wire.read(shelf.text_of(access, made, place))
                if key is not None:
                    signing.check(again, workspace.id, key)
            except (MalformedError, LookupError, ValueError) as problem:
                found.append(f"{name} are damaged ({problem}). Restore a backup: alliance restore.")
    return found


def _derived(workspace: Workspace) -> list[str]:
    before = list(reading.dump(workspace))
    with workspace.store.rehearsal():
        workspace.store.rebuild()
        after = list(reading.dump(workspace))
    if before != after:
        return ["What lists show is not what the log says. Mend it: alliance rebuild."]
    return []


def _media(workspace: Workspace) -> list[str]:
    found = []
    for _, kind, id_, _, _ in workspace.store.everything():
        for one in reading.files(workspace, id_) if workspace.knows(kind) else ():
            if one["here"]:
                try:
                    for _piece in workspace.media.read(str(one["sha256"])):
                        pass
                except UserError as problem:
                    found.append(f"{one['name']}: {problem}")
    return found


def rebuild(folder: Path, passphrase: str) -> tuple[int, Path | None]:
    """Makes what is derived again from the log; how many records there are, and where the file is
    kept that had to be replaced, being damaged.
    """
    keys = slots.unlock(folder, passphrase)
    try:
        with Workspace(folder, keys) as workspace:
            return workspace.store.rebuild(), None
    except DamagedError:
        kept = rebuilding.salvage(folder / STORE_FILE, keys.of("database"))
    with Workspace(folder, keys) as workspace:
        return sum(1 for _ in workspace.store.everything()), kept


def back_up(workspace: Workspace, to: Path) -> Path:
    """One new, verified, still encrypted folder in `to`."""
    name = f"alliance-{_now(workspace):%Y%m%d-%H%M%S}"
    return backup.make(workspace.store, workspace.folder, workspace.slots, to, name)


def roll_backup(workspace: Workspace) -> None:
    """A backup in the store's own folder, before something large is done; UserError if it can't.

    None within a transaction, which can be taken back as a whole.
    """
    if workspace.store.in_transaction:
        return
    with workspace.store.read() as access:
        state = shelf.fingerprint(access).hex()[:8]
    now = _now(workspace)
    backup.roll(workspace.store, workspace.folder, workspace.slots, now, state)


def _now(workspace: Workspace) -> datetime:
    return datetime.fromtimestamp(workspace.clock.milliseconds() / 1000, UTC)


def restore(source: Path, folder: Path, passphrase: str, clock: Clock | None = None) -> Workspace:
    """A store brought back from a backup, which takes a new device id before it writes."""
    keys = slots.unlock(backup.home_of(source), passphrase)
    backup.bring_back(source, folder)
    workspace = Workspace(folder, keys, clock)
    workspace.succeed()
    return workspace
