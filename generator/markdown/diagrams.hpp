// The ```dot fences of a document as diagrams.
// Why: what is drawn before the pages and what a page looks up must carry the same key.
#pragma once
#include "model/diagram.hpp"
#include "model/document.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

bool is_diagram(const Block &block);
// Whether it is a fence in the YAML form, which load says in DOT before it is a diagram.
bool is_diagram_in_yaml(const Block &block);

// The name of a drawing, made from all that it depends on.
std::string diagram_key(std::string_view dot, std::string_view title, std::string_view description);

Diagram diagram_of(const Block &code, const std::string &file);
std::vector<Diagram> diagrams_of(const Document &document);

// Sets title and description of every ```dot fence: from its info string (title="…" description="…"), else
// the words of the nearest heading before it, else "Diagram". parse_markdown calls this.
void name_diagrams(Document &document);

} // namespace waymark
