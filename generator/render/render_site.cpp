#include "render/render_site.hpp"

#include "render/data/site_data.hpp"
#include "render/feeds/atom_feed.hpp"
#include "render/feeds/json_feed.hpp"
#include "render/feeds/llms_text.hpp"
#include "render/feeds/resume_json.hpp"
#include "render/feeds/roadmap_badge.hpp"
#include "render/feeds/roadmap_calendar.hpp"
#include "render/feeds/roadmap_json.hpp"
#include "render/feeds/sitemap.hpp"
#include "render/feeds/skills_json.hpp"
#include "render/search/search_index.hpp"
#include "render/site_links.hpp"
#include "render/site_renderer.hpp"

#include <algorithm>
#include <memory>

namespace waymark {

namespace {

using Renderer = std::shared_ptr<const SiteRenderer>;

void add_pages(const Renderer &renderer, std::vector<OutputFile> &files) {
  for (const auto &view : renderer->views())
    files.push_back(
        {file_of_route(view.route), OutputKind::page,
         [renderer, &view](Diagnostics &diagnostics) { return renderer->page(view, diagnostics); }});
}

void add_theme_assets(const Renderer &renderer, std::vector<OutputFile> &files) {
  for (const auto &[path, bytes] : renderer->assets().files)
    files.push_back({file_of_route(path), OutputKind::asset,
                     [renderer, &content = bytes](Diagnostics &) { return content; }});
}

void add_site_assets(const Renderer &renderer, std::vector<OutputFile> &files) {
  for (const auto &asset : renderer->site().assets)
    files.push_back(
        {file_of_route(asset.path), OutputKind::asset, [renderer, &asset](Diagnostics &diagnostics) {
           auto bytes = renderer->reader().read(asset.source);
           if (!bytes)
             diagnostics.error({asset.source, 0, 0}, "cannot read this file",
                               "the site shows it: is it still there, and may it be read?");
           return bytes.value_or(std::string());
         }});
}

void add_feeds(const Renderer &renderer, std::vector<OutputFile> &files) {
  files.push_back({"feed.xml", OutputKind::feed,
                   [renderer](Diagnostics &) { return atom_feed(renderer->site(), renderer->fragments()); }});
  files.push_back({"feed.json", OutputKind::feed,
                   [renderer](Diagnostics &) { return json_feed(renderer->site(), renderer->fragments()); }});
  files.push_back(
      {"llms.txt", OutputKind::feed, [renderer](Diagnostics &) { return llms_text(renderer->site()); }});
  if (auto domain = custom_domain(renderer->site().base_url); !domain.empty())
    files.push_back({"CNAME", OutputKind::data, [domain = domain + "\n"](Diagnostics &) { return domain; }});
  if (!renderer->site().skills.empty())
    files.push_back({"skills.json", OutputKind::feed,
                     [renderer](Diagnostics &) { return skills_json(renderer->site()); }});
  files.push_back({"search.json", OutputKind::feed, [renderer](Diagnostics &) {
                     return search_index(search_entries(renderer->site()), renderer->site().base_path);
                   }});
  files.push_back({"sitemap.xml", OutputKind::feed, [renderer](Diagnostics &) {
                     return sitemap(renderer->views(), renderer->site().base_url);
                   }});
  files.push_back({"robots.txt", OutputKind::feed, [renderer](Diagnostics &) {
                     return robots(renderer->site().base_path, renderer->site().base_url);
                   }});
}

// "/roadmap/" → "roadmap.json", "/roadmap/x/" → "roadmap/x.json".
std::string json_file_of(const Roadmap &roadmap) {
  auto path = file_of_route(roadmap.route);
  return path.substr(0, path.rfind('/')) + ".json";
}

// What calendars, READMEs and programs elsewhere show of the roadmaps.
void add_roadmap_feeds(const Renderer &renderer, const ThemeFiles &theme, std::vector<OutputFile> &files) {
  if (auto calendar = roadmap_calendar(renderer->site()); !calendar.empty())
    files.push_back(
        {"roadmap.ics", OutputKind::feed, [bytes = std::move(calendar)](Diagnostics &) { return bytes; }});
  const auto tokens = theme.theme.find("tokens.css");
  const auto css = tokens == theme.theme.end() ? std::string() : tokens->second.bytes;
  for (const auto &roadmap : renderer->site().content.roadmaps) {
    files.push_back({json_file_of(roadmap), OutputKind::feed, [renderer, &roadmap](Diagnostics &) {
                       return public_roadmap_json(roadmap, renderer->site().today);
                     }});
    files.push_back(
        {"badges/" + roadmap.slug + ".svg", OutputKind::feed, [renderer, &roadmap, css](Diagnostics &) {
           return roadmap_badge(roadmap, css, renderer->site().content.words);
         }});
  }
}

void add_resume_json(const Renderer &renderer, std::vector<OutputFile> &files) {
  if (renderer->site().resume)
    files.push_back({"resume.json", OutputKind::feed,
                     [renderer](Diagnostics &) { return resume_json(renderer->site()); }});
}

std::string trimmed_route(std::string_view route) {
  while (route.starts_with('/'))
    route.remove_prefix(1);
  while (route.ends_with('/'))
    route.remove_suffix(1);
  return std::string(route);
}

} // namespace

std::vector<OutputFile> render_site(const Site &site, const Fragments &fragments, const ThemeFiles &theme,
                                    const FileReader &reader, Diagnostics &diagnostics) {
  const auto renderer = std::make_shared<const SiteRenderer>(site, fragments, theme, reader, diagnostics);
  std::vector<OutputFile> files;
  add_pages(renderer, files);
  add_theme_assets(renderer, files);
  add_site_assets(renderer, files);
  add_feeds(renderer, files);
  add_roadmap_feeds(renderer, theme, files);
  add_resume_json(renderer, files);
  return files;
}

std::optional<std::string> dump_data(const Site &site, const Fragments &fragments, const ThemeFiles &theme,
                                     std::string_view route) {
  const auto assets = theme_assets(theme);
  const auto data = site_data(site, fragments.drawings, assets.fonts, assets.background);
  const auto views = page_views({site, fragments, data});
  const auto wanted = trimmed_route(route);
  const auto view =
      std::ranges::find(views, wanted, [](const PageView &each) { return trimmed_route(each.route); });
  if (view == views.end())
    return {};
  return Value::object({{"site", data}, {"page", view->data()}})
             .dump(2, ' ', false, Value::error_handler_t::replace) +
         "\n";
}

} // namespace waymark
