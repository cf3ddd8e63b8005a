// threads.cpp: eight threads with one client, one set of arguments and one answer; then the client
// is closed while they call.
#include <atomic>
#include <thread>
#include <vector>

#include "common.hpp"

namespace {

const int THREADS = 8, CALLS = 50;

template <typename Work> void on_all_threads(const Work &work, const std::function<void()> &then) {
  std::vector<std::thread> threads;
  for (int i = 0; i < THREADS; i++) threads.emplace_back(work);
  then();
  for (auto &thread : threads) thread.join();
}

} // namespace

int main(int argc, char **argv) {
  const std::string url = url_of(argc, argv);
  std::atomic<int> lines{0}, done{0}, closed{0};
  const feiding::Client client = feiding::Client::lark(
      "cli_a1", "secret",
      options_for(url)
          .log_level(FEIDING_LOG_DEBUG)
          .logger([&](std::int32_t, const std::string &) { lines++; }));
  const feiding::Args args = feiding::Args().set("page_size", 1);
  const feiding::CallOptions options = feiding::CallOptions().timeout_ms(20000);
  const feiding::Reply shared = client.call(FEIDING_LARK_IM_V1_CHAT_LIST, args, options);
  const feiding::Error refused =
      failure(FEIDING_CONFIG, "", [&] { client.call("no.such.operation"); });

  const auto call = [&] {
    for (int i = 0; i < CALLS; i++) {
      const feiding::Reply reply = client.call(FEIDING_LARK_IM_V1_CHAT_LIST, args, options);
      for (const auto &chat : reply.list("items")) CHECK(chat.has("chat_id"));
      for (const auto &chat : shared.list("items")) CHECK(chat.has("chat_id"));
      const feiding::Error copy = refused;
      CHECK(copy.status() == FEIDING_CONFIG && !copy.message().empty());
      done++;
    }
  };
  on_all_threads(call, [] {});
  CHECK(done == THREADS * CALLS && lines >= THREADS * CALLS);

  const auto call_until_closed = [&] {
    try {
      for (;;) client.call(FEIDING_LARK_IM_V1_CHAT_LIST, args);
    } catch (const feiding::Error &error) {
      CHECK(error.status() == FEIDING_CLOSED);
      closed++;
    }
  };
  on_all_threads(call_until_closed, [&] { client.close(); });
  CHECK(closed == THREADS);
}
