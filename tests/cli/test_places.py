"""`alliance places` works on a bare machine: no store, no passphrase."""

import json

from click.testing import CliRunner, Result

from alliance_desktop.cli import alliance


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
