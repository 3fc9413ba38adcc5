// A post: content/posts/<date>-<slug>.md, content/posts/<slug>.md or content/posts/<slug>/index.md.
#pragma once
#include "file_access/file_reader.hpp"
#include "load/load_options.hpp"
#include "model/post.hpp"

#include <optional>

namespace waymark {

// The errors of a `draft: true` post are warnings where options.drafts is lenient.
std::optional<Post> load_post(const SourceFile &file, const LoadOptions &options, Diagnostics &diagnostics);

} // namespace waymark
