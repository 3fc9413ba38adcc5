#include "markdown/clean_text.hpp"

#include "text/fragment_tokens.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace waymark {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool is_ascii(char byte) {
  return static_cast<unsigned char>(byte) < 0x80;
}

// The length of the valid UTF-8 sequence that begins here, or 0.
size_t sequence_length(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text[0]);
  const size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
  return length <= text.size() && is_valid_utf8(text.substr(0, length)) ? length : 0;
}

bool is_special(char byte) {
  return byte == '\0' || byte == '\r' || byte == token_begin || byte == token_end;
}

bool is_clean(std::string_view text) {
  return std::none_of(text.begin(), text.end(), is_special) && is_valid_utf8(text);
}

class Cleaner {
public:
  Cleaner(const std::string &file, int first_line, Diagnostics &diagnostics)
      : m_file(file), m_line(first_line), m_diagnostics(diagnostics) {}

  std::string clean(std::string_view text) {
    m_result.reserve(text.size() + 16);
    for (size_t at = 0; at < text.size();)
      at += is_ascii(text[at]) ? take_ascii(text, at) : take_sequence(text, at);
    return std::move(m_result);
  }

private:
  size_t take_ascii(std::string_view text, size_t at) {
    const char byte = text[at];
    if (byte == '\r') { // alone it is no line end: positions count '\n' only
      if (at + 1 == text.size() || text[at + 1] != '\n')
        m_result += ' ';
    } else if (byte == '\0' || byte == token_begin || byte == token_end) {
      m_result += replacement;
    } else {
      m_result += byte;
    }
    if (byte == '\n') {
      ++m_line;
      m_line_start = at + 1;
    }
    return 1;
  }

  size_t take_sequence(std::string_view text, size_t at) {
    const auto length = sequence_length(text.substr(at));
    m_result += length > 0 ? text.substr(at, length) : replacement;
    if (length == 0 && m_reported_line != m_line) {
      m_reported_line = m_line;
      m_diagnostics.error({m_file, m_line, static_cast<int>(at - m_line_start) + 1},
                          "this is not valid UTF-8", "save the file in the encoding UTF-8");
    }
    return length > 0 ? length : 1;
  }

  const std::string &m_file;
  int m_line;
  Diagnostics &m_diagnostics;
  std::string m_result;
  size_t m_line_start = 0;
  int m_reported_line = 0;
};

} // namespace

CleanText clean_text(const std::string &file, std::string_view text, int first_line,
                     Diagnostics &diagnostics) {
  CleanText result;
  if (text.starts_with(byte_order_mark)) {
    text.remove_prefix(byte_order_mark.size());
    result.bytes_before = static_cast<int>(byte_order_mark.size());
  }
  result.text = is_clean(text) ? std::string(text) : Cleaner(file, first_line, diagnostics).clean(text);
  return result;
}

} // namespace waymark
