// replies.cpp: what is read from an answer: values, lists of lists, files, and the catalog.
#include <algorithm>
#include <fstream>
#include <iterator>
#include <utility>
#include <vector>

#include "common.hpp"

namespace {

feiding::Reply answer(const std::string &data) {
  const auto fake = std::make_shared<Fake>();
  fake->answer = "{\"code\":0,\"data\":" + data + "}";
  return client_over(fake).raw("GET", "/x");
}

void values() {
  const feiding::Reply reply = answer(
      R"({"text":"a\u0000b","big":9223372036854775807,"least":"-9223372036854775808","half":0.5,)"
      R"("yes":true,"none":null,"a/b":{"c~d":7},"empty":""})");
  CHECK(reply.string("text") == std::string("a\0b", 3));
  CHECK(reply.int64("big") == INT64_MAX && reply.string("big") == "9223372036854775807");
  CHECK(reply.int64("least") == INT64_MIN);
  CHECK(reply.number("half") > 0.4 && reply.number("half") < 0.6 && reply.boolean("yes"));
  CHECK(reply.has("empty") && reply.string("empty").empty());
  CHECK(!reply.has("none") && !reply.has("absent") && reply.string("absent").empty());
  CHECK(reply.int64("text") == 0 && !reply.boolean("text") && reply.json("absent").empty());
  // A member by its name, or a pointer with its escapes.
  CHECK(reply.int64("/a~1b/c~0d") == 7 && reply.json("a/b") == R"({"c~d":7})");
  CHECK(reply.count() == 8 && reply.count("a/b") == 1 && reply.has());
  CHECK(holds(reply.json(), "\"half\":0.5") && holds(reply.body(), "\"code\":0"));
  CHECK(reply.status() == 200 && reply.log_id() == "log-7" && !reply.is_file());
  CHECK(reply.header("x-tt-LOGID") == "log-7" && reply.header("date").empty());
  // Names may be temporaries; of a temporary answer too.
  CHECK(reply.string(std::string("te") + "xt").size() == 3);
  CHECK(answer(R"({"x":"gone"})").string("x") == "gone");
  failure(FEIDING_NULL_PARAMETER, "name is NULL", [&] { reply.has(nullptr); });
  failure(FEIDING_NULL_PARAMETER, "name is NULL", [&] { reply.header(nullptr); });
  failure(FEIDING_CONFIG, "holds a NUL", [&] { reply.has(std::string("te\0xt", 5)); });
}

void lists() {
  const feiding::Reply reply = answer(
      R"({"items":[{"id":"a","n":1,"a/b~c":"odd","~1":"tilde","tags":["x","y\u0000"]},null,{"id":"b","n":"2",)"
      R"("tags":[]},{"id":"c","deep":{"er":[[1,2],[3]]}}],"object":{"0":"no","1":"list"},"empty":[]})");
  std::string ids;
  std::int64_t sum = 0;
  for (const auto &item : reply.list("items")) {
    ids += item.string("id") + ",";
    sum += item.int64("n");
  }
  CHECK(ids == "a,,b,c," && sum == 3);

  const feiding::List items = reply.list("items");
  CHECK(items.size() == 4 && !items.empty() && !items[1].has() && !items[9].has());
  CHECK(items[0].string("~1") == "tilde" && items[0].string("/~01") == "tilde");
  CHECK(items[0].string("a/b~c") == "odd" && items[0].string("/a~1b~0c") == "odd");
  CHECK(items[0].count("tags") == 2 && items[0].json("tags") == R"(["x","y\u0000"])");
  CHECK(items[0].count() == 5 && holds(items[0].json(), "\"id\":\"a\""));
  std::vector<std::string> tags;
  for (const auto &tag : items[0].list("tags")) tags.push_back(tag.string());
  CHECK(tags.size() == 2 && tags[0] == "x" && tags[1] == std::string("y\0", 2));
  CHECK(items[2].list("tags").empty() && items[3].list("/deep/er")[0].list()[1].int64() == 2);
  sum = 0;
  for (const auto &row : items[3].list("/deep/er")) {
    for (const auto &cell : row.list()) sum += cell.int64();
  }
  CHECK(sum == 6);
  // Anything else has no elements.
  CHECK(reply.list("object").empty() && reply.list("absent").empty() && reply.list().empty());
  CHECK(reply.list("empty").begin() == reply.list("empty").end());
  const auto count = std::count_if(items.begin(), items.end(),
                                   [](const feiding::Item &item) { return item.has("tags"); });
  CHECK(count == 2 && std::distance(items.begin(), items.end()) == 4);
  auto step = items.begin();
  CHECK((*step++).string("id") == "a" && step != items.begin() && ++step != items.end());
  const feiding::Reply numbers = answer("{}");
  CHECK(numbers.count() == 0 && numbers.list().empty());
}

/// Whether a list can be had from a T: not where the answer would be gone before its elements.
template <typename T> struct Lists {
  template <typename U>
  static auto test(int) -> decltype(std::declval<U>().list("x"), std::true_type());
  template <typename> static std::false_type test(...);
  static const bool value = decltype(test<T>(0))::value;
};
static_assert(Lists<feiding::Reply &>::value && Lists<const feiding::Reply &>::value, "");
static_assert(!Lists<feiding::Reply>::value && !Lists<const feiding::Reply>::value, "");
static_assert(Lists<feiding::Item>::value, "");

feiding::Reply download(const feiding::Client &client, const std::string &key) {
  return client.call(FEIDING_LARK_IM_V1_FILE_GET, feiding::Args().set("file_key", key));
}

void files(const feiding::Client &client) {
  const std::string content("seven bytes and more\0with a NUL", 31), path = folder() + "/seven.txt";
  const std::string key = client
                              .call(FEIDING_LARK_IM_V1_FILE_CREATE,
                                    feiding::Args()
                                        .set("file_type", "stream")
                                        .set("file_name", "seven.txt")
                                        .file("file", "seven.txt", content))
                              .string("file_key");
  feiding::Reply reply = download(client, key);
  CHECK(reply.is_file() && reply.body().empty() && holds(reply.file_name(), "."));
  std::string got;
  char piece[7];
  while (const std::size_t count = reply.read(piece, sizeof piece)) got.append(piece, count);
  CHECK(got == content);

  reply = download(client, key);
  reply.save(path);
  failure(FEIDING_CONFIG, "was saved before", [&] { reply.save(path); });
  failure(FEIDING_CONFIG, "was saved before", [&] { reply.read(piece, sizeof piece); });
  std::ifstream file(path, std::ios::binary);
  const std::string saved{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  CHECK(saved == content);

  // What was saved goes up again by its path.
  feiding::Args args;
  args.set("file_type", "stream").set("file_name", "seven.txt").file("file", path);
  CHECK(client.call(FEIDING_LARK_IM_V1_FILE_CREATE, args).has("file_key"));
  std::remove(path.c_str());

  reply = download(client, key);
  failure(FEIDING_NULL_PARAMETER, "path", [&] { reply.save(nullptr); });
  failure(FEIDING_NULL_PARAMETER, "buffer", [&] { reply.read(nullptr, 1); });
  reply = client.call(FEIDING_LARK_IM_V1_CHAT_LIST);
  failure(FEIDING_CONFIG, "brought no file", [&] { reply.save(path); });
}

void catalog(const feiding::Client &client) {
  const feiding::Reply known = feiding::describe(FEIDING_LARK_IM_V1_MESSAGE_CREATE);
  CHECK(known.string("method") == "POST" && known.string("path") == "/open-apis/im/v1/messages");
  CHECK(client.describe(FEIDING_LARK_IM_V1_MESSAGE_CREATE).string("method") == "POST");
  std::string names;
  for (const auto &parameter : known.list("parameters")) names += parameter.string("name") + " ";
  CHECK(holds(names, "receive_id ") && holds(names, "msg_type "));
  const feiding::Error error =
      failure(FEIDING_CONFIG, "im.v1.message.creat", [] { feiding::describe("im.v1.message.creat"); });
  CHECK(holds(error.hint(), "im.v1.message.create"));

  const std::vector<std::string> found = feiding::search("send message");
  CHECK(found.size() > 3 && holds(found[0], "message"));
  CHECK(client.search("send message").size() > 3 && feiding::search("no such words").empty());
  failure(FEIDING_NULL_PARAMETER, "", [] { feiding::search(nullptr); });
  // Each platform knows its own.
  const char *dingtalk = FEIDING_DINGTALK_OAUTH2_V1_0_GET_ACCESS_TOKEN;
  CHECK(feiding::describe(dingtalk).has("path"));
  failure(FEIDING_CONFIG, "", [&] { client.describe(dingtalk); });
}

} // namespace

int main(int argc, char **argv) {
  const feiding::Client client = client_for(url_of(argc, argv));
  values();
  lists();
  files(client);
  catalog(client);
}
