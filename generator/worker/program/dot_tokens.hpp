// DOT text cut into tokens with their places.
// Why: Graphviz tells the line of a mistake at best; the owner deserves the column and the cause.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct DotToken {
  enum class Kind {
    id,       // a word or number
    quoted,   // "…", without its quotes
    html,     // <…>
    sign,     // { } [ ] ; , = : + -> --
    stray,    // a character that DOT does not know
    unclosed, // a quote, HTML text or comment without its end
    end,
  };
  Kind kind = Kind::end;
  std::string_view text; // without quotes
  size_t begin = 0;      // offset of its first byte, the quote included
  size_t end = 0;        // offset behind it
  friend bool operator==(const DotToken &token, std::string_view sign) {
    return token.kind == Kind::sign && token.text == sign;
  }
};

// The last token is of kind `end` or `unclosed`.
std::vector<DotToken> dot_tokens(std::string_view text);

bool is_name(const DotToken &token); // id, quoted or html

struct LineAndColumn {
  int line = 1;
  int column = 1; // in bytes
};
LineAndColumn place_in(std::string_view text, size_t offset);

} // namespace waymark
