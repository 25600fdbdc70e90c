"""Key slots: what opens a store, what does not, and what is said."""

import json
import unicodedata
from pathlib import Path

import pytest

from alliance_desktop.errors import UserError
from alliance_desktop.storage import keys
from alliance_desktop.storage.recovery import RecoveryKey, bech32

CHEAP = 8 * 2**20
PHRASE = "Ізюм їжак 2026"
RECOVERY = RecoveryKey(bytes(range(32)))


def make(folder: Path) -> keys.Keys:
    return keys.create(folder, PHRASE, str(RECOVERY.identity.to_public()), memlimit=CHEAP)


def test_the_passphrase_opens_in_any_normal_form(tmp_path: Path) -> None:
    made = make(tmp_path)
    assert keys.unlock(tmp_path, unicodedata.normalize("NFD", PHRASE)) == made
    assert made.of("database") != made.of("drafts")


def test_a_wrong_passphrase_is_said(tmp_path: Path) -> None:
    make(tmp_path)
    with pytest.raises(keys.WrongPassphrase, match="does not open"):
        keys.unlock(tmp_path, "something else")


def test_the_recovery_key_gives_a_new_passphrase(tmp_path: Path) -> None:
    made = make(tmp_path)
    typed = RecoveryKey.read("\n ".join(RECOVERY.words.upper().split()))
    assert keys.recover(tmp_path, typed.identity, "another phrase") == made
    assert keys.unlock(tmp_path, "another phrase") == made
    with pytest.raises(keys.WrongPassphrase):
        keys.unlock(tmp_path, PHRASE)


def test_another_workspace_s_recovery_key_is_said(tmp_path: Path) -> None:
    make(tmp_path)
    with pytest.raises(UserError, match="another workspace"):
        keys.recover(tmp_path, RecoveryKey.new().identity, "another phrase")


def test_changing_the_passphrase_keeps_the_keys(tmp_path: Path) -> None:
    made = make(tmp_path)
    keys.change_passphrase(tmp_path, PHRASE, "another phrase")
    assert keys.unlock(tmp_path, "another phrase") == made


def test_a_store_is_not_made_over_another(tmp_path: Path) -> None:
    make(tmp_path)
    with pytest.raises(UserError, match="already"):
        make(tmp_path)


def test_a_short_passphrase_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="8 characters"):
        keys.create(tmp_path, "short", str(RECOVERY.identity.to_public()), memlimit=CHEAP)


def test_a_damaged_a_newer_and_a_missing_key_file_are_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no store"):
        keys.unlock(tmp_path, PHRASE)
    make(tmp_path)
    path = tmp_path / "slots.json"
    whole = json.loads(path.read_bytes())
    path.write_text(json.dumps(whole | {"format": 2}))
    with pytest.raises(UserError, match="newer version"):
        keys.unlock(tmp_path, PHRASE)
    path.write_text("{")
    with pytest.raises(UserError, match="damaged"):
        keys.unlock(tmp_path, PHRASE)


def test_after_an_emergency_erase_nothing_opens(tmp_path: Path) -> None:
    make(tmp_path)
    keys.destroy(tmp_path)
    with pytest.raises(UserError):
        keys.recover(tmp_path, RECOVERY.identity, "another phrase")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("abandon abandon", "24 words"),
        ("кіт " * 24, "Word 1"),
        ("abandon " * 24, "do not fit"),
    ],
)
def test_words_typed_wrong_are_said(words: str, said: str) -> None:
    with pytest.raises(UserError, match=said):
        RecoveryKey.read(words)


def test_bech32_as_its_specification_has_it() -> None:
    assert bech32("a", b"") == "a12uel5l"
