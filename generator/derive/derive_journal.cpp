#include "derive/derive_journal.hpp"

#include "markdown/walk.hpp"

#include <algorithm>
#include <set>

namespace waymark {
namespace {

void prefix_anchors(JournalWeek &week) {
  const auto prefix = week_name(week.week) + "-";
  std::set<std::string> own;
  for_each_block(week.note, [&](Block &block) {
    if (block.id.empty())
      return;
    own.insert("#" + block.id);
    block.id = prefix + block.id;
  });
  for_each_inline(week.note, [&](Inline &each) {
    if (own.contains(each.destination))
      each.destination = "#" + prefix + each.destination.substr(1);
  });
}

} // namespace

void derive_journal(Site &site) {
  auto &journal = site.content.journal;
  for (size_t index = 0; index < journal.size(); ++index) {
    if (!journal[index].publish || first_day(journal[index].week) > site.today)
      continue;
    prefix_anchors(journal[index]);
    site.journal.push_back(index);
  }
  std::ranges::stable_sort(site.journal, std::ranges::greater(),
                           [&](size_t index) { return journal[index].week; });
}

} // namespace waymark
