// What render yields: pages as functions, called one by one when their bytes are wanted.
// Why: emit stages only what differs, serve asks for one page, and nothing holds all pages in memory.
#pragma once
#include "diagnostic/diagnostic.hpp"

#include <functional>
#include <string>
#include <vector>

namespace waymark {

enum class OutputKind { page, feed, asset, data };

struct OutputFile {
  std::string path; // below site/, with '/': "posts/x/index.html"
  OutputKind kind = OutputKind::page;
  // The bytes; mistakes (of a template) go to the diagnostics.
  std::function<std::string(Diagnostics &)> render;
};

} // namespace waymark
