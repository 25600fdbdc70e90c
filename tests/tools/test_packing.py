"""What goes into the packaged folder, and what does not."""

import logging
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

from tools import notices, packing
from tools.packing import Entry

QT = "PySide6/Qt"
LINKS: Mapping[str, tuple[str, ...]] = {
    "/QtWidgets.abi3.so": ("libQt6Widgets.so.6",),
    "/libQt6Widgets.so.6": ("libQt6Gui.so.6", "libc.so.6"),
    "/libqxcb.so": ("libxcb-cursor.so.0",),
    "/libqgtk3.so": ("libgtk-3.so.0",),
    "/libxcb-cursor.so.0": ("libxcb-image.so.0",),
}
TOC: tuple[Entry, ...] = (
    ("PySide6/QtWidgets.abi3.so", "/QtWidgets.abi3.so", "EXTENSION"),
    ("libpython3.11.so.1.0", "/libpython3.11.so.1.0", "BINARY"),
    (f"{QT}/lib/libQt6Widgets.so.6", "/libQt6Widgets.so.6", "BINARY"),
    (f"{QT}/lib/libQt6Gui.so.6", "/libQt6Gui.so.6", "BINARY"),
    (f"{QT}/lib/libQt6Quick.so.6", "/libQt6Quick.so.6", "BINARY"),
    (f"{QT}/plugins/platforms/libqxcb.so", "/libqxcb.so", "BINARY"),
    (f"{QT}/plugins/platforms/libqeglfs.so", "/libqeglfs.so", "BINARY"),
    (f"{QT}/plugins/platformthemes/libqgtk3.so", "/libqgtk3.so", "BINARY"),
    ("libxcb-cursor.so.0", "/libxcb-cursor.so.0", "BINARY"),
    ("libxcb-image.so.0", "/libxcb-image.so.0", "BINARY"),
    ("libgtk-3.so.0", "/libgtk-3.so.0", "BINARY"),
    ("libQt6Gui.so.6", f"{QT}/lib/libQt6Gui.so.6", "SYMLINK"),
    ("libQt6Quick.so.6", f"{QT}/lib/libQt6Quick.so.6", "SYMLINK"),
)


def imports(path: str) -> Iterable[tuple[str, object]]:
    return [(name, None) for name in LINKS.get(path, ())]


def test_only_what_is_wanted_and_what_that_links_is_packed() -> None:
    left_out = {path for path, *_ in TOC} - {path for path, *_ in packing.binaries(TOC, imports)}
    assert left_out == {
        f"{QT}/lib/libQt6Quick.so.6",
        f"{QT}/plugins/platforms/libqeglfs.so",
        f"{QT}/plugins/platformthemes/libqgtk3.so",
        "libgtk-3.so.0",
        "libQt6Quick.so.6",
    }


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6\\plugins\\platforms\\qdirect2d.dll", False),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", True),
        ("PySide6/Qt/plugins/imageformats/libqpdf.so", False),
    ],
)
def test_plugins_are_known_on_every_system(path: str, *, wanted: bool) -> None:
    assert packing.wanted_plugin(path) == wanted


def test_frameworks_of_a_mac_go_as_a_whole() -> None:
    def of(name: str) -> list[Entry]:
        base = f"{QT}/lib/{name}.framework"
        return [
            (f"{base}/Versions/A/{name}", f"/{name}", "BINARY"),
            (f"{base}/{name}", f"Versions/Current/{name}", "SYMLINK"),
        ]

    gui, quick = of("QtGui"), of("QtQuick")
    module = ("PySide6/QtGui.abi3.so", "/gui", "EXTENSION")

    def links(path: str) -> Iterable[tuple[str, object]]:
        return [("@rpath/QtGui.framework/Versions/A/QtGui", None)] if path == "/gui" else []

    kept = packing.binaries([module, *gui, *quick], links)
    assert kept == sorted([module, *gui])
    resources = [
        (f"{QT}/lib/{name}.framework/Resources/Info.plist", "", "DATA")
        for name in ("QtGui", "QtQuick")
    ]
    assert packing.data(resources, kept) == resources[:1]


def test_of_qts_own_texts_only_our_languages_are_packed() -> None:
    texts = [
        (f"{QT}/translations/{name}.qm", "", "DATA")
        for name in ("qtbase_da", "qtbase_en", "qtbase_uk", "qtbase_fr", "qtdeclarative_uk")
    ]
    ours = ("resources/translations/alliance_uk.qm", "", "DATA")
    assert packing.data([*texts, ours], []) == [*texts[:3], ours]


def test_the_console_program_starts_without_qt() -> None:
    toc = [
        ("pyi_rth_inspect", "", "PYSOURCE"),
        ("pyi_rth_pyside6", "", "PYSOURCE"),
        *((file.stem, str(file), "PYSOURCE") for file in sorted(Path("tools/start").glob("*.py"))),
    ]
    assert [name for name, *_ in packing.scripts(toc, "alliance")] == [
        "pyi_rth_inspect",
        "alliance",
    ]
    assert [name for name, *_ in packing.scripts(toc, "window")][1:] == [
        "pyi_rth_pyside6",
        "window",
    ]


def test_a_library_that_is_missing_stops_the_build_if_it_is_needed() -> None:
    heard = packing.Unresolved()
    logger = logging.getLogger("test of PyInstaller")
    logger.addHandler(heard)
    words = "Library not found: could not resolve %r, dependency of %r."
    logger.warning(words, "libgtk-3.so.0", "/libqgtk3.so")
    logger.warning("Hidden import %r not found!", "psycopg2")
    heard.refuse(packing.binaries(TOC, imports))
    logger.warning(words, "libxcb-icccm.so.4", "/libqxcb.so")
    with pytest.raises(SystemExit, match=r"libxcb-icccm.so.4 \(for libqxcb.so\)"):
        heard.refuse(packing.binaries(TOC, imports))


def test_the_icons_of_the_windows_are_packed_and_few_others(tmp_path: Path) -> None:
    first, second = (packing.pack_icons(tmp_path / name) for name in ("a.zip", "b.zip"))
    assert first.read_bytes() == second.read_bytes()
    with zipfile.ZipFile(first) as packed:
        names = {name.removesuffix(".svg") for name in packed.namelist()}
        assert all(packed.read(f"{name}.svg").startswith(b"<svg") for name in names)
    assert {"lock", "handshake", "git-compare-arrows"} <= names
    assert len(names) < 120


def test_every_module_of_ours_is_packed() -> None:
    names = packing.own_modules()
    assert {"alliance_desktop", "alliance_desktop.__main__", "alliance_desktop.ui.pages"} <= {
        *names
    }
    assert len(names) > 100


def test_every_package_comes_with_the_text_of_its_licence(tmp_path: Path) -> None:
    parts = notices.write(tmp_path / "notices", [])
    page = (tmp_path / "notices" / notices.NOTICES).read_text("utf-8")
    for part in parts:
        assert part.texts, part.name
        assert f"{part.name} {part.version}: {part.licence}" in page
    texts = {file.name for file in (tmp_path / "notices" / notices.FOLDER / "common").iterdir()}
    assert set(notices.LGPL) <= texts
    named = {part.name for part in parts}
    assert {"pyside6-essentials", "shiboken6", "sqlcipher3", "pynacl", "python"} <= named
