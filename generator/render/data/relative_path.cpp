#include "render/data/relative_path.hpp"

#include <array>
#include <charconv>
#include <optional>

namespace waymark {
namespace {

struct PathPlace {
  int x = 0;
  int y = 0;
};

class PathReader {
public:
  explicit PathReader(std::string_view data) : m_rest(data) {}

  // A letter, where one comes next; the numbers after it may repeat without it.
  char command() {
    skip_blanks();
    if (m_rest.empty() || m_rest.front() < 'A' || m_rest.front() > 'Z')
      return '\0';
    const char letter = m_rest.front();
    m_rest.remove_prefix(1);
    return letter;
  }

  bool numbers(int *values, size_t count) {
    for (size_t i = 0; i < count; ++i) {
      skip_blanks();
      const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), values[i]);
      if (error != std::errc())
        return false;
      m_rest.remove_prefix(static_cast<size_t>(end - m_rest.data()));
    }
    return m_rest.empty() || m_rest.front() != '.';
  }

  bool is_at_end() {
    skip_blanks();
    return m_rest.empty();
  }

private:
  void skip_blanks() {
    while (!m_rest.empty() && (m_rest.front() == ' ' || m_rest.front() == ',' || m_rest.front() == '\n'))
      m_rest.remove_prefix(1);
  }

  std::string_view m_rest;
};

class RelativeWriter {
public:
  std::optional<std::string> write(std::string_view data) {
    PathReader reader(data);
    char command = '\0';
    while (!reader.is_at_end()) {
      if (const char next = reader.command(); next != '\0')
        command = next;
      if (command == 'Z') {
        close();
        command = '\0';
        continue;
      }
      std::array<int, 7> values{};
      const size_t count = command == 'M' || command == 'L' ? 2 : command == 'C' ? 6 : command == 'A' ? 7 : 0;
      if (count == 0 || !reader.numbers(values.data(), count))
        return {};
      step(command, values);
      command = command == 'M' ? 'L' : command;
    }
    return m_out;
  }

private:
  void step(char command, const std::array<int, 7> &values) {
    if (command == 'M')
      move(values);
    else if (command == 'L')
      line(values[0] - m_at.x, values[1] - m_at.y);
    else if (command == 'C')
      curve(values);
    else
      arc(values);
  }

  void close() {
    m_out += 'z';
    m_at = m_start;
  }

  void move(const std::array<int, 7> &values) {
    m_at = m_start = {values[0], values[1]};
    m_out += 'M';
    append(m_at.x);
    append(m_at.y);
  }

  void line(int right, int down) {
    if (right == 0 && down == 0)
      return;
    m_out += down == 0 ? 'h' : right == 0 ? 'v' : 'l';
    if (right != 0)
      append(right);
    if (down != 0)
      append(down);
    m_at = {m_at.x + right, m_at.y + down};
  }

  void curve(const std::array<int, 7> &values) {
    m_out += 'c';
    for (size_t i = 0; i < 6; ++i)
      append(values[i] - (i % 2 == 0 ? m_at.x : m_at.y));
    m_at = {values[4], values[5]};
  }

  void arc(const std::array<int, 7> &values) {
    m_out += 'a';
    for (size_t i = 0; i < 5; ++i)
      append(values[i]);
    append(values[5] - m_at.x);
    append(values[6] - m_at.y);
    m_at = {values[5], values[6]};
  }

  // A minus parts two numbers as well as a blank does.
  void append(int number) {
    const bool follows_number = m_out.back() >= '0' && m_out.back() <= '9';
    if (follows_number && number >= 0)
      m_out += ' ';
    m_out += std::to_string(number);
  }

  std::string m_out;
  PathPlace m_at;
  PathPlace m_start; // of the part that is being drawn
};

} // namespace

std::string relative_path(std::string_view data) {
  return RelativeWriter().write(data).value_or(std::string(data));
}

} // namespace waymark
