"""`make soak`: what the tests ask every day, asked far more often; prints what was done.

Each part is bounded, by the seconds in SOAK or by what there is to do. A fault is printed with the
seed that shows it again.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.records.test_convergence import history
from tests.storage.test_store import compare

SECONDS = int(os.environ.get("SOAK", "180"))  # for each part that could go on for ever
STEPS = 40
ROOT = Path(__file__).parents[1]


def say(sentence: str) -> None:
    sys.stdout.write(sentence + "\n")
    sys.stdout.flush()


def many(what: str, once: Callable[[int], None]) -> int:
    """Does something with one seed after another until the time is up; how often."""
    first = int(time.time()) * 1_000_000
    end = time.monotonic() + SECONDS
    seed = first
    while time.monotonic() < end:
        try:
            once(seed)
        except BaseException:
            say(f"{what}: seed {seed} shows a fault")
            raise
        seed += 1
    say(f"{what}: {seed - first} teams of {STEPS} steps from seed {first}, none differed")
    return seed - first


def in_stores(seed: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        compare(Path(folder), seed, STEPS)


def tests(what: str, *words: str) -> bool:
    """Runs tests of every day at their full length; whether they held."""
    environment = os.environ | {"ALLIANCE_SOAK": "1"}
    command = [sys.executable, "-m", "pytest", "-q", "-s", "-p", "no:randomly", *words]
    begun = time.monotonic()
    done = subprocess.run(  # noqa: S603
        command, check=False, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    )
    for line in done.stdout.splitlines():
        if "killed at" in line or done.returncode:
            say(line)
    ended = "held" if done.returncode == 0 else "DID NOT HOLD"
    say(f"{what}: {ended}, {time.monotonic() - begun:.0f} s")
    return done.returncode == 0


def main() -> int:
    many("Folded in memory, against the oracle", lambda seed: history(seed, STEPS))
    many("In stores, against memory", in_stores)
    properties = tests(
        "Hypothesis, 5,000 examples each",
        "--hypothesis-profile=soak",
        "-o",
        "faulthandler_timeout=0",
        "tests/records",
        "tests/test_settings.py",
        "tests/workspace/test_importing.py",
    )
    deaths = tests("Deaths at every write, fsync and rename", "tests/cli/test_killed.py")
    return 0 if properties and deaths else 1


if __name__ == "__main__":
    sys.exit(main())
