/// @file
/// What every function throws when it fails.

#ifndef FEIDING_ERROR_HPP
#define FEIDING_ERROR_HPP

#include <cstddef>
#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "../feiding.h"

namespace feiding {

/// A field that the platform did not accept.
struct Violation {
  std::string field;       ///< Its name, as the platform spells it.
  std::string description; ///< What is wrong with it, in the platform's words.
};

/// A failure, with all that is known about it; never holds a secret. `what()` tells everything in
/// one line: message, code, HTTP status, log id and hint.
///
/// Copies share the details and never throw. Any thread may read an error. What its functions
/// refer to lives as long as the last copy.
class Error : public std::runtime_error {
public:
  /// A failure of your own, to be thrown by a function that the library calls (see Store, Reader,
  /// Transport, Assertion): the call ends with this status, as far as FEIDING_CONFIG to
  /// FEIDING_CLOSED go, and with FEIDING_IO for any other.
  Error(feiding_status status, const std::string &message) : Error(own(status, message)) {}

  /// Takes over a failure of a C function that returned `status`, and frees it; it may be NULL.
  Error(feiding_status status, feiding_error *error) : Error(read(status, Freed(error).get())) {}

  Error(const Error &) = default;
  Error &operator=(const Error &) = default;
  ~Error() override = default;

  /// What kind of failure it is: one of the FEIDING_ constants, never FEIDING_OK.
  feiding_status status() const noexcept { return details_->status; }
  /// What happened, in one sentence; for an answer of the platform, its own words.
  const std::string &message() const noexcept { return details_->message; }
  /// The platform's code, 0 where it has none or where it is no number.
  std::int64_t code() const noexcept { return details_->code; }
  /// The platform's code as text, `99991663` or `Forbidden.AccessDenied`; "" where it has none.
  const std::string &code_text() const noexcept { return details_->code_text; }
  /// The platform's id of the answer, which its support asks for; "" where it gave none.
  const std::string &log_id() const noexcept { return details_->log_id; }
  /// What to do about it; "" where that is not known.
  const std::string &hint() const noexcept { return details_->hint; }
  /// The HTTP status of the answer, 0 where none came.
  std::int32_t http_status() const noexcept { return details_->http_status; }
  /// The page of the developer console where missing scopes are applied for; "" where there is
  /// none.
  const std::string &console_url() const noexcept { return details_->console_url; }
  /// The scopes that the app or the user lacks.
  const std::vector<std::string> &scopes() const noexcept { return details_->scopes; }
  /// The fields that the platform did not accept.
  const std::vector<Violation> &violations() const noexcept { return details_->violations; }
  /// Whether the same call may succeed later without any change.
  bool retryable() const noexcept { return details_->retryable; }

private:
  struct Details {
    feiding_status status = FEIDING_CONFIG;
    std::string text, message, code_text, log_id, hint, console_url;
    std::int64_t code = 0;
    std::int32_t http_status = 0;
    bool retryable = false;
    std::vector<std::string> scopes;
    std::vector<Violation> violations;
  };

  /// Frees the C failure, also when reading it throws.
  class Freed {
  public:
    explicit Freed(feiding_error *error) noexcept : error_(error) {}
    Freed(const Freed &) = delete;
    Freed &operator=(const Freed &) = delete;
    ~Freed() { feiding_error_free(error_); }
    const feiding_error *get() const noexcept { return error_; }

  private:
    feiding_error *error_;
  };

  explicit Error(const std::shared_ptr<const Details> &details)
      : std::runtime_error(details->text), details_(details) {}

  static std::shared_ptr<const Details> own(feiding_status status, const std::string &message) {
    const auto details = std::make_shared<Details>();
    details->status = status == FEIDING_OK ? FEIDING_CONFIG : status;
    details->text = message;
    details->message = message;
    return details;
  }

  static std::shared_ptr<const Details> read(feiding_status status, const feiding_error *error) {
    const auto details = std::make_shared<Details>();
    details->status = status;
    details->text = feiding_error_text(error);
    if (details->text.empty()) details->text = "failed with status " + std::to_string(status);
    details->message = feiding_error_message(error);
    details->code_text = feiding_error_code_text(error);
    details->log_id = feiding_error_log_id(error);
    details->hint = feiding_error_hint(error);
    details->console_url = feiding_error_console_url(error);
    details->code = feiding_error_code(error);
    details->http_status = feiding_error_http_status(error);
    details->retryable = feiding_error_is_retryable(error);
    for (std::size_t i = 0; i < feiding_error_scope_count(error); i++) {
      details->scopes.emplace_back(feiding_error_scope(error, i));
    }
    for (std::size_t i = 0; i < feiding_error_violation_count(error); i++) {
      details->violations.push_back(Violation{feiding_error_violation_field(error, i),
                                              feiding_error_violation_description(error, i)});
    }
    return details;
  }

  std::shared_ptr<const Details> details_;
};

namespace detail {

/// Runs a C function, and throws what it failed with.
template <typename Function> void attempt(const Function &function) {
  feiding_error *error = nullptr;
  const feiding_status status = function(&error);
  if (status != FEIDING_OK) throw Error(status, error);
}

} // namespace detail
} // namespace feiding

#endif
