#include "render/sunday_preview.hpp"

#include "render/filters.hpp"
#include "render/template/template_set.hpp"
#include "render/theme_assets.hpp"
#include "text/base64.hpp"

namespace waymark {
namespace {

constexpr const char *template_name = "sunday.html";

Value pages_data(const std::vector<PreviewPage> &pages) {
  auto data = Value::array();
  for (const auto &page : pages)
    data.push_back({{"image", base64(page.thumbnail)}, {"alt", page.alt}});
  return data;
}

Value preview_data(const SundayPreview &preview, const ThemeFiles &theme) {
  const auto tokens = theme.theme.find("tokens.css");
  return {{"language", preview.language},
          {"title", preview.title},
          {"subject", preview.subject},
          {"day", preview.day},
          {"name", preview.name},
          {"role", preview.role},
          {"initials", preview.initials},
          {"text", preview.text},
          {"comment", preview.comment},
          {"hooks", preview.hooks},
          {"missing", preview.missing},
          {"pages", pages_data(preview.pages)},
          {"no_carousel", preview.no_carousel},
          {"cover", preview.cover},
          {"tokens", tokens == theme.theme.end() ? std::string() : css_without_comments(tokens->second.bytes)}};
}

} // namespace

std::string render_preview(const SundayPreview &preview, const ThemeFiles &theme, Diagnostics &diagnostics) {
  const auto page = theme.templates.find(template_name);
  if (page == theme.templates.end())
    return {};
  const auto templates =
      TemplateSet::parse({{template_name, page->second.bytes}}, "templates/", site_filters({}), diagnostics);
  if (diagnostics.has_errors())
    return {};
  const auto data = preview_data(preview, theme);
  return templates.render(template_name, {{"preview", &data}}, diagnostics);
}

} // namespace waymark
