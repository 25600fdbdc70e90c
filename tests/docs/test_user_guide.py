"""The user guide's commands run as they stand."""

import json
import re
import shlex
import shutil
from pathlib import Path

import pytest
from PIL import Image

from tests.cli.test_recording import Run, run

__all__ = ["run"]

ROOT = Path(__file__).parents[2]
BLOCK = re.compile(r"```sh\n(.*?)```", re.DOTALL)


def commands() -> list[str]:
    text = (ROOT / "docs" / "user-guide.md").read_text("utf-8")
    lines = [line for block in BLOCK.findall(text) for line in block.splitlines()]
    assert all(line.startswith("alliance ") for line in lines)
    return lines


def test_the_guide_runs(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copytree(ROOT / "tests" / "data", "tests/data")
    Image.new("RGB", (40, 30), "red").save("roof.jpg")
    need = ""
    for line in commands():
        words = [need if word == "NEED" else word for word in shlex.split(line)[1:]]
        if words == ["self-test"]:
            continue  # has tests of its own
        done = run(*words)
        assert done.code == 0, (line, done.err)
        if words[0] == "apply":
            listed = run("list", "need", "--store", "marta", "--json").lines
            need = listed[0]["id"]
    status = json.loads(run("status", "--store", "marta", "--json").out)
    assert status["unconfirmed"]["changes"] == 0
    assert (tmp_path / "photos" / "roof.jpg").exists()
