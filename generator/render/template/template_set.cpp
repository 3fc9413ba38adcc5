#include "render/template/template_set.hpp"

#include "diagnostic/did_you_mean.hpp"
#include "render/template/evaluation.hpp"
#include "render/template/lexer.hpp"
#include "render/template/link_templates.hpp"
#include "render/template/template_parser.hpp"

namespace waymark {
namespace {

// "\r\n" and "\r" become "\n", as in Jinja2.
std::string with_plain_line_ends(const std::string &text) {
  std::string result;
  result.reserve(text.size());
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\r')
      result += text[i];
    else if (i + 1 == text.size() || text[i + 1] != '\n')
      result += '\n';
  }
  return result;
}

} // namespace

struct TemplateSet::Parsed {
  FilterTable filters;
  templates::Templates templates;
};

TemplateSet::TemplateSet(std::unique_ptr<Parsed> parsed) : m_parsed(std::move(parsed)) {}
TemplateSet::TemplateSet(TemplateSet &&) noexcept = default;
TemplateSet &TemplateSet::operator=(TemplateSet &&) noexcept = default;
TemplateSet::~TemplateSet() = default;

TemplateSet TemplateSet::parse(const std::map<std::string, std::string> &sources, const std::string &folder,
                               const FilterTable &filters, Diagnostics &diagnostics) {
  auto parsed = std::make_unique<Parsed>();
  parsed->filters = filters;
  for (const auto &[name, text] : sources) {
    auto &target = parsed->templates[name];
    target.name = name;
    target.file = folder + name;
    const auto pieces = templates::split_template(&target.file, with_plain_line_ends(text), diagnostics);
    templates::TemplateParser(pieces, parsed->filters, target, diagnostics).run();
  }
  templates::link_templates(parsed->templates, diagnostics);
  return TemplateSet(std::move(parsed));
}

std::string TemplateSet::render(const std::string &name, const Scope &scope, Diagnostics &diagnostics) const {
  const auto found = m_parsed->templates.find(name);
  if (found == m_parsed->templates.end()) {
    diagnostics.error({}, "unknown template '" + name + "'", did_you_mean(name, names()));
    return {};
  }
  return templates::Evaluation(m_parsed->templates, scope, diagnostics).run(found->second);
}

std::vector<std::string> TemplateSet::names() const {
  std::vector<std::string> result;
  for (const auto &[name, tree] : m_parsed->templates)
    result.push_back(name);
  return result;
}

bool TemplateSet::has(const std::string &name) const {
  return m_parsed->templates.contains(name);
}

std::set<std::string> TemplateSet::uses_of(const std::string &name) const {
  const auto found = m_parsed->templates.find(name);
  return found == m_parsed->templates.end() ? std::set<std::string>() : found->second.uses;
}

std::vector<std::string> TemplateSet::unused(const std::set<std::string> &pages) const {
  std::set<std::string> used = pages;
  std::vector<std::string> open(pages.begin(), pages.end());
  while (!open.empty()) {
    const auto name = open.back();
    open.pop_back();
    for (const auto &next : uses_of(name))
      if (used.insert(next).second)
        open.push_back(next);
  }
  std::vector<std::string> result;
  for (const auto &name : names())
    if (!used.contains(name))
      result.push_back(name);
  return result;
}

} // namespace waymark
