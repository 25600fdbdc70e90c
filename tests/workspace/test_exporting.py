"""Giving: in lanes, in parts of a chosen size, counted truly, sent told from confirmed."""

import os
import random
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from alliance_desktop.errors import UserError
from alliance_desktop.storage.drafts import Drafts
from alliance_desktop.workspace import (
    DRAFTS_FILE,
    Workspace,
    confirming,
    exporting,
    importing,
    new_id,
    reading,
    recording,
)
from alliance_desktop.workspace.load import NONE, ORIGINALS, THUMBNAILS, Wanted
from alliance_desktop.workspace.progress import Stopped
from alliance_desktop.workspace.recording import Line
from alliance_desktop.workspace.report import Imported
from tests.delegation import Team


def photo(path: Path, seed: int, side: int = 900) -> Path:
    """A picture that packs badly, as photos do."""
    noise = Image.frombytes("RGB", (side, side), random.Random(seed).randbytes(3 * side * side))
    noise.save(path, "JPEG", quality=80)
    return path


def write(workspace: Workspace, count: int, words: int = 12) -> None:
    chance = random.Random(count)
    lines = []
    for number in range(count):
        text = " ".join(f"{chance.randrange(10**9):x}" for _ in range(words))
        values: dict[str, Any] = {"title": {"en": text}, "in_need": number}
        lines.append(Line(number, new_id(), "need", values, new=True))
    recording.apply(workspace, lines)


def paths(done: exporting.Exported) -> list[Path]:
    return [Path(str(one["path"])) for one in done.files]


def dump(workspace: Workspace) -> list[bytes]:
    return list(reading.dump(workspace))


@pytest.mark.parametrize("size", [64 * 1024, 100_000, 1_000_000])
def test_parts_of_a_chosen_size_come_in_any_order(team: Team, size: int) -> None:
    write(team.marta, 150, words=160)
    recording.attach(team.marta, team.id("need"), [photo(team.stick / "дах.jpg", 1)])
    done = exporting.export(team.marta, team.stick, of=Wanted(max_size=size))
    assert all(int(str(one["bytes"])) <= size for one in done.files)
    assert [one["part"] for one in done.files] == list(range(1, len(done.files) + 1))
    assert {one["parts"] for one in done.files} == {len(done.files)}
    assert (done.larger, done.media) == (0, 1)
    files = paths(done)
    random.Random(size).shuffle(files)
    taken = Imported()
    for number, path in enumerate(files, 1):
        taken = importing.import_(team.olena, [path])
        assert taken.refused == []
        lacking = [one["missing"] for one in taken.missing_parts]
        assert sum(map(len, lacking)) == len(files) - number  # type: ignore[arg-type]
    assert dump(team.olena) == dump(team.marta)
    assert taken.missing == 0
    assert b"".join(team.olena.media.read(sha256_of(team))) == (team.stick / "дах.jpg").read_bytes()


@pytest.fixture
def settled(team: Team) -> Team:
    """Both laptops have told each other who they are since their folders were copied."""
    for giver, taker in ((team.olena, team.marta), (team.marta, team.olena)) * 2:
        write(giver, 1)
        team.carry(giver, taker)
    confirming.take_receipt(team.marta, confirming.receipt(team.olena))
    return team


def sha256_of(team: Team) -> str:
    (one,) = {one.sha256 for one in reading.named_files(team.marta)}
    return one


def test_every_order_of_three_parts(team: Team) -> None:
    write(team.marta, 150, words=160)
    done = exporting.export(team.marta, team.stick, of=Wanted(max_size=64 * 1024))
    files = paths(done)[:3]
    assert len(files) == 3, [one["bytes"] for one in done.files]
    expected = None
    for number, order in enumerate(permutations(files)):
        with team.olena.rehearsal():
            for path in order:
                importing.import_(team.olena, [path])
            now = dump(team.olena)
        expected = expected or now
        assert now == expected, number


def test_a_part_s_name_says_which_it_is(team: Team, tmp_path: Path) -> None:
    write(team.marta, 150, words=160)
    done = exporting.export(team.marta, team.stick, of=Wanted(max_size=64 * 1024))
    count = len(done.files)
    assert paths(done)[0].name.endswith(f"-part1of{count}.alliance")
    one = exporting.export(team.marta, tmp_path / "x.alliance", of=Wanted(max_size=64 * 1024))
    assert paths(one)[0].name == f"x-part1of{count}.alliance"


def test_one_record_may_be_larger_than_a_part(team: Team) -> None:
    chance = random.Random(2)
    text = "".join(chr(chance.randrange(0x400, 0x3000)) for _ in range(60_000))
    recording.apply(
        team.marta, [Line(1, new_id(), "need", {"description": {"uk": text}}, new=True)]
    )
    done = exporting.export(team.marta, team.stick, of=Wanted(max_size=64 * 1024))
    assert done.larger == 1
    importing.import_(team.olena, paths(done))
    assert dump(team.olena) == dump(team.marta)


def test_less_than_64k_is_no_part(team: Team) -> None:
    with pytest.raises(UserError, match="at least 64K"):
        exporting.export(team.marta, team.stick, of=Wanted(max_size=65_535))


