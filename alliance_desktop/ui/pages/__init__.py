"""The pages of the window, in the order of the rail."""

from alliance_desktop.ui.page import Page

PAGES: tuple[type[Page], ...] = ()
