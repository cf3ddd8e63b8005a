// callbacks.cpp: stores, loggers, interrupts, assertions and readers of the program: used, shared,
// let go of, and throwing whatever there is.
#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>
#include <stdexcept>

#include "common.hpp"

namespace {

/// Throws what `act` says.
void misbehave(const std::string &act) {
  if (act == "error") throw feiding::Error(FEIDING_TOKEN, "the shelf is locked");
  if (act == "null") throw feiding::Error(FEIDING_NULL_PARAMETER, "there is no shelf");
  if (act == "exception") throw std::logic_error("the shelf fell over");
  if (act == "int") throw 7;
}

class Shelf : public feiding::Store {
public:
  std::string act;
  std::atomic<int> sets{0}, gets{0};
  std::uint64_t lifetime_ms = 0;

  bool get(const std::string &key, std::string &value) override {
    const std::lock_guard<std::mutex> held(lock_);
    gets++;
    misbehave(act);
    const auto found = values_.find(key);
    // What is no text would be complained about.
    value = found == values_.end() || act == "bytes" ? "\xff" : found->second;
    return found != values_.end() || act == "bytes";
  }
  void set(const std::string &key, const std::string &value, std::uint64_t lifetime) override {
    const std::lock_guard<std::mutex> held(lock_);
    sets++;
    misbehave(act);
    lifetime_ms = lifetime;
    values_[key] = value;
  }
  bool add(const std::string &key, const std::string &value, std::uint64_t) override {
    const std::lock_guard<std::mutex> held(lock_);
    misbehave(act);
    return values_.emplace(key, value).second;
  }
  bool remove(const std::string &key, const std::string &value) override {
    const std::lock_guard<std::mutex> held(lock_);
    misbehave(act);
    const auto found = values_.find(key);
    if (found == values_.end() || found->second != value) return false;
    values_.erase(found);
    return true;
  }

private:
  std::mutex lock_;
  std::map<std::string, std::string> values_;
};

void stores(const std::string &url) {
  const auto shelf = std::make_shared<Shelf>();
  std::string text;
  {
    const feiding::Options options =
        options_for(url).store(shelf).logger([&text](std::int32_t, const std::string &line) {
          text += line;
        });
    const auto one = feiding::Client::lark("cli_a1", "secret", options);
    const auto two = feiding::Client::lark("cli_a1", "secret", options);
    one.call("im.v1.chat.list");
    CHECK(shelf->sets == 1 && shelf->lifetime_ms > 60000);
    two.call("im.v1.chat.list");
    CHECK(shelf->sets == 1 && shelf->gets >= 2); // it used the token of the first
    // A refused token is removed, and another one fetched.
    tell_sandbox(one, "expire_tokens", "{}");
    two.call("im.v1.chat.list");
    CHECK(shelf->sets == 2 && shelf.use_count() > 1);
  }
  CHECK(shelf.use_count() == 1 && !holds(text, "feiding_store"));
}

/// add() as the library calls it: nothing that a call does today asks for it.
void additions() {
  std::shared_ptr<feiding::Store> shelf = std::make_shared<Shelf>();
  const feiding_store table = feiding::detail::StoreCalls::table();
  bool added = false;
  CHECK(table.add(&shelf, "key", "one", 1000, &added, nullptr) == FEIDING_OK && added);
  CHECK(table.add(&shelf, "key", "two", 1000, &added, nullptr) == FEIDING_OK && !added);
  std::string value;
  CHECK(shelf->get("key", value) && value == "one");
}

/// Calls go on as if nothing were stored, and the log says why.
void failing_stores(const std::string &url, const char *act, const std::string &words) {
  const auto shelf = std::make_shared<Shelf>();
  std::string text;
  shelf->act = act;
  const auto client = feiding::Client::lark(
      "cli_a1", "secret",
      options_for(url).store(shelf).logger(
          [&text](std::int32_t level, const std::string &line) {
            if (level == FEIDING_LOG_WARN) text += line + "\n";
          }));
  client.call("im.v1.chat.list");
  if (!holds(text, words)) std::fprintf(stderr, "%s: %s\n", act, text.c_str());
  CHECK(holds(text, "feiding_store.get failed: ") && holds(text, words));
}

void loggers(const std::string &url) {
  const auto lines = std::make_shared<std::atomic<int>>(0);
  std::string all;
  {
    const auto client = feiding::Client::lark(
        "cli_a1", "secret",
        options_for(url)
            .log_level(FEIDING_LOG_DEBUG)
            .log_bodies(true)
            .logger([lines, &all](std::int32_t level, const std::string &line) {
              CHECK(level >= FEIDING_LOG_ERROR && level <= FEIDING_LOG_DEBUG);
              all += line;
              ++*lines;
              // What a logger throws is dropped.
              if (*lines % 3 == 0) throw 7;
              if (*lines % 3 == 1) throw std::runtime_error("no paper");
              throw feiding::Error(FEIDING_CLOSED, "no paper");
            }));
    client.call("im.v1.chat.list");
    CHECK(*lines > 3 && holds(all, "/open-apis/im/v1/chats") && !holds(all, "Bearer t-"));
    CHECK(lines.use_count() == 2);
  }
  CHECK(lines.use_count() == 1);
  // One that is no function is a mistake.
  failure(FEIDING_NULL_PARAMETER, "feiding_logger", [] {
    feiding::Client::lark("a", "s", feiding::Options().logger(feiding::Logger()));
  });
}

void interrupts(const std::string &url) {
  std::string act;
  const auto client = feiding::Client::lark("cli_a1", "secret",
                                            options_for(url).interrupt([&act] {
                                              misbehave(act);
                                              return act == "stop";
                                            }));
  client.call("im.v1.chat.list");
  tell_sandbox(client, "fault", R"({"kind":"stall","path":"/open-apis/im","times":"always"})");
  const auto list = [&] { client.call("im.v1.chat.list"); };
  act = "stop";
  failure(FEIDING_CLOSED, "the call was interrupted", list);
  act = "error";
  failure(FEIDING_TOKEN, "the shelf is locked", list);
  act = "null"; // a status that calls do not end with
  failure(FEIDING_IO, "there is no shelf", list);
  act = "exception";
  failure(FEIDING_IO, "the shelf fell over", list);
  act = "int";
  failure(FEIDING_IO, "no std::exception", list);
  act = "";
  tell_sandbox(client, "clear", "{}");
  client.call("im.v1.chat.list");
}

class Signer : public feiding::Assertion {
public:
  explicit Signer(const std::string &given) : act(given) {}
  std::string sign(const std::string &audience) override {
    misbehave(act);
    CHECK(holds(audience, "127.0.0.1"));
    return act == "empty" ? "" : "a.jwt.x";
  }
  std::string act;
};

void assertions(const std::string &url) {
  const auto list = [&](const char *act) {
    const auto client = feiding::Client::lark(
        "cli_a1", nullptr,
        options_for(url).oauth_base_url(url).client_assertion(
            std::unique_ptr<feiding::Assertion>(new Signer(act))));
    client.call("im.v1.chat.list");
  };
  list("");
  failure(FEIDING_TOKEN, "the shelf is locked", [&] { list("error"); });
  failure(FEIDING_IO, "the shelf fell over", [&] { list("exception"); });
  failure(FEIDING_CONFIG, "the client assertion is empty", [&] { list("empty"); });
}

/// Brings 200,000 bytes in pieces.
class Tape : public feiding::Reader {
public:
  static const std::size_t length = 200000;
  std::string act;
  std::size_t position = 0;
  int rewinds = 0;

