"""The cards of the page of exchange for files: copying out, taking in."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from alliance_desktop.ui.carriers import Carrier
from alliance_desktop.ui.components import (
    Card,
    CheckBox,
    Combo,
    KeyButton,
    label,
    row,
)
from alliance_desktop.ui.session import Session
from alliance_desktop.workspace.load import NONE, ORIGINALS, THUMBNAILS, Wanted
from alliance_desktop.workspace.outlook import Outlook

_PARTS: Final = (None, 10_000_000, 20_000_000)  # bytes of a file: what mailboxes take


def emptied(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Takes out what was shown."""
    while layout.count():
        item = layout.takeAt(0)
        old = item.widget() if item else None
        if old is not None:
            old.hide()
            old.deleteLater()


def put(layout: QVBoxLayout | QHBoxLayout, *widgets: QWidget) -> None:
    """Adds widgets to what is on the screen, and shows them at once."""
    for one in widgets:
        layout.addWidget(one)
        one.show()


class CopyCard(Card):
    """What would go, for whom, how large it is, what stays here; and where to."""

    copy_wanted = Signal(object)  # a Path, or None: a folder is to be chosen
    file_wanted = Signal()
    changed = Signal()  # receivers, pictures or parts are chosen otherwise

    def __init__(self, session: Session) -> None:
        """Empty until `show_outlook`."""
        super().__init__(session.look)
        self.session = session
        self.setObjectName("exchange.copy")
        look = self.look
        self._what = label(look, "", "h2", wrap=True)
        self._what.setObjectName("exchange.copy.what")
        self._size = label(look, "", "muted", wrap=True)
        self._size.setObjectName("exchange.copy.size")
        self._left = label(look, "", "help", wrap=True)
        self._left.setObjectName("exchange.copy.left_out")
        self._boxes: dict[str, CheckBox] = {}
        self._receivers = QVBoxLayout()
        self._receivers.setSpacing(0)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(look.px(8))
        self.body.addWidget(label(look, self.tr("Copy out"), "eyebrow"))
        for one in (self._what, self._size):
            self.body.addWidget(one)
        self._for = label(look, self.tr("For"), "label")
        self.body.addWidget(self._for)
        self.body.addLayout(self._receivers)
        self.body.addLayout(self._make_choices())
        self.body.addWidget(self._left)
        self.body.addLayout(self._buttons)
        self.body.addStretch(1)

    def _make_choices(self) -> QHBoxLayout:
        self.media, self.parts = Combo(self.look), Combo(self.look)
        self.media.setObjectName("exchange.copy.media")
        self.media.setAccessibleName(self.tr("Photos and documents"))
        for text, lane in (
            (self.tr("with photos and documents"), ORIGINALS),
            (self.tr("with small pictures"), THUMBNAILS),
            (self.tr("without photos"), NONE),
        ):
            self.media.addItem(text, lane)
        self.parts.setObjectName("exchange.copy.parts")
        self.parts.setAccessibleName(self.tr("Files of at most"))
        for size in _PARTS:
            said = self.session.words.size(size) if size else ""
            text = self.tr("files of at most {0}").format(said) if size else self.tr("as one file")
            self.parts.addItem(text, size)
        for one in (self.media, self.parts):
            one.activated.connect(lambda *_: self.changed.emit())
        return row(self.media, self.parts, gap=self.look.px(8))

    @property
    def wanted(self) -> Wanted:
        """What is chosen to go."""
        return Wanted(media=str(self.media.currentData()), max_size=self.parts.currentData())

    @property
    def named(self) -> tuple[str, ...]:
        """The laptops it is for; none where it is for all."""
        ticked = [device for device, box in self._boxes.items() if box.isChecked()]
        return () if len(ticked) == len(self._boxes) else tuple(ticked)

    def show_outlook(self, found: Outlook) -> None:
        """What would go now."""
        words = self.session.words
        self._what.setText(self._say_what(found))
        parts = [self.tr("records at most {0}").format(words.size(found.most_bytes))]
        if found.media:
            files = self.tr("%n photos and documents", "", found.media)
            parts.append(f"{files}, {words.size(found.media_bytes)}")
        self._size.setText(" · ".join(parts))
        self._size.setVisible(not found.empty)
        self._say_left(found)
        self._show_receivers(found)

    def _say_what(self, found: Outlook) -> str:
        if found.changes:
            return self.tr("%n changes", "", found.changes)
        if found.media:
            return self.tr("%n photos and documents", "", found.media)
        if found.news:
            return self.tr("No changes; who is in, and what this laptop has")
        return self.tr("Nothing to copy: the others have it all")

    def _say_left(self, found: Outlook) -> None:
        parts = []
        if found.drafts:
            parts.append(self.tr("%n drafts", "", found.drafts))
        if found.media_left:
            parts.append(self.tr("%n photos and documents", "", found.media_left))
        said = self.tr("Stays here: {0}.").format(", ".join(parts)) if parts else ""
        if found.waits:
            request = self.tr("This laptop is not let in yet; its request goes along.")
            said = f"{said} {request}".strip()
        self._left.setText(said)
        self._left.setVisible(bool(said))

    def _show_receivers(self, found: Outlook) -> None:
        known = sorted((*found.receivers, *found.others), key=lambda one: one.name)
        if {one.device for one in known} != set(self._boxes):
            emptied(self._receivers)
            self._boxes = {}
            for one in known:
                box = CheckBox(self.look, "")
                box.setObjectName(f"exchange.copy.for.{one.name}")
                box.setChecked(True)
                box.clicked.connect(lambda *_: self.changed.emit())
                self._boxes[one.device] = box
                put(self._receivers, box)
        for one in known:
            lacks = self.tr("lacks %n", "", one.lacks) if one.lacks else self.tr("has it all")
            parts = (one.name, one.person, lacks)
            self._boxes[one.device].setText(" · ".join(part for part in parts if part))
        self._for.setVisible(bool(known))

    def show_carriers(self, found: Sequence[Carrier], last: Path | None) -> None:
        """The sticks that are in, and the folder that was last copied to."""
        emptied(self._buttons)
        places = [(one.name, one.path) for one in found if one.writable][:2]
        if last is not None and last.is_dir() and all(last != path for _, path in places):
            places = [*places, (last.name or str(last), last)][:2]
        for number, (name, path) in enumerate(places):
            kind, key = ("secondary", "") if number else ("primary", "F9")
            button = KeyButton(
                self.look, self.tr("Copy to {0}").format(name), kind, icon="usb", key=key
            )
            button.setObjectName(f"exchange.copy.to.{number}")
            button.clicked.connect(lambda *_, path=path: self.copy_wanted.emit(path))
            put(self._buttons, button)
        choose = KeyButton(
            self.look,
            self.tr("To a folder…"),
            "secondary" if places else "primary",
            key="" if places else "F9",
        )
        choose.setObjectName("exchange.copy.folder")
        choose.clicked.connect(lambda *_: self.copy_wanted.emit(None))
        as_file = KeyButton(self.look, self.tr("To a file…"), "quiet")
        as_file.setObjectName("exchange.copy.file")
        as_file.clicked.connect(self.file_wanted)
        put(self._buttons, choose, as_file)
        self._buttons.addStretch(1)


