// operations.cpp: operations of one's own, from text and from a file, on variables and temporaries.
#include "common.hpp"

namespace {

const char ALL[] = R"({"service": "im", "version": "v1", "operations": {
  "chat.all": {"http": "GET /open-apis/im/v1/chats", "tokens": ["tenant"],
    "query": {"page_size": "int"}}}})";

const char ONE[] = R"({"service": "im", "version": "v1", "operations": {
  "chat.one": {"http": "GET /open-apis/im/v1/chats/:chat_id", "tokens": ["tenant"]}}})";

/// Writes a file; gives its path.
std::string file(const char *name, const std::string &content) {
  const std::string path = folder() + "/" + name;
  std::FILE *opened = std::fopen(path.c_str(), "w");
  CHECK(opened != nullptr);
  CHECK(std::fwrite(content.data(), 1, content.size(), opened) == content.size());
  CHECK(std::fclose(opened) == 0);
  return path;
}

/// They are called, checked and described like any other.
void both_work(const feiding::Client &client) {
  const auto chats = client.call("im.v1.chat.all", feiding::Args().set("page_size", 2));
  CHECK(chats.count("items") > 0);
  failure(FEIDING_CONFIG, "page_size: expected integer, got string",
          [&] { client.call("im.v1.chat.all", feiding::Args().set("page_size", "many")); });
  CHECK(client.call("im.v1.chat.one", feiding::Args().set("chat_id", "oc_1")).status() == 200);
  failure(FEIDING_CONFIG, "chat_id", [&] { client.call("im.v1.chat.one"); });
}

void as_variables(const std::string &url) {
  feiding::Options options = options_for(url);
  feiding::Options &same =
      options.add_operations(ALL).add_operations_file(file("variables.json", ONE));
  CHECK(&same == &options);
  both_work(feiding::Client::lark("cli_a1", "secret", options));
}

void as_temporaries(const std::string &url) {
  const feiding::Options options =
      options_for(url).add_operations_file(file("temporaries.json", ONE)).add_operations(ALL);
  both_work(feiding::Client::lark("cli_a1", "secret", options));
  // Only clients made with them have them.
  failure(FEIDING_CONFIG, "im.v1.chat.all", [&] { client_for(url).call("im.v1.chat.all"); });
}

/// What is wrong with them is said when the client is made.
void mistakes(const std::string &url) {
  const auto refused = [&](const char *words, const feiding::Options &options) {
    failure(FEIDING_CONFIG, words, [&] { feiding::Client::lark("cli_a1", "secret", options); });
  };
  refused("", options_for(url).add_operations("{"));
  refused("operatoins", options_for(url).add_operations(
                            R"({"service": "im", "version": "v1", "operatoins": {}})"));
  refused("/no/such/file", options_for(url).add_operations_file("/no/such/file"));
  refused("broken.json", options_for(url).add_operations_file(file("broken.json", "[")));
  failure(FEIDING_NULL_PARAMETER, "NULL", [&] {
    feiding::Client::lark("cli_a1", "secret", options_for(url).add_operations(nullptr));
  });
  failure(FEIDING_NULL_PARAMETER, "NULL", [&] {
    feiding::Client::lark("cli_a1", "secret", options_for(url).add_operations_file(nullptr));
  });
}

} // namespace

int main(int argc, char **argv) {
  const std::string url = url_of(argc, argv);
  as_variables(url);
  as_temporaries(url);
  mistakes(url);
}
