// moves.cpp: who owns what after a move, and that a use after it is a failure and no crash.
#include <type_traits>
#include <utility>
#include <vector>

#include "common.hpp"

namespace {

template <typename T> void can_only_be_moved() {
  static_assert(!std::is_copy_constructible<T>::value && !std::is_copy_assignable<T>::value, "");
  static_assert(std::is_nothrow_move_constructible<T>::value, "");
  static_assert(std::is_nothrow_move_assignable<T>::value, "");
  static_assert(!std::is_convertible<T, bool>::value, "");
}

template <typename Action> void is_empty(const Action &action) {
  failure(FEIDING_NULL_PARAMETER, "is empty: it was moved", action);
}

/// Through references, so that no compiler sees what is going on.
template <typename T> void move_onto(T &to, T &from) { to = std::move(from); }

void arguments(const feiding::Client &client) {
  feiding::Args args = feiding::Args().set("page_size", 1);
  feiding::Args taken = std::move(args);
  CHECK(!args && taken);
  is_empty([&] { args.set("page_size", 2); });
  is_empty([&] { args.set("page_size", std::string("2")); });
  is_empty([&] { args.file("file", "a", 1, nullptr); });
  is_empty([&] { std::move(args).json("x", "1"); });
  // Not a call without arguments.
  is_empty([&] { client.call("im.v1.chat.list", args); });
  CHECK(client.call("im.v1.chat.list", taken).count("items") > 0);
  move_onto(taken, taken);
  taken.set("page_size", 2);
  move_onto(args, taken);
  CHECK(args && !taken);
  args.set("page_size", 3);

  feiding::CallOptions options, kept = std::move(options);
  is_empty([&] { options.timeout_ms(1); });
  is_empty([&] { client.call("im.v1.chat.list", args, options); });
  is_empty([&] { client.raw("GET", "/x", feiding::Args(), options); });
  is_empty([&] { client.pages("im.v1.chat.list", args, options); });
  CHECK(kept);

  feiding::Options some, more = std::move(some);
  is_empty([&] { some.retries(1); });
  is_empty([&] { some.logger([](std::int32_t, const std::string &) {}); });
  is_empty([&] { feiding::Client::lark("a", "s", some); });
  is_empty([&] { feiding::Client::dingtalk_from_env(some); });
  CHECK(feiding::Client::lark("a", "s", more));
}

void clients(const std::string &url) {
  feiding::Client client = client_for(url);
  feiding::Client other = std::move(client);
  CHECK(!client && other);
  is_empty([&] { client.call("im.v1.chat.list"); });
  is_empty([&] { client.raw("GET", "/x"); });
  is_empty([&] { client.pages("im.v1.chat.list"); });
  // Not the catalog of both platforms.
  is_empty([&] { client.describe("im.v1.chat.list"); });
  is_empty([&] { client.search("chat"); });
  client.close();
  move_onto(other, other);
  CHECK(other.call("im.v1.chat.list").has("items"));

  // What a move overwrites is closed and freed; what is moved goes on.
  client = client_for(url);
  move_onto(client, other);
  CHECK(client.call("im.v1.chat.list").has("items"));
  std::vector<feiding::Client> several;
  for (int i = 0; i < 5; i++) several.push_back(client_for(url));
  for (const auto &one : several) CHECK(one.call("im.v1.chat.list").has("items"));
  std::swap(several[0], several[1]);
  CHECK(several[0] && several[1]);
}

void replies(const std::string &url) {
  feiding::Reply kept;
  is_empty([&] { kept.string("x"); });
  {
    // An answer outlives its client.
    const feiding::Client client = client_for(url);
    kept = client.call("im.v1.chat.list");
  }
  const auto views = kept.list("items");
  feiding::Reply reply = std::move(kept);
  CHECK(!kept && reply.count("items") > 0);
  // Views look into the answer, wherever that is moved.
  CHECK(!views.empty() && views[0].string("chat_id") == reply.string("/items/0/chat_id"));
  is_empty([&] { kept.has("x"); });
  is_empty([&] { kept.int64("x"); });
  is_empty([&] { kept.number("x"); });
  is_empty([&] { kept.boolean("x"); });
  is_empty([&] { kept.count("x"); });
  is_empty([&] { kept.json(); });
  is_empty([&] { kept.list("x"); });
  is_empty([&] { kept.status(); });
  is_empty([&] { kept.log_id(); });
  is_empty([&] { kept.header("date"); });
  is_empty([&] { kept.body(); });
  is_empty([&] { kept.is_file(); });
  is_empty([&] { kept.file_name(); });
  is_empty([&] { kept.save("/tmp/none"); });
  is_empty([&] { kept.read(nullptr, 0); });
  move_onto(reply, reply);
  CHECK(reply.count("items") > 0);
}

void walks(const feiding::Client &client) {
  feiding::Pages pages = client.pages("im.v1.chat.list");
  feiding::Pages walk = std::move(pages);
  is_empty([&] { pages.next(); });
  is_empty([&] { for (auto &page : pages) page.has("items"); });
  CHECK(walk.next() && walk.page().has("items"));
  move_onto(walk, walk);
  CHECK(walk.page().has("items"));
}

} // namespace

int main(int argc, char **argv) {
  can_only_be_moved<feiding::Args>();
  can_only_be_moved<feiding::CallOptions>();
  can_only_be_moved<feiding::Client>();
  can_only_be_moved<feiding::Options>();
  can_only_be_moved<feiding::Pages>();
  can_only_be_moved<feiding::Reply>();
  const std::string url = url_of(argc, argv);
  const feiding::Client client = client_for(url);
  arguments(client);
  clients(url);
  replies(url);
  walks(client);
}
