// args.cpp: what each kind of argument is on the wire, and which the compiler must refuse.
#include <cstdint>
#include <limits>
#include <vector>

#include "common.hpp"

namespace {

/// Whether Args::set() takes a T.
template <typename T> struct Takes {
  template <typename U>
  static auto test(U *value)
      -> decltype(std::declval<feiding::Args &>().set("x", *value), std::true_type());
  template <typename> static std::false_type test(...);
  static const bool value = decltype(test<T>(nullptr))::value;
};

struct Odd {};
enum class Color { red };

static_assert(Takes<bool>::value && Takes<int>::value && Takes<double>::value, "");
static_assert(Takes<const char *>::value && Takes<char[4]>::value && Takes<std::string>::value, "");
static_assert(Takes<signed char>::value && Takes<unsigned char>::value, "");
// No pointer turns into true, no character into a number.
static_assert(!Takes<int *>::value && !Takes<const void *>::value && !Takes<Odd *>::value, "");
static_assert(!Takes<unsigned char *>::value && !Takes<Odd>::value && !Takes<Color>::value, "");
static_assert(!Takes<char>::value && !Takes<wchar_t>::value && !Takes<char16_t>::value, "");
static_assert(!Takes<std::shared_ptr<int>>::value && !Takes<std::vector<int>>::value, "");

std::string written(const feiding::Args &args) {
  const auto fake = std::make_shared<Fake>();
  client_over(fake).raw("POST", "/x", args);
  return fake->seen.substr(fake->seen.find("\n\n") + 2);
}

template <typename T> std::string sent_as(T value) {
  return written(feiding::Args().set("body.x", value));
}

void texts() {
  const char *const pointer = "true";
  char array[] = "array";
  const std::string text("a\0b", 3);
  CHECK(sent_as(pointer) == R"({"x":"true"})");
  CHECK(sent_as(array) == R"({"x":"array"})");
  CHECK(written(feiding::Args().set("body.x", "literal")) == R"({"x":"literal"})");
  CHECK(sent_as(text) == R"({"x":"a\u0000b"})");
  CHECK(sent_as(std::string()) == R"({"x":""})");
  CHECK(written(feiding::Args().set(std::string("body.") + "x", std::string("temporary"))) ==
        R"({"x":"temporary"})");
}

template <typename T> void both_ends() {
  const T least = std::numeric_limits<T>::min(), most = std::numeric_limits<T>::max();
  CHECK(sent_as(least) == "{\"x\":" + std::to_string(least) + "}");
  CHECK(sent_as(most) == "{\"x\":" + std::to_string(most) + "}");
}

void numbers() {
  both_ends<signed char>();
  both_ends<unsigned char>();
  both_ends<short>();
  both_ends<unsigned short>();
  both_ends<int>();
  both_ends<unsigned>();
  both_ends<long>();
  both_ends<long long>();
  both_ends<std::int64_t>();
  CHECK(sent_as(std::uint64_t(9223372036854775807U)) == R"({"x":9223372036854775807})");
  CHECK(written(feiding::Args().set("body.x", 0)) == R"({"x":0})"); // no NULL
  CHECK(sent_as(0UL) == R"({"x":0})" && sent_as(7ULL) == R"({"x":7})");
  failure(FEIDING_CONFIG, "9223372036854775808 is above", [] { sent_as(9223372036854775808U); });
  failure(FEIDING_CONFIG, "18446744073709551615 is above",
          [] { sent_as(std::numeric_limits<unsigned long long>::max()); });
  CHECK(sent_as(0.5) == R"({"x":0.5})" && sent_as(0.25F) == R"({"x":0.25})");
  CHECK(sent_as(2.5L) == R"({"x":2.5})");
  CHECK(sent_as(true) == R"({"x":true})" && sent_as(false) == R"({"x":false})");
  CHECK(sent_as(nullptr) == R"({"x":null})");
  CHECK(written(feiding::Args().json("body.x", "[1,{}]")) == R"({"x":[1,{}]})");
}

/// What the library finds wrong comes back from the call, and the first of it.
void mistakes() {
  feiding::Args args;
  args.set("body.x", static_cast<const char *>(nullptr)).json("body.y", "{");
  failure(FEIDING_NULL_PARAMETER, "value is NULL", [&] { written(args); });
  failure(FEIDING_NULL_PARAMETER, "value is NULL", [&] { written(args); });
  failure(FEIDING_NULL_PARAMETER, "name is NULL",
          [] { written(feiding::Args().set(static_cast<const char *>(nullptr), 1)); });
  failure(FEIDING_CONFIG, "", [] { sent_as(std::numeric_limits<double>::infinity()); });
  failure(FEIDING_CONFIG, "", [] { written(feiding::Args().json("body", "{")); });
  failure(FEIDING_UTF8, "value", [] { sent_as(std::string("\xff")); });
  // A name with a NUL would be another name.
  failure(FEIDING_CONFIG, "holds a NUL",
          [] { feiding::Args().set(std::string("body.x\0y", 8), 1); });
}

void chains() {
  feiding::Args args;
  feiding::Args &same = args.set("body.a", 1).set("body.b", "2");
  CHECK(&same == &args);
  args.set("body.a", 3);
  CHECK(written(args) == R"({"a":3,"b":"2"})");
  // A chain on a temporary can be kept.
  const feiding::Args kept = feiding::Args().set("body.a", true).json("body.b", "{}");
  CHECK(written(kept) == R"({"a":true,"b":{}})");
  CHECK(written(kept) == written(kept));
}

void files() {
  const std::string content("one\0two", 7);
  const std::vector<std::uint8_t> bytes(content.begin(), content.end());
  CHECK(holds(written(feiding::Args().file("body.f", "a.bin", content)), content));
  CHECK(holds(written(feiding::Args().file("body.f", "a.bin", bytes)), content));
  CHECK(holds(written(feiding::Args().file("body.f", "a.bin", {content.data(), 7})), content));
  const std::string literal = written(feiding::Args().file("body.f", "a.bin", "literal"));
  CHECK(holds(literal, "\r\n\r\nliteral\r\n") && holds(literal, "filename=\"a.bin\""));
  CHECK(holds(written(feiding::Args().file("body.f", "empty", std::string())), "\r\n\r\n\r\n"));
  const char *none = nullptr;
  failure(FEIDING_NULL_PARAMETER, "data is NULL",
          [&] { written(feiding::Args().file("body.f", "a", none)); });
  failure(FEIDING_CONFIG, "/no/such", [] { written(feiding::Args().file("body.f", "/no/such")); });
  failure(FEIDING_NULL_PARAMETER, "feiding_reader",
          [] { written(feiding::Args().file("body.f", "a", 1, nullptr)); });
}

} // namespace

int main() {
  texts();
  numbers();
  mistakes();
  chains();
  files();
}
