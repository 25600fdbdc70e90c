"""Settings come back as they were saved, and never keep anyone from work."""

import json
import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alliance_desktop.settings import RECENT_STORES, TEXT_SIZES, Settings, Theme, load, save

SETTINGS = st.builds(
    Settings,
    language=st.none() | st.sampled_from(["en", "uk", "da"]),
    theme=st.sampled_from(Theme),
    text_size=st.sampled_from(TEXT_SIZES),
    recent_stores=st.lists(st.text(st.characters(codec="utf-8")), max_size=RECENT_STORES).map(
        tuple
    ),
)


@given(SETTINGS)
def test_saved_settings_come_back(settings: Settings) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "new folder" / "settings.json"
        save(settings, file)
        assert load(file) == settings


@pytest.mark.parametrize("content", ["", "{", "[]", "null", "\x00"])
def test_a_damaged_file_gives_the_defaults(content: str, tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text(content, "utf-8")
    assert load(file) == Settings()


def test_a_file_that_is_not_text_gives_the_defaults(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_bytes(b"\xff\xfe")
    assert load(file) == Settings()


def test_a_missing_file_gives_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.json") == Settings()


@pytest.mark.parametrize(
    "odd",
    [
        {"language": 3},
        {"theme": "pink"},
        {"theme": ["dark"]},
        {"text_size": 99},
        {"text_size": 115.0},
        {"recent_stores": "elsewhere"},
        {"recent_stores": [1, None]},
        {"from_a_newer_version": True},
    ],
)
def test_an_odd_value_gives_the_default_of_that_value_alone(
    odd: dict[str, object], tmp_path: Path
) -> None:
    others = {"language": "uk", "theme": "dark", "text_size": 130, "recent_stores": ["a"]}
    file = tmp_path / "settings.json"
    file.write_text(json.dumps(others | odd), "utf-8")
    expected = {name: value for name, value in others.items() if name not in odd}
    loaded = load(file)
    for name, value in expected.items():
        assert getattr(loaded, name) == (tuple(value) if isinstance(value, list) else value)
    for name in odd.keys() & others.keys():
        assert getattr(loaded, name) == getattr(Settings(), name)


def test_a_failed_save_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "settings.json"
    save(Settings(language="uk"), file)

    def full_disk(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(OSError, match="No space"):
        save(Settings(language="da"), file)
    assert load(file) == Settings(language="uk")
    assert list(tmp_path.iterdir()) == [file]


def test_the_store_opened_last_comes_first_and_once() -> None:
    settings = Settings()
    for name in ["a", "b", "a"]:
        settings = settings.opened(Path(name))
    assert settings.recent_stores == ("a", "b")


def test_only_the_latest_stores_are_remembered() -> None:
    settings = Settings()
    for number in range(RECENT_STORES + 3):
        settings = settings.opened(Path(f"store {number}"))
    assert len(settings.recent_stores) == RECENT_STORES
    assert settings.recent_stores[0] == f"store {RECENT_STORES + 2}"
