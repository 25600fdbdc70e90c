"""Everything that people read can be read in Ukrainian and Danish, and is compiled."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from alliance_desktop.records import codelists
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.record import schema
from alliance_desktop.ui.actions import COMMANDS, SCOPES
from alliance_desktop.ui.translations import LANGUAGES, Translations, language_for
from tools.i18n import ALIASES, COMPILED, is_missing, messages

PACKAGE = Path(__file__).parents[2] / "alliance_desktop"
OTHERS = pytest.mark.parametrize("code", ["uk", "da"])
FORMS = {"en": 2, "uk": 3, "da": 2}
# words that windows do not say: what happened and what to do is said instead
UNSAID = re.compile(r"!|\b(please|error|invalid|failed|successfully|conflict)", re.IGNORECASE)


def texts_of(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=body, orelse=other):
            yield from texts_of(body)
            yield from texts_of(other)
        case _:
            pass


def marked(node: ast.AST, context: str = "") -> Iterator[tuple[str, str]]:
    """Every text below a node that is marked for translation, with its context."""
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else context
        match child:
            case ast.Call(func=ast.Attribute(attr="tr"), args=[text, *_]):
                yield from ((context, one) for one in texts_of(text))
            case ast.Call(func=ast.Name(id=name), args=[text, *_]) if name in ALIASES:
                yield from (("", one) for one in texts_of(text))
            case _:
                pass
        yield from marked(child, inside)


def test_every_marked_text_is_collected() -> None:
    """lupdate does not see texts in f-strings; write them outside."""
    known = {(context, source) for context, source, _ in messages("uk")}
    missed = [
        f"{path.name}: {text}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for context, text in marked(ast.parse(path.read_text("utf-8")))
        if (context, text) not in known
    ]
    assert missed == []


def test_contexts_are_classes() -> None:
    """`self.tr` looks a text up by its class; from elsewhere, name the class in `translate`."""
    assert [one for one, _, _ in messages("uk") if one and not one.lstrip("_")[0].isupper()] == []


def test_labels_of_records_and_commands_are_collected() -> None:
    known = {source for context, source, _ in messages("uk") if not context}
    wanted = {text for one in COMMANDS for text in (one.text,)} | set(SCOPES.values())
    for kind in BY_NAME.values():
        wanted |= {kind.about.name, kind.about.names}
        for field in schema(kind).values():
            wanted |= {field.means.label, field.means.help} - {""}
    assert wanted - known == set()


@OTHERS
def test_nothing_is_left_in_english(code: str) -> None:
    missing = [(context, source) for context, source, said in messages(code) if is_missing(said)]
    assert missing == []


@pytest.mark.parametrize("code", FORMS)
def test_counted_texts_have_all_forms(code: str) -> None:
    counted = [one for one in messages(code) if isinstance(one[2], list)]
    assert counted
    assert [one for one in counted if len(one[2]) != FORMS[code] or is_missing(one[2])] == []


def forms(said: str | list[str]) -> list[str]:
    """What is there of a translation; what is not is another test's."""
    return [form for form in (said if isinstance(said, list) else [said]) if form]


@OTHERS
def test_translations_keep_their_places(code: str) -> None:
    """What is filled in, and how a text ends, is the same in every language."""
    for _, source, said in messages(code):
        for form in forms(said):
            assert sorted(re.findall(r"\{\d?\}|%n", form)) == sorted(
                re.findall(r"\{\d?\}|%n", source)
            ), form
            assert form.endswith("…") == source.endswith("…"), form
            assert form.endswith(".") == source.endswith("."), form


@OTHERS
def test_apostrophes_are_those_of_print(code: str) -> None:
    for _, source, said in messages(code):
        for form in forms(said):
            assert "'" not in form, form
            assert "\u02bc" not in form, form
            assert source.count("`") == form.count("`"), form  # commands stay as they are


def test_words_are_plain() -> None:
    spoken = [source for _, source, _ in messages("uk") if "`" not in source]
    assert [text for text in spoken if UNSAID.search(text)] == []


@pytest.mark.parametrize("code", FORMS)
def test_the_compiled_files_are_up_to_date(code: str) -> None:
    translator = QTranslator()
    if any(True for _ in messages(code)):
        assert translator.load(f"alliance_{code}", str(COMPILED))
    for context, source, said in messages(code):
        if isinstance(said, str):
            assert translator.translate(context, source) == said
        else:
            ones = {1: 0, 5: len(said) - 1} | ({2: 1} if len(said) == 3 else {})
            for number, form in ones.items():
                found = translator.translate(context, source, "", number)
                assert found == said[form].replace("%n", "%n"), (source, number)


@OTHERS
def test_the_catalogue_without_qt_is_up_to_date(code: str) -> None:
    stored = json.loads((COMPILED / f"alliance_{code}.json").read_text("utf-8"))
    labels = {source: said for context, source, said in messages(code) if not context and said}
    assert stored == labels


@pytest.mark.parametrize(
    ("number", "said"),
    [(1, "1 зміна"), (2, "2 зміни"), (5, "5 змін"), (11, "11 змін"), (21, "21 зміна")],
)
def test_ukrainian_has_three_forms(qtbot: QtBot, number: int, said: str) -> None:
    del qtbot
    translations = Translations()
    translations.use(LANGUAGES[1])
    assert QCoreApplication.translate("CopyCard", "%n changes", "", number) == said
    translations.use(LANGUAGES[0])
    assert QCoreApplication.translate("CopyCard", "%n changes", "", 1) == "1 change"
    assert QCoreApplication.translate("CopyCard", "%n changes", "", 3) == "3 changes"


@pytest.mark.parametrize("code", ["uk", "da"])
def test_code_lists_speak_all_languages(code: str) -> None:
    folder = codelists.resources() / "codelists"
    silent = [
        f"{file.stem}: {key}"
        for file in sorted(folder.glob("*.json"))
        for key, entry in codelists.load(file.stem).items()
        if not entry.labels.get(code)
    ]
    assert silent == []


def test_the_language_is_the_persons_or_the_systems() -> None:
    assert language_for("uk").code == "uk"
    assert language_for("da_DK").code == "da"
    assert language_for("fi").code == "en"
    assert language_for(None) in LANGUAGES


QT = [
    ("QLineEdit", "Select All"),
    ("QLineEdit", "&Undo"),
    ("QWidgetTextControl", "&Copy"),
    ("QPlatformTheme", "Cancel"),
    ("QFileDialog", "Look in:"),
    ("QFileDialog", "Files of type:"),
    ("QFileDialog", "&Choose"),
    ("QFileDialog", "Create New Folder"),
    ("QFileSystemModel", "Date Modified"),
    ("QAbstractFileIconProvider", "Folder"),  # these two are of our own supplement
    ("QFileDialog", "&Look in:"),
]


@pytest.mark.parametrize(("context", "text"), QT)
@pytest.mark.parametrize("language", LANGUAGES[1:], ids=lambda one: one.code)
def test_what_qt_says_is_translated(
    qtbot: QtBot, language: object, context: str, text: str
) -> None:
    del qtbot
    translations = Translations()
    translations.use(next(one for one in LANGUAGES if one is language))
    assert QCoreApplication.translate(context, text) != text
    translations.use(LANGUAGES[0])
