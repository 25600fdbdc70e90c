"""How long a keystroke in the search for places takes: prints medians and the worst.

python -m tools.bench_places
"""

import statistics
import string
import time
from collections.abc import Iterator

from alliance_desktop.records.codelists import resources
from alliance_desktop.reference.places import Gazetteer

TYPED = (
    *("Ізюм", "Миколаїв", "Новомосковськ", "Кам’янка-Дніпровська", "Автономна Республіка Крим"),
    *("Kharkiv", "Kiev", "Mykolayiv", "Izium urban hromada", "Khar'kov", "Sevastopol", "Zolote"),
    *("Миколаїв львівська", "новий буг", "Ізюмський район, Харківська область", "Харьков"),
    *("UA63040090000021240", "нічого такого", "к п", "k p s", "с. Миколаїв, Сумська область"),
)
ALPHABET = "абвгґдеєжзиіїйклмнопрстуфхцчшщюя"
ROUNDS = 5


def queries() -> list[str]:
    """Each letter of both alphabets alone, and names as they grow under the fingers."""
    growing = (name[:end] for name in TYPED for end in range(1, len(name) + 1))
    return list(dict.fromkeys([*ALPHABET, *string.ascii_lowercase, *growing]))


def measure() -> dict[str, float]:
    """Milliseconds: to read the table, and for a keystroke at the median and at the worst."""
    loads = list(_loads())
    places = Gazetteer(resources() / "reference" / "places.txt")
    taken: dict[str, float] = {}
    for query in queries():
        rounds = []
        for _ in range(ROUNDS):
            start = time.perf_counter()
            places.find(query, 20)
            rounds.append(1000 * (time.perf_counter() - start))
        taken[query] = statistics.median(rounds)
    return {
        "queries": len(taken),
        "load": statistics.median(loads),
        "median": statistics.median(taken.values()),
        "p95": sorted(taken.values())[int(0.95 * len(taken))],
        "worst": max(taken.values()),
    }


def _loads() -> Iterator[float]:
    for _ in range(ROUNDS):
        start = time.perf_counter()
        Gazetteer(resources() / "reference" / "places.txt")
        yield 1000 * (time.perf_counter() - start)


if __name__ == "__main__":
    for name, value in measure().items():
        print(f"{name:8} {value:8.2f}" + ("" if name == "queries" else " ms"))
