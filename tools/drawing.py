"""The program's icon as an image, for systems that want one."""

import os
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).resolve().parent.parent / "resources" / "icon.svg"


def draw_icon(file: Path, size: int) -> Path:
    """Draws it `size` pixels wide, as PNG."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QGuiApplication([])
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    with QPainter(image) as painter:
        QSvgRenderer(str(DRAWING)).render(painter, QRectF(0, 0, size, size))
    file.parent.mkdir(parents=True, exist_ok=True)
    image.save(str(file))
    del app
    return file
