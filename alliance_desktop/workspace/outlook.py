"""What a copy would hold, for whom, how large it is at most, and what stays out of it."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from alliance_desktop.errors import UserError
from alliance_desktop.records.canonical import dumps
from alliance_desktop.storage import lookup
from alliance_desktop.workspace import Workspace, exporting, home
from alliance_desktop.workspace.exporting import Exported
from alliance_desktop.workspace.home import Holder
from alliance_desktop.workspace.load import Wanted
from alliance_desktop.workspace.progress import Progress, quiet

_AROUND: Final = 4_096  # bytes that head, vector and encryption may take


@dataclass(frozen=True, slots=True)
class Outlook:
    """What would go now."""

    receivers: tuple[Holder, ...]  # those it is for
    others: tuple[Holder, ...]  # that could be chosen too
    changes: int
    media: int
    media_bytes: int
    most_bytes: int  # of the records, before they are packed: they never take more
    news: bool  # whether it tells who is in, or what this laptop has, even without changes
    drafts: int  # which never go
    media_left: int  # photos and documents that the receivers lack and do not get
    waits: bool  # this laptop is not let in yet; its request goes along

    @property
    def empty(self) -> bool:
        """Whether there is nothing to copy."""
        return not (self.changes or self.media or self.news)


def outlook(
    workspace: Workspace, named: Sequence[str] = (), wanted: Wanted | None = None
) -> Outlook:
    """What would go to the laptops named by their ids, or to all that are waited for."""
    load = exporting.plan(workspace, named, wanted)
    with workspace.store.read() as access:
        known = home.holders(workspace, access)
        texts = lookup.segment_bytes(access, (made for made, _ in load.segments))
    said = sum(len(dumps(one.json)) for one in load.statements)
    chosen = set(load.receivers)
    return Outlook(
        tuple(one for one in known if one.device in chosen),
        tuple(one for one in known if one.device not in chosen),
        load.changes,
        load.media,
        load.media_bytes,
        texts + said + _AROUND,
        bool(load.statements),
        load.drafts,
        load.media_left,
        workspace.keys.device not in workspace.trust.devices,
    )


def copy(
    workspace: Workspace,
    to: Path,
    named: Sequence[str] = (),
    wanted: Wanted | None = None,
    progress: Progress = quiet,
) -> Exported:
    """Copies into a folder that must be there: a stick that was pulled out is not a file."""
    if not to.is_dir():
        raise UserError(
            "{0} is not there any more. Put the stick in again and choose it.", to.name or str(to)
        )
    return exporting.export(workspace, to, named, wanted, progress)


def copy_to_file(
    workspace: Workspace,
    to: Path,
    named: Sequence[str] = (),
    wanted: Wanted | None = None,
    progress: Progress = quiet,
) -> Exported:
    """Copies to one new file, or to parts beside it."""
    return exporting.export(workspace, to, named, wanted, progress)


def write_text(to: Path, text: str) -> None:
    """Writes a text whole or not at all; UserError where it can't be written."""
    part = to.with_name(to.name + ".part")
    try:
        part.write_text(text, "utf-8")
        part.replace(to)
    except OSError as problem:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise UserError(
            "{0} could not be written ({1}). Choose another folder.", to.name, problem.strerror
        ) from problem


def confirmed_by(workspace: Workspace, device: str) -> Holder | None:
    """What another laptop has of our work, after its receipt came."""
    with workspace.store.read() as access:
        found = home.holders(workspace, access)
    return next((one for one in found if one.device == device), None)
