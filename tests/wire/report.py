"""Counts what was compared, and what the rules excused."""

from __future__ import annotations

from collections import Counter
from typing import Any

from compare import Difference, compare
from plan import Plan, steps
from rules import RULES


class Report:
    """Everything that one run found."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.failures: list[str] = []
        self._pairs = 0
        self._operations: set[str] = set()
        #: Parameters and fields by id: what there is, what both sides sent, what they lack.
        self._wanted: dict[str, set[str]] = {"parameters": set(), "fields": set()}
        self._both: set[str] = set()
        self._lacking: set[str] = set()
        self._excused: Counter[str] = Counter()
        self._places: dict[str, set[str]] = {rule.name: set() for rule in RULES}

    def add(
        self, plan: Plan, ours: dict[str, Any], theirs: dict[str, Any], unknown: set[str]
    ) -> None:
        """Compare a pair of requests; `unknown` are places that the SDK has no setter for."""
        self._pairs += 1
        self._operations.add(plan.id)
        common, differences = compare(plan, ours, theirs, unknown)
        reached = {step for at in common for step in steps(at)}
        for at, (name, _) in plan.fields.items():
            self._wanted["fields" if at.startswith("body.") else "parameters"].add(name)
            # The path is compared as a whole.
            if at in reached or at.startswith("path."):
                self._both.add(name)
        for found in differences:
            self._judge(found)

    def _judge(self, found: Difference) -> None:
        """Excuse a difference, or call it a failure."""
        rules = [rule for rule in RULES if rule.holds(found)]
        if len(rules) != 1:
            self.failures.append(f"{found}; excused by {[rule.name for rule in rules]}")
            return
        name, _ = found.plan.field_at(found.ours_at)
        self._excused[rules[0].name] += 1
        self._places[rules[0].name].add(name or f"{found.plan.id} {found.theirs_at}")
        if not found.theirs_at:
            self._lacking.add(name)

    def lines(self, operations: Counter[str]) -> list[str]:
        """Say it all, with what is not covered among the failures."""
        there = operations["python"]
        others = ", ".join(f"{n} {kind}" for kind, n in operations.items() if kind != "python")
        lines = [
            f"{len(self._operations)}/{there} operations of the SDK, in {self._pairs} pairs of"
            f" requests; the others of the catalog's {operations.total()} have another source:"
            f" {others}",
        ]
        for what, wanted in self._wanted.items():
            covered, lacking = wanted & self._both, wanted & self._lacking - self._both
            alone = f"{len(lacking)} that the SDK does not send"
            lines.append(f"{len(covered)}/{len(wanted)} {what}, {alone}")
            self.failures += [f"never sent: {name}" for name in wanted - covered - lacking]
        if len(self._operations) < there:
            self.failures.append("operations of the SDK were not compared")
        lines.append("What may differ, how often it did, and in how many places:")
        for rule in RULES:
            count, places = self._excused[rule.name], len(self._places[rule.name])
            lines.append(f"  {rule.name}, {count} in {places}: {rule.reason}")
            if not count:
                self.failures.append(f"the rule {rule.name!r} excuses nothing any more")
        return lines
