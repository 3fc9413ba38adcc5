// A message about the owner's files: what is wrong, where, and what to do about it.
// Why: every pass collects these and goes on, so that one run shows all mistakes at once.
#pragma once
#include <optional>
#include <string>
#include <vector>

namespace waymark {

enum class Severity { error, warning, note };

// Lines and columns count from 1; a column counts bytes of the line (as yaml-cpp and cmark-gfm do) and is
// printed as a character column. 0 means unknown. `file` is relative to the portfolio's root, with '/'.
struct SourcePosition {
  std::string file;
  int line = 0;
  int column = 0;
  friend auto operator<=>(const SourcePosition &, const SourcePosition &) = default;
};

struct Diagnostic {
  Severity severity = Severity::error;
  SourcePosition position;
  std::string message; // lower case, no full stop: "unknown key 'titel'"
  std::string hint;    // what to do, or empty: "did you mean 'title'?"
  friend bool operator==(const Diagnostic &, const Diagnostic &) = default;
};

class Diagnostics {
public:
  void add(Diagnostic diagnostic);
  void error(SourcePosition position, std::string message, std::string hint = {});
  void warning(SourcePosition position, std::string message, std::string hint = {});
  void append(const Diagnostics &other);
  [[nodiscard]] bool has_errors() const;
  [[nodiscard]] int count(Severity severity) const;
  // In order of file, line, column; the order of adding where these are equal.
  [[nodiscard]] std::vector<Diagnostic> sorted() const;
  [[nodiscard]] const std::vector<Diagnostic> &all() const { return m_all; }

private:
  std::vector<Diagnostic> m_all;
};

} // namespace waymark
