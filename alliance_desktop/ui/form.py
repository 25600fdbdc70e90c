"""A record in a form: every field kept as typed, saved together, nothing overwritten unseen."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from alliance_desktop.errors import UserError
from alliance_desktop.records.canonical import Json, dumps
from alliance_desktop.records.record import Problem
from alliance_desktop.ui.components import scroll
from alliance_desktop.ui.editors import Editor
from alliance_desktop.ui.form_body import UNREAD, FormBody, is_missing
from alliance_desktop.ui.form_head import FormFoot, FormHead, Strip
from alliance_desktop.ui.page import Size
from alliance_desktop.ui.session import Session, Touched
from alliance_desktop.ui.values import Values
from alliance_desktop.ui.words import sentence
from alliance_desktop.workspace import Workspace, drafting, forms
from alliance_desktop.workspace.drafting import Basis, Typed
from alliance_desktop.workspace.forms import Meanwhile

KEPT_AFTER: Final = 250  # milliseconds after a keystroke until the draft is on disk
_MEASURE: Final = 760  # the widest a form is, so that lines can be read


class Form(QWidget):
    """The form of a kind. One stands on a page and shows one record after the other."""

    saved = Signal(str)  # id
    shown = Signal()  # another record, or other words about it
    draft_changed = Signal(str)  # id: a draft was begun, or is no more
    differs_wanted = Signal(str)  # field

    def __init__(self, session: Session, kind: str, values: Values) -> None:
        """Empty, till `open` or `begin`."""
        super().__init__()
        self.session, self.kind, self.values = session, kind, values
        self.look = session.look
        self.setObjectName(f"{kind}.form")
        self.basis: Basis | None = None
        self.form: forms.Form | None = None
        self._pending: set[str] = set()
        self._drafted: dict[str, str] = {}
        self._visited: set[str] = set()
        self._saving = False
        self._size = Size.WIDE
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_AFTER)
        self._timer.timeout.connect(self.keep)
        self._make_parts()

    # parts

    def _make_parts(self) -> None:
        look = self.look
        self.head = FormHead(self.session, self.kind, self.values)
        self.strip = Strip(look)
        self.foot = FormFoot(look, self.kind)
        self.foot.put_back.clicked.connect(self.put_back)
        self.foot.save.clicked.connect(self.save)
        body = QWidget()
        self._body = QVBoxLayout(body)
        self._body.setSpacing(look.px(12))
        self._body.addWidget(self.strip)
        self._body.addWidget(self.head)
        self.body = FormBody(self.session, self.kind, self.values)
        self.body.typed.connect(self._typed)
        self.body.left.connect(self._left)
        self.body.differs_wanted.connect(self.differs_wanted)
        self._body.addWidget(self.body)
        self.beside = QVBoxLayout()  # what a page adds: matches, history
        self._body.addLayout(self.beside)
        self._body.addStretch(1)
        body.setMaximumWidth(look.px(_MEASURE + 48))
        self.area: QScrollArea = scroll(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addWidget(self.foot)
        self.arrange(Size.WIDE)

    def arrange(self, size: Size) -> None:
        """Fits itself to its room."""
        self._size = size
        side = self.look.px(24 if size is Size.WIDE else 16)
        self._body.setContentsMargins(side, self.look.px(14), side, self.look.px(16))
        self.body.arrange(size)
        self.foot.arrange(size)

    # showing a record

    @property
    def id(self) -> str:
        """Of the record that is shown; "" for none."""
        return self.basis.id if self.basis else ""

    def open(self, id_: str) -> None:
        """Shows a record; with what was typed in it and not saved, if there is a draft.

        UserError where it is not here.
        """
        self.keep()
        workspace = self.session.workspace
        kept = drafting.typed(workspace, id_)
        if kept is not None and kept.kind != self.kind:
            kept = None
        if kept is not None and kept.basis.new:
            self._show(forms.Form(kept.basis), kept)
            return
        form = forms.open_(workspace, self.kind, id_)
        self._show(form, kept)
        if kept is not None:
            self._take_up(form, kept)

    def _take_up(self, form: forms.Form, kept: Typed) -> None:
        """A draft of what is saved by now is none; what others wrote since is told."""
        fresh = form.basis.values
        same = all(
            (value := self.body.value_of(name)) is not UNREAD and dumps(value) == dumps(fresh[name])
            for name in kept.raws
            if name in self.body.editors
        )
        if same:
            drafting.discard(self.session.workspace, kept.id)
            self._show(form, None)
        else:
            self._look_for_news()

    def begin(self, values: Mapping[str, Json]) -> None:
        """A new record, with some values given. Nothing is kept till something is typed."""
        self.keep()
        self._show(forms.begin(self.session.workspace, self.kind), None)
        self.body.give(values)
        self._say_all()

    def _show(self, form: forms.Form, kept: Typed | None) -> None:
        self._timer.stop()
        self._pending.clear()
        self._visited.clear()
        self.form, self.basis = form, kept.basis if kept else form.basis
        self._drafted = dict(kept.raws) if kept else {}
        self.body.show_values(self.basis.values, self._drafted)
        self.body.expect_files(form.laptops)
        self._mark(form)
        self._say_strip(None)
        self._say_all()
        self.foot.say_kept()
        self.area.verticalScrollBar().setValue(0)
        self.shown.emit()

    def _mark(self, form: forms.Form) -> None:
        read_only = bool(self._reason(form))
        for name, editor in self.body.editors.items():
            editor.set_read_only(read_only=read_only and (form.gone or name != "status"))
        self.foot.save.setEnabled(not form.gone)
        self.body.mark_differing(form.differs)

    def _reason(self, form: forms.Form) -> str:
        """Why nothing can be changed; "" where it can."""
        if form.gone:
            return self.tr("This record is in the bin.")
        status = self.basis.values.get("status") if self.basis else None
        if isinstance(status, dict) and status.get("code") == "signed_off":
            return self.tr("Signed off: write a later assessment instead.")
        return ""

    def clear(self) -> None:
        """Shows no record."""
        self.keep()
        self.form = self.basis = None

    # typing

    def _typed(self, name: str) -> None:
        self._pending.add(name)
        if not self._timer.isActive():
            self._timer.start()
        self.foot.say_typing()

    def _left(self, name: str) -> None:
        self._visited.add(name)
        self.keep()
        self._say_problems()
        self._say_all()

    def keep(self) -> None:
        """Puts what was typed into the draft; on disk when this returns."""
        self._timer.stop()
        basis, pending = self.basis, self._pending
        if basis is None or not pending:
            return
        workspace, had = self.session.workspace, bool(self._drafted)
        names = set(self.body.editors) if basis.new and not had else pending
        self._pending = set()
        for name in self.body.editors:
            if name in names:
                self._keep(workspace, basis, name)
        if bool(self._drafted) != had:
            self.draft_changed.emit(basis.id)
        self.foot.say_kept()
        self._say_head()

    def _keep(self, workspace: Workspace, basis: Basis, name: str) -> None:
        editor = self.body.editors[name]
        raw = editor.raw()
        if not editor.is_dirty():
            if self._drafted.pop(name, None) is not None:
                drafting.take_out(workspace, basis, name)
        elif self._drafted.get(name) != raw:
            self._drafted[name] = raw
            drafting.put(workspace, basis, name, raw, editor.cursor_at())

    def is_dirty(self) -> bool:
        """Whether something is typed that is not saved."""
        return bool(self._drafted) or bool(self._pending)

    def given(self) -> dict[str, Json]:
        """Every value that stands in it."""
        read = self.body.readable()
        return {name: value for name, value in read.items() if value is not None}

    def put_back(self) -> None:
        """What is saved, again; this can be undone, too."""
        self.keep()
        if self.basis is None or not self._drafted or self._saving:
            return
        basis, raws = self.basis, dict(self._drafted)
        drafting.discard(self.session.workspace, basis.id)
        if basis.new:
            self.begin({})
        else:
            self.reopen()
        self.draft_changed.emit(basis.id)
        self.session.did(
            self.tr("Put back: what you typed is gone from the form."),
            lambda: self._put_again(basis, raws),
        )

    def _put_again(self, basis: Basis, raws: Mapping[str, str]) -> None:
        drafting.rebase(self.session.workspace, basis, raws)
        self.draft_changed.emit(basis.id)
        self.open(basis.id)

    def reopen(self) -> None:
        """Shows the record anew, as it is now, where nothing is typed in it."""
        if self.basis is None or self.basis.new:
            return
        place = self.place_of_focus()
        try:
            form = forms.open_(self.session.workspace, self.kind, self.basis.id)
        except UserError as problem:
            self._say_strip(sentence(problem))
            return
        top = self.area.verticalScrollBar().value()
        self._show(form, None)
        self.area.verticalScrollBar().setValue(top)
        if place.get("field") and self.isVisible():
            self.restore_focus(place)

    # saving

    def save(self) -> None:
        """Saves every field that can be read; the rest stays as typed."""
        if self.basis is None or self._saving or (self.form and self.form.gone):
            return
        focused = self.focused()
        if focused is not None:
            focused.tidy()
        self.keep()
        basis = self.basis
        values, unread = self.body.changed()
        if not values:
            self._say_unsaved(unread)
            return
        sent = {name: self.body.editors[name].raw() for name in values}
        if not basis.new and forms.tightening(basis, values):
            self.session.toast(self.tr("What has left this laptop before can’t be called back."))
        self._saving = True
        self.foot.say_saving()

        def work(workspace: Workspace) -> Basis:
            return forms.save(workspace, basis, values)

        self.session.write(
            work,
            lambda done: self._saved(done, sent),
            self._failed,
            frozenset({(self.kind, basis.id)}),
        )

    def _say_unsaved(self, unread: Sequence[str]) -> None:
        self._visited |= set(unread)
        self._say_problems()
        if unread:
            self.body.editors[unread[0]].setFocus()
            self.foot.say(
                self.tr("%n fields can’t be read yet; they stay as typed.", "", len(unread))
            )
        else:
            self.foot.say(self.tr("Everything is saved."))

    def _saved(self, basis: Basis, sent: Mapping[str, str]) -> None:
        self._saving = False
        workspace = self.session.workspace
        if self.basis is None or self.basis.id != basis.id:
            self._settle_draft(basis, sent)
            return
        self.basis = basis
        for name, editor in self.body.editors.items():
            value = basis.values.get(name)
            if name in sent and editor.raw() == sent[name]:
                editor.set_value(value)
            elif editor.is_dirty():
                editor.rebase(value)
            elif name == "ref_code":
                editor.set_value(value)
        left = {
            name: editor.raw() for name, editor in self.body.editors.items() if editor.is_dirty()
        }
        drafting.rebase(workspace, basis, left)
        self._drafted, self._pending = left, set()
        if left:
            self.form = forms.open_(workspace, self.kind, basis.id)
            self.body.mark_differing(self.form.differs)
            self._look_for_news()
        else:  # every field is shown anew, so it may know all there is
            self.reopen()
        self._visited |= set(self.body.editors)
        self._say_problems()
        self._say_all()
        self._say_saved()
        self.draft_changed.emit(basis.id)
        self.saved.emit(basis.id)
        self.shown.emit()

    def _settle_draft(self, basis: Basis, sent: Mapping[str, str]) -> None:
        """A save that was acknowledged after another record was shown."""
        kept = drafting.typed(self.session.workspace, basis.id)
        raws = dict(kept.raws) if kept else {}
        left = {name: raw for name, raw in raws.items() if sent.get(name) != raw}
        drafting.rebase(self.session.workspace, basis, left)
        self.draft_changed.emit(basis.id)
        self.saved.emit(basis.id)

    def _say_saved(self) -> None:
        now = self.session.words.time(datetime.now().astimezone())
        missing = [one for one in self._problems() if not one.rule and is_missing(one)]
        said = self.tr("Saved {0}.").format(now)
        if missing:
            more = self.tr("%n answers are still needed before signing off.", "", len(missing))
            said = f"{said} {more}"
        self.foot.say_saved(said)

    def _failed(self, problem: UserError) -> None:
        self._saving = False
        self.foot.say_kept()
        self._say_strip(sentence(problem), "bad")

    # what others wrote

    def refresh(self, touched: Touched) -> None:
        """Something was written: shows it at once where nothing is typed, else says so."""
        if self.basis is None or self._saving or self.basis.new:
            return
        if touched is not None and (self.kind, self.basis.id) not in touched:
            return
        self.keep()
        if self._drafted:
            self._look_for_news()
        else:
            self.reopen()

    def _look_for_news(self) -> None:
        if self.basis is None:
            return
        try:
            news = forms.meanwhile(self.session.workspace, self.basis)
        except UserError as problem:
            self._say_strip(sentence(problem))
            return
        if news is not None and not self._drafted:
            self.reopen()
        elif news is not None:
            self._tell_news(news)

    def _tell_news(self, news: Meanwhile) -> None:
        who = ", ".join(dict.fromkeys(by.person for by in news.fields.values()))
        names = [self.values.label(self.kind, name) for name in news.fields]
        if "deleted" in news.fields:
            said = self.tr("{0} moved this record to the bin while you were writing.").format(who)
        else:
            said = self.tr("{0} changed this record while you were writing: {1}.").format(
                who, ", ".join(names)
            )
        self._say_strip(said, "info", self.tr("Show"), lambda: self.show_news(news))

    def show_news(self, news: Meanwhile) -> None:
        """Shows every field anew; what is typed stays, with what others wrote beside it."""
        self.keep()
        basis, raws = news.form.basis, dict(self._drafted)
        kept = Typed(self.kind, basis.id, basis, raws, basis.values, "", 0, 0)
        self._show(news.form, kept)
        drafting.rebase(self.session.workspace, basis, raws)
        for name, by in news.fields.items():
            if name in raws:
                said = self.values.say(self.kind, name, basis.values.get(name))
                text = self.tr("{0} wrote “{1}” here meanwhile.").format(by.person, said)
                self.body.rows[name].tell_news(text, partial(self._take_theirs, name))

    def _take_theirs(self, name: str) -> None:
        if self.basis is not None:
            self.body.editors[name].set_value(self.basis.values.get(name))
            self.body.rows[name].tell_news("")
            self._typed(name)
            self.keep()

    # what is said

    def _problems(self) -> list[Problem]:
        if self.basis is None:
            return []
        return forms.problems(self.session.workspace, self.basis, self.body.readable())

    def _say_problems(self) -> None:
        self.body.tell_problems(self._problems(), self._visited)

    def _say_all(self) -> None:
        self._say_head()
        self.body.say_folds()

    def _say_head(self) -> None:
        if self.form is not None and self.basis is not None:
            shown = {**self.basis.values, **self.body.readable()}
            self.head.show_record(self.form, shown, drafted=bool(self._drafted))

    def _say_strip(
        self,
        text: str | None,
        kind: str = "info",
        action: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        if text is None and self.form is not None:
            text = self._reason(self.form)
            if self.form.gone:
                action, act = self.tr("Restore"), self._restore
        self.strip.say(text or "", kind, action, act)

    def _restore(self) -> None:
        if self.basis is None:
            return
        kind, id_ = self.kind, self.basis.id
        self.session.write(
            lambda workspace: forms.restore(workspace, kind, id_),
            lambda _: self.session.toast(self.tr("Restored from the bin.")),
            touched=frozenset({(kind, id_)}),
        )

    # where the person is

    def focused(self) -> Editor | None:
        """The editor that has the keyboard."""
        widget: QObject | None = QApplication.focusWidget() or self.window().focusWidget()
        while widget is not None and not isinstance(widget, Editor):
            widget = widget.parent()
        return widget if isinstance(widget, Editor) and self.isAncestorOf(widget) else None

    def place_of_focus(self) -> dict[str, Any]:
        """The field and the cursor in it."""
        editor = self.focused()
        if editor is None:
            return {}
        return {"field": editor.field.name, "cursor": editor.cursor_at()}

    def restore_focus(self, place: Mapping[str, Any]) -> None:
        """Goes back to a field; opens the fold that it is in."""
        self.body.enter(str(place.get("field", "")), int(place.get("cursor", 0)))

    def enter(self) -> None:
        """Gives the keyboard to the first field."""
        first = next(iter(self.body.editors.values()))
        first.setFocus()
        self.area.ensureWidgetVisible(first)
