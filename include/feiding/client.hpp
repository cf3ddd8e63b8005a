/// @file
/// A client of one platform, and what the catalog knows.

#ifndef FEIDING_CLIENT_HPP
#define FEIDING_CLIENT_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "args.hpp"
#include "call_options.hpp"
#include "handle.hpp"
#include "options.hpp"
#include "pages.hpp"
#include "reply.hpp"
#include "text.hpp"

namespace feiding {
namespace detail {

/// The reply that a C function gives.
template <typename Function> Reply reply(const Function &function) {
  feiding_reply *reply = nullptr;
  attempt([&](feiding_error **error) { return function(&reply, error); });
  return Reply(reply);
}

inline Reply describe(const feiding_client *client, Text operation) {
  return reply([&](feiding_reply **reply, feiding_error **error) {
    return feiding_operation_describe(client, operation.c_str(), reply, error);
  });
}

inline std::vector<std::string> search(const feiding_client *client, Text words) {
  const Reply found = reply([&](feiding_reply **reply, feiding_error **error) {
    return feiding_operation_search(client, words.c_str(), reply, error);
  });
  std::vector<std::string> ids;
  for (const Item &id : found.list()) ids.push_back(id.string());
  return ids;
}

} // namespace detail

/// A client of one platform. Use one from as many threads as you like: connections and tokens are
/// shared, and nothing runs in the background. It closes when it is destroyed, which no thread may
/// do while a call is using it: close() it and wait for them first. Replies it brought stay valid,
/// except content of files that is not read yet.
///
/// Every function but close() throws Error, of FEIDING_NULL_PARAMETER after a move from here.
/// Making a client sends nothing and does not block.
class Client : public detail::Owner<feiding_client> {
public:
  /// Takes over a client of the C library.
  explicit Client(feiding_client *client) noexcept : Owner(client) {}

  /// A client of Feishu/Lark. `secret` may be NULL for one that works with tokens you give it.
  static Client lark(Text app_id, Text secret, const Options &options = Options()) {
    return make([&](feiding_client **client, feiding_error **error) {
      return feiding_client_new_lark(app_id.c_str(), secret.c_str(), options.get(), client, error);
    });
  }
  /// A client of DingTalk. `client_id` is the AppKey, or the SuiteKey of an app for many
  /// organisations; `secret` may be NULL for a client that works with tokens you give it.
  static Client dingtalk(Text client_id, Text secret, const Options &options = Options()) {
    return make([&](feiding_client **client, feiding_error **error) {
      return feiding_client_new_dingtalk(client_id.c_str(), secret.c_str(), options.get(), client,
                                         error);
    });
  }
  /// A client of Feishu/Lark whose app id and secret come from the environment: LARK_APP_ID and
  /// LARK_APP_SECRET, else FEISHU_APP_ID and FEISHU_APP_SECRET, else APP_ID and APP_SECRET;
  /// LARK_BASE_URL sets the base URL. `options` come after it. No thread may change the environment
  /// meanwhile.
  static Client lark_from_env(const Options &options = Options()) {
    return make([&](feiding_client **client, feiding_error **error) {
      return feiding_client_new_lark_from_env(options.get(), client, error);
    });
  }
  /// A client of DingTalk whose id and secret come from the environment: DINGTALK_CLIENT_ID and
  /// DINGTALK_CLIENT_SECRET, else DINGTALK_APP_KEY and DINGTALK_APP_SECRET; DINGTALK_BASE_URL and
  /// DINGTALK_OLD_BASE_URL set the base URLs. `options` come after it. No thread may change the
  /// environment meanwhile.
  static Client dingtalk_from_env(const Options &options = Options()) {
    return make([&](feiding_client **client, feiding_error **error) {
      return feiding_client_new_dingtalk_from_env(options.get(), client, error);
    });
  }

  /// Runs one operation and waits for its answer. `operation` is its id, a constant of
  /// feiding_operations.h or a text. Blocks up to the client's time-out, or that of the options;
  /// where files are sent or brought, as long as bytes move.
  Reply call(Text operation, const Args &args = Args(),
             const CallOptions &options = CallOptions()) const {
    return detail::reply([&](feiding_reply **reply, feiding_error **error) {
      return feiding_client_call(get(), operation.c_str(), args.get(), options.get(), reply, error);
    });
  }

  /// Runs a call outside the catalog and waits for its answer. `method` is in capitals; `path`
  /// begins with `/` and may hold `:name` segments. Names of `args` are qualified: `path.x` for a
  /// segment, `query.x`, `header.x`, `body.x` for a member of a JSON object (or a part of a form,
  /// when there are files), or `body` for the whole of it. Blocks as call() does.
  Reply raw(Text method, Text path, const Args &args = Args(),
            const CallOptions &options = CallOptions()) const {
    return detail::reply([&](feiding_reply **reply, feiding_error **error) {
      return feiding_client_raw(get(), method.c_str(), path.c_str(), args.get(), options.get(),
                                reply, error);
    });
  }

  /// Begins a walk over the pages of a listing. `args` and `options` hold for every page; they are
  /// copied. Nothing is sent before the first page is asked for:
  /// `for (auto &page : client.pages("im.v1.chat.list")) …`.
  Pages pages(Text operation, const Args &args = Args(),
              const CallOptions &options = CallOptions()) const {
    feiding_pages *pages = nullptr;
    detail::attempt([&](feiding_error **error) {
      return feiding_client_pages(get(), operation.c_str(), args.get(), options.get(), &pages,
                                  error);
    });
    return Pages(pages);
  }

  /// What the catalog knows about an operation of this client's platform, as describe() gives it.
  Reply describe(Text operation) const { return detail::describe(get(), operation); }

  /// The ids of operations of this client's platform that some words describe, the best first.
  std::vector<std::string> search(Text words) const { return detail::search(get(), words); }

  /// Closes the connections and ends calls that are under way on other threads; they and later
  /// calls throw Error of FEIDING_CLOSED. Does not wait for those calls. Does nothing after a move.
  void close() const noexcept { feiding_client_close(peek()); }

private:
  template <typename Function> static Client make(const Function &function) {
    feiding_client *client = nullptr;
    detail::attempt([&](feiding_error **error) { return function(&client, error); });
    return Client(client);
  }
};

/// What the catalog knows about an operation of either platform: its data has `method`, `path`,
/// `tokens`, `body`, `answer`, `parameters` (a list of `name`, `wire`, `in`, `type`, `required`),
/// and where there are such `paging` and `idempotency`. Sends nothing. Throws Error, which names
/// the nearest operation when there is none.
inline Reply describe(Text operation) { return detail::describe(nullptr, operation); }

/// The ids of operations that some words describe (`send message`), the best first: those of
/// Feishu/Lark and after them those of DingTalk. Sends nothing.
inline std::vector<std::string> search(Text words) { return detail::search(nullptr, words); }

/// The version of the library that is loaded, `0.1.0`.
inline std::string version() { return feiding_version(); }

/// The number of the binary interface of the library that is loaded; FEIDING_ABI_VERSION is that
/// of the header.
inline std::uint32_t abi_version() noexcept { return feiding_abi_version(); }

} // namespace feiding

#endif
