"""Keeping a shared folder and this store alike: take in what is there, then give what lacks."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from alliance_desktop.errors import UserError
from alliance_desktop.records.canonical import Json
from alliance_desktop.storage import shelf
from alliance_desktop.sync.transports import folder as carrier
from alliance_desktop.workspace import Workspace, exporting, importing
from alliance_desktop.workspace.exporting import Exported
from alliance_desktop.workspace.load import Wanted
from alliance_desktop.workspace.progress import Progress, quiet
from alliance_desktop.workspace.report import DELETED, Imported

MANY: Final = 5  # deletions that need no question, unless they are more than a tenth


@dataclass(slots=True)
class Synced:
    """What was taken in and what was written."""

    imported: Imported
    exported: Exported = field(default_factory=Exported)
    known: int = 0  # files that were taken in or written before

    @property
    def json(self) -> dict[str, Json]:
        """As the command line prints it."""
        return {
            "imported": self.imported.json,
            "exported": self.exported.json,
            "known_files": self.known,
        }


class ManyDeletions(UserError):  # noqa: N818 - it is what people are told
    """An import would bring so many deletions that somebody must say yes."""


def many_deletions(workspace: Workspace, preview: Imported) -> bool:
    """Whether an import deletes more than five records, or more than a tenth of all."""
    gone = preview.count(DELETED)
    living = sum(1 for _, _, _, is_gone, _ in workspace.store.everything() if not is_gone)
    return gone > MANY or (gone > 1 and gone * 10 > living)


def sync(
    workspace: Workspace,
    folder: Path,
    progress: Progress = quiet,
    *,
    agreed: bool = False,
    of: Wanted | None = None,
) -> Synced:
    """Takes in what others wrote into a folder, then writes what it lacks for them.

    `agreed`: also where many records would be deleted; otherwise ManyDeletions, and nothing is
    taken in or written. Files that were not made for this laptop are passed over.
    """
    mine = carrier.ready(folder, workspace.keys.device)
    with workspace.store.read() as access:
        known = {one.sha256 for way in (shelf.IN, shelf.OUT) for one in shelf.noted(access, way)}
    found = list(carrier.unknown(folder, known))
    fresh = [path for path, new in found if new]
    result = Synced(Imported(), known=len(found) - len(fresh))
    if fresh:
        with importing.received(workspace, fresh, progress) as incoming:
            seen = importing.preview(workspace, incoming, progress)
            if many_deletions(workspace, seen) and not agreed:
                raise ManyDeletions(
                    "{0} records would be deleted. Look at them with `alliance import --dry-run "
                    "--details`, then add --yes.",
                    seen.count(DELETED),
                )
            result.imported = importing.take(workspace, incoming, progress, seen)
    mine = carrier.ready(folder, workspace.keys.device)  # the import may have made us a successor
    wanted = of or Wanted()
    asked = Wanted(wanted.everything, wanted.media, wanted.max_size, mine)
    result.exported = exporting.export(workspace, mine, of=asked, progress=progress)
    return result
