"""The editor of shares: percent of each of those chosen in the field beside it."""

import json

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from alliance_desktop.records import fields as f
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.record import Field
from alliance_desktop.ui.components.layouts import label as text_label
from alliance_desktop.ui.editors import reading
from alliance_desktop.ui.editors.editor import Editor, Setting
from alliance_desktop.ui.editors.lines import make_line, set_text


class SharesEditor(Editor):
    """Percent of each; the ones that share are those chosen in the field beside it."""

    def __init__(self, setting: Setting, field: Field) -> None:
        """Without anybody who shares."""
        super().__init__(setting, field)
        self.sibling = field.name.removesuffix("_shares") + "s"
        self._codes = field.type.codes if isinstance(field.type, f.Shares) else ""
        self._lines: dict[str, QLineEdit] = {}
        self._keys: list[str] = []
        self._typed: dict[str, str] = {}
        self._nobody = text_label(self.look, self.tr("Choose who shares first."), "help")
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(self.look.px(4))
        self._body.addWidget(self._nobody)
        self._rows: list[QWidget] = []

    def set_keys(self, keys: Json) -> None:
        """Who shares now, by what stands in the field beside it."""
        wanted = [str(key) for key in keys] if isinstance(keys, list) else []
        wanted += [key for key in self._typed if key not in wanted]
        if wanted != self._keys:
            self._keys = wanted
            self._draw()

    def _draw(self) -> None:
        for old in self._rows:
            self._body.removeWidget(old)
            old.hide()
            old.deleteLater()
        for line in self._lines.values():
            self._forget_input(line)
        self._lines, self._rows = {}, []
        for key in self._keys:
            self._rows.append(self._row(key))
            self._body.addWidget(self._rows[-1])
        self._nobody.setVisible(not self._keys)
        for line in list(self._lines.values())[:1]:
            self.setFocusProxy(line)
        self.name_inputs(self.label)
        self.set_read_only(read_only=self._read_only)

    def _row(self, key: str) -> QWidget:
        said = self._say(key)
        line = make_line(self.look)
        line.setFixedWidth(self.look.px(84))
        line.setText(self._typed.get(key, ""))
        line.textEdited.connect(lambda text, key=key: self._type(key, text))
        self._lines[key] = line
        self._add_input(line, said)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.look.px(8))
        layout.addWidget(line)
        layout.addWidget(text_label(self.look, "%", "help"))
        layout.addWidget(text_label(self.look, said, wrap=True), 1)
        return row

    def _say(self, key: str) -> str:
        values = self.setting.values
        return values.code(self._codes, key) if self._codes else values.record_name(key)

    def _type(self, key: str, text: str) -> None:
        self._typed[key] = text
        self._changed()

    def value(self) -> Json:
        """Percent by key."""
        said = {key: reading.number(text) for key, text in self._texts().items()}
        return f.read(self.field.type, dict(said)) if said else None

    def _texts(self) -> dict[str, str]:
        return {key: text for key, text in self._typed.items() if text.strip()}

    def raw(self) -> str:
        """As typed, by key."""
        texts = self._texts()
        return json.dumps(texts, ensure_ascii=False, sort_keys=True) if texts else ""

    def set_raw(self, raw: str) -> None:
        """Puts back what was typed."""
        self._typed = json.loads(raw) if raw else {}
        keys = [*self._keys, *(key for key in self._typed if key not in self._keys)]
        self._keys = keys
        self._draw()

    def _show(self, value: Json) -> None:
        shown = value if isinstance(value, dict) else {}
        typed = {key: self._percent(str(share)) for key, share in shown.items()}
        if typed == self._typed and self._lines:
            return
        self._typed = typed
        self._keys = [*self._keys, *(key for key in typed if key not in self._keys)]
        if self._lines.keys() == set(self._keys):
            for key, line in self._lines.items():
                set_text(line, typed.get(key, ""))
        else:
            self._draw()

    def _percent(self, share: str) -> str:
        return self.setting.session.words.number(share)
