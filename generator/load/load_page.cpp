#include "load/load_page.hpp"

#include "load/content_files.hpp"
#include "load/file_slug.hpp"
#include "load/load_aliases.hpp"
#include "load/markdown_body.hpp"

namespace waymark {

std::optional<Page> load_page(const SourceFile &file, Diagnostics &diagnostics) {
  const auto front_matter = require_front_matter(file, "title: \"…\"", diagnostics);
  if (!front_matter)
    return {};
  MapReader keys(front_matter->map, file.path, diagnostics);
  Page page;
  page.position = keys.position();
  page.file = file.path;
  page.slug = slug_of_file(file.path, stem_of(file.path), diagnostics);
  page.title = keys.required_text("title");
  page.summary = keys.summary("summary");
  page.summary_position = keys.position_of("summary");
  page.aliases = load_aliases(keys);
  page.sample = keys.boolean("sample");
  page.body = load_markdown_body(*front_matter, file.path, keys);
  keys.finish();
  return page;
}

} // namespace waymark
