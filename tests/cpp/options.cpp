// options.cpp: what each option changes on the wire, set on variables and on temporaries.
#include <cstdint>
#include <limits>

#include "common.hpp"

namespace {

/// Answers fetches of tokens too.
std::shared_ptr<Fake> token_giver() {
  const auto fake = std::make_shared<Fake>();
  fake->answer = R"({"code":0,"tenant_access_token":"t-1","app_access_token":"a-1","expire":7200,)"
                 R"("accessToken":"d-1","expireIn":7200})";
  return fake;
}

void of_clients() {
  const auto fake = token_giver();
  feiding::Options options;
  feiding::Options &same = options.transport(fake)
                               .base_url(FEIDING_LARK_BASE_URL)
                               .header("X-Shop", "7")
                               .source("shop")
                               .add_tag("a b")
                               .helpdesk("desk", "token")
                               .timeout_ms(5000)
                               .idle_timeout_ms(1234)
                               .connect_timeout_ms(2000)
                               .max_answer_bytes(100000)
                               .retries(0);
  CHECK(&same == &options);
  const auto client = feiding::Client::lark("cli_a1", "secret", options);
  client.raw("GET", "/x");
  CHECK(fake->seen.find("GET https://open.larksuite.com/x\n") == 0);
  CHECK(holds(fake->seen, "X-Shop: 7\n") && holds(fake->seen, " source/shop a_b\n"));
  CHECK(holds(fake->seen, "Bearer t-1\n") && !holds(fake->seen, "helpdesk"));
  CHECK(fake->timeout_ms > 1000 && fake->timeout_ms <= 5000 && fake->idle_timeout_ms == 1234);

  fake->answer = "{\"code\":0,\"data\":\"" + std::string(100000, 'x') + "\"}";
  failure(FEIDING_DECODE, "", [&] { client.raw("GET", "/x"); });
}

void of_calls() {
  const auto fake = token_giver();
  const auto client = feiding::Client::lark(
      "cli_a1", "secret",
      feiding::Options().transport(fake).header("X-Shop", "7").helpdesk("desk", "token"));
  feiding::CallOptions call;
  feiding::CallOptions &same = call.helpdesk(true)
                                   .header("X-Shop", "8")
                                   .timeout_ms(900)
                                   .tenant_token("t-own")
                                   .request_id("request-9")
                                   .retries(0);
  CHECK(&same == &call);
  client.raw("GET", "/x", feiding::Args(), call);
  CHECK(holds(fake->seen, "ZGVzazp0b2tlbg==") && holds(fake->seen, "X-Shop: 8\n"));
  CHECK(holds(fake->seen, "Bearer t-own\n") && holds(fake->seen, "request-9"));
  CHECK(fake->timeout_ms > 0 && fake->timeout_ms <= 900);

  const auto raw = [&](const feiding::CallOptions &options) {
    client.raw("GET", "/x", feiding::Args(), options);
    return fake->seen;
  };
  CHECK(holds(raw(feiding::CallOptions().user_token("u-1").token_kind(FEIDING_TOKEN_USER)),
              "Bearer u-1\n"));
  CHECK(holds(raw(feiding::CallOptions().app_token("a-9").token_kind(FEIDING_TOKEN_APP)),
              "Bearer a-9\n"));
  CHECK(!holds(raw(feiding::CallOptions().token_kind(FEIDING_TOKEN_NONE)), "Bearer"));
  failure(FEIDING_CONFIG, "token_kind: 9", [&] { raw(feiding::CallOptions().token_kind(9)); });
  failure(FEIDING_NULL_PARAMETER, "", [&] { raw(feiding::CallOptions().user_token(nullptr)); });
  failure(FEIDING_CONFIG, "", [&] { raw(feiding::CallOptions().header("a b", "c")); });
  failure(FEIDING_NULL_PARAMETER, "key is NULL",
          [&] { raw(feiding::CallOptions().tenant_key("t").tenant_key(nullptr)); });
  // As temporaries: each hands the whole of it on.
  const feiding::CallOptions kept = feiding::CallOptions()
                                        .timeout_ms(800)
                                        .retries(1)
                                        .helpdesk(false)
                                        .request_id("request-10")
                                        .tenant_token(std::string("t-") + "kept");
  CHECK(holds(raw(kept), "Bearer t-kept\n") && holds(raw(kept), "request-10"));
}

void of_tokens() {
  const auto fake = token_giver();
  const auto client = feiding::Client::lark("cli_a1", nullptr,
                                            feiding::Options()
                                                .transport(fake)
                                                .tenant_access_token("t-mine")
                                                .app_access_token("a-mine"));
  client.raw("GET", "/x");
  CHECK(holds(fake->seen, "Bearer t-mine\n"));
  client.raw("GET", "/x", feiding::Args(), feiding::CallOptions().token_kind(FEIDING_TOKEN_APP));
  CHECK(holds(fake->seen, "Bearer a-mine\n"));
  // Without a cache every call brings its token; for apps of the marketplace too.
  const auto none = std::make_shared<Fake>();
  failure(FEIDING_CONFIG, "", [&] {
    feiding::Client::lark("cli_a1", "s", feiding::Options().transport(none).token_cache(false))
        .raw("GET", "/x");
  });
  failure(FEIDING_CONFIG, "", [&] {
    const auto market = feiding::Options().transport(none).app_type(FEIDING_APP_MARKETPLACE);
    feiding::Client::lark("cli_a1", "s", market).raw("GET", "/x");
  });
  CHECK(none->sent == 0);
}

void of_dingtalk() {
  const auto fake = token_giver();
  const auto client = feiding::Client::dingtalk("ding_x1", "s",
                                                feiding::Options()
                                                    .transport(fake)
                                                    .old_base_url(FEIDING_DINGTALK_OLD_BASE_URL)
                                                    .corp_id("ding7"));
  client.raw("GET", "/x");
  CHECK(holds(fake->seen, "https://oapi.dingtalk.com/x?access_token="));
}

/// Each is for one platform only, and the other's client says so.
void refused() {
  const auto lark = [](const char *name, const feiding::Options &options) {
    failure(FEIDING_CONFIG, name, [&] { feiding::Client::lark("a", "s", options); });
  };
  const auto dingtalk = [](const char *name, const feiding::Options &options) {
    failure(FEIDING_CONFIG, name, [&] { feiding::Client::dingtalk("d", "s", options); });
  };
  dingtalk("app_access_token", feiding::Options().app_access_token("a"));
  dingtalk("app_type", feiding::Options().app_type(FEIDING_APP_SELF_BUILT));
  dingtalk("app_ticket", feiding::Options().app_ticket("t"));
  dingtalk("helpdesk", feiding::Options().helpdesk("i", "t"));
  dingtalk("oauth_base_url", feiding::Options().oauth_base_url("https://a.b"));
  dingtalk("server_sent_events", feiding::Options().server_sent_events(true));
  lark("old_base_url", feiding::Options().old_base_url("https://a"));
  lark("corp_id", feiding::Options().corp_id("c"));
  lark("app_ticket", feiding::Options().app_ticket("t"));
  lark("server_sent_events", feiding::Options().server_sent_events(true));
  lark("log_level", feiding::Options().log_level(99));
  lark("/no/such/ca", feiding::Options().ca_file("/no/such/ca"));
  failure(FEIDING_NULL_PARAMETER, "url is NULL",
          [] { feiding::Client::lark("a", "s", feiding::Options().base_url(nullptr)); });
  // Cut off it would be another one.
  failure(FEIDING_CONFIG, "holds a NUL",
          [] { feiding::Options().proxy(std::string("http://a\0b", 10)); });
}

void of_the_network(const std::string &url) {
  const auto client = feiding::Client::lark(
      "cli_a1", "secret",
      feiding::Options()
          .base_url(url)
          .proxy("http://me:hidden@127.0.0.1:1")
          .timeout_ms(5000)
          .source("shop")
          .connect_timeout_ms(2000)
          .idle_timeout_ms(std::numeric_limits<std::uint64_t>::max())
          .max_answer_bytes(1000)
          .add_tag("x")
          .log_level(FEIDING_LOG_OFF)
          .log_bodies(false)
          .retries(0));
  const feiding::Error error =
      failure(FEIDING_IO, "127.0.0.1", [&] { client.raw("GET", "/x"); });
  CHECK(!holds(error.what(), "hidden"));
}

} // namespace

int main(int argc, char **argv) {
  of_clients();
  of_calls();
  of_tokens();
  of_dingtalk();
  refused();
  of_the_network(url_of(argc, argv));
}
