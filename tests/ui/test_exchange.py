"""The page of exchange: copying out, looking before importing, receipts, letting in."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QWidget
from pytestqt.qtbot import QtBot

from alliance_desktop.ui.carriers import Carrier
from alliance_desktop.ui.exchange_work import ExchangeWork
from alliance_desktop.ui.import_list import GroupBy
from alliance_desktop.ui.letting_in import LettingIn
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.page import Size
from alliance_desktop.ui.pages.exchange import ExchangePage
from alliance_desktop.ui.receipts import TakingReceipt
from alliance_desktop.ui.session import Session
from alliance_desktop.workspace import (
    confirming,
    exporting,
    joining,
    new_id,
    reading,
    recording,
)
from alliance_desktop.workspace.founding import Someone, invite, join
from alliance_desktop.workspace.recording import Line
from tests.delegation import PASSPHRASE, Team, founded, team

__all__ = ["founded", "team"]


@pytest.fixture
def session(team: Team, look: Look) -> Iterator[Session]:
    made = Session(team.marta, look, QLocale("en_GB"), inline=True)
    yield made
    made.close()


@pytest.fixture
def page(session: Session, team: Team, qtbot: QtBot) -> ExchangePage:
    made = ExchangePage(session)
    qtbot.addWidget(made)
    made.find_carriers = lambda: [Carrier("ALLIANCE-7", team.stick, 0, writable=True)]
    made.banners = []  # type: ignore[attr-defined]
    made.banner_changed.connect(made.banners.append)  # type: ignore[attr-defined]
    made.resize(1200, 800)
    made.arrange(Size.WIDE)
    made.show()
    return made


def told(page: ExchangePage) -> str:
    """What the banner says now."""
    banners: list[QFrame | None] = page.banners  # type: ignore[attr-defined]
    last = banners[-1] if banners else None
    return last.accessibleName() if last is not None else ""


def texts(widget: QWidget) -> str:
    QApplication.processEvents()
    labels = widget.findChildren(QLabel)
    said = "\n".join(one.text() for one in labels if one.isVisibleTo(widget))
    return said.replace("\u00a0", " ")


def dump(team: Team) -> list[bytes]:
    return list(reading.dump(team.marta))


def from_olena(team: Team) -> None:
    """Olena's work lies on the stick."""
    for path in team.stick.iterdir():
        path.unlink()
    exporting.export(team.olena, team.stick)


def test_what_goes_for_whom_how_large_and_what_stays(page: ExchangePage, team: Team) -> None:
    assert "Nothing to copy" in texts(page.copying.card)
    team.edit(team.marta, "need", team.id("need"), in_need=640)
    page.refresh(None)
    said = texts(page.copying.card)
    assert "1 change" in said
    assert "records at most " in said
    (box,) = page.copying.card._boxes.values()
    assert box.text() == "Olena’s laptop · Olena Kovalchuk · lacks 1"


def test_f9_copies_to_the_stick_that_is_in(page: ExchangePage, team: Team) -> None:
    team.edit(team.marta, "need", team.id("need"), in_need=640)
    page.copy_now()
    assert told(page).startswith("Copied and read back: 1 change in 1 file, ")
    assert "You can take the stick out. They count as safe when" in told(page)
    (path,) = team.stick.glob("*.alliance")
    assert path.stat().st_size > 0


def test_nothing_to_copy_writes_nothing(page: ExchangePage, team: Team) -> None:
    page.copy_now()
    assert told(page) == "Nothing to copy: the others have it all."
    assert list(team.stick.iterdir()) == []


def test_a_stick_that_was_pulled_out(page: ExchangePage, team: Team) -> None:
    team.edit(team.marta, "need", team.id("need"), in_need=640)
    team.stick.rmdir()
    page.copying.copy_to(team.stick)
    assert told(page) == ("ALLIANCE-7 is not there any more. Put the stick in again and choose it.")
    assert not team.stick.exists()


def two_edits_and_a_new_one(team: Team) -> str:
    need = team.id("need")
    team.edit(team.marta, "need", need, in_need=630)
    team.edit(team.olena, "need", need, in_need=640, severity=5)
    made: dict[str, Any] = {"title": {"en": "Windows"}, "sector": "SOC-HOU"}
    recording.apply(team.olena, [Line(1, new_id(), "need", made, new=True)])
    from_olena(team)
    return need


