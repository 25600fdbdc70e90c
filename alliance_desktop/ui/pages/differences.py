"""Differences: two colleagues wrote different things, and a person decides, one key each."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from alliance_desktop.errors import UserError, label
from alliance_desktop.ui.components import EmptyState, KeyButton
from alliance_desktop.ui.difference_list import DifferenceDelegate, DifferenceModel, Mark
from alliance_desktop.ui.difference_view import Choice, DifferenceView
from alliance_desktop.ui.hints import Hints
from alliance_desktop.ui.keys import sign_at
from alliance_desktop.ui.page import Page, Size
from alliance_desktop.ui.session import Session, Touched
from alliance_desktop.ui.values import Values
from alliance_desktop.ui.words import sentence
from alliance_desktop.workspace import Workspace, differing
from alliance_desktop.workspace.differing import Decision, Difference, Open

Key = tuple[str, str, str, str]


class DifferencesPage(Page):
    """A list of what is open, and beside it one difference with its evidence."""

    key: ClassVar[str] = "differences"
    name: ClassVar[str] = label("Differences")
    icon: ClassVar[str] = "git-compare-arrows"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Shows the first open difference."""
        super().__init__(session, parent)
        self.values = Values(session)
        self.model = DifferenceModel(self.values, self)
        self._shown: Difference | None = None
        self._busy = False
        self._row = -1  # where the one being decided stood
        self._inside = False  # whether the difference is shown, where there is room for one
        self._make_list()
        self._make_detail()
        self._undo = self.make_action(self.tr("Undo last"), self.session.undo, "undo-2")
        self._undo.setObjectName("differences.undo")
        self._undo.setEnabled(False)
        self.refresh(None)

    # parts

    def _make_list(self) -> None:
        self.list = QListView()
        self.list.setObjectName("differences.list")
        self.list.setAccessibleName(self.tr("Differences"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(DifferenceDelegate(self.look, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._go_to)

    def _make_detail(self) -> None:
        self.view = DifferenceView(self.session, self.values)
        self.view.chosen.connect(self._say_choice)
        self.view.keys_wanted.connect(lambda one: one.installEventFilter(self))
        self.view.record_wanted.connect(self.session.open_record)
        self._empty = EmptyState(self.look, "circle-check", "", "")
        self._empty.setObjectName("differences.empty")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self.detail = detail = QWidget()
        body = QVBoxLayout(detail)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self._stack, 1)
        body.addWidget(self._make_foot())
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(self.list)
        self.split.addWidget(detail)
        self.split.setStretchFactor(1, 1)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.split)

    def _make_foot(self) -> QFrame:
        look = self.look
        self.foot = QFrame()
        self.foot.setProperty("k", "foot")
        later = self.actions_by_name["later"]
        self.later_button = KeyButton.of(look, later)
        self.take_button = KeyButton(look, "", "primary", icon="check", key="Enter")
        self.take_button.setObjectName("differences.take")
        self.take_button.clicked.connect(self.take)
        self._hints = Hints(
            look,
            (
                ("↑ ↓", self.tr("next difference")),
                ("← →", self.tr("yours or theirs")),
                ("1–9", self.tr("choose")),
            ),
        )
        line = QHBoxLayout(self.foot)
        line.setContentsMargins(look.px(24), look.px(9), look.px(16), look.px(9))
        line.setSpacing(look.px(8))
        line.addWidget(self._hints, 1)
        line.addWidget(self.later_button)
        line.addWidget(self.take_button)
        return self.foot

    # what the window asks

    def title(self) -> str:
        """The heading."""
        return self.tr("Differences")

    def subtitle(self) -> str:
        """How many were decided, and that nothing is lost by waiting."""
        decided, count = self.model.counts()
        safe = self.tr("Both values are kept until a person decides. Leaving one open is safe.")
        if not count:
            return safe
        return " · ".join((self.tr("{0} of {1} decided").format(decided, count), safe))

    def secondary(self) -> QAction:
        """The last decision back."""
        return self._undo

    def refresh(self, touched: Touched) -> None:
        """Asks anew what is open; stays on the difference that is shown."""
        del touched
        if self._busy:
            return
        key = self._shown.open.key if self._shown else None
        chosen = self.view.choice()
        self.model.show_open(differing.differences(self.session.workspace))
        at = self.model.row_of(key) if key else -1
        self._select(at if at >= 0 else self.model.next_open(-1))
        if chosen is not None and self._shown is not None and self._shown.open.key == key:
            self.view.choose(chosen)
        self.header_changed.emit()

    def arrange(self, size: Size) -> None:
        """A narrow list where there is little room."""
        super().arrange(size)
        first = self.look.px(288 if size is Size.WIDE else 240)
        self.split.setSizes([first, max(1, self.width() - first)])
        self.view.set_narrow(narrow=size in (Size.SMALL, Size.ONE))
        self._show_panes(inside=self._inside)

    def _show_panes(self, *, inside: bool) -> None:
        """Both side by side; where there is room for one, the list or the difference."""
        self._inside = inside
        one = self.size_now is Size.ONE
        self.list.setVisible(not one or not inside)
        self.detail.setVisible(not one or inside)

    def back(self) -> None:
        """Esc: to the list, with the keyboard on its row."""
        self._show_panes(inside=False)
        self.list.setFocus()

    def open(self, kind: str, id_: str) -> None:
        """Shows the first difference of a record."""
        for number in range(self.model.rowCount()):
            one = self.model.at(number)
            if one is not None and (one.record.kind, one.record.id) == (kind, id_):
                self._select(number)
                self._show_panes(inside=True)
                return

    def place_of_focus(self) -> Mapping[str, Any]:
        """Which difference is shown."""
        return {"key": list(self._shown.open.key)} if self._shown else {}

    def restore_focus(self, state: Mapping[str, Any]) -> None:
        """Shows it again."""
        kind, id_, field, part = state.get("key", ("", "", "", ""))
        self._select(self.model.row_of((kind, id_, field, part)))
        self.list.setFocus()

    def panes(self) -> Sequence[QWidget]:
        """The list, then the cards."""
        return (self.list, self.view, self.foot)

    def pose(self) -> None:
        """For its picture: the second of two values is chosen."""
        self.view.choose_key(2)

    # going about

    def _select(self, at: int) -> None:
        if at >= 0:
            index = self.model.index(at)
            same = self.list.currentIndex() == index
            self.list.setCurrentIndex(index)
            if same or self._shown is None:
                self._go_to(index)
        else:
            self._show(None)

    def _go_to(self, index: QModelIndex) -> None:
        one = self.model.at(index.row()) if index.isValid() else None
        if one is None or self.model.mark_of(index.row()) is Mark.DECIDED:
            self._show(None)
            return
        self._show(differing.difference(self.session.workspace, one))

    def _show(self, found: Difference | None) -> None:
        self._shown = found
        self.foot.setVisible(found is not None)
        self._stack.setCurrentWidget(self.view if found else self._empty)
        if found is None:
            self._say_empty()
            return
        self.view.show_difference(found)
        self._say_choice()

    def _say_empty(self) -> None:
        decided, count = self.model.counts()
        if not count:
            what = self.tr("Nothing differs")
            why = self.tr(
                "When two colleagues write different things to one field, both are shown here "
                "after an import, and you choose."
            )
        elif decided == count:
            what = self.tr("All decided")
            why = self.tr("The others get your decisions with the next copy.")
        else:
            what = self.tr("This one is decided")
            why = self.tr("Go on with the next in the list, or take it back with Undo.")
        self._empty.say(what, why)

    def _say_choice(self) -> None:
        choice = self.view.choice()
        self.take_button.setEnabled(choice is not None and not self._busy)
        self.take_button.setText(choice.verb if choice else self.tr("Choose a value"))

    # keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Digits, arrows and Enter in the list and on the cards."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain != Qt.KeyboardModifier.NoModifier or self._shown is None:
            return False
        digit = digit_of(event)
        match event.key():
            case _ if digit is not None:
                return self.view.choose_key(digit)
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self.view.step(1 if event.key() == Qt.Key.Key_Right else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._enter()
            case _:
                return False
        return True

    def _enter(self) -> None:
        """Takes what is chosen; where only the list is shown, opens its row first."""
        if self.size_now is Size.ONE and not self._inside:
            self._show_panes(inside=True)
            self._focus_card()
        else:
            self.take()

    def _focus_card(self) -> None:
        card = self.view.card(1)
        if card is not None:
            card.setFocus()

    # deciding

    def take(self) -> None:
        """Settles the difference as chosen and goes to the next."""
        shown, choice = self._shown, self.view.choice()
        if shown is None or choice is None or self._busy:
            return
        try:
            work = choice.prepare()
        except UserError as problem:
            self.tell_banner("warn", sentence(problem))
            return
        self._busy = True
        self._row = self.model.row_of(shown.open.key)
        self._say_choice()
        self.session.write(
            work,
            lambda decision: self._decided(decision, choice),
            self._failed,
            frozenset({(shown.open.record.kind, shown.open.record.id)}),
        )

    def _decided(self, decision: Decision, choice: Choice) -> None:
        self._busy = False
        one = decision.difference.open
        self.clear_banner()
        self.model.show_open(differing.differences(self.session.workspace))
        self.model.add_decided(one, choice.value)
        self._shown = None
        if self.size_now is Size.ONE:
            self._show_panes(inside=self.model.next_open(-1) >= 0)
        following = self.model.next_open(self._row - 1)
        self._select(following if following >= 0 else self.model.row_of(one.key))
        self._undo.setEnabled(True)
        self.header_changed.emit()
        said = self.tr("Settled: {0} is now “{1}”.").format(
            self.values.label(one.record.kind, one.field, one.part), choice.value
        )
        self.session.did(said, lambda: self._take_back(decision))

    def _failed(self, problem: UserError) -> None:
        self._busy = False
        self.tell_banner("warn", sentence(problem))
        self.refresh(None)

    def _take_back(self, decision: Decision) -> None:
        one = decision.difference.open

        def work(workspace: Workspace) -> object:
            return differing.take_back(workspace, decision)

        self.session.write(
            work,
            lambda _: self._taken_back(one),
            self._failed,
            frozenset({(one.record.kind, one.record.id)}),
        )

    def _taken_back(self, one: Open) -> None:
        self._shown = None
        self.refresh(None)
        self._select(self.model.row_of(one.key))
        self.session.toast(self.tr("Open again: both values stand as before."))

    def later(self) -> None:
        """Leaves this one and goes to the next."""
        if self._shown is not None:
            at = self.model.row_of(self._shown.open.key)
            self.model.set_mark(self._shown.open.key, Mark.LATER)
            self._select(self.model.next_open(at))


def digit_of(event: QKeyEvent) -> int | None:
    """The digit of a key by its place, on whatever layout; 0 is none."""
    if event.key() in range(Qt.Key.Key_1, Qt.Key.Key_9 + 1):
        return event.key() - Qt.Key.Key_0
    sign = sign_at(event)
    return int(sign) if sign.isdigit() and sign != "0" else None
