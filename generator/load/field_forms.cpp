#include "load/field_forms.hpp"

#include "text/time_zone.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace waymark {
namespace {

bool is_digit(char sign) {
  return sign >= '0' && sign <= '9';
}

// Whether each '0' of the pattern is a digit in the text, and every other sign itself.
bool has_shape(std::string_view text, std::string_view pattern) {
  return std::ranges::equal(
      text, pattern, [](char sign, char wanted) { return wanted == '0' ? is_digit(sign) : sign == wanted; });
}

int digits(std::string_view text, size_t at, size_t length) {
  int value = 0;
  std::from_chars(text.data() + at, text.data() + at + length, value);
  return value;
}

// "2026-02-30" has the right shape and month: how long is that month?
std::string length_of_month(std::string_view text) {
  if (!has_shape(text, "0000-00-00"))
    return {};
  const std::chrono::year_month month{std::chrono::year{digits(text, 0, 4)},
                                      std::chrono::month{static_cast<unsigned>(digits(text, 5, 2))}};
  if (!month.ok())
    return {};
  const auto last = static_cast<unsigned>((month / std::chrono::last).day());
  return fmt::format(": {} {} has {} days", month_name(month.month()), static_cast<int>(month.year()), last);
}

bool is_weekful(int year) {
  return parse_week(fmt::format("{:04}-W53", year)).has_value();
}

std::string_view scheme_of(std::string_view text) {
  const auto end = text.find(':');
  const auto scheme = text.substr(0, end);
  const bool is_scheme =
      end != std::string_view::npos && !scheme.empty() && std::ranges::all_of(scheme, [](char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || is_digit(sign) ||
               sign == '+' || sign == '-' || sign == '.';
      });
  return is_scheme ? scheme : std::string_view();
}

// "www.x.org", "github.com/me": a host whose https:// was left out.
bool looks_like_host(std::string_view text) {
  if (text.starts_with("www."))
    return true;
  const auto first = text.substr(0, text.find('/'));
  constexpr std::array endings = {".com", ".org", ".net", ".io", ".dev", ".ai", ".app", ".me"};
  return !text.starts_with('.') &&
         std::ranges::any_of(endings, [&](const char *ending) { return first.ends_with(ending); });
}

FormMistake no_address(std::string_view text, std::string hint) {
  return {fmt::format("'{}' is not an address", text), std::move(hint)};
}

std::optional<FormMistake> web_mistake(std::string_view text, UrlUse use) {
  const auto rest = text.substr(text.find(':') + 1);
  const auto host =
      rest.starts_with("//") ? rest.substr(2, rest.find_first_of("/?#", 2) - 2) : std::string_view();
  if (host.empty())
    return no_address(text, "a host follows https://: https://example.org/");
  if (use == UrlUse::host && text.find_first_of("?#") != std::string_view::npos)
    return no_address(text, "leave out what follows '?' or '#'");
  return {};
}

std::optional<FormMistake> url_mistake(std::string_view text, UrlUse use) {
  if (text.find_first_of(" \t\n\"<>\\") != std::string_view::npos)
    return no_address(text, "an address has no blanks, quotes or '<'; write a blank as %20");
  const auto scheme = scheme_of(text);
  if (scheme.empty() && looks_like_host(text))
    return no_address(text, fmt::format("write it whole: https://{}", text));
  if (scheme == "http" || scheme == "https")
    return web_mistake(text, use);
  const bool may_be_link = use == UrlUse::link || use == UrlUse::anyhow;
  if (may_be_link && (scheme == "mailto" || scheme == "tel") && text.size() > scheme.size() + 1)
    return {};
  if (use == UrlUse::anyhow && scheme.empty() && !text.starts_with("//"))
    return {};
  return no_address(text,
                    use == UrlUse::anyhow
                        ? "it begins with https://, mailto: or '/', or is the name of a file beside this one"
                    : use == UrlUse::link ? "it begins with https:// or mailto:"
                                          : "it begins with https://");
}

} // namespace

Formed<Date> date_form(std::string_view text) {
  if (const auto date = parse_date(text))
    return {date};
  return {{},
          {fmt::format("'{}' is not a date{}", text, length_of_month(text)),
           "write it as YYYY-MM-DD: 2026-11-22"}};
}

Formed<Month> month_form(std::string_view text) {
  if (has_shape(text, "0000-00")) {
    const Month month{std::chrono::year{digits(text, 0, 4)},
                      std::chrono::month{static_cast<unsigned>(digits(text, 5, 2))}};
    if (month.ok())
      return {month};
  }
  const bool means_now = text == "present" || text == "now" || text == "today";
  return {{},
          {fmt::format("'{}' is not a month", text),
           means_now ? "leave the key out for what goes on" : "write it as YYYY-MM: 2024-03"}};
}

Formed<IsoWeek> week_form(std::string_view text) {
  if (const auto week = parse_week(text))
    return {week};
  std::string why;
  if (has_shape(text, "0000-W00"))
    why = fmt::format(": {} has the weeks 01 to {}", text.substr(0, 4),
                      is_weekful(digits(text, 0, 4)) ? 53 : 52);
  return {{}, {fmt::format("'{}' is not a week{}", text, why), "write it as the ISO week: 2026-W47"}};
}

Formed<int> time_form(std::string_view text) {
  if (has_shape(text, "00:00") && digits(text, 0, 2) < 24 && digits(text, 3, 2) < 60)
    return {digits(text, 0, 2) * 60 + digits(text, 3, 2)};
  return {{}, {fmt::format("'{}' is not a time", text), "write it as \"HH:MM\", 24 hours a day: \"09:00\""}};
}

std::optional<double> number_form(std::string_view text) {
  double value = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool is_number = problem == std::errc() && end == text.data() + text.size() && std::isfinite(value);
  return is_number ? std::optional(value) : std::nullopt;
}

Formed<std::string> zone_form(std::string_view text) {
  if (is_known_time_zone(text))
    return {std::string(text)};
  return {{},
          {fmt::format("unknown time zone '{}'", text),
           "write its IANA name: Europe/Berlin, America/New_York, UTC"}};
}

Formed<std::string> email_form(std::string_view text) {
  const auto at = text.find('@');
  const bool is_well_formed = at != std::string_view::npos && at > 0 &&
                              text.find('@', at + 1) == std::string_view::npos &&
                              text.find('.', at) != std::string_view::npos && !text.ends_with('.') &&
                              text.find_first_of(" \t<>\"") == std::string_view::npos;
  if (is_well_formed)
    return {std::string(text)};
  return {{}, {fmt::format("'{}' is not an e-mail address", text), "write it as name@example.org"}};
}

Formed<std::string> url_form(std::string_view text, UrlUse use) {
  if (auto mistake = url_mistake(text, use))
    return {{}, std::move(*mistake)};
  return {std::string(text)};
}

} // namespace waymark
