"""Writes the stubs of the Python package from the catalog."""
