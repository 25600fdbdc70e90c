"""Every place of Ukraine is there, is found by any of its names, and says where it lies."""

import unicodedata
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest

from alliance_desktop.records.words import words
from alliance_desktop.reference.naming import full_name, pcode, title
from alliance_desktop.reference.places import Gazetteer, Place, gazetteer

BUCHA_HROMADA, BUCHA = "UA32080070000050759", "UA32080070010087821"
IRPIN_HROMADA = "UA32080150000035443"
IZIUM_HROMADA, IZIUM = "UA63040090000021240", "UA63040090010029555"
IZIUM_RAION, KHARKIV_OBLAST = "UA63040000000023521", "UA63000000000041885"
KHARKIV, MYKOLAIV = "UA63120270010096107", "UA48060150010035747"
KYIV, SEVASTOPOL, CRIMEA = "UA80000000000093317", "UA85000000000065278", "UA01000000000013043"
PRYPIAT, SIMFEROPOL_HROMADA = "UA32000000010085013", "UA01100230000041055"


@pytest.fixture(scope="module")
def places() -> Gazetteer:
    return gazetteer()


def one(places: Gazetteer, code: str) -> Place:
    found = places.place(code)
    assert found is not None
    return found


def codes(places: Gazetteer, text: str, limit: int = 20) -> list[str]:
    return [place.code for place in places.find(text, limit)]


# what is in it


def test_it_holds_the_edition_whole(places: Gazetteer) -> None:
    count = Counter(place.category for place in places)
    assert places.edition == "2026-07-07"
    assert count == {
        "O": 25,
        "K": 2,
        "P": 136,
        "H": 1772,
        "M": 461,
        "X": 1979,
        "C": 27261,
        "B": 108,
    }
    assert len(places) == 31744 == count.total()
    assert sum(count[category] for category in "MXCK") == 29703
    assert sum(bool(place.former) for place in places) == 580


def test_hromadas_are_urban_settlement_or_rural(places: Gazetteer) -> None:
    kinds = Counter(
        places.hromada_type(place.code)
        for place in places
        if place.category == "H" and not place.code.startswith("UA01")
    )
    assert kinds == {"urban": 411, "settlement": 443, "rural": 615}
    assert places.hromada_type(IZIUM) is None


def test_codes_are_unique_sorted_and_have_their_parents(places: Gazetteer) -> None:
    found = [place.code for place in places]
    assert found == sorted(set(found))
    without = [place.code for place in places if not places.parents(place.code)]
    assert sorted(without) == [one.code for one in places if one.category in "OK"]
    hromadas = {place.code[:9] for place in places if place.category == "H"}
    loose = {p.name_en for p in places if p.category in "MXC" and p.code[:9] not in hromadas}
    assert loose == {"Prypiat", "Chornobyl"}


def test_every_name_is_found_by_itself_in_both_scripts(places: Gazetteer) -> None:
    asked: dict[str, set[str]] = {}
    for place in places:
        for name in (place.name_uk, place.name_en, *place.former):
            asked.setdefault(" ".join(words(name)), set()).add(place.code)
    few = [(name, wanted) for name, wanted in asked.items() if len(wanted) == 1]
    missed = [name for name, wanted in few[::7] if not wanted <= set(codes(places, name, 60))]
    assert len(few) > 10_000
    assert missed == []


def test_where_places_lie_and_how_well_that_is_known(places: Gazetteer) -> None:
    izium = one(places, IZIUM)
    assert (izium.lat, izium.lon, izium.quality, izium.source) == (
        "49.207",
        "37.2768",
        "settlement",
        "geonames",
    )
    hromada = one(places, IZIUM_HROMADA)
    assert (hromada.lat, hromada.lon, hromada.quality) == (izium.lat, izium.lon, "hromada")
    assert (one(places, PRYPIAT).lat, one(places, PRYPIAT).quality) == (None, "none")
    assert one(places, KHARKIV_OBLAST).quality == "none"
    district = next(p for p in places if p.category == "B" and p.code.startswith(KHARKIV[:12]))
    assert (district.lat, district.quality) == (one(places, KHARKIV).lat, "settlement")
    lent = next(p for p in places if p.category == "C" and p.quality == "hromada")
    centre = one(places, places.hromada_of(lent.code) or "")
    assert (lent.lat, lent.lon) == (centre.lat, centre.lon)


def test_every_point_lies_in_ukraine(places: Gazetteer) -> None:
    points = [(float(p.lat), float(p.lon)) for p in places if p.lat and p.lon]
    quality = Counter(place.quality for place in places if place.category in "MXCK")
    assert all(44.3 < lat < 52.4 and 22.1 < lon < 40.3 for lat, lon in points)
    assert quality == {"settlement": 17694, "hromada": 11835, "none": 174}


