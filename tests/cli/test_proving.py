"""`alliance self-test` says what works, and stops at what does not."""

import pytest

from alliance_desktop.workspace import proving
from alliance_desktop.workspace.proving import Trial
from tests.cli.test_recording import Run, run

__all__ = ["run"]


def test_everything_here_works(run: Run) -> None:
    done = run("self-test")
    assert (done.code, done.err) == (0, "")
    lines = done.out.splitlines()
    names = [line.partition(": ")[0] for line in lines[:-1]]
    assert names[: len(proving.PROOFS)] == [name for name, _ in proving.PROOFS]
    assert names[len(proving.PROOFS) :] == ["Font", "Icons", "Languages", "Window"]
    assert lines[-1].startswith(f"This installation works: {len(names)} things proven in ")


def test_what_does_not_work_ends_it_and_is_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_: Trial) -> str:
        raise proving.NotProvenError("a store is not encrypted")

    monkeypatch.setattr(proving, "PROOFS", (proving.PROOFS[0], ("Stores", fails)))
    done = run("self-test")
    assert (done.code, len(done.out.splitlines())) == (1, 1)
    assert done.err == "Stores: NotProvenError: a store is not encrypted\n"
