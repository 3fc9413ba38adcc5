#include "render/template/lexer.hpp"

#include "render/template/python_text.hpp"
#include "render/template/tokenizer.hpp"

namespace waymark::templates {
namespace {

constexpr auto nowhere = std::string_view::npos;

class Splitter {
public:
  Splitter(const std::string *file, std::string_view text, Diagnostics &diagnostics)
      : m_cursor(file, text), m_diagnostics(diagnostics) {}

  std::vector<Piece> run() {
    while (!m_cursor.at_end()) {
      const auto open = next_opening(m_cursor.rest());
      const auto place = m_cursor.place();
      const auto text = m_cursor.take(open);
      const auto rest = m_cursor.rest();
      const char sign = rest.size() > 2 ? rest[2] : ' ';
      add_text(place, before_tag(text, rest, sign));
      if (!rest.empty())
        take_tag(rest[1], sign == '-' || sign == '+' ? 3 : 2);
    }
    return std::move(m_pieces);
  }

private:
  static size_t next_opening(std::string_view text) {
    for (auto at = text.find('{'); at != nowhere; at = text.find('{', at + 1))
      if (at + 1 < text.size() && (text[at + 1] == '{' || text[at + 1] == '%' || text[at + 1] == '#'))
        return at;
    return text.size();
  }

  // What is left of the text before a tag: '-' takes all white space, a tag alone on its line its
  // indentation.
  [[nodiscard]] std::string_view before_tag(std::string_view text, std::string_view tag, char sign) const {
    if (tag.empty())
      return text;
    if (sign == '-')
      return without_trailing_space(text);
    if (sign == '+' || tag[1] == '{')
      return text;
    const auto line_begin = text.rfind('\n') + 1; // npos + 1 is 0
    if ((line_begin > 0 || m_is_line_start) && without_leading_space(text.substr(line_begin)).empty())
      return text.substr(0, line_begin);
    return text;
  }

  void add_text(const Place &place, std::string_view text) {
    if (text.empty())
      return;
    m_pieces.push_back({PieceKind::text, place, std::string(text), {}, false});
  }

  void take_tag(char kind, size_t opening) {
    const auto begin = m_cursor.at();
    if (kind == '#')
      take_comment(opening);
    else if (kind == '%' && raw_length(m_cursor.rest(), "raw", opening) > 0)
      take_raw(opening);
    else
      take_code(kind, opening);
    m_is_line_start = m_cursor.at() > begin && m_cursor.all()[m_cursor.at() - 1] == '\n';
  }

  void take_code(char kind, size_t opening) {
    Piece piece{kind == '{' ? PieceKind::output : PieceKind::tag, m_cursor.place(), {}, {}, false};
    m_cursor.take(opening);
    const auto closing = tokenize(m_cursor, kind == '{' ? "}}" : "%}", piece, m_diagnostics);
    m_pieces.push_back(std::move(piece));
    after_tag(closing.sign, kind == '{' ? "" : "\n");
  }

  // '-' takes all white space, '+' none, else the newline that follows a tag or comment.
  void after_tag(char sign, std::string_view newline) {
    const auto rest = m_cursor.rest();
    if (sign == '-')
      m_cursor.take(rest.size() - without_leading_space(rest).size());
    else if (sign != '+' && !newline.empty() && rest.starts_with(newline))
      m_cursor.take(1);
  }

  void take_comment(size_t opening) {
    const auto place = m_cursor.place();
    // "{#-#}": the sign may belong to the end only
    m_cursor.take(opening);
    const auto end = m_cursor.rest().find("#}");
    if (end == nowhere) {
      m_diagnostics.error(position_of(place), "comment is never closed", "close it with '#}'");
      m_cursor.take(m_cursor.rest().size());
      return;
    }
    const auto comment = m_cursor.take(end + 2).substr(0, end);
    after_tag(comment.empty() ? ' ' : comment.back(), "\n");
  }

  // The length of "{%- raw -%}" or of "{% endraw %}" at the start of `text`, 0 where it is another tag.
  static size_t raw_length(std::string_view text, std::string_view name, size_t opening) {
    auto rest = without_leading_space(text.substr(std::min(opening, text.size())));
    if (!rest.starts_with(name))
      return 0;
    rest = without_leading_space(rest.substr(name.size()));
    if (rest.starts_with('-') || (name == "endraw" && rest.starts_with('+')))
      rest.remove_prefix(1);
    return rest.starts_with("%}") ? text.size() - rest.size() + 2 : 0;
  }

  void take_raw(size_t opening) {
    const auto place = m_cursor.place();
    const auto begin = m_cursor.take(raw_length(m_cursor.rest(), "raw", opening));
    if (begin[begin.size() - 3] == '-')
      after_tag('-', "");
    m_is_line_start = m_cursor.all()[m_cursor.at() - 1] == '\n';
    const auto text_place = m_cursor.place();
    const auto rest = m_cursor.rest();
    for (auto at = rest.find("{%"); at != nowhere; at = rest.find("{%", at + 1)) {
      const char sign = at + 2 < rest.size() ? rest[at + 2] : ' ';
      const auto length = raw_length(rest.substr(at), "endraw", sign == '-' || sign == '+' ? 3 : 2);
      if (length == 0)
        continue;
      add_text(text_place, before_tag(rest.substr(0, at), rest.substr(at), sign));
      const auto end = m_cursor.take(at + length);
      return after_tag(end[end.size() - 3], "\n");
    }
    m_diagnostics.error(position_of(place), "'raw' is never closed", "close it with '{% endraw %}'");
    m_cursor.take(rest.size());
  }

  Cursor m_cursor;
  Diagnostics &m_diagnostics;
  std::vector<Piece> m_pieces;
  bool m_is_line_start = true; // the last tag took the newline behind it, or there was none yet
};

} // namespace

std::vector<Piece> split_template(const std::string *file, std::string_view text, Diagnostics &diagnostics) {
  return Splitter(file, text, diagnostics).run();
}

} // namespace waymark::templates
