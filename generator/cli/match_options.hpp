// The options of `waymark match`.
#pragma once
#include <string>

namespace CLI {
class App;
}

namespace waymark {

CLI::App *add_match(CLI::App &app, std::string &advert_file);

} // namespace waymark
