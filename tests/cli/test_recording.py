"""The command line as headquarters uses it: set up, record, read, settle, undo."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from alliance_desktop import cli

SAMPLE = Path(__file__).parents[1] / "data" / "first-delegation.jsonl"


@dataclass
class Done:
    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Done]


@pytest.fixture
def run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> Run:
    """Runs `alliance` in this process, in a folder of its own, as a shell would."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ALLIANCE_PASSPHRASE", "три слова разом")
    monkeypatch.setenv("ALLIANCE_KEY_MEMORY", str(8 * 2**20))

    def alliance(*words: object) -> Done:
        monkeypatch.setattr("sys.argv", ["alliance", *map(str, words)])
        code = 0
        try:
            cli.main()
        except SystemExit as ended:
            code = int(ended.code or 0)
        said = capsysbinary.readouterr()
        return Done(code, said.out.decode(), said.err.decode())

    return alliance


@pytest.fixture
def store(run: Run) -> str:
    assert run("init", "--store", "s", "--workspace", "Kharkiv", "--person", "Marta").code == 0
    return "s"


def applied(run: Run, tmp_path: Path, store: str, *lines: Any) -> Done:
    path = tmp_path / "edits.jsonl"
    texts = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    path.write_text("\n".join(texts), "utf-8")
    return run("apply", path, "--store", store)


def test_the_first_delegation_goes_in_and_comes_out(run: Run, store: str) -> None:
    done = run("apply", SAMPLE, "--store", store)
    assert (done.code, len(done.lines)) == (0, 9)
    assert all(line["change"].count(":") == 2 for line in done.lines)
    assert "needed before signing off" in done.err
    need = next(line for line in done.lines if line["kind"] == "need")
    shown = json.loads(run("show", need["id"], "--store", store, "--json").out)
    assert shown["fields"]["cost_estimate"] == {
        "amount": "1200000.00",
        "currency": "UAH",
        "date": "2026-05-01",
    }
    assert shown["fields"]["quantity_needed"] == {"amount": "1850", "unit": "m2"}
    assert shown["fields"]["title"]["uk"] == "Дах ліцею № 4"
    assert shown["conflicts"] == {}
    found = run(
        "list", "need", "--search", "ЛІЦЕЮ", "--where", "sector=SOC-EDU", "--store", store, "--json"
    )
    assert [line["id"] for line in found.lines] == [need["id"]]
    assert run("list", "need", "--search", "школа", "--store", store, "--json").out == ""


def test_dump_is_sorted_and_canonical(run: Run, store: str) -> None:
    run("apply", SAMPLE, "--store", store, "--allow-incomplete")
    dumped = run("dump", "--store", store)
    keys = [(line["kind"], line["id"]) for line in dumped.lines]
    assert keys == sorted(keys)
    assert len(keys) == 10  # and the member who writes
    again = run("dump", "--store", store)
    assert again.out == dumped.out


def test_a_bulk_edit_is_all_or_nothing(run: Run, store: str, tmp_path: Path) -> None:
    good = {"kind": "need", "set": {"severity": 4}}
    bad = {"kind": "need", "set": {"severity": 9}}
    done = applied(run, tmp_path, store, good, bad)
    assert (done.code, done.out) == (1, "")
    assert done.err == "Line 2, severity: Write a whole number from 1 to 5.\n"
    assert run("list", "need", "--store", store, "--json").out == ""


REFUSED = [
    ("not json", "Line 1: this is not JSON"),
    ({"kind": "nothing", "set": {}}, "there is no kind"),
    ({"kind": "need", "set": {"colour": "red"}}, "There is no field “colour”"),
    ({"kind": "need", "set": {"sector": "EDU"}}, "Line 1, sector"),
    ({"kind": "match", "set": {"need": "0190b5a0-0000-7000-8000-000000000001"}}, "to link to"),
    ({"id": "0190b5a0-0000-7000-8000-000000000001", "delete": True}, "there is no record"),
    ({"kind": "need", "set": {}, "delete": True}, "one of set, delete and restore"),
    ('{"kind": "need", "kind": "need", "set": {}}', "stands twice"),
    ({"kind": "need", "more": 1}, "write id, kind and set"),
    ({"id": "$x", "kind": "need", "set": {"assessment": "$y"}}, "Line 1, assessment"),
]