# Crimea and Sevastopol


@pytest.mark.parametrize("name", ["Крим", "Krym", "Crimea", "крим", "Автономна Республіка Крим"])
def test_crimea_is_ukraine(places: Gazetteer, name: str) -> None:
    assert codes(places, name)[0] == CRIMEA


@pytest.mark.parametrize("name", ["Севастополь", "Sevastopol", "sevast", "Sevastopol'"])
def test_sevastopol_is_ukraine(places: Gazetteer, name: str) -> None:
    assert codes(places, name)[0] == SEVASTOPOL


@pytest.mark.parametrize(
    "name", ["Сімферополь", "Simferopol", "Ялта", "Yalta", "Керч", "Kerch", "Джанкой", "Dzhankoi"]
)
def test_cities_of_crimea_are_found_in_both_scripts(places: Gazetteer, name: str) -> None:
    found = places.find(name)[0]
    assert found.category == "M"
    assert found.code.startswith("UA01")
    assert places.parents(found.code)[-1].code == CRIMEA
    assert full_name(places, found, "en").endswith("Autonomous Republic of Crimea")
    assert full_name(places, found, "uk").endswith("Автономна Республіка Крим")


# finding


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Буча", BUCHA),
        ("Bucha", BUCHA),
        ("Irpin", "UA32080150010049888"),
        ("Ізюм", IZIUM),
        ("ІЗЮМ", IZIUM),
        ("Ізю\u0301м", IZIUM),
        ("Izium", IZIUM),
        ("Izyum", IZIUM),
        ("Изюм", IZIUM),
        ("Маріуполь", "UA14140050010029262"),
        ("Mariupol", "UA14140050010029262"),
        ("Мариуполь", "UA14140050010029262"),
        ("Київ", KYIV),
        ("Kyiv", KYIV),
        ("Kiev", KYIV),
        ("Киев", KYIV),
        ("Харків", KHARKIV),
        ("Kharkov", KHARKIV),
        ("Khar'kov", KHARKIV),
        ("Khar\u2019kov", KHARKIV),
        ("Харьков", KHARKIV),
        ("Mykolayiv", MYKOLAIV),
        ("Николаев", MYKOLAIV),
        ("Миколаїв", MYKOLAIV),
        (unicodedata.normalize("NFD", "Миколаїв"), MYKOLAIV),
    ],
)
def test_any_spelling_leads_to_the_place(places: Gazetteer, text: str, code: str) -> None:
    assert codes(places, text)[0] == code


@pytest.mark.parametrize("sign", ["'", "\u2019", "\u02bc", "`", ""])
def test_any_apostrophe_or_none(places: Gazetteer, sign: str) -> None:
    found = places.find(f"Знам{sign}янка")[0]
    assert (found.name_uk, found.name_en, found.category) == ("Знам\u2019янка", "Znamianka", "M")


@pytest.mark.parametrize(
    ("text", "now"),
    [("Новомосковськ", "Самар"), ("Novomoskovsk", "Самар"), ("Червоноград", "Шептицький")],
)
def test_former_names(places: Gazetteer, text: str, now: str) -> None:
    found = places.find(text)[0]
    assert (found.name_uk, found.category) == (now, "M")
    assert words(found.former[0])[0] in (words(text)[0], "новомосковськ")


@pytest.mark.parametrize("text", ["Миколаїв", "Mykolaiv"])
def test_homonyms_are_told_apart(places: Gazetteer, text: str) -> None:
    namesakes = [p for p in places.find(text, 50) if p.name_uk == "Миколаїв"]
    assert namesakes == places.find(text, 6)
    assert [p.category for p in namesakes] == ["M", "M", "C", "C", "C", "C"]
    assert namesakes[0].code == MYKOLAIV
    said = {full_name(places, place, "en") for place in namesakes}
    assert len(said) == 6
    assert "Mykolaiv, Mykolaiv urban hromada, Stryi raion, Lviv oblast" in said


