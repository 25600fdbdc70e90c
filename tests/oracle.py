# fmt: off
"""What a log says: section 4 of docs/bundle.md, word by word, and slow on purpose."""
import json
from typing import Any

spell = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode
def element(field: str, e: Any) -> str:
    file = isinstance(e, dict) and all(isinstance(e.get(k), str) for k in ("sha256", "name"))
    return f"{field}+{spell([e['sha256'], e['name']] if file else e)}"
def writes(field: str, body: Any) -> dict[str, str]:  # 3.1: cell -> what is written there
    if set(body) == {"put"} and isinstance(body["put"], dict) and body["put"]:
        return {f"{field}.{key}": spell(value) for key, value in body["put"].items()}
    if body and set(body) <= {"add", "remove"} and all(isinstance(v, list) for v in body.values()):
        removed = {element(field, e): "-" for e in body.get("remove", [])}
        return removed | {element(field, e): spell(e) for e in body.get("add", [])}
    return {field: "erased" if body == "erased" else spell(body)}
def line(held: Any, c: Any) -> list[Any]:  # 4.2: a change (device, number, hash) and its ancestors
    return [c, *line(held, (c[0], c[1] - 1, held[c]["previous"]))] if c in held else []
def knew(held: Any, a: Any, b: Any, field: str) -> bool:
    own, seen = held[a]["context"]["own"], held[a]["context"]["seen"]
    return (a != b and b in line(held, a) and not any(m <= b[1] <= n for m, n in own)) or any(
        any(m <= b[1] <= n for m, n in [*ranges, *([n, n] for n, f in part if field in f)])
        and any(t[:2] == (device, max(n for _, n in [*ranges, *([0, n] for n, _ in part)]))
                and t[2].startswith(tip) and b in line(held, t) for t in held)
        for device, tip, ranges, part in seen)
def heads(held: Any, fold: Any, cell: str) -> Any:  # 4.3; a fold is {(change, field): body}
    ws = {w: v[cell] for w, body in fold.items() if cell in (v := writes(w[1], body))}
    return {c: v for (c, f), v in ws.items() if not any(knew(held, o, c, f) for o, _ in ws) and not
        any(b == "erased" and g == f != cell and knew(held, p, c, f) for (p, g), b in fold.items())}
def within(held: Any, c: Any, cut: Any) -> bool:  # 6.3: "not known to lie on another line"
    known = {cut[1]: cut[2]} | {n - 1: held[d, n, h]["previous"] for d, n, h in line(held, (*cut,))}
    return bool(c[0] == cut[0] and c[1] <= cut[1] and known.get(c[1], c[2]) == c[2])
def read(held: Any, fold: Any) -> dict[str, Any]:
    cells = {n: h for w, b in fold.items() for n in writes(w[1], b) if (h := heads(held, fold, n))}
    found: dict[str, Any] = {}
    for n in [n for n, h in cells.items() if len(set(h.values())) > 1 and "+" not in n.split(".")[0]]:
        common = {w: b for w, b in fold.items() if all(knew(held, c, *w) for c in cells[n])}
        base = {*heads(held, common, n).values()}
        found[n] = cells[n], base.pop() if len(base) == 1 else None
    ends = [c for c, v in cells.get("deleted", {}).items() if v == '{"set":true}']  # 4.4
    late = {c for (c, f), b in fold.items() if set(writes(f, b)) - {"deleted"} and c not in ends
            and not any(knew(held, d, c, f) for d in ends)}
    if ends and (late or len(ends) < len(cells["deleted"])):
        tops = {c: '{"set":false}' for c in late if not any(c in line(held, o) for o in late - {c})}
        found["deleted"] = tops | cells["deleted"], '{"set":false}'
    return {"gone": len(ends) > 0 and "deleted" not in found, "cells": {
        n: sorted([c[2], v] for c, v in h.items()) for n, h in cells.items()}, "conflicts": {
        n: {"base": b, "candidates": [[c[2], h[c]] for c in sorted(
            h, key=lambda c: (held[c]["at"], c[2]), reverse=True)]} for n, (h, b) in found.items()}}
def state(log: list[dict[str, Any]], trust: dict[str, Any]) -> dict[Any, Any]:
    held = {(c["device"], c["number"], c["hash"]): c for c in sorted(log, key=len)}  # headers win
    records: dict[Any, Any] = {}
    for x, f, body in [(c, *item) for c in log for item in c.get("bodies", {}).items()]:  # 4.1
        c = x["device"], x["number"], x["hash"]
        purged = f != "deleted" and any(c[2] in p["changes"] and f in p["fields"] and (
            p["kind"], p["record"]) == (x["kind"], x["record"]) for p in trust["purges"])
        if c[0] in trust["admitted"] and (purged or body is not None) and all(c[0] not in r["devices"]
                or any(within(held, c, e) for e in r["cuts"]) for r in trust["revocations"]):
            records.setdefault((x["kind"], x["record"]), {})[c, f] = "erased" if purged else body
    return {record: read(held, fold) for record, fold in records.items()}
