"""Compares, operation by operation, our requests with those of the official Python SDK.

`python tests/wire` calls every operation of Feishu/Lark that lark-oapi has, with both, and compares
method, path, query, headers and body as they reach a local server. Every parameter and every field
of a body is set in at least one request. What may differ, and why, stands in `rules.py`.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from compare import parts
from official import Official
from ours import Ours
from plan import FLAVOURS, Plan, plan
from recorder import Recorder
from report import Report

from refresh import files

CATALOG = Path(__file__).resolve().parents[2] / "core" / "catalog" / "lark"


class Run:
    """Both clients, and what was found."""

    def __init__(self, recorder: Recorder) -> None:
        """Let both talk to the recorder."""
        self.report = Report()
        self.official = Official(recorder.url)
        self._ours = Ours(recorder.url)
        self._recorder = recorder

    def pair(self, made: Plan) -> None:
        """Send one request with each."""
        self._recorder.answer_file = made.operation.returns == "file"
        try:
            self._ours.send(made)
            ours = self._recorder.take()
            unknown, misfits = self.official.send(made)
            theirs = self._recorder.take()
            if len(ours) != 1 or len(theirs) != 1:
                raise ValueError(f"{len(ours)} requests of ours, {len(theirs)} of theirs")
            left, right = parts(ours[0]), parts(theirs[0])
            self.report.add(made, left, right, unknown)
        except Exception as error:
            self.report.failures.append(f"{made.id} ({made.flavour}): {error!r}")
            return
        self.report.failures += [f"{made.id}: {misfit}" for misfit in misfits]


def main() -> int:
    """Run it all; the exit code is 1 when something differs that may not."""
    services = [files.read(path) for path in sorted(CATALOG.glob("*.json"))]
    known = [
        (service, service.operations[key]) for service in services for key in service.operations
    ]
    kinds: Counter[str] = Counter()
    with Recorder() as recorder:
        run = Run(recorder)
        names = set(run.official.names())
        for service, operation in known:
            there = service.operation_id(operation.key) in names
            # What the SDK lacks, the catalog has from another source, which it names.
            kinds["python" if there else operation.source or "nowhere"] += 1
            for flavour in FLAVOURS if there else ():
                run.pair(plan(service, operation, flavour))
    lines, failures = run.report.lines(kinds), run.report.failures
    names -= {service.operation_id(operation.key) for service, operation in known}
    failures += [f"the catalog lacks {name}" for name in sorted(names)]
    print(*lines, *(f"! {failure}" for failure in failures[:50]), sep="\n")
    print(f"{len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
