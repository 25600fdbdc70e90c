"""What every test gets: no screen, a fixed locale, a home of its own, and Hypothesis profiles."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"

settings.register_profile("everyday", derandomize=True, deadline=None)
settings.register_profile("soak", max_examples=5_000, deadline=None)
settings.load_profile("everyday")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program's own folder, not that of the person who runs the tests."""
    folder = tmp_path / "home"
    monkeypatch.setenv("ALLIANCE_HOME", str(folder))
    return folder
