"""What this program is, whose work is in it, and under which licences."""

from typing import Final

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from alliance_desktop import __version__
from alliance_desktop.reference.notices import notices
from alliance_desktop.ui.components import Dialog, Emblem, column, label, row
from alliance_desktop.ui.look import Look

# the libraries in the program, and their licences as they give them
SOFTWARE: Final = (
    ("click", "BSD-3-Clause"),
    ("fontpkg-ibm-plex-sans", "IBM Plex Sans: SIL Open Font License 1.1"),
    ("justmyresource-lucide", "Lucide icons: ISC"),
    ("mnemonic", "MIT"),
    ("pillow", "MIT-CMU"),
    ("platformdirs", "MIT"),
    ("pynacl", "Apache-2.0; libsodium: ISC"),
    ("pyrage", "MIT"),
    ("pyside6-essentials", "Qt for Python and Qt: LGPL-3.0"),
    ("sqlalchemy", "MIT"),
    ("sqlcipher3", "Zlib; SQLCipher: BSD-3-Clause; SQLite: public domain"),
    ("zstandard", "BSD-3-Clause"),
)


class AboutDialog(Dialog):
    """Version, licence, attributions."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        """Opened from the settings."""
        super().__init__(look, "", parent)
        self.setObjectName("about")
        self.setWindowTitle(self.tr("About this program"))
        self.heading.hide()
        told = self.tr(
            "Records what Ukrainian communities need and what others commit to, without a network."
        )
        names = column(
            label(look, "Alliance Desktop", "h2"),
            label(look, self.tr("Version {0} · licence EUPL-1.2").format(__version__), "muted"),
            gap=0,
        )
        self.body.addLayout(row(Emblem(look, 40), names, None, gap=look.px(14)))
        self.say(told)
        caption = label(look, self.tr("Other people’s work in it"), "label")
        software = "\n".join(f"{name}: {licence}" for name, licence in SOFTWARE)
        self.text = QPlainTextEdit(f"{software}\n\n{notices()}")
        self.text.setObjectName("about.notices")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(caption.text())
        self.text.setMinimumHeight(look.px(260))
        self.text.setMinimumWidth(look.px(560))
        caption.setBuddy(self.text)
        self.body.addWidget(caption)
        self.body.addWidget(self.text, 1)
        self.add_leave(self.tr("Close")).setFocus()