@pytest.mark.parametrize(("line", "said"), REFUSED)
def test_what_is_refused_gets_one_sentence(
    run: Run, store: str, tmp_path: Path, line: Any, said: str
) -> None:
    done = applied(run, tmp_path, store, line)
    assert done.code == 1
    assert said in done.err
    assert done.err.count("\n") == 1


def test_edit_delete_restore_and_undo(run: Run, store: str, tmp_path: Path) -> None:
    made = applied(run, tmp_path, store, {"kind": "need", "set": {"severity": 4, "in_need": 5}})
    id_ = made.lines[0]["id"]
    edited = applied(run, tmp_path, store, {"id": id_, "set": {"severity": None, "in_need": 5}})
    assert "severity" not in json.loads(run("show", id_, "--store", store, "--json").out)["fields"]
    assert run("undo", edited.lines[0]["change"], "--store", store).code == 0
    assert json.loads(run("show", id_, "--store", store, "--json").out)["fields"]["severity"] == 4
    nothing = applied(run, tmp_path, store, {"id": id_, "set": {"severity": 4}})
    assert nothing.lines[0]["change"] is None
    assert applied(run, tmp_path, store, {"id": id_, "delete": True}).code == 0
    assert applied(run, tmp_path, store, {"id": id_, "delete": True}).lines[0]["change"] is None
    assert "in the bin" in applied(run, tmp_path, store, {"id": id_, "set": {"severity": 1}}).err
    assert run("list", "need", "--store", store, "--json").out == ""
    assert applied(run, tmp_path, store, {"id": id_, "restore": True}).code == 0
    history = run("history", id_, "--store", store, "--json").lines
    assert [set(line["fields"]) for line in history][-2:] == [{"deleted"}, {"deleted"}]
    assert history[0]["person"] == "Marta"


def test_sets_and_languages_change_by_themselves(run: Run, store: str, tmp_path: Path) -> None:
    values = {"alternatives_requested": ["works", "loan"], "title": {"en": "Roof", "uk": "Дах"}}
    id_ = applied(run, tmp_path, store, {"kind": "need", "set": values}).lines[0]["id"]
    edit = {"alternatives_requested": ["works", "equity"], "title": {"da": "Tag", "en": None}}
    applied(run, tmp_path, store, {"id": id_, "set": edit})
    fields = json.loads(run("show", id_, "--store", store, "--json").out)["fields"]
    assert fields["alternatives_requested"] == ["equity", "works"]
    assert fields["title"] == {"da": "Tag", "uk": "Дах"}
    last = run("history", id_, "--store", store, "--json").lines[-1]["fields"]
    assert last["alternatives_requested"] == {"add": ["equity"], "remove": ["loan"]}


def test_joining_and_admitting_show_the_same_six_words(run: Run, store: str) -> None:
    assert run("invite", "--store", store, "--out", "i.json").code == 0
    joined = run(
        "join", "i.json", "--store", "o", "--person", "Olena", "--out", "r.json", "--json"
    ).lines[0]
    assert json.loads(run("status", "--store", "o", "--json").out)["admitted"] is False
    assert applied_anywhere(run, "o")
    admitted = run("admit", "r.json", "--store", store, "--json").lines[0]
    assert admitted == joined
    assert len(joined["words"]) == 6
    assert "Only an administrator" in run("invite", "--store", "o", "--out", "j.json").err


