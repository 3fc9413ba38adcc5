// The colours of both themes: the lists for old browsers equal light-dark(), and every text can be read.
#include "catch.hpp"
#include "file_access/embedded_files.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

namespace {

using Colours = std::map<std::string, std::string>;

// The custom properties in `css` whose value begins with '#'; of light-dark() the first or second value.
Colours colours_in(std::string_view css, size_t which) {
  Colours colours;
  for (auto at = css.find("--"); at != std::string_view::npos; at = css.find("--", at + 2)) {
    const auto colon = css.find(':', at);
    const auto name = css.substr(at + 2, colon - at - 2);
    auto value = css.substr(colon + 1, css.find_first_of(";}", colon) - colon - 1);
    if (value.starts_with("light-dark(")) {
      value.remove_prefix(11);
      const auto comma = value.find(',');
      value = which == 0 ? value.substr(0, comma) : value.substr(comma + 1, value.size() - comma - 2);
    }
    if (value.starts_with('#'))
      colours[std::string(name)] = std::string(value);
  }
  return colours;
}

double luminance(const std::string &colour) {
  double sum = 0;
  const double weights[] = {0.2126, 0.7152, 0.0722};
  for (size_t i = 0; i < 3; ++i) {
    const double part = std::stoi(colour.substr(1 + 2 * i, 2), nullptr, 16) / 255.0;
    sum += weights[i] * (part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4));
  }
  return sum;
}

double contrast(const std::string &one, const std::string &other) {
  const double a = luminance(one), b = luminance(other);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

constexpr const char *themes[] = {"route", "press"};

// The token behind the colour of each class of a listing: "kw" → "accent".
std::map<std::string, std::string> listing_colours() {
  const auto css = *waymark::embedded_file("themes/route/pages/code.css");
  std::map<std::string, std::string> names; // "kw" → "accent", as .code{} names them
  std::map<std::string, std::string> classes;
  for (auto at = css.find("--"); at != std::string_view::npos && at < css.find('}');
       at = css.find("--", at + 2)) {
    const auto colon = css.find(":var(--", at);
    names[std::string(css.substr(at + 2, colon - at - 2))] =
        css.substr(colon + 7, css.find(')', colon) - colon - 7);
    at = colon + 7;
  }
  for (auto at = css.find("{color:var(--"); at != std::string_view::npos;
       at = css.find("{color:var(--", at + 1)) {
    const auto name = std::string(css.substr(at + 13, css.find(')', at) - at - 13));
    const auto begin = css.rfind('\n', at) + 1;
    classes[std::string(css.substr(begin, at - begin))] = names.contains(name) ? names[name] : name;
  }
  return classes;
}

std::string_view tokens(const char *theme) {
  return *waymark::embedded_file(std::string("themes/") + theme + "/tokens.css");
}

} // namespace

TEST_CASE("browsers without light-dark() get the same colours") {
  for (const auto *theme : themes) {
    const auto css = tokens(theme);
    const auto first = css.substr(0, css.find("}"));
    const auto fallback = css.substr(css.find("@supports not"));
    const auto light = fallback.substr(0, fallback.find("@media"));
    const auto dark = fallback.substr(fallback.find("@media"), fallback.find("}}") - fallback.find("@media"));
    INFO(theme);
    REQUIRE(colours_in(first, 0).size() >= 17);
    CHECK(colours_in(first, 0) == colours_in(light, 0));
    CHECK(colours_in(first, 1) == colours_in(dark, 1));
  }
}

namespace {

void check_contrasts(const char *theme) {
  const auto css = tokens(theme);
  const auto first = css.substr(0, css.find("}"));
  for (const size_t scheme : {size_t{0}, size_t{1}}) {
    const auto colour = colours_in(first, scheme);
    for (const char *paper : {"bg", "surface", "sunken"}) {
      INFO(theme << ", scheme " << scheme << " on " << paper);
      CHECK(contrast(colour.at("text"), colour.at(paper)) >= 10);
      for (const char *ink : {"muted", "accent", "mark", "ok", "warn"}) {
        INFO(ink);
        CHECK(contrast(colour.at(ink), colour.at(paper)) >= 4.5);
      }
      CHECK(contrast(colour.at("line-strong"), colour.at(paper)) >= 3);
    }
    CHECK(contrast(colour.at("on-accent"), colour.at("accent")) >= 4.5);
    CHECK(contrast(colour.at("text"), colour.at("accent-soft")) >= 4.5);
    CHECK(contrast(colour.at("muted"), colour.at("accent-soft")) >= 4.5);
    CHECK(contrast(colour.at("accent"), colour.at("accent-soft")) >= 4.5);
  }
}

} // namespace

TEST_CASE("text has a contrast of 4.5 to 1 at least, marks and outlines of 3 to 1") {
  for (const auto *theme : themes)
    check_contrasts(theme);
}

TEST_CASE("every part of a listing can be read, on its plate and on a marked line") {
  const auto classes = listing_colours();
  for (const char *each :
       {".kw", ".fn", ".ty", ".at", ".st", ".nu", ".co", ".va", ".add", ".cut", ".prompt", ".output"})
    CHECK(std::ranges::any_of(classes, [&](const auto &one) { return one.first.starts_with(each); }));
  for (const auto *theme : themes)
    for (const size_t scheme : {size_t{0}, size_t{1}}) {
      const auto css = tokens(theme);
      const auto colour = colours_in(css.substr(0, css.find("}")), scheme);
      for (const auto &[css_class, ink] : classes) {
        INFO(theme << ": " << css_class << " in " << ink << ", scheme " << scheme);
        CHECK(contrast(colour.at(ink), colour.at("sunken")) >= 4.5);
        CHECK(contrast(colour.at(ink), colour.at("accent-soft")) >= 4.5);
      }
    }
}
