"""The tokens every colour and size is made from, and what Qt is given of them."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from types import MappingProxyType
from typing import Final

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, by what they are for."""

    name: str
    canvas: str
    surface: str
    sunken: str
    line: str  # decoration: nothing depends on seeing it
    edge: str
    text: str
    text2: str
    text3: str
    accent: str
    accent_hover: str
    accent_weak: str
    on_accent: str
    focus: str
    rail: str
    rail_text: str
    rail_on: str
    rail_selected: str
    rail_mark: str
    ok: str
    ok_weak: str
    warn: str
    warn_weak: str
    bad: str
    bad_weak: str
    committed: str
    pledged: str

    def color(self, token: str) -> QColor:
        """A colour for painting."""
        return QColor(getattr(self, token))


LIGHT: Final = Tokens(
    name="light",
    canvas="#F2F4F7",
    surface="#FFFFFF",
    sunken="#E9EDF2",
    line="#D3DAE2",
    edge="#7B8896",
    text="#16202C",
    text2="#465465",
    text3="#5B6979",
    accent="#1B4F93",
    accent_hover="#143D73",
    accent_weak="#E2ECF9",
    on_accent="#FFFFFF",
    focus="#0B63CE",
    rail="#13243B",
    rail_text="#CBD7E6",
    rail_on="#FFFFFF",
    rail_selected="#264468",
    rail_mark="#FFD24A",
    ok="#1B6E46",
    ok_weak="#E1F2E8",
    warn="#7A4F00",
    warn_weak="#FFF1D0",
    bad="#A8231B",
    bad_weak="#FBE6E4",
    committed="#1B4F93",
    pledged="#7FA8DC",
)

DARK: Final = Tokens(
    name="dark",
    canvas="#0F151C",
    surface="#171F29",
    sunken="#202A36",
    line="#303C4A",
    edge="#77879A",
    text="#E9EEF4",
    text2="#B7C3D0",
    text3="#98A6B6",
    accent="#86B7F7",
    accent_hover="#A9CCFA",
    accent_weak="#1D3450",
    on_accent="#0B1B2E",
    focus="#9CC8FF",
    rail="#0A0F15",
    rail_text="#B4C1D0",
    rail_on="#FFFFFF",
    rail_selected="#1E3350",
    rail_mark="#FFD24A",
    ok="#74D0A0",
    ok_weak="#16352A",
    warn="#F2C15B",
    warn_weak="#3A2E12",
    bad="#FF9A90",
    bad_weak="#43201F",
    committed="#86B7F7",
    pledged="#44638C",
)

CONTRAST: Final = Tokens(
    name="contrast",
    canvas="#000000",
    surface="#000000",
    sunken="#000000",
    line="#FFFFFF",
    edge="#FFFFFF",
    text="#FFFFFF",
    text2="#FFFFFF",
    text3="#FFFFFF",
    accent="#FFE600",
    accent_hover="#FFFFFF",
    accent_weak="#1A1AFF",
    on_accent="#000000",
    focus="#00FFFF",
    rail="#000000",
    rail_text="#FFFFFF",
    rail_on="#FFFFFF",
    rail_selected="#1A1AFF",
    rail_mark="#FFE600",
    ok="#5CFF8F",
    ok_weak="#000000",
    warn="#FFE600",
    warn_weak="#000000",
    bad="#FF9C9C",
    bad_weak="#000000",
    committed="#FFE600",
    pledged="#FFFFFF",
)


@dataclass(frozen=True, slots=True)
class Grade:
    """How a severity looks, the same in every theme but for the ring on light and on dark."""

    fill: str
    numeral: str
    ring_light: str
    ring_dark: str


GRADES: Final[Mapping[int, Grade]] = MappingProxyType(
    {
        1: Grade("#FCE9B8", "#16202C", "#9A7210", "#FCE9B8"),
        2: Grade("#F5C04E", "#16202C", "#A8760A", "#F5C04E"),
        3: Grade("#E3812B", "#16202C", "#A3530F", "#E3812B"),
        4: Grade("#BC341C", "#FFFFFF", "#BC341C", "#E58A78"),
        5: Grade("#6E0D22", "#FFFFFF", "#6E0D22", "#D98C9C"),
    }
)

# Traffic Light Protocol 2.0 as FIRST prints it, on black
TLP_BLACK: Final = "#000000"
TLP: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "clear": ("TLP:CLEAR", "#FFFFFF"),
        "green": ("TLP:GREEN", "#33FF00"),
        "amber": ("TLP:AMBER", "#FFC000"),
        "amber_strict": ("TLP:AMBER+STRICT", "#FFC000"),
        "red": ("TLP:RED", "#FF2B2B"),
    }
)

