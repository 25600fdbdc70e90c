"""The one window on the screen: locked, at its first run, or with an open workspace in it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import shiboken6
from PySide6.QtCore import QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QStackedLayout, QWidget

from alliance_desktop import paths, settings
from alliance_desktop.errors import UserError
from alliance_desktop.settings import Settings, Theme
from alliance_desktop.ui import paint
from alliance_desktop.ui.background import Background, Failed
from alliance_desktop.ui.dialogs import Dialogs
from alliance_desktop.ui.keys import Keyboard
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.translations import Language, Translations, language_for
from alliance_desktop.ui.unlock import Door, Unlock

if TYPE_CHECKING:  # the store is imported after the first paint: it takes longer than Qt
    from alliance_desktop.ui.recover import Recover
    from alliance_desktop.ui.session import Session
    from alliance_desktop.ui.window import Window
    from alliance_desktop.workspace import Workspace

LEAST: Final = QSize(800, 560)
USUAL: Final = QSize(1280, 800)
_LOOKS_EVERY: Final = 5_000  # milliseconds between looks whether it is time to lock


class Desktop(QWidget):
    """Locks and unlocks, and comes back to the same field; keeps a person's choices."""

    bug_met = Signal(object)  # from any thread
    told = Signal(str, int, int)  # how far the demonstration is: phase, done, total

    def __init__(self, look: Look, keyboard: Keyboard, chosen: Settings) -> None:
        """Shows nothing until `open_store` or `show_first_run`."""
        super().__init__()
        self.look, self.keyboard, self.settings = look, keyboard, chosen
        self.translations = Translations(self)
        self.translations.use(language_for(chosen.language))
        self.session: Session | None = None
        self.window_shown: Window | None = None
        self.folder = paths.default_store()
        self._place: Mapping[str, Any] = {}
        self.dialogs = Dialogs(self)
        self.bug_met.connect(self.dialogs.report, Qt.ConnectionType.QueuedConnection)
        self._ending = False
        self._left: list[Session] = []  # locked; their workers may still be ending
        self._layout = QStackedLayout(self)
        self.setObjectName("desktop")
        self.setProperty("k", "canvas")
        self.setWindowTitle("Alliance Desktop")
        QTimer.singleShot(0, self._show_icon)
        self.setMinimumSize(LEAST)
        self.resize(QSize(*chosen.window) if chosen.window else USUAL)
        self._lock_timer = QTimer(self)
        self._lock_timer.setInterval(_LOOKS_EVERY)
        self._lock_timer.timeout.connect(self._lock_if_left)
        self._lock_timer.start()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        keyboard.control_held.connect(self._show_hints)
        keyboard.lock_pressed.connect(self.lock, Qt.ConnectionType.QueuedConnection)

    def listen(self) -> None:
        """Begins to look at every key: after the first paint, for it makes Qt's types known."""
        app = QGuiApplication.instance()
        if app is not None:
            app.installEventFilter(self.keyboard)

    def _show_icon(self) -> None:
        self.setWindowIcon(_icon(self.look))

    # what is shown

    @property
    def shown(self) -> QWidget | None:
        """What fills the window now."""
        return self._layout.currentWidget()

    def _put(self, widget: QWidget) -> None:
        old = self.shown
        self._layout.addWidget(widget)
        self._layout.setCurrentWidget(widget)
        if old is not None:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        widget.setFocus()

    def begin(self, folder: Path | None = None) -> None:
        """Shows the store that was open last, or a given one; the first run where there is none."""
        recent = [Path(one) for one in self.settings.recent_stores]
        known = [one for one in (*recent, paths.default_store()) if _is_store(one)]
        if folder is not None:
            self.open_store(folder)
        elif known:
            self.open_store(known[0])
        else:
            self.show_first_run()

    def open_store(self, folder: Path) -> None:
        """Asks for the passphrase of a store."""
        self.folder, self._place = folder, {}
        self._show_unlock(self._door(folder))

    def _door(self, folder: Path) -> Door:
        shown = folder == paths.demonstration()
        return Door(folder, self._others(folder), invented=shown)

    def _others(self, folder: Path) -> tuple[Path, ...]:
        recent = (Path(one) for one in self.settings.recent_stores)
        return tuple(one for one in recent if one != folder and _is_store(one))

    def _show_unlock(self, door: Door) -> None:
        unlock = Unlock(self.look, door, self.translations.language)
        unlock.passphrase_given.connect(lambda phrase: self._unlock(unlock, phrase))
        unlock.recovery_wanted.connect(lambda: self._show_recovery(door))
        unlock.other_wanted.connect(self.open_store)
        unlock.new_wanted.connect(self.show_first_run)
        unlock.language_chosen.connect(lambda one: self._speak_and(one, self._show_unlock, door))
        self.setWindowTitle("Alliance Desktop")
        self._put(unlock)

    def _speak_and(self, language: Language, show: Any, *parts: object) -> None:
        self.speak(language)
        show(*parts)

    def show_first_run(self) -> None:
        """Shows the ways to begin."""
        from alliance_desktop.ui.first_run import FirstRun

        can_leave = _is_store(self.folder)
        first = FirstRun(self.look, self.translations.language, can_leave=can_leave)
        first.opened.connect(self.enter)
        first.language_chosen.connect(lambda one: self._speak_and(one, self.show_first_run))
        first.left.connect(lambda: self.open_store(self.folder))
        first.show_wanted.connect(self.show_demonstration)
        self.told.connect(first.tell)
        first.bug_met.connect(self.dialogs.report)
        self._put(first)

    # unlocking and locking

    def _open(self, work: Callable[[], "Workspace"], failed: Failed) -> None:
        folder, asked = self.folder, self.shown

        def opened(made: "Workspace") -> None:
            if self.shown is asked:
                self.enter(made, folder)
            else:
                made.close()  # the person went elsewhere meanwhile

        def refused(problem: UserError) -> None:
            if self.shown is asked:
                failed(problem)

        task = Background(self, work, opened, refused)
        task.bug_met.connect(self.dialogs.report)
        task.start()

    def _unlock(self, unlock: Unlock, passphrase: str) -> None:
        folder = self.folder

        def work() -> "Workspace":
            from alliance_desktop.workspace import Workspace

            return Workspace.open(folder, passphrase)

        def failed(problem: UserError) -> None:
            from alliance_desktop.storage.keys import WrongPassphrase

            unlock.refuse(problem, wrong=isinstance(problem, WrongPassphrase))

        self._open(work, failed)

    def _show_recovery(self, door: Door) -> None:
        from alliance_desktop.ui.recover import Recover

        recover = Recover(self.look, door)
        recover.left.connect(lambda: self._show_unlock(door))
        recover.given.connect(lambda words, phrase: self._recover(recover, words, phrase))
        self._put(recover)

    def _recover(self, recover: "Recover", words: str, passphrase: str) -> None:
        folder = self.folder

        def work() -> "Workspace":
            from alliance_desktop.storage import keys
            from alliance_desktop.storage.recovery import RecoveryKey
            from alliance_desktop.workspace import Workspace

            key = RecoveryKey.read(words)
            return Workspace(folder, keys.recover(folder, key.identity, passphrase))

        self._open(work, recover.refuse)

    def show_demonstration(self) -> None:
        """Opens the store of invented records, and makes it first if need be."""
        folder = self.folder = paths.demonstration()
        asked = self.shown

        def tell(phase: str, done: int, total: int) -> None:
            if self.shown is not asked or self._ending:
                from alliance_desktop.workspace.progress import Stopped

                raise Stopped
            self.told.emit(phase, done, total)

        def work() -> "Workspace":
            from alliance_desktop.workspace.demonstrating import reopen

            return reopen(folder, tell)

        def failed(problem: UserError) -> None:
            from alliance_desktop.ui.first_run import FirstRun

            if isinstance(asked, FirstRun):
                asked.refuse(problem)

        self._open(work, failed)

    def enter(self, workspace: "Workspace", folder: Path) -> None:
        """Shows an open workspace, at the place where it was locked."""
        from alliance_desktop.ui.session import Session

        self.folder = folder
        locale = QLocale(self.translations.language.locale)
        session = Session(workspace, self.look, locale, parent=self)
        session.widths.update(self.settings.widths)
        session.bug_met.connect(self.dialogs.report)
        self.session = session
        self._keep(self.settings.opened(folder))
        self.show_window(self._place)

    def show_window(self, place: Mapping[str, Any] | None = None) -> None:
        """Shows the workspace that is open, made anew, at a place in it."""
        from alliance_desktop.ui.pages import PAGES
        from alliance_desktop.ui.window import Window

        session = self.session
        if session is None:
            return
        window = Window(session, PAGES)
        window.lock_wanted.connect(self.lock)
        window.settings_wanted.connect(self.dialogs.show_settings)
        window.help_wanted.connect(self.dialogs.show_help)
        window.go_to_wanted.connect(self.dialogs.show_go_to)
        self.window_shown = window
        self._put(window)
        self.setWindowTitle(f"{session.workspace.about['name']} – Alliance Desktop")
        if place:
            window.restore(place)

    def lock(self) -> None:
        """Locks at once: nothing of the workspace is on the screen or open after this."""
        session, window = self.session, self.window_shown
        if session is None or window is None:
            return
        from datetime import datetime

        self._place = window.place()
        about = session.workspace.about
        now = session.words.time(datetime.now().astimezone())
        name, person = str(about["name"]), str(about["person_name"])
        door = replace(self._door(self.folder), name=name, person=person, locked_at=now)
        self.dialogs.close_all()
        self._leave(wait=False)
        self._show_unlock(door)

    def _leave(self, *, wait: bool) -> None:
        session = self.session
        if session is not None:
            self._keep(replace(self.settings, widths=dict(session.widths)))
            self.session = self.window_shown = None
            session.close(wait=wait)
            self._left = [*filter(shiboken6.isValid, self._left), session]

    def _lock_if_left(self) -> None:
        minutes = self.settings.lock_after
        if minutes and self.session is not None and self.keyboard.idle > minutes * 60_000:
            self.lock()

    # choices

    def _keep(self, chosen: Settings) -> None:
        if chosen != self.settings:
            self.settings = chosen
            try:
                settings.save(chosen, paths.settings_file())
            except OSError:
                return  # a choice that is not kept must not keep anyone from work

    def speak(self, language: Language) -> None:
        """Takes another language, now and from now on; an open window is made anew."""
        self._keep(replace(self.settings, language=language.code))
        self.translations.use(language)
        self.rebuild()

    def dress(self, theme: Theme, text_size: int) -> None:
        """Takes another theme and text size, now and from now on."""
        self._keep(replace(self.settings, theme=theme, text_size=text_size))
        place = self._take_down()
        self.look.choose(theme, text_size)
        self._show_icon()
        self.show_window(place)

    def _take_down(self) -> Mapping[str, Any]:
        """Removes the pages before another style: Qt would give it to each widget three times."""
        window = self.window_shown
        if window is None:
            return {}
        place = window.place()
        self.window_shown = None
        shiboken6.delete(window)
        return place

    def rebuild(self) -> None:
        """Makes the pages anew; what is typed is in drafts, so nothing is lost."""
        session = self.session
        if session is not None:
            place = self._take_down()
            session.speak(QLocale(self.translations.language.locale))
            self.show_window(place)

    def lock_after(self, minutes: int) -> None:
        """Locks by itself after so many minutes; 0 never."""
        self._keep(replace(self.settings, lock_after=minutes))

    def _follow_system(self) -> None:
        if self.settings.theme == Theme.SYSTEM:
            place = self._take_down()
            self.look.follow_system()
            self.show_window(place)

    def _show_hints(self, shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        if self.window_shown is not None:
            self.window_shown.rail.show_hints(shown=shown)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keeps what is being typed, lets the worker finish, and closes the store."""
        if self.window_shown is not None:
            self.window_shown.place()
        size = None if self.isMaximized() else (self.width(), self.height())
        self._keep(replace(self.settings, window=size))
        self.end()
        super().closeEvent(event)

    def end(self) -> None:
        """Lets what is being done end, and closes the store: the program is about to end."""
        self._ending = True
        for task in self.findChildren(Background):
            task.wait()
        self._leave(wait=True)
        for session in self._left:
            if shiboken6.isValid(session):
                session.close()
        self._left.clear()


def _is_store(folder: Path) -> bool:
    return (folder / "slots.json").is_file()


def _icon(look: Look) -> QIcon:
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128):
        drawn = QPixmap(size, size)
        drawn.fill(look.tokens.color("rail"))
        with QPainter(drawn) as painter:
            tokens = look.tokens
            rect = drawn.rect().toRectF().adjusted(size / 16, size / 16, -size / 16, -size / 16)
            paint.emblem(painter, rect, tokens.color("rail_on"), tokens.color("rail_mark"))
        made.addPixmap(drawn)
    return made
