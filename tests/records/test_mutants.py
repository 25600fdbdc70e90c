"""Wrong versions of the merge rule: each is caught by the scenarios or the random teams.

A mutant is one change of the source, tried in a copy of the package by a process of its own.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCENARIOS = "tests/records/test_scenarios.py"
TEAMS = "tests/records/test_convergence.py"
STORE = "tests/storage/test_store.py"

MUTANTS = {
    "own-device branch": (
        "fold.py",
        "and not holds(self.change.context.own, place[1])) or",
        ") or",
        "without(first, top, knower.change.context.own)",
        "[(first, top)]",
    ),
    "less-or-equal for less": (
        "fold.py",
        "top = last - 1 if (run, last) == knower.place else last\n                for",
        "top = last\n                for",
    ),
    "second head dropped": (
        "fold.py",
        "tuple(sorted(heads, key=lambda w: w.later, reverse=True))",
        "tuple(sorted(heads, key=lambda w: w.later, reverse=True)[:1])",
    ),
    "life without its edits": ("fold.py", "state.gone = not edits and", "state.gone ="),
    "clock decides": (
        "fold.py",
        "heads = unknown(writes, cell[0], knowers)",
        "heads = [max(writes, key=lambda w: w.later)]",
    ),
    "base taken from a head": (
        "fold.py",
        "return before[0] if before and not differ(cell, before) else None",
        "return heads[-1]",
    ),
    "equal values as conflict": (
        "fold.py",
        "return any(head.spelled != first for head in heads[1:])",
        "return bool(first)",
    ),
    "set as whole list": (
        "change.py",
        "case _ if body and body.keys() <=",
        "case _ if not body and body.keys() <=",
    ),
    "compare with stored heads only": (
        "../storage/derive.py",
        "return all(one.knew(place, cell[0]) for place in heads)",
        "return bool(heads)",
    ),
    "deletion that knew only heads": (
        "../storage/derive.py",
        "not all(one.knew_whole(it) for it in others)",
        "False",
    ),
    "context from save time": (
        "chains.py",
        "unseen = [*self.context.own, *without(self.tip + 1, tip, union(mine))]",
        "unseen = [*self.context.own]",
    ),
}


def mutated(tmp_path: Path, module: str, *edits: str) -> Path:
    """A copy of the package and its tests with some text replaced."""
    for part in ("alliance_desktop", "tests", "resources"):
        if (ROOT / part).exists():
            shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pyc*"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    path = tmp_path / "alliance_desktop" / "records" / module
    text = path.read_text()
    for old, new in zip(edits[::2], edits[1::2], strict=True):
        flat = " ".join(old.split())
        start = _find(text, flat)
        assert start, f"{old!r} is no longer in {module}: write the mutant anew"
        text = text[: start[0]] + new + text[start[1] :]
    path.write_text(text)
    return tmp_path


def _find(text: str, wanted: str) -> tuple[int, int] | None:
    """Where words stand in a text, however they are broken into lines."""
    import re

    found = re.search(r"\s+".join(map(re.escape, wanted.split(" "))), text)
    return found.span() if found else None


def passes(where: Path, *tests: str) -> bool:
    """Whether tests pass there."""
    environment = {**os.environ, "PYTHONPATH": str(where), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-x",
        "-p",
        "no:randomly",
        "-p",
        "no:cacheprovider",
    ]
    done = subprocess.run(  # noqa: S603
        [*command, *tests], cwd=where, env=environment, capture_output=True, check=False, text=True
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.returncode == 0


@pytest.mark.parametrize("name", MUTANTS)
def test_the_mutant_is_caught(name: str, tmp_path: Path) -> None:
    assert not passes(mutated(tmp_path, *MUTANTS[name]), SCENARIOS, TEAMS, STORE)
