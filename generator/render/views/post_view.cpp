#include "markdown/plain_text.hpp"
#include "render/cards/card_path.hpp"
#include "render/data/page_data.hpp"
#include "render/data/post_data.hpp"
#include "render/data/roadmap_reference.hpp"
#include "render/data/skill_data.hpp"
#include "render/html/render_document.hpp"
#include "render/views/heading_shift.hpp"
#include "render/views/page_styles.hpp"
#include "render/views/views.hpp"
#include "text/fragment_tokens.hpp"

namespace waymark {

namespace {

Value contents_entry(const Block &heading) {
  return Value::object({{"id", heading.id}, {"text", plain_text(heading.inlines)}});
}

// h2 with the h3 below them.
Value contents_of(const Document &document, int shift) {
  Value list = Value::array();
  for (const auto &block : document.blocks) {
    if (block.kind != BlockKind::heading)
      continue;
    if (block.level + shift == 2) {
      list.push_back(contents_entry(block));
      list.back()["parts"] = Value::array();
    } else if (block.level + shift == 3 && !list.empty()) {
      list.back()["parts"].push_back(contents_entry(block));
    }
  }
  return list;
}

Value cover_data(const PostCover &cover) {
  return Value::object(
      {{"url", cover.path}, {"alt", cover.alt}, {"width", cover.width}, {"height", cover.height}});
}

const Value *project_of(const Post &post, const Value &projects) {
  if (post.project)
    for (const auto &project : projects)
      if (project.at("slug") == post.project->id)
        return &project;
  return nullptr;
}

Value posts_at(const std::vector<size_t> &places, const Value &posts) {
  Value list = Value::array();
  for (const auto place : places)
    list.push_back(posts[place]);
  return list;
}

} // namespace

Value post_view(const RenderContext &context, size_t place) {
  const auto &posts = context.site_data.at("posts");
  const auto &post = context.site.content.posts[context.site.posts[place]];
  auto page = page_data(
      {"post", post.route, post.title, tab_title(post.title, context.site_data), post.summary, "/posts/"});
  HtmlOptions options;
  options.fragments = &context.fragments;
  options.words = &context.site.content.words;
  options.heading_shift = heading_shift(post.body.blocks, 2);
  page["og_type"] = "article";
  page["is_indexed"] = !post.draft;
  page["post"] = posts[place];
  page["minutes"] = post.reading_minutes;
  page["sample"] = post.sample;
  page["html"] = resolve_tokens(render_document(post.body, options), context.site.base_path, "");
  note_styles(page, post.body);
  if (post.cover && !post.cover->path.empty())
    page["cover"] = cover_data(*post.cover);
  if (cover_is_card(post)) {
    page["card"] = cover_data(*post.cover);
    page["card"]["type"] = card_type(post.cover->path);
  }
  page["toc"] = contents_of(post.body, options.heading_shift);
  page["proves"] = proved_items(post.roadmap, context.site.content);
  page["skills"] = skills_named(post.tags, context.site);
  page["related"] = posts_at(post.related, posts);
  if (post.part) {
    const auto &series = context.site.series[post.part->series];
    page["series"] = series_data(series);
    page["posts"] = posts_at(series.posts, posts);
  }
  if (const auto *project = project_of(post, context.site_data.at("projects")))
    page["project"] = *project;
  if (place > 0)
    page["next"] = posts[place - 1];
  if (place + 1 < posts.size())
    page["previous"] = posts[place + 1];
  return page;
}

} // namespace waymark
