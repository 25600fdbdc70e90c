"""Communities: what each said, what it was promised, and what to ask at the next stop."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from alliance_desktop.errors import label
from alliance_desktop.reference.places import gazetteer
from alliance_desktop.storage.territory import Tally
from alliance_desktop.ui.community_list import (
    CommunityDelegate,
    CommunityModel,
    own_name,
    region_of,
)
from alliance_desktop.ui.community_search import CommunitySearch
from alliance_desktop.ui.components import EmptyState, KeyButton, column
from alliance_desktop.ui.dossier_view import DossierView
from alliance_desktop.ui.page import Page, Size
from alliance_desktop.ui.session import Session, Touched
from alliance_desktop.ui.values import Values
from alliance_desktop.workspace import community, hromadas

_SHOWN: Final = frozenset(
    {
        "need",
        "needs_assessment",
        "visit",
        "organisation",
        "commitment",
        "match",
        "partnership",
        "partnership_member",
    }
)
_LIST: Final = 352
_PAUSE: Final = 50  # milliseconds on a row before its dossier is put together


class CommunitiesPage(Page):
    """A searchable list, and beside it the dossier of one community."""

    key: ClassVar[str] = "communities"
    name: ClassVar[str] = label("Communities")
    icon: ClassVar[str] = "map-pin"
    kinds: ClassVar[tuple[str, ...]] = ("community",)  # by the code of a place

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Shows the first community."""
        super().__init__(session, parent)
        self.values = Values(session)
        self.model = CommunityModel(self.values, self)
        self._ours: list[hromadas.Hromada] = []
        self._code = ""  # whose dossier is shown
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._settle)
        self._inside = False  # where there is room for one pane: the dossier instead of the list
        self._make_list()
        self._make_detail()
        self._make_actions()
        self.refresh(None)

    # parts

    def _make_list(self) -> None:
        self.search_line = CommunitySearch(self.look)
        self.field = self.search_line.field
        self.search_line.typed.connect(self._search)
        self.search_line.entered.connect(self._enter)
        self.search_line.left.connect(self._go_down)
        self.list = QListView()
        self.list.setObjectName("communities.list")
        self.list.setAccessibleName(self.tr("Communities"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(CommunityDelegate(self.look, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.installEventFilter(self)
        self.list.activated.connect(self._enter)
        self.list.clicked.connect(self._click)
        self.list.selectionModel().currentChanged.connect(self._pause_there)
        self._none = EmptyState(self.look, "map-pin", "", "")
        self._rows = QStackedWidget()
        self._rows.addWidget(self.list)
        self._rows.addWidget(self._none)
        self.leading = QWidget()
        self.leading.setProperty("k", "pane")
        self.leading.setLayout(column(self.search_line, self._rows, gap=0))

    def _make_detail(self) -> None:
        self.dossier = DossierView(self.look, self.values)
        self.dossier.record_wanted.connect(self.session.open_record)
        self._empty = EmptyState(self.look, "map-pin", "", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.dossier)
        self._stack.addWidget(self._empty)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(self.leading)
        self.split.addWidget(self._stack)
        self.split.setStretchFactor(1, 1)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.split)

    def _make_actions(self) -> None:
        self._visit = self.actions_by_name["new"]
        self._visit.setText(self.tr("Start visit"))
        self._need = self.make_action(self.tr("New need here"), self.add_need, "list-plus")
        self._need.setObjectName("communities.need")

    # what the window asks

    def title(self) -> str:
        """The community that is shown."""
        return self.values.place(self._code) if self._tells() else self.tr("Communities")

    def subtitle(self) -> str:
        """Its name in Ukrainian, and what it is part of."""
        if not self._tells():
            return self.tr("%n recorded", "", len(self._ours))
        own = own_name(self._code) if self.values.lang != "uk" else ""
        region = region_of(self.values, self._code)
        return " · ".join(part for part in (own, region) if part)

    def eyebrow(self) -> str:
        """That it is read before one gets there."""
        return self.tr("Before the stop") if self._tells() else ""

    def _tells(self) -> bool:
        return bool(self._code) and (self.size_now is not Size.ONE or self._inside)

    def primary(self) -> QAction:
        """A visit there, today."""
        return self._visit

    def secondary(self) -> QAction:
        """A need of theirs."""
        return self._need

    def refresh(self, touched: Touched) -> None:
        """Asks anew, where something that a dossier tells was touched; stays on the community."""
        if touched is not None and not any(kind in _SHOWN for kind, _ in touched):
            return
        # a tenth of a second with 100,000 needs, but not behind work that lasts
        if self.session.working:
            self._take(community.communities(self.session.workspace))
        else:
            self.session.run(lambda workspace, _: community.communities(workspace), self._take)

    def _take(self, tallies: Sequence[Tally]) -> None:
        before = self._code
        self._ours = hromadas.recorded(tallies, self.values.lang)
        self._show_found(before)
        if before:
            self._show(before)
        else:
            self._settle()
        self.header_changed.emit()

    def arrange(self, size: Size) -> None:
        """One pane where there is little room."""
        super().arrange(size)
        self.dossier.set_narrow(narrow=size is not Size.WIDE)
        first = self.look.px(_LIST)
        self.split.setSizes([first, max(1, self.width() - first)])
        self._show_panes()

    def _show_panes(self) -> None:
        one = self.size_now is Size.ONE
        self.leading.setVisible(not one or not self._inside)
        self._stack.setVisible(not one or self._inside)
        self.header_changed.emit()

    def open(self, kind: str, id_: str) -> None:
        """Shows the community that a place lies in, by the place's code."""
        del kind
        code = gazetteer().hromada_of(id_) or id_
        self.field.clear()
        self._choose(code)
        self._inside = True
        self._show_panes()
        self.dossier.enter()

    def place_of_focus(self) -> Mapping[str, Any]:
        """Which community, what was searched for, where the keyboard is."""
        return {
            "code": self._code,
            "search": self.field.text(),
            "inside": self._inside,
            "row": self.dossier.focused(),
            "in_search": self.window().focusWidget() is self.field,
            "scrolled": self.dossier.scrolled(),
        }

    def restore_focus(self, state: Mapping[str, Any]) -> None:
        """Goes back there."""
        self.field.setText(str(state.get("search", "")))
        self._choose(str(state.get("code", "")))
        self._inside = bool(state.get("inside"))
        self._show_panes()
        self.dossier.scroll_to(int(state.get("scrolled", 0)))
        if state.get("in_search"):
            self.field.setFocus()
        elif not (state.get("row") and self.dossier.focus(str(state["row"]))):
            self.list.setFocus()

    def panes(self) -> Sequence[QWidget]:
        """The list, then the dossier."""
        return (self.list, self.dossier)

    # searching

    def search(self) -> None:
        """Goes to the search."""
        self._leave_dossier()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _search(self) -> None:
        self._show_found("" if self.search_line.text else self._code)

    def _show_found(self, wanted: str) -> None:
        """What is found by what is typed; goes to a community among it, else to the first."""
        found = hromadas.matching(self._ours, self.field.text())
        self.model.show_found(found)
        self.search_line.say(found)
        self._rows.setCurrentWidget(self.list if found else self._none)
        if not found:
            self._say_none()
        at = self.model.row_of(wanted) if wanted else 0
        if found and at >= 0:
            self.list.setCurrentIndex(self.model.index(at))
        elif not self._code:
            self._show("")

    def _say_none(self) -> None:
        if self.search_line.text:
            what = self.tr("No hromada is called so")
            why = self.tr("Try another spelling, or a town or village that lies in it.")
        else:
            what = self.tr("No community is recorded yet")
            why = self.tr("Type three letters of any hromada of Ukraine to begin with it.")
        self._none.say(what, why)

    # going about

    def _choose(self, code: str) -> None:
        """Selects a community in the list, or shows it although the list lacks it."""
        self.list.setCurrentIndex(self.model.index(self.model.row_of(code)))  # no row: none
        self._pause.stop()
        if code and code != self._code:
            self._show(code)

    def _pause_there(self) -> None:
        """Who holds an arrow down or types on waits for no dossier in between."""
        self._pause.start()

    def _settle(self) -> None:
        """Shows the dossier of the row that is reached."""
        self._pause.stop()
        one = self.model.at(self.list.currentIndex().row())
        if one is not None and one.code != self._code:
            self._show(one.code)

    def _show(self, code: str) -> None:
        self._code = code
        known = gazetteer().place(code) is not None
        self._visit.setEnabled(known)
        self._need.setEnabled(known)
        if not code:
            self._say_empty("")
        else:
            about = community.dossier(self.session.workspace, code)
            if about.empty:
                self._say_empty(code)
            else:
                self.dossier.show_dossier(code, about)
                self._stack.setCurrentWidget(self.dossier)
        self.header_changed.emit()

    def _say_empty(self, code: str) -> None:
        self._stack.setCurrentWidget(self._empty)
        if code:
            what = self.tr("Nothing is recorded of {0} yet").format(self.values.place(code))
            why = self.tr("Start a visit there, or write down a first need.")
        else:
            what = self.tr("No community is chosen")
            why = self.tr("Choose one in the list, or search for it by any spelling.")
        self._empty.say(what, why)
        offered = (self._need, self._visit) if code else ()
        self._empty.set_buttons(KeyButton.of(self.look, one) for one in offered)

    def _click(self) -> None:
        if self.size_now is Size.ONE:
            self._enter()

    def _enter(self) -> None:
        """From the list or the search into the dossier."""
        index = self.list.currentIndex()
        if not index.isValid() and self.model.rowCount():
            index = self.model.index(0)
            self.list.setCurrentIndex(index)
        if not index.isValid():
            return
        self._settle()
        self._inside = True
        self._show_panes()
        if self.dossier.isVisible() and self.dossier.rows():
            self.dossier.enter()
        else:
            self.list.setFocus()

    def back(self) -> None:
        """Esc: what was searched for goes first, then back to the list."""
        if self.window().focusWidget() is self.field and self.field.text():
            self.field.clear()
            return
        self._leave_dossier()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _leave_dossier(self) -> None:
        if self._inside:
            self._inside = False
            self._show_panes()

    # keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and the arrow onward, from the list into the dossier."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            onward = Qt.Key.Key_Left if mirrored else Qt.Key.Key_Right
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, onward):
                self._enter()
                return True
        return super().eventFilter(watched, event)

    def _go_down(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))

    def pose(self) -> None:
        """For its picture: the community with most to tell."""
        most = max(self._ours, key=lambda one: one.tally.needs, default=None)
        if most is not None:
            self._choose(most.code)

    # beginning records

    def new(self) -> None:
        """Begins a visit there, today."""
        self._settle()
        day = community.today(self.session.workspace)
        self.session.new_record("visit", {"community": self._code, "date": day})

    def add_need(self) -> None:
        """Begins a need of theirs."""
        self._settle()
        self.session.new_record("need", {"community": self._code})
