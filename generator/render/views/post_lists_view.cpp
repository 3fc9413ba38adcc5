#include "render/data/page_data.hpp"
#include "render/data/post_data.hpp"
#include "render/data/skill_data.hpp"
#include "render/views/views.hpp"

namespace waymark {

namespace {

const Wording &words_of(const RenderContext &context) {
  return context.site.content.words;
}

std::string posts_counted(const RenderContext &context, size_t count) {
  return counted(words_of(context), "posts", static_cast<int>(count));
}

std::string titled(const RenderContext &context, std::string_view key) {
  return tab_title(word(words_of(context), key), context.site_data);
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
  const auto numbered = page == 0 ? heading
                                  : word(words_of(context), "title_page",
                                         {{"title", heading}, {"n", std::to_string(page + 1)}});
  auto data = page_data(
      {kind, pages[page].route, heading, tab_title(numbered, context.site_data), description, "/posts/"});
  data["posts"] = posts_at(pages[page].posts, context);
  data["years"] = years_of(data["posts"]);
  data["pager"] = pager_data(pages, page);
  return data;
}

} // namespace

Value posts_view(const RenderContext &context, size_t page) {
  const auto &words = words_of(context);
  return list_page(context, "posts", word(words, "writing"), word(words, "posts_about"),
                   context.site.post_pages, page);
}

Value tags_view(const RenderContext &context) {
  const auto &words = words_of(context);
  return page_data({"tags", "/tags/", word(words, "tags_title"), titled(context, "tags_title"),
                    word(words, "tags_about"), "/posts/"});
}

Value tag_view(const RenderContext &context, size_t tag, size_t page) {
  const auto &chosen = context.site.tags[tag];
  const auto about = word(words_of(context), "tag_about",
                          {{"posts", posts_counted(context, chosen.posts.size())}, {"tag", chosen.name}});
  auto data = list_page(context, "tag", chosen.name, about, chosen.pages, page);
  data["tag"] = tag_data(chosen);
  data["skills"] = skills_named({chosen.name}, context.site);
  return data;
}

Value all_series_view(const RenderContext &context) {
  const auto &words = words_of(context);
  return page_data({"all_series", "/series/", word(words, "series_title"), titled(context, "series_title"),
                    word(words, "series_lead"), "/posts/"});
}

Value series_view(const RenderContext &context, size_t series) {
  const auto &chosen = context.site.series[series];
  const auto &words = words_of(context);
  const auto parts = counted(words, "parts", static_cast<int>(chosen.posts.size()));
  auto data = page_data({"series", chosen.route, chosen.name, tab_title(chosen.name, context.site_data),
                         word(words, "series_about", {{"parts", parts}, {"name", chosen.name}}), "/posts/"});
  data["series"] = series_data(chosen);
  data["posts"] = posts_at(chosen.posts, context);
  return data;
}

Value archive_view(const RenderContext &context) {
  const auto &words = words_of(context);
  auto data = page_data({"archive", context.site.archive, word(words, "archive"), titled(context, "archive"),
                         word(words, "archive_about"), "/posts/"});
  data["years"] = years_of(context.site_data.at("posts"));
  return data;
}

Value alias_view(const RenderContext &context, size_t redirect) {
  const auto &[from, to] = context.site.redirects[redirect];
  const auto &words = words_of(context);
  auto data = page_data(
      {"alias", from.id, word(words, "moved"), titled(context, "moved"), word(words, "moved_about"), ""});
  data["is_indexed"] = false;
  data["target"] = to;
  return data;
}

} // namespace waymark
