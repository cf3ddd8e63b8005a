/// @file
/// A transport of the program's own: another HTTP stack, a recorder, a fake.

#ifndef FEIDING_TRANSPORT_HPP
#define FEIDING_TRANSPORT_HPP

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "callbacks.hpp"
#include "text.hpp"

namespace feiding {

/// A request on its way through a Transport. Valid on the thread of Transport::send() until that
/// returns.
class Request {
public:
  explicit Request(feiding_request *request) noexcept : request_(request) {}
  Request(const Request &) = delete;
  Request &operator=(const Request &) = delete;

  /// The method in capitals.
  std::string method() const { return feiding_request_method(request_); }
  /// The whole address, already encoded; it may hold secrets in its query.
  std::string url() const { return feiding_request_url(request_); }
  /// Names and values in their order; values may be secret. Host and Content-Length are yours to
  /// send.
  std::vector<std::pair<std::string, std::string>> headers() const {
    std::vector<std::pair<std::string, std::string>> headers;
    for (std::size_t i = 0; i < feiding_request_header_count(request_); i++) {
      headers.emplace_back(feiding_request_header_name(request_, i),
                           feiding_request_header_value(request_, i));
    }
    return headers;
  }
  /// The number of bytes of the body; 0 where there is none.
  std::uint64_t body_length() const noexcept { return feiding_request_body_length(request_); }
  /// Reads the next bytes of the body, at most `length` (or 65,536), into `buffer`, and gives their
  /// number: 0 at the end. Blocks as long as reading a file takes. Throws Error when it cannot be
  /// read.
  std::size_t read_body(void *buffer, std::size_t length) {
    std::size_t count = 0;
    detail::attempt([&](feiding_error **error) {
      return feiding_request_read_body(request_, static_cast<std::uint8_t *>(buffer), length,
                                       &count, error);
    });
    return count;
  }
  /// The milliseconds until the whole call must be over: 0 when that was before now, -1 when it
  /// never must.
  std::int64_t timeout_ms() const noexcept { return feiding_request_timeout_ms(request_); }
  /// The longest time in milliseconds without a byte moving; -1 when there is none.
  std::int64_t idle_timeout_ms() const noexcept { return feiding_request_idle_timeout_ms(request_); }
  /// Throws Error when the interrupt of the client says so or the time is over; let that leave
  /// Transport::send(). Call it at least every 100 ms while you wait.
  void check() const {
    detail::attempt(
        [&](feiding_error **error) { return feiding_request_check(request_, error); });
  }

private:
  feiding_request *request_;
};

/// The answer that a Transport brings. Valid on the thread of Transport::send() until that returns.
/// What is wrong with it ends the call with FEIDING_CONFIG.
class Response {
public:
  explicit Response(feiding_response *response) noexcept : response_(response) {}
  Response(const Response &) = delete;
  Response &operator=(const Response &) = delete;

  /// Sets the HTTP status, 100 to 999.
  void set_status(std::int32_t status) noexcept { feiding_response_set_status(response_, status); }
  /// Adds a header. Copied.
  void add_header(Text name, Text value) noexcept {
    feiding_response_add_header(response_, name.c_str(), value.c_str());
  }
  /// Sets the body, decompressed, at most 1 GiB. Copied.
  void set_body(Bytes body) noexcept {
    feiding_response_set_body(response_, body.data(), body.length());
  }
  /// Sets where the body is read from: while the call reads it, or later while the reply is read.
  void set_body_reader(std::shared_ptr<Reader> reader) {
    detail::ReaderCalls::hand(
        detail::ReaderCalls::table(), std::move(reader),
        [this](const feiding_reader *table) { feiding_response_set_body_reader(response_, table); });
  }
  /// Ends Transport::send(): throws Error with this message, after noting how far the request got
  /// (one of the FEIDING_PROGRESS_ numbers), which decides whether it may be sent again. Other
  /// exceptions that leave send() count as FEIDING_PROGRESS_SENT.
  [[noreturn]] void fail(std::int32_t progress, const std::string &message,
                         feiding_status status = FEIDING_IO) {
    progress_ = progress;
    throw Error(status, message);
  }

  /// How far the request got, as fail() noted it.
  std::int32_t progress() const noexcept { return progress_; }

private:
  feiding_response *response_;
  std::int32_t progress_ = FEIDING_PROGRESS_SENT;
};

/// Carries requests in place of the library's own transport (Options::transport()). Options of the
/// network (connect time-out, proxy, CA file) then do not apply. Called from any thread, several at
/// a time, and never under a lock of the library; may call the library.
class Transport {
public:
  virtual ~Transport() = default;

  /// Sends the request, follows no redirects, and fills the response. Throwing (FEIDING_IO,
  /// FEIDING_TIMEOUT, FEIDING_CLOSED) ends the call, unless it may be sent again; an HTTP status
  /// is no reason to throw.
  virtual void send(Request &request, Response &response) = 0;

  /// Ends requests that are under way and refuses new ones: the client was closed. What it throws
  /// is dropped.
  virtual void shutdown() {}
};

namespace detail {

struct TransportCalls : Kept<std::shared_ptr<Transport>> {
  static feiding_status send(void *userdata, feiding_request *request,
                             feiding_response *response) noexcept {
    Request asked(request);
    Response answer(response);
    return guarded([&] { of(userdata)->send(asked, answer); },
                   [&](const char *why) {
                     feiding_response_fail(response, answer.progress(), why);
                   });
  }
  static void shutdown(void *userdata) noexcept {
    guarded([&] { of(userdata)->shutdown(); }, [](const char *) {});
  }
  static feiding_transport table() noexcept {
    feiding_transport table{};
    table.send = send;
    table.shutdown = shutdown;
    return table;
  }
};

} // namespace detail
} // namespace feiding

#endif
