#include "build/build_report.hpp"

#include "file_access/embedded_files.hpp"
#include "file_access/file_reader.hpp"

#include <fmt/format.h>

namespace waymark {
namespace {

std::string counted(int count, const char *noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

} // namespace

ExitStatus status_of(const Diagnostics &diagnostics, const SiteOptions &options) {
  const bool warnings_count = options.warnings == SiteOptions::Warnings::are_errors;
  const bool is_failed =
      diagnostics.has_errors() || (warnings_count && diagnostics.count(Severity::warning) > 0);
  return is_failed ? ExitStatus::content_errors : ExitStatus::fine;
}

std::string print_for(const SiteOptions &options, const Diagnostics &diagnostics, Colour colour) {
  const DiskReader files(options.root);
  const auto text_of = [&](const std::string &file) -> std::optional<std::string> {
    if (auto text = files.read(file))
      return text;
    const auto shipped = embedded_file(file);
    return shipped ? std::optional<std::string>(*shipped) : std::nullopt;
  };
  return print_diagnostics(diagnostics, text_of, colour);
}

std::string count_line(const Diagnostics &diagnostics) {
  const int errors = diagnostics.count(Severity::error), warnings = diagnostics.count(Severity::warning);
  if (errors > 0 && warnings > 0)
    return counted(errors, "error") + ", " + counted(warnings, "warning");
  return errors > 0 ? counted(errors, "error") : warnings > 0 ? counted(warnings, "warning") : "";
}

} // namespace waymark
