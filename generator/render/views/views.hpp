// The data of each kind of page; one file a view.
#pragma once
#include "render/render_context.hpp"

namespace waymark {

Value index_view(const RenderContext &context);
Value projects_view(const RenderContext &context);
Value filtered_projects_view(const RenderContext &context, size_t filter); // in site.project_filters
Value skills_view(const RenderContext &context);
Value project_view(const RenderContext &context, size_t place); // in site.projects
Value posts_view(const RenderContext &context, size_t page);    // in site.post_pages
Value tags_view(const RenderContext &context);
Value tag_view(const RenderContext &context, size_t tag, size_t page); // in site.tags, in its pages
Value all_series_view(const RenderContext &context);
Value series_view(const RenderContext &context, size_t series); // in site.series
Value archive_view(const RenderContext &context);
Value alias_view(const RenderContext &context, size_t redirect); // in site.redirects
Value post_view(const RenderContext &context, size_t place);     // in site.posts
Value roadmap_view(const RenderContext &context, size_t index);  // in content.roadmaps
Value resume_view(const RenderContext &context);                 // where site.resume is given
Value journal_view(const RenderContext &context);
Value page_view(const RenderContext &context, size_t index); // in content.pages
Value search_view(const RenderContext &context);
Value not_found_view(const RenderContext &context);

} // namespace waymark
