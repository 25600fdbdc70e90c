"""The pages of the window, in the order of the rail."""

from alliance_desktop.ui.page import Page
from alliance_desktop.ui.pages.differences import DifferencesPage

PAGES: tuple[type[Page], ...] = (DifferencesPage,)
