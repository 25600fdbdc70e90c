"""The pages of the window, in the order of the rail."""

from alliance_desktop.ui.page import Page
from alliance_desktop.ui.pages.assessments import AssessmentsPage
from alliance_desktop.ui.pages.commitments import CommitmentsPage
from alliance_desktop.ui.pages.communities import CommunitiesPage
from alliance_desktop.ui.pages.differences import DifferencesPage
from alliance_desktop.ui.pages.exchange import ExchangePage
from alliance_desktop.ui.pages.home import HomePage
from alliance_desktop.ui.pages.needs import NeedsPage
from alliance_desktop.ui.pages.partnerships import PartnershipsPage

PAGES: tuple[type[Page], ...] = (
    HomePage,
    CommunitiesPage,
    AssessmentsPage,
    NeedsPage,
    CommitmentsPage,
    PartnershipsPage,
    ExchangePage,
    DifferencesPage,
)
