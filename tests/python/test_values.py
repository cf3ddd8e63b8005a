"""Answers as objects."""

import copy
import json
import math
import pickle
import threading

import pytest

import fake
import feiding
from feiding import lark

MESSAGE = {
    "message_id": "om_1",
    "create_time": "1700000000000",
    "deleted": False,
    "sender": {"id": "ou_1", "id_type": "open_id"},
    "mentions": [{"key": "@_user_1", "name": "Ann"}, {"key": "@_user_2"}],
    "body": {"content": "{}"},
    "of_tomorrow": {"a": [{"b": 1}]},
}


def message(data=None):
    """Give a typed answer."""
    client, _ = fake.client(MESSAGE if data is None else data)
    return client.im.v1.message.create(
        receive_id_type="chat_id", receive_id="oc_1", msg_type="text", content="{}"
    )


def test_members_by_attribute_and_by_item():
    sent = message()
    assert isinstance(sent, lark.im.v1.CreateMessageResponseBody)
    assert isinstance(sent, feiding.Reply)
    assert sent.message_id == sent["message_id"] == "om_1"
    assert sent.create_time == sent["create_time"] == 1700000000000
    assert sent.deleted is False
    assert isinstance(sent.sender, lark.im.v1.Sender)
    assert sent.sender is sent.sender
    assert sent.sender.id == sent["sender"]["id"] == "ou_1"
    assert [mention.name for mention in sent.mentions] == ["Ann", None]
    assert isinstance(sent.mentions[0], lark.im.v1.Mention)
    assert sent.root_id is None
    assert "root_id" not in sent
    with pytest.raises(KeyError, match="root_id"):
        sent["root_id"]
    # A member that the catalog does not know yet is there by item.
    assert sent["of_tomorrow"].a[0].b == 1
    assert "of_tomorrow" in sent
    assert 3 not in sent
    assert list(sent) == list(MESSAGE)
    assert len(sent) == len(MESSAGE)


def test_members_of_another_type_read_as_none():
    sent = message(
        {"message_id": ["x"], "deleted": "yes", "sender": "x", "mentions": {}, "body": 3}
    )
    assert sent.message_id is None
    assert sent.deleted is None
    assert sent.sender is None
    assert sent.mentions is None
    assert sent.body is None
    assert sent.to_dict()["sender"] == "x"
    assert message({"message_id": 12}).message_id == "12"
    assert message({"create_time": "soon"}).create_time is None
    assert bool(message({}))


@pytest.mark.parametrize("data", [None, [], "x", 3])
def test_an_answer_of_another_type_is_empty(data):
    client, _ = fake.client(lambda _: json.dumps({"code": 0, "data": data}).encode())
    sent = client.im.v1.message.get(message_id="om_1")
    assert len(sent) == 0
    assert sent.items is None
    assert sent.reply_.status == 200


def test_nothing_can_be_changed_by_attribute():
    sent = message()
    with pytest.raises(AttributeError, match="message_id"):
        sent.message_id = "x"
    with pytest.raises(AttributeError, match="message_id"):
        del sent.message_id
    with pytest.raises(AttributeError, match="mesage"):
        sent.mesage = "x"
    plain = sent.to_dict()
    plain["sender"]["id"] = "changed"
    assert sent.to_dict()["sender"]["id"] == "ou_1"


def test_answers_are_equal_by_their_data():
    assert message() == message()
    assert message() == MESSAGE
    assert message() != message({"message_id": "om_2"})
    assert message() != 3
    with pytest.raises(TypeError, match="unhashable"):
        hash(message())


def test_answers_pickle_and_copy():
    sent = message()
    for other in (copy.copy(sent), copy.deepcopy(sent), pickle.loads(pickle.dumps(sent))):
        assert other == sent
        assert type(other) is type(sent)
        assert other.reply_ == sent.reply_
        assert other.reply_.header("X-TT-LOGID") == "log-1"
    inner = pickle.loads(pickle.dumps(sent.sender))
    assert inner == sent.sender
    with pytest.raises(AttributeError, match="only the answer itself"):
        inner.reply_


def test_names_that_python_objects_have_do_not_clash():
    data = {
        "items": [{"message_id": "a"}],
        "keys": 1,
        "get": 2,
        "reply_": 3,
        "from": 4,
        "to_dict": 5,
    }
    client, _ = fake.client(data)
    free = client.raw("GET", "/x")
    assert free.items[0].message_id == "a"
    assert (free.keys, free.get, free["reply_"], free.from_, free["to_dict"]) == (1, 2, 3, 4, 5)
    assert free.reply_.status == 200
    assert free.to_dict() == data
    assert free.nothing is None
    assert "items" in dir(free)
    typed = client.im.v1.message.list(container_id_type="chat", container_id="oc_1")
    assert typed.items[0].message_id == "a"


