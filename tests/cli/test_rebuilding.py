"""What is derived is made again from the log: of another version, missing, or damaged on disk."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from alliance_desktop.storage import keys, rebuilding
from alliance_desktop.storage.derive import Deriver
from alliance_desktop.storage.engine import PAGE, open_engine
from alliance_desktop.storage.store import Store
from alliance_desktop.workspace import Workspace, new_id
from tests import pair
from tests.cli.test_exchanging import dump
from tests.cli.test_recording import Run, run
from tests.pair import WORDS, at_home, give

__all__ = ["run"]


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Sealed changes of two laptops, fresh ones, a difference, and a record in the bin."""
    folder = tmp_path_factory.mktemp("rebuilding")
    with at_home(folder / "home"):
        marta, olena = pair.found(folder)
        with marta, olena:
            need = new_id()
            marta.save("need", need, {"title": {"put": {"en": "Roof", "uk": "Дах"}}})
            give(marta, olena)
            for one, severity in ((marta, 2), (olena, 5)):
                one.save("need", need, {"severity": {"set": severity}})
            with olena.writing():
                for number in range(150):
                    title = f"Roof {number} " + "x" * 200
                    olena.save("need", new_id(), {"title": {"put": {"en": title}}})
            olena.save("need", new_id(), {"deleted": {"set": True}})
            give(olena, marta)
            marta.save("need", new_id(), {"title": {"put": {"uk": "Дах"}}})
    return folder / "m"


@pytest.fixture
def store(kept: Path, run: Run) -> Path:
    del run  # in whose folder it is copied
    return Path(shutil.copytree(kept, "m"))


def sql(store: Path, *statements: str) -> None:
    engine = open_engine(store / "store.db", keys.unlock(store, WORDS).of("database"))
    with engine.begin() as connection:
        for one in statements:
            connection.exec_driver_sql(one)
    engine.dispose()


def found(run: Run, store: Path, words: str) -> int:
    return len(run("list", "need", "--store", store, "--json", "--search", words).lines)


@pytest.mark.parametrize(
    "done",
    [
        ("DROP TABLE kind_need",),
        ("DROP TABLE record", "DROP TABLE touch", "DROP TABLE head", "DROP TABLE difference"),
        ("DROP TABLE search",),
        (
            "DROP TABLE kind_need",  # as an older version of the program had it
            "CREATE TABLE kind_need (id INTEGER PRIMARY KEY, severity BIGINT)",
            "UPDATE setting SET value='older' WHERE name='derived'",
        ),
    ],
)
def test_a_store_of_another_version_is_derived_again_when_it_is_opened(
    run: Run, store: Path, done: tuple[str, ...]
) -> None:
    before = dump(run, str(store))
    sql(store, *done)
    assert dump(run, str(store)) == before
    assert found(run, store, "roof") == 151
    assert found(run, store, "дах") == 2
    assert run("verify", "--store", store).code == 0
    with Workspace.open(store, WORDS) as workspace:
        assert not workspace.store.renew(), "once is enough"


def test_a_fault_while_deriving_leaves_the_store_as_it_was(
    run: Run, store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = dump(run, str(store))

    def stop(*_: Any) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch, Workspace.open(store, WORDS) as workspace:
        patch.setattr(rebuilding, "TOGETHER", 40)
        patch.setattr(Deriver, "refold", stop)
        with pytest.raises(KeyboardInterrupt):
            workspace.store.rebuild()
    assert dump(run, str(store)) == before


def damage(store: Path, table: str) -> None:
    """Flips a byte in each page of a table, on the disk."""
    key = keys.unlock(store, WORDS).of("database")
    opened = Store(store / "store.db", key)
    with opened.read() as access:
        root = access.connection.exec_driver_sql(
            "SELECT rootpage FROM sqlite_master WHERE name=?", (table,)
        ).scalar_one()
    opened.close()
    with (store / "store.db").open("r+b") as file:
        file.seek((root - 1) * PAGE + 1000)
        file.write(b"damaged")


@pytest.mark.parametrize("table", ["kind_need", "record", "touch", "head"])
def test_a_damaged_table_is_made_again_on_demand(run: Run, store: Path, table: str) -> None:
    before = dump(run, str(store))
    damage(store, table)
    assert "damaged" in run("verify", "--store", store).err
    done = run("rebuild", "--store", store)
    assert done.code == 0
    assert "The file was damaged; it is kept as" in done.err
    assert dump(run, str(store)) == before
    assert run("verify", "--store", store).code == 0
    assert found(run, store, "дах") == 2
    (kept,) = store.glob("store.db.damaged-*")
    assert kept.stat().st_size > 100_000


def test_a_damaged_log_is_not_called_sound(run: Run, store: Path) -> None:
    damage(store, "pack")
    whole = (store / "store.db").read_bytes()
    done = run("rebuild", "--store", store)
    assert (done.code, done.err.strip()) == (
        1,
        "The store is damaged. Restore it from the last backup.",
    )
    assert (store / "store.db").read_bytes() == whole
    assert not list(store.glob("store.db.*-*"))


def test_a_store_that_another_program_has_open_is_not_replaced(run: Run, store: Path) -> None:
    damage(store, "head")
    with Workspace.open(store, WORDS):
        assert "Close it and try again" in run("rebuild", "--store", store).err
