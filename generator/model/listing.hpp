// A listing of code as written, and as told apart into keywords, comments and the like.
// Why: load finds listings, the worker marks them, pages show them; the key is their only tie.
#pragma once
#include "diagnostic/diagnostic.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace waymark {

// What a part of a listing is. Few, because each is a colour that must stand out from the others.
enum class CodeStyle : std::uint8_t {
  plain,
  keyword,
  name, // of a function, a built-in or a tag
  type,
  attribute, // also keys, annotations and the preprocessor's lines
  text,      // a string or a part of one
  number,    // and other constants
  comment,
  variable,
  inserted, // of a diff
  removed,
  prompt, // of a console: not copied
  output, // of a console
};
inline constexpr CodeStyle last_code_style = CodeStyle::output;

struct CodePart {
  CodeStyle style = CodeStyle::plain;
  std::uint32_t length = 0; // bytes
  friend bool operator==(const CodePart &, const CodePart &) = default;
};

struct Listing {
  std::string key;      // listing_key(language, code)
  std::string language; // as the fence names it, in lower case
  std::string code;
  SourcePosition position; // of the fence
};

// By key: parts that cover the code from its first byte to its last.
using MarkedListings = std::map<std::string, std::vector<CodePart>>;

} // namespace waymark
