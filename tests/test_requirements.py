"""What is installed is pinned, the same everywhere, and has its reason written down."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PIN = re.compile(r"^([a-z0-9-]+)==(\S+)", re.MULTILINE)
FILES = ("runtime", "dev", "build")


def text(name: str) -> str:
    return (ROOT / "requirements" / f"{name}.txt").read_text("utf-8")


def pins(name: str) -> dict[str, str]:
    return dict(PIN.findall(text(name)))


@pytest.mark.parametrize("name", FILES)
def test_every_pin_has_hashes_and_no_file_names_a_host(name: str) -> None:
    blocks = re.split(r"\n(?=\S)", text(name).strip())
    assert len(blocks) == len(pins(name))
    assert all("--hash=sha256:" in block for block in blocks)
    assert "://" not in text(name)
    assert "--index" not in text(name)


@pytest.mark.parametrize("name", ["dev", "build"])
def test_the_program_is_tested_and_packaged_with_what_it_runs_with(name: str) -> None:
    assert pins("runtime").items() <= pins(name).items()


def test_tests_and_packaging_agree() -> None:
    dev, build = pins("dev"), pins("build")
    assert {name: dev[name] for name in dev.keys() & build.keys()} == {
        name: build[name] for name in dev.keys() & build.keys()
    }


def test_every_dependency_has_its_pin_and_its_reason() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    reasons = (ROOT / "CHANGELOG.md").read_text("utf-8")
    groups = project["dependency-groups"]
    wanted = {"runtime": project["project"]["dependencies"], **groups}
    for file, requirements in wanted.items():
        for requirement in requirements:
            name = re.split(r"[^a-z0-9-]", requirement)[0]
            assert name in pins(file)
            assert name in reasons
