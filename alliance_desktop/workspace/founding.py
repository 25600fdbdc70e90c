"""Founding a workspace, joining one, and letting others in."""

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from alliance_desktop.errors import UserError
from alliance_desktop.records.canonical import dumps
from alliance_desktop.records.change import workspace_id
from alliance_desktop.storage import keys as slots
from alliance_desktop.storage.recovery import RecoveryKey
from alliance_desktop.storage.store import Store
from alliance_desktop.sync.identity import DeviceKeys, public_key
from alliance_desktop.sync.joining import VALID, Invitation, JoinRequest, new_secret
from alliance_desktop.sync.trust import ROOT
from alliance_desktop.workspace import (
    STORE_FILE,
    Clock,
    Workspace,
    new_id,
    succession,
)
from alliance_desktop.workspace.intake import take_waiting


def must_administrate(workspace: Workspace) -> None:
    if workspace.keys.device not in workspace.trust.administrators:
        raise UserError("Only an administrator’s laptop can do this. Ask headquarters.")


def invite(workspace: Workspace) -> Invitation:
    """An invitation to this workspace; whoever holds it may ask to join."""
    must_administrate(workspace)
    made = Invitation(
        workspace.id,
        str(workspace.about["name"]),
        bytes.fromhex(workspace.about["root"]),
        workspace.keys.device,
        tuple(workspace.trust.recipients()),
        str(workspace.about["recovery"]),
        new_secret(),
        workspace.clock.milliseconds() + VALID,
        tuple(workspace.statements),
    )
    invited = json.loads(workspace.store.setting("invited") or "[]")
    invited.append([made.secret.hex(), made.expires])
    workspace.store.set_setting("invited", json.dumps(invited))
    return made


def keep_requests(workspace: Workspace, requests: Iterable[dict[str, Any]]) -> None:
    """Remembers who asks to be admitted, as their bundles said."""
    known = json.loads(workspace.store.setting("requests") or "{}")
    fresh = {one["device"]: one for one in requests}
    if fresh:
        workspace.store.set_setting("requests", json.dumps(known | fresh))


def requests(workspace: Workspace) -> list[JoinRequest]:
    """Who asked to be admitted with a bundle, and has not been."""
    known = json.loads(workspace.store.setting("requests") or "{}")
    return [
        JoinRequest(one)
        for device, one in sorted(known.items())
        if device not in workspace.trust.devices and one["workspace"] == workspace.id
    ]


def admit(workspace: Workspace, request: JoinRequest, recovery: RecoveryKey | None = None) -> None:
    """Lets a device in; with the recovery key, as an administrator."""
    must_administrate(workspace)
    asked = request.value
    if asked["workspace"] != workspace.id:
        raise UserError("This request is for another workspace. Ask for one made for this.")
    now = workspace.clock.milliseconds()
    invited = json.loads(workspace.store.setting("invited") or "[]")
    mine = [end for secret, end in invited if request.made_with(bytes.fromhex(secret))]
    if not mine:
        raise UserError("This request answers no invitation of this laptop. Invite again.")
    if max(mine) < now:
        raise UserError("The invitation of this request has run out. Invite again.")
    names = ("age", "device", "key", "name", "organisation", "persons")
    workspace.state(
        workspace.keys.device, workspace.keys.seed, "admit", **{name: asked[name] for name in names}
    )
    if recovery is not None:
        _appoint(workspace, str(asked["device"]), recovery)
    take_waiting(workspace, str(asked["device"]))


def _appoint(workspace: Workspace, device: str, recovery: RecoveryKey) -> None:
    if workspace_id(public_key(recovery.root_seed)) != workspace.id:
        raise UserError("This recovery key belongs to another workspace.")
    workspace.state(
        ROOT,
        recovery.root_seed,
        "administrators",
        administrators=[*sorted({*workspace.trust.administrators, device})],
        stewards=[*sorted(workspace.trust.stewards)],
        former=[],
    )


