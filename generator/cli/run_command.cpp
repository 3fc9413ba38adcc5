#include "cli/run_command.hpp"

#include "build/build_site.hpp"
#include "build/compare_advert.hpp"
#include "build/describe_roadmap.hpp"
#include "build/draft_sunday.hpp"
#include "build/log_week.hpp"
#include "build/new_content.hpp"
#include "cli/command_line.hpp"

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace waymark {
namespace {

// Colour only on a terminal, and not where NO_COLOR asks for none (no-color.org).
Colour colour_of_terminal() {
  return ::isatty(STDERR_FILENO) == 1 && std::getenv("NO_COLOR") == nullptr ? Colour::always : Colour::never;
}

BuildReport run(const CommandLine &line) {
  const auto colour = colour_of_terminal();
  if (line.command == CommandLine::Command::check)
    return check_site(line.site, colour);
  if (line.command == CommandLine::Command::draft)
    return draft_sunday(line.site, line.draft, colour);
  if (line.command == CommandLine::Command::roadmap)
    return describe_roadmap(line.site, line.roadmap, colour);
  if (line.command == CommandLine::Command::log)
    return log_week(line.site, line.log, colour);
  if (line.command == CommandLine::Command::readme)
    return write_readme(line.site, line.readme, colour);
  if (line.command == CommandLine::Command::brief)
    return brief_interview(line.site, line.brief, colour);
  if (line.command == CommandLine::Command::match)
    return compare_advert(line.site, line.advert_file, colour);
  if (line.command == CommandLine::Command::new_content)
    return new_content(line.site, line.new_content, colour);
  return line.dump_route.empty() ? build_site(line.site, colour)
                                 : dump_template_data(line.site, line.dump_route, colour);
}

} // namespace

int run_command_line(int argc, char **argv, const std::string &program,
                     std::chrono::system_clock::time_point now) {
  auto line = parse_command_line(argc, argv, program);
  if (line.command == CommandLine::Command::none)
    return line.exit_status;
  line.site.now = now;
  const auto report = run(line);
  std::fputs(report.diagnostics.c_str(), stderr);
  std::fputs(report.summary.c_str(), stdout);
  return static_cast<int>(report.status);
}

} // namespace waymark
