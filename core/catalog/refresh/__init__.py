"""The tool behind `make catalog`: reads facts from the official SDK packages, writes the catalog.

Nothing of a package is imported or run; Python is read by its syntax tree, the TypeScript
declarations by a small parser. `python -m refresh --help`, run in `core/catalog`, tells the rest.
"""
