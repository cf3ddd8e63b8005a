/// @file
/// The arguments of a call.

#ifndef FEIDING_ARGS_HPP
#define FEIDING_ARGS_HPP

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>

#include "callbacks.hpp"
#include "handle.hpp"
#include "text.hpp"

namespace feiding {
namespace detail {

/// Whether T is a number without fraction: not bool, and no character, whose meaning would be a
/// guess.
template <typename T>
struct IsInteger
    : std::integral_constant<
          bool, std::is_integral<T>::value && sizeof(T) <= sizeof(std::int64_t) &&
                    !std::is_same<T, bool>::value && !std::is_same<T, char>::value &&
                    !std::is_same<T, wchar_t>::value && !std::is_same<T, char16_t>::value &&
#ifdef __cpp_char8_t
                    !std::is_same<T, char8_t>::value &&
#endif
                    !std::is_same<T, char32_t>::value> {
};

template <typename T> std::int64_t integer(T value, std::true_type /* has a sign */) {
  return static_cast<std::int64_t>(value);
}

template <typename T> std::int64_t integer(T value, std::false_type /* has a sign */) {
  const auto wide = static_cast<std::uint64_t>(value);
  if (wide > static_cast<std::uint64_t>((std::numeric_limits<std::int64_t>::max)())) {
    throw Error(FEIDING_CONFIG, "the argument " + std::to_string(wide) + " is above 2^63-1");
  }
  return static_cast<std::int64_t>(wide);
}

} // namespace detail

/// The arguments of a call: names as the catalog has them, or qualified ones (`path.x`, `query.x`,
/// `header.x`, `body.x`, or `body` for the whole of it). A raw call takes only qualified ones. One
/// set of arguments serves as many calls as you like, on several threads at once as long as none
/// sets something. A second value for a name replaces the first.
///
/// Setters chain, on variables and on temporaries, and copy what they are given. What the library
/// finds wrong with a value is remembered, the first mistake only, and thrown by the call.
class Args : public detail::Settings<Args, feiding_args> {
public:
  Args() : Settings(feiding_args_new()) {}

  /// Sets a text.
  Args &set(Text name, const char *value) & {
    return apply(feiding_args_set_string, name.c_str(), value);
  }
  Args set(Text name, const char *value) && { return std::move(set(name, value)); }

  /// Sets a text, which may hold NUL, at most 1 GiB.
  Args &set(Text name, const std::string &value) & {
    return apply(feiding_args_set_string_len, name.c_str(), value.data(), value.size());
  }
  Args set(Text name, const std::string &value) && { return std::move(set(name, value)); }

  /// Sets an integer of any width; it may stand wherever the platform wants text too. Throws Error
  /// of FEIDING_CONFIG for one above 2^63-1.
  template <typename T>
  typename std::enable_if<detail::IsInteger<T>::value, Args &>::type set(Text name, T value) & {
    return apply(feiding_args_set_int64, name.c_str(),
                 detail::integer(value, std::is_signed<T>()));
  }
  template <typename T>
  typename std::enable_if<detail::IsInteger<T>::value, Args>::type set(Text name, T value) && {
    return std::move(set(name, value));
  }

  /// Sets a number. One that JSON cannot say (infinite, not a number) is a mistake.
  template <typename T>
  typename std::enable_if<std::is_floating_point<T>::value, Args &>::type set(Text name,
                                                                              T value) & {
    return apply(feiding_args_set_double, name.c_str(), static_cast<double>(value));
  }
  template <typename T>
  typename std::enable_if<std::is_floating_point<T>::value, Args>::type set(Text name,
                                                                            T value) && {
    return std::move(set(name, value));
  }

  /// Sets true or false. A template, so that no pointer turns into true.
  template <typename T>
  typename std::enable_if<std::is_same<T, bool>::value, Args &>::type set(Text name, T value) & {
    return apply(feiding_args_set_bool, name.c_str(), value);
  }
  template <typename T>
  typename std::enable_if<std::is_same<T, bool>::value, Args>::type set(Text name, T value) && {
    return std::move(set(name, value));
  }

  /// Sets an explicit null. Say nullptr: the macro NULL may be the number 0.
  Args &set(Text name, std::nullptr_t) & { return apply(feiding_args_set_null, name.c_str()); }
  Args set(Text name, std::nullptr_t) && { return std::move(set(name, nullptr)); }

  /// Sets any value, given as JSON text: a list, an object. What is no JSON is a mistake.
  Args &json(Text name, Text value) & {
    return apply(feiding_args_set_json, name.c_str(), value.c_str());
  }
  Args json(Text name, Text value) && { return std::move(json(name, value)); }

  /// Sets the content of a file by its path. It is opened now, read by the call piece by piece,
  /// never whole, and closed with the arguments; two calls at once with the same arguments wait for
  /// each other. A file that cannot be opened is a mistake.
  Args &file(Text name, Text path) & {
    return apply(feiding_args_set_file, name.c_str(), path.c_str());
  }
  Args file(Text name, Text path) && { return std::move(file(name, path)); }

  /// Sets the content of a file from memory, at most 1 GiB, under the name the platform shall see.
  Args &file(Text name, Text file_name, Bytes content) & {
    return apply(feiding_args_set_file_bytes, name.c_str(), file_name.c_str(), content.data(),
                 content.length());
  }
  Args file(Text name, Text file_name, Bytes content) && {
    return std::move(file(name, file_name, content));
  }

  /// Sets the content of a file from a reader of your own, which must give `length` bytes, under
  /// the name the platform shall see. Nothing is read before a call is made; two calls at once with
  /// the same arguments wait for each other.
  Args &file(Text name, Text file_name, std::uint64_t length, std::shared_ptr<Reader> content) & {
    feiding_args *args = get();
    detail::ReaderCalls::hand(detail::ReaderCalls::table(), std::move(content),
                              [&](const feiding_reader *table) {
                                feiding_args_set_file_reader(args, name.c_str(),
                                                             file_name.c_str(), length, table);
                              });
    return *this;
  }
  Args file(Text name, Text file_name, std::uint64_t length, std::shared_ptr<Reader> content) && {
    return std::move(file(name, file_name, length, std::move(content)));
  }
};

} // namespace feiding

#endif
