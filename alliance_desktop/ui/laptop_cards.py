"""The cards of the page of exchange for people: who is in and has what, who asks, receipts."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from alliance_desktop.ui.components import (
    Card,
    Chip,
    IconLabel,
    KeyButton,
    column,
    label,
    line,
    row,
)
from alliance_desktop.ui.exchange_cards import emptied, put
from alliance_desktop.ui.letting_in import SixWords
from alliance_desktop.ui.session import Session
from alliance_desktop.ui.values import at
from alliance_desktop.workspace.home import Holder, Sent
from alliance_desktop.workspace.joining import Asking


class ReceiptCard(Card):
    """What this laptop has, as text; and a colleague's."""

    copy_wanted = Signal()
    save_wanted = Signal()
    take_wanted = Signal()

    def __init__(self, session: Session) -> None:
        """Three buttons."""
        super().__init__(session.look)
        self.setObjectName("exchange.receipts")
        look = self.look
        self.body.addWidget(label(look, self.tr("Receipts"), "h2", wrap=True))
        self.body.addWidget(
            label(
                look,
                self.tr(
                    "A receipt says what a laptop has. It is a short text without any record in "
                    "it; send it by any messenger. Each file you copy holds one too."
                ),
                "muted",
                wrap=True,
            )
        )
        copy = KeyButton(look, self.tr("Copy mine as text"), icon="copy")
        copy.setObjectName("exchange.receipt.copy")
        copy.clicked.connect(self.copy_wanted)
        save = KeyButton(look, self.tr("Save…"), "quiet")
        save.setObjectName("exchange.receipt.save")
        save.clicked.connect(self.save_wanted)
        take = KeyButton(look, self.tr("Take one in…"))
        take.setObjectName("exchange.receipt.take")
        take.clicked.connect(self.take_wanted)
        self.body.addLayout(row(copy, take, save, None))
        self.body.addStretch(1)


class LaptopsCard(Card):
    """Who is in and has what; who asks to join; inviting another."""

    invite_wanted = Signal()
    file_wanted = Signal()
    let_in_wanted = Signal(object)  # Asking

    def __init__(self, session: Session) -> None:
        """Empty until `show_laptops`."""
        super().__init__(session.look)
        self.session = session
        self.setObjectName("exchange.laptops")
        title = self.tr("Laptops of this workspace")
        self.body.addWidget(label(self.look, title, "h2", wrap=True))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(self.look.px(6))
        self.body.addLayout(self._rows)
        self._invite = KeyButton(self.look, self.tr("Invite a laptop…"), icon="plus")
        self._invite.setObjectName("exchange.invite")
        self._invite.clicked.connect(self.invite_wanted)
        self._from_file = KeyButton(self.look, self.tr("Let in by a file…"), "quiet")
        self._from_file.setObjectName("exchange.let_in.file")
        self._from_file.clicked.connect(self.file_wanted)
        self._why = label(
            self.look,
            self.tr("Inviting and letting in is done on an administrator’s laptop."),
            "help",
            wrap=True,
        )
        self.body.addLayout(row(self._invite, self._from_file, None))
        self.body.addWidget(self._why)
        self.body.addStretch(1)

    def show_laptops(
        self,
        holders: Sequence[Holder],
        asking: Sequence[Asking],
        own: Asking | None,
        *,
        administers: bool,
    ) -> None:
        """Who asks first, then who is in."""
        emptied(self._rows)
        if own is not None:
            put(self._rows, self._waiting(own))
        for one in asking:
            put(self._rows, self._asking(one, administers=administers), line())
        for number, holder in enumerate(holders):
            if number:
                put(self._rows, line())
            put(self._rows, HolderRow(self.session, holder))
        if not holders and own is None:
            nobody = self.tr("Nobody else is in yet. Invite a colleague’s laptop.")
            put(self._rows, label(self.look, nobody, "muted", wrap=True))
        self._invite.setVisible(administers)
        self._from_file.setVisible(administers)
        self._why.setVisible(not administers)

    def _waiting(self, own: Asking) -> QWidget:
        said = self.tr(
            "This laptop waits to be let in. Copy once for an administrator; when they ring, read "
            "these six words to each other."
        )
        made = QWidget()
        made.setLayout(
            column(
                label(self.look, said, "body", wrap=True),
                SixWords(self.look, own.words),
                gap=self.look.px(8),
            )
        )
        return made

    def _asking(self, one: Asking, *, administers: bool) -> QWidget:
        name = self.tr("{0} asks to join").format(one.person or one.name)
        second = " · ".join(part for part in (one.name, one.organisation) if part)
        texts = column(
            label(self.look, name, "title", wrap=True),
            label(self.look, second, "help", wrap=True),
            gap=self.look.px(2),
        )
        button = KeyButton(self.look, self.tr("Compare words…"))
        button.setObjectName(f"exchange.let_in.{one.name}")
        button.clicked.connect(lambda *_: self.let_in_wanted.emit(one))
        button.setVisible(administers)
        made = QWidget()
        parts = row(IconLabel(self.look, "laptop", "accent"), texts, button, gap=self.look.px(12))
        parts.setStretch(1, 1)
        made.setLayout(parts)
        return made


class HolderRow(QWidget):
    """A laptop with its last receipt, and how much of our work it lacks."""

    def __init__(self, session: Session, one: Holder) -> None:
        """One line of the card."""
        super().__init__()
        look = session.look
        when = session.words.when(at(one.receipt)) if one.receipt else ""
        receipt = self.tr("receipt of {0}").format(when) if when else self.tr("nothing heard yet")
        second = " · ".join(part for part in (one.person, receipt) if part)
        said = self.tr("Lacks %n", "", one.lacks) if one.lacks else self.tr("Has everything")
        texts = column(
            label(look, one.name, "title", wrap=True),
            label(look, second, "help", wrap=True),
            gap=look.px(2),
        )
        chip = Chip(look, said, *(("warn", "hourglass") if one.lacks else ("ok", "check")))
        parts = row(IconLabel(look, "laptop"), texts, chip, gap=look.px(12))
        parts.setStretch(1, 1)
        parts.setContentsMargins(0, look.px(6), 0, look.px(6))
        self.setLayout(parts)
        self.setAccessibleName(", ".join((one.name, second, said)))


class SentRow(QWidget):
    """A stick on which unconfirmed work lies: sent, not confirmed."""

    def __init__(self, session: Session, one: Sent) -> None:
        """One line of the card."""
        super().__init__()
        look = session.look
        when = session.words.when(at(one.at))
        second = self.tr("{0} · not a receipt: a stick forgets").format(when)
        said = self.tr("Sent %n", "", one.changes)
        texts = column(
            label(look, one.where, "title", wrap=True),
            label(look, second, "help", wrap=True),
            gap=look.px(2),
        )
        chip = Chip(look, said, "plain", "usb")
        parts = row(IconLabel(look, "usb"), texts, chip, gap=look.px(12))
        parts.setStretch(1, 1)
        parts.setContentsMargins(0, look.px(6), 0, look.px(6))
        self.setLayout(parts)
        self.setAccessibleName(", ".join((one.where, second, said)))
