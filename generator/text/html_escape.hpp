// Text made safe for HTML content, double-quoted attributes and XML.
#pragma once
#include <string>
#include <string_view>

namespace waymark {

// & < > " and ' become entities (the five of XML); appended to `out`.
void append_html_escaped(std::string &out, std::string_view text);
std::string html_escaped(std::string_view text);

} // namespace waymark