@dataclass(frozen=True, slots=True)
class Someone:
    """Who sets a store up, and what the laptop is called."""

    person: str
    device: str = ""
    organisation: str = ""


def init(  # noqa: PLR0913 - the last two are for those who have their own
    folder: Path,
    passphrase: str,
    name: str,
    someone: Someone,
    clock: Clock | None = None,
    recovery: RecoveryKey | None = None,
) -> tuple[Workspace, RecoveryKey]:
    """A new workspace; this device is its administrator. The recovery key is shown once."""
    recovery = recovery or RecoveryKey.new()
    root = public_key(recovery.root_seed)
    about = {"workspace": workspace_id(root), "name": name, "root": root.hex()}
    about["recovery"] = str(recovery.identity.to_public())
    workspace = _create(folder, passphrase, about, someone, clock)
    keys = workspace.keys
    workspace.state(
        ROOT,
        recovery.root_seed,
        "admit",
        device=keys.device,
        key=keys.public.hex(),
        age=keys.recipient,
        name=str(workspace.about["device"]),
        organisation=someone.organisation,
        persons=[[str(workspace.about["person"]), someone.person]],
    )
    workspace.state(
        ROOT,
        recovery.root_seed,
        "administrators",
        administrators=[keys.device],
        stewards=[],
        former=[],
    )
    return workspace, recovery


def join(
    invitation: Invitation,
    folder: Path,
    passphrase: str,
    someone: Someone,
    clock: Clock | None = None,
) -> tuple[Workspace, JoinRequest]:
    """A new store of an existing workspace, and the request to be let in.

    Work can begin at once; others take it in when the device is admitted.
    """
    about = {
        "workspace": invitation.workspace,
        "name": invitation.name,
        "root": invitation.root.hex(),
        "recovery": invitation.recovery,
    }
    workspace = _create(folder, passphrase, about, someone, clock)
    texts = {one.hash: dumps(one.json).decode() for one in invitation.statements}
    workspace.take_statements(texts)
    me = str(workspace.about["person"]), someone.person
    device = str(workspace.about["device"])
    request = JoinRequest.make(invitation, workspace.keys, device, me, someone.organisation)
    workspace.store.set_setting("request", request.write().decode())
    return workspace, request


def _create(
    folder: Path, passphrase: str, about: dict[str, str], someone: Someone, clock: Clock | None
) -> Workspace:
    folder.mkdir(parents=True, exist_ok=True)
    before = set(folder.iterdir())
    try:
        keys = slots.create(folder, passphrase, about["recovery"], memlimit=_memory())
        return _fill(folder, keys, about, someone, clock or Clock())
    except BaseException:
        for made in set(folder.iterdir()) - before:  # so that it can be tried again
            made.rmdir() if made.is_dir() else made.unlink()
        raise


def _fill(
    folder: Path, keys: slots.Keys, about: dict[str, str], someone: Someone, clock: Clock
) -> Workspace:
    made = DeviceKeys.new(clock.random(32))
    whole = about | {
        "store": os.urandom(16).hex(),
        "seed": made.seed.hex(),
        "age": made.age,
        "device": someone.device or someone.person,
        "person": new_id(clock.milliseconds(), clock.random),
        "person_name": someone.person,
    }
    store = Store(folder / STORE_FILE, keys.of("database"), create=True)
    try:
        store.set_setting("about", json.dumps(whole))
    finally:
        store.close()
    workspace = Workspace(folder, keys, clock)
    try:
        succession.note_sealed(workspace)
        workspace.save("member", whole["person"], {"name": {"set": someone.person}})
    except BaseException:
        workspace.close()
        raise
    return workspace


def _memory() -> int:
    """What deriving a key may cost; tests spend less."""
    return int(os.environ.get("ALLIANCE_KEY_MEMORY", slots.MEMLIMIT))
