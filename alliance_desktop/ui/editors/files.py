"""Photos and documents: added by dialog, drop or paste; shown small, whole on Enter."""

import io
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QBuffer,
    QByteArray,
    QEvent,
    QIODevice,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QIcon,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPixmap,
)
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QListView, QVBoxLayout

from alliance_desktop.records.canonical import Json
from alliance_desktop.records.record import Field
from alliance_desktop.ui.components import KeyButton
from alliance_desktop.ui.components.dialog import Dialog
from alliance_desktop.ui.components.layouts import label as text_label
from alliance_desktop.ui.editors.editor import Editor, Setting
from alliance_desktop.workspace import Workspace, forms

_Index = QModelIndex | QPersistentModelIndex
File = dict[str, Json]
_SMALL: Final = 40  # pixels of a thumbnail
_ROW: Final = 48
_MOST: Final = 4  # rows that are seen at once
_SHOWN: Final = 900  # pixels of a photo that is shown whole


class _FileModel(QAbstractListModel):
    """The files of a field."""

    def __init__(self, editor: "FilesEditor") -> None:
        super().__init__(editor)
        self._editor = editor
        self.files: list[File] = []
        self.pictures: dict[str, QIcon] = {}

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.files)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one = self.files[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return f"{one['name']} · {self._editor.about(one)}"
            case Qt.ItemDataRole.DecorationRole:
                return self.pictures.get(str(one["sha256"])) or self._editor.icon_of(one)
            case Qt.ItemDataRole.SizeHintRole:
                return QSize(self._editor.look.px(200), self._editor.look.px(_ROW))
            case _:
                return None

    def put(self, files: Sequence[File]) -> None:
        self.beginResetModel()
        self.files = list(files)
        self.endResetModel()

    def put_picture(self, sha256: str, picture: QIcon) -> None:
        self.pictures[sha256] = picture
        for row, one in enumerate(self.files):
            if one["sha256"] == sha256:
                self.dataChanged.emit(self.index(row), self.index(row))


class FilesEditor(Editor):
    """Files by content, each with the name it came with. Enter shows one, Del takes it out."""

    def __init__(self, setting: Setting, field: Field) -> None:
        """None yet."""
        super().__init__(setting, field)
        look = self.look
        self._expected: Mapping[str, str] = {}
        self._asked: set[str] = set()
        self.model = _FileModel(self)
        self.list = QListView()
        self.list.setProperty("k", "boxed")
        self.list.setModel(self.model)
        self.list.setIconSize(QSize(look.px(_SMALL), look.px(_SMALL)))
        self.list.setUniformItemSizes(True)
        self.list.activated.connect(self._open)
        self.list.hide()
        self.add_button = KeyButton(look, self.tr("Add photos or documents…"), icon="paperclip")
        self.add_button.clicked.connect(self.choose)
        self.add_button.setProperty("part", self.tr("add"))
        self.setAcceptDrops(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_button)
        buttons.addWidget(text_label(look, self.tr("or drop them here"), "help"))
        buttons.addStretch(1)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(look.px(6))
        body.addWidget(self.list)
        body.addLayout(buttons)
        self._add_input(self.add_button)
        self._add_input(self.list, self.tr("files"))

    # what it says

    def value(self) -> Json:
        """The files."""
        ordered = sorted(self.model.files, key=lambda one: (str(one["sha256"]), str(one["name"])))
        files: list[Json] = [dict(one) for one in ordered]
        return files or None

    def raw(self) -> str:
        """The files as JSON."""
        value = self.value()
        return json.dumps(value, ensure_ascii=False, sort_keys=True) if value else ""

    def set_raw(self, raw: str) -> None:
        """Puts files back."""
        self._put(json.loads(raw) if raw else [])

    def _show(self, value: Json) -> None:
        self._put(
            [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
        )

    def _put(self, files: Sequence[File]) -> None:
        self.model.put(files)
        self._fit()
        for one in files:
            self._ask_for_picture(one)

    def _fit(self) -> None:
        rows = min(_MOST, len(self.model.files))
        self.list.setVisible(rows > 0)
        self.list.setFixedHeight(rows * self.look.px(_ROW) + self.look.px(4))

    def tidy(self) -> None:
        """There is nothing to write otherwise."""

    def expect(self, devices: Mapping[str, str]) -> None:
        """By the hash of each file, on which laptop it was put in."""
        self._expected = devices

    def is_here(self, one: File) -> bool:
        """Whether the content has come."""
        return self.setting.session.workspace.media.has(str(one["sha256"]))

    def about(self, one: File) -> str:
        """How large it is, or where it still is."""
        words = self.setting.session.words
        if self.is_here(one):
            size = one.get("bytes")
            return words.size(size if isinstance(size, int) else 0)
        device = self._expected.get(str(one["sha256"]))
        if device:
            return self.tr("expected from {0}").format(device)
        return self.tr("not here yet")

    def icon_of(self, one: File) -> QIcon:
        """What stands for it while there is no picture."""
        photo = str(one.get("type", "")).startswith("image/")
        name = ("image" if photo else "file-text") if self.is_here(one) else "hourglass"
        return self.look.icon(name, "text2", 24)

    def _ask_for_picture(self, one: File) -> None:
        sha256 = str(one["sha256"])
        known = sha256 in self.model.pictures or sha256 in self._asked
        if known or not str(one.get("type", "")).startswith("image/"):
            return
        self._asked.add(sha256)
        small = str(one.get("thumbnail") or sha256)

        def work(workspace: Workspace, _: object) -> QImage | None:
            content = forms.content(workspace, small) or forms.content(workspace, sha256)
            return _scaled(content, _SMALL * 2) if content else None

        self.setting.session.run(work, lambda image: self._take_picture(sha256, image))

    def _take_picture(self, sha256: str, image: QImage | None) -> None:
        if image is not None and not image.isNull():
            self.model.put_picture(sha256, QIcon(QPixmap.fromImage(image)))

    # adding and taking out

    def choose(self) -> None:
        """Asks which files."""
        if self._read_only:
            return
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Add photos or documents"))
        self.add_paths([Path(name) for name in names])

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Takes files in, one after the other, on the worker."""
        for path in paths:

            def work(workspace: Workspace, path: Path = path) -> File:
                return forms.attach_path(workspace, path)

            self.setting.session.write(work, self._take, touched=frozenset())

    def add_bytes(self, content: bytes, name: str) -> None:
        """Takes in what was pasted."""

        def work(workspace: Workspace) -> File:
            return forms.attach(workspace, io.BytesIO(content), name)

        self.setting.session.write(work, self._take, touched=frozenset())

    def _take(self, one: File) -> None:
        same = [
            f for f in self.model.files if (f["sha256"], f["name"]) == (one["sha256"], one["name"])
        ]
        if not same:
            self._put([*self.model.files, one])
            self.typed.emit()

    def take_out(self) -> None:
        """Takes the file out that is marked."""
        row = self.list.currentIndex().row()
        if not self._read_only and 0 <= row < len(self.model.files):
            self._put([one for n, one in enumerate(self.model.files) if n != row])
            self.list.setCurrentIndex(self.model.index(min(row, len(self.model.files) - 1)))
            if not self.model.files:
                self.add_button.setFocus()
            self.typed.emit()

    def take_mime(self, mime: QMimeData) -> bool:
        """Takes in what is dropped or pasted: files, or a picture; whether it was one."""
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if paths:
            self.add_paths([path for path in paths if path.is_file()])
            return True
        if mime.hasImage():
            content = QByteArray()
            buffer = QBuffer(content)
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            QImage(mime.imageData()).save(buffer, b"PNG")
            self.add_bytes(bytes(content.data()), self.tr("Pasted picture.png"))
            return True
        return False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes files and pictures."""
        mime = event.mimeData()
        if not self._read_only and (mime.hasUrls() or mime.hasImage()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Takes them in."""
        if self.take_mime(event.mimeData()):
            event.acceptProposedAction()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Del takes out, Ctrl+V pastes, in the list and on the button."""
        if isinstance(event, QKeyEvent) and not self._read_only:
            wanted = event.key() == Qt.Key.Key_Delete or event.matches(
                QKeySequence.StandardKey.Paste
            )
            if wanted and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if wanted and event.type() == QEvent.Type.KeyPress:
                self._press(event)
                return True
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.take_out()
        else:
            self.take_mime(QGuiApplication.clipboard().mimeData())

    # showing

    def _open(self, index: _Index) -> None:
        one = self.model.files[index.row()]
        content = forms.content(self.setting.session.workspace, str(one["sha256"]))
        if content is None:
            return
        image = _scaled(content, _SHOWN)
        dialog = Dialog(self.look, str(one["name"]), self)
        if not image.isNull():
            shown = QLabel()
            shown.setAccessibleName(str(one["name"]))
            shown.setPixmap(QPixmap.fromImage(image))
            dialog.body.addWidget(shown)
        else:
            dialog.say(self.about(one), "muted")
        dialog.say(self.tr("A copy outside this program is not encrypted."), "help")
        dialog.add_leave(self.tr("Close"))
        save = dialog.add_act(self.tr("Save a copy…"), "secondary", icon="download")
        save.clicked.connect(lambda: self._save_copy(str(one["name"]), content))
        dialog.open()

    def _save_copy(self, name: str, content: bytes) -> None:
        target, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), name)
        if target:
            self.setting.session.run(lambda *_: forms.write_copy(content, Path(target)))


def _scaled(content: bytes, most: int) -> QImage:
    """A picture no larger than so many pixels; a null one where it is none."""
    image = QImage.fromData(content)
    if image.isNull() or max(image.width(), image.height()) <= most:
        return image
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(QSize(most, most), keep, smooth)
