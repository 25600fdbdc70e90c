"""Home: first what is at risk, then what is next."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import ClassVar, Final

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from alliance_desktop.errors import label
from alliance_desktop.ui.components import Banner, Card, KeyButton, column, line, scroll
from alliance_desktop.ui.components import label as text_label
from alliance_desktop.ui.exchange_cards import emptied, put
from alliance_desktop.ui.laptop_cards import HolderRow, SentRow
from alliance_desktop.ui.link_row import Link, LinkRow
from alliance_desktop.ui.page import Page, Size
from alliance_desktop.ui.session import Session, Touched
from alliance_desktop.ui.values import Values, at
from alliance_desktop.workspace import home
from alliance_desktop.workspace.drafting import Typed
from alliance_desktop.workspace.home import Home, Stop, Sums, Unconfirmed

_DRAFTS: Final = 5
_STOPS: Final = 6
_NAMED: Final = 3  # differences that are named


class HomePage(Page):
    """Cards of links: each says what it is and leads there."""

    key: ClassVar[str] = "home"
    name: ClassVar[str] = label("Home")
    icon: ClassVar[str] = "house"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Asks for the figures at once."""
        super().__init__(session, parent)
        self.values = Values(session)
        self._home: Home | None = None
        self._asking = False
        self._make()
        self.actions_by_name["new"].setText(self.tr("New visit"))
        self.refresh(None)

    # parts

    def _make(self) -> None:
        look = self.look
        self.going_on, self.waiting = Card(look), Card(look)
        self.stops, self.holders, self.recent = Card(look), Card(look), Card(look)
        names = (
            (self.going_on, "home.continue"),
            (self.waiting, "home.waiting"),
            (self.stops, "home.communities"),
            (self.holders, "home.holders"),
            (self.recent, "home.recent"),
        )
        for card, name in names:
            card.setObjectName(name)
            card.body.setSpacing(look.px(2))
        self._grid = QGridLayout()
        body = QWidget()
        outer = QVBoxLayout(body)
        outer.setContentsMargins(0, 0, 0, 0)
        self._risk = QVBoxLayout()
        outer.addLayout(self._risk)
        outer.addLayout(self._grid)
        outer.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll(body))
        left, right = (self.going_on, self.stops, self.recent), (self.waiting, self.holders)
        self._left, self._right = self._column(*left), self._column(*right)
        self._lay_out(columns=2)

    def _column(self, *cards: Card) -> QWidget:
        made = QWidget()
        made.setLayout(column(*cards, None, gap=self.look.px(16)))
        return made

    def _lay_out(self, columns: int) -> None:
        grid, side = self._grid, self.look.px(24 if columns == 2 else 16)
        self._risk.setContentsMargins(side, 0, side, 0)
        grid.setContentsMargins(side, self.look.px(16), side, self.look.px(16))
        grid.setSpacing(self.look.px(16))
        first, second = (self._left, self._right) if columns == 2 else (self._right, self._left)
        grid.addWidget(first, 0, 0)
        grid.addWidget(second, *((0, 1) if columns == 2 else (1, 0)))
        grid.setColumnStretch(0, 11)
        grid.setColumnStretch(1, 9 if columns == 2 else 0)

    # what the window asks

    def title(self) -> str:
        """The heading."""
        return self.tr("What now")

    def eyebrow(self) -> str:
        """The day and the mission."""
        words = self.session.words
        parts = [words.weekday(self._now().date())]
        mission = self._home.mission if self._home else None
        if mission is not None:
            code, title = mission.values.get("mission_code"), mission.values.get("title")
            parts += [str(code)] if code else []
            parts += [self.values.text(title)] if title else []
        return " · ".join(parts)

    def _now(self) -> datetime:
        return at(self.session.workspace.clock.milliseconds()).astimezone()

    def primary(self) -> QAction:
        """A visit is where most work begins."""
        return self.actions_by_name["new"]

    def new(self) -> None:
        """Begins a visit of the mission."""
        mission = self._home.mission if self._home else None
        self.session.new_record("visit", {"mission": mission.id} if mission else {})

    def refresh(self, touched: Touched) -> None:
        """Asks anew, on the worker: one question at a time."""
        del touched
        if not self._asking:
            self._asking = True
            self.session.run(lambda workspace, _: home.home(workspace), self._show)

    @property
    def unconfirmed(self) -> int | None:
        """How many changes nobody has confirmed; None while that is being asked."""
        return self._home.unconfirmed.changes if self._home else None

    def arrange(self, size: Size) -> None:
        """Two columns where there is room; in one, what waits comes first."""
        super().arrange(size)
        self._lay_out(columns=2 if size in (Size.WIDE, Size.MIDDLE) else 1)

    def panes(self) -> Sequence[QWidget]:
        """The cards, in reading order."""
        return (self.going_on, self.stops, self.recent, self.waiting, self.holders)

    # showing

    def _show(self, found: Home) -> None:
        self._asking = False
        self._home = found
        self._say_risk(found.unconfirmed)
        self._fill(self.going_on, self.tr("Continue"), self._drafts(found), self.tr("No drafts."))
        self._fill(self.stops, self.tr("Communities of this mission"), self._stops(found), "")
        self._fill(self.recent, self.tr("Lately written here"), self._recent(found), "")
        nothing = self.tr("Nothing waits for you.")
        self._fill(self.waiting, self.tr("Waiting for you"), self._waiting(found), nothing)
        alone = self.tr("Nobody else is in yet. Invite a colleague’s laptop on the page Exchange.")
        self._fill(self.holders, self.tr("Who has our work"), self._holders(found), alone)
        self.stops.setVisible(bool(found.stops))
        self.recent.setVisible(bool(found.recent))
        self.header_changed.emit()

    def _fill(self, card: Card, title: str, rows: Sequence[QWidget], nothing: str) -> None:
        emptied(card.body)
        put(card.body, text_label(self.look, title, "h2", wrap=True))
        for number, row in enumerate(rows):
            if number:
                put(card.body, line())
            put(card.body, row)
        if not rows and nothing:
            put(card.body, text_label(self.look, nothing, "muted", wrap=True))

    def _row(self, link: Link, go: Callable[[], object]) -> LinkRow:
        row = LinkRow(self.look, link)
        row.clicked.connect(lambda *_: go())
        return row

    # at risk

    def _say_risk(self, open_: Unconfirmed) -> None:
        emptied(self._risk)
        if not (open_.changes or open_.media):
            return
        banner = Banner(self.look, "warn", self._at_risk(open_), self._where_sent(open_))
        banner.setObjectName("home.unconfirmed")
        button = KeyButton(self.look, self.tr("Copy now"), "primary", icon="usb", key="F9")
        button.setObjectName("home.copy")
        button.clicked.connect(self._copy)
        banner.add_button(button)
        self._risk.addSpacing(self.look.px(16))
        put(self._risk, banner)

    def _copy(self) -> None:
        command = getattr(self.window(), "copy_now", None)
        if command is not None:
            command()

    def _at_risk(self, open_: Unconfirmed) -> str:
        if not open_.changes:
            return self.tr("%n photos and documents are confirmed by nobody yet", "", open_.media)
        if open_.since is None:
            return self.tr("%n changes are confirmed by nobody yet", "", open_.changes)
        since = self.session.words.when(open_.since)
        return self.tr(
            "%n changes are confirmed by nobody yet, since {0}", "", open_.changes
        ).format(since)

    def _where_sent(self, open_: Unconfirmed) -> str:
        if not open_.sent:
            return self.tr("They are on this laptop alone. Copy them to a stick.")
        latest = open_.sent[0]
        said = self.tr("%n of them are on {0}.", "", latest.changes).format(latest.where)
        safe = self.tr("They count as safe when another laptop’s receipt is back.")
        return f"{said} {safe}"

    # next

    def _drafts(self, found: Home) -> list[QWidget]:
        rows: list[QWidget] = []
        for one in found.drafts[:_DRAFTS]:
            go = self._opener(one.kind, one.id)
            rows.append(self._row(self._draft(one), go))
        if len(found.drafts) > _DRAFTS:
            more = self.tr("%n more drafts", "", len(found.drafts) - _DRAFTS)
            rows.append(text_label(self.look, more, "help"))
        return rows

    def _opener(self, kind: str, id_: str) -> Callable[[], object]:
        return lambda: self.session.open_record(kind, id_)

    def _draft(self, one: Typed) -> Link:
        title = self.values.title(one.kind, one.values)
        name = self.values.kind(one.kind)
        place = one.values.get("community")
        parts = [self.values.short_place(place)] if isinstance(place, str) else []
        if one.last_field:
            field = self.values.label(one.kind, one.last_field.partition(".")[0])
            when = self.session.words.when(at(one.at))
            parts.append(self.tr("stopped at {0}, {1}").format(field, when))
        filled = sum(1 for value in one.values.values() if value not in (None, "", [], {}))
        parts.append(self.tr("%n fields filled", "", filled))
        return Link(f"{name}: {title}" if title else name, " · ".join(parts), "pencil")

    def _stops(self, found: Home) -> list[QWidget]:
        shown = found.stops if len(found.stops) <= _STOPS + 1 else found.stops[:_STOPS]
        rows: list[QWidget] = [self._row(self._stop(one), self._to_community(one)) for one in shown]
        if len(shown) < len(found.stops):
            more = self.tr("%n more communities", "", len(found.stops) - len(shown))
            link = Link(more, icon="map-pin")
            rows.append(self._row(link, lambda: self.session.open_page("communities")))
        return rows

    def _to_community(self, one: Stop) -> Callable[[], object]:
        return lambda: self.session.open_record("community", one.place)

    def _stop(self, one: Stop) -> Link:
        parts = [self.tr("%n needs", "", one.needs)]
        parts.append(
            self._sums(self.tr("promised {0}"), one.promised) or self.tr("nothing promised")
        )
        if one.arrived:
            parts.append(self._sums(self.tr("arrived {0}"), one.arrived))
        chip, tone, icon = self._state_of(one)
        title = self.values.place(one.place)
        return Link(title, " · ".join(parts), "map-pin", chip=chip, tone=tone, chip_icon=icon)

    def _sums(self, template: str, sums: Sums) -> str:
        said = [
            self.session.words.money({"amount": amount, "currency": currency})
            for currency, amount in sums
        ]
        return template.format(" + ".join(said)) if said else ""

    def _state_of(self, one: Stop) -> tuple[str, str, str]:
        words, today = self.session.words, self._now().date()
        if one.status in ("confirmed", "signed_off"):
            return self.values.code("assessment_status", one.status), "ok", "check"
        if one.assessed is not None:
            day = words.when_day(one.assessed, today)
            return self.tr("Assessed {0}").format(day), "info", "circle-dashed"
        past = [day for day in one.visits if day <= today.isoformat()]
        if past:
            return self.tr("Visited {0}").format(words.when_day(past[-1], today)), "plain", "check"
        return self.tr("Not visited yet"), "plain", "circle-dashed"

    def _recent(self, found: Home) -> list[QWidget]:
        rows: list[QWidget] = []
        for one in found.recent:
            record = one.record
            parts = [self.values.kind(record.kind)]
            if record.place:
                parts.append(self.values.short_place(record.place))
            parts.append(self.session.words.when(at(one.at)))
            link = Link(self.values.named(record), " · ".join(parts), "history")
            rows.append(self._row(link, self._opener(record.kind, record.id)))
        return rows

    # waiting

    def _waiting(self, found: Home) -> list[QWidget]:
        rows: list[QWidget] = []
        if found.differences:
            rows.append(
                self._row(self._differing(found), lambda: self.session.open_page("differences"))
            )
        for one in found.asking:
            second = " · ".join(part for part in (one.name, one.organisation) if part)
            link = Link(
                self.tr("{0} asks to join").format(one.person or one.name),
                second,
                "laptop",
                "accent",
                figure="1",
            )
            rows.append(self._row(link, lambda: self.session.open_page("exchange")))
        rows += [self._row(self._gap(one), self._to_exchange) for one in found.gaps]
        return rows

    def _to_exchange(self) -> None:
        self.session.open_page("exchange")

    def _differing(self, found: Home) -> Link:
        named = []
        for one in found.differences[:_NAMED]:
            field = self.values.label(one.record.kind, one.field, one.part)
            named.append(f"{field}, {self.values.named(one.record)}")
        count = len(found.differences)
        more = self.tr("and %n more", "", count - _NAMED) if count > _NAMED else ""
        second = " · ".join(part for part in (*named, more) if part)
        title = self.tr("values differ between colleagues", "", count)
        figure = self.session.words.number(count)
        return Link(title, second, "git-compare-arrows", "warn", figure=figure)

    def _gap(self, gap: Mapping[str, object]) -> Link:
        title = self.tr("Earlier work of {0} is missing").format(gap["device"])
        second = self.tr("Ask for a copy of everything; nothing is lost meanwhile.")
        return Link(title, second, "hourglass")

    def _holders(self, found: Home) -> list[QWidget]:
        rows: list[QWidget] = [HolderRow(self.session, one) for one in found.holders]
        rows += [SentRow(self.session, one) for one in found.unconfirmed.sent[:2]]
        return rows
