"""Builds resources/reference/places.txt: every unit of Ukraine, how to find it and where it lies.

    python -m tools.build_reference --cache FOLDER

The packages are fetched into that folder once and checked by their hashes. The result is committed;
the same packages give the same bytes. docs/reference-data.md says what is in the file.
"""

import argparse
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from alliance_desktop.records.words import words
from alliance_desktop.reference.places import HEADER
from alliance_desktop.reference.romanisation import romanised
from tools.reference_points import Placed, is_centre, points
from tools.reference_sources import Unit, oracle, posts, spots, units

OUT = Path(__file__).parents[1] / "resources" / "reference" / "places.txt"
EDITION = "2026-07-07"
BY_IMPORTANCE = "OKMPHBXC"  # the more important categories first
# oblasts that are not named after their seat, and Kyiv, which lies outside its oblast
ENGLISH = {
    "01": "Autonomous Republic of Crimea",
    "07": "Volyn",
    "12": "Dnipropetrovsk",
    "21": "Zakarpattia",
    "32": "Kyiv",
    "35": "Kirovohrad",
}
CRIMEA = ("UA01000000000013043", ("Крим", "Krym", "Crimea"))  # as everybody calls it
SCRIPTS = ("LATIN", "CYRILLIC", "GREEK")  # those of our languages


@dataclass
class Keys:
    """By which folded words units are found."""

    names: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    others: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    parts: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def add(self, to: Mapping[str, set[str]], code: str, name: str) -> None:
        """A name, and what begins with each of its later words."""
        said = words(name)
        if said:
            to[" ".join(said)].add(code)
        for start in range(1, len(said)):
            self.parts[" ".join(said[start:])].add(code)


def seats(all_: Mapping[str, Unit]) -> dict[str, str]:
    """The place that a hromada, raion or oblast is named after, by the unit's code."""
    centres = {code[:9]: code for code in all_ if is_centre(code)}
    found: dict[str, str] = {}
    for unit in all_.values():
        if unit.category == "H" and _alike(unit, all_[centres[unit.code[:9]]]):
            found[unit.code] = centres[unit.code[:9]]
    for unit in all_.values():
        if unit.category in "PO":
            part = unit.code[: 6 if unit.category == "P" else 4]
            named = [
                seat
                for code, seat in found.items()
                if code.startswith(part) and all_[code].category == "H"
                if _stem(all_[code].name) == _stem(unit.name)
            ]
            if named:
                found[unit.code] = min(named, key=lambda seat: (all_[seat].category != "M", seat))
    return found


def _alike(unit: Unit, seat: Unit) -> bool:
    return unit.name[:3].casefold() == seat.name[:3].casefold()


def _stem(adjective: str) -> str:
    return re.sub("(ий|ій|а|я)$", "", adjective)


def english(all_: Mapping[str, Unit], named_after: Mapping[str, str]) -> dict[str, str]:
    """What oblasts, raions and hromadas are called in English; else their romanised adjective."""
    found = {
        code: romanised(all_[named_after[code]].name if code in named_after else unit.name)
        for code, unit in all_.items()
        if unit.category in "OPH"
    }
    for code in found:
        if all_[code].category == "O" and code[2:4] in ENGLISH:
            found[code] = ENGLISH[code[2:4]]
    return found


def keys(
    all_: Mapping[str, Unit],
    placed: Placed,
    named_after: Mapping[str, str],
    said: Mapping[str, str],
) -> Keys:
    """Every key of every unit."""
    made = Keys()
    for code, unit in all_.items():
        for name in (unit.name, romanised(unit.name)):
            made.add(made.names, code, name)
        for name in _others(unit, placed):
            made.add(made.others, code, name)
        if code in said:
            made.add(made.parts, code, said[code])
    for name in CRIMEA[1]:
        made.add(made.names, CRIMEA[0], name)
    _add_seats(made, all_, placed, named_after)
    return made


def _add_seats(
    made: Keys, all_: Mapping[str, Unit], placed: Placed, named_after: Mapping[str, str]
) -> None:
    """Who types a town also means the hromada, raion and oblast of that name."""
    for code, seat in named_after.items():
        for name in (all_[seat].name, romanised(all_[seat].name)):
            made.add(made.others, code, name)
        for name in _others(all_[seat], placed):
            made.add(made.parts, code, name)


def _others(unit: Unit, placed: Placed) -> list[str]:
    former = [unit.former, romanised(unit.former)]
    one = placed.get(unit.code)
    alternates = [one.spot.name, *one.spot.others] if one and one.spot else []
    return [*former, *filter(_readable, alternates)]


def _readable(name: str) -> bool:
    """In a script of our languages; no airport code, no sounds of Chinese in small letters."""
    letters = [letter for letter in name if letter.isalpha()]
    return (
        len(letters) > 2
        and name[0].isupper()
        and not (len(name) == 3 and name.isupper())
        and all(unicodedata.name(letter, "").startswith(SCRIPTS) for letter in letters)
    )


