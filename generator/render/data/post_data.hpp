// A post as templates see it, without its body.
#pragma once
#include "model/post.hpp"
#include "render/template/value.hpp"

namespace waymark {

Value post_data(const Post &post);

} // namespace waymark
