#include "diagnostic/diagnostic.hpp"

#include <algorithm>

namespace waymark {

void Diagnostics::add(Diagnostic diagnostic) {
  m_all.push_back(std::move(diagnostic));
}

void Diagnostics::error(SourcePosition position, std::string message, std::string hint) {
  add({Severity::error, std::move(position), std::move(message), std::move(hint)});
}

void Diagnostics::warning(SourcePosition position, std::string message, std::string hint) {
  add({Severity::warning, std::move(position), std::move(message), std::move(hint)});
}

void Diagnostics::append(const Diagnostics &other) {
  m_all.insert(m_all.end(), other.m_all.begin(), other.m_all.end());
}

bool Diagnostics::has_errors() const {
  return count(Severity::error) > 0;
}

int Diagnostics::count(Severity severity) const {
  return static_cast<int>(
      std::ranges::count_if(m_all, [&](const Diagnostic &one) { return one.severity == severity; }));
}

std::vector<Diagnostic> Diagnostics::sorted() const {
  auto result = m_all;
  std::ranges::stable_sort(result, {}, &Diagnostic::position);
  return result;
}

} // namespace waymark
