"""Measures the program against its floors and prints the table of budgets: bench.py [--quick].

Each case runs in a process of its own, floor and program by turns, so that a busy minute falls on
both. The numbers are medians. The table is also written to docs/speed.md.
"""

import argparse
import gc
import json
import os
import platform
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from tools import bench_cases as cases
from tools import bench_windows as windows
from tools import bench_work as work

ROOT: Final = Path(__file__).resolve().parent.parent
PAGE: Final = ROOT / "docs" / "speed.md"
QUICK: Final = 10_000
Result = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table: what is measured, against what, and what it may cost.

    `small` compares with the same case on a tenth of the records.
    """

    what: str
    floor: str
    case: str
    budget: float | None
    against: str = ""  # the case that is its floor; none where the budget is a size
    value: str = "seconds"
    rounds: int = 3
    small: bool = False


ROWS: Final = (
    Row("start to unlock window", "an empty window", "start_window", 1.5, "start_empty", rounds=5),
    Row(
        "from unlock to usable list, {needs} needs",
        "an empty window",
        "unlock_to_list",
        3,
        "start_empty",
        rounds=5,
    ),
    Row(
        "save one record, durable",
        "as many tables and the same index by hand, same cipher",
        "save",
        2,
        "save_by_hand",
    ),
    Row("a CLI read on a small store", "import sqlalchemy", "cli_read", 3, "bare_sqlalchemy"),
    Row(
        "import {edits} changes into {needs} needs",
        "plain sqlite3, the same rows, no cipher",
        "import_news",
        5,
        "plain_apply",
        rounds=5,
    ),
    Row(
        "first import of {needs} needs",
        "plain sqlite3, the same rows, no cipher",
        "first_import",
        5,
        "plain_insert",
    ),
    Row("… its memory above idle", "–", "first_import", 150, value="MiB"),
    Row("… the backup made before it", "the file copied", "roll", None, "copy_file"),
    Row(
        "store with its whole history",
        "the same rows in a plain table, no history",
        "store_bytes",
        1.3,
        "plain_bytes",
        value="bytes",
        rounds=1,
    ),
    Row(
        "export of {edits} changes",
        "JSON lines through zstd level 3",
        "export_bytes",
        1.3,
        "json_lines",
        value="bytes",
        rounds=1,
    ),
    Row("search as you type, {needs} needs", "bare FTS5 query", "search", 2, "search_bare"),
    Row("growth: rebuild", "a tenth of the needs", "rebuild", 11, "rebuild", small=True),
    Row("growth: first import", "a tenth", "first_import", 11, "first_import", small=True),
    Row("growth: import of changes", "a tenth", "import_news", 11, "import_news", small=True),
)


CASES: Final = {**cases.CASES, **windows.CASES}

# one case, in a process of its own


def measure(name: str, prepared: Path, count: int) -> dict[str, float]:
    """Runs a case here: its seconds, the MiB it took above idle, and what it says itself."""
    with tempfile.TemporaryDirectory(dir=prepared) as scratch:
        running = CASES[name](cases.Place(prepared, Path(scratch), count))
        timed = next(running)
        gc.collect()
        with _memory() as grown:
            begun = time.perf_counter()
            said = timed() or {}
            seconds = time.perf_counter() - begun
        for _ in running:  # puts away what it used
            raise RuntimeError(f"{name} yields once")
    return {"seconds": seconds, "MiB": grown[0], **said}


@contextmanager
def _memory() -> Iterator[list[float]]:
    """How far memory rose above what it was, in MiB, at its highest."""
    reset = Path("/proc/self/clear_refs")
    if reset.exists():
        reset.write_text("5")
    grown = [0.0]
    before = _resident("VmRSS")
    yield grown
    grown[0] = _resident("VmHWM") - before


def _resident(key: str) -> float:
    status = Path("/proc/self/status")
    if status.exists():
        lines = dict(line.split(":", 1) for line in status.read_text().splitlines())
        return int(lines[key].split()[0]) / 1024
    import resource  # where there is no /proc, the highest so far stands for both

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 2**20 if sys.platform == "darwin" else most / 1024


def _child(name: str, prepared: Path, count: int) -> Result:
    command = [sys.executable, "-m", "tools.bench", "--case", name]
    command += ["--prepared", str(prepared), "--needs", str(count)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    result: Result = json.loads(done.stdout)
    return result


# the table


@dataclass(frozen=True, slots=True)
class Measured:
    """A row with its numbers: medians, and how far they spread."""

    row: Row
    ours: float
    floor: float | None
    spread: tuple[float, float]

    @property
    def ratio(self) -> float:
        """What the budget is about."""
        return self.ours / self.floor if self.floor else self.ours

    @property
    def met(self) -> bool:
        """Whether it holds."""
        return self.row.budget is None or self.ratio <= self.row.budget


def run(rows: Iterable[Row], folder: Path, count: int) -> list[Measured]:
    """Prepares what the cases need and measures each row."""
    wanted = list(rows)
    for size in sorted({count // 10 for row in wanted if row.small} | {count}):
        begun = time.perf_counter()
        cases.prepare(folder / str(size), size)
        _tell(f"prepared {size:,} needs in {time.perf_counter() - begun:.0f} s")
    known: dict[tuple[str, int], list[Result]] = {}

    def often(name: str, size: int, rounds: int) -> Iterator[None]:
        results = known.setdefault((name, size), [])
        while len(results) < rounds:
            results.append(_child(name, folder / str(size), size))
            yield

    measured = []
    for row in wanted:
        small = count // 10 if row.small else count
        turns = [often(row.case, count, row.rounds)]
        if row.against:
            turns.append(often(row.against, small, row.rounds))
        while turns:
            turns = [turn for turn in turns if next(turn, turn) is not turn]
        ours = [one[row.value] for one in known[row.case, count]]
        floors = [one[row.value] for one in known.get((row.against, small), [])]
        floor = statistics.median(floors) if row.against else None
        measured.append(Measured(row, statistics.median(ours), floor, (min(ours), max(ours))))
        _tell(_line(measured[-1], count))
    return measured


def _tell(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)


HEAD: Final = ("what", "floor", "floor’s", "ours", "spread", "ratio", "budget", "")


def _cells(one: Measured, count: int) -> tuple[str, ...]:
    row = one.row
    edits = f"{count * 13 // 100:,}"
    ratio = f"{one.ratio:.2f} ×" if one.floor else ""
    unit = "×" if one.floor else row.value
    budget = f"≤ {row.budget:g} {unit}" if row.budget else "none"
    low, high = (_shown(number, row.value) for number in one.spread)
    return (
        row.what.format(needs=f"{count:,}", edits=edits),
        row.floor,
        _shown(one.floor, row.value) if one.floor else "–",
        _shown(one.ours, row.value),
        low if low == high else f"{low} – {high}",
        ratio,
        budget,
        "met" if one.met else "NOT MET",
    )


def _shown(number: float, value: str) -> str:
    if value == "seconds":
        return f"{number:.2f} s" if number >= 1 else f"{number * 1000:.2f} ms"
    return f"{number:,.0f} {value}"


def _line(one: Measured, count: int) -> str:
    return " | ".join(_cells(one, count))


def table(measured: Sequence[Measured], count: int) -> str:
    """The table as people read it in a terminal."""
    lines = [HEAD, *(_cells(one, count) for one in measured)]
    widths = [max(len(line[at]) for line in lines) for at in range(len(HEAD))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def page(measured: Sequence[Measured], count: int, seconds: float) -> str:
    """The same for docs/."""
    rows = ["| " + " | ".join(HEAD) + " |", "|---" * len(HEAD) + "|"]
    rows += ["| " + " | ".join(_cells(one, count)) + " |" for one in measured]
    return "\n".join(
        [
            "# Speed",
            "",
            "Made by `make bench`: each row with its floor measured in the same run, by turns,",
            "every case in a process of its own; medians, and the lowest and highest of ours. The",
            f"work is {count:,} needs of twelve fields, and a colleague’s {count * 13 // 100:,}",
            "changes (tools/bench_work.py); what a case does is in tools/bench_cases.py.",
            "",
            *rows,
            "",
            f"{datetime.now(UTC):%Y-%m-%d}, in {seconds / 60:.1f} minutes, on {machine()}.",
            "",
        ]
    )


def machine() -> str:
    """What it was measured on."""
    model = platform.processor() or platform.machine()
    about = Path("/proc/cpuinfo")
    if about.exists():
        named = [line for line in about.read_text().splitlines() if line.startswith("model name")]
        model = named[0].partition(":")[2].strip() if named else model
    return (
        f"{os.cpu_count()} cores ({model}), {platform.system()}, "
        f"Python {platform.python_version()}, plain SQLite {sqlite3.sqlite_version}"
    )


def main(arguments: Sequence[str]) -> int:
    """Measures, prints and, unless it was quick or partial, writes the page."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the needs")
    parser.add_argument("--only", default="", help="rows whose case has this in its name")
    parser.add_argument("--needs", type=int, default=work.NEEDS)
    parser.add_argument("--case", help=argparse.SUPPRESS)
    parser.add_argument("--prepared", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args(arguments)
    if asked.case:
        print(json.dumps(measure(asked.case, asked.prepared, asked.needs)))
        return 0
    count = QUICK if asked.quick else asked.needs
    rows = [row for row in ROWS if asked.only in row.case]
    begun = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="alliance-bench-") as folder:
        measured = run(rows, Path(folder), count)
    print(table(measured, count))
    if count == work.NEEDS and not asked.only:
        PAGE.write_text(page(measured, count, time.perf_counter() - begun), "utf-8")
    return 0


if __name__ == "__main__":
    os.environ.setdefault("ALLIANCE_KEY_MEMORY", "8192")  # but the command line pays in full
    sys.exit(main(sys.argv[1:]))
