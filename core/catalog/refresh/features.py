"""Keeps the features of the crate: one per service, and one for all of a platform.

`python -m refresh.features` writes them into `core/Cargo.toml`, `--check` says whether they are up
to date. A feature once released stays, because files of the catalog stay.
"""

from __future__ import annotations

import sys
from pathlib import Path

CATALOG = Path(__file__).resolve().parent.parent
MANIFEST = CATALOG.parent / "Cargo.toml"
_BEFORE = "# Typed operations, one feature per service."
_AFTER = "\n\n"


def block(platform: str, stems: list[str]) -> str:
    """The features of one platform, from the names of its files."""
    services = {stem.partition(".")[0].replace("_", "-") for stem in stems}
    names = sorted(f"{platform}-{service}" for service in services)
    every = "".join(f'    "{name}",\n' for name in names)
    return f"{platform}-full = [\n{every}]\n" + "".join(f"{name} = []\n" for name in names)


def manifest(text: str) -> str:
    """The manifest with the features as the catalog has them."""
    start = text.index("\n", text.index(_BEFORE)) + 1
    end = text.index(_AFTER, start) + 1
    stems = {
        platform: [path.stem for path in (CATALOG / platform).glob("*.json")]
        for platform in ("lark", "dingtalk")
    }
    return text[:start] + "".join(block(*known) for known in stems.items()) + text[end:]


def main(arguments: list[str]) -> int:
    """Write the features, or check them."""
    text = MANIFEST.read_text("utf-8")
    wanted = manifest(text)
    if arguments == ["--check"]:
        if text != wanted:
            print("! core/Cargo.toml: other features than the catalog has services: make catalog")
            return 1
        return 0
    MANIFEST.write_text(wanted, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
