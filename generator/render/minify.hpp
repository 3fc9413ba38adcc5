// Stylesheets and scripts as visitors load them: without comments and needless blanks.
// Why: comments are for who reads the repository; a phone on a train should not wait for them.
#pragma once
#include <string>
#include <string_view>

namespace waymark {

// Strings, url(…) and the blanks that mean something (in selectors, around the signs of calc) stay.
std::string css_minified(std::string_view css);

// Without the lines that are a comment, and without the blanks at the beginning of lines. A script with a "`"
// is left as it is: inside of such a text blanks may mean something.
std::string js_without_comment_lines(std::string_view js);

} // namespace waymark
