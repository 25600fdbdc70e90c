"""Taking in: looked at first, from the same copy, stopped at any moment, said truly."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from alliance_desktop.errors import UserError
from alliance_desktop.workspace import (
    Workspace,
    confirming,
    exporting,
    founding,
    importing,
    new_id,
    reading,
    recording,
    settling,
)
from alliance_desktop.workspace.founding import Someone
from alliance_desktop.workspace.load import Wanted
from alliance_desktop.workspace.progress import CHECKING, COPYING, TAKING, Stopped
from alliance_desktop.workspace.recording import Line
from alliance_desktop.workspace.report import Key

PHRASE = "long passphrase"


@pytest.fixture
def pair(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Workspace, Workspace]]:
    monkeypatch.setenv("ALLIANCE_KEY_MEMORY", str(8 * 2**20))
    marta, _ = founding.init(tmp_path / "m", PHRASE, "Kharkiv", Someone("Marta", "Marta’s"))
    invitation = founding.invite(marta)
    olena, asked = founding.join(invitation, tmp_path / "o", PHRASE, Someone("Olena", "Olena’s"))
    founding.admit(marta, asked)
    with marta, olena:
        yield marta, olena


def save(workspace: Workspace, id_: str | None = None, **values: Any) -> str:
    line = Line(1, id_ or new_id(), "need", values, new=id_ is None)
    recording.apply(workspace, [line])
    return line.id


def given(workspace: Workspace, path: Path) -> Path:
    (one,) = exporting.export(workspace, path).files
    return Path(str(one["path"]))


def dump(workspace: Workspace) -> list[bytes]:
    return list(reading.dump(workspace))


def test_what_is_looked_at_is_what_is_taken(
    pair: tuple[Workspace, Workspace], tmp_path: Path
) -> None:
    marta, olena = pair
    save(marta, in_need=5)
    path = given(marta, tmp_path / "x.alliance")
    before, trust = dump(olena), olena.trust
    with importing.received(olena, [path]) as incoming:
        path.unlink()  # the stick is pulled out
        seen = importing.preview(olena, incoming)
        assert dump(olena) == before
        assert olena.trust is trust
        done = importing.take(olena, incoming, seen=seen)
    assert done.counts == seen.counts
    assert (done.count("new"), done.changes) == (2, 2)
    assert dump(olena) != before
    assert list((olena.folder / "incoming").iterdir()) == []


def test_a_store_that_has_moved_on_is_looked_at_again(
    pair: tuple[Workspace, Workspace], tmp_path: Path
) -> None:
    marta, olena = pair
    need = save(marta, in_need=5)
    importing.import_(olena, [given(marta, tmp_path / "1.alliance")])
    save(marta, need, in_need=6)
    with importing.received(olena, [given(marta, tmp_path / "2.alliance")]) as incoming:
        seen = importing.preview(olena, incoming)
        assert seen.conflicts == 0
        save(olena, severity=1)  # has nothing to do with it
        assert importing.preview(olena, incoming).counts == seen.counts
        save(olena, need, in_need=7)
        with pytest.raises(importing.Moved) as moved:
            importing.take(olena, incoming, seen=seen)
        assert moved.value.preview.conflicts == 1
        assert list(reading.conflicts(olena)) == []
        importing.take(olena, incoming, seen=moved.value.preview)
    assert len(list(reading.conflicts(olena))) == 1


def test_stopping_leaves_everything_as_before(
    pair: tuple[Workspace, Workspace], tmp_path: Path
) -> None:
    marta, olena = pair
    need = save(marta, in_need=5)
    (tmp_path / "дах.jpg").write_bytes(os.urandom(2_500_000))
    recording.attach(marta, need, [tmp_path / "дах.jpg"])
    path = given(marta, tmp_path / "x.alliance")
    told: list[tuple[str, int, int]] = []
    importing.import_(marta, [path], lambda *said: told.append(said))
    assert {phase for phase, _, _ in told} == {COPYING, TAKING}
    before, trust = dump(olena), olena.trust
    for moment in range(len(told)):
        calls = 0

        def stop(phase: str, done: int, total: int, moment: int = moment) -> None:
            nonlocal calls
            assert phase in (COPYING, CHECKING, TAKING)
            assert 0 <= done <= total
            calls += 1
            if calls > moment:
                raise Stopped

        with pytest.raises(Stopped):
            importing.import_(olena, [path], stop)
        assert (dump(olena), olena.trust) == (before, trust)
        assert olena.media.count() == 0
        assert list(olena.media.folder.iterdir()) == []
        assert list(olena.folder.glob("incoming/*")) == []
    done = importing.import_(olena, [path])
    assert (done.count("new"), done.arrived, done.missing) == (2, 1, 0)


def test_nothing_readable_is_written(pair: tuple[Workspace, Workspace], tmp_path: Path) -> None:
    """Neither where a bundle lies, nor where it is taken in, nor while it comes in pieces."""
    marta, olena = pair
    marker = "Ізюмський ліцей XYZZY"
    need = save(marta, title={"uk": marker})
    (tmp_path / "план.pdf").write_bytes(b"%PDF-" + f"{marker} ".encode() * 9000)
    recording.attach(marta, need, [tmp_path / "план.pdf"])
    (tmp_path / "план.pdf").unlink()
    done = exporting.export(marta, tmp_path, of=Wanted(max_size=64 * 1024))
    files = [Path(str(one["path"])) for one in done.files]
    with importing.received(olena, files) as incoming:
        importing.take(olena, incoming)
        places = [*tmp_path.rglob("*")]
        assert len([one for one in places if one.parent.name == "incoming"]) == len(files)
        for path in (one for one in places if one.is_file()):
            data = path.read_bytes()
            for encoding in ("utf-8", "utf-16-le", "utf-16-be", "cp1251"):
                assert marker.encode(encoding) not in data, path
            assert b"XYZZY" not in data, path


def test_what_became_of_each_record(pair: tuple[Workspace, Workspace], tmp_path: Path) -> None:
    marta, olena = pair
    stays, goes, edited = save(marta, in_need=1), save(marta, in_need=2), save(marta, in_need=3)
    importing.import_(olena, [given(marta, tmp_path / "1.alliance")])
    brief = save(marta, in_need=4)
    for id_ in (goes, brief):
        recording.apply(marta, [Line(1, id_, "need", deleted=True)])
    save(marta, edited, in_need=30)
    fresh = save(marta, in_need=5)
    done = importing.import_(olena, [given(marta, tmp_path / "2.alliance")])
    what = {id_: said for (_, id_), said in done.what.items()}
    assert (what[goes], what[edited], what[fresh]) == ("deleted", "changed", "new")
    assert what[brief] == what.get(stays, "unchanged") == "unchanged"
    again = importing.import_(olena, [tmp_path / "1.alliance", tmp_path / "2.alliance"])
    assert again.count("unchanged") == len(again.what) > 4
    assert again.changes == 0


def test_a_watch_sees_before_and_after(pair: tuple[Workspace, Workspace], tmp_path: Path) -> None:
    marta, olena = pair
    need = save(marta, in_need=5)
    importing.import_(olena, [given(marta, tmp_path / "1.alliance")])
    save(marta, need, in_need=6)
    seen: list[int] = []
    key = "need", need

    class Watch:
        def before(self, keys: set[Key]) -> None:
            self._look(keys)

        def after(self, keys: set[Key]) -> None:
            self._look(keys)

        def _look(self, keys: set[Key]) -> None:
            seen.extend(reading.show(olena, id_)["fields"]["in_need"] for _, id_ in keys & {key})

    with importing.received(olena, [given(marta, tmp_path / "2.alliance")]) as incoming:
        importing.preview(olena, incoming, watch=Watch())
    assert seen == [5, 6]


def test_a_request_that_rides_along_is_remembered(
    pair: tuple[Workspace, Workspace], tmp_path: Path
) -> None:
    marta, _ = pair
    ivan, asked = founding.join(founding.invite(marta), tmp_path / "i", PHRASE, Someone("Ivan"))
    with ivan:
        save(ivan, in_need=1)
        done = importing.import_(marta, [given(ivan, tmp_path / "i.alliance")])
    assert (done.quarantined, len(done.requests)) == (1, 1)
    (waiting,) = founding.requests(marta)
    assert waiting.words() == asked.words()
    founding.admit(marta, waiting)
    assert founding.requests(marta) == []


def test_who_is_not_admitted_confirms_nothing(
    pair: tuple[Workspace, Workspace], tmp_path: Path
) -> None:
    marta, olena = pair
    save(marta, in_need=1)
    importing.import_(olena, [given(marta, tmp_path / "1.alliance")])
    settled = confirming.unconfirmed(marta)
    olena.about["seed"] = "ab" * 32
    stranger, _ = founding.join(founding.invite(marta), tmp_path / "s", PHRASE, Someone("Stranger"))
    with stranger:
        importing.import_(stranger, [given(marta, tmp_path / "2.alliance")])
        save(stranger, in_need=9)
        importing.import_(marta, [given(stranger, tmp_path / "3.alliance")])
    assert confirming.unconfirmed(marta) == settled


def test_what_a_device_told_only_grows(pair: tuple[Workspace, Workspace], tmp_path: Path) -> None:
    marta, olena = pair
    first = save(marta, in_need=1)
    importing.import_(olena, [given(marta, tmp_path / "1.alliance")])
    old = confirming.receipt(olena)
    save(marta, first, in_need=2)
    importing.import_(olena, [given(marta, tmp_path / "2.alliance")])
    confirming.take_receipt(marta, confirming.receipt(olena))
    assert confirming.unconfirmed(marta)["changes"] == 0
    confirming.take_receipt(marta, old)
    assert confirming.unconfirmed(marta)["changes"] == 0


def test_a_folder_s_hidden_files_are_not_ours(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    for name in ("deep/al-1.alliance", "._al-1.alliance", "al-2.alliance.part", "note.txt"):
        (tmp_path / name).touch()
    assert importing.files_in([tmp_path]) == [tmp_path / "deep/al-1.alliance"]


def test_a_file_that_is_gone_is_refused_by_name(
    pair: tuple[Workspace, Workspace], tmp_path: Path
) -> None:
    done = importing.import_(pair[1], [tmp_path / "gone.alliance"])
    assert "could not be read" in str(done.refused[0]["reason"])
    with pytest.raises(UserError, match="Nothing differs"):
        settling.resolve(pair[0], save(pair[0], in_need=1), "in_need", value=2)
