/// @file
/// What a call brings back.

#ifndef FEIDING_REPLY_HPP
#define FEIDING_REPLY_HPP

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>

#include "handle.hpp"
#include "text.hpp"

namespace feiding {

class List;

namespace detail {

/// The getters of a Reply and of an Item. Self says which answer it looks into, by data(), and
/// where a name lies there, by place().
///
/// A name that begins with `/` is a JSON pointer (RFC 6901), any other a member, and "" the value
/// itself. What is absent, null or of another kind gives "", 0 or false; has() tells.
template <typename Self> class Getters {
public:
  /// Whether there is such a value, and it is not null.
  bool has(Text name = "") const {
    return feiding_reply_has(data(), self().place(name).c_str());
  }
  /// A text, whole even where it holds NUL, or a number as text.
  std::string string(Text name = "") const {
    const std::string place = self().place(name);
    const char *text = feiding_reply_string(data(), place.c_str());
    return std::string(text, feiding_reply_string_len(data(), place.c_str()));
  }
  /// An integer, also one that travels as text.
  std::int64_t int64(Text name = "") const {
    return feiding_reply_int64(data(), self().place(name).c_str());
  }
  /// A number, also one that travels as text.
  double number(Text name = "") const {
    return feiding_reply_double(data(), self().place(name).c_str());
  }
  /// True or false.
  bool boolean(Text name = "") const {
    return feiding_reply_bool(data(), self().place(name).c_str());
  }
  /// The number of elements of a list or of members of an object.
  std::size_t count(Text name = "") const {
    return feiding_reply_count(data(), self().place(name).c_str());
  }
  /// Any value as JSON text.
  std::string json(Text name = "") const {
    return feiding_reply_json(data(), self().place(name).c_str());
  }

private:
  const Self &self() const noexcept { return static_cast<const Self &>(*this); }
  const feiding_reply *data() const { return self().data(); }
};

/// A name that must be there.
inline std::string given(Text name) {
  if (name.c_str() == nullptr) throw Error(FEIDING_NULL_PARAMETER, "a name is NULL");
  return name.c_str();
}

} // namespace detail

/// A view of one element of a list, with the getters of a Reply. It copies nothing and owns
/// nothing: it must not outlive the reply, but stays valid when that is moved. Any thread.
class Item : public detail::Getters<Item> {
public:
  /// Its own lists.
  List list(Text name = "") const;

private:
  friend class List;
  friend class Reply;
  friend class detail::Getters<Item>;

  Item(const feiding_reply *reply, const std::string &pointer) : reply_(reply), pointer_(pointer) {}

  const feiding_reply *data() const noexcept { return reply_; }

  std::string place(Text name) const {
    const std::string member = detail::given(name);
    if (member.empty() || member[0] == '/') return pointer_ + member;
    std::string place = pointer_ + "/";
    for (const char letter : member) {
      if (letter == '~') {
        place += "~0";
      } else if (letter == '/') {
        place += "~1";
      } else {
        place += letter;
      }
    }
    return place;
  }

  const feiding_reply *reply_;
  std::string pointer_;
};

/// A view of a list in a reply, to be walked with a range-for; empty for anything but a list. As
/// an Item it must not outlive the reply.
class List {
public:
  /// Goes over the elements, and makes each Item when it is asked for.
  class Iterator {
  public:
    using iterator_category = std::input_iterator_tag;
    using value_type = Item;
    using difference_type = std::ptrdiff_t;
    using pointer = void;
    using reference = Item;

    Item operator*() const { return (*list_)[index_]; }
    Iterator &operator++() noexcept {
      index_++;
      return *this;
    }
    Iterator operator++(int) noexcept {
      const Iterator before = *this;
      index_++;
      return before;
    }
    bool operator==(const Iterator &other) const noexcept { return index_ == other.index_; }
    bool operator!=(const Iterator &other) const noexcept { return index_ != other.index_; }

  private:
    friend class List;
    Iterator(const List *list, std::size_t index) noexcept : list_(list), index_(index) {}
    const List *list_;
    std::size_t index_;
  };

  std::size_t size() const noexcept { return size_; }
  bool empty() const noexcept { return size_ == 0; }
  /// One element, counted from 0. One that is not there has nothing.
  Item operator[](std::size_t index) const {
    return Item(reply_, pointer_ + "/" + std::to_string(index));
  }
  Iterator begin() const noexcept { return Iterator(this, 0); }
  Iterator end() const noexcept { return Iterator(this, size_); }

private:
  friend class Item;
  friend class Reply;

  /// The members of an object count too, so the JSON says whether it is a list.
  List(const feiding_reply *reply, const std::string &pointer)
      : reply_(reply), pointer_(pointer),
        size_(feiding_reply_json(reply, pointer.c_str())[0] == '['
                  ? feiding_reply_count(reply, pointer.c_str())
                  : 0) {}

  const feiding_reply *reply_;
  std::string pointer_;
  std::size_t size_;
};

inline List Item::list(Text name) const { return List(reply_, place(name)); }

/// The answer to a successful call. Any number of threads may use its const functions at once.
/// Every function throws Error of FEIDING_NULL_PARAMETER after a move from here.
class Reply : public detail::Owner<feiding_reply>, public detail::Getters<Reply> {
public:
  /// Takes over a reply of the C library. Without one it is empty, as after a move.
  explicit Reply(feiding_reply *reply = nullptr) noexcept : Owner(reply) {}

  /// The elements of a list, whose views must not outlive this reply:
  /// `for (const auto &item : reply.list("items")) item.string("chat_id")`.
  List list(Text name = "") const & { return List(get(), Item(get(), "").place(name)); }
  List list(Text name = "") const && = delete; // the reply would be gone before the first element

  /// The HTTP status.
  std::int32_t status() const { return feiding_reply_status(get()); }
  /// The platform's id of the answer, which its support asks for; "" where it gave none.
  std::string log_id() const { return feiding_reply_log_id(get()); }
  /// A header of the answer, by its name in any case; "" when it is absent.
  std::string header(Text name) const {
    return feiding_reply_header(get(), detail::given(name).c_str());
  }
  /// The whole body as it came, envelope included. Empty for the content of a file.
  std::string body() const {
    std::size_t length = 0;
    const std::uint8_t *body = feiding_reply_body(get(), &length);
    return length == 0 ? std::string() : std::string(reinterpret_cast<const char *>(body), length);
  }

  /// Whether the answer is the content of a file.
  bool is_file() const { return feiding_reply_is_file(get()); }
  /// The name the platform gives the file, without folders; "" where there is none.
  std::string file_name() const { return feiding_reply_file_name(get()); }
  /// Writes the content of a file to `path`: under another name beside it first, so that `path`
  /// never holds half. Content can be saved once, also when that fails; what was read before is not in
  /// it. Blocks as long as bytes move. Throws Error.
  void save(Text path) {
    detail::attempt(
        [&](feiding_error **error) { return feiding_reply_save(get(), path.c_str(), error); });
  }
  /// Reads the next bytes of the content of a file, at most `length`, into `buffer`, and gives
  /// their number: 0 at the end. Blocks up to the client's idle time-out. Throws Error; the buffer
  /// then holds nothing of use.
  std::size_t read(void *buffer, std::size_t length) {
    std::size_t count = 0;
    detail::attempt([&](feiding_error **error) {
      return feiding_reply_read(get(), static_cast<std::uint8_t *>(buffer), length, &count, error);
    });
    return count;
  }

private:
  friend class detail::Getters<Reply>;

  const feiding_reply *data() const { return get(); }
  static std::string place(Text name) { return detail::given(name); }
};

} // namespace feiding

#endif
