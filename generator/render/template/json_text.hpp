// Values as JSON: for the filter tojson, and for filters of the site.
#pragma once
#include "render/template/evaluation.hpp"

namespace waymark::templates {

// As json.dumps of Python with sorted keys: ASCII only, ", " and ": " between. `indent` < 0: one line.
// Nothing, with a report, where the value has no JSON.
std::string json_text(Evaluation &run, const Datum &datum, std::int64_t indent, const Place &place);

Value value_of(const Datum &datum);  // what has no JSON is null
Datum own_datum(const Value &value); // a copy that does not refer to `value`

} // namespace waymark::templates
