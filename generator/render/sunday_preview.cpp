#include "render/sunday_preview.hpp"

#include "render/data/words_data.hpp"
#include "render/filters.hpp"
#include "render/minify.hpp"
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

// What the script says; it has its {n} filled in by the script.
Value script_words(const Wording &words) {
  constexpr std::string_view prefix = "preview.";
  auto data = Value::object();
  for (const auto &[key, english] : english_words())
    if (key.starts_with(prefix))
      data[key.substr(prefix.size())] = word(words, key);
  return data;
}

Value preview_data(const SundayPreview &preview, const ThemeFiles &theme, const Wording &words) {
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
          {"wording", script_words(words)},
          {"tokens", tokens == theme.theme.end() ? std::string() : css_minified(tokens->second.bytes)}};
}

} // namespace

std::string render_preview(const SundayPreview &preview, const ThemeFiles &theme, const Wording &words,
                           Diagnostics &diagnostics) {
  const auto page = theme.templates.find(template_name);
  if (page == theme.templates.end())
    return {};
  const auto templates = TemplateSet::parse({{template_name, page->second.bytes}}, "templates/",
                                            site_filters({}, words), diagnostics);
  if (diagnostics.has_errors())
    return {};
  const auto data = preview_data(preview, theme, words);
  const auto word_data = words_data(words);
  return templates.render(template_name, {{"preview", &data}, {"words", &word_data}}, diagnostics);
}

} // namespace waymark
