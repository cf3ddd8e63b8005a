// common.hpp: what the test programs share.
#ifndef FEIDING_TESTS_COMMON_HPP
#define FEIDING_TESTS_COMMON_HPP

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>

#include "feiding.hpp"
#include "feiding_operations.h"

/// Ends the program when something is not as it must be. Not assert(): NDEBUG must not turn it off.
#define CHECK(...)                                                                                 \
  do {                                                                                             \
    if (!(__VA_ARGS__)) {                                                                          \
      std::fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #__VA_ARGS__);               \
      std::exit(1);                                                                                \
    }                                                                                              \
  } while (0)

inline bool holds(const std::string &text, const std::string &part) {
  return text.find(part) != std::string::npos;
}

/// Does what must fail so, and gives the failure.
template <typename Action>
feiding::Error failure(feiding_status expected, const std::string &words, const Action &action) {
  try {
    action();
  } catch (const feiding::Error &error) {
    if (error.status() != expected || !holds(error.what(), words)) {
      std::fprintf(stderr, "not %d \"%s\": %d \"%s\"\n", static_cast<int>(expected), words.c_str(),
                   static_cast<int>(error.status()), error.what());
      std::exit(1);
    }
    return error;
  }
  std::fprintf(stderr, "did not fail: \"%s\"\n", words.c_str());
  std::exit(1);
}

/// The address of a sandbox that a program is given.
inline std::string url_of(int argc, char **argv) {
  if (argc < 2) {
    std::fprintf(stderr, "usage: %s URL\n", argv[0]);
    std::exit(2);
  }
  return argv[1];
}

/// A folder for files of a test.
inline std::string folder() {
  const char *folder = std::getenv("TMPDIR");
  return folder == nullptr ? "/tmp" : folder;
}

inline feiding::Options options_for(const std::string &url) {
  return feiding::Options().base_url(url).proxy("");
}

/// A client of Feishu/Lark against a sandbox.
inline feiding::Client client_for(const std::string &url) {
  return feiding::Client::lark("cli_a1", "secret", options_for(url));
}

/// Tells the sandbox something.
inline void tell_sandbox(const feiding::Client &client, const char *what, const char *json) {
  client.raw("POST", "/_sandbox/:what", feiding::Args().set("path.what", what).json("body", json),
             feiding::CallOptions().token_kind(FEIDING_TOKEN_NONE));
}

/// A transport that writes each request down as text and gives one answer to all.
class Fake : public feiding::Transport {
public:
  std::string seen;
  std::string answer = R"({"code":0,"data":{}})";
  std::int64_t timeout_ms = 0, idle_timeout_ms = 0;
  int sent = 0;

  void send(feiding::Request &request, feiding::Response &response) override {
    sent++;
    seen = request.method() + " " + request.url() + "\n";
    for (const auto &header : request.headers()) seen += header.first + ": " + header.second + "\n";
    std::string body(static_cast<std::size_t>(request.body_length()) + 1, '\0');
    std::size_t length = 0, count = 0;
    do {
      count = request.read_body(&body[length], body.size() - length);
      length += count;
    } while (count > 0);
    CHECK(length == request.body_length());
    seen += "\n" + body.substr(0, length);
    timeout_ms = request.timeout_ms();
    idle_timeout_ms = request.idle_timeout_ms();
    response.set_status(200);
    response.add_header("X-Tt-Logid", "log-7");
    response.set_body(answer);
  }
};

/// A client over a fake.
inline feiding::Client client_over(const std::shared_ptr<Fake> &fake) {
  return feiding::Client::lark("cli_a1", nullptr,
                               feiding::Options().transport(fake).tenant_access_token("t-1"));
}

#endif
