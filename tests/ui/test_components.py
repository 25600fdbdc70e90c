"""The parts of pages: their sizes, their names for assistive tools, their marks."""

from functools import partial

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QAction, QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from alliance_desktop.settings import Theme
from alliance_desktop.ui import components as parts
from alliance_desktop.ui import paint
from alliance_desktop.ui.look import Look, set_property
from alliance_desktop.ui.theme import TLP

SEVERITIES = (None, 1, 2, 3, 4, 5)


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.show()
    return widget


def accessible_name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_buttons_are_34_high_and_grow_with_the_text_size(qtbot: QtBot, look: Look) -> None:
    button = parts.KeyButton(look, "Save", "primary", key="Ctrl+S")
    shown(qtbot, button)
    assert button.sizeHint().height() == 34
    assert button.key == "Ctrl+S"
    assert button.toolTip() == "Save (Ctrl+S)"
    look.choose(Theme.LIGHT, 150)
    larger = parts.KeyButton(look, "Save", "primary", key="Ctrl+S")
    shown(qtbot, larger)
    assert larger.sizeHint().height() == 50  # the lines round it stay one pixel


def test_a_button_has_room_for_its_key(look: Look) -> None:
    plain = parts.KeyButton(look, "Save")
    with_key = parts.KeyButton(look, "Save", key="Ctrl+S")
    room = with_key.sizeHint().width() - plain.sizeHint().width()
    assert room >= paint.key_width("Ctrl+S", look)


def test_a_button_follows_its_action(qtbot: QtBot, look: Look) -> None:
    done: list[int] = []
    action = QAction("Save")
    action.triggered.connect(lambda: done.append(1))
    button = parts.KeyButton.of(look, action, "primary")
    shown(qtbot, button)
    action.setText("Save it")
    action.setShortcut("Ctrl+S")
    assert (button.text(), button.key) == ("Save it", "Ctrl+S")
    button.click()
    action.setEnabled(False)
    button.click()
    assert len(done) == 1
    assert not button.isEnabled()


def test_weights_of_the_variable_font_are_drawn(look: Look) -> None:
    """setWeight has no effect on it offscreen: fonts take the axis instead."""
    light = parts.label(look, "Needs of Izium", "body")
    heavy = parts.label(look, "Needs of Izium", "strong")
    assert heavy.sizeHint().width() > light.sizeHint().width()


@pytest.mark.parametrize("theme", list(Theme))
def test_every_mark_is_drawn_in_every_theme(qtbot: QtBot, theme: Theme) -> None:
    del qtbot
    look = Look(theme)
    rect = QRectF(0, 0, 100, 30)
    marks: list[partial[None]] = [
        *[partial(paint.severity_tile, rect=rect, grade=n, look=look) for n in SEVERITIES],
        *[partial(paint.ladder, rect=rect, status=step, look=look) for step in paint.LADDER],
        *[partial(paint.tlp_chip, rect=rect, code=code, look=look) for code in TLP],
        *[
            partial(paint.status_chip, rect=rect, code=code, text=code, look=look)
            for code in paint.STATUS
        ],
        *[partial(paint.change_tile, rect=rect, what=what, look=look) for what in paint.CHANGES],
    ]
    pictures = []
    for mark in marks:
        image = QImage(100, 30, QImage.Format.Format_ARGB32)
        image.fill(look.tokens.color("surface"))
        blank = image.copy()
        with QPainter(image) as painter:
            mark(painter)
        assert image != blank
        pictures.append(image)
    severities = pictures[:6]
    assert all(a != b for n, a in enumerate(severities) for b in severities[:n])


def test_a_coverage_bar_shows_what_is_committed_pledged_and_open(look: Look) -> None:
    def bar(committed: int, pledged: int, needed: int | None) -> QImage:
        image = QImage(100, 12, QImage.Format.Format_ARGB32)
        image.fill(QColor("#123456"))
        with QPainter(image) as painter:
            coverage = paint.Coverage(committed, pledged, needed)
            paint.coverage_bar(painter, QRectF(0, 0, 100, 12), coverage, look)
        return image

    half = bar(50, 0, 100)
    assert half.pixelColor(25, 6) == look.tokens.color("committed")
    assert half.pixelColor(75, 6) == look.tokens.color("sunken")
    hatched = {bar(0, 100, 100).pixelColor(x, 6).name() for x in range(10, 90)}
    assert look.tokens.color("surface").name() in hatched
    assert len(hatched) > 2
    assert bar(0, 0, None).pixelColor(50, 6) == look.tokens.color("sunken")
    over = bar(200, 0, 100)
    assert over.pixelColor(50, 6) == look.tokens.color("text")  # where the need ends
    assert over.pixelColor(90, 6) == look.tokens.color("committed")


def test_painted_labels_say_their_sentence(look: Look) -> None:
    assert accessible_name(parts.SeverityTile(look, 4, "4 Extreme")) == "4 Extreme"
    assert accessible_name(parts.TlpChip(look, "amber_strict")) == "TLP:AMBER+STRICT"
    coverage = parts.CoverageBar(look, paint.Coverage(1, 0, 2), "50 % committed")
    assert accessible_name(coverage) == "50 % committed"
    assert accessible_name(parts.IconButton(look, "x", "Close")) == "Close"
    banner = parts.Banner(look, "warn", "14 changes wait.", "Copy them.")
    assert accessible_name(banner) == "14 changes wait. Copy them."


