"""The dialogs over the window: settings, help, going to, about, and the report of a bug."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt

from alliance_desktop.ui.translations import translated

if TYPE_CHECKING:  # dialogs are imported when they are opened
    from PySide6.QtWidgets import QDialog

    from alliance_desktop.ui.desktop import Desktop
    from alliance_desktop.ui.report import Report


class Dialogs(QObject):
    """Opens them one at a time over a window."""

    def __init__(self, desktop: "Desktop") -> None:
        """For a window."""
        super().__init__(desktop)
        self._desktop = desktop
        self._report: Report | None = None

    def show_settings(self) -> None:
        """What can be chosen."""
        from alliance_desktop.ui.settings_dialog import SettingsDialog

        dialog = SettingsDialog(
            self._desktop.look,
            self._desktop.settings,
            self._desktop.translations.language,
            self._desktop,
        )
        dialog.language_chosen.connect(lambda one: self._again(dialog, self._desktop.speak, one))
        dialog.look_chosen.connect(lambda *look: self._again(dialog, self._desktop.dress, *look))
        dialog.lock_chosen.connect(self._desktop.lock_after)
        dialog.passphrase_wanted.connect(lambda: self._instead(dialog, self.show_passphrase))
        dialog.about_wanted.connect(lambda: self._instead(dialog, self.show_about))
        self._open_dialog(dialog)

    def _open_dialog(self, dialog: "QDialog") -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _again(self, dialog: "QDialog", choose: Callable[..., object], *chosen: object) -> None:
        """Takes a choice and shows the settings anew: they speak and look otherwise now."""
        dialog.close()
        choose(*chosen)
        self.show_settings()

    def _instead(self, dialog: "QDialog", show: Callable[[], object]) -> None:
        dialog.close()
        show()

    def show_passphrase(self) -> None:
        """Lets the passphrase be changed."""
        from alliance_desktop.ui.settings_dialog import PassphraseDialog

        dialog = PassphraseDialog(self._desktop.look, self._desktop.folder, self._desktop)
        dialog.bug_met.connect(self.report)
        dialog.changed.connect(self._tell_changed)
        self._open_dialog(dialog)

    def _tell_changed(self) -> None:
        if self._desktop.session is not None:
            self._desktop.session.toast(
                self.tr("The passphrase is another now. The data stay as they are.")
            )

    def show_about(self) -> None:
        """Version, licence, attributions."""
        from alliance_desktop.ui.about import AboutDialog

        self._open_dialog(AboutDialog(self._desktop.look, self._desktop))

    def show_help(self, key: str) -> None:
        """Help for a page, and all keys."""
        from alliance_desktop.ui.help_dialog import HelpDialog

        window = self._desktop.window_shown
        if window is not None:
            names = [translated(one.name) for one in window.pages.values()]
            page = window.page
            told = page.help_text() if page else ""
            name = page.title() if page else ""
            self._open_dialog(
                HelpDialog(self._desktop.look, names, (key, name, told), self._desktop)
            )

    def show_go_to(self) -> None:
        """Goes to a page, a record or a command by name."""
        from alliance_desktop.ui.finding import Finder
        from alliance_desktop.ui.go_to import GoTo

        window = self._desktop.window_shown
        if window is not None:
            finder = Finder(window)
            dialog = GoTo(self._desktop.look, finder.fixed(), finder.find, self._desktop)
            dialog.move(
                self._desktop.mapToGlobal(QPoint((self._desktop.width() - dialog.width()) // 2, 90))
            )
            self._open_dialog(dialog)

    def close_all(self) -> None:
        """Closes what is open: nothing stays over a locked window."""
        from PySide6.QtWidgets import QDialog

        for dialog in self._desktop.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()

    def report(self, problem: BaseException) -> None:
        """Shows a bug in words that can be read, copied and sent."""
        from alliance_desktop.ui.report import Report

        if self._report is None:
            self._report = Report(self._desktop.look, problem, self._desktop)
            self._report.finished.connect(self._end_report)
            self._report.open()

    def _end_report(self) -> None:
        self._report = None
