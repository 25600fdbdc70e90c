"""Taking in: files are copied, checked and shown; then imported, or left alone."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication

from alliance_desktop.ui import files
from alliance_desktop.ui.components import ask
from alliance_desktop.ui.exchange_cards import TakeCard
from alliance_desktop.ui.exchange_work import ExchangeWork
from alliance_desktop.ui.import_view import ImportView
from alliance_desktop.ui.session import Steps, StoppedError
from alliance_desktop.ui.values import Values
from alliance_desktop.workspace import Workspace, importing, outlook, undoing
from alliance_desktop.workspace.preview import Looked, Visit
from alliance_desktop.workspace.report import Imported


class Taking(QObject):
    """The card of where from, the view of one import, and the work behind their buttons."""

    looked_at = Signal()  # there is something in the view
    left = Signal()  # back to the cards

    def __init__(self, work: ExchangeWork, values: Values) -> None:
        """For the page of the work."""
        super().__init__(work)
        self._work, self.page, self.session = work, work.page, work.session
        self._visit: Visit | None = None
        self.source = ""  # what is taken in, in words
        self.card, self.view = TakeCard(self.session), ImportView(self.session, values)
        self.card.take_wanted.connect(self._take_asked)
        self.card.folder_wanted.connect(self._folder_asked)
        self.view.leave_wanted.connect(self.leave)
        self.view.take_wanted.connect(self.go_on)
        self.view.save_wanted.connect(self._save_report)
        self.view.ask_wanted.connect(self._what_to_ask)
        self.view.differences_wanted.connect(lambda: self.session.open_page("differences"))

    def _take_asked(self, path: Path | None) -> None:
        chosen = [path] if path else files.ask_files(self.page, self.tr("Take in which files?"))
        if chosen:
            self.take_in(chosen)

    def _folder_asked(self) -> None:
        chosen = files.ask_folder(self.page, self.tr("Take in from which folder?"), None)
        if chosen is not None:
            self.take_in([chosen])

    def take_in(self, paths: Sequence[Path]) -> None:
        """Copies files in, checks them and shows what would change."""
        if self._work.working:
            return
        self.leave_visit()
        self.source = paths[0].name if len(paths) == 1 else self.tr("%n files", "", len(paths))

        def work(workspace: Workspace, steps: Steps) -> tuple[Visit, Looked] | None:
            progress = self._work.progress(steps)
            visit: Visit | None = None
            try:
                visit = Visit(workspace, paths, progress)
                return visit, visit.look(progress)
            except BaseException as problem:
                if visit is not None:
                    visit.leave()
                if isinstance(problem, StoppedError):
                    return None
                raise

        self._work.run(work, self._looked)

    def _looked(self, found: tuple[Visit, Looked] | None) -> None:
        if found is None:
            self.page.tell_banner("info", self.tr("Stopped. Nothing was changed."))
            return
        self._visit, looked = found
        self.view.show_looked(looked)
        self.looked_at.emit()
        self.view.table.list.setFocus()
        self.page.header_changed.emit()

    def go_on(self) -> None:
        """Imports what was looked at."""
        visit, looked = self._visit, self.view.looked
        if visit is None or looked is None or looked.empty or self._work.working:
            return
        if looked.asks and not self._agreed(looked):
            return

        def work(_: Workspace, steps: Steps) -> Imported | Looked | None:
            progress = self._work.progress(steps)
            try:
                return visit.take(looked, progress)
            except importing.Moved:
                return visit.look(progress)
            except StoppedError:
                return None

        self._work.run(work, self._taken, writes=True)

    def _agreed(self, looked: Looked) -> bool:
        count = looked.imported.count("deleted")
        return ask(
            self.page,
            self.page.look,
            self.tr("Delete %n records?", "", count),
            self.tr(
                "So many go to the bin with this import. Ask who deleted them whether that was "
                "meant. They can be brought back from the bin."
            ),
            (self.tr("Leave it"), self.tr("Import with the deletions")),
        )

    def _taken(self, done: Imported | Looked | None) -> None:
        if done is None:
            stopped = self.tr("Stopped. What was not finished was left as it was before.")
            self.page.tell_banner("info", stopped)
            self.leave_visit()
            self.show_cards()
        elif isinstance(done, Looked):
            self.view.show_looked(done)
            self.page.tell_banner(
                "warn",
                self.tr("This laptop’s records have changed since you looked."),
                self.tr("Nothing was taken in yet. Look at it again."),
            )
        else:
            self._visit = None
            self._say_taken(done)

    def _say_taken(self, done: Imported) -> None:
        self.view.show_taken(done)
        parts = [self.tr("%n changes", "", done.changes)]
        if done.arrived:
            parts.append(self.tr("%n photos and documents", "", done.arrived))
        said = self.tr("Imported: {0}.").format(", ".join(parts))
        more = ""
        if done.conflicts:
            more = self.tr(
                "%n values differ; both are kept until a person decides.", "", done.conflicts
            )
        self.page.tell_banner("ok", said, more)
        for asked in done.requests:
            persons = asked["persons"]
            name = str(persons[0][1]) if persons else str(asked["name"])
            self.session.toast(self.tr("{0} asks to join.").format(name))
        if done.changes and not done.requests:
            self.session.did(said, lambda: self.undo(done.id))
        self.page.header_changed.emit()

    def undo(self, id_: str) -> None:
        """Takes a whole import back; what was written since stays."""
        self.session.write(
            lambda workspace: undoing.undo_import(workspace, id_), self._undone, self._work.fail
        )

    def _undone(self, done: undoing.Undone) -> None:
        said = self.tr("Taken back: %n records are as before the import.", "", len(done.records))
        more = ""
        if done.kept:
            more = self.tr("%n records were written to since; that stays.", "", len(done.kept))
        self.left.emit()
        self.page.tell_banner("ok", said, more)

    def leave(self) -> None:
        """Esc: nothing is changed; or, after the import, back to the cards."""
        if self._work.working:
            return
        left = self._visit is not None
        self.leave_visit()
        self.show_cards()
        if left:
            self.session.toast(self.tr("Left alone. Nothing was changed."))

    def show_cards(self) -> None:
        """Back to where it began."""
        self.left.emit()

    def leave_visit(self) -> None:
        visit, self._visit = self._visit, None
        if visit is not None:
            visit.leave()

    def _what_to_ask(self, refused: tuple[str, str]) -> None:
        name, reason = refused
        text = self.tr("Your file {0} could not be taken in: {1} Copy it again, as a new file.")
        QGuiApplication.clipboard().setText(text.format(name, reason))
        self.session.toast(self.tr("A message to your colleague is on the clipboard: paste it."))

    def _save_report(self) -> None:
        start = Path.home() / self.tr("import-report.txt")
        chosen = files.ask_new_file(self.page, self.tr("Save the report as"), start)
        if chosen is not None:
            write_text(self._work, chosen, self.view.report())


def write_text(work: ExchangeWork, to: Path, text: str) -> None:
    """Writes a report or a receipt as a file."""

    def write(_: Workspace) -> None:
        outlook.write_text(to, text)

    saved = QCoreApplication.translate("Taking", "Saved as {0}.").format(to.name)
    work.session.write(write, lambda _: work.session.toast(saved), work.fail)
