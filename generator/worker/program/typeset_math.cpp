#include "worker/program/typeset_math.hpp"

#include "text/html_escape.hpp"
#include "worker/formula_message.hpp"
#include "worker/packed_fields.hpp"
#include "worker/program/core_mathml.hpp"
#include "worker/program/run_filter.hpp"
#include "worker/program/tex_dialect.hpp"

#include <algorithm>

namespace waymark {
namespace {

// blahtexml replaces each <p b:inline="…"/> by a <p> that holds the formula, or says what is wrong with it.
std::string document_of(const std::vector<FormulaRequest> &formulas) {
  std::string document = "<root xmlns:b=\"http://gva.noekeon.org/blahtexml\">";
  for (const auto &formula : formulas) {
    document += formula.style == Formula::Style::display ? "<p b:block=\"" : "<p b:inline=\"";
    append_html_escaped(document, plain_tex(formula.tex));
    document += "\"/>\n";
  }
  return document + "</root>";
}

// The texts of the <p> elements, in order. No element of MathML is called so.
std::vector<std::string_view> paragraphs_of(std::string_view document) {
  std::vector<std::string_view> paragraphs;
  for (auto at = document.find("<p"); at != std::string_view::npos;) {
    const auto next = document.find("\n<p", at + 1);
    auto one = document.substr(at, next == std::string_view::npos ? next : next - at);
    paragraphs.push_back(one);
    at = next == std::string_view::npos ? next : next + 1;
  }
  return paragraphs;
}

FormulaAnswer answer_of(std::string_view paragraph) {
  const auto element = parse_element(paragraph);
  if (!element || element->children.empty())
    return {{}, "it is empty, or nested too deep"};
  const auto &made = element->children.front();
  if (made.name == "math")
    return {core_mathml(made), {}};
  return {{}, made.text.empty() ? "it is not understood" : made.text};
}

bool is_blank(const std::string &text) {
  return text.find_first_not_of(" \t\n") == std::string::npos;
}

} // namespace

std::optional<std::string> answer_formulas(std::string_view requests, std::string &reason) {
  const auto formulas = decode_formula_requests(requests);
  reason = "damaged request";
  if (!formulas || std::ranges::any_of(*formulas, is_blank, &FormulaRequest::tex))
    return {};
  const auto document =
      run_filter({"blahtexml", "--xmlin", "--mathml", "--mathml-nsprefix-none"}, document_of(*formulas));
  reason = "blahtexml is not installed";
  if (!document)
    return {};
  const auto paragraphs = paragraphs_of(*document);
  reason = "blahtexml gave no usable answer";
  if (paragraphs.size() != formulas->size())
    return {};
  std::string bytes;
  for (const auto paragraph : paragraphs)
    append_text(bytes, encode(answer_of(paragraph)));
  return bytes;
}

} // namespace waymark
