// How strictly content is read.
#pragma once

namespace waymark {

struct LoadOptions {
  enum class Drafts { lenient, strict } drafts = Drafts::lenient; // errors of `draft: true` posts: warnings?
};

} // namespace waymark
