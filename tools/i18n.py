"""Keeps the translations: collects what people read, and compiles what translators wrote.

    python tools/i18n.py                     collect into i18n/*.ts, compile into resources/
    python tools/i18n.py missing uk          what is not translated yet, as JSON, to be filled in
    python tools/i18n.py fill uk FILE        puts such a file's translations in, and compiles

A message is [context, source, translation]; where it counts something, the translation is a list of
forms: two for English and Danish, three for Ukrainian (1, 2 to 4, 5 and more).
"""

import argparse
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
SOURCES = ROOT / "i18n"
COMPILED = ROOT / "resources" / "translations"
LANGUAGES = {"en": "en_GB", "uk": "uk_UA", "da": "da_DK"}
# texts that are marked otherwise than by tr(): all of them are looked up without a context
ALIASES = ("label", "Told", "UserError", "ValueProblem", "WrongPassphrase")


def collect() -> None:
    """Brings i18n/*.ts up to date with the sources."""
    sources = [str(path) for path in sorted((ROOT / "alliance_desktop").rglob("*.py"))]
    aliases = ",".join(f"QT_TR_NOOP+={name}" for name in ALIASES)
    SOURCES.mkdir(exist_ok=True)
    for code, locale in LANGUAGES.items():
        known = messages(code)
        plural = ["-pluralonly"] if code == "en" else []
        _run(
            "pyside6-lupdate",
            *("-silent", "-no-obsolete", "-sort-messages", "-locations", "none"),
            *("-disable-heuristic", "similartext", "-disable-heuristic", "sametext"),
            *("-source-language", "en_GB", "-target-language", locale),
            *("-tr-function-alias", aliases),
            *plural,
            *sources,
            *("-ts", str(SOURCES / f"alliance_{code}.ts")),
        )
        _forget_comments(code)
        put(code, known)


def _forget_comments(code: str) -> None:
    """What fills a sentence in is neither comment nor number, though lupdate takes it for one."""
    tree = _read(code)
    for context in tree.getroot().iter("context"):
        for message in context.iter("message") if not context.findtext("name") else ():
            comment, translation = message.find("comment"), message.find("translation")
            if comment is not None:
                message.remove(comment)
            if message.attrib.pop("numerus", None) and translation is not None:
                translation.text = "".join(form.text or "" for form in translation) or None
                for form in list(translation):
                    translation.remove(form)
    _write(code, tree)


def compile_() -> None:
    """Makes resources/translations from i18n/*.ts: .qm for the windows, .json for the rest."""
    COMPILED.mkdir(parents=True, exist_ok=True)
    for source in sorted(SOURCES.glob("*.ts")):
        target = COMPILED / f"{source.stem}.qm"
        _run("pyside6-lrelease", "-silent", str(source), "-qm", str(target))
    for code in LANGUAGES:
        said = {
            source: translation
            for context, source, translation in messages(code)
            if not context and isinstance(translation, str) and translation
        }
        text = json.dumps(said, ensure_ascii=False, indent=0, sort_keys=True)
        (COMPILED / f"alliance_{code}.json").write_text(text + "\n", "utf-8", newline="\n")


def _run(*command: str) -> None:
    program = Path(sys.executable).parent / command[0]
    subprocess.run([str(program), *command[1:]], check=True)


def _read(code: str) -> "ET.ElementTree[ET.Element]":
    return ET.parse(SOURCES / f"alliance_{code}.ts")  # noqa: S314 - it is our own


def messages(code: str) -> list[list[Any]]:
    """All messages of a language: context, source, translation."""
    if not (SOURCES / f"alliance_{code}.ts").exists():
        return []
    return [
        [context.findtext("name") or "", message.findtext("source") or "", _translation(message)]
        for context in _read(code).getroot().iter("context")
        for message in context.iter("message")
    ]


def _translation(message: ET.Element) -> str | list[str]:
    translation = message.find("translation")
    if translation is None:
        return ""
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return translation.text or ""


def is_missing(translation: str | list[str]) -> bool:
    """Whether something is still to be translated."""
    return not translation or (isinstance(translation, list) and not all(translation))


def missing(code: str) -> list[list[Any]]:
    """Messages of a language that are not translated yet."""
    return [one for one in messages(code) if is_missing(one[2])]


def put(code: str, translations: list[list[Any]]) -> int:
    """Puts translations in where there are none; how many."""
    given = {
        (context, source): said for context, source, said in translations if not is_missing(said)
    }
    tree, count = _read(code), 0
    for context in tree.getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            said = given.get((name, message.findtext("source") or ""))
            translation = message.find("translation")
            if said and translation is not None and is_missing(_translation(message)):
                _put(translation, said)
                count += 1
    _write(code, tree)
    return count


def _put(translation: ET.Element, said: str | list[str]) -> None:
    translation.attrib.pop("type", None)
    if isinstance(said, str):
        translation.text = said
        return
    for form in list(translation):
        translation.remove(form)
    for text in said:
        ET.SubElement(translation, "numerusform").text = text


def _write(code: str, tree: "ET.ElementTree[ET.Element]") -> None:
    file = SOURCES / f"alliance_{code}.ts"
    body = ET.tostring(tree.getroot(), encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(f"{head}{body}\n", "utf-8", newline="\n")


def main() -> None:
    """Does what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", nargs="?", choices=("missing", "fill"))
    parser.add_argument("language", nargs="?", choices=tuple(LANGUAGES))
    parser.add_argument("file", nargs="?", type=Path)
    options = parser.parse_args()
    match options.what:
        case "missing":
            print(json.dumps(missing(options.language), ensure_ascii=False, indent=0))
            return
        case "fill":
            given = json.loads(options.file.read_text("utf-8"))
            print(f"{put(options.language, given)} texts are filled in.")
        case _:
            pass
    collect()
    compile_()
    for code in LANGUAGES:
        print(f"{code}: {len(messages(code))} texts, {len(missing(code))} to translate.")


if __name__ == "__main__":
    main()
