"""The table of commands: what it is called, its keys, its icon, and the method that does it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from alliance_desktop.errors import label


class Scope(StrEnum):
    """Where a command is at hand: groups of the help, too."""

    EVERYWHERE = "everywhere"
    LIST = "list"
    FORM = "form"
    DIFFERENCES = "differences"
    EXCHANGE = "exchange"


SCOPES: Final = {
    Scope.EVERYWHERE: label("Everywhere"),
    Scope.LIST: label("In a list"),
    Scope.FORM: label("In a form"),
    Scope.DIFFERENCES: label("In differences"),
    Scope.EXCHANGE: label("In exchange"),
}


@dataclass(frozen=True, slots=True)
class Command:
    """Something a person can do. The first key stands in buttons; all stand in the help.

    `method` is of the window (everywhere) or of a page. Where it is empty, the widget that has the
    keyboard does it by itself, and the row is for the help.
    """

    name: str
    text: str
    keys: tuple[str, ...]
    scope: Scope
    method: str = ""
    icon: str = ""

    def said(self) -> str:
        """Its text in the language of the windows."""
        return QCoreApplication.translate("", self.text)


_E, _L, _F = Scope.EVERYWHERE, Scope.LIST, Scope.FORM
_D, _X = Scope.DIFFERENCES, Scope.EXCHANGE

COMMANDS: Final = (
    Command("go_to", label("Go to…"), ("Ctrl+K",), _E, "go_to", "search"),
    Command("next_page", label("Page after"), ("Ctrl+PgDown",), _E, "next_page"),
    Command("previous_page", label("Page before"), ("Ctrl+PgUp",), _E, "previous_page"),
    Command("next_pane", label("Next pane"), ("F6",), _E, "next_pane"),
    Command("previous_pane", label("Pane before"), ("Shift+F6",), _E, "previous_pane"),
    Command("copy_now", label("Copy to a stick now"), ("F9",), _E, "copy_now", "usb"),
    Command("undo", label("Undo"), ("Ctrl+Z",), _E, "undo", "undo-2"),
    Command("redo", label("Redo"), ("Ctrl+Shift+Z",), _E, "redo", "redo-2"),
    Command("lock", label("Lock"), ("Ctrl+L",), _E, "lock", "lock"),
    Command("help", label("Help and all keys"), ("F1",), _E, "show_help", "circle-question-mark"),
    Command("settings", label("Settings"), ("F12",), _E, "show_settings", "settings"),
    Command("search", label("Search"), ("Ctrl+F",), _L, "search", "search"),
    Command("new", label("New"), ("Ctrl+N",), _L, "new", "plus"),
    Command("delete", label("Move to the bin"), ("Del",), _L, "delete", "trash-2"),
    Command("rows", label("Row before, after"), ("Up", "Down"), _L),
    Command("into_form", label("Into the form"), ("Return", "Right"), _L),
    Command("menu", label("What can be done here"), ("Shift+F10", "Menu"), _L),
    Command("save", label("Save"), ("Ctrl+S",), _F, "save"),
    Command("back", label("Back to the list; the draft is kept"), ("Esc",), _F, "back"),
    Command("unknown", label("Not assessed, on and off"), ("F8",), _F, "toggle_unknown"),
    Command("choices", label("Open choices, calendar"), ("Alt+Down",), _F),
    Command("today", label("Today, in a date"), ("Ctrl+D",), _F, "put_today"),
    Command(
        "next_language",
        label("Next language of this text"),
        ("Ctrl+Shift+L",),
        _F,
        "next_language",
        "languages",
    ),
    Command("match", label("Add a promise, cover a need"), ("Ctrl+M",), _F, "add_match"),
    Command("choose_card", label("Choose a card, in reading order"), ("1", "9"), _D),
    Command("sides", label("Yours, theirs"), ("Left", "Right"), _D),
    Command("take", label("Take it, go to the next"), ("Return",), _D),
    Command("later", label("Decide later"), ("F7",), _D, "later"),
    Command("go_on", label("Import, copy"), ("Ctrl+Return",), _X, "go_on"),
    Command("leave", label("Leave it"), ("Esc",), _X, "leave"),
)

WINDOW_COMMANDS: Final = tuple(one for one in COMMANDS if one.scope == Scope.EVERYWHERE)
PAGE_COMMANDS: Final = tuple(
    one for one in COMMANDS if one.scope != Scope.EVERYWHERE and one.method
)
