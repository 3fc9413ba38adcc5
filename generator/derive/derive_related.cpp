#include "derive/derive_related.hpp"

#include "text/skill_slug.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace waymark {
namespace {

constexpr size_t most_related = 3;

using Topics = std::set<std::string>; // "tag kafka", "project rail", "item read-chapter"

// An item may be named with or without what stands above it in the roadmap.
void add_items(const std::vector<Reference> &roadmap, Topics &topics) {
  for (const auto &item : roadmap)
    topics.insert("item " + item.id.substr(item.id.rfind('/') + 1));
}

Topics topics_of(const Post &post) {
  Topics topics;
  for (const auto &tag : post.tags)
    topics.insert("tag " + skill_slug(tag));
  if (post.project)
    topics.insert("project " + post.project->id);
  add_items(post.roadmap, topics);
  return topics;
}

Topics topics_of(const Project &project) {
  Topics topics;
  for (const auto *names : {&project.skills, &project.stack})
    for (const auto &name : *names)
      topics.insert("tag " + skill_slug(name));
  add_items(project.roadmap, topics);
  return topics;
}

// The posts that have a topic, and how much it says to have it in common.
struct Sharers {
  std::vector<size_t> places;
  int weight = 0; // in thousandths: whole numbers add up alike on every machine
};

using Index = std::map<std::string, Sharers>;

Index index_of(const Site &site) {
  Index index;
  for (size_t place = 0; place < site.posts.size(); ++place)
    for (const auto &topic : topics_of(site.content.posts[site.posts[place]]))
      index[topic].places.push_back(place);
  for (auto &[topic, sharers] : index) {
    const auto share = static_cast<double>(site.posts.size()) / static_cast<double>(sharers.places.size());
    sharers.weight = static_cast<int>(std::lround(1000 * std::log2(share)));
  }
  return index;
}

// Walks only through the posts that share a topic.
std::vector<size_t> closest(const Topics &topics, const Index &index, const std::set<size_t> &shown) {
  std::map<size_t, int> scores;
  for (const auto &topic : topics) {
    const auto found = index.find(topic);
    if (found == index.end() || found->second.weight == 0)
      continue;
    for (const auto place : found->second.places)
      scores[place] += found->second.weight;
  }
  std::vector<std::pair<int, size_t>> ranked; // places grow with age
  for (const auto &[place, score] : scores)
    if (!shown.contains(place))
      ranked.emplace_back(-score, place);
  const auto count = std::min(most_related, ranked.size());
  std::ranges::partial_sort(ranked, ranked.begin() + static_cast<std::ptrdiff_t>(count));
  std::vector<size_t> places;
  for (size_t at = 0; at < count; ++at)
    places.push_back(ranked[at].second);
  return places;
}

std::set<size_t> shown_beside(const Post &post, size_t place, const Site &site) {
  std::set<size_t> shown{place, place + 1};
  if (place > 0)
    shown.insert(place - 1);
  if (post.part)
    shown.insert(site.series[post.part->series].posts.begin(), site.series[post.part->series].posts.end());
  return shown;
}

std::set<size_t> posts_about(const Project &project, const Site &site) {
  std::set<size_t> places;
  for (size_t place = 0; place < site.posts.size(); ++place)
    if (const auto &post = site.content.posts[site.posts[place]];
        post.project && post.project->id == project.slug)
      places.insert(place);
  return places;
}

} // namespace

void derive_related(Site &site) {
  const auto index = index_of(site);
  for (size_t place = 0; place < site.posts.size(); ++place) {
    auto &post = site.content.posts[site.posts[place]];
    post.related = closest(topics_of(post), index, shown_beside(post, place, site));
  }
  for (auto &project : site.content.projects)
    project.related = closest(topics_of(project), index, posts_about(project, site));
}

} // namespace waymark
