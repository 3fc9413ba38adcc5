// The parser of one template: its statements, and one reader for each tag.
// Why: the tree of a template is checked in full, so that all mistakes of all templates show in one run.
#pragma once
#include "render/template/expression_parser.hpp"
#include "render/template/statement.hpp"

namespace waymark::templates {

// A tag that is open: what it is called, and where.
struct Open {
  std::string name;
  Place place;
};

// Fills everything of a template but what depends on other templates. All mistakes are reported.
class TemplateParser {
public:
  TemplateParser(const std::vector<Piece> &pieces, const FilterTable &site_filters, Template &target,
                 Diagnostics &diagnostics)
      : m_pieces(pieces), m_site_filters(site_filters), m_template(target), m_diagnostics(diagnostics) {}

  void run();

private:
  // Reads statements up to a tag named in `ends`, and gives that name; empty at the end of the template.
  std::string parse_body(std::vector<Statement> &body, const std::vector<std::string_view> &ends);
  static std::string name_of(const Piece &tag);
  // An end tag of a tag further out: what is open inside it was not closed.
  [[nodiscard]] bool closes_outer(const std::string &name) const;
  static Statement text_of(const Piece &piece);
  Statement output_of(const Piece &piece);
  void count_mentions(const ExpressionParser &parser);
  void parse_tag(const Piece &piece, const std::string &name, std::vector<Statement> &body);
  void unknown_tag(ExpressionParser &parser, const std::string &name);
  // Reads the body of the innermost open tag and the closing tag.
  void read_body(std::vector<Statement> &body) { read_body(body, {}); }
  std::string read_body(std::vector<Statement> &body, std::vector<std::string_view> middles);
  void read_block_end(ExpressionParser &parser);
  void finish(ExpressionParser &parser);
  void read_if(ExpressionParser &parser, Statement &statement);
  void read_for(ExpressionParser &parser, Statement &statement);
  // a, b or (a, b), c
  Target read_targets(ExpressionParser &parser, std::string_view stop);
  Target read_target(ExpressionParser &parser);
  void read_set(ExpressionParser &parser, Statement &statement);
  void read_block(ExpressionParser &parser, Statement &statement);
  void read_extends(ExpressionParser &parser, Statement &statement);
  void read_template_name(ExpressionParser &parser, Statement &statement);
  void read_context(ExpressionParser &parser, Statement &statement);
  void read_include(ExpressionParser &parser, Statement &statement);
  void read_with(ExpressionParser &parser, Statement &statement);
  void read_parameters(ExpressionParser &parser, Statement &statement);
  void read_macro(ExpressionParser &parser, Statement &statement);
  void read_import(ExpressionParser &parser, Statement &statement);
  void read_from(ExpressionParser &parser, Statement &statement);
  void read_call(ExpressionParser &parser, Statement &statement);
  void read_filter(ExpressionParser &parser, Statement &statement);

  const std::vector<Piece> &m_pieces;
  const FilterTable &m_site_filters;
  Template &m_template;
  Diagnostics &m_diagnostics;
  size_t m_at = 0;
  std::vector<Open> m_open;
  std::string m_block_name;
  int m_loop_mentions = 0;
  int m_caller_mentions = 0;
  int m_target_depth = 0;
  bool m_is_too_deep = false;
};

} // namespace waymark::templates
