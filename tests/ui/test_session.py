"""The session: one worker, results on the window's thread, and one signal of what changed."""

import gc
import threading
import time
from collections.abc import Iterator
from functools import partial
from itertools import pairwise

import pytest
import shiboken6
from PySide6.QtCore import QLocale, QObject, QTimer
from pytestqt.qtbot import QtBot

from alliance_desktop.errors import UserError
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.session import Session, Steps, without_pauses
from alliance_desktop.workspace import Workspace, new_id, recording
from alliance_desktop.workspace.recording import Line


@pytest.fixture
def threaded(workspace: Workspace, look: Look) -> Iterator[Session]:
    made = Session(workspace, look, QLocale("uk_UA"))
    yield made
    made.close()


def test_work_is_done_elsewhere_and_answers_here(qtbot: QtBot, threaded: Session) -> None:
    where: list[int] = []
    answers: list[tuple[str, int]] = []

    def work(workspace: Workspace) -> str:
        where.append(threading.get_ident())
        return workspace.id

    with qtbot.waitSignal(threaded.changed) as told:
        threaded.write(
            work,
            lambda result: answers.append((result, threading.get_ident())),
            touched=frozenset({("need", "x")}),
        )
    qtbot.waitUntil(lambda: bool(answers))
    assert told.args == [frozenset({("need", "x")})]
    assert where != [threading.get_ident()]
    assert answers == [(threaded.workspace.id, threading.get_ident())]


def test_work_is_done_in_the_order_it_came(qtbot: QtBot, threaded: Session) -> None:
    done: list[int] = []
    for number in range(50):
        threaded.write(lambda _, n=number: done.append(n))  # type: ignore[misc]
    qtbot.waitUntil(lambda: not threaded.working)
    assert done == list(range(50))


def test_a_problem_of_the_world_is_told_and_a_bug_is_reported(
    qtbot: QtBot, threaded: Session
) -> None:
    def full(_: Workspace) -> None:
        raise UserError("The disk is full.")

    def broken(_: Workspace) -> None:
        raise ZeroDivisionError

    told: list[UserError] = []
    with qtbot.waitSignal(threaded.idle):
        threaded.write(full, failed=told.append)
    assert [str(one) for one in told] == ["The disk is full."]
    with qtbot.waitSignal(threaded.problem_told):
        threaded.write(full)
    with qtbot.waitSignal(threaded.bug_met) as met:
        threaded.write(broken)
    assert isinstance(met.args[0], ZeroDivisionError)


def test_long_work_tells_its_steps_and_can_be_stopped(qtbot: QtBot, threaded: Session) -> None:
    begun = threading.Event()
    done: list[object] = []

    def work(_: Workspace, step: Steps) -> None:
        for number in range(10_000):
            step("Checking", number, 10_000)
            begun.set()
            threading.Event().wait(0.001)
        done.append(1)

    told: list[tuple[str, int, int]] = []
    threaded.busy.connect(lambda *args: told.append(args))
    job = threaded.run(work, done.append, done.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0] == ("Checking", 0, 10_000)
    begun.wait(2)
    job.cancel()
    qtbot.waitUntil(lambda: not threaded.working)
    assert done == []


def test_writing_of_another_process_is_noticed(
    qtbot: QtBot, threaded: Session, workspace: Workspace
) -> None:
    with qtbot.assertNotEmitted(threaded.changed):
        threaded.look_again()
    other = Workspace(workspace.folder, workspace.slots)
    other.store.set_setting("seen", "1")
    other.close()
    with qtbot.waitSignal(threaded.changed) as told:
        threaded.look_again()
    assert told.args == [None]
    with qtbot.assertNotEmitted(threaded.changed):
        threaded.look_again()


def test_own_writing_is_not_taken_for_anothers(qtbot: QtBot, threaded: Session) -> None:
    with qtbot.waitSignal(threaded.changed):
        threaded.write(lambda workspace: workspace.store.set_setting("a", "b"))
    with qtbot.assertNotEmitted(threaded.changed):
        threaded.look_again()


def test_closing_does_what_waits(threaded: Session) -> None:
    done: list[int] = []
    for number in range(5):
        threaded.write(lambda _, n=number: done.append(n))  # type: ignore[misc]
    threaded.close()
    assert done == list(range(5))


def test_pages_speak_to_the_window_through_the_session(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignal(session.record_wanted) as record:
        session.open_record("need", "1")
    with qtbot.waitSignal(session.page_wanted) as page:
        session.open_page("exchange")
    with qtbot.waitSignal(session.new_wanted) as new:
        session.new_record("need", {"severity": 3})
    with qtbot.waitSignal(session.toast_wanted) as toast:
        session.toast("Moved to the bin.", "Undo")
    assert record.args == ["need", "1"]
    assert page.args == ["exchange"]
    assert new.args == ["need", {"severity": 3}]
    assert toast.args[0].text == "Moved to the bin."
    assert session.lang == "en"


def test_long_work_is_not_interrupted_to_search_for_garbage() -> None:
    during = []

    def fail() -> None:
        with without_pauses():
            during.append(gc.isenabled())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert during == [False]
    assert gc.isenabled()
    gc.unfreeze()


def test_the_window_goes_on_while_work_is_done(qtbot: QtBot, threaded: Session) -> None:
    """The worker counts as fast as it can; the window's clock must tick all the while."""
    ticks: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start(5)

    def count(_: Workspace) -> int:
        number, end = 0, time.monotonic() + 0.8
        while time.monotonic() < end:
            number += 1
        return number

    threaded.write(count)
    qtbot.waitUntil(lambda: not threaded.working, timeout=10_000)
    timer.stop()
    gaps = [later - earlier for earlier, later in pairwise(ticks)]
    assert len(ticks) > 10
    assert max(gaps) < 0.4  # half of the work; measured: 0.02


def test_two_windows_on_one_store_see_each_other(
    qtbot: QtBot, threaded: Session, workspace: Workspace, look: Look
) -> None:
    other = Session(Workspace(workspace.folder, workspace.slots), look, QLocale("en_GB"))
    line = Line(1, new_id(), "organisation", {"name": {"en": "City of Turku"}}, new=True)
    with qtbot.waitSignal(threaded.changed):
        threaded.write(lambda opened: recording.apply(opened, [line]))
    with qtbot.waitSignal(other.changed):
        other.look_again()
    assert other.workspace.store.find(line.id)
    other.close()


def test_who_is_gone_is_not_answered(qtbot: QtBot, threaded: Session) -> None:
    """Pages are made anew when language or text size change; work they began goes on."""
    done: list[str] = []

    class Asking(QObject):
        def take(self, _: object) -> None:
            done.append("bound")

    asking, there = Asking(), Asking()
    threaded.write(lambda _: None, asking.take)
    threaded.write(lambda _: None, lambda _: done.append(f"closure {asking.objectName()}"))
    threaded.write(lambda _: None, partial(lambda one, _: done.append(one.objectName()), asking))
    threaded.write(lambda _: None, there.take)
    shiboken6.delete(asking)
    qtbot.waitUntil(lambda: not threaded.working)
    assert done == ["bound"]
