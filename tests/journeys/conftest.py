"""Two laptops of one delegation in real windows, each with its own worker, and a stick."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from alliance_desktop.settings import Theme
from alliance_desktop.ui.look import Look
from tests.delegation import Team, founded, team
from tools.laptop import Laptop

__all__ = ["founded", "team"]


@pytest.fixture
def look(qtbot: QtBot) -> Look:
    """The light look."""
    del qtbot
    made = Look(Theme.LIGHT)
    made.dress()
    return made


@pytest.fixture
def marta(team: Team, look: Look) -> Iterator[Laptop]:
    """The administrator’s laptop."""
    made = Laptop(team.marta, look, team.stick)
    yield made
    made.close()


@pytest.fixture
def olena(team: Team, look: Look) -> Iterator[Laptop]:
    """A colleague’s laptop."""
    made = Laptop(team.olena, look, team.stick)
    yield made
    made.close()
