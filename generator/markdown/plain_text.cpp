#include "markdown/plain_text.hpp"

#include "markdown/html_tags.hpp"

#include <string_view>

namespace waymark {
namespace {

void append_html_words(std::string &out, std::string_view html) {
  for (const auto &token : html_tokens(html)) {
    if (token.kind == HtmlToken::Kind::text)
      out += decoded_entities(token.raw);
    else if (token.name == "br")
      out += ' ';
  }
}

void append_words(std::string &out, const std::vector<Inline> &inlines) {
  for (const auto &each : inlines) {
    switch (each.kind) {
    case InlineKind::text:
    case InlineKind::code:
    case InlineKind::math:
      out += each.text;
      break;
    case InlineKind::soft_break:
    case InlineKind::line_break:
      out += ' ';
      break;
    case InlineKind::html:
      append_html_words(out, each.text);
      break;
    default:
      append_words(out, each.children);
    }
  }
}

enum class Code { included, left_out };

void append_words(std::string &out, const Block &block, Code code) {
  append_words(out, block.inlines);
  if (block.kind == BlockKind::html)
    append_html_words(out, block.text);
  else if (block.kind == BlockKind::code && code == Code::included)
    out += block.text;
  const char separator = block.kind == BlockKind::row ? ' ' : '\n';
  for (const auto &child : block.children) {
    if (!out.empty() && out.back() != separator && out.back() != '\n')
      out += separator;
    append_words(out, child, code);
  }
  while (block.kind == BlockKind::row && !out.empty() && out.back() == ' ')
    out.pop_back();
}

// Kana and Han, which stand without blanks between words.
bool is_word_of_its_own(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text[0]);
  if (lead < 0xE3 || lead > 0xE9 || text.size() < 3)
    return false;
  const auto point = (lead & 0x0Fu) << 12 | (static_cast<unsigned char>(text[1]) & 0x3Fu) << 6 |
                     (static_cast<unsigned char>(text[2]) & 0x3Fu);
  return (point >= 0x3041 && point <= 0x30FF) || (point >= 0x3400 && point <= 0x9FFF);
}

// The bytes of a dash, quote, arrow or emoji at the text's beginning; 0: it begins with something else.
size_t symbol_length(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text[0]);
  const auto second = text.size() > 1 ? static_cast<unsigned char>(text[1]) : 0u;
  if (lead == 0xC2 && second != 0xAA && second != 0xB5 && second != 0xBA)
    return 2;
  if (lead == 0xE2 && second < 0xB0)
    return 3;
  return lead == 0xF0 && second == 0x9F ? 4 : 0;
}

bool is_letter_or_digit(char byte) {
  return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         static_cast<unsigned char>(byte) >= 0x80;
}

size_t count_words(std::string_view text) {
  size_t count = 0;
  bool is_counted = false; // the current run of non-blanks has a letter or digit
  for (size_t at = 0; at < text.size(); ++at) {
    if (text[at] == ' ' || text[at] == '\n' || text[at] == '\t') {
      is_counted = false;
    } else if (is_word_of_its_own(text.substr(at))) {
      ++count;
      at += 2;
      is_counted = false;
    } else if (const auto symbol = symbol_length(text.substr(at)); symbol > 0) {
      at += symbol - 1;
    } else if (!is_counted && is_letter_or_digit(text[at])) {
      is_counted = true;
      ++count;
    }
  }
  return count;
}

} // namespace

std::string plain_text(const std::vector<Inline> &inlines) {
  std::string result;
  append_words(result, inlines);
  return result;
}

std::string plain_text(const Block &block) {
  std::string result;
  append_words(result, block, Code::included);
  while (!result.empty() && result.back() == '\n')
    result.pop_back();
  return result;
}

size_t word_count(const Document &document) {
  size_t count = 0;
  std::string text;
  for (const auto *blocks : {&document.blocks, &document.footnotes})
    for (const auto &block : *blocks) {
      text.clear();
      append_words(text, block, Code::left_out);
      count += count_words(text);
    }
  return count;
}

} // namespace waymark
