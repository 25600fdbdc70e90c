"""Drafts: nothing is lost but the word being typed."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from alliance_desktop.storage.drafts import Drafts

KEY = bytes(range(32))
CHILD = """
import sys
from pathlib import Path
from alliance_desktop.storage.drafts import Drafts
drafts = Drafts(Path(sys.argv[1]), bytes(range(32)))
drafts.begin("r", "need", "{}")
for number in range(10**6):
    drafts.put("r", f"field{number}", "Ізюм")
    print(number, flush=True)
"""


def test_a_draft_is_kept_field_by_field(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path / "drafts.db", KEY)
    drafts.begin("r", "need", '{"own":[],"seen":[]}')
    assert drafts.all() == []
    drafts.put("r", "title", "Да")
    drafts.put("r", "in_need", "62", cursor=2)
    drafts.put("r", "title", "Дах", cursor=3)
    drafts.begin("r", "need", "something later")
    drafts.close()
    again = Drafts(tmp_path / "drafts.db", KEY)
    one = again.get("r")
    assert one is not None
    assert one.fields == {"title": "Дах", "in_need": "62"}
    assert (one.kind, one.last_field, one.cursor) == ("need", "title", 3)
    assert one.opened == '{"own":[],"seen":[]}'
    again.discard("r")
    assert again.count() == 0
    again.close()


def test_a_killed_process_loses_nothing_it_was_told_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "drafts.db"
    child = subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", CHILD, str(path)],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    )
    assert child.stdout is not None
    for _ in range(30):
        last = int(child.stdout.readline())
    os.kill(child.pid, signal.SIGKILL)
    rest = child.stdout.read().split()
    child.wait()
    child.stdout.close()
    last = int(rest[-1]) if rest else last
    drafts = Drafts(path, KEY)
    one = drafts.get("r")
    assert one is not None
    assert len(one.fields) >= last + 1
    drafts.close()


def test_a_damaged_file_is_laid_beside(tmp_path: Path) -> None:
    path = tmp_path / "drafts.db"
    path.write_bytes(os.urandom(8192))
    drafts = Drafts(path, KEY)
    assert drafts.moved is not None
    assert drafts.moved.exists()
    drafts.begin("r", "need", "{}")
    drafts.put("r", "title", "x")
    assert drafts.count() == 1
    drafts.close()


def test_nothing_readable_lies_on_the_disk(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path / "drafts.db", KEY)
    drafts.begin("r", "need", "{}")
    drafts.put("r", "title", "XYZZY Ізюм")
    for path in tmp_path.iterdir():
        assert b"XYZZY" not in path.read_bytes()
    drafts.close()
