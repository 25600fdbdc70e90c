"""`alliance self-test`: what works in this installation, a line a thing."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import click

from alliance_desktop.errors import UserError

PATIENCE: Final = 60  # seconds for a window to come and go


def _window_program() -> Path:
    """The other program: it lies beside this one, packaged or not."""
    suffix = ".exe" if os.name == "nt" else ""
    return Path(sys.executable).with_name(f"alliance-desktop{suffix}")


def _window(folder: Path) -> Iterator[tuple[str, str]]:
    """Has the window prove itself, without a screen; what it says lies in a file."""
    from alliance_desktop.workspace.proving import PASSPHRASE, TOLD

    program, said = _window_program(), folder / TOLD
    if not program.exists():
        raise UserError("There is no program {0}. Install the program again.", program)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "ALLIANCE_HOME": str(folder)}
    environment["ALLIANCE_PASSPHRASE"] = PASSPHRASE
    try:
        ended = subprocess.run(  # noqa: S603 - our own program
            [program, "--self-test", folder],
            check=False,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            timeout=PATIENCE,
        )
    except subprocess.TimeoutExpired as problem:
        raise UserError("The window did not open within {0} s.", PATIENCE) from problem
    lines = said.read_text("utf-8").splitlines() if said.exists() else []
    if ended.returncode:
        lines = lines or ended.stderr.decode("utf-8", "replace").strip().splitlines()
        raise UserError("The window ended with code {0}: {1}", ended.returncode, *lines[-1:] or "–")
    for line in lines:
        name, _, text = line.partition(": ")
        yield name, text


def _all(folder: Path) -> Iterator[tuple[str, str]]:
    """Proves everything, in order; the first thing that does not work ends it."""
    from alliance_desktop.workspace.proving import PROOFS, Trial  # what no other command needs

    trial = Trial(folder)
    try:
        for name, proof in PROOFS:
            try:
                yield name, proof(trial)
            except Exception as problem:
                raise UserError("{0}: {1}: {2}", name, type(problem).__name__, problem) from problem
    finally:
        trial.close()
    yield from _window(folder)


@click.command("self-test")
def self_test() -> None:
    """Proves that this installation works, in stores that are thrown away; none of yours is opened.

    \b
    Example:
      alliance self-test
    """
    begun, proven = time.perf_counter(), 0
    with tempfile.TemporaryDirectory(prefix="alliance-", ignore_cleanup_errors=True) as folder:
        for name, text in _all(Path(folder)):
            click.echo(f"{name}: {text}")
            proven += 1
    seconds = time.perf_counter() - begun
    click.echo(f"This installation works: {proven} things proven in {seconds:.1f} s.")


COMMANDS = (self_test,)
