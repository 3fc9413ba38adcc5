#include "read_calendar.hpp"

#include "text/date.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <regex>
#include <set>

namespace waymark {
namespace {

const std::set<std::string> texts = {"UID", "SUMMARY", "DESCRIPTION", "PRODID", "X-WR-CALNAME"};
const std::set<std::string> of_calendar = {"PRODID", "VERSION", "CALSCALE", "METHOD", "X-WR-CALNAME"};
const std::set<std::string> of_event = {"UID",     "DTSTAMP",     "DTSTART", "DTEND", "RRULE",
                                        "SUMMARY", "DESCRIPTION", "URL",     "TRANSP"};

std::optional<Date> basic_date(const std::string &text) {
  if (text.size() != 8)
    return {};
  return parse_date(text.substr(0, 4) + "-" + text.substr(4, 2) + "-" + text.substr(6));
}

class Reader {
public:
  ReadCalendar read(std::string_view text) {
    for (const auto &line : unfolded(text))
      take(line);
    if (m_state != State::behind)
      fault("the calendar does not end");
    require(m_result.calendar, {"PRODID", "VERSION"}, "calendar");
    if (m_result.events.empty())
      fault("a calendar without a component");
    check_uids();
    return std::move(m_result);
  }

private:
  enum class State { before, in_calendar, in_event, behind };

  void fault(const std::string &words) { m_result.faults.push_back(words); }

  std::vector<std::string> unfolded(std::string_view text) {
    std::vector<std::string> lines;
    for (size_t at = 0; at < text.size();) {
      const auto end = text.find("\r\n", at);
      if (end == text.npos) {
        fault("the last line does not end");
        break;
      }
      const auto line = text.substr(at, end - at);
      at = end + 2;
      if (line.size() > 75)
        fault("a line of more than 75 octets");
      if (line.empty() || !is_valid_utf8(line))
        fault("an empty line, or one that cuts a character");
      if (std::ranges::any_of(line, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }))
        fault("a control character");
      if (line.starts_with(' ') && !lines.empty())
        lines.back() += line.substr(1);
      else
        lines.emplace_back(line);
    }
    return lines;
  }

  void take(const std::string &line) {
    static const std::regex form(R"(([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=[^;:,"]+)*):(.*))");
    std::smatch match;
    if (!std::regex_match(line, match, form))
      return fault("no content line: " + line);
    CalendarProperty property{{}, match[3]};
    std::string parameters = match[2];
    for (size_t at = 0; at < parameters.size();) {
      const auto end = std::min(parameters.find(';', at + 1), parameters.size());
      const auto equals = parameters.find('=', at);
      property.parameters[parameters.substr(at + 1, equals - at - 1)] =
          parameters.substr(equals + 1, end - equals - 1);
      at = end;
    }
    if (match[1] == "BEGIN" || match[1] == "END")
      step(line);
    else
      add(match[1], property);
  }

  void step(const std::string &line) {
    if (line == "BEGIN:VCALENDAR" && m_state == State::before) {
      m_state = State::in_calendar;
    } else if (line == "BEGIN:VEVENT" && m_state == State::in_calendar) {
      m_state = State::in_event;
      m_result.events.emplace_back();
    } else if (line == "END:VEVENT" && m_state == State::in_event) {
      m_state = State::in_calendar;
      check_event(m_result.events.back());
    } else if (line == "END:VCALENDAR" && m_state == State::in_calendar) {
      m_state = State::behind;
    } else {
      fault("out of place: " + line);
    }
  }

  void add(const std::string &name, const CalendarProperty &property) {
    const bool is_in_event = m_state == State::in_event;
    if (m_state != State::in_calendar && !is_in_event)
      return fault("outside of the calendar: " + name);
    if (!is_in_event && !m_result.events.empty())
      fault("a calendar's property behind its events: " + name);
    if (!(is_in_event ? of_event : of_calendar).contains(name))
      fault("unknown here: " + name);
    if (texts.contains(name) && !plain_value(property.value))
      fault("a wrong escape in " + name);
    auto &component = is_in_event ? m_result.events.back() : m_result.calendar;
    if (!component.emplace(name, property).second)
      fault("twice: " + name);
  }

  void require(const CalendarComponent &component, const std::vector<std::string> &names,
               const std::string &where) {
    for (const auto &name : names)
      if (!component.contains(name) || component.at(name).value.empty())
        fault(where + " without " + name);
  }

  std::optional<Date> day_of(const CalendarComponent &event, const std::string &name) {
    const auto &property = event.at(name);
    const auto date = basic_date(property.value);
    if (!date || property.parameters != std::map<std::string, std::string>{{"VALUE", "DATE"}})
      fault("no day: " + name + " " + property.value);
    return date;
  }

  void check_event(const CalendarComponent &event) {
    require(event, {"UID", "DTSTAMP", "DTSTART", "SUMMARY"}, "event");
    if (!m_result.faults.empty())
      return;
    static const std::regex stamp(R"(\d{8}T\d{6}Z)");
    if (!std::regex_match(event.at("DTSTAMP").value, stamp) ||
        !basic_date(event.at("DTSTAMP").value.substr(0, 8)))
      fault("no time stamp: " + event.at("DTSTAMP").value);
    const auto start = day_of(event, "DTSTART");
    if (event.contains("DTEND"))
      if (const auto end = day_of(event, "DTEND"); start && end && days_between(*start, *end) < 1)
        fault("an event that ends before it starts");
    if (event.contains("RRULE"))
      check_rule(event.at("RRULE").value, start);
    if (event.contains("URL"))
      check_address(event.at("URL").value);
  }

  void check_rule(const std::string &rule, std::optional<Date> start) {
    static const std::regex form(R"(FREQ=WEEKLY;(?:COUNT=[1-9]\d*|UNTIL=(\d{8})))");
    std::smatch match;
    if (!std::regex_match(rule, match, form))
      return fault("no rule: " + rule);
    const auto until = match[1].matched ? basic_date(match[1]) : start;
    if (!until || !start || *until < *start)
      fault("a rule that ends before it begins: " + rule);
  }

  void check_address(const std::string &address) {
    if (!std::regex_match(address, std::regex(R"([a-z][a-z0-9+.-]*:[\x21-\x7E]+)")))
      fault("no address: " + address);
  }

  void check_uids() {
    std::set<std::string> uids;
    for (const auto &event : m_result.events)
      if (event.contains("UID") && !uids.insert(event.at("UID").value).second)
        fault("two events of one UID: " + event.at("UID").value);
  }

  State m_state = State::before;
  ReadCalendar m_result;
};

} // namespace

ReadCalendar read_calendar(std::string_view text) {
  return Reader().read(text);
}

std::optional<std::string> plain_value(std::string_view text) {
  std::string result;
  for (size_t at = 0; at < text.size(); ++at) {
    if (text[at] == ',' || text[at] == ';')
      return {};
    if (text[at] != '\\') {
      result += text[at];
      continue;
    }
    if (++at == text.size() || std::string_view("\\;,nN").find(text[at]) == std::string_view::npos)
      return {};
    result += text[at] == 'n' || text[at] == 'N' ? '\n' : text[at];
  }
  return result;
}

} // namespace waymark
