/// @file
/// What a program gives the library to call: readers, stores, assertions, loggers, interrupts.
///
/// The library shares in the objects it is given and lets go of them once nothing can use them
/// any more. Their functions may throw whatever they like: it never gets into the library, which
/// learns what() and, from an Error, the status; other exceptions count as FEIDING_IO.

#ifndef FEIDING_CALLBACKS_HPP
#define FEIDING_CALLBACKS_HPP

#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <string>
#include <utility>

#include "error.hpp"

namespace feiding {

/// Content that is read piece by piece: of a file to be sent (Args::file()), or of an answer of
/// your own Transport. Called by one thread at a time, which may be another each time; may call
/// the library.
class Reader {
public:
  virtual ~Reader() = default;

  /// Puts at most `length` bytes into `buffer` and gives their number: 0 at the end. Throwing ends
  /// the call.
  virtual std::size_t read(void *buffer, std::size_t length) = 0;

  /// Goes back to the first byte, for a call that is sent again. Without one of your own the
  /// content can be sent once. Not used in answers. Throwing ends the call.
  virtual void rewind() { throw Error(FEIDING_CONFIG, "the content was read and has no rewind"); }
};

/// Where a client keeps tokens and tickets (Options::store()), to share them between programs.
/// Keys are printable ASCII without blanks, at most 300 bytes; values are at most 16 KiB, and
/// secret. Called from any thread, several at a time, and never under a lock of the library; may
/// call the library, but not a client that uses this store. When one of its functions throws, the
/// library logs that and goes on as if nothing were stored.
class Store {
public:
  virtual ~Store() = default;

  /// Puts the value of a key into `value`, and says whether there is one whose time is not over.
  virtual bool get(const std::string &key, std::string &value) = 0;
  /// Sets a value for a time.
  virtual void set(const std::string &key, const std::string &value,
                   std::uint64_t lifetime_ms) = 0;
  /// Sets a value for a time if the key is not there, and says whether it did: one step, which no
  /// other thread or program can come between.
  virtual bool add(const std::string &key, const std::string &value,
                   std::uint64_t lifetime_ms) = 0;
  /// Removes a key if it has this value, and says whether it did: one step as well.
  virtual bool remove(const std::string &key, const std::string &value) = 0;
};

/// Brings signed assertions (JWTs, RFC 7523) that sign an app in instead of its secret
/// (Options::client_assertion()). Called from any thread that makes a call, several at a time, and
/// never under a lock of the library; may call the library, but not the client that asks.
class Assertion {
public:
  virtual ~Assertion() = default;

