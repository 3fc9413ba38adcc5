// A reading place in a template's text that knows its line and column.
#pragma once
#include "render/template/place.hpp"

#include <algorithm>
#include <string_view>

namespace waymark::templates {

class Cursor {
public:
  Cursor(const std::string *file, std::string_view text) : m_file(file), m_text(text) {}

  [[nodiscard]] bool at_end() const { return m_at >= m_text.size(); }
  [[nodiscard]] size_t at() const { return m_at; }
  [[nodiscard]] std::string_view all() const { return m_text; }
  [[nodiscard]] std::string_view rest() const { return m_text.substr(m_at); }
  [[nodiscard]] bool sees(std::string_view what) const { return rest().starts_with(what); }
  [[nodiscard]] Place place() const { return {m_file, m_line, static_cast<int>(m_at - m_line_begin) + 1}; }
  std::string_view take(size_t count) {
    const auto taken = m_text.substr(m_at, count);
    for (auto next = taken.find('\n'); next != std::string_view::npos; next = taken.find('\n', next + 1)) {
      ++m_line;
      m_line_begin = m_at + next + 1;
    }
    m_at += taken.size();
    return taken;
  }

private:
  const std::string *m_file;
  std::string_view m_text;
  size_t m_at = 0;
  size_t m_line_begin = 0;
  int m_line = 1;
};

} // namespace waymark::templates
