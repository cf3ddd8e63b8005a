// errors.cpp: what a failure tells, and that it can be copied, kept and caught like any other.
#include <exception>
#include <type_traits>
#include <utility>

#include "common.hpp"

namespace {

static_assert(std::is_base_of<std::runtime_error, feiding::Error>::value, "");
static_assert(std::is_nothrow_copy_constructible<feiding::Error>::value, "");
static_assert(std::is_nothrow_copy_assignable<feiding::Error>::value, "");
static_assert(std::is_nothrow_destructible<feiding::Error>::value, "");

/// The failure of a call that is answered so.
feiding::Error refused(const std::string &answer) {
  const auto fake = std::make_shared<Fake>();
  fake->answer = answer;
  const feiding::Client client = client_over(fake);
  return failure(FEIDING_API, "", [&] { client.raw("GET", "/x"); });
}

void details() {
  const feiding::Error scopes = refused(
      R"({"code":99991672,"msg":"no scope","error":{"permission_violations":[)"
      R"({"subject":"im:chat"},{"subject":"im:chat:readonly"}],"helps":[{"url":"https://open.feishu.cn/app/x"}]}})");
  CHECK(scopes.code() == 99991672 && scopes.code_text() == "99991672");
  CHECK(scopes.message() == "no scope" && holds(scopes.what(), "99991672"));
  CHECK(scopes.http_status() == 200 && scopes.log_id() == "log-7");
  CHECK(scopes.scopes().size() == 2 && scopes.scopes()[1] == "im:chat:readonly");
  CHECK(scopes.console_url() == "https://open.feishu.cn/app/x" && !scopes.hint().empty());
  CHECK(scopes.violations().empty() && !scopes.retryable());

  const feiding::Error fields = refused(
      R"({"code":99992402,"msg":"field validation failed","error":{"field_violations":[)"
      R"({"field":"receive_id","description":"it is required"}]}})");
  CHECK(fields.violations().size() == 1 && fields.violations()[0].field == "receive_id");
  CHECK(holds(fields.violations()[0].description, "required") && fields.scopes().empty());
}

void of_the_sandbox(const feiding::Client &client) {
  const feiding::Error error =
      failure(FEIDING_HTTP, "404", [&] { client.raw("GET", "/open-apis/no/such/path"); });
  CHECK(error.http_status() == 404);
  const feiding::Error args = failure(FEIDING_API, "", [&] {
    client.raw("POST", "/open-apis/im/v1/messages", feiding::Args().set("body.msg_type", "text"));
  });
  CHECK(args.code() != 0 && !args.log_id().empty());
  tell_sandbox(client, "fault", R"({"kind":"stall","path":"/open-apis/im"})");
  const feiding::Error late = failure(FEIDING_TIMEOUT, "", [&] {
    client.call("im.v1.chat.list", feiding::Args(), feiding::CallOptions().timeout_ms(50));
  });
  CHECK(late.code() == 0 && late.code_text().empty() && late.http_status() == 0);
  tell_sandbox(client, "clear", "{}");
  failure(FEIDING_NULL_PARAMETER, "operation", [&] { client.call(nullptr); });
  failure(FEIDING_NULL_PARAMETER, "method", [&] { client.raw(nullptr, "/x"); });
  failure(FEIDING_NULL_PARAMETER, "app_id", [] { feiding::Client::lark(nullptr, "s"); });
  client.close();
  failure(FEIDING_CLOSED, "closed", [&] { client.call("im.v1.chat.list"); });
}

void copies() {
  feiding::Error first(FEIDING_IO, "the first"), second(FEIDING_TIMEOUT, std::string("the second"));
  CHECK(first.status() == FEIDING_IO && first.message() == "the first");
  const feiding::Error copy = first, moved = std::move(first);
  // What was moved from still tells.
  CHECK(first.message() == "the first" && moved.message() == "the first");
  first = second;
  CHECK(first.status() == FEIDING_TIMEOUT && std::string(first.what()) == "the second");
  CHECK(copy.status() == FEIDING_IO && &first.message() == &second.message());
  feiding::Error &same = first;
  first = same;
  CHECK(first.message() == "the second");
  CHECK(feiding::Error(FEIDING_OK, "no failure").status() == FEIDING_CONFIG);
  feiding_error *none = nullptr;
  CHECK(holds(feiding::Error(FEIDING_API, none).what(), "6"));

  std::exception_ptr kept;
  try {
    throw feiding::Error(FEIDING_DECODE, "kept");
  } catch (const std::runtime_error &) {
    kept = std::current_exception();
  }
  failure(FEIDING_DECODE, "kept", [&] { std::rethrow_exception(kept); });
}

} // namespace

int main(int argc, char **argv) {
  details();
  of_the_sandbox(client_for(url_of(argc, argv)));
  copies();
}
