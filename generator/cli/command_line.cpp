#include "cli/command_line.hpp"

#include "cli/brief_options.hpp"
#include "cli/log_options.hpp"
#include "cli/match_options.hpp"
#include "cli/new_options.hpp"
#include "cli/readme_options.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <thread>

namespace waymark {
namespace {

namespace fs = std::filesystem;

// The texts as they stand on the command line, before they are understood.
struct Words {
  std::string root;
  std::string date;
  int jobs = 0;
  bool drafts = false, future = false, strict = false, recap = false, all = false, plan = false,
       force = false, json = false;
};

std::string is_date(const std::string &text) {
  return parse_date(text) ? std::string() : "'" + text + "' is not a date; write it as YYYY-MM-DD";
}

void add_date(CLI::App &app, Words &words, const char *meaning) {
  app.add_option("--date", words.date, meaning)->type_name("YYYY-MM-DD")->check(is_date);
}

void add_site_options(CLI::App &app, CommandLine &line, Words &words) {
  app.add_option("--base-url", line.site.base_url, "Address of the site, in place of site.yaml's")
      ->type_name("URL");
  app.add_flag("--drafts", words.drafts, "Publish drafts too");
  app.add_flag("--future", words.future, "Publish posts dated after today too");
  app.add_flag("--strict", words.strict, "Warnings are errors");
  app.add_option("--jobs", words.jobs, "Threads and workers (default: one a core)")
      ->check(CLI::Range(1, 256));
  add_date(app, words, "Build as if today were this day");
}

CLI::App *add_build(CLI::App &app, CommandLine &line, Words &words) {
  auto *build = app.add_subcommand("build", "Write the website into site/");
  build->add_option("--output", line.site.output, "Folder of the site (default: site/)")->type_name("DIR");
  build->add_option("--dump-data", line.dump_route, "Print the template data of one page and write nothing")
      ->type_name("ROUTE");
  add_site_options(*build, line, words);
  return build;
}

CLI::App *add_draft(CLI::App &app, CommandLine &line, Words &words) {
  auto *draft = app.add_subcommand("draft", "Write the next Sunday's LinkedIn draft into content/linkedin/");
  draft->add_option("--post", line.draft.post, "From this post")->type_name("SLUG");
  draft->add_option("--project", line.draft.project, "From this project")->type_name("SLUG");
  draft->add_flag("--recap", words.recap, "A recap of the week");
  draft->add_flag("--all", words.all, "Every Sunday up to the last dated subject");
  draft->add_flag("--plan", words.plan, "Write nothing; show the next eight Sundays and what did well");
  draft->add_flag("--force", words.force, "Write over edited files too, keeping each as .bak");
  add_date(*draft, words, "For this day instead of the next Sunday");
  return draft;
}

CLI::App *add_roadmap(CLI::App &app, CommandLine &line, Words &words) {
  auto *roadmap =
      app.add_subcommand("roadmap", "Print how a roadmap was understood: units, spans, items, ids");
  roadmap->add_option("FILE", line.roadmap.file, "Any Markdown file (default: the portfolio's roadmaps)");
  roadmap->add_flag("--json", words.json, "As JSON, with every line number");
  add_date(*roadmap, words, "As if today were this day");
  return roadmap;
}

// The nearest folder upward that has content/site.yaml, or the one that we are in.
std::string find_root(const std::string &given) {
  if (!given.empty())
    return given;
  const auto here = fs::current_path();
  for (auto folder = here;; folder = folder.parent_path()) {
    if (fs::exists(folder / "content" / "site.yaml"))
      return folder.string();
    if (folder == folder.parent_path())
      return here.string();
  }
}

void understand(const Words &words, CommandLine &line) {
  auto &site = line.site;
  site.root = find_root(words.root);
  if (site.output.empty())
    site.output = (fs::path(site.root) / "site").string();
  site.date = parse_date(words.date);
  site.jobs =
      words.jobs > 0 ? words.jobs : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
  if (words.drafts) {
    site.drafts = DeriveOptions::Drafts::publish;
    site.draft_mistakes = LoadOptions::Drafts::strict;
  }
  if (words.future)
    site.future = DeriveOptions::Future::publish;
  if (words.strict)
    site.warnings = SiteOptions::Warnings::are_errors;
  line.roadmap.form = words.json ? RoadmapRequest::Form::json : RoadmapRequest::Form::table;
  line.draft.kind = words.recap ? DraftRequest::Kind::recap : DraftRequest::Kind::best;
  line.draft.extent = words.plan  ? DraftRequest::Extent::plan
                      : words.all ? DraftRequest::Extent::every_sunday
                                  : DraftRequest::Extent::next_sunday;
  line.draft.overwrite = words.force ? DraftRequest::Overwrite::keep_copy : DraftRequest::Overwrite::never;
}

// A site among the owner's sources would be a mess that no manifest could sort out.
bool holds_content(const SiteOptions &site) {
  const auto content = fs::weakly_canonical(fs::path(site.root) / "content").string() + "/";
  const auto output = fs::weakly_canonical(site.output).string() + "/";
  return content.starts_with(output) || output.starts_with(content);
}

} // namespace

CommandLine parse_command_line(int argc, char **argv, const std::string &program) {
  CommandLine line;
  Words words;
  line.site.worker_program = (fs::path(program).parent_path() / "waymark-worker").string();
  CLI::App app("Waymark: a portfolio from your roadmap, projects and posts", "waymark");
  app.set_version_flag("--version", "waymark " WAYMARK_VERSION);
  app.add_option("-C", words.root,
                 "The portfolio's root (default: the nearest folder upward with content/site.yaml)")
      ->type_name("DIR")
      ->check(CLI::ExistingDirectory);
  app.require_subcommand(1);
  const auto *build = add_build(app, line, words);
  auto *check = app.add_subcommand("check", "Report everything that is wrong and write nothing");
  add_site_options(*check, line, words);
  const auto *draft = add_draft(app, line, words);
  const auto *roadmap = add_roadmap(app, line, words);
  const auto *readme = add_readme(app, line.readme);
  const auto *brief = add_brief(app, line.brief);
  const auto *match = add_match(app, line.advert_file);
  auto *new_content = add_new(app, line.new_content);
  add_date(*new_content, words, "As if today were this day");
  LogWords log_words;
  auto *log = add_log(app, log_words);
  add_date(*log, words, "For the week of this day instead of today's");
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError &mistake) {
    line.exit_status = app.exit(mistake) == 0 ? 0 : static_cast<int>(ExitStatus::wrong_use);
    return line;
  }
  understand(words, line);
  line.log = understand(log_words);
  if (log->parsed() && is_empty(line.log)) {
    std::fputs("waymark: say what to log: --hours, --done, --count or --note\n", stderr);
    line.exit_status = static_cast<int>(ExitStatus::wrong_use);
    return line;
  }
  if (holds_content(line.site)) {
    std::fputs("waymark: --output names a folder that holds the portfolio itself; choose one of its own\n",
               stderr);
    line.exit_status = static_cast<int>(ExitStatus::wrong_use);
    return line;
  }
  line.command = build->parsed()         ? CommandLine::Command::build
                 : draft->parsed()       ? CommandLine::Command::draft
                 : log->parsed()         ? CommandLine::Command::log
                 : readme->parsed()      ? CommandLine::Command::readme
                 : brief->parsed()       ? CommandLine::Command::brief
                 : match->parsed()       ? CommandLine::Command::match
                 : new_content->parsed() ? CommandLine::Command::new_content
                 : roadmap->parsed()     ? CommandLine::Command::roadmap
                                         : CommandLine::Command::check;
  if (line.command == CommandLine::Command::check)
    line.site.draft_mistakes = LoadOptions::Drafts::strict;
  return line;
}

} // namespace waymark
