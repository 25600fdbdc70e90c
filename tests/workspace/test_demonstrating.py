"""The demonstration: the same for everybody, believable, and with something to do in it."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from alliance_desktop.errors import UserError
from alliance_desktop.records.codelists import load, resources
from alliance_desktop.reference.places import gazetteer
from alliance_desktop.workspace import (
    Workspace,
    care,
    confirming,
    demonstrating,
    drafting,
    exporting,
    founding,
    reading,
    recording,
)
from alliance_desktop.workspace.demonstrating import Wish, demonstrate
from alliance_desktop.workspace.load import LEAST_PART, NONE, Wanted

RECORDS = 700
OTHER = "another phrase"


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    folder = tmp_path_factory.mktemp("demo")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ALLIANCE_KEY_MEMORY", str(8 * 2**20))
        patch.setenv("ALLIANCE_HOME", str(folder / "home"))
        with demonstrate(folder / "store", wish=Wish(RECORDS, 3)) as made:
            yield made


def test_the_same_seed_gives_the_same_bytes(
    shown: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALLIANCE_KEY_MEMORY", str(8 * 2**20))
    with demonstrate(tmp_path / "again", passphrase=OTHER, wish=Wish(RECORDS, 3)) as again:
        assert list(reading.dump(again)) == list(reading.dump(shown))


def test_it_is_sound_and_as_large_as_asked(shown: Workspace) -> None:
    assert care.verify(shown) == []
    assert sum(reading.status(shown)["records"].values()) == RECORDS
    assert sorted(path.name for path in shown.folder.iterdir() if path.is_dir()) == [
        "backups",
        "incoming",
        "media",
    ]


def test_there_is_something_to_do(shown: Workspace) -> None:
    open_ = confirming.unconfirmed(shown)
    assert (open_["changes"], open_["media"]) == (14, 1)
    assert ("ALLIANCE-7", 11) in [(one["where"], one["changes"]) for one in confirming.sent(shown)]
    fields = sorted(one["field"] for one in reading.conflicts(shown))
    assert fields == ["cost_estimate", "description.uk", "status"]
    (draft,) = drafting.drafts(shown)
    assert draft.values["sector"] == "SOC-HEA"
    (asks,) = founding.requests(shown)
    assert asks.value["persons"][0][1] == "Ivan Petrenko"
    assert {one["name"] for one in confirming.devices(shown)} == {
        "Headquarters",
        "Marta’s laptop",
        "Olena’s laptop",
    }


def test_every_step_and_grade_occurs(shown: Workspace) -> None:
    statuses = [value for _, value in shown.store.answered("commitment", "status")]
    assert {one["code"] for one in statuses if isinstance(one, dict)} == set(
        load("commitment_status")
    )
    graded = [value for _, value in shown.store.answered("need", "severity")]
    assert set(graded) == {1, 2, 3, 4, 5}
    assert len(graded) < shown.store.count("need")  # some are not assessed
    files = list(reading.named_files(shown))
    assert len(files) == 5
    assert all(one.thumbnail and shown.media.has(one.thumbnail) for one in files)


def test_places_are_real_and_nothing_is_left_to_mend(shown: Workspace) -> None:
    for kind in ("need", "visit", "organisation", "needs_assessment"):
        for _, code in shown.store.answered(kind, "community"):
            assert str(code) in gazetteer()
    mends = [
        p for _, _, id_, _, _ in shown.store.everything() for p in recording.problems(shown, id_)
    ]
    assert {problem.partition(":")[0] for problem in mends} == {"community_top_priorities"}
    flags = {state for *_, state in shown.store.everything()}
    assert flags <= {0, 1}  # nothing in it is newer data


def test_ukrainian_is_written_as_it_should_be() -> None:
    folder = resources() / "demonstration"
    for path in folder.iterdir():
        text = path.read_text("utf-8")
        assert not set("'ʼ`´ыэъё") & set(text), path
    for line in (folder / "story.jsonl").read_text("utf-8").splitlines():
        title = json.loads(line).get("set", {}).get("title")
        assert title is None or {"en", "uk"} <= title.keys()


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(UserError, match="not empty"):
        demonstrate(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_stopped_it_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALLIANCE_KEY_MEMORY", str(8 * 2**20))

    def stop(phase: str, done: int, total: int) -> None:
        assert (phase, total) == (demonstrating.TELLING, 153)
        if done > 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        demonstrate(tmp_path / "x", progress=stop)
    assert not (tmp_path / "x").exists()


def test_it_can_be_mailed_in_the_least_parts(shown: Workspace, tmp_path: Path) -> None:
    least = Wanted(everything=True, media=NONE, max_size=LEAST_PART)
    done = exporting.export(shown, tmp_path, ["Headquarters"], least)
    assert len(done.files) > 1
    assert done.larger == 0
