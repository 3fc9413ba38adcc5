#include "load/load_architecture.hpp"

#include "diagnostic/did_you_mean.hpp"
#include "load/diagram_dot.hpp"
#include "load/load_diagram.hpp"

#include <fmt/format.h>

namespace waymark {
namespace {

constexpr const char *usual_file = "architecture.dot";
constexpr const char *usual_yaml = "architecture.yaml";

bool is_dot_text(std::string_view text) {
  return text.find('{') != std::string_view::npos;
}

std::string hint_for_file(const FileReader &reader, const std::string &folder, const std::string &name) {
  std::vector<std::string> names;
  for (const auto &path : reader.files_below(folder))
    if (path.ends_with(".dot") || path.ends_with(".gv") || path.ends_with(".yaml"))
      names.push_back(path.substr(folder.size() + 1));
  const auto hint = did_you_mean(name, names);
  return hint.empty() ? "name a .dot or .yaml file beside index.md, or write the DOT text itself" : hint;
}

void load_yaml(const std::string &path, const std::string &text, Architecture &architecture,
               Diagnostics &diagnostics) {
  const auto plan = load_diagram(path, text, 1, diagnostics);
  if (!plan)
    return;
  architecture.diagram.emplace();
  architecture.diagram->dot = diagram_dot(*plan);
  architecture.diagram->title = plan->title;
  architecture.diagram->description = plan->description;
  architecture.diagram->position = {path, 1, 1};
  architecture.diagram->is_made = true;
}

void load_file(const FileReader &reader, const std::string &folder, const Reference &name,
               Architecture &architecture, Diagnostics &diagnostics) {
  const auto path = folder + "/" + name.id;
  auto text = reader.read(path);
  if (!text) {
    diagnostics.error(name.position, fmt::format("there is no file '{}' in this project's folder", name.id),
                      hint_for_file(reader, folder, name.id));
    return;
  }
  architecture.file = path;
  if (path.ends_with(".yaml"))
    return load_yaml(path, *text, architecture, diagnostics);
  architecture.diagram.emplace();
  architecture.diagram->dot = std::move(*text);
  architecture.diagram->position = {path, 1, 1};
}

// Whether there is architecture.dot or architecture.yaml; with both, neither is preferred.
bool load_usual_file(const FileReader &reader, const std::string &folder, Architecture &architecture,
                     Diagnostics &diagnostics) {
  const bool has_dot = reader.read(folder + "/" + usual_file).has_value();
  const bool has_yaml = reader.read(folder + "/" + usual_yaml).has_value();
  if (has_dot && has_yaml)
    diagnostics.error({folder + "/" + usual_yaml, 0, 0}, "the diagram is also written in architecture.dot",
                      "keep one of the two files");
  else if (has_dot || has_yaml)
    load_file(reader, folder, {has_dot ? usual_file : usual_yaml, {}}, architecture, diagnostics);
  return has_dot || has_yaml;
}

void load_inline(const YamlNode &node, const std::string &file, Architecture &architecture) {
  architecture.diagram.emplace();
  architecture.diagram->dot = node.text;
  const bool is_block = node.text_line != node.line;
  architecture.diagram->position = {file, node.text_line, is_block ? 0 : node.column};
}

void load_text(const FileReader &reader, const std::string &folder, const YamlNode &node,
               const MapReader &keys, Architecture &architecture) {
  const auto position = keys.position_of(node);
  if (is_dot_text(node.text))
    load_inline(node, position.file, architecture);
  else
    load_file(reader, folder, {node.text, position}, architecture, keys.diagnostics());
}

void load_map(const FileReader &reader, const std::string &folder, MapReader &keys,
              Architecture &architecture) {
  const auto *dot = keys.node("dot");
  const auto file = keys.reference("file");
  if (dot && file)
    keys.diagnostics().error(keys.position_of("dot"), "'dot' and 'file' exclude each other",
                             "keep one of the two");
  else if (dot && dot->kind == YamlKind::text)
    load_inline(*dot, keys.position().file, architecture);
  else if (dot)
    keys.diagnostics().error(keys.position_of(*dot), "'dot' must be a text", "begin it with: dot: |");
  else if (file)
    load_file(reader, folder, *file, architecture, keys.diagnostics());
  const auto title = keys.text("title");
  const auto description = keys.text("description");
  if (!dot && !file && !load_usual_file(reader, folder, architecture, keys.diagnostics()))
    keys.report_missing("file", usual_file);
  if (architecture.diagram && !title.empty())
    architecture.diagram->title = title;
  if (architecture.diagram && !description.empty())
    architecture.diagram->description = description;
}

} // namespace

Architecture load_architecture(const FileReader &reader, const std::string &folder,
                               const std::string &project_title, MapReader &keys) {
  Architecture result;
  const auto *node = keys.node("architecture");
  if (node && node->kind == YamlKind::text)
    load_text(reader, folder, *node, keys, result);
  else if (node && node->kind == YamlKind::map)
    keys.map("architecture", [&](MapReader &inner) { load_map(reader, folder, inner, result); });
  else if (node)
    keys.diagnostics().error(keys.position_of(*node),
                             "'architecture' must be a file name or DOT text, not a list",
                             "write: architecture: architecture.dot");
  else
    load_usual_file(reader, folder, result, keys.diagnostics());
  if (result.diagram && result.diagram->title.empty())
    result.diagram->title = "Architecture of " + project_title;
  return result;
}

} // namespace waymark
