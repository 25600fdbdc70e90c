"""A page of records: a list that is searched and filtered, and beside it the form of one."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar, Final

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QMenu,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from alliance_desktop.errors import UserError
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.ui.choices_of import Choices
from alliance_desktop.ui.components import EmptyState, KeyButton
from alliance_desktop.ui.filters import FilterBar
from alliance_desktop.ui.form import Form
from alliance_desktop.ui.list_model import RecordList
from alliance_desktop.ui.matches import Matches
from alliance_desktop.ui.page import Page, Size
from alliance_desktop.ui.record_history import History
from alliance_desktop.ui.record_view import RecordView
from alliance_desktop.ui.row_words import RowWords
from alliance_desktop.ui.session import Session, Touched
from alliance_desktop.ui.values import Values
from alliance_desktop.ui.words import sentence, translated
from alliance_desktop.workspace import Workspace, drafting, forms, listing
from alliance_desktop.workspace.drafting import Typed
from alliance_desktop.workspace.listing import Row
from alliance_desktop.workspace.matching import OTHER

_SHOWS_AFTER: Final = 40  # milliseconds that a row is current before its record is opened
_LIST: Final = {Size.WIDE: 520}
_NARROW_LIST: Final = 352

# what a new record says before anything is typed
_FIRST: Final[Mapping[str, Mapping[str, Json]]] = {
    "need": {"status": {"code": "open"}},
    "needs_assessment": {"status": {"code": "draft"}},
    "mission": {"status": {"code": "planned"}},
}


class RecordsPage(Page):
    """A subclass says its kinds; of several, chips choose which is shown."""

    hint: ClassVar[str]  # of the search, marked by label()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Shows the list of the first kind."""
        super().__init__(session, parent)
        self.values = Values(session)
        self.row_words = RowWords(self.values)
        self.kind = self.kinds[0]
        self._choices = Choices(self.values)
        self._models: dict[str, RecordList] = {}
        self._forms: dict[str, Form] = {}
        self._matches: dict[str, Matches] = {}
        self._histories: dict[str, History] = {}
        self._bars: dict[str, dict[str, Any]] = {}  # filters of kinds that are not shown
        self._asked = False
        self._in_form = False
        self._widths: dict[Size, int] = {}  # of the list, where somebody moved its edge
        self._opens = QTimer(self)
        self._opens.setSingleShot(True)
        self._opens.setInterval(_SHOWS_AFTER)
        self._opens.timeout.connect(self._open_current)
        self._make_bar()
        self._make_panes()
        self._show_kind(self.kind)

    # parts

    def _make_bar(self) -> None:
        self.bar = FilterBar(self.look, self.key, translated(self.hint))
        self.bar.changed.connect(self._ask)
        self.bar.left_search.connect(self._to_list)
        self._kind_chips: dict[str, QToolButton] = {}
        for kind in self.kinds if len(self.kinds) > 1 else ():
            chip = QToolButton()
            chip.setProperty("k", "chip")
            chip.setFont(self.look.font("label"))
            chip.setText(translated(BY_NAME[kind].about.names))
            chip.setCheckable(True)
            chip.setAutoExclusive(True)
            chip.setObjectName(f"{self.key}.kind.{kind}")
            chip.clicked.connect(lambda *_, kind=kind: self.show_kind(kind))
            self.bar.first.addWidget(chip)
            self._kind_chips[kind] = chip

    def _make_panes(self) -> None:
        self.list = RecordView(self.look, self.title())
        self.list.setObjectName(f"{self.key}.list")
        self.list.row_changed.connect(self._row_changed)
        self.list.entered_form.connect(self._enter_form)
        self.list.typed.connect(self._search_for)
        self.list.menu_wanted.connect(self._show_menu)
        self.nothing = EmptyState(self.look, self.icon, "")
        self.nothing.setObjectName(f"{self.key}.nothing")
        self._lists = QStackedWidget()
        self._lists.addWidget(self.list)
        self._lists.addWidget(self.nothing)
        self.unchosen = EmptyState(self.look, self.icon, "")
        self.detail = QStackedWidget()
        self.detail.addWidget(self.unchosen)
        for one in (self._lists, self.detail):
            one.setProperty("k", "pane")
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(self._lists)
        self.split.addWidget(self.detail)
        self.split.setStretchFactor(1, 1)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(1)
        self.split.splitterMoved.connect(self._note_width)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.bar)
        body.addWidget(self.split, 1)

    @property
    def model(self) -> RecordList:
        """The list of the kind that is shown."""
        if self.kind not in self._models:
            model = RecordList(self.session, self.kind, self.row_words, self)
            self._models[self.kind] = model
        return self._models[self.kind]

    @property
    def form(self) -> Form:
        """The form of the kind that is shown; made when it is first needed."""
        if self.kind not in self._forms:
            self._forms[self.kind] = self._make_form(self.kind)
        return self._forms[self.kind]

    def _make_form(self, kind: str) -> Form:
        form = Form(self.session, kind, self.values)
        form.arrange(self.size_now)
        form.shown.connect(lambda: self._say_beside(kind))
        form.draft_changed.connect(self._draft_changed)
        form.differs_wanted.connect(lambda _: self.session.show_difference(kind, form.id))
        if kind in OTHER:
            matches = self._matches[kind] = Matches(self.session, kind, self.values)
            matches.opened.connect(self.session.open_record)
            form.head.extra.addWidget(matches)
        history = self._histories[kind] = History(self.session, kind, self.values)
        form.beside.addWidget(history)
        self.detail.addWidget(form)
        return form

    def _say_beside(self, kind: str) -> None:
        form = self._forms[kind]
        basis = form.basis
        if kind in self._matches and basis is not None:
            self._matches[kind].show_record(basis.id, new=basis.new)
        if basis is not None:
            self._histories[kind].show_record(basis.id, new=basis.new)

    # what the window asks

    def subtitle(self) -> str:
        """How many of how many."""
        total = listing.total(self.session.workspace, self.kind)
        words = self.values.words
        shown = self.model.count
        if self.model.wanted.gone or shown != total:
            return self.tr("{0} of {1}").format(words.number(shown), words.number(total))
        return words.number(total)

    def primary(self) -> QAction:
        """A new record."""
        action = self.actions_by_name["new"]
        action.setText(self.verb(self.kind))
        return action

    def verb(self, kind: str) -> str:
        """What making a record of a kind is called."""
        return {
            "need": self.tr("New need"),
            "commitment": self.tr("New commitment"),
            "mission": self.tr("New mission"),
            "visit": self.tr("New visit"),
            "needs_assessment": self.tr("New assessment"),
            "partnership": self.tr("New partnership"),
            "organisation": self.tr("New organisation"),
            "person": self.tr("New contact"),
        }[kind]

    def refresh(self, touched: Touched) -> None:
        """Shows what is there now, on the record that is shown."""
        kinds = {kind for kind, _ in touched} if touched is not None else set(self.kinds)
        linked = kinds & {"match", "commitment", "need", "organisation"}
        if kinds & {self.kind} or linked:
            self._reload()
        form = self._forms.get(self.kind)
        if form is not None:
            form.refresh(touched)
            if linked:
                self._say_beside(self.kind)

    def arrange(self, size: Size) -> None:
        """Fits list and form to the room there is."""
        super().arrange(size)
        wide = size is Size.WIDE
        self.bar.arrange(wide=wide)
        for form in self._forms.values():
            form.arrange(size)
        width = self._widths.get(size, self.look.px(_LIST.get(size, _NARROW_LIST)))
        self._lists.setMinimumWidth(self.look.px(260))
        self._lists.setMaximumWidth(self.look.px(640) if size is not Size.ONE else 1 << 20)
        self.split.setSizes([width, max(1, self.width() - width)])
        self._show_panes()

    def _note_width(self, *_: int) -> None:
        self._widths[self.size_now] = self._lists.width()

    def _show_panes(self) -> None:
        one = self.size_now is Size.ONE
        self._lists.setVisible(not one or not self._in_form)
        self.detail.setVisible(not one or self._in_form)

    def panes(self) -> Sequence[QWidget]:
        """Search, list, form."""
        form = self._forms.get(self.kind)
        return [self.bar.search, self.list, *([form] if form and form.isVisible() else [])]

    def keep(self) -> None:
        """Puts what is just being typed into its draft."""
        for form in self._forms.values():
            form.keep()

    # kinds

    def show_kind(self, kind: str) -> None:
        """Shows the list of another kind."""
        if kind != self.kind:
            self.keep()
            self._bars[self.kind] = self.bar.state()
            self._show_kind(kind)

    def _show_kind(self, kind: str) -> None:
        self.kind = kind
        if kind in self._kind_chips:
            self._kind_chips[kind].setChecked(True)
        self.list.setModel(self.model)
        self.bar.blockSignals(True)  # noqa: FBT003 - Qt's
        self.bar.set_choices(self._choices.of(kind), self._choices.order(kind))
        self.bar.restore(self._bars.get(kind, {}))
        self.bar.blockSignals(False)  # noqa: FBT003 - Qt's
        self._asked = False
        self._ask()
        self.header_changed.emit()

    # the list

    def _ask(self) -> None:
        """Asks for what the filters let through; stays on the record that is shown."""
        wanted = self.bar.wanted(self.session.workspace, self.kind)
        if self._asked and wanted == self.model.wanted:
            return
        first = not self._asked
        self._asked = True
        self._keeping_place(lambda: self.model.ask(wanted), first=first)

    def _reload(self) -> None:
        self._keeping_place(self.model.reload, first=False)

    def _keeping_place(self, act: Callable[[], object], *, first: bool) -> None:
        shown = self._shown_id()
        before = self.list.currentIndex().row()
        bar = self.list.verticalScrollBar()
        top = bar.value()
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's
        act()
        row = self.model.row_of(shown) if shown else -1
        if row >= 0 and row == before:
            bar.setValue(top)
        self.list.go_to(row)
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's
        self._say_list()
        if row < 0 and (first or not shown):
            self.list.go_to(0 if self.model.rowCount() and self.size_now is not Size.ONE else -1)
            if first:  # the list is painted before a form is made
                QTimer.singleShot(0, self, self._open_current)
            else:
                self._open_current()

    def _shown_id(self) -> str:
        form = self._forms.get(self.kind)
        return form.id if form is not None and self.detail.currentWidget() is form else ""

    def _say_list(self) -> None:
        self._lists.setCurrentWidget(self.list if self.model.rowCount() else self.nothing)
        if not self.model.rowCount():
            self._say_nothing()
        self.header_changed.emit()

    def _say_nothing(self) -> None:
        names = translated(BY_NAME[self.kind].about.names)
        said = self.bar.said()
        new = KeyButton.of(self.look, self.primary(), "primary")
        if not said:
            self.nothing.say(self.tr("{0}: none yet").format(names), self.first_words(self.kind))
            self.nothing.set_buttons([new])
            return
        why = self.why_nothing(said)
        self.nothing.say(self.tr("{0}: none that fit").format(names), why)
        clear = KeyButton(self.look, self.tr("Show all"))
        clear.setObjectName(f"{self.key}.show_all")
        clear.clicked.connect(self.bar.clear)
        self.nothing.set_buttons([clear, new])

    def why_nothing(self, said: Sequence[str]) -> str:
        """What the filters say, in words."""
        return self.tr("Looked for: {0}.").format(", ".join(said))

    def first_words(self, kind: str) -> str:
        """What a record of a kind is for, where there is none yet."""
        del kind
        return ""

    def _row_changed(self, row: int) -> None:
        if row >= 0:
            self._opens.start()

    def _open_current(self) -> None:
        self._opens.stop()
        one: Row | None = self.list.currentIndex().data(RecordList.ROW)
        if one is None:
            if not self._shown_id():
                self._say_unchosen()
            return
        if one.id != self._shown_id():
            self._open_in_form(one.id)

    def _say_unchosen(self) -> None:
        self.unchosen.say(self.tr("Choose a record in the list"))
        self.detail.setCurrentWidget(self.unchosen)

    def _open_in_form(self, id_: str) -> bool:
        try:
            self.form.open(id_)
        except UserError as problem:
            self.tell_banner("warn", sentence(problem))
            return False
        self.detail.setCurrentWidget(self.form)
        return True

    def _search_for(self, letter: str) -> None:
        self.bar.search.setFocus()
        self.bar.search.insert(letter)

    def _to_list(self) -> None:
        self.list.setFocus()
        if not self.list.currentIndex().isValid() and self.model.rowCount():
            self.list.go_to(0)

    def _enter_form(self) -> None:
        self._open_current()
        if self.detail.currentWidget() is self._forms.get(self.kind):
            self._in_form = True
            self._show_panes()
            self.form.enter()

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        for name in ("new", "delete"):
            menu.addAction(self.actions_by_name[name])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _draft_changed(self, _: str) -> None:
        # with the first key in a form: quick, so that no second key waits
        self._keeping_place(self.model.note_draft, first=False)

    # opening and beginning

    def open(self, kind: str, id_: str) -> None:
        """Shows a record; filters that hide it stay as they are."""
        self.show_kind(kind)
        self.clear_banner()
        if self._open_in_form(id_):
            self._in_form = True
            self._show_panes()
            row = self.model.row_of(id_)
            self.list.blockSignals(True)  # noqa: FBT003 - Qt's
            self.list.go_to(row)
            self.list.blockSignals(False)  # noqa: FBT003 - Qt's
            self.form.enter()

    def begin(self, kind: str, values: Mapping[str, Json]) -> None:
        """Begins a record with some values given."""
        self.show_kind(kind)
        self.form.begin({**_FIRST.get(kind, {}), **values})
        self.detail.setCurrentWidget(self.form)
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's
        self.list.go_to(-1)
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's
        self._in_form = True
        self._show_panes()
        self.form.enter()

    # commands of actions.py

    def search(self) -> None:
        """Goes to the search."""
        self._in_form = self._in_form and self.size_now is not Size.ONE
        self._show_panes()
        self.bar.search.setFocus()
        self.bar.search.selectAll()

    def new(self) -> None:
        """Begins a record."""
        self.begin(self.kind, {})

    def save(self) -> None:
        """Saves the form."""
        if self.detail.currentWidget() is self._forms.get(self.kind):
            self.form.save()

    def back(self) -> None:
        """From the form to its row; the draft is kept."""
        self.keep()
        if self.bar.search.hasFocus() and self.bar.search.text():
            self.bar.search.clear()
            self._ask()
            return
        self._in_form = False
        self._show_panes()
        self._to_list()

    def toggle_unknown(self) -> None:
        """Not assessed, on and off, in the field that has the keyboard."""
        editor = self.form.focused()
        if editor is not None:
            editor.toggle_unknown()

    def put_today(self) -> None:
        """Today, in the date that has the keyboard."""
        editor = self.form.focused()
        if editor is not None:
            editor.put_today()

    def next_language(self) -> None:
        """The text that has the keyboard, in its next language."""
        editor = self.form.focused()
        if editor is not None:
            editor.next_language()

    def delete(self) -> None:
        """Moves the record of the current row to the bin; in a form Del is the text's."""
        if not self.list.hasFocus():
            return
        one: Row | None = self.list.currentIndex().data(RecordList.ROW)
        if one is None:
            return
        if one.row == 0:
            self._discard(one)
        elif self.model.wanted.gone:
            self._restore(one.id)
        else:
            self._move_to_bin(one)

    def _discard(self, one: Row) -> None:
        workspace = self.session.workspace
        kept = drafting.typed(workspace, one.id)
        drafting.discard(workspace, one.id)
        self._after_removal(one.id)
        if kept is not None:
            title = self.row_words.title(one)
            said = self.tr("The draft “{0}” is thrown away.").format(title)
            self.session.did(said, lambda: self._take_again(kept))

    def _take_again(self, kept: Typed) -> None:
        drafting.rebase(self.session.workspace, kept.basis, kept.raws)
        self._reload()
        self.open(kept.kind, kept.id)

    def _after_removal(self, id_: str) -> None:
        row = self.list.currentIndex().row()
        if self._shown_id() == id_:
            self.form.clear()
            self.detail.setCurrentWidget(self.unchosen)
        self._reload()
        self.list.go_to(min(row, self.model.rowCount() - 1))
        self._open_current()

    def _move_to_bin(self, one: Row) -> None:
        kind, id_, title = self.kind, one.id, self.row_words.title(one)

        def move(workspace: Workspace) -> None:
            forms.move_to_bin(workspace, kind, id_)

        def moved(_: object) -> None:
            self._after_removal(id_)
            self.session.did(
                self.tr("Moved to the bin: {0}.").format(title),
                lambda: self._restore(id_),
                lambda: self.session.write(move, touched=frozenset({(kind, id_)})),
            )

        self.keep()
        self.session.write(move, moved, touched=frozenset({(kind, id_)}))

    def _restore(self, id_: str) -> None:
        kind = self.kind

        def restore(workspace: Workspace) -> None:
            forms.restore(workspace, kind, id_)

        self.session.write(
            restore,
            lambda _: self.session.toast(self.tr("Restored from the bin.")),
            touched=frozenset({(kind, id_)}),
        )

    # coming back

    def place_of_focus(self) -> Mapping[str, Any]:
        """Kind, filters, record, field and cursor."""
        form = self._forms.get(self.kind)
        state: dict[str, Any] = {
            "kind": self.kind,
            "bar": self.bar.state(),
            "id": self._shown_id(),
            "form": self._in_form,
        }
        if form is not None and self._shown_id():
            state |= form.place_of_focus()
            if form.basis is not None and form.basis.new and not form.is_dirty():
                state["given"] = form.given()  # begun, but nothing typed: there is no draft
        return state

    def restore_focus(self, state: Mapping[str, Any]) -> None:
        """Goes back there."""
        self.show_kind(str(state.get("kind", self.kind)))
        self.bar.restore(dict(state.get("bar", {})))
        id_ = str(state.get("id", ""))
        if "given" in state:
            self.begin(self.kind, state["given"])
        elif id_ and self._open_in_form(id_):
            self.list.blockSignals(True)  # noqa: FBT003 - Qt's
            self.list.go_to(self.model.row_of(id_))
            self.list.blockSignals(False)  # noqa: FBT003 - Qt's
            self._in_form = bool(state.get("form"))
            self._show_panes()
        if state.get("field"):
            self.form.restore_focus(state)
        else:
            self.list.setFocus()
