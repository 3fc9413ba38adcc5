#include "build/build_site.hpp"

#include "build/card_files.hpp"
#include "build/check_diagram_links.hpp"
#include "build/check_documents.hpp"
#include "build/check_redirects.hpp"
#include "build/check_samples.hpp"
#include "build/check_sundays.hpp"
#include "build/diagram_files.hpp"
#include "build/fingerprint.hpp"
#include "build/load_site.hpp"
#include "build/pack_drawing_cache.hpp"
#include "check/check_descriptions.hpp"
#include "check/check_evidence.hpp"
#include "check/check_series.hpp"
#include "check/page_weight.hpp"
#include "check/rubric/assess_project.hpp"
#include "emit/emit_site.hpp"
#include "load/load_profile.hpp"
#include "render/render_site.hpp"
#include "render/theme_files.hpp"
#include "render/theme_tokens.hpp"
#include "render/useless_overrides.hpp"
#include "worker/draw_diagrams.hpp"
#include "worker/draw_resume.hpp"
#include "worker/highlight_listings.hpp"
#include "worker/typeset_formulas.hpp"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <iterator>

namespace waymark {
namespace {

namespace fs = std::filesystem;

std::string private_path(const SiteOptions &options, const char *name) {
  return (fs::path(options.root) / ".waymark" / name).string();
}

// Everything but files and clock that the site's bytes depend on. Today is computed again by the next run, so
// that the first build of a new day is never taken for done.
std::vector<std::string> fingerprint_options(const SiteOptions &options, Date today) {
  return {WAYMARK_VERSION, options.output, options.base_url, iso_date(today),
          fmt::format("{} {} {} {}", static_cast<int>(options.drafts), static_cast<int>(options.future),
                      static_cast<int>(options.draft_mistakes), static_cast<int>(options.warnings))};
}

std::string inputs_now(const FileReader &files, const SiteOptions &options) {
  Diagnostics ignored;
  const auto today = today_of(load_profile(files, ignored), options);
  return input_fingerprint(options.root, fingerprint_options(options, today));
}

// The files' functions refer to what stands before them, so a rendering stays where it was made.
struct Rendering {
  Rendering() = default;
  Rendering(const Rendering &) = delete;
  Rendering &operator=(const Rendering &) = delete;

