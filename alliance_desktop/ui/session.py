"""The workspace as the windows see it: one signal of what changed, one worker for what lasts."""

import gc
import queue
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final, TypeAlias

import shiboken6
from PySide6.QtCore import QLocale, QObject, QThread, QTimer, Signal, Slot

from alliance_desktop.errors import UserError
from alliance_desktop.records.canonical import Json
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.words import Words
from alliance_desktop.workspace import Workspace

Touched: TypeAlias = frozenset[tuple[str, str]] | None  # (kind, id) of each record; None: anything
Done: TypeAlias = Callable[[Any], object]
Act: TypeAlias = Callable[[], object]
Failed: TypeAlias = Callable[[UserError], object]

LOOKS_EVERY: Final = 2_000  # milliseconds between looks whether another process has written


class StoppedError(Exception):
    """The person stopped the work; raised inside it, at its next step."""


class Steps:
    """Given to long work: tell how far it is, and notice that the person wants it stopped."""

    def __init__(self, told: Callable[[str, int, int], object]) -> None:
        """`told` is called on the worker's thread."""
        self._told, self._stopped = told, False

    def __call__(self, text: str, done: int, total: int) -> None:
        """Says in words how far it is; `total` 0 where nobody knows. StoppedError if stopped."""
        if self._stopped:
            raise StoppedError
        self._told(text, done, total)

    def stop(self) -> None:
        """Has the work end at its next step."""
        self._stopped = True


@dataclass(frozen=True, slots=True)
class Toast:
    """Something that was done, said at the foot of the window."""

    text: str
    action_text: str = ""
    action: Callable[[], object] | None = None


@dataclass(slots=True, eq=False)
class Job:
    """Work for the worker. `cancel` stops it where it tells its steps."""

    work: Callable[[Workspace], Any]
    done: Done | None
    failed: Failed | None
    writes: bool
    touched: Touched
    steps: Steps | None = None
    result: Any = field(default=None, init=False)
    problem: BaseException | None = field(default=None, init=False)

    def cancel(self) -> None:
        """Has it end at its next step; what is done in one transaction is as before."""
        if self.steps is not None:
            self.steps.stop()

    def do(self, workspace: Workspace) -> None:
        """Does it, on whichever thread this is called."""
        try:
            self.result = self.work(workspace)
        except BaseException as problem:
            self.problem = problem


