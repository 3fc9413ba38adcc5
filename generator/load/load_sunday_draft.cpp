#include "load/load_sunday_draft.hpp"

#include "load/as_warnings.hpp"
#include "load/content_files.hpp"
#include "load/front_matter.hpp"
#include "load/map_reader.hpp"

#include <array>

namespace waymark {
namespace {

constexpr int most_counted = 100'000'000;

constexpr std::array<Choice<DraftStatus>, 2> states = {
    {{"draft", DraftStatus::draft}, {"posted", DraftStatus::posted}}};

// The day that the folder is named after, for a draft.md that lost its own.
std::optional<Date> date_of_folder(const std::string &folder) {
  return parse_date(std::string_view(folder).substr(folder.rfind('/') + 1).substr(0, 10));
}

std::optional<SundayDraft> load_fields(const SourceFile &file, Diagnostics &diagnostics) {
  const auto front_matter = require_front_matter(file, "date: 2026-11-22\nsource: post:<slug>", diagnostics);
  if (!front_matter)
    return {};
  MapReader keys(front_matter->map, file.path, diagnostics);
  SundayDraft draft;
  draft.position = keys.position();
  draft.folder = folder_of(file.path);
  const auto named = date_of_folder(draft.folder);
  const auto date = keys.date("date");
  if (!date && !keys.has("date") && !named)
    keys.report_missing("date", "2026-11-22");
  draft.date = date.value_or(named.value_or(Date{}));
  draft.source = keys.required_text("source", "post:<slug>");
  draft.status = keys.choice("status", states).value_or(DraftStatus::draft);
  draft.url = keys.url("url", UrlUse::web);
  draft.hashes = keys.text_map("hashes");
  draft.hooks = keys.texts("hooks");
  draft.results.impressions = keys.integer("impressions", 0, most_counted);
  draft.results.comments = keys.integer("comments", 0, most_counted);
  draft.results.messages = keys.integer("messages", 0, most_counted);
  keys.ignore({"characters", "graphemes", "alt", "variants", "subject", "title", "ready"});
  keys.finish();
  const bool is_known = !draft.source.empty() && draft.date.ok();
  return is_known ? std::optional(std::move(draft)) : std::nullopt;
}

} // namespace

std::optional<SundayDraft> load_sunday_draft(const SourceFile &file, Diagnostics &diagnostics) {
  Diagnostics found;
  auto draft = load_fields(file, found);
  append_as_warnings(found, diagnostics);
  return draft;
}

void load_draft_texts(const FileReader &reader, std::vector<SundayDraft> &drafts) {
  for (auto &draft : drafts)
    draft.text = reader.read(draft.folder + "/post.txt");
}

} // namespace waymark
