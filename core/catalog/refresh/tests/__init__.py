"""Tests of the refresh tool and of the catalog; `python -m unittest`, run in `core/catalog`."""
