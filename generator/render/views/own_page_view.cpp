#include "render/data/page_data.hpp"
#include "render/html/render_document.hpp"
#include "render/views/heading_shift.hpp"
#include "render/views/page_styles.hpp"
#include "render/views/views.hpp"
#include "text/fragment_tokens.hpp"

namespace waymark {

Value page_view(const RenderContext &context, size_t index) {
  const auto &own = context.site.content.pages[index];
  auto page = page_data({"page", own.route, own.title, tab_title(own.title, context.site_data),
                         own.summary.empty() ? own.title : own.summary, own.route});
  HtmlOptions options;
  options.fragments = &context.fragments;
  options.words = &context.site.content.words;
  options.heading_shift = heading_shift(own.body.blocks, 2);
  page["summary"] = own.summary;
  page["sample"] = own.sample;
  page["html"] = resolve_tokens(render_document(own.body, options), context.site.base_path, "");
  note_styles(page, own.body);
  return page;
}

Value not_found_view(const RenderContext &context) {
  const auto &words = context.site.content.words;
  const auto &title = word(words, "not_found");
  auto page = page_data({"not_found", "/404.html", title, tab_title(title, context.site_data),
                         word(words, "not_found_about"), ""});
  page["is_indexed"] = false;
  return page;
}

} // namespace waymark
