// Raw HTML in Markdown cut into tags, comments and text.
// Why: pages pass only what is known to be safe, and plain text wants the words without the tags.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct HtmlAttribute {
  std::string name;  // lower case
  std::string value; // entities decoded
  bool has_value = false;
};

struct HtmlToken {
  enum class Kind { text, open_tag, close_tag, comment, declaration } kind = Kind::text;
  std::string_view raw; // as written
  std::string name;     // of a tag, lower case
  std::vector<HtmlAttribute> attributes;
  bool is_self_closing = false;
  bool is_complete = true; // a comment or declaration that has its end
};

// The tokens' raw texts together are `html`. A '<' that begins no tag is text.
std::vector<HtmlToken> html_tokens(std::string_view html);

// Numeric entities and the names that matter for addresses and plain words; others stay as written.
std::string decoded_entities(std::string_view text);

} // namespace waymark
