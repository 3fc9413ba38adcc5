#include "markdown/alerts.hpp"

#include "markdown/walk.hpp"
#include "text/unicode.hpp"

#include <array>
#include <string_view>

namespace waymark {
namespace {

constexpr std::array<std::string_view, 5> kinds = {"note", "tip", "important", "warning", "caution"};

// "note" for "[!NOTE]"; empty where a text is no marker.
std::string_view alert_of(std::string_view text) {
  const auto end = text.find_last_not_of(" \t");
  if (end == text.npos || !text.starts_with("[!") || text[end] != ']')
    return {};
  const auto name = lower_case(text.substr(2, end - 2));
  for (const auto kind : kinds)
    if (kind == name)
      return kind;
  return {};
}

void read_alert(Block &quote) {
  if (quote.kind != BlockKind::quote || quote.children.empty() ||
      quote.children[0].kind != BlockKind::paragraph || quote.children[0].inlines.empty())
    return;
  auto &inlines = quote.children[0].inlines;
  const bool is_alone = inlines.size() == 1;
  if (inlines[0].kind != InlineKind::text || (is_alone && quote.children.size() == 1))
    return;
  if (!is_alone && inlines[1].kind != InlineKind::soft_break && inlines[1].kind != InlineKind::line_break)
    return;
  quote.alert = alert_of(inlines[0].text);
  if (quote.alert.empty())
    return;
  if (is_alone)
    quote.children.erase(quote.children.begin());
  else
    inlines.erase(inlines.begin(), inlines.begin() + 2);
}

} // namespace

void read_alerts(Document &document) {
  for_each_block(document, read_alert);
}

} // namespace waymark