# type: pixels at 100 per cent, and weight
TYPE: Final[Mapping[str, tuple[int, int]]] = MappingProxyType(
    {
        "figure": (26, 600),
        "h1": (22, 600),
        "h2": (16, 600),
        "body": (14, 400),
        "title": (14, 500),
        "strong": (14, 600),
        "label": (13, 500),
        "help": (13, 400),
        "problem": (13, 400),
        "eyebrow": (13, 600),
        "chip": (12, 600),
        "key": (12, 500),
        "small": (12, 400),
    }
)


def palette(tokens: Tokens) -> QPalette:
    """All plain colours; borders and states are the style sheet's."""
    made, role = QPalette(), QPalette.ColorRole
    for one, token in (
        (role.Window, "canvas"),
        (role.WindowText, "text"),
        (role.Base, "surface"),
        (role.AlternateBase, "canvas"),
        (role.Text, "text"),
        (role.Button, "surface"),
        (role.ButtonText, "text"),
        (role.BrightText, "text"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "on_accent"),
        (role.PlaceholderText, "text3"),
        (role.ToolTipBase, "text"),
        (role.ToolTipText, "surface"),
        (role.Link, "accent"),
        (role.LinkVisited, "accent"),
        (role.Mid, "line"),
        (role.Dark, "edge"),
        (role.Light, "surface"),
        (role.Accent, "accent"),
    ):
        made.setColor(one, tokens.color(token))
    for one in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, one, tokens.color("text3"))
    return made


class _Sheet:
    """Fills the style sheet in: colours by name, sizes times the person's text size."""

    def __init__(self, tokens: Tokens, scale: float) -> None:
        self._tokens, self._scale = asdict(tokens), scale

    def __getitem__(self, name: str) -> str:
        if name == "round":  # half of a radio button: a larger radius is drawn as a square
            return f"{(round(16 * self._scale) + 2) // 2}px"
        if name.isdigit():
            return f"{round(int(name) * self._scale)}px"
        return str(self._tokens[name])


def stylesheet(tokens: Tokens, scale: float) -> str:
    """Borders, radii, padding and focus; fonts are set in `Look`, see there."""
    return _QSS % _Sheet(tokens, scale)


def names() -> tuple[str, ...]:
    """The names of all colour tokens."""
    return tuple(one.name for one in fields(Tokens) if one.name != "name")


