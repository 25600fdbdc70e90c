"""Places of Ukraine: every unit of the codifier KATOTTG, found by any spelling, and where it lies.

A code says what a unit is part of: UA, two digits of the oblast, two of the raion, three of the
hromada, three of the settlement, two of a city's district, and five that are the unit's own.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Final

from alliance_desktop.records.codelists import resources
from alliance_desktop.records.words import words
from alliance_desktop.reference.romanisation import romanised

HEADER: Final = "alliance places 1, KATOTTG"
_AFTER: Final = b"\xff"  # sorts behind every letter
_CODE_LENGTH: Final = 19
_CODE: Final = re.compile(r"UA[0-9]{2,17}")
# how much of its code a unit shares with what lies in it
_LEVELS: Final = {"O": 4, "K": 4, "P": 6, "H": 9, "M": 12}
_SIZES: Final = (4, 6, 9, 12)
_SOURCES: Final = {"g": "geonames", "p": "postal", "m": "middle", "": None}
_MOST: Final = 12  # words; who pastes a page is not kept waiting
_TYPES: Final = {  # words that say what kind of unit is meant
    **dict.fromkeys(("м", "місто", "city", "town"), "KM"),
    **dict.fromkeys(("селище", "смт"), "X"),
    **dict.fromkeys(("с", "село", "village"), "C"),
    **dict.fromkeys(("область", "обл", "oblast", "region"), "O"),
    **dict.fromkeys(("район", "raion", "rayon", "district"), "PB"),
    **dict.fromkeys(("громада", "тг", "отг", "hromada", "community"), "H"),
    **dict.fromkeys(("міська", "селищна", "сільська", "територіальна"), "H"),
    **dict.fromkeys(("urban", "settlement", "rural", "territorial"), "H"),
}


@dataclass(frozen=True, slots=True)
class Place:
    """One unit. `lat` and `lon` are WGS 84 degrees as decimal text, None where nothing is known.

    `category` is the codifier's letter: O oblast, K city of special status, P raion, H hromada,
    M city, X settlement, C village, B district of a city. `quality` says what the point stands for:
    "settlement", "hromada" (its centre, or the middle of its places), or "none". `source` is
    "geonames", "postal" or "middle".
    """

    code: str
    category: str
    name_uk: str
    name_en: str  # the official romanisation
    english: str  # Kharkiv, where name_en is Kharkivska; of settlements the same as name_en
    former: tuple[str, ...]
    lat: str | None
    lon: str | None
    quality: str
    source: str | None


@dataclass(frozen=True, slots=True)
class _Word:
    """A word to look for, and the categories that a word beside it leaves."""

    text: str
    categories: str | None


class Gazetteer:
    """All places. Nothing in it changes once it is read, so any thread may ask."""

    def __init__(self, path: Path) -> None:
        """Reads the file that tools/build_reference.py writes."""
        # lines stay as they are in the file until one is shown: this takes 10 ms, decoding takes 40
        header, units, order, index = path.read_bytes().rstrip(b"\n").split(b"\n\n")
        if not header.startswith(HEADER.encode()):
            raise ValueError(f"{path} is no table of places of this version")
        self.edition = header.decode().removeprefix(HEADER).strip()
        self._units = units.split(b"\n")  # by code
        self._order = order.split(b" ")  # by importance: which line of those
        self._index = index.split(b"\n")  # by folded name
        # units that others lie in come first by importance
        self._regional = bisect_left(
            self._order, 1, key=lambda at: int(_category(self._units[int(at)]) not in _LEVELS)
        )

    def __len__(self) -> int:
        """How many units there are."""
        return len(self._units)

    def __iter__(self) -> Iterator[Place]:
        """Every unit, by code."""
        return map(self._read, self._units)

    def __contains__(self, code: str) -> bool:
        """Whether there is a unit with this code."""
        return self._line(code) is not None

    def place(self, code: str) -> Place | None:
        """The unit with a code."""
        line = self._line(code)
        return None if line is None else self._read(line)

    def find(self, text: str, limit: int = 20) -> list[Place]:
        """Units by what somebody typed, perhaps unfinished: a code, or a name in any spelling, with
        or without the region and the kind of unit. Exact names first, then the more important.
        """
        typed = text.strip().upper()
        if _CODE.fullmatch(typed):
            return [
                self._read(line) for line in self._units[_beginning(self._units, typed)][:limit]
            ]
        return [self._read(line) for line in self._named(words(text)[:_MOST], limit)]

    def _named(self, said: list[str], limit: int) -> list[bytes]:
        """The lines of units by folded words: as one name, else as a name and its region."""
        hits = cache(self._hits)  # the same words are asked for again and again
        exact: dict[bytes, None] = {}
        begun: dict[bytes, None] = {}
        for name, rest in _readings(said):
            tiers = hits(" ".join(word.text for word in name))
            fitting = self._fitting(name, [self._regions(hits, w.text) for w in rest if any(tiers)])
            exact.update(dict.fromkeys(self._lines(tiers[:2], fitting, limit)))
            if not begun:
                begun = dict.fromkeys(self._lines(tiers, fitting, limit))
            if begun and not rest:
                break
        return list((exact | begun).keys())[:limit]

    def parents(self, code: str) -> list[Place]:
        """What a unit is part of, the nearest first."""
        starts = [code[:size] for size in (12, 9, 6, 4)]
        lines = [self._first(start) for start in starts]
        found = [
            line for line in dict.fromkeys(lines) if line and not line.startswith(code.encode())
        ]
        return [self._read(line) for line in found]

    def within(self, code: str, ancestor: str) -> bool:
        """Whether a unit is another one or a part of it; both codes must exist."""
        if code not in self or ancestor not in self:
            return False
        return code == ancestor or any(one.code == ancestor for one in self.parents(code))

    def hromada_of(self, code: str) -> str | None:
        """The hromada that a unit is or lies in; Kyiv and Sevastopol are their own."""
        for one in [self.place(code), *self.parents(code)]:
            if one and one.category in "HK":
                return one.code
        return None

    def hromada_type(self, code: str) -> str | None:
        """ "urban", "settlement" or "rural", by its centre; None for what is no hromada."""
        centre = self._first(code[:9] + "001")
        one = self.place(code)
        if one is None or one.category != "H" or centre is None:
            return None
        return {"M": "urban", "X": "settlement", "C": "rural"}[_category(centre)]

    def _line(self, code: str) -> bytes | None:
        return self._first(code) if len(code) == _CODE_LENGTH else None

    def _first(self, start: str) -> bytes | None:
        """The first unit whose code begins so, which is the one that the others are part of."""
        found = _beginning(self._units, start)
        return self._units[found.start] if found.stop > found.start else None

    def _read(self, line: bytes) -> Place:
        parts = line.decode().split("\t")
        code, category, name, english, former, *point = [*parts, *[""] * (8 - len(parts))]
        lat, lon, source = point if point[0] else self._lent(code, category)
        quality = (
            "hromada" if category == "H" or (category in "MXC" and not point[0]) else "settlement"
        )
        latin = romanised(name)
        return Place(
            code,
            category,
            name,
            latin,
            english or latin,
            (former,) if former else (),
            lat or None,
            lon or None,
            quality if lat else "none",
            _SOURCES[source],
        )

    def _lent(self, code: str, category: str) -> list[str]:
        """The point that stands for a unit without one: its city's, its centre's, its hromada's."""
        starts = {
            "B": (code[:12],),
            "H": (code[:9] + "001",),
            "M": (code[:9] + "001", code[:9]),
            "X": (code[:9] + "001", code[:9]),
            "C": (code[:9] + "001", code[:9]),
        }.get(category, ())
        for start in starts:
            line = self._first(start)
            if line and len(parts := line.decode().split("\t")) == 8:
                return parts[5:]
        return ["", "", ""]

    def _lines(
        self, tiers: Iterable[set[int]], fitting: Callable[[bytes], bool], limit: int
    ) -> Iterator[bytes]:
        """The first lines of units by rank that fit, each tier before the next."""
        ordered = (self._units[int(self._order[r])] for tier in tiers for r in sorted(tier))
        return islice(filter(fitting, ordered), 2 * limit)  # a unit may stand in two tiers

    def _fitting(self, name: list[_Word], regions: list[set[bytes]]) -> Callable[[bytes], bool]:
        """Whether a unit is of the kind that a word beside its name says, and in all regions."""
        categories = next((word.categories for word in name if word.categories), None)

        def fits(line: bytes) -> bool:
            return (categories is None or _category(line) in categories) and all(
                any(line[:size] in region for size in _SIZES) for region in regions
            )

        return fits

    def _hits(self, key: str) -> tuple[set[int], ...]:
        """The ranks of units: so called, also so called, called so to begin with, else."""
        hits: tuple[set[int], ...] = (set(), set(), set(), set())
        whole = key.encode()
        for line in self._index[_beginning(self._index, key)]:
            said, *groups = line.split(b"\t")
            for number, group in enumerate(groups):
                tier = number if said == whole else 3 if number else 2
                hits[tier].update(map(int, group.split()))
        return hits

    def _regions(self, hits: Callable[[str], tuple[set[int], ...]], key: str) -> set[bytes]:
        """How the codes begin of what lies in the regions that a word leads to."""
        ranks = (rank for tier in hits(key) for rank in tier if rank < self._regional)
        lines = (self._units[int(self._order[rank])] for rank in ranks)
        return {line[: _LEVELS[_category(line)]] for line in lines}


