// A post as templates see it, without its body; and the lists that it stands in.
#pragma once
#include "model/site.hpp"
#include "render/template/value.hpp"

namespace waymark {

Value post_data(const Post &post, const Site &site);
Value tag_data(const Tag &tag);
Value series_data(const Series &series);

} // namespace waymark
