"""Long work of the page of exchange: one at a time, told in words, stopped without a trace."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from alliance_desktop.errors import UserError
from alliance_desktop.ui.page import Page
from alliance_desktop.ui.session import Steps
from alliance_desktop.ui.words import sentence, translated
from alliance_desktop.workspace import Workspace
from alliance_desktop.workspace.progress import SORTING, WRITING, Progress

_BY_COUNT = (SORTING, WRITING)  # phases told in numbers; others are told in bytes


class ExchangeWork(QObject):
    """Starts work for a page and shows what becomes of it in its banner."""

    def __init__(self, page: Page) -> None:
        """For the page of exchange."""
        super().__init__(page)
        self.page, self.session = page, page.session
        self._busy = False

    @property
    def working(self) -> bool:
        """Whether something goes on."""
        return self._busy

    def run(
        self,
        work: Callable[[Workspace, Steps], Any],
        done: Callable[[Any], object],
        *,
        writes: bool = False,
    ) -> None:
        """Does long work, unless some goes on."""
        if self._busy:
            return
        self._busy = True
        self.page.clear_banner()

        def ended(result: Any) -> None:
            self._busy = False
            done(result)

        self.session.run(work, ended, self._stumbled, writes=writes)

    def _stumbled(self, problem: UserError) -> None:
        self._busy = False
        self.fail(problem)

    def fail(self, problem: UserError) -> None:
        """Tells a problem of the world over the page."""
        self.page.tell_banner("bad", sentence(problem))

    def progress(self, steps: Steps) -> Progress:
        """Tells the window's progress line in words; raises where the person wants it stopped."""

        def tell(phase: str, done: int, total: int) -> None:
            steps(self._phrase(phase, done, total), done, total)

        return tell

    def _phrase(self, phase: str, done: int, total: int) -> str:
        words = self.session.words
        say = words.number if phase in _BY_COUNT else words.size
        return self.tr("{0}: {1} of {2}").format(translated(phase), say(done), say(total))
