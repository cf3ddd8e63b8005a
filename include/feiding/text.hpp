/// @file
/// What functions take as text and as bytes.

#ifndef FEIDING_TEXT_HPP
#define FEIDING_TEXT_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "error.hpp"

namespace feiding {

/// A text that a function reads while it runs: a C string or a std::string, UTF-8, which is
/// borrowed. A std::string with a NUL inside is refused with an Error of FEIDING_CONFIG rather
/// than cut off; Args::set() takes such texts as values.
class Text {
public:
  /// May be NULL, which then is what the C function gets.
  Text(const char *text) noexcept : text_(text) {}
  Text(const std::string &text) : text_(text.c_str()) {
    if (text.find('\0') != std::string::npos) {
      throw Error(FEIDING_CONFIG, "a text holds a NUL, which only values of arguments may");
    }
  }

  /// The text, which ends in NUL, or NULL.
  const char *c_str() const noexcept { return text_; }

private:
  const char *text_;
};

/// Bytes that a function reads while it runs, which are borrowed.
class Bytes {
public:
  /// `length` bytes at `data`.
  Bytes(const void *data, std::size_t length) noexcept
      : data_(static_cast<const std::uint8_t *>(data)), length_(length) {}
  /// The bytes of a C string, without the NUL it ends in. NULL is refused by the function.
  Bytes(const char *text) noexcept
      : Bytes(text, text == nullptr ? 1 : std::char_traits<char>::length(text)) {}
  Bytes(const std::string &bytes) noexcept : Bytes(bytes.data(), bytes.size()) {}
  Bytes(const std::vector<std::uint8_t> &bytes) noexcept : Bytes(bytes.data(), bytes.size()) {}

  const std::uint8_t *data() const noexcept { return data_; }
  std::size_t length() const noexcept { return length_; }

private:
  const std::uint8_t *data_;
  std::size_t length_;
};

} // namespace feiding

#endif
