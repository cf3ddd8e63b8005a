"""The build backend (PEP 517): writes the stubs from the catalog, then hands over to maturin.

The stubs are not checked in. Wheels and source distributions alike are built through here, so
that neither lacks them; a direct ``maturin build`` would.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import maturin

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from stubs.write import write

__all__ = [
    "build_editable",
    "build_sdist",
    "build_wheel",
    "get_requires_for_build_editable",
    "get_requires_for_build_sdist",
    "get_requires_for_build_wheel",
    "prepare_metadata_for_build_editable",
    "prepare_metadata_for_build_wheel",
]

get_requires_for_build_editable = maturin.get_requires_for_build_editable
get_requires_for_build_sdist = maturin.get_requires_for_build_sdist
prepare_metadata_for_build_editable = maturin.prepare_metadata_for_build_editable
prepare_metadata_for_build_wheel = maturin.prepare_metadata_for_build_wheel


def get_requires_for_build_wheel(settings: Any = None) -> list[str]:
    """Name what a wheel needs: zig too, where it is linked for old systems."""
    needed = list(maturin.get_requires_for_build_wheel(settings))
    if "--zig" in os.environ.get("MATURIN_PEP517_ARGS", ""):
        needed.append("ziglang>=0.15,<0.18")
    return needed


def stubs() -> None:
    """Write the stubs. In a source distribution this file stands beside ``core``."""
    for root in (HERE.parent, HERE):
        catalog = root / "core" / "catalog"
        if catalog.is_dir():
            write(catalog, HERE / "package" / "feiding")
            return
    raise FileNotFoundError("the catalog (core/catalog) is missing")


def build_wheel(folder: str, settings: Any = None, metadata: str | None = None) -> str:
    """Build a wheel."""
    stubs()
    return str(maturin.build_wheel(folder, settings, metadata))


def build_editable(folder: str, settings: Any = None, metadata: str | None = None) -> str:
    """Build a wheel that leads back here."""
    stubs()
    return str(maturin.build_editable(folder, settings, metadata))


def build_sdist(folder: str, settings: Any = None) -> str:
    """Build a source distribution."""
    stubs()
    return str(maturin.build_sdist(folder, settings))


if __name__ == "__main__":
    stubs()
