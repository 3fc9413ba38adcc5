#include "worker/drawing_version.hpp"

#include "worker/program/graphviz_version.hpp"

namespace waymark {

std::string drawing_version() {
  return "drawing-" + std::to_string(drawing_code) + "-graphviz-" + graphviz_version;
}

} // namespace waymark
