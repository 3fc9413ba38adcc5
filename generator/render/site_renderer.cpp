#include "render/site_renderer.hpp"

#include "render/data/site_data.hpp"
#include "render/data/words_data.hpp"
#include "render/useless_overrides.hpp"

namespace waymark {

namespace {

// A theme's template is known by its name among all templates; its mistakes stand in its own file.
void append_at_true_places(const Diagnostics &found, const std::map<std::string, std::string> &paths,
                           Diagnostics &diagnostics) {
  for (auto finding : found.all()) {
    if (const auto path = paths.find(finding.position.file); path != paths.end())
      finding.position.file = path->second;
    diagnostics.add(std::move(finding));
  }
}

// "templates/parts/card.html" → "themes/press/templates/parts/card.html", where that is another file.
std::map<std::string, std::string> true_paths_of(const ThemeFiles &theme) {
  std::map<std::string, std::string> paths;
  for (const auto &[name, file] : theme.templates)
    if (file.path != "templates/" + name)
      paths["templates/" + name] = file.path;
  return paths;
}

TemplateSet parsed(const ThemeFiles &theme, const FilterTable &filters,
                   const std::map<std::string, std::string> &true_paths, Diagnostics &diagnostics) {
  std::map<std::string, std::string> sources;
  for (const auto &[name, file] : theme.templates)
    sources[name] = file.bytes;
  Diagnostics found;
  auto templates = TemplateSet::parse(sources, "templates/", filters, found);
  append_at_true_places(found, true_paths, diagnostics);
  return templates;
}

} // namespace

SiteRenderer::SiteRenderer(const Site &site, const Fragments &fragments, const ThemeFiles &theme,
                           const FileReader &reader, Diagnostics &diagnostics)
    : m_site(site), m_reader(reader), m_fragments(fragments), m_assets(theme_assets(theme)),
      m_site_data(site_data(site, m_fragments.drawings, m_assets.fonts, m_assets.background)),
      m_word_data(words_data(site.content.words)), m_true_paths(true_paths_of(theme)),
      m_templates(parsed(theme,
                         site_filters({site.base_path, site.base_url, m_assets.names}, site.content.words),
                         m_true_paths, diagnostics)),
      m_context{site, m_fragments, m_site_data}, m_views(page_views(m_context)) {
  warn_of_useless_overrides(m_templates, theme, diagnostics);
}

std::string SiteRenderer::page(const PageView &view, Diagnostics &diagnostics) const {
  const auto page = view.data();
  Diagnostics found;
  auto html = m_templates.render(view.template_name,
                                 {{"site", &m_site_data}, {"page", &page}, {"words", &m_word_data}}, found);
  append_at_true_places(found, m_true_paths, diagnostics);
  return html;
}

} // namespace waymark
