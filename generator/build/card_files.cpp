#include "build/card_files.hpp"

#include "render/cards/site_cards.hpp"
#include "worker/draw_cards.hpp"

namespace waymark {

std::vector<OutputFile> card_files(const Site &site, const ThemeFiles &theme, DrawingCache &cache,
                                   WorkerPool &pool, Diagnostics &diagnostics) {
  if (!site.content.profile.cards)
    return {};
  std::vector<const Diagram *> diagrams;
  for (const auto &project : site.content.projects)
    if (project.architecture)
      diagrams.push_back(&*project.architecture);
  const auto tokens = theme.theme.find("tokens.css");
  const auto cards = site_cards(site, draw_digests(diagrams, cache, pool),
                                tokens == theme.theme.end() ? std::string_view() : tokens->second.bytes);
  auto painted = draw_cards(cards, cache, pool, diagnostics);
  std::vector<OutputFile> files;
  for (size_t i = 0; i < cards.size(); ++i)
    if (!painted[i].empty())
      files.push_back({cards[i].path.substr(1), OutputKind::asset,
                       [png = std::move(painted[i])](Diagnostics &) { return png; }});
  return files;
}

} // namespace waymark
