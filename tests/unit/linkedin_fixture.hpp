// Articles of tests/linkedin/ as posts: a small reader of their front matter, so that these tests need no
// load/.
#pragma once
#include "model/post.hpp"

#include <string>

namespace waymark::linkedin_fixture {

std::string file_text(const std::string &path);
Post post_of(const std::string &text, const std::string &slug);
Post post_from(const std::string &name); // "late-rows" of tests/linkedin/late-rows.md
Document document_of(const std::string &markdown);

// Compares with tests/linkedin/<name>.txt; with UPDATE_GOLDEN=1 in the environment it is written instead.
std::string golden(const std::string &name, const std::string &actual);

} // namespace waymark::linkedin_fixture
