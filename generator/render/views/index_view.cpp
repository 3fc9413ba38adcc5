#include "render/data/page_data.hpp"
#include "render/views/views.hpp"

#include <algorithm>

namespace waymark {

namespace {

constexpr size_t shown = 3; // projects and posts

Value first_of(const Value &list) {
  Value result = Value::array();
  for (size_t i = 0; i < std::min(shown, list.size()); ++i)
    result.push_back(list[i]);
  return result;
}

Value board(const char *label, const Value &entry, Value note) {
  return Value::object({{"label", label},
                        {"note", std::move(note)},
                        {"url", entry.at("route")},
                        {"minutes", entry.at("minutes")}});
}

std::string progress_note(const Value &roadmap) {
  if (roadmap.at("total") == 0)
    return roadmap.at("title").get<std::string>();
  return roadmap.at("done").dump() + " of " + roadmap.at("total").dump() + " items done";
}

// Where to go in the time one has: the shortest way first.
Value signpost(const Value &page) {
  std::vector<Value> boards;
  if (const auto &roadmap = page.at("roadmap"); !roadmap.is_null())
    boards.push_back(board("The roadmap", roadmap, progress_note(roadmap)));
  if (const auto &projects = page.at("projects"); !projects.empty())
    boards.push_back(board("One project, in full", projects[0], projects[0].at("title")));
  if (const auto &posts = page.at("posts"); !posts.empty())
    boards.push_back(board("One deep dive", posts[0], posts[0].at("title")));
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
  page["signpost"] = signpost(page);
  page["sample"] = profile.sample;
  return page;
}

} // namespace waymark
