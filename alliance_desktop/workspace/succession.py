"""Whose line this store writes: its own, or that of the store it is a copy of.

A copied folder, an older file brought back, a second copy on one laptop: each becomes a device of
its own before it writes anything, so no two stores write one line and nobody's work is lost.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

from alliance_desktop.storage import shelf, token, told
from alliance_desktop.storage.notes import get_setting, put_setting
from alliance_desktop.storage.store import FORKED, Access
from alliance_desktop.storage.token import Token
from alliance_desktop.sync import segment as signing
from alliance_desktop.sync.identity import DeviceKeys

if TYPE_CHECKING:
    from alliance_desktop.records.wire import Segment
    from alliance_desktop.workspace import Workspace


def is_own(workspace: Workspace, access: Access) -> bool:
    """Whether the line is this store's alone, as far as the token and what came in tell."""
    here, device = token.read(workspace.folder), workspace.keys.device
    if here is None or (here.store, here.device) != (workspace.about["store"], device):
        return False
    if get_setting(access.connection, FORKED) == device:
        return False
    return token.holds(access, here)


def ensure_own(workspace: Workspace, access: Access) -> None:
    """Takes a new device id, if this store must, within the transaction of what is written."""
    if not workspace.on_own_line:
        if not is_own(workspace, access):
            succeed(workspace, access)
        workspace.on_own_line = True


def succeed(workspace: Workspace, access: Access) -> None:
    """A new device, certified by the old one's key, which signs what the old one left open."""
    seal(workspace, access, alone=False)
    old, new = workspace.keys, DeviceKeys.new()
    workspace.on_own_line = True  # for the statement: it is the old line's last word
    workspace.state(
        old.device,
        old.seed,
        "successor",
        device=new.device,
        key=new.public.hex(),
        age=new.recipient,
    )
    workspace.about |= {
        "store": os.urandom(16).hex(),
        "seed": new.seed.hex(),
        "age": new.age,
        "former": [*workspace.former, old.device],
        "former_ages": workspace.ages,
    }
    put_setting(access.connection, "about", json.dumps(workspace.about))
    put_setting(access.connection, "own_run", "")
    workspace.keys = new
    workspace.judge()
    # the last step: if the transaction is not kept after all, the token names a device that the
    # store has not, and this is done again before the next write
    token.write(workspace.folder, Token(workspace.about["store"], new.device, 0, ""))


def seal(workspace: Workspace, access: Access, *, alone: bool = True) -> None:
    """Closes and signs all that is fresh, so that it can leave, or be erased.

    Not `alone`: another store may have these changes in an open block, whose seed must not leave.
    """
    own = workspace.store.own_run(access)
    while own is not None and (made := access.log.fresh_segment(own, with_seeds=alone)) is not None:
        signing.sign(made, workspace.keys, workspace.id)
        shelf.keep_segment(access, made)


def note_sealed(workspace: Workspace) -> None:
    """Brings the token up to what is sealed; before any of it leaves."""
    device = workspace.keys.device
    with workspace.store.read() as access:
        noted = Token(workspace.about["store"], device, *token.last_sealed(access, device))
    if token.read(workspace.folder) != noted:
        token.write(workspace.folder, noted)


def meet_segment(workspace: Workspace, access: Access, made: Segment) -> None:
    """Looks at a segment before it is taken in: does it say what only this store could?"""
    if made.device != workspace.keys.device:
        return
    place = access.log.chains.find(made.device, made.last, made.last_hash)
    if place is None:
        fork(workspace, access)
    if place is None or not access.log.is_packed(place):
        # a copy has sealed, as its last word on this line, what is fresh here
        seal(workspace, access, alone=False)


def meet_vector(workspace: Workspace, access: Access, said: Any) -> None:
    """Looks at what another holds: does it hold of this device what this store never wrote?"""
    if told.exceeds(access, workspace.keys.device, said):
        fork(workspace, access)


def fork(workspace: Workspace, access: Access) -> None:
    """Notes that another store writes this line too."""
    put_setting(access.connection, FORKED, workspace.keys.device)
    workspace.on_own_line = False
