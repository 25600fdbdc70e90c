"""A stick, and what befalls it: left alone, stopped, pulled out, damaged, full."""

import shutil
from pathlib import Path

import pytest

from alliance_desktop.workspace import new_id, recording
from alliance_desktop.workspace.recording import Line
from tests.delegation import Team
from tools.laptop import Laptop


def many(laptop: Laptop, count: int = 300) -> None:
    """Some work that takes a moment."""
    lines = [
        Line(n, new_id(), "need", {"title": {"en": f"Need {n}"}, "in_need": n}, new=True)
        for n in range(count)
    ]
    recording.apply(laptop.workspace, lines)


def incoming(laptop: Laptop) -> list[Path]:
    folder = laptop.workspace.folder / "incoming"
    return list(folder.iterdir()) if folder.is_dir() else []


def test_looked_at_and_left_alone(marta: Laptop, olena: Laptop, team: Team) -> None:
    many(marta)
    assert marta.copy_out().startswith("Copied and read back: 300 changes in 1 file, ")
    before = olena.dump()
    page = olena.look_at(team.stick)
    assert page.importing
    assert page.taking.view.model.count("new") == 300
    olena.press("Esc")
    assert not page.importing
    assert olena.dump() == before
    assert incoming(olena) == []


@pytest.mark.parametrize("phase", ["Copying", "Checking", "Taking in"])
def test_stopped_at_any_phase(marta: Laptop, olena: Laptop, team: Team, phase: str) -> None:
    many(marta)
    marta.copy_out()
    before = olena.dump()

    def stop(text: str, done: int, total: int) -> None:
        del done, total
        if text.startswith(phase):
            olena.session.stop_all()

    olena.session.busy.connect(stop)
    page = olena.look_at(team.stick)
    olena.press("Ctrl+Return")
    assert olena.dump() == before
    assert "Stopped." in olena.told()
    assert not page.importing
    olena.session.busy.disconnect(stop)
    assert olena.take_in(team.stick).startswith("Imported: 300 changes.")
    assert olena.dump() == marta.dump()
    assert incoming(olena) == []


def test_pulled_out_while_copying(marta: Laptop, team: Team) -> None:
    many(marta)
    before = marta.dump()

    def pull(text: str, done: int, total: int) -> None:
        del done, total
        if text.startswith("Writing"):
            shutil.rmtree(team.stick, ignore_errors=True)

    marta.session.busy.connect(pull)
    said = marta.copy_out()
    marta.session.busy.disconnect(pull)
    assert "Copied" not in said
    assert "stick" in said
    assert not team.stick.exists()
    assert marta.dump() == before
    team.stick.mkdir()
    assert marta.copy_out().startswith("Copied and read back: 300 changes")


def test_pulled_out_after_it_was_looked_at(marta: Laptop, olena: Laptop, team: Team) -> None:
    many(marta)
    marta.copy_out()
    olena.look_at(team.stick)
    shutil.rmtree(team.stick)
    olena.press("Ctrl+Return")
    assert olena.told().startswith("Imported: 300 changes.")
    assert olena.dump() == marta.dump()


def test_damaged_on_the_way(marta: Laptop, olena: Laptop, team: Team) -> None:
    many(marta)
    marta.copy_out()
    (path,) = team.stick.glob("*.alliance")
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    before = olena.dump()
    page = olena.look_at(team.stick)
    assert page.taking.view.looked is not None
    assert page.taking.view.looked.empty
    olena.press("Ctrl+Return")
    assert olena.dump() == before
