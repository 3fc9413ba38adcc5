#include "derive/derive_redirects.hpp"

#include "derive/link_targets.hpp"

#include <fmt/format.h>

namespace waymark {
namespace {

class Collector {
public:
  Collector(const LinkTargets &targets, Diagnostics &diagnostics)
      : m_targets(targets), m_diagnostics(diagnostics) {}

  void add(const std::vector<Reference> &aliases, const std::string &route) {
    for (const auto &alias : aliases)
      if (const auto *hidden = find_target(m_targets, alias.id, "", "/"))
        report_hiding(alias, hidden->path, route);
      else if (const auto [entry, is_new] = m_taken.try_emplace(alias.id, alias); !is_new)
        report_repeat(alias, entry->second);
      else
        redirects.push_back({alias, route});
  }

  std::vector<Redirect> redirects;

private:
  void report_hiding(const Reference &alias, const std::string &hidden, const std::string &own) {
    m_diagnostics.error(alias.position,
                        hidden == own ? fmt::format("the alias {} is the address of this very page", alias.id)
                                      : fmt::format("the alias {} would hide {}", alias.id, hidden),
                        "an alias is an address where nothing else stands: remove it");
  }

  void report_repeat(const Reference &alias, const Reference &first) {
    m_diagnostics.error(
        alias.position,
        fmt::format("the alias {} stands in {}:{} too", alias.id, first.position.file, first.position.line),
        "one address can lead to one page: keep one of the two");
  }

  const LinkTargets &m_targets;
  Diagnostics &m_diagnostics;
  std::map<std::string, Reference> m_taken;
};

} // namespace

void derive_redirects(Site &site, Diagnostics &diagnostics) {
  const auto targets = link_targets(site);
  Collector collector(targets, diagnostics);
  for (auto index = site.posts.rbegin(); index != site.posts.rend(); ++index) // the older post keeps it
    collector.add(site.content.posts[*index].aliases, site.content.posts[*index].route);
  for (const auto &project : site.content.projects)
    collector.add(project.aliases, project.route);
  for (const auto &page : site.content.pages)
    collector.add(page.aliases, page.route);
  site.redirects = std::move(collector.redirects);
}

} // namespace waymark
