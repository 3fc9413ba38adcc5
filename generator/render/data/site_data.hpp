// The `site` object of the template data: built once, shared by all pages.
#pragma once
#include "model/diagram.hpp"
#include "model/site.hpp"
#include "render/template/value.hpp"
#include "render/theme_tokens.hpp"

#include <string>
#include <vector>

namespace waymark {

// `fonts` are the site paths of the theme's fonts, to be fetched early; `background` is the theme's, where it
// says one.
Value site_data(const Site &site, const Drawings &drawings, const std::vector<std::string> &fonts,
                const ThemeColour &background = {});

} // namespace waymark