def test_lanes(settled: Team) -> None:
    team = settled
    need = team.id("need")
    pictures = [photo(team.stick / f"{n}.jpg", n) for n in range(2)]
    (team.stick / "план.pdf").write_bytes(b"%PDF-" + os.urandom(90_000))
    recording.attach(team.marta, need, [*pictures, team.stick / "план.pdf"])

    def give(lane: str) -> tuple[exporting.Exported, Any]:
        done = exporting.export(team.marta, team.stick, of=Wanted(media=lane))
        return done, importing.import_(team.olena, paths(done))

    text, taken = give(NONE)
    assert (text.media, text.media_left) == (0, 3)
    assert (taken.arrived, taken.missing) == (0, 3)
    small, taken = give(THUMBNAILS)
    assert (small.media, small.media_left) == (2, 3)
    assert (taken.arrived, taken.missing) == (0, 3)
    thumbnails = [one.thumbnail for one in reading.named_files(team.olena) if one.thumbnail]
    assert all(team.olena.media.has(one) for one in thumbnails)
    assert sum(map(team.olena.media.size, thumbnails)) < 60_000
    team.carry(team.olena, team.marta)
    all_, taken = give(ORIGINALS)
    assert (all_.media, all_.media_left, all_.changes) == (3, 0, 1)
    assert (taken.arrived, taken.missing) == (3, 0)
    confirming.take_receipt(team.marta, confirming.receipt(team.olena))
    again, _ = give(ORIGINALS)
    assert (again.files, again.media, again.media_left) == ([], 0, 0)


def test_what_is_not_here_is_counted_as_left_out(team: Team) -> None:
    recording.attach(team.marta, team.id("need"), [photo(team.stick / "a.jpg", 1)])
    importing.import_(
        team.olena, paths(exporting.export(team.marta, team.stick, of=Wanted(media=NONE)))
    )
    write(team.olena, 1)
    drafts = Drafts(team.olena.folder / DRAFTS_FILE, team.olena.slots.of("drafts"))
    drafts.begin("one", "need", "{}")
    drafts.put("one", "in_need", "5")
    drafts.close()
    done = exporting.export(team.olena, team.stick, of=Wanted(everything=True))
    left = done.json["left_out"]
    assert left == {"drafts": 1, "held": 0, "media": 1}


def test_sent_and_confirmed_are_two_things(settled: Team) -> None:
    team = settled
    assert confirming.sent(team.marta) == []
    write(team.marta, 11)
    recording.attach(team.marta, team.id("need"), [photo(team.stick / "a.jpg", 1)])
    before = confirming.unconfirmed(team.marta)
    assert (before["changes"], before["media"]) == (12, 1)
    done = exporting.export(team.marta, team.stick)
    write(team.marta, 3)
    assert confirming.unconfirmed(team.marta)["changes"] == 15
    (place,) = confirming.sent(team.marta)
    assert (place["where"], place["changes"], place["media"]) == ("ALLIANCE-7", 12, 1)
    assert place["path"] == str(paths(done)[0])
    importing.import_(team.olena, paths(done))
    confirming.take_receipt(team.marta, confirming.receipt(team.olena))
    assert confirming.sent(team.marta) == []
    after = confirming.unconfirmed(team.marta)
    assert (after["changes"], after["media"]) == (3, 0)


def test_statements_are_given_until_they_are_confirmed(settled: Team) -> None:
    team = settled
    from alliance_desktop.workspace.founding import Someone, admit, invite, join

    ivan, asked = join(invite(team.marta), team.stick / "i", "long passphrase", Someone("Ivan"))
    ivan.close()
    assert exporting.export(team.marta, team.stick).files == []
    admit(team.marta, asked)
    for _ in range(2):  # writing is not confirming
        assert len(exporting.export(team.marta, team.stick, ["Olena’s laptop"]).files) == 1
    team.carry(team.marta, team.olena)
    confirming.take_receipt(team.marta, confirming.receipt(team.olena))
    assert exporting.export(team.marta, team.stick, ["Olena’s laptop"]).files == []
    assert len(exporting.export(team.marta, team.stick, ["Ivan"]).files) == 1


def test_stopped_or_full_nothing_is_left_there(team: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    write(team.marta, 150, words=160)
    told: list[str] = []
    of = Wanted(max_size=64 * 1024)
    exporting.export(team.marta, team.stick, of=of, progress=lambda phase, *_: told.append(phase))
    assert len(set(told)) == 2
    for path in team.stick.iterdir():
        path.unlink()
    for moment in range(len(told)):
        left = moment

        def stop(*_: object) -> None:
            nonlocal left
            left -= 1
            if left < 0:
                raise Stopped

        with pytest.raises(Stopped):
            exporting.export(team.marta, team.stick, of=of, progress=stop)
        assert list(team.stick.iterdir()) == []
    assert confirming.sent(team.marta)[0]["changes"] == 150  # the first time, it was written
    monkeypatch.setattr("alliance_desktop.sync.transports.file.room", lambda _: 50_000)
    recording.attach(team.marta, team.id("need"), [photo(team.stick.parent / "a.jpg", 1)])
    with pytest.raises(UserError, match="Only 0 MB are free there and 1 MB are needed"):
        exporting.export(team.marta, team.stick)


def test_a_full_stick_is_said(team: Team) -> None:
    """What writing raises comes through the encryption as it is."""
    from alliance_desktop.sync import bundle

    class Full:
        def write(self, _: bytes) -> int:
            raise OSError(28, "No space left on device")

        def flush(self) -> None:
            pass

    frames = [bundle.Frame(bundle.HEAD, b"{}" * 100_000)]
    with pytest.raises(OSError, match="No space"):
        bundle.write(Full(), frames, team.marta.keys, team.marta.id, [])  # type: ignore[arg-type]


def test_what_is_planned_is_what_goes(settled: Team) -> None:
    team = settled
    write(team.marta, 5)
    recording.attach(team.marta, team.id("need"), [photo(team.stick / "a.jpg", 1)])
    load = exporting.plan(team.marta)
    done = exporting.export(team.marta, team.stick)
    assert (load.changes, load.media, load.media_left) == (done.changes, done.media, 0)
    assert load.media_bytes > 300_000
    assert load.receivers == [team.olena.keys.device]
