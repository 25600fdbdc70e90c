"""Copying out: what would go, where to, and what was read back."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from alliance_desktop.ui import files
from alliance_desktop.ui.carriers import Carrier
from alliance_desktop.ui.exchange_cards import CopyCard
from alliance_desktop.ui.exchange_work import ExchangeWork
from alliance_desktop.ui.session import Steps, StoppedError
from alliance_desktop.workspace import Workspace, outlook
from alliance_desktop.workspace.exporting import Exported
from alliance_desktop.workspace.outlook import Outlook


class Copying(QObject):
    """The card of what would go, and the work behind its buttons."""

    def __init__(self, work: ExchangeWork) -> None:
        """For the page of the work."""
        super().__init__(work)
        self._work, self.page, self.session = work, work.page, work.session
        self.last: Path | None = None  # the folder that was last copied to
        self.card = CopyCard(self.session)
        self.card.copy_wanted.connect(self._copy_asked)
        self.card.file_wanted.connect(self._file_asked)
        self.card.changed.connect(self.plan)

    def plan(self) -> None:
        """Asks what would go."""
        named, wanted = self.card.named, self.card.wanted

        def work(workspace: Workspace, _: Steps) -> Outlook:
            return outlook.outlook(workspace, named, wanted)

        self.session.run(work, self.card.show_outlook)

    def copy_now(self, found: Sequence[Carrier]) -> None:
        """F9: to the stick that is in, else to a folder that is chosen."""
        sticks = [one.path for one in found if one.writable]
        if len(sticks) == 1:
            self.copy_to(sticks[0])
        else:
            self._copy_asked(None)

    def _copy_asked(self, to: Path | None) -> None:
        chosen = to or files.ask_folder(self.page, self.tr("Copy to which folder?"), self.last)
        if chosen is not None:
            self.copy_to(chosen)

    def _file_asked(self) -> None:
        start = (self.last or Path.home()) / self.tr("for-colleagues.alliance")
        chosen = files.ask_new_file(self.page, self.tr("Copy to which file?"), start)
        if chosen is not None:
            self.copy_to(chosen, as_file=True)

    def copy_to(self, to: Path, *, as_file: bool = False) -> None:
        """Copies what would go into a folder, or to one file."""
        named, wanted = self.card.named, self.card.wanted

        def work(workspace: Workspace, steps: Steps) -> Exported | None:
            progress = self._work.progress(steps)
            try:
                make = outlook.copy_to_file if as_file else outlook.copy
                return make(workspace, to, named, wanted, progress)
            except StoppedError:
                return None

        if not as_file:
            self.last = to
        self._work.run(work, self._copied, writes=True)

    def _copied(self, done: Exported | None) -> None:
        words = self.session.words
        if done is None:
            self.page.tell_banner("info", self.tr("Stopped. No file was left there."))
            return
        if not done.files:
            self.page.tell_banner("ok", self.tr("Nothing to copy: the others have it all."))
            return
        in_files = self.tr("in %n files", "", len(done.files))
        changes = self.tr("%n changes", "", done.changes)
        size = words.size(sum(int(str(one["bytes"])) for one in done.files))
        said = self.tr("Copied and read back: {0} {1}, {2}. You can take the stick out.")
        left = []
        if done.drafts:
            left.append(self.tr("%n drafts", "", done.drafts))
        if done.media_left:
            left.append(self.tr("%n photos and documents", "", done.media_left))
        more = self.tr("They count as safe when another laptop’s receipt is back.")
        if left:
            stayed = self.tr("Stayed here: {0}.").format(", ".join(left))
            more = f"{stayed} {more}"
        self.page.tell_banner("ok", said.format(changes, in_files, size), more)
        self.page.refresh(None)
