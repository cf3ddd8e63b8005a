// pages.cpp: walks over a listing, to the end, away from it, and past a failure.
#include <utility>
#include <vector>

#include "common.hpp"

namespace {

feiding::Pages walk(const feiding::Client &client) {
  // Arguments and options are copied: these are gone before the first page.
  return client.pages(FEIDING_LARK_IM_V1_CHAT_LIST, feiding::Args().set("page_size", 1),
                      feiding::CallOptions().timeout_ms(20000));
}

void to_the_end(const feiding::Client &client) {
  std::vector<std::string> ids; // the first of each page
  for (const auto &page : walk(client)) ids.push_back(page.string("/items/0/chat_id"));
  CHECK(ids.size() == 3 && ids[0] != ids[1] && ids[1] != ids[2]);

  // The end stays the end, and a page may be kept.
  feiding::Pages rest = walk(client);
  std::vector<feiding::Reply> kept;
  for (auto &page : rest) kept.push_back(std::move(page));
  CHECK(kept.size() == 3 && kept[1].has("items"));
  CHECK(!rest.next() && !rest.page() && rest.begin() == rest.end());

  rest = walk(client);
  CHECK(rest.next() && rest.page().string("/items/0/chat_id") == ids[0]);
  auto page = rest.begin();
  CHECK(page != rest.end() && page->string("/items/0/chat_id") == ids[1]);
  page++;
  CHECK((*page).string("/items/0/chat_id") == ids[2]);
  CHECK(++page == rest.end());
}

/// Each part of a walk that is broken off goes on where it was.
void in_parts(const feiding::Client &client) {
  feiding::Pages pages = walk(client);
  int seen = 0;
  for (const auto &page : pages) {
    CHECK(page.has("items"));
    seen++;
    break;
  }
  for (const auto &page : pages) {
    CHECK(page.has("items"));
    seen++;
  }
  CHECK(seen == 3);
}

void a_page_fails(const feiding::Client &client) {
  feiding::Pages pages = walk(client);
  int seen = 0;
  tell_sandbox(client, "fault",
               R"({"kind":"html","status":404,"path":"/open-apis/im/v1/chats","skip":1})");
  failure(FEIDING_HTTP, "", [&] { for (const auto &page : pages) seen += page.has("items"); });
  CHECK(seen == 1);
  for (const auto &page : pages) seen += page.has("items");
  CHECK(seen == 3);
}

void mistakes(const feiding::Client &client) {
  const feiding::Error error =
      failure(FEIDING_CONFIG, "im.v1.chat.lisst", [&] { client.pages("im.v1.chat.lisst"); });
  CHECK(holds(error.hint(), "im.v1.chat.list"));
  failure(FEIDING_CONFIG, "", [&] { client.pages(FEIDING_LARK_IM_V1_MESSAGE_CREATE); });
  failure(FEIDING_NULL_PARAMETER, "operation", [&] { client.pages(nullptr); });
}

/// The walk keeps what it needs of its client.
void without_its_client(const std::string &url) {
  feiding::Pages pages = walk(client_for(url));
  int seen = 0;
  for (const auto &page : pages) seen += page.has("items");
  CHECK(seen == 3);
}

} // namespace

int main(int argc, char **argv) {
  const std::string url = url_of(argc, argv);
  const feiding::Client client = client_for(url);
  to_the_end(client);
  in_parts(client);
  a_page_fails(client);
  mistakes(client);
  without_its_client(url);
}
