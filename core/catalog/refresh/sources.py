"""Where the SDK packages are: pinned versions, fetched from their registries or given unpacked."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

PINNED = {
    "lark-oapi": "1.7.5",
    "alibabacloud-dingtalk": "2.2.65",
    "@larksuiteoapi/node-sdk": "1.74.0",
}
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


def locate(folder: Path | None) -> Sources:
    """The unpacked packages: those of `folder`, else a cache that is filled on first use."""
    if folder is not None:
        return Sources(folder)
    cache = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache"))
    versions = "-".join(PINNED.values())
    root = cache / "feiding" / f"catalog-sources-{versions}"
    if not root.exists():
        root.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=root.parent) as scratch:
            _fetch(Path(scratch))
            shutil.copytree(Path(scratch) / "unpacked", root)
    return Sources(root)


def _fetch(scratch: Path) -> None:
    """Download and unpack; wheels only, so that no code of a package runs."""
    wheels = [f"{name}=={version}" for name, version in PINNED.items() if name != _NODE]
    pip = [sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary", ":all:"]
    subprocess.run([*pip, "--dest", str(scratch), *wheels], check=True)
    subprocess.run(["npm", "pack", f"{_NODE}@{PINNED[_NODE]}"], check=True, cwd=scratch)
    target = scratch / "unpacked"
    for wheel in scratch.glob("*.whl"):
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(target)
    for package in scratch.glob("*.tgz"):
        with tarfile.open(package) as archive:
            archive.extractall(target, filter="data")
