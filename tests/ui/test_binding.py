"""The Qt binding itself: some of its versions die after a few thousand calls."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_twenty_thousand_calls_that_return_nothing(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python before 3.12 gives a reference to None away at each such call."""
    label = QLabel()
    qtbot.addWidget(label)
    for number in range(20_000):
        label.setText(str(number))
    assert label.text() == "19999"
