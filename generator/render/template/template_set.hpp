// All templates of a site, parsed once: docs/templates.md says which part of Jinja2 they may use.
// Why: pages are rendered many times (and on several threads) from trees that never change.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "render/template/site_filter.hpp"
#include "render/template/value.hpp"

#include <memory>
#include <set>

namespace waymark {

class TemplateSet {
public:
  // `sources`: "posts/post.html" → its text. `folder`: what stands before a name in positions: "templates/".
  // Reports the syntax mistakes of all templates: where there are any, nothing should be rendered.
  static TemplateSet parse(const std::map<std::string, std::string> &sources, const std::string &folder,
                           const FilterTable &filters, Diagnostics &diagnostics);

  // The page's text. At its first mistake, which is reported, rendering ends with empty text. The values of
  // the scope must live as long as the call. Safe to call from several threads at once.
  std::string render(const std::string &name, const Scope &scope, Diagnostics &diagnostics) const;

  [[nodiscard]] std::vector<std::string> names() const;
  [[nodiscard]] bool has(const std::string &name) const;
  // The templates that a template extends, includes or imports.
  [[nodiscard]] std::set<std::string> uses_of(const std::string &name) const;
  // Those that no page needs: neither named nor used by any that is.
  [[nodiscard]] std::vector<std::string> unused(const std::set<std::string> &pages) const;

  TemplateSet(TemplateSet &&) noexcept;
  TemplateSet &operator=(TemplateSet &&) noexcept;
  ~TemplateSet();

private:
  struct Parsed;
  explicit TemplateSet(std::unique_ptr<Parsed> parsed);
  std::unique_ptr<Parsed> m_parsed;
};

} // namespace waymark
