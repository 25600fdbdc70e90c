"""Where the program's own files lie."""

from pathlib import Path

import pytest

from alliance_desktop import paths


def test_alliance_home_holds_everything(home: Path) -> None:
    assert paths.home() == home
    assert paths.default_store() == home / "store"
    assert paths.settings_file() == home / "settings.json"
    assert paths.tokens() == home / "tokens"


@pytest.mark.parametrize("unset", [None, ""])
def test_without_it_the_platform_decides(
    unset: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    if unset is None:
        monkeypatch.delenv("ALLIANCE_HOME")
    else:
        monkeypatch.setenv("ALLIANCE_HOME", unset)
    assert paths.home().is_absolute()
    assert paths.home().name == "alliance-desktop"
