// The `site` object of the template data: built once, shared by all pages.
#pragma once
#include "model/diagram.hpp"
#include "model/site.hpp"
#include "render/template/value.hpp"

#include <string>
#include <vector>

namespace waymark {

// `fonts` are the site paths of the theme's fonts, to be fetched early; `page_styles` the names of the
// stylesheets that one kind of page alone loads.
Value site_data(const Site &site, const Drawings &drawings, const std::vector<std::string> &fonts,
                const std::vector<std::string> &page_styles = {});

} // namespace waymark