@contextmanager
def without_pauses() -> Iterator[None]:
    """No search for garbage while long work makes many objects: it stops every thread, the
    window's too, for a quarter of a second at 130,000 objects. What is left is not searched later.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


class _Worker(QThread):
    """The one thread that writes."""

    finished_job = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()

    def run(self) -> None:
        while (job := self.jobs.get()) is not None:
            if job.steps is None:
                job.do(self._workspace)
            else:
                with without_pauses():
                    job.do(self._workspace)
            self.finished_job.emit(job)


class Session(QObject):
    """An open workspace with its look and its language.

    Short reads are done on the window's thread; everything else goes through `write` and `run`.
    Results and problems come back on the window's thread.
    """

    changed = Signal(object)  # Touched
    busy = Signal(str, int, int)  # how far long work is: words, done, total
    idle = Signal()  # the queue is empty
    toast_wanted = Signal(object)  # Toast
    problem_told = Signal(object)  # a UserError nobody else showed
    bug_met = Signal(object)  # any other exception
    record_wanted = Signal(str, str)  # kind, id
    page_wanted = Signal(str)
    new_wanted = Signal(str, object)  # kind, values
    difference_wanted = Signal(str, str)  # kind, id

    def __init__(
        self,
        workspace: Workspace,
        look: Look,
        language: QLocale,
        *,
        inline: bool = False,
        parent: QObject | None = None,
    ) -> None:
        """`inline` does all work at once on the caller's thread: for tests."""
        super().__init__(parent)
        self.workspace, self.look, self.language = workspace, look, language
        self.words = Words(language, self._now)
        self.widths: dict[str, int] = {}  # of lists, by page: what the person chose
        self._waiting: list[Job] = []
        self._undoable: list[tuple[str, Act, Act | None]] = []
        self._redoable: list[tuple[str, Act, Act | None]] = []
        self._closed = False
        self._worker: _Worker | None = None
        self._seen = workspace.store.version()
        if not inline:
            self._worker = _Worker(workspace, self)
            self._worker.finished_job.connect(self._finish)
            self._worker.start()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOKS_EVERY)
        self._timer.timeout.connect(self.look_again)
        self._timer.start()

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self.workspace.clock.milliseconds() / 1000, UTC)

    def speak(self, language: QLocale) -> None:
        """Takes another language; pages are made anew by the window."""
        self.language, self.words = language, Words(language, self._now)

    @property
    def lang(self) -> str:
        """The language as code lists have it: "en", "uk", "da"."""
        return self.language.name().split("_")[0]

    # work

    def write(
        self,
        work: Callable[[Workspace], Any],
        done: Done | None = None,
        failed: Failed | None = None,
        touched: Touched = None,
    ) -> Job:
        """Does what writes, after everything before it; then tells the views what was touched.

        A UserError goes to `failed`, else to a banner; any other exception opens the report window.
        """
        return self._start(Job(work, done, failed, writes=True, touched=touched))

    def run(
        self,
        work: Callable[[Workspace, Steps], Any],
        done: Done | None = None,
        failed: Failed | None = None,
        *,
        writes: bool = False,
    ) -> Job:
        """Long work on the same worker, which tells its steps; `job.cancel()` stops it.

        With `writes` the views are told afterwards that anything may have changed.
        """
        steps = Steps(self._tell_steps)
        job = Job(lambda workspace: work(workspace, steps), done, failed, writes, None, steps)
        return self._start(job)

    def _tell_steps(self, text: str, done: int, total: int) -> None:
        self.busy.emit(text, done, total)

    def _start(self, job: Job) -> Job:
        self._waiting.append(job)
        if self._worker is None:
            job.do(self.workspace)
            self._finish(job)
        else:
            self._worker.jobs.put(job)
        return job

    @Slot(object)
    def _finish(self, job: Job) -> None:
        self._waiting.remove(job)
        if not self._waiting:
            self.idle.emit()
        if job.problem is not None:
            self._tell_problem(job)
        elif not self._closed:
            if job.writes:
                self._seen = self.workspace.store.version()
                self.changed.emit(job.touched)
            if job.done is not None and _is_there(job.done):
                job.done(job.result)

    def _tell_problem(self, job: Job) -> None:
        match job.problem:
            case StoppedError():
                pass
            case UserError() as problem if job.failed is not None and _is_there(job.failed):
                job.failed(problem)
            case UserError() as problem:
                self.problem_told.emit(problem)
            case problem:
                self.bug_met.emit(problem)

    @property
    def working(self) -> bool:
        """Whether something is being done or waits to be."""
        return bool(self._waiting)

    def stop_all(self) -> None:
        """Has everything that tells its steps end at the next."""
        for job in list(self._waiting):
            job.cancel()

    def look_again(self) -> None:
        """Refreshes the views if another process has written."""
        if self._waiting or self._closed:
            return
        version = self.workspace.store.version()
        if version != self._seen:
            self._seen = version
            self.changed.emit(None)

    def close(self, *, wait: bool = True) -> None:
        """Does what waits, ends the worker and closes the workspace; later, if not to wait.

        Called again with `wait`, it waits for what goes on since the first time.
        """
        if not self._closed:
            self._closed = True
            self._timer.stop()
            self.stop_all()
            if self._worker is not None:
                if not wait:  # connected before it may end
                    self._worker.finished.connect(self._close_later)
                self._worker.jobs.put(None)
        if wait or self._worker is None:
            if self._worker is not None:
                self._worker.wait()
            self.workspace.close()

    @Slot()
    def _close_later(self) -> None:
        if self._worker is not None:
            self._worker.wait()
        self.workspace.close()
        self.deleteLater()

    # the window obeys these, so pages need not know each other

    def toast(
        self, text: str, action_text: str = "", action: Callable[[], object] | None = None
    ) -> None:
        """Tells that something was done, with one thing to do about it."""
        self.toast_wanted.emit(Toast(text, action_text, action))

    def did(self, text: str, undo: Act, redo: Act | None = None) -> None:
        """Tells that something was done, and lets it be undone: in the toast and by Ctrl+Z."""
        self._undoable.append((text, undo, redo))
        self._redoable.clear()
        self.toast(text, self.tr("Undo"), self.undo)

    def undo(self) -> bool:
        """Takes the last thing back that `did` told of; whether there was one."""
        if not self._undoable:
            return False
        last = self._undoable.pop()
        _, undo, redo = last
        undo()
        if redo is not None:
            self._redoable.append(last)
        return True

    def redo(self) -> bool:
        """Does again what was last taken back; whether there was something."""
        if not self._redoable:
            return False
        last = self._redoable.pop()
        redo = last[2]
        if redo is not None:
            redo()
            self._undoable.append(last)
        return True

    def open_record(self, kind: str, id_: str) -> None:
        """Shows a record on the page of its kind."""
        self.record_wanted.emit(kind, id_)

    def open_page(self, name: str) -> None:
        """Shows a page by its key: "home", "needs" …"""
        self.page_wanted.emit(name)

    def show_difference(self, kind: str, id_: str) -> None:
        """Shows where colleagues differ about a record."""
        self.difference_wanted.emit(kind, id_)

    def new_record(self, kind: str, values: Mapping[str, Json] | None = None) -> None:
        """Begins a record on the page of its kind, with these values given."""
        self.new_wanted.emit(kind, dict(values or {}))


def _is_there(answer: Callable[..., object]) -> bool:
    """Whether who is to be answered is still there: a page may have been made anew meanwhile."""
    known = [getattr(answer, "__self__", None), *getattr(answer, "args", ())]
    for cell in getattr(answer, "__closure__", None) or ():
        with suppress(ValueError):  # an empty cell
            known.append(cell.cell_contents)
    return all(shiboken6.isValid(one) for one in known if isinstance(one, QObject))