def applied_anywhere(run: Run, store: str) -> bool:
    Path("e.jsonl").write_text('{"kind": "need", "set": {"severity": 1}}')
    return run("apply", "e.jsonl", "--store", store).code == 0


def test_requests_that_cannot_be_met_are_said(run: Run, store: str) -> None:
    run("invite", "--store", store, "--out", "i.json")
    run("join", "i.json", "--store", "o", "--person", "Olena", "--out", "r.json")
    Path("bad.json").write_text("{}")
    assert "damaged" in run("admit", "bad.json", "--store", store).err
    forged = json.loads(Path("r.json").read_text()) | {"name": "Somebody else"}
    Path("forged.json").write_text(json.dumps(forged, sort_keys=True, separators=(",", ":")))
    assert "no invitation" in run("admit", "forged.json", "--store", store).err
    run("init", "--store", "t", "--workspace", "Other", "--person", "Ivan")
    assert "another workspace" in run("admit", "r.json", "--store", "t").err
    assert (
        "newer version"
        in run("join", "bad.json", "--store", "x", "--person", "x", "--out", "y").err
    )


def test_the_world_is_met_with_sentences(
    run: Run, store: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "no store" in run("dump", "--store", "nowhere").err
    assert run("show", "x", "--store", store).err.startswith("“x” is no id")
    assert "already" in run("init", "--store", store, "--workspace", "x", "--person", "x").err
    assert run("init", "--store", "n").code == 2
    monkeypatch.setenv("ALLIANCE_PASSPHRASE", "something else")
    wrong = run("dump", "--store", store)
    assert (wrong.code, wrong.out) == (1, "")
    assert "does not open this store" in wrong.err


def test_a_lost_passphrase_is_replaced_by_the_recovery_key(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = run("init", "--store", "s", "--workspace", "K", "--person", "M", "--json").lines[0]
    Path("words.txt").write_text(made["recovery_key"])
    monkeypatch.setenv("ALLIANCE_PASSPHRASE", "a new passphrase")
    assert run("recover", "--store", "s", "--recovery-key-file", "words.txt").code == 0
    assert run("status", "--store", "s", "--json").code == 0


def test_kinds_say_everything(run: Run) -> None:
    kinds = {one["kind"]: one for one in json.loads(run("kinds", "--json").out)}
    severity = next(f for f in kinds["need"]["fields"] if f["name"] == "severity")
    assert severity["type"] == "whole"
    assert severity["hxl"] == "#severity+code"


def test_two_windows_differ_and_one_settles(run: Run, store: str, tmp_path: Path) -> None:
    from alliance_desktop.workspace import Workspace

    id_ = applied(run, tmp_path, store, {"kind": "need", "set": {"severity": 1}}).lines[0]["id"]
    with Workspace.open(Path(store), "три слова разом") as workspace:
        left, right = workspace.store.opened(), workspace.store.opened()
        workspace.save("need", id_, {"severity": {"set": 2}}, left)
        workspace.save("need", id_, {"severity": {"set": 3}}, right)
    (found,) = run("conflicts", "--store", store, "--json").lines
    assert (found["field"], found["base"]) == ("severity", 1)
    assert sorted(c["value"] for c in found["candidates"]) == [2, 3]
    two = next(c["change"] for c in found["candidates"] if c["value"] == 2)
    assert run("resolve", id_, "severity", "--take", two, "--store", store).code == 0
    assert run("conflicts", "--store", store, "--json").out == ""
    assert json.loads(run("show", id_, "--store", store, "--json").out)["fields"]["severity"] == 2
    assert (
        "Nothing differs" in run("resolve", id_, "severity", "--value", "1", "--store", store).err
    )


def test_files_go_in_and_come_out_under_their_names(run: Run, store: str, tmp_path: Path) -> None:
    id_ = applied(run, tmp_path, store, {"kind": "need", "set": {"severity": 1}}).lines[0]["id"]
    for folder, content in (("a", b"\xff\xd8\xff one"), ("b", b"two")):
        Path(folder).mkdir()
        Path(folder, "дах.jpg").write_bytes(content)
    done = run("attach", id_, "a/дах.jpg", "b/дах.jpg", "--store", store)
    assert done.lines[0]["change"].count(":") == 2
    assert run("attach", id_, "a/дах.jpg", "--store", store).lines[0]["change"] is None
    files = json.loads(run("show", id_, "--store", store, "--json").out)["fields"]["files"]
    assert sorted(one["type"] for one in files) == ["application/octet-stream", "image/jpeg"]
    assert run("media", id_, "--store", store, "--out", "out").code == 0
    contents = {path.name: path.read_bytes() for path in Path("out").iterdir()}
    assert set(contents) == {"дах.jpg", "дах (2).jpg"}
    assert set(contents.values()) == {b"\xff\xd8\xff one", b"two"}
    assert (
        "no place for files"
        in run("attach", id_, "a/дах.jpg", "--store", store, "--field", "x").err
    )


def test_a_name_from_elsewhere_stays_in_its_folder(tmp_path: Path) -> None:
    from alliance_desktop.cli.recording import free_name

    for name in ("../../x", "/etc/passwd", "..", "", "C:\\x", "a\x00b"):
        assert free_name(tmp_path, name).parent == tmp_path


def test_where_asks_each_type_as_its_json_says(run: Run, store: str) -> None:
    run("apply", SAMPLE, "--store", store, "--allow-incomplete")
    need = run("list", "need", "--store", store, "--json").lines[0]
    aarhus = run("list", "organisation", "--store", store, "--where", "country=DK", "--json")
    cost = '{"amount":"1200000.0","currency":"UAH","date":"2026-05-01"}'

    def found(kind: str, *where: str) -> int:
        words = [word for one in where for word in ("--where", one)]
        return len(run("list", kind, "--store", store, "--json", *words).lines)

    assert found("need", "severity=4", "sector=SOC-EDU", "status=open") == 1
    assert found("need", "severity=4", "status=met") == 0
    assert found("need", "title=Дах ліцею № 4") == found("need", "title=Roof of Lyceum 4") == 1
    assert found("need", f"assessment={need['fields']['assessment']}") == 1
    assert found("need", f"cost_estimate={cost}") == 1
    assert found("need", "is_critical_infrastructure=") == 1
    assert found("need", "is_critical_infrastructure=true") == 0
    assert found("commitment", f"providers={aarhus.lines[0]['id']}", "sectors=SOC-EDU") == 1
    assert found("commitment", "sectors=INF-ENE") == 0
    assert "whole number" in run("list", "need", "--store", store, "--where", "severity=x").err
    for wrong in ("severity", "nothing=1"):
        assert "FIELD=VALUE" in run("list", "need", "--store", store, "--where", wrong).err


def test_history_tells_values_as_they_are_printed(run: Run, store: str, tmp_path: Path) -> None:
    cost = {"amount": "1200000.00", "currency": "UAH", "date": "2026-05-01"}
    (made,) = applied(
        run,
        tmp_path,
        store,
        {"kind": "need", "set": {"cost_estimate": cost, "title": {"uk": "Дах"}}},
    ).lines
    (line,) = run("history", made["id"], "--store", store, "--json").lines
    assert line["fields"]["cost_estimate"] == {"set": cost}
    assert line["fields"]["title"] == {"put": {"uk": "Дах"}}
    assert line["change"] == made["change"]


def test_each_record_of_one_file_has_its_own_code(run: Run, store: str, tmp_path: Path) -> None:
    made = {"kind": "need", "set": {"severity": 3}}
    applied(run, tmp_path, store, made, made, made)
    found = run("list", "need", "--store", store, "--json").lines
    codes = sorted(one["fields"]["ref_code"] for one in found)
    assert [code[-3:] for code in codes] == ["001", "002", "003"]