class TakeCard(Card):
    """Where files are taken in from."""

    take_wanted = Signal(object)  # a Path, or None: files are to be chosen
    folder_wanted = Signal()

    def __init__(self, session: Session) -> None:
        """The sticks that are in are shown by `show_carriers`."""
        super().__init__(session.look)
        self.setObjectName("exchange.take")
        look = self.look
        self.body.addWidget(label(look, self.tr("Take in"), "eyebrow"))
        self.body.addWidget(label(look, self.tr("Look first, then import"), "h2", wrap=True))
        self.body.addWidget(
            label(
                look,
                self.tr(
                    "Files of colleagues are checked and shown; nothing is changed before you "
                    "say so. Files can also be dropped here."
                ),
                "muted",
                wrap=True,
            )
        )
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(look.px(8))
        self.body.addLayout(self._buttons)
        self.body.addStretch(1)
        self.show_carriers(())

    def show_carriers(self, found: Sequence[Carrier]) -> None:
        """The sticks on which there are files of ours."""
        emptied(self._buttons)
        for number, one in enumerate([one for one in found if one.files][:2]):
            text = self.tr("From {0} (%n files)", "", one.files).format(one.name)
            button = KeyButton(self.look, text, icon="usb")
            button.setObjectName(f"exchange.take.from.{number}")
            button.clicked.connect(lambda *_, path=one.path: self.take_wanted.emit(path))
            put(self._buttons, button)
        files = KeyButton(self.look, self.tr("Choose files…"))
        files.setObjectName("exchange.take.files")
        files.clicked.connect(lambda *_: self.take_wanted.emit(None))
        folder = KeyButton(self.look, self.tr("A folder…"), "quiet")
        folder.setObjectName("exchange.take.folder")
        folder.clicked.connect(self.folder_wanted)
        put(self._buttons, files, folder)
        self._buttons.addStretch(1)
