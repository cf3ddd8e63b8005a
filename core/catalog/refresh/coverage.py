"""Writes `docs/coverage.md`: the operations per service version, beside what the SDKs carry.

`python -m refresh.coverage` writes it, `--check` says whether it is up to date. The figures are
those of the catalog: an operation without `source` is in both SDKs that the catalog is made from.
What the SDKs for Go and Java carry stands in `carried.json`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from refresh import carried, files, sources
from refresh.model import Service

CATALOG = Path(__file__).resolve().parent.parent
PAGE = CATALOG.parent.parent / "docs" / "coverage.md"


def page() -> str:
    """The text of the page."""
    lark = _services("lark")
    dingtalk = _services("dingtalk")
    versions = sources.pinned()
    python, node = versions["lark-oapi"], versions["@larksuiteoapi/node-sdk"]
    counts = carried.read()
    lines = [
        "# Coverage",
        "",
        "Made from the operation catalog by `python -m refresh.coverage`; `make check` fails when it",
        "is out of date.",
        "",
        "## Feishu and Lark",
        "",
        f"Beside lark-oapi {python} (Python), @larksuiteoapi/node-sdk {node} (Node), and the SDKs",
        f"for {' and '.join(counts)}. An untyped operation takes any argument: neither Python nor",
        "Node types it, and most of these stand only in the platform's pages.",
        "",
        "| service | feiding | Python | Node | Go | Java | untyped |",
        "|---|--:|--:|--:|--:|--:|--:|",
        *(_lark_row(service.name, [service], counts) for service in lark),
        _lark_row("**all**", lark, counts),
        "",
        "## DingTalk",
        "",
        "| service | feiding |",
        "|---|--:|",
        *(f"| {service.name} | {len(service.operations)} |" for service in dingtalk),
        f"| **all** | {sum(len(service.operations) for service in dingtalk)} |",
    ]
    return "\n".join(lines) + "\n"


def _services(platform: str) -> list[Service]:
    return [files.read(path) for path in sorted((CATALOG / platform).glob("*.json"))]


def _lark_row(name: str, services: list[Service], counts: dict[str, dict[str, int]]) -> str:
    operations = [one for service in services for one in service.operations.values()]
    current = [one for one in operations if not one.removed]
    python = sum(one.source in (None, "python") for one in current)
    node = sum(one.source in (None, "node") for one in current)
    others = [sum(sdk.get(one.name, 0) for one in services) for sdk in counts.values()]
    cells = [name, len(operations), python, node, *others, sum(one.free for one in operations)]
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


def main(arguments: list[str]) -> int:
    """Write or check the page."""
    if arguments == ["--check"]:
        if PAGE.exists() and PAGE.read_text("utf-8") == page():
            return 0
        print("! docs/coverage.md is out of date: run `python -m refresh.coverage`")
        return 1
    PAGE.write_text(page(), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
