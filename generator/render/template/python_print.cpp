#include "render/template/python_print.hpp"

#include "render/template/elements.hpp"
#include "text/html_escape.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace waymark::templates {
namespace {

void append_quoted_letter(std::string &out, std::string_view bytes, std::int32_t point) {
  if (is_printable(point))
    out += bytes;
  else if (point < 0x100)
    fmt::format_to(std::back_inserter(out), "\\x{:02x}", point);
  else if (point < 0x10000)
    fmt::format_to(std::back_inserter(out), "\\u{:04x}", point);
  else
    fmt::format_to(std::back_inserter(out), "\\U{:08x}", point);
}

void append_quoted_text(std::string &out, std::string_view text) {
  const bool has_single = text.find('\'') != std::string_view::npos;
  const char quote = has_single && text.find('"') == std::string_view::npos ? '"' : '\'';
  out += quote;
  while (!text.empty()) {
    const auto [point, length] = first_code_point(text);
    if (point == quote || point == '\\')
      (out += '\\') += static_cast<char>(point);
    else if (point == '\n')
      out += "\\n";
    else if (point == '\r')
      out += "\\r";
    else if (point == '\t')
      out += "\\t";
    else
      append_quoted_letter(out, text.substr(0, length), point);
    text.remove_prefix(length);
  }
  out += quote;
}

void append_items(std::string &out, const Datum &datum) {
  const Elements items(datum);
  for (size_t i = 0; i < items.size(); ++i) {
    if (i > 0)
      out += ", ";
    append_quoted(out, items[i]);
  }
}

void append_sequence(std::string &out, const Datum &datum) {
  const auto &sequence = datum.sequence();
  const auto between = [&](std::string_view begin, std::string_view end) {
    out += begin;
    append_items(out, datum);
    out += end;
  };
  switch (sequence.kind) {
  case SequenceKind::tuple:
  case SequenceKind::group:
    return between("(", sequence.items.size() == 1 ? ",)" : ")");
  case SequenceKind::items_view:
    return between("dict_items([", "])");
  case SequenceKind::keys_view:
    return between("dict_keys([", "])");
  case SequenceKind::values_view:
    return between("dict_values([", "])");
  default:
    return between("[", "]");
  }
}

void append_mapping(std::string &out, const Datum &datum) {
  out += '{';
  bool is_first = true;
  for (const auto &[key, value] : entries_of(datum)) {
    if (!is_first)
      out += ", ";
    is_first = false;
    append_quoted(out, key);
    out += ": ";
    append_quoted(out, value);
  }
  out += '}';
}

// Most text holds nothing to escape: a look at a table is quicker than five searches a character.
bool needs_escape(std::string_view text) {
  static constexpr auto table = [] {
    std::array<bool, 256> result{};
    for (const char byte : {'&', '<', '>', '"', '\''})
      result[static_cast<unsigned char>(byte)] = true;
    return result;
  }();
  return std::ranges::any_of(text, [](char byte) { return table[static_cast<unsigned char>(byte)]; });
}

const Datum *unprintable_inside(const std::vector<Datum> &items) {
  for (const auto &item : items)
    if (const auto *found = unprintable(item))
      return found;
  return nullptr;
}

} // namespace

void append_float(std::string &out, double value) {
  if (std::isnan(value) || std::isinf(value)) {
    out += std::isnan(value) ? "nan" : value < 0 ? "-inf" : "inf";
    return;
  }
  std::array<char, 32> buffer{};
  const auto scientific =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific);
  const std::string_view text(buffer.data(), static_cast<size_t>(scientific.ptr - buffer.data()));
  const auto mark = text.find('e');
  int exponent = 0;
  std::from_chars(text.data() + mark + (text[mark + 1] == '+' ? 2 : 1), text.data() + text.size(), exponent);
  if (exponent < -4 || exponent >= 16) {
    out += text;
    return;
  }
  std::array<char, 64> plain_digits{};
  const auto fixed = std::to_chars(plain_digits.data(), plain_digits.data() + plain_digits.size(), value,
                                   std::chars_format::fixed);
  const std::string_view digits(plain_digits.data(), static_cast<size_t>(fixed.ptr - plain_digits.data()));
  out += digits;
  if (digits.find('.') == std::string_view::npos)
    out += ".0";
}

void append_plain(std::string &out, const Datum &datum) {
  if (datum.is(Kind::text))
    out += datum.text();
  else if (!is_lenient(datum))
    append_quoted(out, datum);
}

void append_quoted(std::string &out, const Datum &datum) {
  switch (datum.kind()) {
  case Kind::none:
    out += "None";
    return;
  case Kind::boolean:
    out += datum.as<bool>() ? "True" : "False";
    return;
  case Kind::integer:
    fmt::format_to(std::back_inserter(out), "{}", datum.as<std::int64_t>());
    return;
  case Kind::number:
    return append_float(out, datum.as<double>());
  case Kind::text:
    if (is_safe(datum))
      out += "Markup(";
    append_quoted_text(out, datum.text());
    if (is_safe(datum))
      out += ')';
    return;
  case Kind::sequence:
    return append_sequence(out, datum);
  case Kind::mapping:
    return append_mapping(out, datum);
  case Kind::data:
    if (is_mapping(datum))
      return append_mapping(out, datum);
    out += '[';
    append_items(out, datum);
    out += ']';
    return;
  default:
    out += "Undefined";
  }
}

void append_escaped(std::string &out, const Datum &datum) {
  if (datum.is(Kind::text)) {
    if (is_safe(datum) || !needs_escape(datum.text()))
      out += datum.text();
    else
      append_html_escaped(out, datum.text());
  } else if (datum.is(Kind::data) || datum.is(Kind::sequence) || datum.is(Kind::mapping)) {
    append_html_escaped(out, plain(datum));
  } else {
    append_plain(out, datum);
  }
}

std::string plain(const Datum &datum) {
  std::string result;
  append_plain(result, datum);
  return result;
}

const Datum *unprintable(const Datum &datum) {
  switch (datum.kind()) {
  case Kind::missing:
    return is_lenient(datum) ? nullptr : &datum;
  case Kind::absent:
  case Kind::macro:
  case Kind::loop:
  case Kind::module_:
  case Kind::namespace_:
    return &datum;
  case Kind::sequence:
    if (datum.sequence().kind == SequenceKind::generator || datum.sequence().kind == SequenceKind::range)
      return &datum;
    return unprintable_inside(datum.sequence().items);
  case Kind::mapping:
    for (const auto &[key, value] : datum.mapping().entries)
      if (const auto *found = unprintable(value))
        return found;
    return nullptr;
  default:
    return nullptr;
  }
}

} // namespace waymark::templates
