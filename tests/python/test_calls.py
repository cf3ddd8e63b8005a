"""Calls from Python, over real sockets."""

import copy
import io
import pickle
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import feiding
from feiding import lark

MESSAGE = {
    "receive_id_type": "chat_id",
    "receive_id": "oc_42",
    "msg_type": "text",
    "content": '{"text":"hi"}',
}


def test_an_operation_by_attribute_and_by_name(client, sandbox):
    sent = client.im.v1.message.create(**MESSAGE)
    assert sent.message_id.startswith("om_")
    assert sent["message_id"] == sent.message_id
    assert sent.thread_id is None or sent.thread_id
    with pytest.raises(AttributeError, match="no attribute 'mesage_id'"):
        sent.mesage_id
    assert sent.reply_.status == 200
    assert sent.reply_.log_id
    assert b'"code":0' in sent.reply_.body
    named = client.call("im.v1.message.create", MESSAGE)
    assert set(named) == set(sent)
    bodies = [request["body"] for request in sandbox.received() if "/messages" in request["target"]]
    assert bodies[0] == bodies[1]


def test_a_reply_can_be_copied_and_pickled(client):
    sent = client.im.v1.message.create(**MESSAGE)
    for other in (copy.deepcopy(sent), pickle.loads(pickle.dumps(sent))):
        assert other == sent
        assert other.reply_.log_id == sent.reply_.log_id


def test_raw_calls(client, sandbox):
    sent = client.im.v1.message.create(**MESSAGE)
    path = "/open-apis/im/v1/messages/:message_id"
    read = client.raw("GET", path, path_params={"message_id": sent.message_id})
    assert read.reply_.status == 200
    body = {"receive_id": "oc_42", "msg_type": "text", "content": "{}", "uuid": feiding.NULL}
    with pytest.raises(feiding.Error):
        client.raw(
            "POST", "/open-apis/im/v1/nothing", query={"a": [1, True], "b": "x y"}, body=body
        )
    last = sandbox.received()[-1]
    assert last["target"] == "/open-apis/im/v1/nothing?a=1&a=true&b=x+y"
    assert '"uuid":null' in last["body"]


@pytest.mark.parametrize("kind", ["bytes", "path", "file"])
def test_files_go_there_and_back(client, tmp_path: Path, kind):
    content = bytes(range(256)) * 1000
    path = tmp_path / "q3 你.pdf"
    path.write_bytes(content)
    given = {"bytes": content, "path": path, "file": io.BytesIO(content)}[kind]
    key = client.im.v1.file.create(file_type="pdf", file_name="q3 你.pdf", file=given).file_key
    back = client.im.v1.file.get(file_key=key)
    assert back.name == "q3 你.pdf"
    assert b"".join(back) == content
    target = tmp_path / "back.pdf"
    assert client.im.v1.file.get(file_key=key).save(target) == len(content)
    assert target.read_bytes() == content


def test_a_file_is_read_by_one_at_a_time_and_not_behind_a_gap(client, sandbox):
    content = b"x" * 3_000_000
    key = client.im.v1.file.create(file_type="stream", file_name="a", file=content).file_key
    fault = {"kind": "stall", "ms": 500, "path": "/open-apis/im/v1/files"}
    sandbox.post("fault", fault)
    file = client.im.v1.file.get(file_key=key)
    with ThreadPoolExecutor() as pool:
        reading = pool.submit(file.read)
        while not feiding._feiding.waiting():
            time.sleep(0.001)
        with pytest.raises(ValueError, match="being read already"):
            file.read()
        with pytest.raises(feiding.TransportError, match="broke off"):
            reading.result()
    with pytest.raises(feiding.ConfigError, match="broke off"):
        file.read()

    sandbox.post("fault", fault)
    file = client.im.v1.file.get(file_key=key)
    with ThreadPoolExecutor() as pool:
        reading = pool.submit(file.read)
        while not feiding._feiding.waiting():
            time.sleep(0.001)
        file.close()
        assert not reading.done()


def test_errors_say_what_to_do(client):
    with pytest.raises(feiding.ApiError) as caught:
        client.call("im.v1.message.create", {**MESSAGE, "body.colour": "red"})
    error = caught.value
    assert error.code == 99992402
    assert error.http_status == 400
    assert error.log_id
    assert error.field_violations[0][0] == "colour"
    assert "\n" not in str(error)
    assert str(error.code) in str(error)
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), again.code, str(again)) == (type(error), error.code, str(error))
    with pytest.raises(TypeError, match='did you mean "receive_id"'):
        client.im.v1.message.create(recieve_id="x", **MESSAGE)
    with pytest.raises(AttributeError, match=r"'im\.v1' object has no attribute 'mesage'"):
        client.im.v1.mesage


def test_options_of_a_view_and_of_one_call(client, sandbox):
    view = client.with_options(request_id="mine", headers={"X-A": "1"}, timeout=5.0)
    view.im.v1.chat.list()
    headers = dict(map(tuple, sandbox.received()[-1]["headers"]))
    assert headers["oapi-sdk-request-id"] == "mine"
    assert headers["X-A"] == "1" if "X-A" in headers else headers["x-a"] == "1"
    user = feiding.CallOptions(user_access_token="u-1")
    with pytest.raises(feiding.ConfigError, match="takes no user access token"):
        client.im.v1.batch_message.delete(batch_message_id="1", options_=user)
    with pytest.raises(TypeError, match="colour"):
        lark.Client("a", "b", colour="red")


def test_dingtalk(ding):
    sent = ding.robot.v1_0.batch_send_oto(
        robot_code="r", user_ids=["a"], msg_key="sampleText", msg_param="{}"
    )
    assert sent.process_query_key == sent["processQueryKey"]
    assert ding.oapi.v2.user.get(userid="u1").userid == "u1"
    with pytest.raises(feiding.ApiError) as caught:
        ding.call("oapi.v2.user.get", {"userid": "u1", "body.x": 1})
    assert caught.value.code == 40035


def test_threads_share_a_client_and_its_token(client, sandbox):
    failed = []

    def work():
        try:
            for _ in range(20):
                client.im.v1.message.create(**MESSAGE)
        except Exception as error:
            failed.append(error)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed
    tokens = [
        request for request in sandbox.received() if "tenant_access_token" in request["target"]
    ]
    assert len(tokens) == 1
