/// @file
/// Who owns the handles of the C library.

#ifndef FEIDING_HANDLE_HPP
#define FEIDING_HANDLE_HPP

#include <memory>
#include <string>

#include "error.hpp"

namespace feiding {
namespace detail {

/// What is said and done about each kind of handle.
template <typename T> struct Kind;

template <> struct Kind<feiding_args> {
  static const char *name() noexcept { return "feiding::Args"; }
  static void free(feiding_args *handle) noexcept { feiding_args_free(handle); }
};
template <> struct Kind<feiding_call_options> {
  static const char *name() noexcept { return "feiding::CallOptions"; }
  static void free(feiding_call_options *handle) noexcept { feiding_call_options_free(handle); }
};
template <> struct Kind<feiding_client> {
  static const char *name() noexcept { return "feiding::Client"; }
  static void free(feiding_client *handle) noexcept { feiding_client_free(handle); }
};
template <> struct Kind<feiding_options> {
  static const char *name() noexcept { return "feiding::Options"; }
  static void free(feiding_options *handle) noexcept { feiding_options_free(handle); }
};
template <> struct Kind<feiding_pages> {
  static const char *name() noexcept { return "feiding::Pages"; }
  static void free(feiding_pages *handle) noexcept { feiding_pages_free(handle); }
};
template <> struct Kind<feiding_reply> {
  static const char *name() noexcept { return "feiding::Reply"; }
  static void free(feiding_reply *handle) noexcept { feiding_reply_free(handle); }
};

/// The one owner of a handle of the C library; it can be moved and not be copied.
template <typename T> class Owner {
public:
  /// Whether there is a handle: always, but after a move from here.
  explicit operator bool() const noexcept { return handle_ != nullptr; }

  /// The handle for functions of feiding.h; it stays the object's. Throws Error of
  /// FEIDING_NULL_PARAMETER when there is none, as every function of the object then does: the C
  /// getters and setters let NULL pass, and a use after a move would go unseen.
  T *get() const {
    if (!handle_) {
      throw Error(FEIDING_NULL_PARAMETER, std::string(Kind<T>::name()) + " is empty: it was moved");
    }
    return handle_.get();
  }

protected:
  explicit Owner(T *handle) noexcept : handle_(handle) {}

  /// The handle or NULL.
  T *peek() const noexcept { return handle_.get(); }

private:
  struct Free {
    void operator()(T *handle) const noexcept { Kind<T>::free(handle); }
  };
  std::unique_ptr<T, Free> handle_;
};

/// An owner whose handle setters fill. Self is the class that has them.
template <typename Self, typename T> class Settings : public Owner<T> {
protected:
  explicit Settings(T *made) : Owner<T>(made) {
    if (made == nullptr) {
      throw Error(FEIDING_PANIC, std::string("the library could not make ") + Kind<T>::name());
    }
  }

  template <typename... Taken, typename... Given>
  Self &apply(void (*setter)(T *, Taken...), Given... values) {
    setter(this->get(), values...);
    return static_cast<Self &>(*this);
  }
};

} // namespace detail
} // namespace feiding

#endif