  Site site;
  ThemeFiles theme;
  Fragments fragments;
  std::vector<OutputFile> files;
};

ResumeRequest resume_request(const Site &site, const ThemeFiles &theme) {
  const auto tokens = theme.theme.find("tokens.css");
  const auto css = tokens == theme.theme.end() ? std::string() : tokens->second.bytes;
  return {*site.resume,         site.content.profile.resume_paper,
          site.base_url,        theme_colour(css, "accent", {"#0f5aa8", "#0f5aa8"}).light,
          iso_date(site.today), words_below(site.content.words, "resume.")};
}

// load → derive → draw → render, up to the point where only the pages' own functions are left to call.
void prepare(const FileReader &files, const SiteOptions &options, Rendering &rendering,
             Diagnostics &diagnostics) {
  rendering.site = load_site(files, options, diagnostics);
  check_documents(rendering.site, diagnostics);
  check_rubric(rendering.site.content.profile, diagnostics);
  const auto &profile = rendering.site.content.profile;
  rendering.theme = load_theme_files(files, profile.theme, profile.theme_position, diagnostics);
  warn_of_misspelt_themes(files, profile.theme, diagnostics);
  CachePack pack(private_path(options, "cache"));
  PackDrawingCache cache(pack);
  WorkerPool pool({.program = options.worker_program, .workers = options.jobs});
  rendering.fragments.drawings =
      draw_diagrams(rendering.site.diagrams, cache, pool, diagnostics, rendering.site.content.words);
  rendering.fragments.listings = highlight_listings(rendering.site.listings, cache, pool, diagnostics);
  rendering.fragments.formulas = typeset_formulas(rendering.site.formulas, cache, pool, diagnostics);
  auto pictures =
      diagram_files(rendering.site, rendering.fragments.drawings, rendering.theme, cache, pool, diagnostics);
  auto cards = card_files(rendering.site, rendering.theme, cache, pool, diagnostics);
  std::optional<std::string> resume_pdf;
  if (rendering.site.resume)
    resume_pdf = draw_resume(resume_request(rendering.site, rendering.theme), cache, pool, diagnostics);
  pack.save(); // a cache that cannot be written only costs time
  rendering.files = render_site(rendering.site, rendering.fragments, rendering.theme, files, diagnostics);
  std::ranges::move(pictures, std::back_inserter(rendering.files));
  std::ranges::move(cards, std::back_inserter(rendering.files));
  if (resume_pdf)
    rendering.files.push_back(
        {"resume.pdf", OutputKind::asset, [pdf = std::move(*resume_pdf)](Diagnostics &) { return pdf; }});
  check_redirects(rendering.site, rendering.files, diagnostics);
  check_diagram_links(rendering.site, rendering.fragments.drawings, rendering.files, files, diagnostics);
}

BuildReport report(const SiteOptions &options, const Diagnostics &diagnostics, Colour colour) {
  BuildReport result;
  result.status = status_of(diagnostics, options);
  result.diagnostics = print_for(options, diagnostics, colour);
  if (result.status != ExitStatus::fine)
    result.diagnostics += count_line(diagnostics) + "; nothing was written\n";
  return result;
}

BuildReport failed(BuildReport result) {
  result.status = ExitStatus::machine_failed;
  return result;
}

std::string waiting_lines(const Site &site) {
  std::string lines;
  for (const auto &post : site.waiting)
    lines += fmt::format("waits until {}: {}\n", long_date(post.date), post.title);
  return lines;
}

// What to write next in each project. The order is the site's.
std::string assessments_of(const Site &site) {
  std::string text;
  for (const auto index : site.projects) {
    const auto &project = site.content.projects[index];
    text += "\n" + assessment_lines(project, assess_project(project, site.content));
  }
  return text;
}

// Renders everything, which reports what templates and pages do wrong, and weighs the pages.
void check_pages(const Rendering &rendering, Diagnostics &diagnostics) {
  AssetWeights assets;
  for (const auto &file : rendering.files)
    if (file.kind == OutputKind::asset)
      weigh_asset(file.path, file.render(diagnostics), assets);
  for (const auto &file : rendering.files) {
    if (file.kind == OutputKind::asset)
      continue;
    const auto bytes = file.render(diagnostics);
    if (file.kind == OutputKind::page)
      check_weight(file.path, weigh_page(bytes, rendering.site.base_path, assets), diagnostics);
  }
}

// "site: 24 files, 3 written, 1 removed".
std::string summary_of(const SiteOptions &options, const EmitCounts &counts) {
  const auto folder = fs::path(options.output).lexically_proximate(fs::current_path()).string();
  return fmt::format("{}: {} files, {} written, {} removed\n", folder, counts.written + counts.unchanged,
                     counts.written, counts.removed);
}

} // namespace

BuildReport build_site(const SiteOptions &options, Colour colour) {
  const DiskReader files(options.root);
  const auto inputs = inputs_now(files, options);
  const auto remembered = read_remembered_build(private_path(options, "last-build"));
  if (remembered && remembered->fingerprint == inputs + output_fingerprint(options.output))
    return {ExitStatus::fine, remembered->diagnostics, "nothing has changed\n"};

  Diagnostics diagnostics;
  Rendering rendering;
  prepare(files, options, rendering, diagnostics);
  if (status_of(diagnostics, options) != ExitStatus::fine)
    return report(options, diagnostics, colour);

  auto staged = stage_site(rendering.files, {options.output, private_path(options, "staged"), options.jobs},
                           diagnostics);
  if (staged.status == EmitStatus::machine_failed)
    return failed(report(options, diagnostics, colour));
  if (status_of(diagnostics, options) != ExitStatus::fine)
    return report(options, diagnostics, colour);

  const auto commit = commit_site(staged.staged, diagnostics);
  auto result = report(options, diagnostics, colour);
  if (commit.status == EmitStatus::machine_failed)
    return failed(result);
  result.summary = summary_of(options, commit.counts) + waiting_lines(rendering.site);
  if (is_settled(inputs, options.now))
    write_remembered_build(private_path(options, "last-build"),
                           {inputs + output_fingerprint(options.output), result.diagnostics});
  return result;
}

BuildReport check_site(const SiteOptions &options, Colour colour) {
  const DiskReader files(options.root);
  Diagnostics diagnostics;
  Rendering rendering;
  prepare(files, options, rendering, diagnostics);
  if (!diagnostics.has_errors()) {
    check_evidence(rendering.site.content, diagnostics);
    check_descriptions(rendering.site, diagnostics);
    check_sundays(rendering.site, files, options, diagnostics);
    check_series(rendering.site.content, diagnostics);
    check_pages(rendering, diagnostics);
  }
  if (options.warnings == SiteOptions::Warnings::are_errors)
    check_samples(rendering.site.content, diagnostics);
  auto result = report(options, diagnostics, colour);
  if (result.status == ExitStatus::fine)
    result.summary =
        fmt::format("{} files, no mistake\n", rendering.files.size()) + waiting_lines(rendering.site);
  if (!diagnostics.has_errors())
    result.summary += assessments_of(rendering.site);
  return result;
}

BuildReport dump_template_data(const SiteOptions &options, const std::string &route, Colour colour) {
  const DiskReader files(options.root);
  Diagnostics diagnostics;
  Rendering rendering;
  prepare(files, options, rendering, diagnostics);
  auto result = report(options, diagnostics, colour);
  if (result.status != ExitStatus::fine)
    return result;
  if (const auto data = dump_data(rendering.site, rendering.fragments, rendering.theme, route)) {
    result.summary = *data + "\n";
  } else {
    result.status = ExitStatus::wrong_use;
    result.diagnostics += "waymark: there is no page at '" + route + "'\n";
  }
  return result;
}

} // namespace waymark
