// One line of code cut into parts by a definition of KSyntaxHighlighting.
// Why: the library counts in UTF-16 and knows thirty styles; pages count in bytes and know a dozen.
#pragma once
#include "model/listing.hpp"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>
#include <QString>
#include <vector>

namespace waymark {

class LineMarker final : public KSyntaxHighlighting::AbstractHighlighter {
public:
  LineMarker(const KSyntaxHighlighting::Definition &definition, std::vector<CodePart> &parts);
  // Of the line after the one before; without its end.
  void mark(const QString &line);
  // A line end, a prompt or whatever the definition need not know.
  void add(CodeStyle style, std::uint32_t length);

protected:
  void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
  std::vector<CodePart> &m_parts;
  bool m_is_diff;
  QString m_line;
  int m_marked = 0; // UTF-16 units of m_line
  KSyntaxHighlighting::State m_state;
};

} // namespace waymark
