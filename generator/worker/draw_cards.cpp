#include "worker/draw_cards.hpp"

#include "text/hash.hpp"
#include "worker/card_message.hpp"
#include "worker/drawing_message.hpp"
#include "worker/drawing_version.hpp"
#include "worker/failure_words.hpp"
#include "worker/missing_font.hpp"

#include <fmt/format.h>
#include <optional>
#include <set>

#ifndef WAYMARK_PAINTER
#define WAYMARK_PAINTER "unknown"
#endif

namespace waymark {
namespace {

// The number is raised with every change that alters a card's bytes.
constexpr std::string_view painting = "card-2-" WAYMARK_PAINTER "-";

constexpr int digest_width = 480; // px of the card, less the margins of a picture
constexpr int digest_height = 540;

struct Asked {
  std::vector<std::string> keys;
  std::vector<WorkerRequest> requests;
};

// The bytes of each request: cached, or answered now and then cached. Nothing where the worker failed.
std::vector<std::optional<std::string>> ask(const Asked &asked, DrawingCache &cache, WorkerPool &pool,
                                            std::vector<WorkerAnswer> &failures) {
  std::vector<std::optional<std::string>> results(asked.keys.size());
  std::vector<size_t> missing;
  std::vector<WorkerRequest> requests;
  for (size_t i = 0; i < asked.keys.size(); ++i) {
    results[i] = cache.find(asked.keys[i]);
    if (results[i])
      continue;
    missing.push_back(i);
    requests.push_back(asked.requests[i]);
  }
  failures.assign(asked.keys.size(), {});
  auto answers = requests.empty() ? std::vector<WorkerAnswer>() : pool.ask(requests);
  for (size_t i = 0; i < missing.size(); ++i) {
    if (answers[i].outcome == WorkerAnswer::Outcome::answered) {
      cache.store(asked.keys[missing[i]], answers[i].payload);
      results[missing[i]] = std::move(answers[i].payload);
    } else {
      failures[missing[i]] = std::move(answers[i]);
    }
  }
  return results;
}

void report_missing(const PageCard &card, const WorkerAnswer &answer, Diagnostics &diagnostics) {
  diagnostics.error({}, fmt::format("{} cannot be made: it {}", card.path.substr(1), failure_words(answer)),
                    "install waymark and waymark-worker of the same version, or write 'cards: false' in "
                    "content/site.yaml");
}

void report_stand_in(const PageCard &card, const WorkerAnswer &answer, Diagnostics &diagnostics) {
  diagnostics.warning(
      card.position,
      fmt::format("{} shows the site's card: its own {}", card.path.substr(1), failure_words(answer)),
      "change the title, or try again");
}

} // namespace

std::map<std::string, std::string> draw_digests(const std::vector<const Diagram *> &diagrams,
                                                DrawingCache &cache, WorkerPool &pool) {
  Asked asked;
  for (const auto *diagram : diagrams) {
    DrawingRequest request{diagram->dot, diagram->title, diagram->description};
    request.fit_width = digest_width;
    request.fit_height = digest_height;
    asked.keys.push_back(drawing_version() + "-digest-" + diagram->key);
    asked.requests.push_back({FrameKind::draw_diagram, encode(request)});
  }
  std::vector<WorkerAnswer> failures;
  const auto results = ask(asked, cache, pool, failures);
  std::map<std::string, std::string> digests;
  for (size_t i = 0; i < diagrams.size(); ++i)
    if (auto answer = results[i] ? decode_drawing_answer(*results[i]) : std::nullopt;
        answer && !answer->drawing.wide.empty())
      digests.emplace(diagrams[i]->key, std::move(answer->drawing.wide));
  return digests;
}

std::vector<std::string> draw_cards(const std::vector<PageCard> &cards, DrawingCache &cache, WorkerPool &pool,
                                    Diagnostics &diagnostics) {
  Asked asked;
  for (const auto &each : cards) {
    auto payload = encode(each.card);
    asked.keys.push_back(std::string(painting) + content_hash(payload));
    asked.requests.push_back({FrameKind::draw_card, std::move(payload)});
  }
  std::vector<WorkerAnswer> failures;
  const auto results = ask(asked, cache, pool, failures);
  std::vector<std::string> painted(cards.size());
  std::set<std::string> told; // the owner's name stands on every card
  for (size_t i = 0; i < cards.size(); ++i) {
    auto answer = results[i] ? decode_card_answer(*results[i]) : std::nullopt;
    if (answer && !answer->unknown.empty() && told.insert(answer->unknown).second)
      tell_missing_font(answer->unknown, "on " + cards[i].path.substr(1), cards[i].position, diagnostics);
    if (answer)
      painted[i] = std::move(answer->png);
    else if (i == 0)
      report_missing(cards[i], failures[i], diagnostics);
    else if (!painted[0].empty())
      report_stand_in(cards[i], failures[i], diagnostics);
    if (painted[i].empty())
      painted[i] = painted[0];
  }
  return painted;
}

} // namespace waymark
