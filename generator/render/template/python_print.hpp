// Values as Python prints them: True, 1.0, None, ['a', 1].
// Why: what a template shows must be what Jinja2 shows.
#pragma once
#include "render/template/datum.hpp"

namespace waymark::templates {

void append_float(std::string &out, double value);         // repr of a float: 1.0, 1e-05, inf
void append_plain(std::string &out, const Datum &datum);   // str(): text as it is
void append_quoted(std::string &out, const Datum &datum);  // repr(): text in quotes
void append_escaped(std::string &out, const Datum &datum); // str(), made safe for HTML unless it is safe
std::string plain(const Datum &datum);

// The first part that has no text (undefined, a generator, a macro …); null where all can be printed.
const Datum *unprintable(const Datum &datum);

} // namespace waymark::templates
