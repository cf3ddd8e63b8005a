/// @file
/// A walk over the pages of a listing.

#ifndef FEIDING_PAGES_HPP
#define FEIDING_PAGES_HPP

#include <cstddef>
#include <iterator>

#include "handle.hpp"
#include "reply.hpp"

namespace feiding {

/// A walk over the pages of a listing, to be walked once with a range-for; each page is a Reply
/// that lives until the next one, unless it is moved out. One thread at a time. The walk goes on
/// after its client is gone, which then is closed only when the walk is gone too.
///
/// Fetching a page blocks and throws as Client::call() does. A page that could not be fetched is
/// tried again by the next next() or range-for.
class Pages : public detail::Owner<feiding_pages> {
public:
  /// Takes over a walk of the C library.
  explicit Pages(feiding_pages *pages) noexcept : Owner(pages) {}

  /// Fetches the next page, and says whether there was one. Empty pages in between are given like
  /// any other.
  bool next() {
    feiding_reply *reply = nullptr;
    detail::attempt(
        [&](feiding_error **error) { return feiding_pages_next(get(), &reply, error); });
    page_ = Reply(reply);
    return static_cast<bool>(page_);
  }
  /// The page that next() fetched; empty when there was none.
  Reply &page() noexcept { return page_; }

  /// Goes over the pages that were not fetched yet.
  class Iterator {
  public:
    using iterator_category = std::input_iterator_tag;
    using value_type = Reply;
    using difference_type = std::ptrdiff_t;
    using pointer = Reply *;
    using reference = Reply &;

    Reply &operator*() const noexcept { return pages_->page(); }
    Reply *operator->() const noexcept { return &pages_->page(); }
    Iterator &operator++() {
      if (!pages_->next()) pages_ = nullptr;
      return *this;
    }
    void operator++(int) { ++*this; }
    bool operator==(const Iterator &other) const noexcept { return pages_ == other.pages_; }
    bool operator!=(const Iterator &other) const noexcept { return pages_ != other.pages_; }

  private:
    friend class Pages;
    explicit Iterator(Pages *pages) noexcept : pages_(pages) {}
    Pages *pages_; // NULL after the last page
  };

  /// Fetches a page.
  Iterator begin() { return ++Iterator(this); }
  Iterator end() noexcept { return Iterator(nullptr); }

private:
  Reply page_;
};

} // namespace feiding

#endif
