#include "worker/highlighter/marked_line.hpp"

#include <KSyntaxHighlighting/Theme>
#include <algorithm>

namespace waymark {
namespace {

using Format = KSyntaxHighlighting::Format;
using Theme = KSyntaxHighlighting::Theme;

CodeStyle style_of(Theme::TextStyle style) {
  switch (style) {
  case Theme::Keyword:
  case Theme::ControlFlow:
  case Theme::Import:
    return CodeStyle::keyword;
  case Theme::Function:
  case Theme::BuiltIn:
  case Theme::Extension:
    return CodeStyle::name;
  case Theme::DataType:
    return CodeStyle::type;
  case Theme::Attribute:
  case Theme::Preprocessor:
  case Theme::Annotation:
    return CodeStyle::attribute;
  case Theme::Char:
  case Theme::SpecialChar:
  case Theme::String:
  case Theme::VerbatimString:
  case Theme::SpecialString:
    return CodeStyle::text;
  case Theme::DecVal:
  case Theme::BaseN:
  case Theme::Float:
  case Theme::Constant:
    return CodeStyle::number;
  case Theme::Comment:
  case Theme::Documentation:
  case Theme::CommentVar:
  case Theme::Information:
  case Theme::Warning:
  case Theme::Alert:
    return CodeStyle::comment;
  case Theme::Variable:
    return CodeStyle::variable;
  default: // operators, and what the definition takes for a mistake: Jinja in SQL, comments in JSON
    return CodeStyle::plain;
  }
}

// The definition's own words for what a diff adds and takes away borrow the styles of strings.
CodeStyle diff_style_of(const QString &name) {
  if (name.contains(QLatin1String("Added")))
    return CodeStyle::inserted;
  if (name.contains(QLatin1String("Removed")))
    return CodeStyle::removed;
  if (name == QLatin1String("Header") || name == QLatin1String("File"))
    return CodeStyle::keyword;
  return CodeStyle::plain;
}

// Brackets and commas that a definition takes for keywords would only make pages larger and more restless.
bool is_punctuation(const QString &text) {
  const auto is_word = [](QChar sign) {
    return sign.isLetterOrNumber() || sign == QLatin1Char('$') || sign == QLatin1Char('@');
  };
  return std::none_of(text.begin(), text.end(), is_word);
}

bool may_be_punctuation(CodeStyle style) {
  return style == CodeStyle::keyword || style == CodeStyle::name || style == CodeStyle::type ||
         style == CodeStyle::attribute || style == CodeStyle::variable;
}

} // namespace

LineMarker::LineMarker(const KSyntaxHighlighting::Definition &definition, std::vector<CodePart> &parts)
    : m_parts(parts), m_is_diff(definition.name() == QLatin1String("Diff")) {
  setDefinition(definition);
}

void LineMarker::add(CodeStyle style, std::uint32_t length) {
  if (length == 0)
    return;
  if (!m_parts.empty() && m_parts.back().style == style)
    m_parts.back().length += length;
  else
    m_parts.push_back({style, length});
}

void LineMarker::mark(const QString &line) {
  m_line = line;
  m_marked = 0;
  m_state = highlightLine(m_line, m_state);
  add(CodeStyle::plain, static_cast<std::uint32_t>(m_line.mid(m_marked).toUtf8().size()));
}

void LineMarker::applyFormat(int offset, int length, const Format &format) {
  if (offset < m_marked || length <= 0)
    return;
  add(CodeStyle::plain, static_cast<std::uint32_t>(m_line.mid(m_marked, offset - m_marked).toUtf8().size()));
  const auto text = m_line.mid(offset, length);
  const auto style = m_is_diff ? diff_style_of(format.name()) : style_of(format.textStyle());
  add(may_be_punctuation(style) && is_punctuation(text) ? CodeStyle::plain : style,
      static_cast<std::uint32_t>(text.toUtf8().size()));
  m_marked = offset + length;
}

} // namespace waymark
