// Renders the cases of the oracle: JSON from the standard input, JSON to the standard output.
#include "diagnostic/print.hpp"
#include "render/template/template_set.hpp"

#include <iostream>

using namespace waymark;

namespace {

Value rendered(const Value &one) {
  Diagnostics diagnostics;
  std::map<std::string, std::string> sources;
  for (const auto &[name, text] : one.at("templates").items())
    sources[name] = text.get<std::string>();
  Scope scope;
  for (const auto &[name, value] : one.at("data").items())
    scope.push_back({name, &value});
  const auto set = TemplateSet::parse(sources, "", {}, diagnostics);
  std::string text;
  if (!diagnostics.has_errors())
    text = set.render("main.html", scope, diagnostics);
  if (!diagnostics.has_errors())
    return {{"text", text}};
  const auto source = [&](const std::string &file) -> std::optional<std::string> {
    const auto found = sources.find(file);
    return found == sources.end() ? std::nullopt : std::optional(found->second);
  };
  return {{"error", print_diagnostics(diagnostics, source)}};
}

} // namespace

int main() {
  const auto cases = Value::parse(std::cin);
  auto results = Value::array();
  for (const auto &one : cases)
    results.push_back(rendered(one));
  std::cout << results.dump(-1, ' ', true, Value::error_handler_t::replace) << '\n';
}