def test_the_more_important_come_first(places: Gazetteer) -> None:
    found = places.find("Хар", 4)
    assert [place.category for place in found] == ["O", "M", "M", "P"]
    assert found[1].code == KHARKIV
    assert places.find("х", 1)[0].category == "O"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Миколаїв льв", "UA46100110010094231"),
        ("Харківська область", KHARKIV_OBLAST),
        ("Kharkiv oblast", KHARKIV_OBLAST),
        ("Ізюмський район", IZIUM_RAION),
        ("Ізюмська міська громада", IZIUM_HROMADA),
        ("Izium hromada", IZIUM_HROMADA),
        ("Izium urban hromada, Izium raion, Kharkiv oblast", IZIUM_HROMADA),
        ("м. Ізюм", IZIUM),
        ("місто Ізюм, Харківська область", IZIUM),
        ("буг", "UA48020150010063715"),
        ("буг миколаївська", "UA48020150010063715"),
    ],
)
def test_a_name_with_its_region_or_kind(places: Gazetteer, text: str, code: str) -> None:
    assert (codes(places, text) or [""])[0] == code


def test_both_readings_of_two_names_are_shown(places: Gazetteer) -> None:
    assert codes(places, "lviv mykolaiv")[:2] == ["UA48080110070029138", "UA46100110010094231"]


def test_codes_are_found_too(places: Gazetteer) -> None:
    assert codes(places, IZIUM) == [IZIUM]
    assert codes(places, f" {IZIUM_HROMADA.lower()} ") == [IZIUM_HROMADA]
    assert codes(places, "UA6304009", 2) == [IZIUM_HROMADA, IZIUM]
    assert codes(places, "UA99") == []


@pytest.mark.parametrize("text", ["", "  ", "’", "zzz", "область", "Изюм zzz", "\x00", "UA", "𝕏"])
def test_what_leads_nowhere(places: Gazetteer, text: str) -> None:
    assert places.find(text) == []


def test_threads_may_ask_at_once(places: Gazetteer) -> None:
    asked = ["Ізюм", "к", "Mykolaiv", "UA63", "новий буг"] * 20
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(places.find, asked)) == [places.find(text) for text in asked]


# what lies in what


def test_parts_and_wholes(places: Gazetteer) -> None:
    parents = [place.code for place in places.parents(IZIUM)]
    assert parents == [IZIUM_HROMADA, IZIUM_RAION, KHARKIV_OBLAST]
    assert all(places.within(IZIUM, code) for code in [IZIUM, *parents])
    assert not places.within(IZIUM_HROMADA, IZIUM)
    assert not places.within(IZIUM, BUCHA_HROMADA)
    assert not places.within(IZIUM, "UA63000000000041886")
    assert not places.within("UA63040090010029556", KHARKIV_OBLAST)
    assert places.hromada_of(IZIUM) == places.hromada_of(IZIUM_HROMADA) == IZIUM_HROMADA
    assert places.hromada_of(IZIUM_RAION) is None
    assert places.hromada_of(PRYPIAT) is None
    district = places.find("Голосіївський район")[0]
    assert [place.code for place in places.parents(district.code)] == [KYIV]
    assert places.hromada_of(district.code) == places.hromada_of(KYIV) == KYIV


def test_known_codes(places: Gazetteer) -> None:
    known = [BUCHA_HROMADA, IRPIN_HROMADA, IZIUM_HROMADA, "UA14140050000020560", KYIV]
    assert [one(places, code).english for code in known] == [
        "Bucha",
        "Irpin",
        "Izium",
        "Mariupol",
        "Kyiv",
    ]
    assert all(code in places for code in known)
    assert "UA63040090000021241" not in places
    assert "UA6304009" not in places
    assert places.place("Ізюм") is None


def test_full_names(places: Gazetteer) -> None:
    hromada = one(places, IZIUM_HROMADA)
    assert full_name(places, hromada, "en") == "Izium urban hromada, Izium raion, Kharkiv oblast"
    assert full_name(places, hromada, "uk") == (
        "Ізюмська міська громада, Ізюмський район, Харківська область"
    )
    assert full_name(places, hromada, "da") == "Izium hromada, Izium rajon, Kharkiv oblast"
    assert title(places, one(places, CRIMEA), "uk") == "Автономна Республіка Крим"
    district = places.find("Салтівський район")[0]
    assert full_name(places, district, "en").startswith("Saltivskyi district, Kharkiv, Kharkiv urb")
    said = [title(places, place, "en") for place in places if place.category == "O"]
    assert {"Zakarpattia oblast", "Volyn oblast", "Kirovohrad oblast", "Kyiv oblast"} <= set(said)


def test_codes_of_the_united_nations(places: Gazetteer) -> None:
    def levels(code: str) -> list[str | None]:
        return [pcode(places, one(places, code), level) for level in (1, 2, 3)]

    assert levels(IZIUM) == ["UA63", "UA6304", "UA6304009"]
    assert levels(IZIUM_RAION) == ["UA63", "UA6304", None]
    assert levels(KYIV) == ["UA80", "UA8000", "UA8000000"]
    assert levels(PRYPIAT) == ["UA32", None, None]
