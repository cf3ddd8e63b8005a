// send.cpp: sends a message and prints its id, as README shows it; with an address, to there.
#include <cstdlib>
#include <iostream>

#include "feiding.hpp"
#include "feiding_operations.h"

int main(int argc, char **argv) {
  try {
    feiding::Options options;
    if (argc > 1) options.base_url(argv[1]).proxy("");
    const auto client = feiding::Client::lark("cli_a1", std::getenv("LARK_APP_SECRET"), options);

    const auto sent = client.call(FEIDING_LARK_IM_V1_MESSAGE_CREATE,
                                  feiding::Args()
                                      .set("receive_id_type", "chat_id")
                                      .set("receive_id", "oc_42")
                                      .set("msg_type", "text")
                                      .set("content", R"({"text":"build is green"})"));
    std::cout << sent.string("message_id") << " (log id " << sent.log_id() << ")\n";

    for (const auto &page : client.pages(FEIDING_LARK_IM_V1_CHAT_LIST)) {
      for (const auto &chat : page.list("items")) {
        std::cout << chat.string("chat_id") << " " << chat.string("name") << "\n";
      }
    }
  } catch (const feiding::Error &error) {
    std::cerr << error.what() << "\n";
    return 1;
  }
}