def test_a_look_changes_nothing_and_says_it_all(page: ExchangePage, team: Team) -> None:
    two_edits_and_a_new_one(team)
    before = dump(team)
    page.taking.take_in([team.stick])
    view = page.taking.view
    tester = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(view.model, tester, view)
    assert page.title() == "Import from ALLIANCE-7"
    assert dump(team) == before
    said = texts(view)
    for part in ("Olena Kovalchuk, “Olena’s laptop”", "Nothing has been changed yet."):
        assert part in said
    assert view._signed.text() == "Signature matches"
    names = [view._tiles[what].accessibleName() for what in ("new", "changed", "differs")]
    assert names == ["1, New, Needs 1", "1, Changed", "1, Differ, you decide later"]
    rows = [view.model.index(row).data() for row in range(view.model.rowCount())]
    assert rows == [
        "Izium urban hromada · 2 changes",
        "Roof of Lyceum 4",
        "Roof of Lyceum 4",
        "no place yet · 1 change",
        "Windows",
    ]
    line = view.model.at(1)
    assert line is not None
    assert view.model.sentence(line) == "People in need yours 630 people ↔ 640 people"


def test_looked_at_then_imported(page: ExchangePage, team: Team) -> None:
    need = two_edits_and_a_new_one(team)
    page.taking.take_in([team.stick])
    page.go_on()
    assert told(page).startswith("Imported: 2 changes. 1 value differs")
    assert reading.show(team.marta, need)["fields"]["severity"] == 5
    assert not page.taking.view.take.isVisible()
    page.leave()
    assert not page.importing


def test_a_whole_import_is_taken_back(page: ExchangePage, team: Team) -> None:
    need = team.id("need")
    team.edit(team.olena, "need", need, in_need=640)
    from_olena(team)
    page.taking.take_in([team.stick])
    page.go_on()
    assert reading.show(team.marta, need)["fields"]["in_need"] == 640
    assert page.session.undo()
    assert reading.show(team.marta, need)["fields"]["in_need"] == 620
    assert told(page) == "Taken back: 1 record is as before the import."
    assert not page.importing


def test_esc_leaves_everything_as_it_was(page: ExchangePage, team: Team) -> None:
    team.edit(team.olena, "need", team.id("need"), in_need=640)
    from_olena(team)
    before = dump(team)
    page.taking.take_in([team.stick])
    page.leave()
    assert not page.importing
    assert dump(team) == before
    assert list((team.marta.folder / "incoming").iterdir()) == []


def test_a_filter_and_other_groups(page: ExchangePage, team: Team) -> None:
    team.edit(team.olena, "need", team.id("need"), in_need=640)
    made: dict[str, Any] = {"title": {"en": "Windows"}}
    recording.apply(team.olena, [Line(1, new_id(), "need", made, new=True)])
    from_olena(team)
    page.taking.take_in([team.stick])
    model = page.taking.view.model
    model.filter("new")
    assert [model.index(row).data() for row in range(model.rowCount())][1:] == ["Windows"]
    model.filter("")
    model.group_by(GroupBy.PERSON)
    assert model.index(0).data() == "Olena Kovalchuk · 2 changes"
    model.group_by(GroupBy.KIND)
    assert model.index(0).data() == "Need · 2 changes"


def test_a_damaged_file_is_left_alone_and_says_what_to_ask_for(
    page: ExchangePage, team: Team
) -> None:
    team.edit(team.olena, "need", team.id("need"), in_need=640)
    from_olena(team)
    (team.stick / "broken.alliance").write_bytes(b"age-encryption.org/v1\nno")
    page.taking.take_in([team.stick])
    view = page.taking.view
    assert "broken.alliance: This file is damaged or no bundle." in texts(view)
    assert view._tiles["refused"].accessibleName() == "1, Refused, see below"
    assert view.take.isEnabled()  # the other is taken
    page.go_on()
    assert reading.show(team.marta, team.id("need"))["fields"]["in_need"] == 640


