#include "render/readme/project_readme.hpp"

#include "render/readme/gfm_text.hpp"
#include "text/html_escape.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <sstream>

namespace waymark {
namespace {

std::string section(std::string_view title, const std::string &body) {
  return body.empty() ? std::string() : fmt::format("\n## {}\n\n{}", title, body);
}

std::string paragraph(std::string_view text) {
  return text.empty() ? std::string() : gfm_text(text) + "\n";
}

// Two parts with a blank line between them, where both say something.
std::string apart(const std::string &above, const std::string &below) {
  return above.empty() || below.empty() ? above + below : above + "\n" + below;
}

bool is_address(std::string_view text) {
  return text.starts_with("https://") || text.starts_with("http://") || text.starts_with("mailto:");
}

// A site path, or a file beside index.md, as an address that GitHub can open; empty where there is none.
std::string address_of(const Project &project, const Site &site, const std::string &place) {
  if (place.empty() || is_address(place))
    return place;
  const auto path = place.starts_with('/') ? place : project.route + place;
  const bool is_shown =
      place.starts_with('/') || std::ranges::find(site.assets, path, &SiteAsset::path) != site.assets.end();
  return is_shown ? site.base_url + path.substr(1) : std::string();
}

std::string evidence_cell(const Project &project, const Site &site, const std::string &evidence) {
  const auto address = address_of(project, site, evidence);
  return address.empty() ? gfm_text(evidence) : gfm_link("evidence", address);
}

std::string metrics_table(const Project &project, const Site &site) {
  const bool is_planned = project.status == ProjectStatus::planned;
  GfmTable table{{is_planned ? "Target" : "Figure", "Value", "Before",
                  is_planned ? "How it will be measured" : "How it was measured", "Evidence"},
                 {}};
  for (const auto &metric : project.metrics)
    table.rows.push_back({gfm_text(metric.label), gfm_text(metric.value), gfm_text(metric.before),
                          gfm_text(metric.how), evidence_cell(project, site, metric.evidence)});
  return gfm_table(table);
}

std::string status_line(const Project &project) {
  std::string words;
  if (project.status == ProjectStatus::planned)
    words = "Planned: nothing of it is built yet, and its figures are targets.";
  if (project.status == ProjectStatus::building)
    words = "In the making.";
  if (project.status == ProjectStatus::archived)
    words = "Archived: it is no longer worked on.";
  if (project.sample)
    words += words.empty() ? "The facts are examples." : " The facts are examples.";
  return words.empty() ? words : "\n> " + words + "\n";
}

// GitHub's own choice of light or dark decides by <picture>, so each of the two holds one scheme only.
std::string picture(const Project &project, const Site &site) {
  const auto address = html_escaped(site.base_url + project.route.substr(1) + "diagram");
  return fmt::format("<picture>\n"
                     "  <source media=\"(prefers-color-scheme: dark)\" srcset=\"{0}-dark.svg\">\n"
                     "  <img alt=\"{1}\" src=\"{0}-light.svg\">\n"
                     "</picture>\n",
                     address, html_escaped(project.architecture->title));
}

std::string graph_list(const std::string &graph) {
  std::istringstream lines(graph);
  std::string list;
  for (std::string line; std::getline(lines, line);)
    if (line.find_first_not_of(' ') != std::string::npos)
      list += "- " + gfm_text(line) + "\n";
  return list;
}

std::string architecture(const Project &project, const Site &site, const std::string &graph) {
  if (!project.architecture)
    return {};
  const auto list = graph_list(graph);
  const auto folded =
      list.empty() ? list
                   : "<details>\n<summary>The diagram in words</summary>\n\n" + list + "\n</details>\n";
  return apart(picture(project, site), apart(paragraph(project.architecture->description), folded));
}

std::string decisions(const Project &project) {
  std::string list;
  for (const auto &each : project.tradeoffs) {
    list += fmt::format("- **{}** over {}.", gfm_text(each.chose), gfm_text(each.over));
    if (!each.because.empty())
      list += " " + gfm_text(each.because);
    if (!each.cost.empty())
      list += " *The price:* " + gfm_text(each.cost);
    list += "\n";
  }
  return list;
}

std::string data(const ProjectData &data) {
  std::string facts;
  if (!data.volume.empty())
    facts += "- Volume: " + gfm_text(data.volume) + "\n";
  if (!data.velocity.empty())
    facts += "- Velocity: " + gfm_text(data.velocity) + "\n";
  GfmTable table{{"Source", "Form", "Volume", "Arrives", "Key"}, {}};
  for (const auto &each : data.sources)
    table.rows.push_back({gfm_text(each.name), gfm_text(each.form), gfm_text(each.volume),
                          gfm_text(each.velocity), gfm_text(each.key)});
  return apart(facts, gfm_table(table));
}

std::string quality(const Project &project) {
  GfmTable table{{"Check", "Layer", "Rule", "On failure", "Example"}, {}};
  for (const auto &each : project.quality)
    table.rows.push_back({gfm_text(each.check), gfm_text(each.layer), gfm_text(each.rule),
                          gfm_text(each.on_failure), gfm_text(each.example)});
  return gfm_table(table);
}

std::string evaluation(const Project &project) {
  const auto given = project.evaluation.value_or(Evaluation());
  std::string list;
  for (const auto &[label, text] :
       {std::pair("Set", given.set), {"Measure", given.measure}, {"Result", given.result}})
    if (!text.empty())
      list += fmt::format("- {}: {}\n", label, gfm_text(text));
  return list;
}

std::string bullets(const std::vector<std::string> &texts) {
  std::string list;
  for (const auto &text : texts)
    list += "- " + gfm_text(text) + "\n";
  return list;
}

std::string failures(const Project &project) {
  std::string list;
  for (const auto &each : project.failures)
    list += "- " + gfm_text(each.what) +
            (each.learned.empty() ? "" : " *Learned:* " + gfm_text(each.learned)) + "\n";
  return list;
}

std::string links(const Project &project, const Site &site) {
  auto list = "- " + gfm_link("The project's page", site.base_url + project.route.substr(1)) + "\n";
  const auto docs = address_of(project, site, project.links.docs);
  for (const auto &[label, address] :
       {std::pair("Demo", project.links.demo), {"Documentation", docs}, {"Code", project.links.repo}})
    if (!address.empty())
      list += "- " + gfm_link(label, address) + "\n";
  return list;
}

} // namespace

std::string project_readme(const Project &project, const Site &site, const std::string &graph) {
  const auto *result = project.status == ProjectStatus::planned ? "Targets" : "Outcome";
  auto text = "# " + gfm_text(project.title) + "\n\n" + paragraph(project.summary) + status_line(project);
  text += section("Problem", paragraph(project.problem));
  text += section(result, apart(paragraph(project.outcome), metrics_table(project, site)));
  text += section("Architecture", architecture(project, site, graph));
  text += section("Stack", bullets(project.stack));
  text += section("Decisions", decisions(project));
  text += section("Data", data(project.data));
  text += section("Transformations", bullets(project.transformations));
  text += section("Quality", quality(project));
  text += section("Evaluation", evaluation(project));
  text += section("Scale", paragraph(project.scale));
  text += section("Run it", project.run.empty() ? std::string() : gfm_fence("sh", project.run));
  text += section("What failed", failures(project));
  text += section("Cost", paragraph(project.cost));
  return text + section("Links", links(project, site));
}

} // namespace waymark
