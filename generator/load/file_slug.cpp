#include "load/file_slug.hpp"

#include "text/slug.hpp"

#include <fmt/format.h>

namespace waymark {

std::string slug_of_file(const std::string &file, const std::string &name, Diagnostics &diagnostics) {
  auto wanted = slug_of(name);
  if (wanted == name)
    return wanted;
  diagnostics.error({file, 0, 0}, fmt::format("'{}' cannot stand in an address", name),
                    wanted.empty() ? "name it with lower-case letters, digits and '-'"
                                   : fmt::format("rename '{}' to '{}'", name, wanted));
  return wanted;
}

} // namespace waymark
