"""The look of the windows as it is now: tokens, sizes, fonts and icons, and the change of them."""

from importlib.util import find_spec
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from alliance_desktop.settings import Theme
from alliance_desktop.ui.drawer import Drawer
from alliance_desktop.ui.theme import CONTRAST, DARK, LIGHT, TYPE, Tokens, palette, stylesheet

FAMILY: Final = "IBM Plex Sans"
_FONT: Final = "files/IBMPlexSans[wdth,wght].ttf"
_STROKE: Final = ('stroke-width="2"', 'stroke-width="1.9"')

_ROLES: Final = {"muted": "body", "warn": "label", "ok": "label"}  # same font, other colour


class Look(QObject):
    """Tokens and text size, in force for the whole application once `dress` was called.

    `changed` is emitted after either changed; painted widgets repaint by themselves, since Qt
    polishes every widget anew.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme = Theme.SYSTEM, text_size: int = 100, parent: QObject | None = None
    ) -> None:
        """A look by a person's choices; `text_size` is in per cent."""
        super().__init__(parent)
        self._theme, self.text_size = theme, text_size
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self._fonts: dict[str, QFont] = {}
        self._icons: Drawer | None = None
        self.tokens = self._tokens()
        _load_font()

    @property
    def scale(self) -> float:
        """What every size is multiplied by, apart from the system's own scaling."""
        return self.text_size / 100

    def _tokens(self) -> Tokens:
        match self._theme:
            case Theme.LIGHT:
                return LIGHT
            case Theme.DARK:
                return DARK
            case Theme.CONTRAST:
                return CONTRAST
            case Theme.SYSTEM:
                return _of_system()

    def choose(self, theme: Theme, text_size: int) -> None:
        """Takes other choices and dresses the application in them."""
        self._theme, self.text_size = theme, text_size
        self.follow_system()

    def follow_system(self) -> None:
        """Looks again what the system asks for: it may have turned dark."""
        self.tokens = self._tokens()
        self._pixmaps.clear()
        self._fonts.clear()
        self.dress()
        self.changed.emit()

    def dress(self) -> None:
        """Gives Qt the palette, the style sheet and the fonts."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        app.setFont(self.font("body"))
        QToolTip.setFont(self.font("help"))
        app.setPalette(palette(self.tokens))
        app.setStyleSheet(stylesheet(self.tokens, self.scale))

    def px(self, size: int | float) -> int:
        """A size at 100 per cent, as it is at the person's text size."""
        return round(size * self.scale)

    def font(self, role: str) -> QFont:
        """The font of a role: see `theme.TYPE`."""
        role = _ROLES.get(role, role)
        if role not in self._fonts:
            size, weight = TYPE[role]
            self._fonts[role] = made = QFont(FAMILY)
            made.setPixelSize(self.px(size))
            # the packaged font is variable: its weight is an axis, setWeight has no effect
            made.setVariableAxis(QFont.Tag("wght"), weight)
        return QFont(self._fonts[role])

    def set_role(self, widget: QWidget, role: str) -> None:
        """Gives a label its role (property `t`): font at once, colour from the style sheet."""
        set_property(widget, "t", role)
        self.set_font(widget, role)

    def set_font(self, widget: QWidget, role: str) -> None:
        """Gives a widget the font of a role. Use this, not setFont: see below."""
        font = self.font(role)
        widget.setFont(font)
        # Qt brings this one back whenever the widget is polished anew
        widget.setProperty("_q_styleSheetWidgetFont", font)

    def pixmap(self, name: str, color: str = "text2", size: int = 16) -> QPixmap:
        """An icon of Lucide in a token's colour, `size` pixels at 100 per cent."""
        key = (name, getattr(self.tokens, color), self.px(size), _ratio())
        if key not in self._pixmaps:
            self._pixmaps[key] = self._draw(*key)
        return self._pixmaps[key]

    def icon(self, name: str, color: str = "text2", size: int = 16, gap: int = 0) -> QIcon:
        """The same as an icon; `gap` leaves room behind it, which buttons in QSS do not give."""
        drawn = self.pixmap(name, color, size)
        if not gap:
            return QIcon(drawn)
        wide = self.icon_size(size, gap)
        padded = QPixmap(wide * drawn.devicePixelRatio())
        padded.setDevicePixelRatio(drawn.devicePixelRatio())
        padded.fill(Qt.GlobalColor.transparent)
        with QPainter(padded) as painter:
            right_to_left = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
            painter.drawPixmap(self.px(gap) if right_to_left else 0, 0, drawn)
        return QIcon(padded)

    def icon_size(self, size: int = 16, gap: int = 0) -> QSize:
        """The size to give `setIconSize` for such an icon."""
        return QSize(self.px(size) + self.px(gap), self.px(size))

    def _draw(self, name: str, color: str, size: int, ratio: float) -> QPixmap:
        drawing = self._source(name).replace("currentColor", color).replace(*_STROKE)
        made = QPixmap(round(size * ratio), round(size * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        with QPainter(made) as painter:
            QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
        return made

    def _source(self, name: str) -> str:
        if self._icons is None:
            self._icons = Drawer(_packed("justmyresource_lucide") / "icons.zip")
        return self._icons.read(f"{name}.svg").decode()


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Sets a dynamic property that the style sheet looks at, and has it look."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
        widget.updateGeometry()
        widget.update()


def _of_system() -> Tokens:
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def _ratio() -> float:
    app = QApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0


def _load_font() -> None:
    app = QApplication.instance()
    if app is None or app.property(FAMILY):
        return
    QFontDatabase.addApplicationFont(str(_packed("fontpkg_ibm_plex_sans") / _FONT))
    app.setProperty(FAMILY, _FONT)


def _packed(package: str) -> Path:
    """The folder of a package of data: found without importlib.resources, which takes longer."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(package)
    return Path(spec.origin).parent
