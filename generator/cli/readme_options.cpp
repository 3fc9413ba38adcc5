#include "cli/readme_options.hpp"

#include <CLI/CLI.hpp>

namespace waymark {

CLI::App *add_readme(CLI::App &app, ReadmeRequest &request) {
  auto *readme = app.add_subcommand("readme", "Write a project's README for GitHub");
  readme->add_option("SLUG", request.slug, "The project (default: the only one)");
  readme
      ->add_option("--output", request.output,
                   "Into this file (default: print it); never over one that was edited")
      ->type_name("FILE");
  return readme;
}

} // namespace waymark
