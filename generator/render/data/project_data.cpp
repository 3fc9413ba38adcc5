#include "render/data/project_data.hpp"

#include "markdown/plain_text.hpp"
#include "render/data/plain_values.hpp"
#include "render/data/roadmap_reference.hpp"
#include "render/data/thumbnail.hpp"
#include "render/site_links.hpp"
#include "text/skill_slug.hpp"

#include <algorithm>

namespace waymark {

namespace {

std::optional<Date> status_date(const Project &project) {
  const auto &dates = project.status_dates;
  switch (project.status) {
  case ProjectStatus::building:
    return dates.building;
  case ProjectStatus::live:
    return dates.live;
  case ProjectStatus::archived:
    return dates.archived;
  case ProjectStatus::planned:
    break;
  }
  return dates.planned;
}

const char *name_of(ProjectKind kind) {
  switch (kind) {
  case ProjectKind::data:
    return "data";
  case ProjectKind::ai:
    return "ai";
  case ProjectKind::backend:
    return "backend";
  case ProjectKind::frontend:
    return "frontend";
  case ProjectKind::other:
    break;
  }
  return "other";
}

// "other" says nothing to a reader.
std::string kind_label(ProjectKind kind, const Wording &words) {
  return kind == ProjectKind::other ? std::string() : word(words, std::string("kind.") + name_of(kind));
}

std::string status_label(ProjectStatus status, const Wording &words) {
  return word(words, std::string("status.") + name_of(status));
}

// Evidence may be an address, a path, a file beside index.md that the site shows, or mere words ("commit
// 1a2b3c").
std::string evidence_url(const Project &project, const Site &site, const std::string &evidence) {
  if (evidence.starts_with('/') || (is_foreign_address(evidence) && evidence.find(' ') == std::string::npos))
    return evidence;
  const auto beside = project.route + evidence;
  const bool is_shown = std::ranges::find(site.assets, beside, &SiteAsset::path) != site.assets.end();
  return is_shown && !evidence.empty() ? beside : std::string();
}

Value metrics_data(const Project &project, const Site &site) {
  Value list = Value::array();
  for (const auto &metric : project.metrics)
    list.push_back(Value::object({{"label", metric.label},
                                  {"value", metric.value},
                                  {"how", metric.how},
                                  {"before", metric.before},
                                  {"evidence", metric.evidence},
                                  {"evidence_url", evidence_url(project, site, metric.evidence)}}));
  return list;
}

// The columns of a table in which at least one row says something.
Value used_columns(const Value &rows, const std::vector<std::string> &columns, const Wording &words) {
  Value used = Value::array();
  for (const auto &key : columns)
    for (const auto &row : rows)
      if (!row.at(key).get_ref<const std::string &>().empty()) {
        used.push_back(Value::object({{"key", key}, {"label", word(words, "column." + key)}}));
        break;
      }
  return used;
}

Value sources_data(const ProjectData &data, const Wording &words) {
  Value sources = Value::array();
  for (const auto &source : data.sources)
    sources.push_back(Value::object({{"name", source.name},
                                     {"form", source.form},
                                     {"volume", source.volume},
                                     {"velocity", source.velocity},
                                     {"key", source.key}}));
  auto columns = used_columns(sources, {"form", "volume", "velocity", "key"}, words);
  return Value::object({{"sources", std::move(sources)},
                        {"columns", std::move(columns)},
                        {"volume", data.volume},
                        {"velocity", data.velocity}});
}

Value tradeoffs_data(const Project &project) {
  Value list = Value::array();
  for (const auto &tradeoff : project.tradeoffs)
    list.push_back(Value::object({{"chose", tradeoff.chose},
                                  {"over", tradeoff.over},
                                  {"because", tradeoff.because},
                                  {"cost", tradeoff.cost},
                                  {"anchor", tradeoff.anchor}}));
  return list;
}

Value quality_data(const Project &project) {
  Value list = Value::array();
  for (const auto &check : project.quality)
    list.push_back(Value::object({{"check", check.check},
                                  {"layer", check.layer},
                                  {"rule", check.rule},
                                  {"on_failure", check.on_failure},
                                  {"example", check.example}}));
  return list;
}

Value failures_data(const Project &project) {
  Value list = Value::array();
  for (const auto &failure : project.failures)
    list.push_back(Value::object({{"what", failure.what}, {"learned", failure.learned}}));
  return list;
}

Value evaluation_data(const Project &project) {
  if (!project.evaluation)
    return nullptr;
  return Value::object({{"set", project.evaluation->set},
                        {"measure", project.evaluation->measure},
                        {"result", project.evaluation->result}});
}

Value status_dates_data(const StatusDates &dates) {
  return Value::object({{"planned", date_value(dates.planned)},
                        {"building", date_value(dates.building)},
                        {"live", date_value(dates.live)},
                        {"archived", date_value(dates.archived)}});
}

std::vector<std::string> slugs_of(const std::vector<std::string> &skills) {
  std::vector<std::string> slugs;
  for (const auto &skill : skills)
    slugs.push_back(skill_slug(skill));
  return slugs;
}

Value status_steps_data(const Project &project, const Wording &words) {
  using enum ProjectStatus;
  const auto &dates = project.status_dates;
  Value steps = Value::array();
  for (const auto &[status, date] : {std::pair(planned, dates.planned), std::pair(building, dates.building),
                                     std::pair(live, dates.live), std::pair(archived, dates.archived)})
    if (date || status == project.status)
      steps.push_back(Value::object({{"status", name_of(status)},
                                     {"label", status_label(status, words)},
                                     {"date", date_value(date)},
                                     {"is_current", status == project.status}}));
  return steps;
}

} // namespace

Value project_data(const Project &project, const Site &site, const Drawings &drawings) {
  const auto &words = site.content.words;
  auto quality = quality_data(project);
  auto quality_columns = used_columns(quality, {"layer", "rule", "on_failure", "example"}, words);
  return Value::object({
      {"slug", project.slug},
      {"route", project.route},
      {"title", project.title},
      {"summary", project.summary},
      {"kind", name_of(project.kind)},
      {"kind_label", kind_label(project.kind, words)},
      {"status", name_of(project.status)},
      {"status_label", status_label(project.status, words)},
      {"status_date", date_value(status_date(project))},
      {"status_dates", status_dates_data(project.status_dates)},
      {"status_steps", status_steps_data(project, words)},
      {"role", project.role},
      {"problem", project.problem},
      {"outcome", project.outcome},
      {"metrics", metrics_data(project, site)},
      {"has_targets", project.status == ProjectStatus::planned},
      {"stack", text_list(project.stack)},
      {"skills", text_list(project.skills)},
      {"skill_slugs", text_list(slugs_of(project.skills))},
      {"data", sources_data(project.data, words)},
      {"tradeoffs", tradeoffs_data(project)},
      {"transformations", text_list(project.transformations)},
      {"quality", std::move(quality)},
      {"quality_columns", std::move(quality_columns)},
      {"scale", project.scale},
      {"run", project.run},
      {"failures", failures_data(project)},
      {"cost", project.cost},
      {"evaluation", evaluation_data(project)},
      {"links", Value::object({{"repo", project.links.repo},
                               {"demo", project.links.demo},
                               {"docs", project.links.docs},
                               {"readme", project.links.readme}})},
      {"proves", proved_items(project.roadmap, site.content)},
      {"thumbnail", project_thumbnail(project, drawings)},
      {"featured", project.featured > 0},
      {"sample", project.sample},
      {"minutes", project_minutes(project)},
  });
}

int project_minutes(const Project &project) {
  size_t words = word_count(project.story) + count_words(project.problem) + count_words(project.outcome) +
                 count_words(project.scale) + count_words(project.cost) + count_words(project.summary);
  for (const auto &each : project.tradeoffs)
    words +=
        count_words(each.chose) + count_words(each.over) + count_words(each.because) + count_words(each.cost);
  for (const auto &each : project.quality)
    words += count_words(each.check) + count_words(each.rule) + count_words(each.on_failure);
  for (const auto &each : project.failures)
    words += count_words(each.what) + count_words(each.learned);
  for (const auto &each : project.transformations)
    words += count_words(each);
  return reading_minutes(words);
}

} // namespace waymark
