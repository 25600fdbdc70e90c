"""Two laptops, one stick: recorded apart, carried, settled with one key, alike in the end."""

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from alliance_desktop.settings import Theme
from alliance_desktop.ui.look import Look
from alliance_desktop.workspace import reading
from tests.delegation import Team
from tools.demo_journey import Story, found, play, prepare
from tools.laptop import Laptop


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Story:
    del qtbot
    monkeypatch.setenv("ALLIANCE_KEY_MEMORY", str(8 * 2**20))
    stick = tmp_path / "ALLIANCE-7"
    stick.mkdir()
    look = Look(Theme.LIGHT)
    look.dress()
    marta, olena = found(tmp_path)
    prepare(marta)
    return Story(Laptop(marta, look, stick), Laptop(olena, look, stick), stick, print)


def test_the_story_as_it_is_shown(story: Story) -> None:
    try:
        play(story)
        assert story.marta.dump() == story.olena.dump()
        assert len(story.steps) >= 15
    finally:
        story.marta.close()
        story.olena.close()


def test_both_ways_at_once_twice_and_in_the_other_order(
    marta: Laptop, olena: Laptop, team: Team, tmp_path: Path
) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    need = team.id("need")
    for number, (giver, people) in enumerate(((marta, "700"), (olena, "640"), (marta, "710"))):
        giver.edit("needs", need, {"in_need": people})
        giver.copy_out()
        for path in team.stick.glob("*.alliance"):
            shutil.move(path, kept / f"{number}.alliance")
    for taker, order in ((olena, (2, 0, 2)), (marta, (1, 1))):
        for number in order:
            taker.take_in(kept / f"{number}.alliance")
    assert marta.dump() == olena.dump()
    (found_,) = list(reading.conflicts(team.marta))
    assert sorted(one["value"] for one in found_["candidates"]) == [640, 710]
    for taker in (marta, olena):
        page = taker.differences()
        assert page.model.rowCount() == 1


def test_both_settle_the_same_difference_otherwise(
    marta: Laptop, olena: Laptop, team: Team
) -> None:
    """Each takes her own; that differs again, is settled once more, and then both agree."""
    need = team.id("need")
    marta.edit("needs", need, {"in_need": "700"})
    olena.edit("needs", need, {"in_need": "640"})
    carry(marta, olena)
    carry(olena, marta)
    for laptop in (marta, olena):
        laptop.differences().list.setFocus()
        laptop.press("1")
        laptop.press("Return")
    carry(marta, olena)
    carry(olena, marta)
    page = olena.differences()
    assert page.model.rowCount() == 1
    page.list.setFocus()
    olena.press("2")
    olena.press("Return")
    carry(olena, marta)
    assert marta.dump() == olena.dump()
    assert reading.show(team.marta, need)["fields"]["in_need"] == 700


def carry(giver: Laptop, taker: Laptop) -> None:
    for path in giver.stick.glob("*.alliance"):
        path.unlink()
    giver.copy_out()
    taker.take_in(giver.stick)
