"""Counts what the SDKs for Go and Java carry of the operations of Feishu/Lark.

`python -m refresh.carried` fetches the pinned sources with `go` and `mvn`, reads them as text, and
writes `carried.json`: operations by service version, for `coverage.py`. Nothing of them is run.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from refresh import files
from refresh.lark_node import route

CATALOG = Path(__file__).resolve().parent.parent
COUNTS = Path(__file__).resolve().parent / "carried.json"

GO = ("github.com/larksuite/oapi-sdk-go/v3", "v3.12.0")
JAVA = ("com.larksuite.oapi:oapi-sdk", "2.5.3")

_GO_CALL = re.compile(r'\.ApiPath = "([^"]+)"\s+apiReq\.HttpMethod = http\.Method(\w+)')
_JAVA_CALL = re.compile(r'Transport\.send\(config, \w+, "(\w+)"\s*, "([^"]+)"')

Route = tuple[str, str]


def routes_in_go(text: str) -> Iterator[Route]:
    """Where the operations of a Go file go."""
    for path, method in _GO_CALL.findall(text):
        yield route(method.upper(), path)


def routes_in_java(text: str) -> Iterator[Route]:
    """Where the operations of a Java file go."""
    for method, path in _JAVA_CALL.findall(text):
        yield route(method, path)


def read() -> dict[str, dict[str, int]]:
    """The counts as they were written: by SDK with its version, by service version."""
    counts: dict[str, dict[str, int]] = json.loads(COUNTS.read_text("utf-8"))
    return counts


def count(routes: set[Route]) -> dict[str, int]:
    """How many operations of each service version are among some routes."""
    counts: Counter[str] = Counter()
    known: set[Route] = set()
    for path in sorted((CATALOG / "lark").glob("*.json")):
        service = files.read(path)
        found = {route(one.method, one.path) for one in service.operations.values()}
        counts[service.name] = len(found & routes)
        known |= found
    for method, place in sorted(routes - known):
        print(f"? the catalog lacks {method} {place}")
    return {name: number for name, number in counts.items() if number}


def _go() -> set[Route]:
    with tempfile.TemporaryDirectory() as scratch:
        Path(scratch, "go.mod").write_text("module scratch\n", "utf-8")
        command = ["go", "mod", "download", "-json", "@".join(GO)]
        told = subprocess.run(command, check=True, cwd=scratch, capture_output=True, text=True)
    folder = Path(json.loads(told.stdout)["Dir"]) / "service"
    sources = (path.read_text("utf-8") for path in folder.rglob("*.go"))
    return {found for text in sources for found in routes_in_go(text)}


def _java() -> set[Route]:
    with tempfile.TemporaryDirectory() as scratch:
        artifact = f"-Dartifact={':'.join(JAVA)}:jar:sources"
        command = ["mvn", "-q", "dependency:copy", artifact, f"-DoutputDirectory={scratch}"]
        subprocess.run(command, check=True, cwd=scratch)
        with zipfile.ZipFile(next(Path(scratch).glob("*.jar"))) as jar:
            names = [name for name in jar.namelist() if name.endswith(".java")]
            sources = [jar.read(name).decode("utf-8") for name in names]
    return {found for text in sources for found in routes_in_java(text)}


def main() -> int:
    """Write the counts."""
    counts = {f"Go {GO[1][1:]}": count(_go()), f"Java {JAVA[1]}": count(_java())}
    COUNTS.write_text(json.dumps(counts, indent=1) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
