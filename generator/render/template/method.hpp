// The methods of text and mappings that templates may call: m.items(), s.startswith('x') …
#pragma once
#include "render/template/evaluation.hpp"

namespace waymark::templates {

// Nothing where the object has no such method.
std::optional<Datum> call_text_method(Evaluation &run, const Datum &object, std::string_view name,
                                      const std::vector<Datum> &arguments, const Place &place);
std::optional<Datum> call_mapping_method(Evaluation &run, const Datum &object, std::string_view name,
                                         const std::vector<Datum> &arguments, const Place &place);

// Keys, values, or pairs of a mapping as a view.
Datum view_of(const Datum &mapping, SequenceKind kind);

} // namespace waymark::templates
