// The options of `waymark readme`.
#pragma once
#include "build/write_readme.hpp"

namespace CLI {
class App;
}

namespace waymark {

CLI::App *add_readme(CLI::App &app, ReadmeRequest &request);

} // namespace waymark
