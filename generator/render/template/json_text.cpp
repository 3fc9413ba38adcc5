#include "render/template/json_text.hpp"

#include "render/template/compare.hpp"
#include "render/template/python_print.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace waymark::templates {
namespace {

void append_unit(std::string &out, std::int32_t unit) {
  fmt::format_to(std::back_inserter(out), "\\u{:04x}", unit);
}

void append_json_letter(std::string &out, std::int32_t point) {
  constexpr std::string_view escaped = "\"\\\n\r\t\f\b", letters = "\"\\nrtfb";
  if (point < 0x80 && escaped.find(static_cast<char>(point)) != std::string_view::npos) {
    (out += '\\') += letters[escaped.find(static_cast<char>(point))];
  } else if (point >= 0x20 && point < 0x7F) {
    out += static_cast<char>(point);
  } else if (point < 0x10000) {
    append_unit(out, point);
  } else {
    append_unit(out, 0xD800 + ((point - 0x10000) >> 10));
    append_unit(out, 0xDC00 + ((point - 0x10000) & 0x3FF));
  }
}

void append_json_string(std::string &out, std::string_view text) {
  out += '"';
  while (!text.empty()) {
    const auto [point, length] = first_code_point(text);
    append_json_letter(out, point);
    text.remove_prefix(length);
  }
  out += '"';
}

class Writer {
public:
  Writer(Evaluation &run, std::int64_t indent, const Place &place)
      : m_run(run), m_indent(indent), m_place(place) {}

  void write(const Datum &datum) {
    switch (datum.kind()) {
    case Kind::none:
      m_out += "null";
      break;
    case Kind::boolean:
      m_out += datum.as<bool>() ? "true" : "false";
      break;
    case Kind::integer:
      append_plain(m_out, datum);
      break;
    case Kind::number:
      write_number(datum.as<double>());
      break;
    case Kind::text:
      append_json_string(m_out, datum.text());
      break;
    case Kind::sequence:
      if (datum.sequence().kind > SequenceKind::group)
        return fail(datum);
      write_list(datum);
      break;
    default:
      if (!datum.is(Kind::data) && !datum.is(Kind::mapping))
        return fail(datum);
      is_mapping(datum) ? write_mapping(datum) : write_list(datum);
    }
  }

  std::string m_out;

private:
  void fail(const Datum &datum) {
    if (m_run.defined(datum, m_place))
      m_run.fail(m_place, std::string(kind_name(datum)) + " has no JSON",
                 datum.is(Kind::sequence) ? "add '| list'" : "");
  }

  void write_number(double value) {
    if (std::isnan(value) || std::isinf(value))
      m_out += std::isnan(value) ? "NaN" : value < 0 ? "-Infinity" : "Infinity";
    else
      append_float(m_out, value);
  }

  void new_line() {
    if (m_indent < 0)
      return;
    m_out += '\n';
    m_out.append(static_cast<size_t>(m_indent * m_level), ' ');
  }

  void between(size_t index) {
    if (index > 0)
      m_out += m_indent < 0 ? ", " : ",";
    new_line();
  }

  void write_list(const Datum &datum) {
    const Elements items(datum);
    m_out += '[';
    ++m_level;
    for (size_t i = 0; i < items.size() && !m_run.has_failed(); ++i) {
      between(i);
      write(items[i]);
    }
    --m_level;
    if (items.size() > 0)
      new_line();
    m_out += ']';
  }

  void write_key(const Datum &key) {
    if (key.is(Kind::text))
      return write(key);
    if (key.is(Kind::sequence))
      return fail(key);
    m_out += '"';
    write(key);
    m_out += '"';
  }

  void write_mapping(const Datum &datum) {
    auto entries = entries_of(datum);
    std::ranges::stable_sort(entries, [&](const auto &left, const auto &right) {
      const auto sorted = order(left.first, right.first);
      if (!sorted)
        m_run.fail(m_place, "keys of different kinds have no order");
      return sorted && std::is_lt(*sorted);
    });
    m_out += '{';
    ++m_level;
    for (size_t i = 0; i < entries.size() && !m_run.has_failed(); ++i) {
      between(i);
      write_key(entries[i].first);
      m_out += ": ";
      write(entries[i].second);
    }
    --m_level;
    if (!entries.empty())
      new_line();
    m_out += '}';
  }

  Evaluation &m_run;
  std::int64_t m_indent;
  Place m_place;
  std::int64_t m_level = 0;
};

} // namespace

std::string json_text(Evaluation &run, const Datum &datum, std::int64_t indent, const Place &place) {
  Writer writer(run, indent, place);
  writer.write(datum);
  return std::move(writer.m_out);
}

Value value_of(const Datum &datum) {
  switch (datum.kind()) {
  case Kind::boolean:
    return datum.as<bool>();
  case Kind::integer:
    return datum.as<std::int64_t>();
  case Kind::number:
    return datum.as<double>();
  case Kind::text:
    return std::string(datum.text());
  case Kind::data:
    return *datum.as<const Value *>();
  case Kind::sequence: {
    Value result = Value::array();
    for (const auto &item : datum.sequence().items)
      result.push_back(value_of(item));
    return result;
  }
  case Kind::mapping: {
    Value result = Value::object();
    for (const auto &[key, value] : datum.mapping().entries)
      result[plain(key)] = value_of(value);
    return result;
  }
  default:
    return nullptr;
  }
}

Datum own_datum(const Value &value) {
  if (value.is_string())
    return own_text(value.get_ref<const std::string &>());
  if (value.is_array()) {
    std::vector<Datum> items;
    for (const auto &one : value)
      items.push_back(own_datum(one));
    return sequence_of(SequenceKind::list, std::move(items));
  }
  if (value.is_object()) {
    auto result = std::make_shared<Mapping>();
    for (const auto &[key, one] : value.items())
      result->entries.emplace_back(own_text(key), own_datum(one));
    return Datum(std::move(result));
  }
  return datum_of(value);
}

} // namespace waymark::templates
