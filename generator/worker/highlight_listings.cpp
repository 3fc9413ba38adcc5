#include "worker/highlight_listings.hpp"

#include "diagnostic/did_you_mean.hpp"
#include "model/code_languages.hpp"
#include "worker/listing_message.hpp"
#include "worker/packed_fields.hpp"

#include <algorithm>
#include <fmt/format.h>

#ifndef WAYMARK_HIGHLIGHTER_VERSION
#define WAYMARK_HIGHLIGHTER_VERSION "unknown"
#endif

namespace waymark {
namespace {

// The number is raised with every change that alters what is marked how.
constexpr std::string_view highlighting = "code-1-ksyntaxhighlighting-" WAYMARK_HIGHLIGHTER_VERSION "-";
constexpr size_t most_together = 48;        // listings in one request
constexpr size_t most_code = 1 << 17;       // bytes in one request, but for a single listing that is larger
constexpr size_t largest_listing = 1 << 20; // bytes

using Batch = std::vector<const Listing *>;
using AnswersByKey = std::map<std::string, ListingAnswer>;

std::string cache_key(const Listing &listing) {
  return std::string(highlighting) + listing.key;
}

std::string definition_of(const Listing &listing) {
  const auto *language = find_code_language(listing.language);
  return language ? std::string(language->definition) : listing.language;
}

// Languages together, so that each is loaded by as few workers as may be.
std::vector<Batch> batches_of(Batch listings) {
  std::ranges::stable_sort(listings, {}, [](const Listing *each) { return definition_of(*each); });
  std::vector<Batch> batches;
  size_t size = 0;
  for (const auto *listing : listings) {
    if (batches.empty() || batches.back().size() == most_together ||
        size + listing->code.size() > most_code) {
      batches.emplace_back();
      size = 0;
    }
    batches.back().push_back(listing);
    size += listing->code.size();
  }
  return batches;
}

std::vector<WorkerAnswer> ask(WorkerPool &pool, const std::vector<Batch> &batches) {
  std::vector<WorkerRequest> requests;
  for (const auto &batch : batches) {
    std::vector<ListingRequest> listings;
    for (const auto *listing : batch)
      listings.push_back({definition_of(*listing), listing->code});
    requests.push_back({FrameKind::highlight, encode(listings)});
  }
  return pool.ask(requests);
}

// Whether the answer was one for every listing of the batch.
bool take_answer(const Batch &batch, const WorkerAnswer &answer, DrawingCache &cache, AnswersByKey &answers) {
  if (answer.outcome != WorkerAnswer::Outcome::answered)
    return false;
  FieldReader fields(answer.payload);
  for (const auto *listing : batch) {
    const auto bytes = fields.text();
    auto decoded = fields.is_damaged() ? std::nullopt : decode_listing_answer(bytes, listing->code.size());
    if (!decoded)
      return false;
    cache.store(cache_key(*listing), bytes);
    answers[listing->key] = std::move(*decoded);
  }
  return true;
}

std::string first_line(const std::string &text) {
  return text.substr(0, text.find('\n'));
}

std::string reason_of(const WorkerAnswer &answer, const WorkerOptions &options) {
  using Outcome = WorkerAnswer::Outcome;
  switch (answer.outcome) {
  case Outcome::late:
    return fmt::format("highlighting it took longer than {:g} s",
                       std::chrono::duration<double>(options.deadline).count());
  case Outcome::out_of_memory:
    return fmt::format("highlighting it takes more than {} MiB of memory", options.memory_limit >> 20U);
  case Outcome::crashed:
    return "the highlighter crashed on it";
  default:
    return "waymark-worker gave no usable answer for it";
  }
}

void warn_of_guilty(const Listing &listing, const std::string &reason, Diagnostics &diagnostics) {
  diagnostics.warning(listing.position, "this listing is shown without colours: " + reason,
                      "shorten it, or name no language");
}

// Where nothing can be highlighted at all, that is said once.
bool warn_of_missing_highlighter(const WorkerAnswer &answer, Diagnostics &diagnostics) {
  using Outcome = WorkerAnswer::Outcome;
  if (answer.outcome != Outcome::unavailable && answer.outcome != Outcome::refused)
    return false;
  const auto said = first_line(answer.outcome == Outcome::refused ? answer.payload : answer.said);
  diagnostics.warning(
      {}, "code is shown without colours: " + (said.empty() ? "waymark-worker does not start" : said),
      "install waymark, waymark-worker and waymark-highlight.so together");
  return true;
}

// A batch that failed is asked again one listing at a time, so that only the guilty one goes without colours.
void highlight_missing(const Batch &missing, DrawingCache &cache, WorkerPool &pool, AnswersByKey &answers,
                       Diagnostics &diagnostics) {
  const auto batches = batches_of(missing);
  const auto asked = ask(pool, batches);
  std::vector<Batch> alone;
  for (size_t i = 0; i < batches.size(); ++i) {
    if (take_answer(batches[i], asked[i], cache, answers))
      continue;
    if (warn_of_missing_highlighter(asked[i], diagnostics))
      return;
    for (const auto *listing : batches[i])
      alone.push_back({listing});
  }
  const auto asked_again = alone.empty() ? std::vector<WorkerAnswer>() : ask(pool, alone);
  for (size_t i = 0; i < alone.size(); ++i)
    if (!take_answer(alone[i], asked_again[i], cache, answers))
      warn_of_guilty(*alone[i][0], reason_of(asked_again[i], pool.options()), diagnostics);
}

void warn_of_unknown_language(const Listing &listing, Diagnostics &diagnostics) {
  const auto meant = did_you_mean(listing.language, code_language_names());
  diagnostics.warning(
      listing.position,
      fmt::format("the language '{}' is not known, so its listing has no colours", listing.language),
      meant.empty() ? "write text where there is nothing to colour" : meant);
}

} // namespace

MarkedListings highlight_listings(const std::vector<Listing> &listings, DrawingCache &cache, WorkerPool &pool,
                                  Diagnostics &diagnostics) {
  AnswersByKey answers;
  std::map<std::string, const Listing *> seen;
  Batch missing;
  for (const auto &listing : listings) {
    if (!seen.emplace(listing.key, &listing).second)
      continue;
    const auto entry = cache.find(cache_key(listing));
    if (auto cached = entry ? decode_listing_answer(*entry, listing.code.size()) : std::nullopt)
      answers.emplace(listing.key, std::move(*cached));
    else if (listing.code.size() > largest_listing)
      warn_of_guilty(listing, "it is larger than 1 MiB", diagnostics);
    else
      missing.push_back(&listing);
  }
  if (!missing.empty())
    highlight_missing(missing, cache, pool, answers, diagnostics);
  MarkedListings marked;
  for (const auto &listing : listings) {
    const auto answer = answers.find(listing.key);
    if (answer == answers.end())
      continue;
    if (answer->second.is_known)
      marked.emplace(listing.key, answer->second.parts);
    else
      warn_of_unknown_language(listing, diagnostics);
  }
  return marked;
}

} // namespace waymark
