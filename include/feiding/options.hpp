/// @file
/// The options of a client.

#ifndef FEIDING_OPTIONS_HPP
#define FEIDING_OPTIONS_HPP

#include <cstdint>
#include <memory>
#include <utility>

#include "callbacks.hpp"
#include "handle.hpp"
#include "text.hpp"
#include "transport.hpp"

namespace feiding {

/// The options of a client. One set serves as many clients as you like, of both platforms, which
/// keep no hold of it, only of the objects that were set. Several threads may make clients with one
/// as long as none sets something.
///
/// Setters chain, on variables and on temporaries. Texts are copied; objects are shared, and a
/// std::unique_ptr to one will do. What the library finds wrong
/// with a value is remembered, the first mistake only, and thrown where a client is made.
class Options : public detail::Settings<Options, feiding_options> {
public:
  Options() : Settings(feiding_options_new()) {}

  /// The home of the API: FEIDING_FEISHU_BASE_URL or FEIDING_DINGTALK_BASE_URL by default,
  /// FEIDING_LARK_BASE_URL for Lark, or an address of your own. https only, except on this machine.
  Options &base_url(Text url) & { return apply(feiding_options_set_base_url, url.c_str()); }
  Options base_url(Text url) && { return std::move(base_url(url)); }

  /// The home of DingTalk's old API. Refused by a client of Feishu/Lark.
  Options &old_base_url(Text url) & { return apply(feiding_options_set_old_base_url, url.c_str()); }
  Options old_base_url(Text url) && { return std::move(old_base_url(url)); }

  /// The home of the accounts service, where client assertions are exchanged; it follows from the
  /// base URL for Feishu and Lark. Refused by a client of DingTalk.
  Options &oauth_base_url(Text url) & {
    return apply(feiding_options_set_oauth_base_url, url.c_str());
  }
  Options oauth_base_url(Text url) && { return std::move(oauth_base_url(url)); }

  /// How long a call may take in all, retries included: 30 s by default. Uploads and downloads have
  /// no total unless a call sets one.
  Options &timeout_ms(std::uint64_t milliseconds) & {
    return apply(feiding_options_set_timeout_ms, milliseconds);
  }
  Options timeout_ms(std::uint64_t milliseconds) && { return std::move(timeout_ms(milliseconds)); }

  /// How long making a connection may take: 10 s by default.
  Options &connect_timeout_ms(std::uint64_t milliseconds) & {
    return apply(feiding_options_set_connect_timeout_ms, milliseconds);
  }
  Options connect_timeout_ms(std::uint64_t milliseconds) && {
    return std::move(connect_timeout_ms(milliseconds));
  }

  /// The longest time without a byte moving: 30 s by default.
  Options &idle_timeout_ms(std::uint64_t milliseconds) & {
    return apply(feiding_options_set_idle_timeout_ms, milliseconds);
  }
  Options idle_timeout_ms(std::uint64_t milliseconds) && {
    return std::move(idle_timeout_ms(milliseconds));
  }

  /// How often a call may be sent again after a failure that allows it: 2 by default, 0 turns
  /// retries off.
  Options &retries(std::uint32_t count) & { return apply(feiding_options_set_retries, count); }
  Options retries(std::uint32_t count) && { return std::move(retries(count)); }

  /// The proxy for everything, `http://user:password@host:port` or `socks5://host:port`; "" turns
  /// proxies off. By default the environment decides.
  Options &proxy(Text address) & { return apply(feiding_options_set_proxy, address.c_str()); }
  Options proxy(Text address) && { return std::move(proxy(address)); }

  /// Trusts the certificates of a PEM file too; it is read when the client is made.
  Options &ca_file(Text path) & { return apply(feiding_options_set_ca_file, path.c_str()); }
  Options ca_file(Text path) && { return std::move(ca_file(path)); }

  /// What this program is, for the User-Agent. Characters outside `A-Z a-z 0-9 . _ -` become `_`,
  /// and it is cut to 64.
  Options &source(Text name) & { return apply(feiding_options_set_source, name.c_str()); }
  Options source(Text name) && { return std::move(source(name)); }

  /// Adds a word to the end of the User-Agent, cleaned as source() does.
  Options &add_tag(Text tag) & { return apply(feiding_options_add_tag, tag.c_str()); }
  Options add_tag(Text tag) && { return std::move(add_tag(tag)); }

  /// Adds operations of your own, or corrects those of the catalog: the JSON text of a file like
  /// those of the catalog, at most 1 MiB. Mistakes in it are thrown when the client is made.
  Options &add_operations(Text json) & {
    return apply(feiding_options_add_operations, json.c_str());
  }
  Options add_operations(Text json) && { return std::move(add_operations(json)); }

  /// Adds the operations of a file, which is read when the client is made.
  Options &add_operations_file(Text path) & {
    return apply(feiding_options_add_operations_file, path.c_str());
  }
  Options add_operations_file(Text path) && { return std::move(add_operations_file(path)); }

  /// Adds a header to every request.
  Options &header(Text name, Text value) & {
    return apply(feiding_options_set_header, name.c_str(), value.c_str());
  }
  Options header(Text name, Text value) && { return std::move(header(name, value)); }

