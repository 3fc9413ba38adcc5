#include "cli/new_options.hpp"

#include <CLI/CLI.hpp>

namespace waymark {

CLI::App *add_new(CLI::App &app, NewRequest &request) {
  auto *command = app.add_subcommand("new", "Begin a post, project or page, and print its path");
  const auto add = [&](const char *name, const char *meaning, NewRequest::Kind kind) {
    auto *one = command->add_subcommand(name, meaning);
    one->add_option("TITLE", request.title, "Its title, in quotes")->required();
    one->fallthrough(); // --date may stand at the end
    one->callback([&request, kind] { request.kind = kind; });
  };
  add("post", "content/posts/<today>-<slug>.md, a draft", NewRequest::Kind::post);
  add("project", "content/projects/<slug>/index.md, planned", NewRequest::Kind::project);
  add("page", "content/pages/<slug>.md", NewRequest::Kind::page);
  command->require_subcommand(1);
  return command;
}

} // namespace waymark
