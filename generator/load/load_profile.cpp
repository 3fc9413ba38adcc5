#include "load/load_profile.hpp"

#include "load/field_forms.hpp"
#include "load/front_matter.hpp"
#include "load/map_reader.hpp"

#include <array>

namespace waymark {
namespace {

constexpr const char *path = "content/site.yaml";
constexpr const char *least = "write it with at least:\n"
                              "name: Asha Sample\n"
                              "role: Data engineer\n"
                              "summary: Two sentences that say what you do and what you look for.\n"
                              "base_url: https://<your GitHub name>.github.io/<repository>/";

constexpr std::array<Choice<std::chrono::weekday>, 7> weekdays = {{{"monday", std::chrono::Monday},
                                                                   {"tuesday", std::chrono::Tuesday},
                                                                   {"wednesday", std::chrono::Wednesday},
                                                                   {"thursday", std::chrono::Thursday},
                                                                   {"friday", std::chrono::Friday},
                                                                   {"saturday", std::chrono::Saturday},
                                                                   {"sunday", std::chrono::Sunday}}};

constexpr std::array<Choice<Tone>, 2> tones = {
    {{"first_person", Tone::first_person}, {"neutral", Tone::neutral}}};

constexpr std::array<Choice<Cadence>, 3> cadences = {
    {{"weekly", Cadence::weekly}, {"fortnightly", Cadence::fortnightly}, {"milestone", Cadence::milestone}}};

constexpr std::array<Choice<Paper>, 2> papers = {{{"a4", Paper::a4}, {"letter", Paper::letter}}};

std::vector<Link> load_links(MapReader &keys, std::string_view key, UrlUse use) {
  std::vector<Link> links;
  keys.maps(key, [&](MapReader &link) {
    links.push_back({link.required_text("label"), link.required_url("url", use)});
  });
  return links;
}

// "2026-12-27", or "2026-12-20 to 2027-01-03".
std::optional<DayRange> load_range(const Reference &written, Diagnostics &diagnostics) {
  constexpr std::string_view between = " to ";
  const std::string_view text = written.id;
  const auto at = text.find(between);
  const auto first = date_form(text.substr(0, at));
  const auto last = at == std::string_view::npos ? first : date_form(text.substr(at + between.size()));
  const auto &wrong = first.value ? last : first;
  if (!wrong.value)
    diagnostics.error(written.position, wrong.mistake.message,
                      "write a holiday as 2026-12-27, or as 2026-12-20 to 2027-01-03");
  else if (*last.value < *first.value)
    diagnostics.error(written.position, "the holiday '" + written.id + "' ends before it begins",
                      "write its first day first");
  else
    return DayRange{*first.value, *last.value};
  return {};
}

std::vector<DayRange> load_holidays(MapReader &keys) {
  std::vector<DayRange> result;
  for (const auto &written : keys.references("holidays"))
    if (const auto range = load_range(written, keys.diagnostics()))
      result.push_back(*range);
  return result;
}

LinkedinSettings load_linkedin(MapReader &keys) {
  LinkedinSettings result;
  keys.map("linkedin", [&](MapReader &settings) {
    result.weekday = settings.choice("weekday", weekdays).value_or(result.weekday);
    result.minute_of_day = settings.time("time").value_or(result.minute_of_day);
    result.time_zone = settings.time_zone("time_zone");
    result.tone = settings.choice("tone", tones).value_or(result.tone);
    result.cadence = settings.choice("cadence", cadences).value_or(result.cadence);
    result.holidays = load_holidays(settings);
    result.show_shared = settings.boolean("show_shared");
    for (auto &[tag, hashtag] : settings.text_map("hashtags"))
      result.hashtags[tag] = hashtag.starts_with('#') ? hashtag.substr(1) : hashtag;
  });
  return result;
}

Profile load_fields(MapReader &keys) {
  Profile result;
  result.position = keys.position();
  result.name = keys.required_text("name");
  result.role = keys.required_text("role", "Data engineer");
  result.target_role = keys.text("target_role");
  result.description = keys.summary("description");
  result.summary = keys.has("description") ? keys.required_text("summary", "two sentences about you")
                                           : keys.required_summary("summary");
  result.description_position = keys.position_of(keys.has("description") ? "description" : "summary");
  result.location = keys.text("location");
  result.availability = keys.text("availability");
  result.work_mode = keys.text("work_mode");
  result.email = keys.email("email");
  result.links = load_links(keys, "links", UrlUse::link);
  result.skills = keys.texts("skills");
  result.title = keys.text("title");
  result.base_url = keys.required_url("base_url", UrlUse::host);
  if (auto language = keys.text("language"); !language.empty())
    result.language = std::move(language);
  result.language_position = keys.position_of("language");
  if (auto zone = keys.time_zone("time_zone"); !zone.empty())
    result.time_zone = std::move(zone);
  if (auto theme = keys.text("theme"); !theme.empty())
    result.theme = std::move(theme);
  result.theme_position = keys.position_of("theme");
  result.posts_per_page = keys.integer("posts_per_page", 1, 100).value_or(result.posts_per_page);
  result.menu = load_links(keys, "menu", UrlUse::anyhow);
  result.linkedin = load_linkedin(keys);
  keys.map("resume", [&](MapReader &resume) {
    result.resume_paper = resume.choice("paper", papers).value_or(result.resume_paper);
  });
  result.rubric = keys.counts("rubric");
  const bool says_cards = keys.has("cards");
  result.cards = keys.boolean("cards") || !says_cards;
  result.sample = keys.boolean("sample");
  return result;
}

} // namespace

Profile load_profile(const FileReader &reader, Diagnostics &diagnostics) {
  const auto text = reader.read(path);
  if (!text) {
    diagnostics.error({path, 0, 0}, "this file is missing, and nothing can be built without it", least);
    return {};
  }
  const std::string file = path;
  const auto map = parse_yaml_map(file, *text, 1, diagnostics);
  if (!map)
    return {};
  MapReader keys(*map, file, diagnostics);
  auto result = load_fields(keys);
  keys.finish();
  return result;
}

} // namespace waymark