  /// The largest JSON answer, decompressed: 16 MiB by default. Files have no limit.
  Options &max_answer_bytes(std::uint64_t bytes) & {
    return apply(feiding_options_set_max_answer_bytes, bytes);
  }
  Options max_answer_bytes(std::uint64_t bytes) && { return std::move(max_answer_bytes(bytes)); }

  /// A tenant access token (DingTalk: access token) that you manage; it is used instead of fetching
  /// one.
  Options &tenant_access_token(Text token) & {
    return apply(feiding_options_set_tenant_access_token, token.c_str());
  }
  Options tenant_access_token(Text token) && { return std::move(tenant_access_token(token)); }

  /// An app access token that you manage; it is used instead of fetching one. Refused by a client
  /// of DingTalk.
  Options &app_access_token(Text token) & {
    return apply(feiding_options_set_app_access_token, token.c_str());
  }
  Options app_access_token(Text token) && { return std::move(app_access_token(token)); }

  /// Whether tokens are fetched and kept, which they are by default; false, every call must bring
  /// its token.
  Options &token_cache(bool on) & { return apply(feiding_options_set_token_cache, on); }
  Options token_cache(bool on) && { return std::move(token_cache(on)); }

  /// The organisation that a DingTalk app for many acts in. Refused by a client of Feishu/Lark.
  Options &corp_id(Text id) & { return apply(feiding_options_set_corp_id, id.c_str()); }
  Options corp_id(Text id) && { return std::move(corp_id(id)); }

  /// Who may install the app: FEIDING_APP_SELF_BUILT or FEIDING_APP_MARKETPLACE. Tokens of
  /// marketplace apps are not fetched yet: such a client works with tokens that each call brings.
  /// Refused by a client of DingTalk.
  Options &app_type(std::int32_t kind) & { return apply(feiding_options_set_app_type, kind); }
  Options app_type(std::int32_t kind) && { return std::move(app_type(kind)); }

  /// The app ticket of a marketplace app. Not served yet: every client refuses it.
  Options &app_ticket(Text ticket) & { return apply(feiding_options_set_app_ticket, ticket.c_str()); }
  Options app_ticket(Text ticket) && { return std::move(app_ticket(ticket)); }

  /// The helpdesk's credentials, sent with calls that ask for it by CallOptions::helpdesk().
  /// Refused by a client of DingTalk.
  Options &helpdesk(Text id, Text token) & {
    return apply(feiding_options_set_helpdesk, id.c_str(), token.c_str());
  }
  Options helpdesk(Text id, Text token) && { return std::move(helpdesk(id, token)); }

  /// Signs the app in with assertions instead of its secret. Refused by a client of DingTalk.
  Options &client_assertion(std::shared_ptr<Assertion> assertion) & {
    return hand<detail::AssertionCalls>(feiding_options_set_client_assertion, std::move(assertion));
  }
  Options client_assertion(std::shared_ptr<Assertion> assertion) && {
    return std::move(client_assertion(std::move(assertion)));
  }

  /// Where tokens and tickets are kept: in the memory of each client by default.
  Options &store(std::shared_ptr<Store> kept) & {
    return hand<detail::StoreCalls>(feiding_options_set_store, std::move(kept));
  }
  Options store(std::shared_ptr<Store> kept) && { return std::move(store(std::move(kept))); }

  /// A transport of your own in place of the library's.
  Options &transport(std::shared_ptr<Transport> carrier) & {
    return hand<detail::TransportCalls>(feiding_options_set_transport, std::move(carrier));
  }
  Options transport(std::shared_ptr<Transport> carrier) && {
    return std::move(transport(std::move(carrier)));
  }

  /// Where the lines of the log go: nowhere by default.
  Options &logger(Logger log) & {
    return hand<detail::LoggerCalls>(feiding_options_set_logger, std::move(log));
  }
  Options logger(Logger log) && { return std::move(logger(std::move(log))); }

  /// The most detailed lines of the log that are made: one of the FEIDING_LOG_ levels,
  /// FEIDING_LOG_WARN by default.
  Options &log_level(std::int32_t level) & { return apply(feiding_options_set_log_level, level); }
  Options log_level(std::int32_t level) && { return std::move(log_level(level)); }

  /// Shows requests and answers in the log at FEIDING_LOG_DEBUG, with secrets hidden and at most
  /// 4,096 characters of each body.
  Options &log_bodies(bool show) & { return apply(feiding_options_set_log_bodies, show); }
  Options log_bodies(bool show) && { return std::move(log_bodies(show)); }

  /// A question that is asked while a call waits and that may end it.
  Options &interrupt(Interrupt question) & {
    return hand<detail::InterruptCalls>(feiding_options_set_interrupt, std::move(question));
  }
  Options interrupt(Interrupt question) && { return std::move(interrupt(std::move(question))); }

  /// Server-sent events. Not served yet: every client refuses true.
  Options &server_sent_events(bool on) & {
    return apply(feiding_options_set_server_sent_events, on);
  }
  Options server_sent_events(bool on) && { return std::move(server_sent_events(on)); }

private:
  template <typename Calls, typename Table, typename Callback>
  Options &hand(void (*setter)(feiding_options *, const Table *), Callback callback) {
    feiding_options *options = get();
    Calls::hand(Calls::table(), std::move(callback),
                [&](const Table *table) { setter(options, table); });
    return *this;
  }
};

} // namespace feiding

#endif