  /// Gives an assertion: the JWT alone, or a JSON object `{"value": …, "service": …, "prefix": …}`
  /// when another service takes the request in place of the accounts service. `audience` is the
  /// host that will read it. Asked whenever a token is fetched; throwing ends the call.
  virtual std::string sign(const std::string &audience) = 0;
};

/// Takes one line of a client's log, at one of the FEIDING_LOG_ levels (Options::logger()). Called
/// from any thread that makes a call, several at a time, and never under a lock of the library;
/// may call the library. What it throws is dropped.
using Logger = std::function<void(std::int32_t level, const std::string &line)>;

/// Asked while a call waits, on its thread, at least every 100 ms (Options::interrupt()): true ends
/// the call with FEIDING_CLOSED, and throwing ends it as well. May call the library.
using Interrupt = std::function<bool()>;

namespace detail {

/// Runs a function of the program. What it throws stays here: it becomes a status, and `tell`
/// gets the reason.
template <typename Action, typename Tell>
feiding_status guarded(const Action &action, const Tell &tell) noexcept {
  try {
    action();
    return FEIDING_OK;
  } catch (const Error &error) {
    tell(error.what());
    return error.status();
  } catch (const std::exception &error) {
    tell(error.what());
  } catch (...) {
    tell("something was thrown that is no std::exception");
  }
  return FEIDING_IO;
}

/// The same where a feiding_result takes the reason.
template <typename Action>
feiding_status run(feiding_result *result, const Action &action) noexcept {
  return guarded(action, [result](const char *why) { feiding_result_set_message(result, why); });
}

inline void give(feiding_result *result, const std::string &value) {
  feiding_result_set_value(result, reinterpret_cast<const std::uint8_t *>(value.data()),
                           value.size());
}

/// What the library keeps of one callback: the userdata of a table. T is what shares in it.
template <typename T> struct Kept {
  static T &of(void *userdata) noexcept { return *static_cast<T *>(userdata); }
  static void drop(void *userdata) noexcept { delete static_cast<T *>(userdata); }

  /// Hands a table to `take`, which frees the userdata from then on. An empty callback is handed on
  /// as NULL, for which the library has its words.
  template <typename Table, typename Take>
  static void hand(Table table, T callback, const Take &take) {
    if (!callback) return take(nullptr);
    table.size = sizeof table;
    table.free = drop;
    table.userdata = new T(std::move(callback));
    take(&table);
  }
};

struct ReaderCalls : Kept<std::shared_ptr<Reader>> {
  static feiding_status read(void *userdata, std::uint8_t *buffer, std::size_t length,
                             std::size_t *count, feiding_result *result) noexcept {
    return run(result, [&] { *count = of(userdata)->read(buffer, length); });
  }
  static feiding_status rewind(void *userdata, feiding_result *result) noexcept {
    return run(result, [&] { of(userdata)->rewind(); });
  }
  static feiding_reader table() noexcept {
    feiding_reader table{};
    table.read = read;
    table.rewind = rewind;
    return table;
  }
};

struct StoreCalls : Kept<std::shared_ptr<Store>> {
  static feiding_status get(void *userdata, const char *key, feiding_result *result) noexcept {
    return run(result, [&] {
      std::string value;
      if (of(userdata)->get(key, value)) give(result, value);
    });
  }
  static feiding_status set(void *userdata, const char *key, const char *value,
                            std::uint64_t lifetime_ms, feiding_result *result) noexcept {
    return run(result, [&] { of(userdata)->set(key, value, lifetime_ms); });
  }
  static feiding_status add(void *userdata, const char *key, const char *value,
                            std::uint64_t lifetime_ms, bool *added,
                            feiding_result *result) noexcept {
    return run(result, [&] { *added = of(userdata)->add(key, value, lifetime_ms); });
  }
  static feiding_status remove(void *userdata, const char *key, const char *value, bool *removed,
                               feiding_result *result) noexcept {
    return run(result, [&] { *removed = of(userdata)->remove(key, value); });
  }
  static feiding_store table() noexcept {
    feiding_store table{};
    table.get = get;
    table.set = set;
    table.add = add;
    table.remove = remove;
    return table;
  }
};

struct AssertionCalls : Kept<std::shared_ptr<Assertion>> {
  static feiding_status sign(void *userdata, const char *audience,
                             feiding_result *result) noexcept {
    return run(result, [&] { give(result, of(userdata)->sign(audience)); });
  }
  static feiding_assertion table() noexcept {
    feiding_assertion table{};
    table.sign = sign;
    return table;
  }
};

struct LoggerCalls : Kept<Logger> {
  static void log(void *userdata, std::int32_t level, const char *line) noexcept {
    guarded([&] { of(userdata)(level, line); }, [](const char *) {});
  }
  static feiding_logger table() noexcept {
    feiding_logger table{};
    table.log = log;
    return table;
  }
};

struct InterruptCalls : Kept<Interrupt> {
  static feiding_status check(void *userdata, feiding_result *result) noexcept {
    return run(result, [&] {
      if (of(userdata)()) throw Error(FEIDING_CLOSED, "the call was interrupted");
    });
  }
  static feiding_interrupt table() noexcept {
    feiding_interrupt table{};
    table.check = check;
    return table;
  }
};

} // namespace detail
} // namespace feiding

#endif
