// All that the pages of one build share: template set, site data, addresses of the theme's files.
// Why: the pages are functions that outlive render_site; this is what they hold together.
#pragma once
#include "file_access/file_reader.hpp"
#include "render/filters.hpp"
#include "render/template/template_set.hpp"
#include "render/theme_assets.hpp"
#include "render/theme_files.hpp"
#include "render/views/page_view.hpp"

namespace waymark {

// Const after its making, and then safe on any number of threads. `site` and `reader` must outlive it.
class SiteRenderer {
public:
  SiteRenderer(const Site &site, const Fragments &fragments, const ThemeFiles &theme,
               const FileReader &reader, Diagnostics &diagnostics);
  SiteRenderer(const SiteRenderer &) = delete;
  SiteRenderer &operator=(const SiteRenderer &) = delete;

  [[nodiscard]] const Site &site() const { return m_site; }
  [[nodiscard]] const Fragments &fragments() const { return m_fragments; }
  [[nodiscard]] const FileReader &reader() const { return m_reader; }
  [[nodiscard]] const ThemeAssets &assets() const { return m_assets; }
  [[nodiscard]] const std::vector<PageView> &views() const { return m_views; }
  [[nodiscard]] std::string page(const PageView &view, Diagnostics &diagnostics) const;

private:
  const Site &m_site;
  const FileReader &m_reader;
  Fragments m_fragments;
  ThemeAssets m_assets;
  Value m_site_data;
  Value m_word_data;
  std::map<std::string, std::string> m_true_paths; // of templates that stand in a theme
  TemplateSet m_templates;
  RenderContext m_context;
  std::vector<PageView> m_views;
};

} // namespace waymark
