"""Receipts and laptops: who has what, who asks to join, inviting and letting in."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from alliance_desktop.errors import UserError
from alliance_desktop.ui import files
from alliance_desktop.ui.exchange_taking import write_text
from alliance_desktop.ui.exchange_work import ExchangeWork
from alliance_desktop.ui.laptop_cards import LaptopsCard, ReceiptCard
from alliance_desktop.ui.letting_in import LettingIn
from alliance_desktop.ui.receipts import TakingReceipt
from alliance_desktop.ui.values import at
from alliance_desktop.workspace import Workspace, confirming, home, joining, outlook
from alliance_desktop.workspace.home import Holder
from alliance_desktop.workspace.joining import Asking


class People(QObject):
    """The cards of laptops and receipts, and the work behind their buttons."""

    def __init__(self, work: ExchangeWork) -> None:
        """For the page of the work."""
        super().__init__(work)
        self._work, self.page, self.session = work, work.page, work.session
        self.laptops, self.receipts = LaptopsCard(self.session), ReceiptCard(self.session)
        self.laptops.invite_wanted.connect(self._invite)
        self.laptops.file_wanted.connect(self._let_in_file)
        self.laptops.let_in_wanted.connect(self.let_in)
        self.receipts.copy_wanted.connect(self.copy_receipt)
        self.receipts.save_wanted.connect(self._save_receipt)
        self.receipts.take_wanted.connect(self._take_receipt)

    def show_laptops(self) -> None:
        """Who is in, and who asks."""
        workspace = self.session.workspace
        with workspace.store.read() as access:
            known = home.holders(workspace, access)
        self.laptops.show_laptops(
            known,
            joining.asking(workspace),
            joining.own_request(workspace),
            administers=joining.administers(workspace),
        )

    def copy_receipt(self) -> None:
        """This laptop's receipt, on the clipboard."""
        self.session.run(lambda workspace, _: confirming.receipt(workspace), self._on_clipboard)

    def _on_clipboard(self, line: str) -> None:
        QGuiApplication.clipboard().setText(line)
        self.session.toast(self.tr("The receipt is on the clipboard: paste it into a message."))

    def _save_receipt(self) -> None:
        start = Path.home() / self.tr("receipt.txt")
        chosen = files.ask_new_file(self.page, self.tr("Save the receipt as"), start)
        if chosen is not None:
            self.session.run(
                lambda workspace, _: confirming.receipt(workspace),
                lambda line: write_text(self._work, chosen, line + "\n"),
            )

    def _take_receipt(self) -> None:
        dialog = TakingReceipt(self.page.look, self.page)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.take_receipt(dialog.line)

    def take_receipt(self, line: str) -> None:
        """Takes a receipt in and says what it confirms."""

        def work(workspace: Workspace) -> Holder | None:
            return outlook.confirmed_by(workspace, confirming.take_receipt(workspace, line))

        self.session.write(work, self._receipt_taken, self._work.fail)

    def _receipt_taken(self, one: Holder | None) -> None:
        if one is None:
            self.page.tell_banner(
                "info", self.tr("The receipt is of a laptop that is not waited for.")
            )
            return
        when = self.session.words.when(at(one.receipt)) if one.receipt else ""
        if one.lacks:
            said = self.tr("{0} had all but %n changes of yours, {1}.", "", one.lacks)
            self.page.tell_banner("info", said.format(one.name, when))
        else:
            said = self.tr("Confirmed: {0} has everything up to {1}.")
            self.page.tell_banner("ok", said.format(one.name, when))

    def _invite(self) -> None:
        start = Path.home() / self.tr("invitation.json")
        chosen = files.ask_new_file(self.page, self.tr("Save the invitation as"), start)
        if chosen is not None:
            self.invite(chosen)

    def invite(self, to: Path) -> None:
        """Writes an invitation."""
        said = self.tr("Invitation saved as {0}.").format(to.name)
        more = self.tr("Give it to one colleague. It is good for 60 days; who has it may ask.")
        self.session.write(
            lambda workspace: joining.invite(workspace, to),
            lambda _: self.page.tell_banner("ok", said, more),
            self._work.fail,
        )

    def _let_in_file(self) -> None:
        for path in files.ask_files(self.page, self.tr("Which request?"), one=True):
            try:
                self.let_in(joining.asking_in(path))
            except UserError as problem:
                self._work.fail(problem)

    def let_in(self, asked: Asking) -> None:
        """Shows the six words; lets in where they match."""
        dialog = LettingIn(self.page.look, asked, self.page)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.admit(asked)

    def admit(self, asked: Asking) -> None:
        """Lets a laptop in."""
        said = self.tr("{0} is in. The laptop learns it with the next copy.")
        self.session.write(
            lambda workspace: joining.let_in(workspace, asked),
            lambda _: self.page.tell_banner("ok", said.format(asked.person or asked.name)),
            self._work.fail,
        )
