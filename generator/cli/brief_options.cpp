#include "cli/brief_options.hpp"

#include <CLI/CLI.hpp>

namespace waymark {

CLI::App *add_brief(CLI::App &app, BriefRequest &request) {
  auto *brief = app.add_subcommand("brief", "Print a private interview sheet of a project");
  brief->add_option("SLUG", request.slug, "The project")->required();
  brief
      ->add_option("--output", request.output,
                   "Into this file, outside of what is published (default: print it)")
      ->type_name("FILE");
  return brief;
}

} // namespace waymark
