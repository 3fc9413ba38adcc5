// Renders the cases of the oracle: JSON from the standard input, JSON to the standard output.
#include "diagnostic/print.hpp"
#include "render/template/template_set.hpp"

#include <iostream>

using namespace waymark;

namespace {

using Sources = std::map<std::string, std::string>;

Sources sources_of(const Value &one) {
  Sources sources;
  for (const auto &[name, text] : one.at("templates").items())
    sources[name] = text.get<std::string>();
  return sources;
}

Value rendered(const Value &one, const Sources &sources) {
  Diagnostics diagnostics;
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

// Every template of a case cut off at every byte: whatever comes out, nothing may crash.
size_t rendered_truncated(const Value &one) {
  size_t count = 0;
  const auto whole = sources_of(one);
  for (const auto &[name, text] : whole)
    for (size_t length = 0; length < text.size(); ++length, ++count) {
      auto sources = whole;
      sources[name].resize(length);
      rendered(one, sources);
    }
  return count;
}

} // namespace

int main(int argc, char **argv) {
  const auto cases = Value::parse(std::cin);
  if (argc > 1 && std::string_view(argv[1]) == "--truncated") {
    size_t count = 0;
    for (const auto &one : cases)
      count += rendered_truncated(one);
    std::cout << count << '\n';
    return count > 0 ? 0 : 1;
  }
  auto results = Value::array();
  for (const auto &one : cases)
    results.push_back(rendered(one, sources_of(one)));
  std::cout << results.dump(-1, ' ', true, Value::error_handler_t::replace) << '\n';
}
