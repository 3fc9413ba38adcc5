#include "linkedin/rate_results.hpp"

#include "linkedin/subject.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace waymark {
namespace {

bool is_rated(const SundayDraft &draft) {
  const auto &results = draft.results;
  return results.impressions || results.comments || results.messages;
}

std::optional<int> mean_of(const std::vector<const SundayDraft *> &drafts,
                           std::optional<int> SundayResults::*count) {
  long sum = 0;
  long counted = 0;
  for (const auto *draft : drafts)
    if (const auto value = draft->results.*count) {
      sum += *value;
      ++counted;
    }
  return counted == 0 ? std::nullopt : std::optional(static_cast<int>((sum + counted / 2) / counted));
}

auto rank_of(const std::optional<int> &impressions, const std::optional<int> &messages,
             const std::optional<int> &comments) {
  return std::tuple(impressions.value_or(-1), messages.value_or(-1), comments.value_or(-1));
}

std::vector<RatedGroup>
groups_of(const std::map<std::string, std::vector<const SundayDraft *>> &drafts_by_name) {
  std::vector<RatedGroup> result;
  for (const auto &[name, drafts] : drafts_by_name)
    result.push_back({name, static_cast<int>(drafts.size()), mean_of(drafts, &SundayResults::impressions),
                      mean_of(drafts, &SundayResults::comments), mean_of(drafts, &SundayResults::messages)});
  std::ranges::stable_sort(result, std::greater<>(), [](const RatedGroup &group) {
    return rank_of(group.impressions, group.messages, group.comments);
  });
  return result;
}

bool has_digit(std::string_view text) {
  return text.find_first_of("0123456789") != std::string_view::npos;
}

} // namespace

std::string hook_as_used(const SundayDraft &draft) {
  if (!draft.text)
    return draft.hooks.empty() ? std::string() : draft.hooks.front();
  return draft.text->substr(0, draft.text->find('\n'));
}

RatedResults rate_results(const std::vector<SundayDraft> &drafts) {
  std::map<std::string, std::vector<const SundayDraft *>> angles;
  std::map<std::string, std::vector<const SundayDraft *>> hooks;
  RatedResults result;
  for (const auto &draft : drafts) {
    if (!is_rated(draft))
      continue;
    ++result.posts;
    const auto hook = hook_as_used(draft);
    angles[angle_of(draft.source)].push_back(&draft);
    hooks[has_digit(hook) ? "hook with a number" : "hook without a number"].push_back(&draft);
    result.best.push_back({hook, angle_of(draft.source), draft.results});
  }
  result.angles = groups_of(angles);
  result.hooks = groups_of(hooks);
  std::ranges::stable_sort(result.best, std::greater<>(), [](const RatedHook &hook) {
    return rank_of(hook.results.impressions, hook.results.messages, hook.results.comments);
  });
  constexpr size_t most = 3;
  result.best.resize(std::min(result.best.size(), most));
  return result;
}

} // namespace waymark
