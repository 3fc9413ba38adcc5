#include "linkedin/posts_api.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace waymark {
namespace {

constexpr std::string_view owner = "urn:li:person:YOUR_ID";
constexpr std::string_view reserved = "\\|{}@[]()<>#*_~";

bool is_hashtag(std::string_view word) {
  return word.size() > 1 && word.front() == '#' &&
         word.substr(1).find_first_of(reserved) == std::string_view::npos;
}

// "#dbt #DataQuality" and nothing else.
bool is_hashtag_line(std::string_view line) {
  bool has_words = false;
  while (!line.empty()) {
    const auto end = std::min(line.find(' '), line.size());
    if (end > 0 && !is_hashtag(line.substr(0, end)))
      return false;
    has_words = has_words || end > 0;
    line.remove_prefix(std::min(end + 1, line.size()));
  }
  return has_words;
}

void append_escaped(std::string &out, std::string_view line) {
  const bool keeps_hashes = is_hashtag_line(line);
  for (const char byte : line) {
    if (reserved.find(byte) != std::string_view::npos && !(keeps_hashes && byte == '#'))
      out += '\\';
    out += byte;
  }
}

std::string json_string(std::string_view text) {
  std::string result = "\"";
  for (const char byte : text) {
    if (byte == '"' || byte == '\\')
      result += '\\';
    if (byte == '\n')
      result += "\\n";
    else if (static_cast<unsigned char>(byte) < 0x20)
      result += fmt::format("\\u{:04x}", static_cast<unsigned>(byte));
    else
      result += byte;
  }
  return result + "\"";
}

std::string_view without_last_line_end(std::string_view text) {
  if (text.ends_with('\n'))
    text.remove_suffix(1);
  return text;
}

} // namespace

std::string escaped_commentary(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    append_escaped(result, text.substr(0, end));
    if (end < text.size())
      result += '\n';
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return result;
}

std::string post_json(std::string_view post, std::string_view comment) {
  return fmt::format(R"({{
  "post": {{
    "author": "{0}",
    "commentary": {1},
    "visibility": "PUBLIC",
    "distribution": {{
      "feedDistribution": "MAIN_FEED",
      "targetEntities": [],
      "thirdPartyDistributionChannels": []
    }},
    "lifecycleState": "PUBLISHED",
    "isReshareDisabledByAuthor": false
  }},
  "comment": {{
    "actor": "{0}",
    "object": "urn:li:share:THE_POST",
    "message": {{
      "text": {2}
    }}
  }}
}}
)",
                     owner, json_string(escaped_commentary(without_last_line_end(post))),
                     json_string(without_last_line_end(comment)));
}

} // namespace waymark
