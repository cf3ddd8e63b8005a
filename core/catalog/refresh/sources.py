"""Where the SDK packages are: fetched from their registries or given unpacked.

`pinned.json` has the versions that the files of the catalog were made from.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

PINNED = Path(__file__).resolve().parent / "pinned.json"
_NODE = "@larksuiteoapi/node-sdk"


@dataclass
class Sources:
    """A folder that holds `lark_oapi/`, `alibabacloud_dingtalk/` and `package/` (Node)."""

    root: Path

    @property
    def lark_node(self) -> Path:
        """The Node package of Feishu/Lark."""
        return self.root / "package"

    def lark_versions(self) -> dict[str, Path]:
        """Folders of the service versions of Feishu/Lark by file name, `im.v1`."""
        folders = sorted((self.root / "lark_oapi" / "api").glob("*/v*"))
        return {f"{folder.parent.name}.{folder.name}": folder for folder in folders}

    def dingtalk_versions(self) -> dict[str, Path]:
        """Folders of the service versions of DingTalk by file name, `robot.v1_0`."""
        clients = sorted((self.root / "alibabacloud_dingtalk").glob("*/client.py"))
        found = {}
        for client in clients:
            service, major, minor = client.parent.name.rsplit("_", 2)
            found[f"{service}.v{major}_{minor}"] = client.parent
        return found


def pinned() -> dict[str, str]:
    """The versions that the catalog was made from, by package."""
    versions: dict[str, str] = json.loads(PINNED.read_text("utf-8"))
    return versions


def pin(versions: dict[str, str]) -> None:
    """Say which versions the catalog is made from."""
    PINNED.write_text(json.dumps(versions, indent=1) + "\n", "utf-8")


def locate(folder: Path | None) -> Sources:
    """The unpacked packages: those of `folder`, else the pinned ones."""
    if folder is not None:
        return Sources(folder)
    versions = pinned()
    root = _cached(versions)
    if not root.exists():
        with tempfile.TemporaryDirectory(dir=_cache()) as scratch:
            shutil.copytree(_fetch(Path(scratch), versions), root)
    return Sources(root)


def newest() -> tuple[Sources, dict[str, str]]:
    """The newest packages that the registries have, and their versions."""
    with tempfile.TemporaryDirectory(dir=_cache()) as scratch:
        unpacked = _fetch(Path(scratch), dict.fromkeys(pinned(), ""))
        versions = {name: _version(unpacked, name) for name in pinned()}
        root = _cached(versions)
        if not root.exists():
            shutil.copytree(unpacked, root)
    return Sources(root), versions


def _cache() -> Path:
    cache = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "feiding"
    cache.mkdir(parents=True, exist_ok=True)
    return cache


def _cached(versions: dict[str, str]) -> Path:
    return _cache() / f"catalog-sources-{'-'.join(versions.values())}"


def _fetch(scratch: Path, versions: dict[str, str]) -> Path:
    """Download and unpack; wheels only, so that no code of a package runs. No version: the newest."""
    wheels = [
        f"{name}=={version}" if version else name
        for name, version in versions.items()
        if name != _NODE
    ]
    pip = [sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary", ":all:"]
    subprocess.run([*pip, "--dest", str(scratch), *wheels], check=True)
    node = f"{_NODE}@{versions[_NODE] or 'latest'}"
    subprocess.run(["npm", "pack", node], check=True, cwd=scratch)
    target = scratch / "unpacked"
    for wheel in scratch.glob("*.whl"):
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(target)
    for package in scratch.glob("*.tgz"):
        with tarfile.open(package) as archive:
            archive.extractall(target, filter="data")
    return target


def _version(unpacked: Path, name: str) -> str:
    """The version of a package, as the package says it."""
    if name == _NODE:
        told = json.loads((unpacked / "package" / "package.json").read_text("utf-8"))
        return str(told["version"])
    [folder] = unpacked.glob(f"{name.replace('-', '_')}-*.dist-info")
    return folder.name.removesuffix(".dist-info").rpartition("-")[2]
