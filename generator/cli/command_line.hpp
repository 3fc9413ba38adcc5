// argv → a command and its options; the only file that knows CLI11 is this one's twin.
#pragma once
#include "build/brief_interview.hpp"
#include "build/describe_roadmap.hpp"
#include "build/draft_sunday.hpp"
#include "build/log_week.hpp"
#include "build/new_content.hpp"
#include "build/write_readme.hpp"

#include <string>

namespace waymark {

struct CommandLine {
  enum class Command {
    none,
    brief,
    build,
    check,
    draft,
    log,
    match,
    new_content,
    readme,
    roadmap
  } command = Command::none;
  SiteOptions site;
  std::string dump_route; // of build: print the template data of this route instead
  DraftRequest draft;
  RoadmapRequest roadmap;
  LogRequest log;
  NewRequest new_content;
  ReadmeRequest readme;
  BriefRequest brief;
  std::string advert_file; // of match
  int exit_status = 0;     // where command is none: after --help, --version or a mistake
};

// Prints help, version and mistakes of use itself. `program` is the path of the running program.
CommandLine parse_command_line(int argc, char **argv, const std::string &program);

} // namespace waymark
