"""Work before a workspace is open: one thread for one thing, its answer on the window's thread."""

import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, QThread, Signal, Slot

from alliance_desktop.errors import UserError

Failed: TypeAlias = Callable[[UserError], object]


class Background(QThread):
    """Does one thing; `done` or `failed` is called on the thread of `parent`."""

    bug_met = Signal(object)
    _answered = Signal()

    def __init__(
        self,
        parent: QObject,
        work: Callable[[], Any],
        done: Callable[[Any], object],
        failed: Failed,
    ) -> None:
        """Begins with `start`."""
        super().__init__(parent)
        self._work, self._done, self._failed = work, done, failed
        self._result: Any = None
        self._problem: BaseException | None = None
        self._answered.connect(self._answer)

    def run(self) -> None:
        """The work."""
        try:
            self._result = self._work()
        except BaseException as problem:
            self._problem = problem
        self._answered.emit()

    @Slot()
    def _answer(self) -> None:
        self.wait()
        match self._problem:
            case None:
                self._done(self._result)
            case UserError() as problem:
                self._failed(problem)
            case problem:
                self.bug_met.emit(problem)
        self.deleteLater()


def report_bugs(tell: Callable[[BaseException], object]) -> None:
    """Has every exception that nobody catches told, on whichever thread it is; never lost."""

    def hook(kind: type[BaseException], problem: BaseException, at: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, problem, at)
        else:
            tell(problem)

    def thread_hook(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            tell(args.exc_value)

    sys.excepthook = hook
    threading.excepthook = thread_hook
