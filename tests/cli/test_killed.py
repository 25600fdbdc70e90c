"""An import killed at any moment leaves the state before or after it, never between."""

import json
import subprocess
import sys
import time
from pathlib import Path

from tests.cli.test_exchanging import dump, team
from tests.cli.test_recording import Run, applied, run

__all__ = ["run", "team"]

ROOT = Path(__file__).parents[2]
MOMENTS = 12


def test_a_killed_import(run: Run, team: tuple[str, str], tmp_path: Path) -> None:
    marta, olena = team
    lines = [{"kind": "need", "set": {"in_need": n, "title": {"en": "x" * 50}}} for n in range(300)]
    applied(run, tmp_path, marta, *lines)
    run("export", "--store", marta, "--to", "x.alliance")
    before = dump(run, olena)
    command = [sys.executable, "-m", "alliance_desktop", "import", "x.alliance", "--store", olena]
    whole = _seconds([*command, "--dry-run"])
    seen = []
    for moment in range(MOMENTS):
        child = subprocess.Popen([*command, "--yes"], stderr=subprocess.DEVNULL)  # noqa: S603
        time.sleep(whole * (0.4 + 0.6 * moment / MOMENTS))
        child.kill()
        child.wait()
        now = dump(run, olena)
        if now != before:
            assert now.count("\n") == 311, "neither before nor after"
            seen.append(moment)
            break
        assert run("verify", "--store", olena).code == 0
    done = json.loads(run("import", "x.alliance", "--store", olena, "--yes", "--json").out)
    assert done["new"] == (0 if seen else 310)
    assert dump(run, olena).count("\n") == 311
    assert run("verify", "--store", olena).code == 0
    print(f"killed at {len(range(MOMENTS)) if not seen else seen[0] + 1} moments")  # noqa: T201


def _seconds(command: list[str]) -> float:
    begun = time.monotonic()
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)  # noqa: S603
    return time.monotonic() - begun
