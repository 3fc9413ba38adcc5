#include "render/data/page_data.hpp"
#include "render/views/views.hpp"

#include <algorithm>
#include <array>

namespace waymark {

namespace {

constexpr size_t shown = 3; // projects and posts

Value first_of(const Value &list) {
  Value result = Value::array();
  for (size_t i = 0; i < std::min(shown, list.size()); ++i)
    result.push_back(list[i]);
  return result;
}

Value board(const std::string &label, const Value &entry, Value note) {
  return Value::object({{"label", label},
                        {"note", std::move(note)},
                        {"url", entry.at("route")},
                        {"minutes", entry.at("minutes")}});
}

std::string progress_note(const Value &roadmap, const Wording &words) {
  if (roadmap.at("total") == 0)
    return roadmap.at("title").get<std::string>();
  return word(words, "items_done",
              {{"done", roadmap.at("done").dump()}, {"total", roadmap.at("total").dump()}});
}

// The whole objects: the template chooses the words.
Value strongest_data(const RenderContext &context) {
  using Kind = StrongestProof::Kind;
  if (!context.site.strongest)
    return nullptr;
  const auto &[kind, index, metric] = *context.site.strongest;
  const auto entry = [&, index = index](const char *list, const std::vector<size_t> &order) {
    const auto place = std::ranges::find(order, index) - order.begin();
    return context.site_data.at(list)[static_cast<size_t>(place)];
  };
  constexpr std::array kinds{"metric", "certificate", "post", "roadmap"};
  auto value = Value::object({{"kind", kinds.at(static_cast<size_t>(kind))},
                              {"project", nullptr},
                              {"metric", nullptr},
                              {"certification", nullptr},
                              {"post", nullptr},
                              {"roadmap", nullptr}});
  if (kind == Kind::metric) {
    value["project"] = entry("projects", context.site.projects);
    value["metric"] = value["project"]["metrics"][metric];
  } else if (kind == Kind::certificate) {
    value["certification"] = entry("certifications", context.site.certifications);
  } else if (kind == Kind::post) {
    value["post"] = entry("posts", context.site.posts);
  } else {
    value["roadmap"] = context.site_data.at("roadmaps")[index];
  }
  return value;
}

// Where to go in the time one has: the shortest way first.
Value signpost(const Value &page, const Wording &words) {
  std::vector<Value> boards;
  if (const auto &roadmap = page.at("roadmap"); !roadmap.is_null())
    boards.push_back(board(word(words, "signpost_roadmap"), roadmap, progress_note(roadmap, words)));
  if (const auto &projects = page.at("projects"); !projects.empty())
    boards.push_back(board(word(words, "signpost_project"), projects[0], projects[0].at("title")));
  if (const auto &posts = page.at("posts"); !posts.empty())
    boards.push_back(board(word(words, "signpost_post"), posts[0], posts[0].at("title")));
  std::ranges::stable_sort(boards, [](const Value &left, const Value &right) {
    return left.at("minutes").get<int>() < right.at("minutes").get<int>();
  });
  return Value(boards);
}

} // namespace

Value index_view(const RenderContext &context) {
  const auto &site = context.site_data;
  const auto title = site.at("title").get<std::string>();
  const auto &profile = context.site.content.profile;
  auto page = page_data({"index", "/", title, profile.role.empty() ? title : title + ": " + profile.role,
                         site.at("description").get<std::string>(), ""});
  page["projects"] = first_of(site.at("projects"));
  page["posts"] = first_of(site.at("posts"));
  if (const auto primary = context.site.primary_roadmap)
    page["roadmap"] = site.at("roadmaps")[*primary];
  page["signpost"] = signpost(page, context.site.content.words);
  page["strongest"] = strongest_data(context);
  page["sample"] = profile.sample;
  return page;
}

} // namespace waymark
