"""The notices and licence texts of everything that is packed, beside the program."""

import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Final

from tools.packing import ROOT, Entry

NOTICES: Final = "THIRD_PARTY_NOTICES.txt"
FOLDER: Final = "licences"
OUR_COPIES: Final = ROOT / "resources" / "licences"  # of licences whose packages bring no text
LGPL: Final = ("LGPL-3.0.txt", "GPL-3.0.txt")  # the first is written as exceptions from the second
WITHOUT_TEXT: Final = {
    "pyside6-essentials": LGPL,
    "shiboken6": LGPL,
    "sqlcipher3": ("SQLCipher.txt",),
}
COMMON: Final = Path("/usr/share/common-licenses")
NOT_PACKED: Final = {"fontpkg", "justmyresource", "pycparser", "typing-extensions"}

ABOUT_QT: Final = """\
Qt and PySide6 (Qt for Python, with Shiboken) are used under the GNU Lesser General Public License
version 3, as dynamically linked libraries, unchanged, as their makers publish them. They lie as
separate files in _internal/PySide6 and _internal/shiboken6 and may be replaced by your own builds
of the same version; nothing in this program hinders that, and reverse engineering for debugging
such changes is permitted. Their source text is published at https://download.qt.io (Qt {version}:
official_releases/qt; Qt for Python {version}: official_releases/QtForPython); we give it on request
to whoever has this program. Qt contains further work of others, listed with its licences at
https://doc.qt.io/qt-6/licenses-used-in-qt.html.

sqlcipher3 contains SQLCipher (common/SQLCipher.txt), SQLite (in the public domain) and OpenSSL
(Apache License 2.0, its text in pynacl/LICENSE). pyrage contains the works that are listed in
pyrage/pyrage.cyclonedx.json with their licences, most of them MIT or Apache-2.0."""


@dataclass(frozen=True, slots=True)
class Part:
    """Something packed: its name, version and licence, and the texts that go with it."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]


def packages() -> list[Part]:
    """The Python packages that the program runs with, on this system."""
    pins = (ROOT / "requirements" / "runtime.txt").read_text("utf-8")
    named = re.findall(r"^([a-z0-9-]+)==[^\n]*?(?:; ([^\\\n]+))?\\?$", pins, re.MULTILINE)
    found = []
    for name, _ in named:
        if name in NOT_PACKED:
            continue
        try:
            found.append(_package(name, distribution(name)))
        except ModuleNotFoundError:
            continue  # for another system
    return found


def _package(name: str, installed: Distribution) -> Part:
    texts = [
        Path(str(installed.locate_file(file)))
        for file in installed.files or []
        if ".dist-info" in str(file)
        and re.search(r"(?i)licen[cs]e|copying|notice|cyclonedx", file.name)
    ]
    texts += [OUR_COPIES / text for text in WITHOUT_TEXT.get(name, ())]
    return Part(name, installed.version, _licence(installed), tuple(texts))


def _licence(installed: Distribution) -> str:
    said = installed.metadata
    for name in ("License-Expression", "License"):
        if name in said:
            return said[name].partition("\n")[0]
    return _classified(installed)


def _classified(installed: Distribution) -> str:
    kinds = installed.metadata.get_all("Classifier") or []
    named = [kind.rpartition(" :: ")[2] for kind in kinds if kind.startswith("License ::")]
    return ", ".join(named) or "see its licence"


def python() -> Part:
    """CPython itself."""
    places = [
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
    ]
    places.append(Path(f"/usr/share/doc/python3.{sys.version_info.minor}/copyright"))
    text = next((place for place in places if place.exists()), None)
    if text is None:
        sys.exit("The licence of Python is not on this machine, so not built.")
    return Part("python", sys.version.split()[0], "PSF-2.0", (text,))


def of_system(entries: Iterable[Entry]) -> list[Part]:
    """What the system lent: each library's Debian package, where this is Debian."""
    lent = sorted({at for _, at, kind in entries if kind == "BINARY" and _is_lent(at)})
    if not lent or not shutil.which("dpkg-query"):
        return []
    owners: dict[str, str] = {}
    for path in lent:
        if owner := _owner(path):
            owners[owner] = path
    return [_debian(owner) for owner in sorted(owners)]


def _is_lent(path: str) -> bool:
    return path.startswith(("/lib/", "/usr/lib/")) and "python3" not in path


def _owner(path: str) -> str:
    for form in (str(Path(path).resolve()), path, path.removeprefix("/usr")):
        done = subprocess.run(
            ["dpkg-query", "-S", form], capture_output=True, text=True, check=False
        )
        if not done.returncode:
            return done.stdout.partition(": ")[0].partition(":")[0]
    return ""


def _debian(package: str) -> Part:
    told = ["dpkg-query", "-W", "-f", "${Version}", package]
    version = subprocess.run(told, capture_output=True, text=True, check=True).stdout
    text = Path("/usr/share/doc") / package / "copyright"
    if not text.exists():
        sys.exit(f"The licence of {package} is not on this machine, so not built.")
    whole = text.read_text("utf-8", "replace")
    named = [COMMON / name for name in sorted(set(re.findall(rf"{COMMON}/([\w.-]*\w)", whole)))]
    common = tuple(one for one in named if one.exists())
    return Part(package, version, "see its copyright file", (text, *common))


def write(into: Path, entries: Iterable[Entry]) -> list[Part]:
    """Writes the page of notices, and the texts in a folder beside it, into an empty folder."""
    if into.exists():
        shutil.rmtree(into)
    (into / FOLDER).mkdir(parents=True)
    parts = [python(), *packages(), *of_system(entries)]
    for part in parts:
        for text in part.texts:
            common = text.parent in {COMMON, OUR_COPIES}
            target = into / FOLDER / ("common" if common else part.name) / text.name
            target.parent.mkdir(exist_ok=True)
            shutil.copyfile(text, target)
    (into / NOTICES).write_text(_page(parts), "utf-8", newline="\n")
    shutil.copyfile(ROOT / "LICENSE", into / "LICENCE.txt")
    return parts


def _page(parts: Iterable[Part]) -> str:
    rows = list(parts)
    qt = next(part.version for part in rows if part.name == "pyside6-essentials")
    lines = [
        "Alliance Desktop is published under the European Union Public Licence 1.2 (LICENCE.txt).",
        f"It contains work of others, listed here; the texts of their licences are in {FOLDER}/.",
        "",
        ABOUT_QT.format(version=qt),
        "",
        *(f"{part.name} {part.version}: {part.licence}" for part in rows),
    ]
    data = ROOT / "resources" / "THIRD_PARTY_NOTICES.md"
    if data.exists():
        lines += ["", data.read_text("utf-8")]
    return "\n".join(lines) + "\n"
