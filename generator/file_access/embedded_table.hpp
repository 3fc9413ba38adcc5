// The list of embedded files, sorted by path; its definition is made by cmake/embed.cmake.
#pragma once
#include <span>
#include <string_view>

namespace waymark {

struct EmbeddedFile {
  std::string_view path;
  const char *begin;
  const char *end;
};

std::span<const EmbeddedFile> embedded_table();

} // namespace waymark
