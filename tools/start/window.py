"""What the packaged `alliance-desktop` starts with."""

from alliance_desktop.__main__ import window

window()
