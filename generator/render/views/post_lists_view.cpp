#include "render/data/page_data.hpp"
#include "render/data/post_data.hpp"
#include "render/data/skill_data.hpp"
#include "render/views/views.hpp"

namespace waymark {

namespace {

std::string counted(size_t count) {
  return std::to_string(count) + (count == 1 ? " post" : " posts");
}

// Begins a new group where the text of `key` differs from the last group's.
void add_to_group(Value &groups, const char *key, const Value &name, const Value &post) {
  if (groups.empty() || groups.back().at(key) != name)
    groups.push_back(Value::object({{key, name}, {"posts", Value::array()}}));
  groups.back()["posts"].push_back(post);
}

Value months_of(const Value &posts) {
  Value months = Value::array();
  for (const auto &post : posts)
    add_to_group(months, "month", post.at("date").get_ref<const std::string &>().substr(0, 8) + "01", post);
  return months;
}

Value years_of(const Value &posts) {
  Value years = Value::array();
  for (const auto &post : posts)
    add_to_group(years, "year", std::stoi(post.at("date").get_ref<const std::string &>()), post);
  for (auto &year : years)
    year["months"] = months_of(year.at("posts"));
  return years;
}

Value posts_at(const std::vector<size_t> &places, const RenderContext &context) {
  Value list = Value::array();
  for (const auto place : places)
    list.push_back(context.site_data.at("posts")[place]);
  return list;
}

Value pager_data(const std::vector<ListPage> &pages, size_t page) {
  size_t total = 0;
  for (const auto &each : pages)
    total += each.posts.size();
  return Value::object({{"number", static_cast<int>(page + 1)},
                        {"count", static_cast<int>(pages.size())},
                        {"total", static_cast<int>(total)},
                        {"newer", page > 0 ? pages[page - 1].route : ""},
                        {"older", page + 1 < pages.size() ? pages[page + 1].route : ""}});
}

Value list_page(const RenderContext &context, const char *kind, const std::string &heading,
                const std::string &description, const std::vector<ListPage> &pages, size_t page) {
  const auto numbered = page == 0 ? heading : heading + ", page " + std::to_string(page + 1);
  auto data = page_data(
      {kind, pages[page].route, heading, tab_title(numbered, context.site_data), description, "/posts/"});
  data["posts"] = posts_at(pages[page].posts, context);
  data["years"] = years_of(data["posts"]);
  data["pager"] = pager_data(pages, page);
  return data;
}

} // namespace

Value posts_view(const RenderContext &context, size_t page) {
  return list_page(context, "posts", "Writing", "All posts, newest first.", context.site.post_pages, page);
}

Value tags_view(const RenderContext &context) {
  return page_data({"tags", "/tags/", "Tags", tab_title("Tags", context.site_data),
                    "Every tag of the posts, with how many posts have it.", "/posts/"});
}

Value tag_view(const RenderContext &context, size_t tag, size_t page) {
  const auto &chosen = context.site.tags[tag];
  auto data =
      list_page(context, "tag", chosen.name,
                counted(chosen.posts.size()) + " with the tag " + chosen.name + ".", chosen.pages, page);
  data["tag"] = tag_data(chosen);
  data["skills"] = skills_named({chosen.name}, context.site);
  return data;
}

Value all_series_view(const RenderContext &context) {
  return page_data({"all_series", "/series/", "Series", tab_title("Series", context.site_data),
                    "Posts that belong together and follow one another.", "/posts/"});
}

Value series_view(const RenderContext &context, size_t series) {
  const auto &chosen = context.site.series[series];
  auto data =
      page_data({"series", chosen.route, chosen.name, tab_title(chosen.name, context.site_data),
                 "A series of " + counted(chosen.posts.size()) + ": " + chosen.name + ".", "/posts/"});
  data["series"] = series_data(chosen);
  data["posts"] = posts_at(chosen.posts, context);
  return data;
}

Value archive_view(const RenderContext &context) {
  auto data =
      page_data({"archive", context.site.archive, "Archive", tab_title("Archive", context.site_data),
                 "Everything on this site on one page: posts by year and month, projects, tags.", "/posts/"});
  data["years"] = years_of(context.site_data.at("posts"));
  return data;
}

Value alias_view(const RenderContext &context, size_t redirect) {
  const auto &[from, to] = context.site.redirects[redirect];
  auto data = page_data({"alias", from.id, "Moved", tab_title("Moved", context.site_data),
                         "This page has another address now.", ""});
  data["is_indexed"] = false;
  data["target"] = to;
  return data;
}

} // namespace waymark
