#include "cli/log_options.hpp"

#include "text/trim.hpp"

#include <CLI/CLI.hpp>
#include <charconv>
#include <cmath>

namespace waymark {
namespace {

constexpr double hours_of_a_week = 7 * 24;
constexpr int most_times = 100'000;

std::optional<int> times_of(const std::string &text) {
  int times = 0;
  const auto *end = text.data() + text.size();
  const auto [rest, problem] = std::from_chars(text.data(), end, times);
  const bool is_number = problem == std::errc() && rest == end && times > 0 && times <= most_times;
  return is_number ? std::optional(times) : std::nullopt;
}

std::string is_count(const std::string &text) {
  const auto equals = text.rfind('=');
  const bool is_right = equals != std::string::npos && equals > 0 && times_of(text.substr(equals + 1));
  return is_right ? std::string()
                  : "'" + text + "' is not a count; write it as HABIT=TIMES, such as leetcode=5";
}

std::string is_hours(const std::string &text) {
  double hours = 0;
  const auto *end = text.data() + text.size();
  const auto [rest, problem] = std::from_chars(text.data(), end, hours);
  const bool is_right =
      problem == std::errc() && rest == end && std::isfinite(hours) && hours >= 0 && hours <= hours_of_a_week;
  return is_right ? std::string() : "'" + text + "' is not a number of hours from 0 to 168";
}

std::string has_words(const std::string &text) {
  return text.find_first_not_of(" \t\n") == std::string::npos ? "it is empty" : "";
}

} // namespace

CLI::App *add_log(CLI::App &app, LogWords &words) {
  auto *log = app.add_subcommand("log", "Write into this week's journal, keeping everything in it");
  log->add_option("--hours", words.hours, "Hours to add")->check(is_hours);
  log->add_option("--done", words.done, "Items that were finished")
      ->type_name("ID")
      ->delimiter(',')
      ->check(has_words);
  log->add_option("--count", words.counts, "How often habits were done")
      ->type_name("HABIT=TIMES")
      ->delimiter(',')
      ->check(is_count);
  log->add_option("--note", words.note, "A paragraph for the week's note")->check(has_words);
  return log;
}

LogRequest understand(const LogWords &words) {
  LogRequest request{words.hours, {}, {}, std::string(trimmed(words.note))};
  for (const auto &id : words.done)
    request.done.emplace_back(trimmed(id));
  for (const auto &count : words.counts) {
    const auto equals = count.rfind('=');
    request.counts.emplace_back(trimmed(count.substr(0, equals)),
                                times_of(count.substr(equals + 1)).value_or(0));
  }
  return request;
}

bool is_empty(const LogRequest &request) {
  return !request.hours && request.done.empty() && request.counts.empty() && request.note.empty();
}

} // namespace waymark
