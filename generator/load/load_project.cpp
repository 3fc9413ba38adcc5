#include "load/load_project.hpp"

#include "load/content_files.hpp"
#include "load/file_slug.hpp"
#include "load/load_aliases.hpp"
#include "load/load_architecture.hpp"
#include "load/markdown_body.hpp"

#include <array>

namespace waymark {
namespace {

constexpr const char *least = "title: \"…\"\nsummary: \"…\"\nstatus: planned\nproblem: \"…\"";

constexpr std::array<Choice<ProjectKind>, 5> kinds = {{{"data", ProjectKind::data},
                                                       {"ai", ProjectKind::ai},
                                                       {"backend", ProjectKind::backend},
                                                       {"frontend", ProjectKind::frontend},
                                                       {"other", ProjectKind::other}}};

constexpr std::array<Choice<ProjectStatus>, 4> states = {{{"planned", ProjectStatus::planned},
                                                          {"building", ProjectStatus::building},
                                                          {"live", ProjectStatus::live},
                                                          {"archived", ProjectStatus::archived}}};

void load_status(MapReader &keys, Project &project) {
  if (!keys.has("status"))
    keys.report_missing("status", "planned");
  project.status = keys.choice("status", states).value_or(ProjectStatus::planned);
  keys.map("status_dates", [&](MapReader &dates) {
    project.status_dates = {dates.date("planned"), dates.date("building"), dates.date("live"),
                            dates.date("archived")};
  });
}

void load_metrics(MapReader &keys, Project &project) {
  keys.maps("metrics", [&](MapReader &metric) {
    project.metrics.push_back({metric.required_text("label"), metric.required_text("value"),
                               metric.text("how"), metric.text("before"),
                               metric.url("evidence", UrlUse::anyhow)});
  });
}

void load_data(MapReader &keys, Project &project) {
  keys.map("data", [&](MapReader &data) {
    data.maps("sources", [&](MapReader &source) {
      project.data.sources.push_back({source.required_text("name"), source.text("form"),
                                      source.text("volume"), source.text("velocity"), source.text("key")});
    });
    project.data.volume = data.text("volume");
    project.data.velocity = data.text("velocity");
  });
}

void load_reasons(MapReader &keys, Project &project) {
  keys.maps("tradeoffs", [&](MapReader &tradeoff) {
    project.tradeoffs.push_back({tradeoff.required_text("chose"), tradeoff.required_text("over"),
                                 tradeoff.text("because"), tradeoff.text("cost")});
  });
  project.transformations = keys.texts("transformations");
  keys.maps("quality", [&](MapReader &check) {
    project.quality.push_back({check.required_text("check"), check.text("layer"), check.text("rule"),
                               check.text("on_failure"), check.text("example")});
  });
  keys.maps("failures", [&](MapReader &failure) {
    project.failures.push_back({failure.required_text("what"), failure.text("learned")});
  });
  keys.map("evaluation", [&](MapReader &evaluation) {
    project.evaluation = {evaluation.text("set"), evaluation.text("measure"), evaluation.text("result")};
  });
}

Project load_fields(MapReader &keys) {
  Project project;
  project.position = keys.position();
  project.title = keys.required_text("title");
  project.summary = keys.required_summary("summary");
  project.summary_position = keys.position_of("summary");
  project.kind = keys.choice("kind", kinds).value_or(ProjectKind::other);
  load_status(keys, project);
  project.role = keys.text("role");
  project.problem = keys.required_text("problem");
  project.outcome = keys.text("outcome");
  load_metrics(keys, project);
  project.stack = keys.texts("stack");
  project.skills = keys.texts("skills");
  load_data(keys, project);
  load_reasons(keys, project);
  project.scale = keys.text("scale");
  project.run = keys.text("run");
  project.cost = keys.text("cost");
  keys.map("links", [&](MapReader &links) {
    project.links = {links.url("repo", UrlUse::web), links.url("demo", UrlUse::web),
                     links.url("docs", UrlUse::anyhow), links.url("readme", UrlUse::web)};
  });
  project.roadmap = keys.references("roadmap");
  project.aliases = load_aliases(keys);
  project.featured = keys.integer("featured", 0, 99).value_or(0);
  project.sample = keys.boolean("sample");
  return project;
}

} // namespace

std::optional<LoadedProject> load_project(const FileReader &reader, const SourceFile &file,
                                          Diagnostics &diagnostics) {
  const auto front_matter = require_front_matter(file, least, diagnostics);
  if (!front_matter)
    return {};
  MapReader keys(front_matter->map, file.path, diagnostics);
  const auto folder = folder_of(file.path);
  LoadedProject result{load_fields(keys), {}};
  result.project.slug = slug_of_file(file.path, folder.substr(folder.rfind('/') + 1), diagnostics);
  auto architecture = load_architecture(reader, folder, result.project.title, keys);
  result.project.architecture = std::move(architecture.diagram);
  result.dot_file = std::move(architecture.file);
  result.project.story = load_markdown_body(*front_matter, file.path, keys);
  keys.finish();
  return result;
}

} // namespace waymark
