// The options of `waymark new`.
#pragma once
#include "build/new_content.hpp"

namespace CLI {
class App;
}

namespace waymark {

CLI::App *add_new(CLI::App &app, NewRequest &request);

} // namespace waymark