def test_the_store_moved_on_and_is_looked_at_again(page: ExchangePage, team: Team) -> None:
    need = team.id("need")
    team.edit(team.olena, "need", need, in_need=640)
    from_olena(team)
    page.taking.take_in([team.stick])
    team.edit(team.marta, "need", need, in_need=650)
    page.go_on()
    assert "changed since you looked" in told(page)
    assert page.taking.view.looked is not None
    assert page.taking.view.looked.counts == {"differs": 1}
    page.go_on()
    assert told(page).startswith("Imported: 1 change.")


def test_many_deletions_are_asked_about(
    page: ExchangePage, team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    for kind in ("need", "commitment"):
        recording.apply(team.olena, [Line(1, team.id(kind), kind, deleted=True)])
    from_olena(team)
    before = dump(team)
    asked: list[str] = []

    def no(*words: object) -> bool:
        asked.append(str(words[2]))
        return False

    monkeypatch.setattr("alliance_desktop.ui.exchange_taking.ask", no)
    page.taking.take_in([team.stick])
    page.go_on()
    assert asked == ["Delete 2 records?"]
    assert dump(team) == before


def test_everything_here_already(page: ExchangePage, team: Team) -> None:
    team.edit(team.olena, "need", team.id("need"), in_need=640)
    from_olena(team)
    page.taking.take_in([team.stick])
    page.go_on()
    page.leave()
    page.taking.take_in([team.stick])
    assert "Everything in these files is here already." in texts(page.taking.view)
    assert not page.taking.view.take.isEnabled()


def test_the_report_is_kept_as_text(page: ExchangePage, team: Team) -> None:
    team.edit(team.olena, "need", team.id("need"), in_need=640)
    from_olena(team)
    page.taking.take_in([team.stick])
    page.go_on()
    report = page.taking.view.report()
    assert "Olena Kovalchuk, “Olena’s laptop”" in report
    assert "Changed · Need: Roof of Lyceum 4 · People in need: 620 people → 640 people" in report


def test_a_receipt_goes_and_comes_as_text(page: ExchangePage, team: Team, look: Look) -> None:
    page.people.copy_receipt()
    line = QGuiApplication.clipboard().text()
    assert confirming.take_receipt(team.olena, line) == team.marta.keys.device
    team.edit(team.marta, "need", team.id("need"), in_need=640)
    team.carry(team.marta, team.olena)
    receipt = confirming.receipt(team.olena)
    dialog = TakingReceipt(look)
    dialog.text.setPlainText("\n".join(receipt[at : at + 60] for at in range(0, len(receipt), 60)))
    assert dialog.line == receipt
    page.people.take_receipt(dialog.line)
    assert told(page).startswith("Confirmed: Olena’s laptop has everything up to ")
    page.people.take_receipt(receipt[:-9])
    assert "not complete" in told(page)


def test_a_laptop_is_invited_and_let_in(
    page: ExchangePage, team: Team, look: Look, tmp_path: Path
) -> None:
    page.people.invite(tmp_path / "invitation.json")
    assert told(page).startswith("Invitation saved as invitation.json.")
    someone = Someone("Bohdan", "field tablet", "AUC")
    joined, request = join(invite(team.marta), tmp_path / "b", PASSPHRASE, someone)
    with joined:
        own = joining.own_request(joined)
        assert own is not None
        team.carry(joined, team.marta)
    page.refresh(None)
    assert "Bohdan asks to join" in texts(page.people.laptops)
    (asked,) = joining.asking(team.marta)
    dialog = LettingIn(look, asked)
    assert all(word in texts(dialog) for word in own.words)
    assert own.words == request.words()
    page.people.admit(asked)
    assert told(page) == "Bohdan is in. The laptop learns it with the next copy."
    assert "asks to join" not in texts(page.people.laptops)


def test_only_one_work_goes_on(page: ExchangePage) -> None:
    work = ExchangeWork(page)
    done: list[object] = []
    work._busy = True
    work.run(lambda *_: 1, done.append)
    assert done == []


def test_a_full_stick_says_so(
    page: ExchangePage, team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    team.edit(team.marta, "need", team.id("need"), in_need=640)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("alliance_desktop.sync.transports.file._Tally.write", full)
    page.copying.copy_to(team.stick)
    assert "There is no room left" in told(page)
    assert list(team.stick.iterdir()) == []
