#include "load/load_architecture.hpp"

#include "diagnostic/did_you_mean.hpp"

#include <fmt/format.h>

namespace waymark {
namespace {

constexpr const char *usual_file = "architecture.dot";

bool is_dot_text(std::string_view text) {
  return text.find('{') != std::string_view::npos;
}

std::string hint_for_file(const FileReader &reader, const std::string &folder, const std::string &name) {
  std::vector<std::string> names;
  for (const auto &path : reader.files_below(folder))
    if (path.ends_with(".dot") || path.ends_with(".gv"))
      names.push_back(path.substr(folder.size() + 1));
  const auto hint = did_you_mean(name, names);
  return hint.empty() ? "name a .dot file beside index.md, or write the DOT text itself" : hint;
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
  architecture.diagram.emplace();
  architecture.diagram->dot = std::move(*text);
  architecture.diagram->position = {path, 1, 1};
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
  if (!dot && !file && reader.read(folder + "/" + usual_file))
    load_file(reader, folder, {usual_file, keys.position()}, architecture, keys.diagnostics());
  else if (!dot && !file)
    keys.report_missing("file", usual_file);
  if (architecture.diagram) {
    architecture.diagram->title = title;
    architecture.diagram->description = description;
  }
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
  else if (reader.read(folder + "/" + usual_file))
    load_file(reader, folder, {usual_file, {}}, result, keys.diagnostics());
  if (result.diagram && result.diagram->title.empty())
    result.diagram->title = "Architecture of " + project_title;
  return result;
}

} // namespace waymark
