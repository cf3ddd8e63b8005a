"""Writes all stubs into the package, and takes away old ones."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

from . import catalog, platforms, services

PLATFORMS = ("lark", "dingtalk")


def write(root: Path, folder: Path) -> list[Path]:
    """Write the stubs of the catalog under ``root`` into the package in ``folder``."""
    described = _load(folder / "_describe.py")
    written: list[Path] = []
    for platform in PLATFORMS:
        found = platforms.services(catalog.load(root / platform))
        template = Path(__file__).parent / f"{platform}.pyi"
        texts = {folder / platform / "__init__.pyi": platforms.platform(template, found)}
        for name, versions in found.items():
            for service in versions:
                place = folder / platform / name
                if service.version:
                    texts[place / "__init__.pyi"] = platforms.package(name, versions)
                    place /= service.version
                texts[place.with_suffix(".pyi")] = services.write(service, described.doc)
        _replace(folder / platform, texts)
        written += texts
    return written


def _replace(folder: Path, texts: dict[Path, str]) -> None:
    for old in folder.rglob("*.pyi"):
        if old not in texts:
            old.unlink()
    for path, text in texts.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        # Untouched where nothing changed, so that nothing is built anew for it.
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("described", path)
    if spec is None or spec.loader is None:
        raise ImportError(str(path))
    module = importlib.util.module_from_spec(spec)
    sys.modules["described"] = module
    spec.loader.exec_module(module)
    return module
