"""What the catalog knows, and operations of one's own."""

import json

import pytest

import feiding
from fake import Fake
from feiding import dingtalk, lark

OWN = {
    "service": "im",
    "version": "v1",
    "operations": {
        "chat.all": {
            "http": "GET /open-apis/im/v1/chats",
            "tokens": ["tenant"],
            "query": {"page_size": "int"},
        }
    },
}


def client(operations=None, **options):
    """Give a client that sends nothing but to a fake."""
    return lark.Client("cli_a1", tenant_access_token="t", operations=operations, **options)


def test_words_lead_to_operations_which_are_described():
    found = client().find("send message")
    assert "im.v1.message.create" in found[:5]
    facts = client().describe("im.v1.message.create")
    assert facts["method"] == "POST"
    assert facts["path"] == "/open-apis/im/v1/messages"
    assert any(one["name"] == "receive_id" for one in facts["parameters"])
    assert facts["document"].endswith(
        "?from=op_doc_tab&apiName=create&project=im&resource=message&version=v1"
    )
    assert facts["debug"].endswith("?project=im&resource=message&apiName=create&version=v1")
    documentation = client().im.v1.message.create.__doc__
    assert f"Source: {facts['document']}\nTry it: {facts['debug']}" in documentation
    with pytest.raises(feiding.ConfigError, match=r"im\.v1\.message\.create"):
        client().describe("im.v1.message.creat")
    with pytest.raises(TypeError):
        client().find(7)


def test_operations_of_ones_own_are_called_checked_and_described(tmp_path):
    path = tmp_path / "own.json"
    path.write_text(json.dumps(OWN), encoding="utf-8")
    for given in (OWN, json.dumps(OWN), path, str(path)):
        transport = Fake({"items": []})
        own = client(given, transport=transport)
        assert own.call("im.v1.chat.all", {"page_size": 2}).to_dict() == {"items": []}
        assert transport.requests[-1].url.endswith("/open-apis/im/v1/chats?page_size=2")
        assert own.describe("im.v1.chat.all")["path"] == "/open-apis/im/v1/chats"
        with pytest.raises((TypeError, ValueError, feiding.ConfigError), match="page_size"):
            own.call("im.v1.chat.all", {"page_size": "many"})
    dingtalk.Client("ding", "secret", operations=None).close()


@pytest.mark.parametrize(
    ("given", "error", "text"),
    [
        ("{", feiding.ConfigError, "JSON|own|operations"),
        ({"service": "im", "operatoins": {}}, feiding.ConfigError, "operations"),
        ("/no/such/file", feiding.ConfigError, "/no/such/file"),
        (7, TypeError, "operations"),
    ],
)
def test_mistakes_in_them_are_said_with_their_place(given, error, text):
    with pytest.raises(error, match=text):
        client(given)
