#include "derive/derive_post_lists.hpp"

#include "derive/post_routes.hpp"
#include "text/skill_slug.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>

namespace waymark {
namespace {

// What posts are sorted by, with the name that stands in its place of first use.
template <typename List>
class Shelf {
public:
  Shelf(std::string_view noun, Diagnostics &diagnostics) : m_noun(noun), m_diagnostics(diagnostics) {}

  void name(const std::string &written, const SourcePosition &position) {
    const auto [entry, is_new] = m_first.try_emplace(skill_slug(written), Reference{written, position});
    const auto &first = entry->second;
    if (!is_new && first.id != written)
      m_diagnostics.warning(position,
                            fmt::format("the {} '{}' is '{}' in {}:{}", m_noun, written, first.id,
                                        first.position.file, first.position.line),
                            fmt::format("write '{}' here too; both are one page", first.id));
  }

  void add(const std::string &written, size_t place) {
    const auto slug = skill_slug(written);
    auto &list = m_lists[slug];
    list.slug = slug;
    list.name = m_first.at(slug).id;
    if (list.posts.empty() || list.posts.back() != place)
      list.posts.push_back(place);
  }

  // By slug.
  std::vector<List> take() {
    std::vector<List> all;
    for (auto &[slug, list] : m_lists)
      all.push_back(std::move(list));
    return all;
  }

private:
  std::string_view m_noun;
  Diagnostics &m_diagnostics;
  std::map<std::string, Reference> m_first;
  std::map<std::string, List> m_lists;
};

// The oldest post, draft or not, has the word: a name must not change when a draft comes out.
void derive_tags(Site &site, Diagnostics &diagnostics) {
  auto &posts = site.content.posts;
  Shelf<Tag> shelf("tag", diagnostics);
  for (const auto &post : posts)
    for (size_t tag = 0; tag < post.tags.size(); ++tag)
      shelf.name(post.tags[tag], tag < post.tag_positions.size() ? post.tag_positions[tag] : post.position);
  for (size_t place = 0; place < site.posts.size(); ++place)
    for (const auto &tag : posts[site.posts[place]].tags)
      shelf.add(tag, place);
  site.tags = shelf.take();
  for (size_t index = 0; index < site.tags.size(); ++index) {
    auto &tag = site.tags[index];
    tag.route = tag_route(tag.slug);
    tag.pages = list_pages(tag.route, tag.posts, static_cast<size_t>(site.content.profile.posts_per_page));
    for (const auto place : tag.posts)
      posts[site.posts[place]].tag_places.push_back(index);
  }
}

void derive_series(Site &site, Diagnostics &diagnostics) {
  auto &posts = site.content.posts;
  Shelf<Series> shelf("series", diagnostics);
  for (const auto &post : posts)
    if (!post.series.empty())
      shelf.name(post.series, post.series_position);
  for (size_t place = site.posts.size(); place-- > 0;)
    if (const auto &series = posts[site.posts[place]].series; !series.empty())
      shelf.add(series, place);
  site.series = shelf.take();
  for (size_t index = 0; index < site.series.size(); ++index) {
    auto &series = site.series[index];
    series.route = series_route(series.slug);
    for (size_t part = 0; part < series.posts.size(); ++part)
      posts[site.posts[series.posts[part]]].part = SeriesPart{index, part + 1};
  }
}

} // namespace

std::vector<ListPage> list_pages(const std::string &route, const std::vector<size_t> &posts,
                                 size_t per_page) {
  std::vector<ListPage> pages;
  size_t begin = 0;
  do {
    const auto end = std::min(posts.size(), begin + per_page);
    pages.push_back({page_route(route, pages.size() + 1),
                     {posts.begin() + static_cast<std::ptrdiff_t>(begin),
                      posts.begin() + static_cast<std::ptrdiff_t>(end)}});
    begin = end;
  } while (begin < posts.size());
  return pages;
}

void derive_post_lists(Site &site, Diagnostics &diagnostics) {
  std::vector<size_t> all(site.posts.size());
  std::iota(all.begin(), all.end(), 0);
  site.post_pages = list_pages("/posts/", all, static_cast<size_t>(site.content.profile.posts_per_page));
  derive_tags(site, diagnostics);
  derive_series(site, diagnostics);
  if (!site.posts.empty() || !site.content.projects.empty())
    site.archive = "/archive/";
}

} // namespace waymark