def _beginning(lines: list[bytes], start: str) -> slice:
    """Where the sorted lines that begin so are."""
    begins = start.encode()
    return slice(bisect_left(lines, begins), bisect_left(lines, begins + _AFTER))


def _category(line: bytes) -> str:
    return chr(line[_CODE_LENGTH + 1])


def _readings(said: list[str]) -> Iterator[tuple[list[_Word], list[_Word]]]:
    """What the name may be and which words then name its region, the longest name first."""
    if said:
        yield [_Word(" ".join(said), None)], []
    kept = _kept(said)
    for count in range(len(kept), 0, -1):
        yield kept[:count], kept[count:]
    for count in range(len(kept) - 1, 0, -1):
        yield kept[-count:], kept[:-count]


def _kept(said: list[str]) -> list[_Word]:
    """The words but for those that say a kind of unit; these go with the word before them."""
    kept: list[_Word] = []
    ahead = None
    for word in said:
        kind = _TYPES.get(word)
        if kind is None:
            kept.append(_Word(word, ahead))
            ahead = None
        elif kept and kept[-1].categories is None:
            kept[-1] = _Word(kept[-1].text, kind)
        elif not kept:
            ahead = kind
    return kept


@cache
def gazetteer() -> Gazetteer:
    """The places that this version ships."""
    return Gazetteer(resources() / "reference" / "places.txt")
