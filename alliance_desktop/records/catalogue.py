"""Translations of labels and sentences without Qt: for the command line and exports."""

import json
from collections.abc import Callable, Mapping
from functools import cache
from typing import Final

from alliance_desktop.records.codelists import resources

LANGUAGES: Final = ("en", "uk", "da")


@cache
def _catalogue(language: str) -> Mapping[str, str]:
    file = resources() / "translations" / f"alliance_{language}.json"
    said: Mapping[str, str] = json.loads(file.read_text("utf-8")) if file.is_file() else {}
    return said


def translator(language: str) -> Callable[[str], str]:
    """Gives a text marked by label(), or a template of Told, in a language; else in English."""
    catalogue = _catalogue(language)
    return lambda text: catalogue.get(text, text)