def test_repr_is_short_and_hides_secrets():
    text = repr(
        message({"message_id": "om_1", "chat_id": "x" * 1000, "mentions": [{}], "body": {}})
    )
    assert text.startswith("CreateMessageResponseBody(message_id='om_1', ")
    assert len(text) < 240
    assert "[1 item]" in text
    client, _ = fake.client(
        {"app_secret": "s3cr3t", "page_token": "p", "deep": {"token": "s3cr3t"}}
    )
    free = client.raw("GET", "/x")
    assert repr(free) == "AnyReply(app_secret='***', page_token='p', deep={...})"
    assert "s3cr3t" not in repr(free.deep)
    assert repr(free.reply_) == "ReplyInfo(status=200, log_id='log-1')"
    assert "GET" not in repr(free)


def test_typed_secrets_are_hidden():
    client, _ = fake.ding(lambda _: b'{"accessToken": "s3cr3t", "expireIn": 7200}')
    token = client.oauth2.v1_0.get_access_token(app_key="k", app_secret="s")
    assert token.access_token == "s3cr3t"
    assert "s3cr3t" not in repr(token)


def test_text_that_is_no_unicode_can_be_shown():
    client, _ = fake.client(lambda _: b'{"code":0,"data":{"\\ud800":"\\udc00%s"}}' % (b"x" * 60))
    assert "xxx" in repr(client.raw("GET", "/x"))


def test_what_has_no_end_ends_no_program():
    members, items = {}, []
    members["a"] = members
    items.append(items)
    with pytest.raises(RecursionError):
        feiding.AnyReply(members).to_dict()
    with pytest.raises(RecursionError):
        feiding.AnyReply({"a": items}).to_dict()
    with pytest.raises(RecursionError):
        feiding.AnyReply({"a": items}).a


@pytest.mark.parametrize(
    "text",
    [
        "12345678901234567890123",
        "-9223372036854775809",
        "18446744073709551615",
        "1e400",
        "-0.0",
        "0.1",
        "123456789.123456789",
        "2.2250738585072014e-308",
        "1e22",
        "[" * 100 + "]" * 100,
        '"\\ud800"',
        '"\\u0000"',
        '"你好 \\ud83d\\ude00"',
        '{"a":1,"a":2}',
        "[]",
        "{}",
        "true",
        "null",
    ],
)
def test_json_reads_as_pythons_own(text):
    client, _ = fake.client(lambda _: b'{"code":0,"data":{"x":' + text.encode() + b"}}")
    try:
        found = client.raw("GET", "/x").to_dict()["x"]
    except feiding.DecodeError:
        # The envelope is checked by the core, which is stricter than Python's json.
        assert text in {'"\\ud800"'}, text
        return
    expected = json.loads(text)
    assert found == expected
    assert type(found) is type(expected)
    if isinstance(found, float):
        assert math.copysign(1, found) == math.copysign(1, expected)


def test_lists_are_answers_too():
    client, _ = fake.ding(lambda _: b'{"errcode":0,"result":[{"dept_id":1,"name":"a"}]}')
    found = client.oapi.v2.department.listsub(dept_id=1)
    assert isinstance(found, list)
    assert isinstance(found, feiding.ListReply)
    assert isinstance(found[0], feiding.dingtalk.oapi.Department)
    assert found[0].dept_id == 1
    assert found.reply_.status == 200
    again = pickle.loads(pickle.dumps(found))
    assert (again, again.reply_) == (found, found.reply_)


def test_wire_names_and_ours():
    client, _ = fake.ding(lambda _: b'{"processQueryKey":"k","invalidStaffIdList":["a"]}')
    sent = client.robot.v1_0.batch_send_oto(
        robot_code="r", user_ids=["a"], msg_key="sampleText", msg_param="{}"
    )
    assert sent.process_query_key == sent["processQueryKey"] == sent["process_query_key"] == "k"
    assert client.raw("GET", "/v1.0/x").process_query_key == "k"


def test_classes_are_made_once_in_many_threads():
    made = []
    barrier = threading.Barrier(16)

    def make():
        barrier.wait()
        made.append(feiding._feiding.type_class("lark", "im.v1", "ChatTab"))

    threads = [threading.Thread(target=make) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(one) for one in made}) == 1
