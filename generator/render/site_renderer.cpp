#include "render/site_renderer.hpp"

#include "diagnostic/did_you_mean.hpp"
#include "render/data/site_data.hpp"

namespace waymark {

namespace {

TemplateSet parsed(const ThemeFiles &theme, const FilterTable &filters, Diagnostics &diagnostics) {
  std::map<std::string, std::string> sources;
  for (const auto &[name, file] : theme.templates)
    sources[name] = file.bytes;
  return TemplateSet::parse(sources, "templates/", filters, diagnostics);
}

// A misspelt name overrides nothing, and nobody would notice.
void warn_of_unused(const TemplateSet &templates, const ThemeFiles &theme, Diagnostics &diagnostics) {
  std::vector<std::string> shipped;
  for (const auto &[name, file] : theme.templates)
    if (file.from == ThemeFile::From::shipped)
      shipped.push_back(name);
  for (const auto &name : templates.unused(page_template_names())) {
    const auto &file = theme.templates.find(name)->second;
    if (file.from == ThemeFile::From::shipped)
      continue;
    const auto hint = did_you_mean(name, shipped);
    diagnostics.warning({file.path, 0, 0}, "no page uses this template",
                        hint.empty() ? "name it after a shipped template, or include it from one" : hint);
  }
}

} // namespace

SiteRenderer::SiteRenderer(const Site &site, const Drawings &drawings, const ThemeFiles &theme,
                           const FileReader &reader, Diagnostics &diagnostics)
    : m_site(site), m_reader(reader), m_drawings(drawings), m_assets(theme_assets(theme)),
      m_site_data(site_data(site, m_drawings, m_assets.fonts, m_assets.background)),
      m_templates(parsed(theme, site_filters({site.base_path, site.base_url, m_assets.names}), diagnostics)),
      m_context{site, m_drawings, m_site_data}, m_views(page_views(m_context)) {
  warn_of_unused(m_templates, theme, diagnostics);
}

std::string SiteRenderer::page(const PageView &view, Diagnostics &diagnostics) const {
  const auto page = view.data();
  return m_templates.render(view.template_name, {{"site", &m_site_data}, {"page", &page}}, diagnostics);
}

} // namespace waymark
