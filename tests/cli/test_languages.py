"""The command line speaks the languages of the windows: labels and sentences."""

import subprocess
import sys
from pathlib import Path

import pytest

from alliance_desktop.errors import UserError
from alliance_desktop.records.catalogue import translator


def alliance(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "alliance_desktop", *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_labels_are_told_in_the_language_asked_for() -> None:
    assert "need: Потреба\n" in alliance("kinds", "--lang", "uk").stdout
    assert "need: Behov\n" in alliance("kinds", "--lang", "da").stdout
    assert "need: Need\n" in alliance("kinds").stdout


def test_problems_are_told_in_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALLIANCE_PASSPHRASE", "correct horse")
    monkeypatch.setenv("ALLIANCE_LANG", "uk")
    told = alliance("status", "--store", str(tmp_path / "none"))
    assert told.returncode == 1
    assert told.stderr == f"У {tmp_path / 'none'} немає сховища. Перевірте назву теки.\n"


def test_what_is_not_translated_stays_english() -> None:
    assert translator("fi")("Need") == "Need"
    assert translator("uk")("no such text") == "no such text"
    told = UserError("There is no record {0} to link to.", "x").told(translator("da"))
    assert told == "Der er ingen post x at henvise til."


def test_without_a_terminal_nobody_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ALLIANCE_PASSPHRASE", raising=False)
    done = alliance("status", "--store", str(tmp_path / "s"), "--lang", "da")
    assert (done.returncode, done.stdout) == (1, "")
    assert "ALLIANCE_PASSPHRASE eller med --passphrase-file" in done.stderr
