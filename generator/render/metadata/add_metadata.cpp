#include "render/metadata/add_metadata.hpp"

#include "model/card.hpp"
#include "render/cards/card_path.hpp"
#include "render/metadata/json_ld.hpp"

#include <algorithm>
#include <map>

namespace waymark {
namespace {

using Names = std::map<std::string, std::string>; // route → what the page is called

// "/posts/x/" → "/posts/"; "/posts/" → "/".
std::string folder_above(const std::string &route) {
  return route.substr(0, route.rfind('/', route.size() - 2) + 1);
}

// The pages that have others below them. Their data is made once for it.
Names section_names(const std::vector<PageView> &views) {
  Names names;
  for (const auto &view : views)
    for (auto above = folder_above(view.route); above.size() > 1; above = folder_above(above)) {
      const auto section = std::ranges::find(views, above, &PageView::route);
      if (section != views.end() && !names.contains(above))
        names[above] = section->data().at("heading").get<std::string>();
    }
  return names;
}

std::vector<Crumb> crumbs_of(const std::string &route, const Names &sections, const std::string &start) {
  std::vector<Crumb> crumbs;
  if (route == "/")
    return crumbs;
  for (auto above = folder_above(route); above.size() > 1; above = folder_above(above))
    if (const auto section = sections.find(above); section != sections.end())
      crumbs.insert(crumbs.begin(), {section->second, section->first});
  crumbs.insert(crumbs.begin(), {start, "/"});
  return crumbs;
}

Value card_data(const Value &page, const Site &site) {
  if (!site.content.profile.cards)
    return nullptr;
  const auto kind = page.at("kind").get<std::string>();
  const bool is_own = has_own_card(kind);
  const auto heading = is_own ? page.at("heading").get<std::string>() : site.content.profile.name;
  return Value::object(
      {{"url", card_path(is_own ? page.at("route").get<std::string>() : "/")},
       {"type", "image/png"},
       {"width", card_width},
       {"height", card_height},
       {"alt", heading == site.content.profile.name ? heading + ", " + site.content.profile.role
                                                    : heading + " · " + site.content.profile.name}});
}

} // namespace

void add_metadata(const RenderContext &context, std::vector<PageView> &views) {
  const auto sections = section_names(views);
  const auto start = context.site_data.at("title").get<std::string>();
  for (auto &view : views)
    view.data = [context, crumbs = crumbs_of(view.route, sections, start), data = std::move(view.data)] {
      auto page = data();
      if (page.at("card").is_null()) // else it is the post's cover
        page["card"] = card_data(page, context.site);
      if (page.at("kind") != "not_found")
        page["json_ld"] = script_text(json_ld(page, crumbs, context.site));
      return page;
    };
}

} // namespace waymark
