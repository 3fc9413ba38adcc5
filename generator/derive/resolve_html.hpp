// Addresses in raw HTML, resolved like those of Markdown.
// Why: <video src="demo.mp4"> needs its file copied and its base path as much as ![](demo.png) does.
#pragma once
#include "model/document.hpp"

#include <functional>
#include <string>

namespace waymark {

// Sets destination and size of a link or picture; false where it leads nowhere and its address should go.
using ResolveAddress = std::function<bool(Inline &address)>;

// `line` is that of the text's first line.
void resolve_html(std::string &html, int line, const ResolveAddress &resolve);

} // namespace waymark
