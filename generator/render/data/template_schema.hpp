// Every key that templates may use, with its type and meaning.
// Why: docs/template-data.md is made from it, and a test holds it against the data of real pages.
#pragma once
#include <span>
#include <string>
#include <string_view>

namespace waymark {

// Types: "text", "HTML", "number", "yes/no", "date", "month", the name of another object, each perhaps with
// " or null", or "list of …". Dates are texts: "2026-11-22".
struct TemplateKey {
  std::string_view name;
  std::string_view type;
  std::string_view meaning;
};

struct TemplateObject {
  std::string_view name;
  std::string_view meaning;
  std::span<const TemplateKey> keys; // in the data's order
};

std::span<const TemplateObject> template_schema();

// The whole text of docs/template-data.md.
std::string describe_template_data();

} // namespace waymark
