#include "cli/match_options.hpp"

#include <CLI/CLI.hpp>

namespace waymark {

CLI::App *add_match(CLI::App &app, std::string &advert_file) {
  auto *match =
      app.add_subcommand("match", "Compare a job advert with what the portfolio proves; stays here");
  match->add_option("FILE", advert_file, "The advert, as text or Markdown")->required();
  return match;
}

} // namespace waymark