  std::size_t read(void *buffer, std::size_t room) override {
    if (position > 100000) misbehave(act);
    const std::size_t count = std::min(std::min(room, length - position), std::size_t(1000));
    auto *bytes = static_cast<unsigned char *>(buffer);
    for (std::size_t i = 0; i < count; i++) {
      bytes[i] = static_cast<unsigned char>(position++ % 251);
    }
    return act == "lies" ? room + 1 : count;
  }
  void rewind() override {
    if (act == "once") return Reader::rewind();
    rewinds++;
    position = 0;
  }
};

std::string upload(const feiding::Client &client, const std::shared_ptr<feiding::Reader> &tape) {
  return client
      .call(FEIDING_LARK_IM_V1_FILE_CREATE,
            feiding::Args()
                .set("file_type", "stream")
                .set("file_name", "a.bin")
                .file("file", "a.bin", std::uint64_t(Tape::length), tape))
      .string("file_key");
}

void readers(const feiding::Client &client) {
  const char *limit = R"({"kind":"rate_limit","path":"/open-apis/im/v1/files","reset":"0"})";
  auto tape = std::make_shared<Tape>();
  const std::string key = upload(client, tape);
  CHECK(tape->position == Tape::length && tape->rewinds == 0 && tape.use_count() == 1);
  // What went up comes down again.
  auto file = client.call(FEIDING_LARK_IM_V1_FILE_GET, feiding::Args().set("file_key", key));
  unsigned char piece[4096];
  std::size_t total = 0;
  while (const std::size_t count = file.read(piece, sizeof piece)) {
    for (std::size_t i = 0; i < count; i++) CHECK(piece[i] == (total + i) % 251);
    total += count;
  }
  CHECK(total == Tape::length);

  // A call that is sent again reads from the first byte on.
  tape = std::make_shared<Tape>();
  tell_sandbox(client, "fault", limit);
  upload(client, tape);
  CHECK(tape->rewinds == 1);

  const auto failing = [&](const char *act, feiding_status status, const char *words) {
    tape = std::make_shared<Tape>();
    tape->act = act;
    failure(status, words, [&] { upload(client, tape); });
    CHECK(tape.use_count() == 1);
  };
  // Before those that break off: what was sent of one may arrive after the next fault is set.
  tell_sandbox(client, "fault", limit);
  failing("once", FEIDING_CONFIG, "has no rewind");
  failing("error", FEIDING_TOKEN, "the shelf is locked");
  failing("exception", FEIDING_IO, "the shelf fell over");
  failing("int", FEIDING_IO, "no std::exception");
  failing("lies", FEIDING_CONFIG, "it gave");
}

} // namespace

const std::size_t Tape::length;

int main(int argc, char **argv) {
  const std::string url = url_of(argc, argv);
  additions();
  stores(url);
  failing_stores(url, "error", "the shelf is locked");
  failing_stores(url, "exception", "the shelf fell over");
  failing_stores(url, "int", "no std::exception");
  failing_stores(url, "bytes", "not UTF-8");
  loggers(url);
  interrupts(url);
  assertions(url);
  readers(client_for(url));
}