def ranked(all_: Mapping[str, Unit], placed: Placed) -> list[str]:
    """Codes, the most important first: by category, then population where it is known."""
    people = {code: one.spot.population for code, one in placed.items() if one.spot}
    centres = {code[:9]: people.get(code, 0) for code in all_ if is_centre(code)}

    def importance(unit: Unit) -> tuple[int, int, str]:
        count = people.get(unit.code, centres.get(unit.code[:9], 0) if unit.category in "HB" else 0)
        return BY_IMPORTANCE.index(unit.category), -count, unit.code

    return [unit.code for unit in sorted(all_.values(), key=importance)]


def lines(all_: Mapping[str, Unit], placed: Placed, said: Mapping[str, str]) -> Iterator[str]:
    """A unit a line: code, category, name, English name, former name, point and its source."""
    middles = _middles(placed)
    for code, unit in all_.items():
        one = placed.get(code)
        point: tuple[str, ...] = ()
        if one:
            point = (*_degrees(*one.point), one.key[0])
        elif unit.category == "H" and code[:9] in middles:
            point = (*_degrees(*middles[code[:9]]), "m")
        row = (code, unit.category, unit.name, said.get(code, ""), unit.former, *point)
        yield "\t".join(row).rstrip("\t")


def _degrees(lat: float, lon: float) -> tuple[str, str]:
    return f"{lat:.4f}".rstrip("0"), f"{lon:.4f}".rstrip("0")


def _middles(placed: Placed) -> dict[str, tuple[float, float]]:
    """The middle of the places of each hromada whose centre has no point."""
    together = defaultdict(list)
    for code, one in placed.items():
        together[code[:9]].append(one.point)
    with_centre = {code[:9] for code in placed if is_centre(code)}
    return {
        part: (median(p[0] for p in all_), median(p[1] for p in all_))
        for part, all_ in together.items()
        if part not in with_centre
    }


def index(made: Keys, order: list[str]) -> Iterator[str]:
    """A key a line, sorted: the ranks of units so named, also named, and with a word so begun."""
    rank = {code: number for number, code in enumerate(order)}
    for key in sorted({*made.names, *made.others, *made.parts}):
        names, others = made.names.get(key, set()), made.others.get(key, set())
        parts = made.parts.get(key, set())
        sets = (names, others - names, parts - names - others)
        ranks = (" ".join(map(str, sorted(rank[code] for code in codes))) for codes in sets)
        yield "\t".join((key, *ranks)).rstrip("\t")


def check_romanisation(all_: Iterable[Unit], other: Mapping[str, str]) -> None:
    """Ends the program where another program writes a name otherwise."""
    wrong = [name for unit in all_ for name in unit.names if romanised(name) != other[name]]
    if wrong:
        sys.exit(f"These names are romanised otherwise elsewhere: {', '.join(wrong[:20])}")


def report(all_: Mapping[str, Unit], placed: Placed) -> None:
    """Prints the counts that docs/reference-data.md gives."""
    settlements = [code for code, unit in all_.items() if unit.category in "KMXC"]
    centres = [code for code in all_ if is_centre(code)]
    middles = {*_middles(placed), *(code[:9] for code in placed if is_centre(code))}
    own = [code for code in settlements if code in placed]
    lent = [c for c in settlements if c not in placed and c[:9] in middles and c[4:9] != "00000"]
    print("Units:", dict(Counter(unit.category for unit in all_.values())), len(all_))
    print("Former names:", sum(bool(unit.former) for unit in all_.values()))
    print("Settlements:", len(settlements), "own point:", len(own), "of the hromada:", len(lent))
    print("Own points from:", dict(Counter(placed[code].key[0] for code in own)))
    print("Without:", len(settlements) - len(own) - len(lent))
    print("Centres:", len(centres), "own point:", sum(code in placed for code in centres))


def main() -> None:
    """Builds the file."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("--cache", type=Path, required=True, help="where packages are kept")
    cache = parser.parse_args().cache
    all_ = units(cache)
    romanise = oracle(cache)
    check_romanisation(all_.values(), {n: romanise(n) for u in all_.values() for n in u.names})
    placed = points(all_, spots(cache), posts(cache))
    named_after = seats(all_)
    said = english(all_, named_after)
    order = ranked(all_, placed)
    number = {code: str(line) for line, code in enumerate(all_)}
    sections = (
        [f"{HEADER} {EDITION}"],
        lines(all_, placed, said),
        [" ".join(number[code] for code in order)],
        index(keys(all_, placed, named_after, said), order),
    )
    OUT.parent.mkdir(exist_ok=True)
    text = "\n\n".join("\n".join(section) for section in sections) + "\n"
    OUT.write_text(text, "utf-8", newline="\n")
    report(all_, placed)
    print(f"{OUT}: {len(text.encode())} bytes, {text.count(chr(10))} lines")


if __name__ == "__main__":
    main()
