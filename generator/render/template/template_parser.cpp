#include "render/template/template_parser.hpp"

#include "diagnostic/did_you_mean.hpp"

#include <algorithm>
#include <array>

namespace waymark::templates {
namespace {

constexpr size_t deepest = 60;

const std::vector<std::string> tag_names = {"if",   "elif",    "else",   "endif",     "for",     "endfor",
                                            "set",  "endset",  "block",  "endblock",  "extends", "include",
                                            "with", "endwith", "macro",  "endmacro",  "import",  "from",
                                            "call", "endcall", "filter", "endfilter", "raw"};

} // namespace

void TemplateParser::run() {
  while (m_at < m_pieces.size())
    parse_body(m_template.body, {});
}

std::string TemplateParser::parse_body(std::vector<Statement> &body,
                                       const std::vector<std::string_view> &ends) {
  while (m_at < m_pieces.size()) {
    const auto &piece = m_pieces[m_at];
    if (piece.kind == PieceKind::tag) {
      auto name = name_of(piece);
      if (std::ranges::find(ends, name) != ends.end())
        return name;
      if (closes_outer(name))
        return {};
      ++m_at;
      parse_tag(piece, name, body);
    } else {
      ++m_at;
      body.push_back(piece.kind == PieceKind::text ? text_of(piece) : output_of(piece));
    }
  }
  return {};
}

std::string TemplateParser::name_of(const Piece &tag) {
  return tag.tokens[0].kind == TokenKind::name ? tag.tokens[0].text : std::string();
}

bool TemplateParser::closes_outer(const std::string &name) const {
  return name.starts_with("end") &&
         std::ranges::any_of(m_open, [&](const Open &open) { return name == "end" + open.name; });
}

Statement TemplateParser::text_of(const Piece &piece) {
  Statement result;
  result.place = piece.place;
  result.text = piece.text;
  return result;
}

Statement TemplateParser::output_of(const Piece &piece) {
  Statement result;
  result.kind = StatementKind::output;
  result.place = piece.place;
  ExpressionParser parser(piece, m_site_filters, m_diagnostics);
  result.expression = parser.parse_tuple(ExpressionParser::Conditional::allowed);
  parser.expect_end();
  count_mentions(parser);
  return result;
}

void TemplateParser::count_mentions(const ExpressionParser &parser) {
  m_loop_mentions += parser.loop_mentions();
  m_caller_mentions += parser.caller_mentions();
}

void TemplateParser::parse_tag(const Piece &piece, const std::string &name, std::vector<Statement> &body) {
  using Reader = void (TemplateParser::*)(ExpressionParser &, Statement &);
  static constexpr std::array<std::pair<std::string_view, Reader>, 12> readers = {{
      {"if", &TemplateParser::read_if},
      {"for", &TemplateParser::read_for},
      {"set", &TemplateParser::read_set},
      {"block", &TemplateParser::read_block},
      {"extends", &TemplateParser::read_extends},
      {"include", &TemplateParser::read_include},
      {"with", &TemplateParser::read_with},
      {"macro", &TemplateParser::read_macro},
      {"import", &TemplateParser::read_import},
      {"from", &TemplateParser::read_from},
      {"call", &TemplateParser::read_call},
      {"filter", &TemplateParser::read_filter},
  }};
  ExpressionParser parser(piece, m_site_filters, m_diagnostics);
  const auto *reader = std::ranges::find(readers, name, &std::pair<std::string_view, Reader>::first);
  if (reader == readers.end())
    return unknown_tag(parser, name);
  parser.skip_name(name);
  Statement statement;
  statement.place = piece.tokens[0].place;
  m_open.push_back({name, piece.place});
  if (m_open.size() > deepest) {
    if (!m_is_too_deep)
      parser.fail(piece.place, "tags are nested too deep", "move a part into a template and include it");
    m_is_too_deep = true;
    m_at = m_pieces.size();
  } else {
    (this->*(reader->second))(parser, statement);
  }
  m_open.pop_back();
  if (name != "extends")
    body.push_back(std::move(statement));
}

void TemplateParser::unknown_tag(ExpressionParser &parser, const std::string &name) {
  const auto place = parser.current().place;
  if (name.empty())
    return parser.fail(place, "expected the name of a tag");
  if (std::ranges::find(tag_names, name) == tag_names.end())
    return parser.fail(place, "unknown tag '" + name + "'", did_you_mean(name, tag_names));
  parser.fail(place, "unexpected tag '" + name + "'",
              m_open.empty() ? "no tag is open here"
                             : "'" + m_open.back().name + "' of line " +
                                   std::to_string(m_open.back().place.line) + " is open here");
}

std::string TemplateParser::read_body(std::vector<Statement> &body, std::vector<std::string_view> middles) {
  const auto open = m_open.back();
  const auto closing = "end" + open.name;
  middles.emplace_back(closing);
  auto end = parse_body(body, middles);
  if (end.empty() && !m_is_too_deep)
    m_diagnostics.error(position_of(open.place), "tag '" + open.name + "' is never closed",
                        "close it with '{% " + closing + " %}'");
  if (end == closing) {
    const auto &piece = m_pieces[m_at++];
    ExpressionParser parser(piece, m_site_filters, m_diagnostics);
    parser.skip_name(closing);
    if (open.name == "block" && !parser.at_end())
      read_block_end(parser);
    parser.expect_end();
  }
  return end;
}

void TemplateParser::read_block_end(ExpressionParser &parser) {
  const auto token = parser.current();
  if (parser.expect_name("the name of the block") != m_block_name)
    parser.fail(token.place, "'endblock " + token.text + "' closes block '" + m_block_name + "'");
}

void TemplateParser::finish(ExpressionParser &parser) {
  parser.skip_symbol(":"); // tolerated before the end of a tag with a body, as in Jinja2
  parser.expect_end();
  count_mentions(parser);
}

} // namespace waymark::templates