_QSS: Final = """
QLabel { color: %(text)s; background: transparent; }
QLabel[t="help"], QLabel[t="label"], QLabel[t="muted"], QLabel[t="small"] { color: %(text2)s; }
QLabel[t="eyebrow"] { color: %(text2)s; }
QLabel[t="problem"] { color: %(bad)s; }
QLabel[t="warn"] { color: %(warn)s; }
QLabel[t="ok"] { color: %(ok)s; }
QLabel:disabled { color: %(text3)s; }

QWidget[k="canvas"] { background: %(canvas)s; }
QWidget[k="pane"] { background: %(surface)s; }
QFrame[k="card"] { background: %(surface)s; border: 1px solid %(line)s; border-radius: %(8)s; }
QFrame[k="chosen"] { background: %(surface)s; border: 2px solid %(accent)s; border-radius: %(8)s; }
QFrame[k="strip"] { background: %(sunken)s; border: none; border-radius: %(6)s; }
QFrame[k="bar"] { background: %(surface)s; border: none; border-bottom: 1px solid %(line)s; }
QFrame[k="foot"] { background: %(surface)s; border: none; border-top: 1px solid %(line)s; }
QFrame[k="hline"] { background: %(line)s; border: none; max-height: 1px; min-height: 1px; }
QFrame[k="vline"] { background: %(line)s; border: none; max-width: 1px; min-width: 1px; }
QFrame[k="banner-warn"] {
    background: %(warn_weak)s; border: 1px solid %(warn)s; border-radius: %(8)s; }
QFrame[k="banner-ok"] {
    background: %(ok_weak)s; border: 1px solid %(ok)s; border-radius: %(8)s; }
QFrame[k="banner-bad"] {
    background: %(bad_weak)s; border: 1px solid %(bad)s; border-radius: %(8)s; }
QFrame[k="banner-info"] {
    background: %(accent_weak)s; border: 1px solid %(accent)s; border-radius: %(8)s; }
QFrame[k="popup"] {
    background: %(surface)s; border: 1px solid %(edge)s; border-radius: %(5)s; }
QFrame[k="toast"] {
    background: %(surface)s; border: 1px solid %(accent)s; border-radius: %(8)s; }

QWidget[k="rail"] { background: %(rail)s; border: none; }
QWidget[k="rail"] QLabel { color: %(rail_text)s; }
QWidget[k="rail"] QLabel[t="strong"] { color: %(rail_on)s; }
QWidget[k="rail"] QListView { background: %(rail)s; color: %(rail_text)s; }

QLineEdit, QComboBox, QPlainTextEdit, QTextEdit, QAbstractSpinBox {
    background: %(surface)s; color: %(text)s; border: 1px solid %(edge)s;
    border-radius: %(5)s; padding: %(5)s %(9)s; placeholder-text-color: %(text3)s;
    selection-background-color: %(accent)s; selection-color: %(on_accent)s; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: %(22)s; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus,
QAbstractSpinBox:focus { border: 2px solid %(focus)s; padding: %(4)s %(8)s; }
QLineEdit:read-only, QPlainTextEdit:read-only, QTextEdit:read-only {
    background: %(canvas)s; border: 1px solid %(line)s; }
QLineEdit:read-only:focus, QPlainTextEdit:read-only:focus {
    border: 2px solid %(focus)s; padding: %(4)s %(8)s; }
QLineEdit[state="bad"], QComboBox[state="bad"], QPlainTextEdit[state="bad"] {
    border: 2px solid %(bad)s; padding: %(4)s %(8)s; }
QLineEdit[state="unknown"], QComboBox[state="unknown"], QPlainTextEdit[state="unknown"] {
    background: %(canvas)s; color: %(text3)s; border: 1px dashed %(edge)s;
    padding: %(5)s %(9)s; }
QLineEdit[state="unknown"]:focus, QComboBox[state="unknown"]:focus,
QPlainTextEdit[state="unknown"]:focus {
    border: 2px dashed %(focus)s; padding: %(4)s %(8)s; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled {
    background: %(canvas)s; color: %(text3)s; border: 1px dashed %(line)s; }
QComboBox::drop-down { border: none; width: %(26)s; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView {
    background: %(surface)s; color: %(text)s; border: 1px solid %(edge)s; outline: none;
    selection-background-color: %(accent_weak)s; selection-color: %(text)s; }
QComboBox QAbstractItemView::item { min-height: %(28)s; padding: 0 %(8)s; }

QPushButton {
    background: %(surface)s; color: %(text)s; border: 1px solid %(edge)s;
    border-radius: %(6)s; padding: %(6)s %(14)s; min-height: %(20)s; }
QPushButton:hover { background: %(sunken)s; }
QPushButton:pressed { background: %(line)s; }
QPushButton:focus { border: 2px solid %(focus)s; padding: %(5)s %(13)s; }
QPushButton[k="primary"] {
    background: %(accent)s; color: %(on_accent)s; border: 1px solid %(accent)s; }
QPushButton[k="primary"]:hover { background: %(accent_hover)s; }
QPushButton[k="primary"]:focus { border: 2px solid %(focus)s; }
QPushButton[k="danger"] { color: %(bad)s; border: 1px solid %(bad)s; }
QPushButton[k="danger"]:focus { border: 2px solid %(focus)s; }
QPushButton[k="quiet"] {
    background: transparent; color: %(accent)s; border: 1px solid transparent;
    padding: %(6)s %(8)s; }
QPushButton[k="quiet"]:hover { background: %(accent_weak)s; }
QPushButton[k="quiet"]:focus { border: 2px solid %(focus)s; padding: %(5)s %(7)s; }
QPushButton[k="row"] {
    background: transparent; color: %(text)s; border: 1px solid transparent;
    border-radius: %(6)s; padding: %(6)s %(8)s; text-align: left; }
QPushButton[k="row"]:hover { background: %(sunken)s; }
QPushButton[k="row"]:focus { border: 2px solid %(focus)s; padding: %(5)s %(7)s; }
QPushButton:disabled, QPushButton[k="primary"]:disabled, QPushButton[k="danger"]:disabled {
    background: %(canvas)s; color: %(text3)s; border: 1px dashed %(edge)s; }
QPushButton[k="quiet"]:disabled { background: transparent; border: 1px solid transparent; }

QToolButton { color: %(text)s; }
QToolButton[k="chip"] {
    background: %(surface)s; color: %(text)s; border: 1px solid %(edge)s;
    border-radius: %(14)s; padding: %(3)s %(11)s; min-height: %(20)s; }
QToolButton[k="chip"]:hover { background: %(sunken)s; }
QToolButton[k="chip"]:checked { background: %(accent_weak)s; border: 1px solid %(accent)s; }
QToolButton[k="chip"]:focus { border: 2px solid %(focus)s; padding: %(2)s %(10)s; }
QToolButton[k="chip"]::menu-indicator { image: none; }
QToolButton[k="icon"] {
    background: transparent; border: 1px solid transparent; border-radius: %(6)s;
    padding: %(5)s; }
QToolButton[k="icon"]:hover { background: %(sunken)s; }
QToolButton[k="icon"]:focus { border: 2px solid %(focus)s; padding: %(4)s; }
QToolButton[k="fold"] {
    background: transparent; border: none; border-top: 1px solid %(line)s;
    border-radius: 0; padding: %(11)s %(2)s; text-align: left; }
QToolButton[k="fold"]:hover { background: %(sunken)s; }
QToolButton[k="fold"]:focus {
    border: 2px solid %(focus)s; border-radius: %(6)s; padding: %(10)s 0; }

QCheckBox, QRadioButton {
    color: %(text)s; spacing: %(8)s; min-height: %(26)s; padding: 1px %(4)s;
    border: 1px solid transparent; border-radius: %(5)s; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid %(focus)s; padding: 0 %(3)s; }
QCheckBox::indicator {
    width: %(16)s; height: %(16)s; background: %(surface)s; border: 1px solid %(edge)s;
    border-radius: %(3)s; }
QCheckBox::indicator:checked { background: %(accent)s; border: 1px solid %(accent)s; }
QCheckBox::indicator:indeterminate {
    background: %(accent_weak)s; border: 1px dashed %(edge)s; }
QCheckBox:disabled, QRadioButton:disabled { color: %(text3)s; }
QRadioButton::indicator {
    width: %(16)s; height: %(16)s; background: %(surface)s; border: 1px solid %(edge)s;
    border-radius: %(round)s; }
QRadioButton::indicator:checked {
    width: %(8)s; height: %(8)s; background: %(surface)s; border: %(5)s solid %(accent)s;
    border-radius: %(round)s; }

QListView, QTreeView, QTableView {
    background: %(surface)s; color: %(text)s; border: none; outline: none;
    selection-background-color: %(accent_weak)s; selection-color: %(text)s; }
QListView[k="boxed"], QTreeView[k="boxed"] {
    border: 1px solid %(edge)s; border-radius: %(5)s; }
QListView[k="boxed"]:focus, QTreeView[k="boxed"]:focus { border: 2px solid %(focus)s; }
QTreeView::item, QTableView::item { padding: 0 %(8)s; border: none; }
QTreeView::item:selected, QTableView::item:selected {
    background: %(accent_weak)s; color: %(text)s; }
QTreeView::item:hover, QTableView::item:hover { background: %(sunken)s; }
QTreeView::branch { background: transparent; }
QHeaderView { background: %(canvas)s; border: none; }
QHeaderView::section {
    background: %(canvas)s; color: %(text2)s; border: none;
    border-bottom: 1px solid %(line)s; padding: %(6)s %(10)s; }
QTableCornerButton::section { background: %(canvas)s; border: none; }

QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[k="plain"] { background: transparent; }
QScrollBar:vertical { background: transparent; width: %(12)s; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: %(12)s; margin: 2px; }
QScrollBar::handle { background: %(edge)s; border-radius: %(4)s; }
QScrollBar::handle:vertical { min-height: %(32)s; }
QScrollBar::handle:horizontal { min-width: %(32)s; }
QScrollBar::handle:hover { background: %(text3)s; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: %(line)s; }
QSplitter::handle:hover { background: %(edge)s; }

QProgressBar {
    background: %(sunken)s; border: 1px solid %(edge)s; border-radius: %(5)s;
    min-height: %(8)s; max-height: %(8)s; }
QProgressBar::chunk { background: %(accent)s; border-radius: %(4)s; }

QMenu {
    background: %(surface)s; color: %(text)s; border: 1px solid %(edge)s;
    border-radius: %(6)s; padding: %(4)s; }
QMenu::item { padding: %(6)s %(24)s %(6)s %(12)s; border-radius: %(4)s; min-height: %(18)s; }
QMenu::item:selected { background: %(accent_weak)s; color: %(text)s; }
QMenu::item:disabled { color: %(text3)s; }
QMenu::separator { background: %(line)s; height: 1px; margin: %(4)s %(8)s; }
QToolTip {
    background: %(text)s; color: %(surface)s; border: 1px solid %(edge)s;
    padding: %(4)s %(8)s; }
QDialog { background: %(surface)s; }
QCalendarWidget QWidget { alternate-background-color: %(sunken)s; }
QCalendarWidget QAbstractItemView { selection-background-color: %(accent)s;
    selection-color: %(on_accent)s; }
"""