def test_a_check_box_shows_its_tick(qtbot: QtBot, look: Look) -> None:
    box = parts.CheckBox(look, "Photos")
    shown(qtbot, box)
    before = box.grab().toImage()
    box.setChecked(True)
    colors = {
        box.grab().toImage().pixelColor(x, y).name() for x in range(30) for y in range(box.height())
    }
    assert look.tokens.color("accent").name() in colors
    assert look.tokens.color("on_accent").name() in colors
    assert before != box.grab().toImage()


def test_a_toast_acts_once_and_goes(qtbot: QtBot, look: Look) -> None:
    window = shown(qtbot, QWidget())
    toast = parts.Toast(look, window)
    done: list[int] = []
    toast.tell("Moved to the bin.", "Undo", lambda: done.append(1))
    assert toast.isVisible()
    toast.button.click()
    assert done == [1]
    assert not toast.isVisible()


def test_progress_waits_before_it_shows(qtbot: QtBot, look: Look) -> None:
    progress = parts.Progress(look)
    qtbot.addWidget(progress)
    progress.tell("Checking: 1 of 4", 1, 4)
    assert not progress.isVisible()
    qtbot.waitUntil(progress.isVisible, timeout=2_000)
    progress.tell("Checking: 2 of 4", 2, 4)
    assert progress.bar.value() == 2
    progress.end()
    assert not progress.isVisible()


def test_a_filter_is_a_check_box(look: Look) -> None:
    chip = parts.FilterChip(look, "Not met")
    off = chip.sizeHint().width()
    chip.setChecked(True)
    assert chip.sizeHint().width() > off  # there is a cross now
    role = QAccessible.queryAccessibleInterface(chip).role()
    assert role == QAccessible.Role.CheckBox


def test_the_header_of_a_small_window_is_one_line(qtbot: QtBot, look: Look) -> None:
    header = parts.PageHeader(look)
    shown(qtbot, header)
    header.say("Needs", "11 of 143", "Kharkiv oblast")
    assert header.sizeHint().height() >= 76
    header.set_slim(slim=True)
    assert header.sizeHint().height() <= 52
    assert not header.eyebrow.isVisible()


def test_an_empty_state_says_what_and_why(qtbot: QtBot, look: Look) -> None:
    state = parts.EmptyState(look, "list-checks", "No needs here yet", "Two are not assessed.")
    shown(qtbot, state)
    state.set_buttons([parts.KeyButton(look, "New need", "primary")])
    state.set_buttons([parts.KeyButton(look, "Show all"), parts.KeyButton(look, "New need")])
    qtbot.waitUntil(lambda: len(buttons_of(state)) == 2)
    assert buttons_of(state) == ["Show all", "New need"]


def buttons_of(state: QWidget) -> list[str]:
    found = [one for one in state.findChildren(parts.KeyButton) if one.isVisible()]
    return [one.text() for one in found]


@pytest.mark.parametrize("kind", [QLabel, QPushButton])
def test_a_font_outlives_every_change_of_style(
    qtbot: QtBot, look: Look, kind: type[QLabel] | type[QPushButton]
) -> None:
    """Qt brings an older font back when a widget is polished; `set_font` sees to it."""
    widget = kind("Needs")
    look.set_role(widget, "h1")
    look.set_role(widget, "h2")
    shown(qtbot, widget)
    sizes = [widget.font().pixelSize()]
    look.set_role(widget, "h1")
    look.set_role(widget, "label")
    set_property(widget, "state", "bad")
    sizes.append(widget.font().pixelSize())
    look.choose(Theme.DARK, 100)
    sizes.append(widget.font().pixelSize())
    assert sizes == [16, 13, 13]


def test_chips_go_on_in_the_next_line(qtbot: QtBot, look: Look) -> None:
    chips = [parts.Chip(look, "word " * count) for count in (3, 4, 5)]
    box = QWidget()
    qtbot.addWidget(box)
    box.setLayout(layout := parts.wrapping(*chips, gap=8))
    box.resize(layout.sizeHint())
    box.show()
    assert {one.y() for one in chips} == {0}
    assert layout.heightForWidth(chips[2].width()) == 3 * 22 + 2 * 8
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    box.resize(box.width() - 1, 60)
    assert [one.y() for one in chips] == [0, 0, 30]
    assert chips[0].x() > chips[1].x()


def test_a_row_opens_its_record_by_mouse_enter_and_space(qtbot: QtBot, look: Look) -> None:
    inside = parts.row(parts.label(look, "Roof of Lyceum 4", wrap=True))
    made = parts.OpenRow(look, "Roof of Lyceum 4, Izium", ("need", "1"), inside)
    qtbot.addWidget(made)
    made.show()
    opened = []
    made.opened.connect(lambda kind, id_: opened.append((kind, id_)))
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)
    QTest.keyClick(made, Qt.Key.Key_Return)
    QTest.keyClick(made, Qt.Key.Key_Space)
    assert opened == [("need", "1")] * 3
    tool = QAccessible.queryAccessibleInterface(made)
    assert tool.role() == QAccessible.Role.Button
    assert tool.text(QAccessible.Text.Name) == "Roof of Lyceum 4, Izium"


def test_what_scrolls_is_no_higher_than_its_width_needs(qtbot: QtBot, look: Look) -> None:
    body = parts.Body()
    words = parts.label(look, "many words " * 20, wrap=True)
    body.setLayout(parts.column(words, words_below := parts.label(look, "end")))
    area = parts.scroll(body)
    qtbot.addWidget(area)
    area.resize(900, 40)
    area.show()
    QTest.qWait(0)
    assert body.height() <= words_below.geometry().bottom() + 2
