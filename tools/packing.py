"""What build.spec packs, leaves out and refuses."""

import ast
import logging
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterable
from importlib.resources import files
from pathlib import Path, PurePosixPath
from typing import Final, TypeAlias

ROOT: Final = Path(__file__).resolve().parent.parent
OURS: Final = "alliance_desktop"
Entry: TypeAlias = tuple[str, str, str]  # where it goes, where it is, what it is: PyInstaller's
Imports: TypeAlias = Callable[[str], Iterable[tuple[str, object]]]

QT_PLUGINS: Final = {  # their folders, and in each those that a program of widgets needs anywhere
    "iconengines": {"qsvgicon"},
    "imageformats": {"qico", "qjpeg", "qsvg"},
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    "platforms": {"qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    "platformthemes": {"qxdgdesktopportal"},
    "styles": {"qmacstyle", "qmodernwindowsstyle"},
    "wayland-decoration-client": {"bradient"},
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl"},
    "wayland-shell-integration": {"xdg-shell"},
    "xcbglintegrations": {"qxcb-egl-integration", "qxcb-glx-integration"},
}
QT_LANGUAGES: Final = ("da", "en", "uk")
OTHER_PARTS: Final = (  # parts of packages that this program does not use
    "PIL.ImageQt", "PIL.ImageTk", "PIL._avif", "PIL._imagingcms", "PIL._imagingft",
    "PIL._imagingtk", "PySide6.QtNetwork", "PySide6.QtOpenGL", "PySide6.QtQml", "PySide6.QtQuick",
    "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtXml", "greenlet", "numpy", "setuptools",
    "cffi", "pycparser", "sqlalchemy.ext.asyncio", "sqlalchemy.ext.mypy", "ssl", "tkinter",
    "zstandard.backend_cffi", "zstandard._cffi",
)  # fmt: skip
DEBUGGED: Final = (
    "libpython",
    "lib-dynload/",
    "sqlalchemy/",
    "sqlcipher3/",
    "zstandard/",
)  # never Qt's


def name_of(path: str) -> str:
    """The file's own name, without the folders of any system."""
    return PurePosixPath(path.replace("\\", "/")).name


def stem_of(path: str) -> str:
    """The bare name of a plugin: without "lib" and what each system puts behind it."""
    return re.sub(r"\.(so|dylib|dll)\b.*$", "", name_of(path)).removeprefix("lib")


def is_plugin(path: str) -> bool:
    """Whether Qt itself loads this file, so that nothing links it."""
    return "/plugins/" in path.replace("\\", "/")


def wanted_plugin(path: str) -> bool:
    """Whether a plugin of Qt is of use to this program."""
    folder = PurePosixPath(path.replace("\\", "/")).parent.name
    return stem_of(path) in QT_PLUGINS.get(folder, ())


def is_root(entry: Entry) -> bool:
    """What is packed for its own sake: modules, plugins, Python itself. The rest must be linked."""
    path, _, kind = entry
    if is_plugin(path):
        return wanted_plugin(path)
    return kind == "EXTENSION" or re.match(r"(lib)?python3|Python$", name_of(path)) is not None


def binaries(toc: Iterable[Entry], imports: Imports) -> list[Entry]:
    """Only what is wanted, and what that links, however far; symbolic links to those alone."""
    entries = [entry for entry in toc if entry[2] != "SYMLINK"]
    links = [entry for entry in toc if entry[2] == "SYMLINK"]
    by_name: dict[str, list[Entry]] = {}  # Windows has some twice, in different folders
    for entry in entries:
        by_name.setdefault(name_of(entry[0]).lower(), []).append(entry)
    kept: dict[str, Entry] = {}
    look_at = [entry for entry in entries if is_root(entry)]
    while look_at:
        entry = look_at.pop()
        if entry[0] in kept:
            continue
        kept[entry[0]] = entry
        linked = (by_name.get(name_of(name).lower(), []) for name, _ in imports(entry[1]))
        look_at += [one for some in linked for one in some if not is_plugin(one[0])]
    names = {name_of(path) for path in kept}
    framed = {part for path in kept for part in PurePosixPath(path).parts if ".framework" in part}
    return sorted([*kept.values(), *(one for one in links if _points_at(one, names, framed))])


def _points_at(link: Entry, names: set[str], frameworks: set[str]) -> bool:
    framework = next((part for part in PurePosixPath(link[0]).parts if ".framework" in part), None)
    return framework in frameworks if framework else name_of(link[1]) in names


def data(toc: Iterable[Entry], kept: Iterable[Entry]) -> list[Entry]:
    """Data files without Qt's other languages, its Qml, and what belongs to dropped libraries."""
    names = {name_of(path) for path, _, _ in kept}
    framed = {
        part for path, _, _ in kept for part in PurePosixPath(path).parts if ".framework" in part
    }
    return sorted(entry for entry in toc if _wanted_data(entry, names, framed))


def _wanted_data(entry: Entry, names: set[str], frameworks: set[str]) -> bool:
    path = entry[0].replace("\\", "/")
    if entry[2] == "SYMLINK":
        return _points_at(entry, names, frameworks)
    if "/translations/" in path and path.startswith("PySide6"):
        return PurePosixPath(path).stem in {f"qtbase_{code}" for code in QT_LANGUAGES}
    if framework := next((part for part in PurePosixPath(path).parts if ".framework" in part), ""):
        return framework in frameworks
    return not (path.startswith("PySide6") and "/qml/" in path)


def scripts(toc: Iterable[Entry], wanted: str) -> list[Entry]:
    """One program's script with what runs before it; of Qt nothing where no window is wanted."""
    starts = {file.stem for file in (ROOT / "tools" / "start").glob("*.py")}
    before = {"alliance": ("pyside6",)}.get(wanted, ())
    return [
        entry
        for entry in toc
        if entry[0] not in starts - {wanted} and not any(name in entry[0] for name in before)
    ]


def strip(toc: Iterable[Entry], into: Path) -> list[Entry]:
    """Takes debugging out of CPython's and its extensions' files, on Linux; each keeps its use."""
    entries = list(toc)
    if sys.platform != "linux":
        return entries
    return [
        (path, _stripped(path, at, into), kind)
        if kind != "SYMLINK" and any(part in path for part in DEBUGGED)
        else (path, at, kind)
        for path, at, kind in entries
    ]


def _stripped(path: str, at: str, into: Path) -> str:
    copy = into / path
    copy.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(at, copy)
    subprocess.run(["strip", "--strip-debug", copy], check=True)
    return str(copy)


class Unresolved(logging.Handler):
    """Listens to PyInstaller for libraries that this machine lacks: it only warns of them."""

    def __init__(self) -> None:
        """Nothing heard yet."""
        super().__init__(logging.WARNING)
        self.missing: list[tuple[str, str]] = []  # library, who needs it

    def emit(self, record: logging.LogRecord) -> None:
        """Keeps it if it is about a library."""
        found = re.match(r"Library not found: could not resolve '(.+)', dependency of '(.+)'",
                         record.getMessage())  # fmt: skip
        if found:
            self.missing.append((found[1], found[2]))

    def refuse(self, kept: Iterable[Entry]) -> None:
        """Ends the build if something that is packed lacks a library."""
        packed = {at for _, at, _ in kept}
        lacking = sorted(
            {f"{name} (for {name_of(of)})" for name, of in self.missing if of in packed}
        )
        if lacking:
            sys.exit("Libraries are missing on this machine, so not built: " + ", ".join(lacking))


def own_modules() -> list[str]:
    """Every module of this program."""
    names = (file.relative_to(ROOT).with_suffix("") for file in (ROOT / OURS).rglob("*.py"))
    return sorted(".".join(name.parts).removesuffix(".__init__") for name in names)


def drawn_icons() -> list[str]:
    """Names in the windows' sources that are icons of Lucide: the only ones that are packed."""
    with zipfile.ZipFile(str(files("justmyresource_lucide") / "icons.zip")) as packed:
        known = {name.removesuffix(".svg") for name in packed.namelist()}
    said = {
        node.value
        for source in sorted((ROOT / OURS / "ui").rglob("*.py"))
        for node in ast.walk(ast.parse(source.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    return sorted(said & known)


def pack_icons(file: Path) -> Path:
    """The icons in use as the windows look for them, the same bytes every time."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with (
        zipfile.ZipFile(str(files("justmyresource_lucide") / "icons.zip")) as packed,
        zipfile.ZipFile(file, "w") as out,
    ):
        for name in drawn_icons():
            out.writestr(zipfile.ZipInfo(f"{name}.svg"), packed.read(f"{name}.svg"))
    return file
