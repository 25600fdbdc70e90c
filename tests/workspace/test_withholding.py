"""What is kept from leaving leaves only its hashes; released, it is there as if never held."""

from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from alliance_desktop.errors import UserError
from alliance_desktop.storage.store import Query
from alliance_desktop.sync import bundle
from alliance_desktop.workspace import (
    Workspace,
    care,
    confirming,
    exporting,
    importing,
    reading,
    recording,
    withholding,
)
from alliance_desktop.workspace.founding import Someone, admit, invite, join
from tests.delegation import PASSPHRASE, Team


@pytest.fixture
def ivan(team: Team, tmp_path: Path) -> Any:
    """A third laptop, which has nothing yet."""
    someone = Someone("Ivan", "Ivan’s laptop")
    made, request = join(
        invite(team.marta), tmp_path / "ivan", PASSPHRASE, someone, team.marta.clock
    )
    admit(team.marta, request)
    with made:
        yield made


class Seen:
    """Everything readable in a bundle."""

    def __init__(self) -> None:
        self.text = b""

    def head(self, value: dict[str, Any]) -> None:
        del value

    def statements(self, values: list[Any]) -> None:
        del values

    def segment(self, text: bytes) -> None:
        self.text += text

    def medium(self, about: dict[str, Any], piece: bytes) -> None:
        del about
        self.text += piece


def written(team: Team, **more: Any) -> list[Path]:
    return [
        Path(str(one["path"])) for one in exporting.export(team.marta, team.stick, **more).files
    ]


def read_by(workspace: Workspace, files: list[Path]) -> bytes:
    """What a laptop can read of some files; some were not made for it."""
    seen = Seen()
    for path in files:
        with suppress(UserError), path.open("rb") as source:
            bundle.read(source, workspace.ages, workspace.id, seen)
    return seen.text


def needs(workspace: Workspace) -> list[bytes]:
    return list(reading.dump(workspace, "need"))


def test_a_field_held_back_goes_to_its_readers_alone(team: Team, ivan: Workspace) -> None:
    marta, olena, need = team.marta, team.olena, team.id("need")
    team.edit(marta, "need", need, description={"en": "Names of the wounded"}, in_need=640)
    withholding.hold(marta, need, "description", ["Olena’s laptop"])
    out = exporting.export(marta, team.stick)
    files = [Path(str(one["path"])) for one in out.files]
    assert (len(files), out.held) == (2, 1)
    assert b"Names of the wounded" not in read_by(ivan, files)
    assert b"Names of the wounded" in read_by(olena, files)
    for laptop in (olena, ivan):
        importing.import_(laptop, files)
        assert care.verify(laptop) == []
    assert needs(olena) == needs(marta)
    fields = reading.show(ivan, need)["fields"]
    assert (fields["in_need"], "description" in fields) == (640, False)
    # what follows it confirmed, it is not written again and again
    team.edit(marta, "need", need, in_need=650)
    files = written(team)
    for laptop in (olena, ivan):
        importing.import_(laptop, files)
    for laptop in (olena, ivan):
        confirming.take_receipt(marta, confirming.receipt(laptop))
    again = exporting.export(marta, team.stick, ["Olena’s laptop", "Ivan’s laptop"])
    assert again.files == []


def test_a_record_held_back_leaves_only_digests(team: Team) -> None:
    marta, olena = team.marta, team.olena
    made = "01900000-0000-7000-8000-000000000001"
    values: dict[str, Any] = {"title": {"en": "A shelter"}, "severity": 5}
    recording.apply(marta, [recording.Line(1, made, "need", values, new=True)])
    recording.attach(marta, made, [_photo(team)])
    withholding.hold(marta, made)
    files = written(team)
    assert b"A shelter" not in read_by(olena, files)
    assert b"plan of the shelter" not in read_by(olena, files)
    assert made.encode() not in read_by(olena, files)
    importing.import_(olena, files)
    assert olena.store.find(made) == []
    assert care.verify(olena) == []
    assert confirming.unconfirmed(marta)["changes"] == 2


def _photo(team: Team) -> Path:
    path = team.stick.parent / "plan.pdf"
    path.write_bytes(b"%PDF-1.7 plan of the shelter")
    return path


def test_released_it_is_there_as_if_never_held(team: Team) -> None:
    marta, olena, need = team.marta, team.olena, team.id("need")
    made = "01900000-0000-7000-8000-000000000001"
    recording.apply(marta, [recording.Line(1, made, "need", {"severity": 5}, new=True)])
    recording.attach(marta, made, [_photo(team)])
    team.edit(marta, "need", need, description={"en": "Names"})
    withholding.hold(marta, made)
    withholding.hold(marta, need, "description")
    team.carry(marta, olena)
    team.edit(olena, "need", need, description={"en": "Ours"})
    assert withholding.release(marta, made) == 1
    assert withholding.release(marta, need) == 1
    team.carry(marta, olena)
    team.carry(olena, marta)
    assert needs(olena) == needs(marta)
    assert len(list(reading.conflicts(olena))) == 1  # neither had seen the other’s words
    assert [one["here"] for one in reading.files(olena, made)] == [True]
    team.carry(marta, olena)
    assert confirming.unconfirmed(marta)["changes"] == 0


def test_a_colleague_who_got_nothing_can_edit_what_shows(team: Team) -> None:
    """What was not seen is not replaced: both values stand when it comes."""
    marta, olena = team.marta, team.olena
    need = olena.store.ids("need", Query())[0][1]
    team.edit(marta, "need", need, in_need=700)
    withholding.hold(marta, need, "in_need")
    team.carry(marta, olena)
    team.edit(olena, "need", need, in_need=640)
    withholding.release(marta, need)
    team.carry(marta, olena)
    team.carry(olena, marta)
    (one,) = reading.conflicts(marta)
    assert sorted(said["value"] for said in one["candidates"]) == [640, 700]


def test_what_makes_no_sense_is_refused(team: Team) -> None:
    need = team.id("need")
    with pytest.raises(UserError, match="goes with the record"):
        withholding.hold(team.marta, need, "deleted")
    with pytest.raises(UserError, match="no field"):
        withholding.hold(team.marta, need, "colour")
    with pytest.raises(UserError, match="no laptop"):
        withholding.hold(team.marta, need, readers=["Nobody’s"])
    with pytest.raises(UserError, match="Nothing of this record"):
        withholding.release(team.marta, need)
