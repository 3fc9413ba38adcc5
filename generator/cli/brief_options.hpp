// The options of `waymark brief`.
#pragma once
#include "build/brief_interview.hpp"

namespace CLI {
class App;
}

namespace waymark {

CLI::App *add_brief(CLI::App &app, BriefRequest &request);

} // namespace waymark
