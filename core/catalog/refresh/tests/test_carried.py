"""Reading the SDKs for Go and Java as text."""

from __future__ import annotations

import unittest
from pathlib import Path

from refresh import carried, files

LARK = Path(__file__).resolve().parents[2] / "lark"

GO = """
	apiReq := req.apiReq
	apiReq.ApiPath = "/open-apis/zoo/v1/fish/:fish_id"
	apiReq.HttpMethod = http.MethodPatch
"""
JAVA = """
        RawResponse httpResponse = Transport.send(config, reqOptions, "GET"
                , "/open-apis/zoo/v1/fish/:fish_id"
                , Sets.newHashSet(AccessTokenType.Tenant)
"""


class Carried(unittest.TestCase):
    """Operations are found by method and path, and counted by service version."""

    def test_calls_are_found(self) -> None:
        """A call gives its method, and its path with blank names."""
        self.assertEqual(list(carried.routes_in_go(GO)), [("PATCH", "/open-apis/zoo/v1/fish/:")])
        self.assertEqual(list(carried.routes_in_java(JAVA)), [("GET", "/open-apis/zoo/v1/fish/:")])

    def test_routes_are_counted(self) -> None:
        """An operation counts for the service version that has it."""
        routes = {("GET", "/open-apis/im/v1/chats/:"), ("POST", "/open-apis/im/v1/messages")}
        self.assertEqual(carried.count(routes), {"im.v1": 2})

    def test_counts_fit_the_catalog(self) -> None:
        """No SDK carries more of a service than the catalog."""
        counts = carried.read()
        self.assertEqual([name.split(" ")[0] for name in counts], ["Go", "Java"])
        for sdk in counts.values():
            for name, number in sdk.items():
                there = len(files.read(LARK / f"{name}.json").operations)
                self.assertLessEqual(number, there, name)


if __name__ == "__main__":
    unittest.main()
