"""`alliance places` works on a bare machine: no store, no passphrase."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from alliance_desktop.cli import alliance
from alliance_desktop.errors import UserError
from alliance_desktop.workspace import Workspace, new_id, settling
from tests.cli.test_recording import Run, applied, run, store

__all__ = ["run", "store"]


def ran(*words: str) -> Result:
    return CliRunner().invoke(alliance, ["places", *words])


def test_json_for_programs() -> None:
    result = ran("Новомосковськ", "--limit", "1", "--json")
    assert result.exit_code == 0
    assert json.loads(result.stdout) == [
        {
            "code": "UA12100070010038698",
            "category": "M",
            "name_uk": "Самар",
            "name_en": "Samar",
            "former": ["Новомосковськ"],
            "oblast": "Дніпропетровська область",
            "raion": "Самарівський район",
            "hromada": "Самарівська міська громада",
            "lat": "48.6289",
            "lon": "35.2589",
            "quality": "settlement",
        }
    ]


def test_nothing_found_is_no_fault() -> None:
    assert (ran("zzz", "--json").stdout, ran("zzz", "--json").exit_code) == ("[]\n", 0)
    bare = ran("zzz")
    assert (bare.stdout, bare.exit_code) == ("", 0)
    assert "another spelling" in bare.stderr


def test_text_for_people() -> None:
    assert ran("Izium", "--limit", "1").stdout == (
        "UA63040090010029555  Izium (city), Izium urban hromada, Izium raion, Kharkiv oblast\n"
    )
    danish = ran("Izium", "--limit", "1", "--lang", "da").stdout
    assert danish == "UA63040090010029555  Izium (by), Izium hromada, Izium rajon, Kharkiv oblast\n"
    assert ran("Новомосковськ", "--limit", "1", "--lang", "uk").stdout.endswith(
        "Дніпропетровська область [Новомосковськ]\n"
    )


def test_homonyms_stand_apart() -> None:
    found = json.loads(ran("Миколаїв", "--limit", "6", "--json").stdout)
    assert {place["name_uk"] for place in found} == {"Миколаїв"}
    assert len({(p["oblast"], p["raion"], p["hromada"]) for p in found}) == 6


def test_a_limit_of_nothing_is_wrong_usage() -> None:
    assert ran("Izium", "--limit", "0").exit_code == 2


UNKNOWN = "UA63040090000021241"  # one more than Izium's hromada


def test_a_place_that_does_not_exist_is_refused(run: Run, store: str, tmp_path: Path) -> None:
    known = {"kind": "visit", "set": {"community": "UA63040090000021240"}}
    unknown = {"kind": "visit", "set": {"community": UNKNOWN}}
    done = applied(run, tmp_path, store, known, unknown)
    assert done.code == 1
    assert done.err.startswith(f"Line 2, community: There is no place with the code {UNKNOWN}.")
    assert "alliance places" in done.err
    assert run("list", "visit", "--store", store, "--json").out == ""


def test_a_difference_is_not_settled_by_a_place_that_does_not_exist() -> None:
    with pytest.raises(UserError, match="no place with the code"):
        settling._settling("visit", ("community", ""), UNKNOWN)


def test_what_colleagues_say_of_places_is_kept(run: Run, store: str, tmp_path: Path) -> None:
    id_ = new_id()
    with Workspace.open(Path(store), "три слова разом") as workspace:  # as an import would bring it
        workspace.save("visit", id_, {"community": {"set": UNKNOWN}})
    edit = {"id": id_, "set": {"community": UNKNOWN, "date": "2026-05-05"}}
    assert applied(run, tmp_path, store, edit).code == 0
    fields = run("show", id_, "--store", store, "--json").lines[0]["fields"]
    assert (fields["community"], fields["date"]) == (UNKNOWN, "2026-05-05")
