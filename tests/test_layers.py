"""What import-linter cannot say in one line: records uses nothing but Python itself."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import alliance_desktop

PACKAGE = Path(alliance_desktop.__file__).parent


def imported(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "alliance_desktop.records" if node.level else str(node.module)


def test_records_imports_the_standard_library_alone() -> None:
    foreign = {
        f"{file.relative_to(PACKAGE)}: {name}"
        for file in PACKAGE.glob("records/**/*.py")
        for name in imported(file)
        if not name.startswith("alliance_desktop.")
        and name.partition(".")[0] not in sys.stdlib_module_names
    }
    assert foreign == set()
