"""Bundles of every version of the format, opened for ever by whoever has the keys."""

import json
import random
from pathlib import Path

import pytest

from alliance_desktop.storage import keys as slots
from alliance_desktop.storage.store import Store
from alliance_desktop.workspace import STORE_FILE, Workspace, care, confirming, importing, reading

SAMPLES = Path(__file__).parents[1] / "data" / "bundles"
VERSIONS = sorted(path.name for path in SAMPLES.iterdir())
PHRASE = "long passphrase"


def opened(folder: Path, about: Path) -> Workspace:
    """An empty store with the keys of one of the laptops of a sample."""
    told = json.loads(about.read_text("utf-8")) | {"store": "00" * 16}
    folder.mkdir()
    keys = slots.create(folder, PHRASE, told["recovery"], memlimit=8 * 2**20)
    store = Store(folder / STORE_FILE, keys.of("database"), create=True)
    store.set_setting("about", json.dumps(told))
    store.close()
    return Workspace(folder, keys)


def test_there_are_samples() -> None:
    assert "v1" in VERSIONS


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("whose", ["marta", "olena"])
@pytest.mark.parametrize("seed", range(3))
def test_a_sample_is_opened(tmp_path: Path, version: str, whose: str, seed: int) -> None:
    folder = SAMPLES / version
    files = sorted(folder.glob("*.alliance"))
    random.Random(seed).shuffle(files)
    with opened(tmp_path / "s", folder / f"{whose}.json") as workspace:
        for path in [*files, files[0]]:
            assert importing.import_(workspace, [path]).refused == []
        assert confirming.missing_media(workspace) == []
        dump = b"".join(line + b"\n" for line in reading.dump(workspace))
        assert dump == (folder / "dump.jsonl").read_bytes()
        importing.import_(workspace, [folder / "receipt.txt"])
        assert care.verify(workspace) == []


def test_the_sample_holds_what_a_format_must_carry() -> None:
    lines = (SAMPLES / "v1" / "dump.jsonl").read_text("utf-8").splitlines()
    shown = [json.loads(line) for line in lines]
    differing = {name for one in shown for name in one["conflicts"]}
    assert differing == {"cost_estimate", "deleted"}
    assert {"colour", "in_need"} <= {name for one in shown for name in one["newer_data"]}
    assert "erased" in [value for one in shown for value in one["newer_data"].values()]
    assert any("files" in one["fields"] for one in shown)
    assert any(one["kind"] == "of_a_later_version" for one in shown)
