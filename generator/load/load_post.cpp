#include "load/load_post.hpp"

#include "load/as_warnings.hpp"
#include "load/content_files.hpp"
#include "load/file_slug.hpp"
#include "load/load_aliases.hpp"
#include "load/markdown_body.hpp"
#include "text/skill_slug.hpp"

#include <fmt/format.h>

namespace waymark {
namespace {

constexpr const char *least = "title: \"…\"\ndate: 2026-11-22\nsummary: \"…\"";

// "2026-11-15-x" is the day and "x"; a name that begins otherwise is all slug.
struct PostName {
  std::string slug;
  std::string date; // as written; empty where the name has none
};

bool begins_like_date(std::string_view name) {
  constexpr std::string_view shape = "0000-00-00-";
  if (name.size() <= shape.size())
    return false;
  for (size_t at = 0; at < shape.size(); ++at)
    if (shape[at] == '-' ? name[at] != '-' : name[at] < '0' || name[at] > '9')
      return false;
  return true;
}

PostName name_of_post(const std::string &path) {
  auto name = stem_of(path);
  if (name == "index")
    name = folder_of(path).substr(folder_of(path).rfind('/') + 1);
  if (!begins_like_date(name))
    return {name, {}};
  return {name.substr(11), name.substr(0, 10)};
}

std::optional<Date> date_in_name(const PostName &name, const std::string &path, Diagnostics &diagnostics) {
  if (name.date.empty())
    return {};
  auto form = date_form(name.date);
  if (!form.value)
    diagnostics.error({path, 0, 0}, form.mistake.message + ", in this file's name", "rename it");
  return form.value;
}

Date load_date(const PostName &name, const std::string &path, MapReader &keys) {
  const auto named = date_in_name(name, path, keys.diagnostics());
  const auto written = keys.date("date");
  if (named && written && *named != *written)
    keys.diagnostics().error(
        keys.position_of("date"),
        fmt::format("the date is {} here, but {} in the file's name", iso_date(*written), iso_date(*named)),
        "change one of them, or leave 'date' out");
  if (name.date.empty() && !keys.has("date"))
    keys.report_missing("date", "2026-11-22");
  return written.value_or(named.value_or(Date{}));
}

PostLinkedin load_linkedin(MapReader &keys) {
  PostLinkedin result;
  result.position = keys.position_of("linkedin");
  keys.map("linkedin", [&](MapReader &linkedin) {
    result.hook = linkedin.text("hook");
    result.takeaways = linkedin.texts("takeaways");
    result.takeaway = linkedin.text("takeaway");
    result.question = linkedin.text("question");
    for (auto &hashtag : linkedin.texts("hashtags"))
      result.hashtags.push_back(hashtag.starts_with('#') ? hashtag.substr(1) : hashtag);
    result.date = linkedin.date("date");
    result.date_position = linkedin.position_of("date");
    result.skip = linkedin.boolean("skip");
    if (linkedin.has("show_shared"))
      result.show_shared = linkedin.boolean("show_shared");
  });
  return result;
}

// "🎉" and "…" leave nothing that could stand in an address.
bool has_address(const std::string &name, std::string_view key, const SourcePosition &position,
                 Diagnostics &diagnostics) {
  if (!skill_slug(name).empty())
    return true;
  diagnostics.error(position, fmt::format("{} '{}' has neither letter nor digit", key, name),
                    "it names a page: give it a word");
  return false;
}

void load_tags(Post &post, MapReader &keys) {
  for (auto &tag : keys.distinct_references("tags"))
    if (has_address(tag.id, "the tag", tag.position, keys.diagnostics())) {
      post.tags.push_back(std::move(tag.id));
      post.tag_positions.push_back(std::move(tag.position));
    }
}

void load_series(Post &post, MapReader &keys) {
  const auto series = keys.reference("series");
  if (!series || !has_address(series->id, "the series", series->position, keys.diagnostics()))
    return;
  post.series = series->id;
  post.series_position = series->position;
}

std::optional<PostCover> load_cover(MapReader &keys) {
  PostCover cover;
  cover.file = keys.url("cover", UrlUse::anyhow);
  cover.alt = keys.text("cover_alt");
  cover.position = keys.position_of("cover");
  return cover.file.empty() ? std::nullopt : std::optional(std::move(cover));
}

Post load_fields(const SourceFile &file, MapReader &keys) {
  Post post;
  post.position = keys.position();
  post.file = file.path;
  const auto name = name_of_post(file.path);
  post.slug = slug_of_file(file.path, name.slug, keys.diagnostics());
  post.title = keys.required_text("title");
  post.date = load_date(name, file.path, keys);
  post.updated = keys.date("updated");
  post.updated_position = keys.position_of("updated");
  if (post.updated && post.date.ok() && *post.updated < post.date) {
    keys.diagnostics().warning(
        post.updated_position, "'updated' is before the date of the post",
        fmt::format("the post is of {}; the page leaves this day out", iso_date(post.date)));
    post.updated.reset();
  }
  post.summary = keys.required_summary("summary");
  post.summary_position = keys.position_of("summary");
  load_tags(post, keys);
  load_series(post, keys);
  post.draft = keys.boolean("draft");
  post.project = keys.reference("project");
  post.roadmap = keys.references("roadmap");
  post.cover = load_cover(keys);
  post.aliases = load_aliases(keys);
  post.linkedin = load_linkedin(keys);
  post.sample = keys.boolean("sample");
  return post;
}

// Broken YAML cannot be asked whether the post is a draft; a line of it can.
bool says_draft(std::string_view text) {
  const auto found = text.find("\ndraft: true");
  return found != std::string_view::npos && found < text.find("\n---", 1);
}

} // namespace

std::optional<Post> load_post(const SourceFile &file, const LoadOptions &options, Diagnostics &diagnostics) {
  Diagnostics found;
  std::optional<Post> post;
  const auto front_matter = require_front_matter(file, least, found);
  if (front_matter) {
    MapReader keys(front_matter->map, file.path, found);
    post = load_fields(file, keys);
    post->body = load_markdown_body(*front_matter, file.path, keys);
    keys.finish();
  }
  const bool is_draft = post ? post->draft : says_draft(file.text);
  if (is_draft && options.drafts == LoadOptions::Drafts::lenient)
    append_as_warnings(found, diagnostics);
  else
    diagnostics.append(found);
  return post;
}

} // namespace waymark
