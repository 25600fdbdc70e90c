"""Two laptops of one delegation in real windows, each with its own worker, and a stick."""

from collections.abc import Iterator

import pytest

from alliance_desktop.ui.look import Look
from tests.delegation import Team, founded, team
from tests.windows import look
from tools.laptop import Laptop

__all__ = ["founded", "look", "team"]


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
