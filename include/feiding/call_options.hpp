/// @file
/// The options of one call.

#ifndef FEIDING_CALL_OPTIONS_HPP
#define FEIDING_CALL_OPTIONS_HPP

#include <cstdint>
#include <utility>

#include "handle.hpp"
#include "text.hpp"

namespace feiding {

/// The options of one call. One set serves as many calls as you like, on several threads at once
/// as long as none sets something. What is not set comes from the client. A token given here is
/// used or the call is refused before anything is sent; it is never ignored.
///
/// Setters chain, on variables and on temporaries. Texts are copied. What the library finds wrong
/// with a value is remembered, the first mistake only, and thrown by the call.
class CallOptions : public detail::Settings<CallOptions, feiding_call_options> {
public:
  CallOptions() : Settings(feiding_call_options_new()) {}

  /// Acts as the user of this user access token.
  CallOptions &user_token(Text token) & {
    return apply(feiding_call_options_set_user_token, token.c_str());
  }
  CallOptions user_token(Text token) && { return std::move(user_token(token)); }

  /// Uses this tenant access token (DingTalk: access token) instead of a fetched one.
  CallOptions &tenant_token(Text token) & {
    return apply(feiding_call_options_set_tenant_token, token.c_str());
  }
  CallOptions tenant_token(Text token) && { return std::move(tenant_token(token)); }

  /// Uses this app access token instead of a fetched one.
  CallOptions &app_token(Text token) & {
    return apply(feiding_call_options_set_app_token, token.c_str());
  }
  CallOptions app_token(Text token) && { return std::move(app_token(token)); }

  /// The organisation a marketplace app acts in: tenant key of Feishu/Lark, corpId of DingTalk.
  CallOptions &tenant_key(Text key) & {
    return apply(feiding_call_options_set_tenant_key, key.c_str());
  }
  CallOptions tenant_key(Text key) && { return std::move(tenant_key(key)); }

  /// Sends a header. One of the same name that the library would send is replaced, except the
  /// token's.
  CallOptions &header(Text name, Text value) & {
    return apply(feiding_call_options_set_header, name.c_str(), value.c_str());
  }
  CallOptions header(Text name, Text value) && { return std::move(header(name, value)); }

  /// The id of this request, for your own logs and the platform's.
  CallOptions &request_id(Text id) & {
    return apply(feiding_call_options_set_request_id, id.c_str());
  }
  CallOptions request_id(Text id) && { return std::move(request_id(id)); }

  /// How long the call may take in all, retries included.
  CallOptions &timeout_ms(std::uint64_t milliseconds) & {
    return apply(feiding_call_options_set_timeout_ms, milliseconds);
  }
  CallOptions timeout_ms(std::uint64_t milliseconds) && {
    return std::move(timeout_ms(milliseconds));
  }

  /// How often the call may be sent again after a failure that allows it; 0 turns retries off.
  CallOptions &retries(std::uint32_t count) & {
    return apply(feiding_call_options_set_retries, count);
  }
  CallOptions retries(std::uint32_t count) && { return std::move(retries(count)); }

  /// Whether the helpdesk's credentials are sent along (Feishu/Lark only).
  CallOptions &helpdesk(bool needed) & {
    return apply(feiding_call_options_set_helpdesk, needed);
  }
  CallOptions helpdesk(bool needed) && { return std::move(helpdesk(needed)); }

  /// The kind of token of a raw call, FEIDING_TOKEN_TENANT by default. A call by name, whose kind
  /// the catalog knows, is refused with it.
  CallOptions &token_kind(std::int32_t kind) & {
    return apply(feiding_call_options_set_token_kind, kind);
  }
  CallOptions token_kind(std::int32_t kind) && { return std::move(token_kind(kind)); }
};

} // namespace feiding

#endif
