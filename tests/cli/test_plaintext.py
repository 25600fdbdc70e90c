"""Nothing of a record can be read from what the program leaves on any disk."""

import base64
import json
import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
import zstandard

from tests.plaintext import leaks

# unlikely words, each in a place of its own
TEXTS = {
    "a record": "Ґедзьківський Ліцей xq7Record",
    "a language of it": "Æbleskivebakken xq7Language",
    "a commitment": "Покрівля й шифер xq7Commitment",
    "a person": "Їжачиха Квітослава xq7Person",
    "a laptop": "Ноутбук Квітослави xq7Laptop",
    "the workspace": "Громади Слобожанщини xq7Workspace",
    "a file’s name": "Підвал школи xq7Filename",
    "a file’s content": "Мапа укриття xq7Content",
    "a draft": "Незакінчене речення xq7Draft",
    "a search": "Ґедзьківський xq7Search",
    "the passphrase": "тридцять три черешні xq7",
}

# all that people do, up to a crash in the middle of a save
WORK = """
import json, os, sys
from pathlib import Path
from alliance_desktop import settings
from alliance_desktop.errors import UserError
from alliance_desktop.paths import settings_file
from alliance_desktop.storage.store import Query
from alliance_desktop.workspace import care, exporting, founding, importing, new_id, recording
from alliance_desktop.workspace import Workspace, settling
from alliance_desktop.workspace.founding import Someone
said = json.loads(sys.stdin.read())
words, person = said["the passphrase"], Someone(said["a person"], said["a laptop"])
marta, _ = founding.init(Path("marta"), words, said["the workspace"], person)
olena, request = founding.join(founding.invite(marta), Path("olena"), words, person)
founding.admit(marta, request)
need, promise = new_id(), new_id()
title = {"uk": said["a record"], "da": said["a language of it"]}
marta.save("need", need, {"title": {"put": title}, "in_need": {"set": 3}})
marta.save("commitment", promise, {"title": {"put": {"uk": said["a commitment"]}}})
file = Path("given") / (said["a file’s name"] + ".txt")
file.write_text(said["a file’s content"] * 500)
recording.attach(marta, need, [file])
file.unlink()
marta.store.ids("need", Query(search=said["a search"]))
marta.drafts.begin(need, "need", "{}")
marta.drafts.put(need, "title", json.dumps({"uk": said["a draft"]}))
Path("stick").mkdir()
exporting.export(marta, Path("stick"))
importing.import_(olena, [Path("stick")])
for one, number in ((marta, 4), (olena, 5)):
    one.save("need", need, {"in_need": {"set": number}, "title": {"put": title}})
exporting.export(olena, Path("stick"))
importing.import_(marta, [Path("stick")])
try:
    recording.attach(marta, need, [Path(said["a file’s name"])])
except UserError:
    pass
care.back_up(marta, Path("whole"))
care.roll_backup(marta)
assert care.verify(marta) == []
marta.store.rebuild()
settings.save(settings.load(settings_file()).opened(marta.folder), settings_file())
olena.close()
with marta.writing():
    for _ in range(300):
        marta.save("need", new_id(), {"title": {"put": title}})
    marta.drafts.put(need, "title", json.dumps({"uk": said["a draft"] * 9}))
    os._exit(9)
"""


def test_nothing_readable_is_left_on_any_disk(tmp_path: Path) -> None:
    for name in ("given", "temporary", "home"):
        (tmp_path / name).mkdir()
    places = dict.fromkeys(("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"), str(tmp_path / "temporary"))
    environment = os.environ | places | {"ALLIANCE_HOME": str(tmp_path / "home")}
    root = str(Path(__file__).parents[2])
    environment |= {"ALLIANCE_KEY_MEMORY": str(8 * 2**20), "PYTHONPATH": root}
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-X", "faulthandler", "-c", WORK],
        check=False,
        cwd=tmp_path,
        env=environment,
        input=json.dumps(TEXTS),
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (9, "")
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    kinds = {path.name.split(".")[-1] for path in files}
    assert {"alliance", "db", "db-wal", "json"} <= kinds, "there is something to look at"
    assert leaks(tmp_path, TEXTS) == []


@pytest.mark.parametrize("name", TEXTS)
def test_what_is_readable_would_be_found(tmp_path: Path, name: str) -> None:
    text = f"before {TEXTS[name]} after"
    pack = zstandard.ZstdCompressor().compress
    contents = (
        text.encode(),
        text.upper().encode(),
        text.encode("utf-16-le"),
        unicodedata.normalize("NFD", text).encode(),
        json.dumps({"a": text}).encode(),
        b"\0" * 4000 + pack(text.encode() * 20) + b"rest",
        pack(json.dumps(text).encode() * 20),
        text.encode().hex().encode(),
        base64.b64encode(text.encode()),
    )
    for number, content in enumerate(contents):
        (tmp_path / f"{number}").mkdir()
        (tmp_path / f"{number}" / "x").write_bytes(content)
        assert leaks(tmp_path / f"{number}", {name: TEXTS[name]}), content
    (tmp_path / "none").mkdir()
    (tmp_path / "none" / "x").write_bytes(pack(b"something else " * 9) + b"and more")
    assert leaks(tmp_path / "none", TEXTS) == []
