// transport.cpp: a transport of the program, and everything it may do wrong.
#include <algorithm>
#include <cstring>
#include <stdexcept>

#include "common.hpp"

namespace {

/// A text that is read three bytes at a time.
class Pieces : public feiding::Reader {
public:
  explicit Pieces(const std::string &text) : text_(text) {}
  std::size_t read(void *buffer, std::size_t length) override {
    if (text_ == "tears") throw feiding::Error(FEIDING_DECODE, "the line tore");
    const std::size_t count = std::min(std::min(length, text_.size() - position_), std::size_t(3));
    std::memcpy(buffer, text_.data() + position_, count);
    position_ += count;
    return count;
  }

private:
  std::string text_;
  std::size_t position_ = 0;
};

/// A transport that does what `act` says.
class Carrier : public feiding::Transport {
public:
  explicit Carrier(const std::string &given) : act(given) {}

  std::string act;
  int sent = 0, closed = 0;
  const feiding::Client *client = nullptr;

  void send(feiding::Request &request, feiding::Response &response) override {
    sent++;
    request.check();
    if (act == "silent") return;
    if (act == "error") throw feiding::Error(FEIDING_TIMEOUT, "no patience");
    if (act == "exception") throw std::runtime_error("the cable broke");
    if (act == "int") throw 7;
    if (act == "not sent") response.fail(FEIDING_PROGRESS_NOT_SENT, "no route");
    if (act == "sent") response.fail(FEIDING_PROGRESS_SENT, "lost", FEIDING_CLOSED);
    if (act == "kept" && sent == 1) {
      response.fail(FEIDING_PROGRESS_KEPT_CONNECTION_CLOSED, "it was closed");
    }
    if (act == "inside") {
      act = "";
      CHECK(client->raw("GET", "/inner").string("x") == "y");
    }
    if (act == "null header") response.add_header("a", nullptr);
    if (act == "null body") response.set_body_reader(nullptr);
    response.set_status(act == "bad status" ? 99 : 200);
    if (act == "tears") return response.set_body_reader(std::make_shared<Pieces>(act));
    const std::string body = R"({"code":0,"data":{"x":"y"}})";
    if (act == "pieces") {
      response.set_body_reader(std::make_shared<Pieces>(body));
    } else if (act != "null body") {
      response.set_body(body);
    }
  }
  void shutdown() override {
    closed++;
    if (act == "stuck") throw std::runtime_error("the door is stuck");
  }
};

/// One call over a transport that does `act`; gives how often that sent.
template <typename Call> int over(const char *act, const Call &call) {
  const auto carrier = std::make_shared<Carrier>(act);
  {
    const auto client = feiding::Client::lark(
        "cli_a1", nullptr, feiding::Options().transport(carrier).tenant_access_token("t-1"));
    carrier->client = &client;
    call(client);
    CHECK(carrier.use_count() == 2);
  }
  CHECK(carrier->closed >= 1 && carrier.use_count() == 1);
  return carrier->sent;
}

int works(const char *act, const char *method = "GET") {
  return over(act, [&](const feiding::Client &client) {
    CHECK(client.raw(method, "/x").string("x") == "y");
  });
}

int fails(const char *act, const char *method, feiding_status status, const char *words) {
  return over(act, [&](const feiding::Client &client) {
    failure(status, words, [&] { client.raw(method, "/x"); });
  });
}

void what_travels() {
  const auto fake = std::make_shared<Fake>();
  const feiding::Client client = client_over(fake);
  client.raw("POST", "/x/:id",
             feiding::Args()
                 .set("path.id", "a b")
                 .set("query.n", 7)
                 .set("header.X-Own", "v")
                 .set("body.flag", true));
  CHECK(fake->seen.find("POST https://open.feishu.cn/x/a%20b?n=7\n") == 0);
  CHECK(holds(fake->seen, "authorization: Bearer t-1\n") && holds(fake->seen, "{\"flag\":true}"));
  CHECK(fake->timeout_ms > 0 && fake->idle_timeout_ms > 0 && fake->sent == 1);
}

/// The interrupt ends the transport's wait with its own words.
void interrupted() {
  const auto fake = std::make_shared<Carrier>("");
  const auto client = feiding::Client::lark("cli_a1", nullptr,
                                            feiding::Options()
                                                .transport(fake)
                                                .tenant_access_token("t-1")
                                                .interrupt([] { return true; }));
  failure(FEIDING_CLOSED, "the call was interrupted", [&] { client.raw("GET", "/x"); });
}

} // namespace

int main() {
  what_travels();
  interrupted();
  CHECK(works("") == 1 && works("pieces") == 1 && works("inside") == 2);
  CHECK(works("kept") == 2 && works("stuck") == 1);
  CHECK(fails("kept", "POST", FEIDING_IO, "it was closed") == 1);
  CHECK(fails("not sent", "POST", FEIDING_IO, "no route") == 3);
  CHECK(fails("sent", "POST", FEIDING_CLOSED, "lost") == 1);
  CHECK(fails("error", "POST", FEIDING_TIMEOUT, "no patience") == 1);
  CHECK(fails("exception", "POST", FEIDING_IO, "the cable broke") == 1);
  CHECK(fails("int", "POST", FEIDING_IO, "no std::exception") == 1);
  CHECK(fails("silent", "POST", FEIDING_CONFIG, "gave no HTTP status") == 1);
  CHECK(fails("bad status", "POST", FEIDING_CONFIG, "99 is no HTTP status") == 1);
  CHECK(fails("null header", "POST", FEIDING_CONFIG, "value is NULL") == 1);
  CHECK(fails("null body", "POST", FEIDING_CONFIG, "feiding_reader is NULL") == 1);
  CHECK(fails("tears", "POST", FEIDING_DECODE, "the line tore") == 1);
  failure(FEIDING_NULL_PARAMETER, "feiding_transport", [] {
    feiding::Client::lark("a", "s", feiding::Options().transport(nullptr));
  });
}
