#include "load/roadmap/repair_source.hpp"

#include "text/repair_encoding.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <span>

namespace waymark {
namespace {

constexpr size_t most_warnings = 20;
constexpr auto hint =
    "the page shows it repaired; to mend the file, save it again as UTF-8 from its source, or "
    "write the right characters";

using Repairs = std::span<const EncodingRepair>;

void warn_of_line(const std::string &file, Repairs repairs, Diagnostics &diagnostics) {
  const auto &first = repairs.front();
  auto message = fmt::format("this line was saved in a wrong encoding: '{}' is '{}'", first.from, first.to);
  if (repairs.size() > 1)
    message += fmt::format(", and {} more", repairs.size() - 1);
  diagnostics.warning({file, first.line, first.column}, std::move(message), hint);
}

void warn_of_rest(const std::string &file, int line, size_t lines, Diagnostics &diagnostics) {
  diagnostics.warning({file, line, 0},
                      fmt::format("{} more {} saved in a wrong encoding, from this one on", lines,
                                  lines == 1 ? "line was" : "lines were"),
                      hint);
}

void warn(const std::string &file, Repairs repairs, Diagnostics &diagnostics) {
  size_t lines = 0;
  int first_untold = 0;
  while (!repairs.empty()) {
    const auto line = repairs.front().line;
    const auto end = std::ranges::find_if(repairs, [&](const auto &each) { return each.line != line; });
    const auto count = static_cast<size_t>(end - repairs.begin());
    if (++lines <= most_warnings)
      warn_of_line(file, repairs.first(count), diagnostics);
    else if (lines == most_warnings + 1)
      first_untold = line;
    repairs = repairs.subspan(count);
  }
  if (lines > most_warnings)
    warn_of_rest(file, first_untold, lines - most_warnings, diagnostics);
}

// Lines that end with CR alone, as on the first Macs.
bool has_old_line_ends(const std::string &text) {
  return text.find('\n') == std::string::npos && text.find('\r') != std::string::npos;
}

} // namespace

SourceFile repair_source(const SourceFile &file, std::vector<RoadmapRepair> &repairs,
                         Diagnostics &diagnostics) {
  auto source = file;
  if (has_old_line_ends(source.text))
    std::ranges::replace(source.text, '\r', '\n');
  auto repaired = repair_encoding(source.text);
  warn(file.path, repaired.repairs, diagnostics);
  for (auto &[line, column, from, to] : repaired.repairs)
    repairs.push_back({line, std::move(from), std::move(to)});
  source.text = std::move(repaired.text);
  return source;
}

} // namespace waymark
