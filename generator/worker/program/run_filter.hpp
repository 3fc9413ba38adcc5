// A program that reads one text and writes another.
// Why: a typesetter that hangs or dies must end with the worker, and take no file of its own.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

// What it wrote to its standard output, whatever its exit status; nothing where it cannot be started. The
// program is looked for in PATH and dies with this process.
std::optional<std::string> run_filter(const std::vector<std::string> &words, std::string_view input);

} // namespace waymark
