"""The command line: `python -m refresh`, run in `core/catalog`.

Reads the SDK packages again, the pinned or the `--newest`, and rewrites the files of the catalog:
all of Feishu/Lark and those of DingTalk that exist, those named by `--only`, or with `--all` every
service there is. `dingtalk/oapi.json` has no package in a registry behind it; it is kept by hand
and never touched.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from refresh import check, diff, files, overrides, sources
from refresh.dingtalk_python import DingtalkService
from refresh.lark_merge import LarkService
from refresh.lark_node import NodeOperation, NodeSdk, route
from refresh.lark_python import PythonVersion
from refresh.model import Service
from refresh.settle import settle

CATALOG = Path(__file__).resolve().parent.parent
OVERRIDES = Path(__file__).resolve().parent / "overrides"


@dataclass
class Job:
    """One file to make."""

    platform: str
    name: str
    folder: Path


def main(arguments: list[str] | None = None) -> int:
    """Run the tool; the exit code is 1 when the check finds something."""
    options = _parse(arguments)
    try:
        if not options.check:
            _refresh(options)
    except ValueError as error:
        print(f"! {error}")
        return 1
    broken = check.check(options.out)
    for line in broken:
        print(f"! {line}")
    return 1 if broken else 0


def _parse(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="refresh", description="Refresh the operation catalog.")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--only", help="files to make, for example lark/im.v1,dingtalk/robot.v1_0")
    which.add_argument("--all", action="store_true", help="every service of both platforms")
    which.add_argument("--check", action="store_true", help="only check what is there")
    parser.add_argument("--out", type=Path, default=CATALOG, help="folder of the catalog")
    packages = parser.add_mutually_exclusive_group()
    packages.add_argument("--sources", type=Path, help="folder with the unpacked packages")
    packages.add_argument("--newest", action="store_true", help="the newest packages, pinned then")
    parser.add_argument("--quiet", action="store_true", help="counts only, no single changes")
    return parser.parse_args(arguments)


def _refresh(options: argparse.Namespace) -> None:
    if options.newest:
        found, versions = sources.newest()
    else:
        found, versions = sources.locate(options.sources), {}
    node = NodeSdk(found.lark_node)
    alone = node.alone(_routes(found))
    for unplaced in (one for one in alone if one.service is None):
        print(f"? {unplaced.method} {unplaced.path}: only in Node, and without a page: left out")
    jobs = list(_jobs(found, alone, options))
    ids: dict[str, set[str]] = {job.platform: set() for job in jobs}
    totals: Counter[str] = Counter()
    for job, fresh, oddities in _services(jobs, node, alone):
        service = _settle_and_write(job, fresh, oddities, options, totals)
        ids[job.platform] |= {service.operation_id(key) for key in service.operations}
    for platform, names in ids.items():
        files.append_ids(options.out / platform / "ids.txt", names)
    if options.newest:
        sources.pin(versions)
        print("made from", ", ".join(f"{name} {version}" for name, version in versions.items()))
    print(", ".join(f"{count} {what}" for what, count in totals.items()))


def _settle_and_write(
    job: Job,
    service: Service,
    oddities: list[str],
    options: argparse.Namespace,
    totals: Counter[str],
) -> Service:
    """Write one file and report what changed in it and what stays open."""
    path = options.out / job.platform / f"{job.name}.json"
    before = files.read(path) if path.exists() else None
    oddities = oddities + settle(service, before, overrides.load(OVERRIDES, job.platform))
    lines = diff.changes(before, service)
    # Some versions only have events.
    if service.operations:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(files.write(service), "utf-8")
    print(f"{job.platform}/{job.name}")
    for line in lines if not options.quiet else ():
        print(f"  {line}")
    for line in oddities:
        print(f"  ? {line}")
    totals["operations"] += len(service.operations)
    totals["types"] += len(service.types)
    totals["open points"] += len(oddities)
    return service


def _jobs(
    found: sources.Sources, alone: list[NodeOperation], options: argparse.Namespace
) -> Iterator[Job]:
    wanted = set(options.only.split(",")) if options.only else None
    versions = {"lark": _lark_versions(found, alone, options.out)}
    versions["dingtalk"] = found.dingtalk_versions()
    known = {f"{platform}/{name}" for platform in versions for name in versions[platform]}
    if wanted is not None and wanted - known:
        raise SystemExit(f"no package has {sorted(wanted - known)}")
    for platform, folders in versions.items():
        for name, folder in folders.items():
            key = f"{platform}/{name}"
            usual = platform == "lark" or (options.out / f"{key}.json").exists()
            if options.all or (key in wanted if wanted else usual):
                yield Job(platform, name, folder)


def _lark_versions(
    found: sources.Sources, alone: list[NodeOperation], out: Path
) -> dict[str, Path]:
    """All that the SDKs have or had; what Python lacks has a folder that does not exist."""
    names = {path.stem for path in (out / "lark").glob("*.json")}
    names |= {one.service for one in alone if one.service is not None}
    known = found.lark_versions()
    return known | {name: found.root / "none" / name for name in sorted(names - known.keys())}


def _routes(found: sources.Sources) -> set[tuple[str, str]]:
    """Where the Python SDK of Feishu/Lark has operations."""
    versions = (PythonVersion(folder) for folder in found.lark_versions().values())
    requests = (found.request for version in versions for found in version.operations())
    return {route(request.method, request.path) for request in requests}


def _services(
    jobs: list[Job], node: NodeSdk, alone: list[NodeOperation]
) -> Iterator[tuple[Job, Service, list[str]]]:
    for job in jobs:
        if job.platform == "dingtalk":
            dingtalk = DingtalkService(job.folder)
            yield job, dingtalk.build(), dingtalk.oddities
        else:
            name, _, version = job.name.partition(".")
            lark = LarkService(name, version, PythonVersion(job.folder), node)
            yield job, lark.build(alone), lark.oddities


if __name__ == "__main__":
    sys.exit(main())
